#pragma once
#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace core {

// The XML of one part of an office file, written from top to bottom. An attribute without a value is left out.
class XmlPart
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    // The root, its namespaces among its attributes.
    XmlPart(const char *root, Attributes attributes);
    QByteArray finished();

    // Closes what was opened when it goes.
    class Element
    {
    public:
        explicit Element(XmlPart &part) : m_part(part) {}
        ~Element() { m_part.m_writer.writeEndElement(); }
        Q_DISABLE_COPY_MOVE(Element)

    private:
        XmlPart &m_part;
    };
    [[nodiscard]] Element in(const char *name, Attributes attributes = {});
    void empty(const char *name, Attributes attributes = {});
    void leaf(const char *name, const QString &text, Attributes attributes = {});
    void text(const QString &text);
    void attribute(const char *name, const QString &value); // of what was opened last

private:
    void write(Attributes attributes);
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

// Lengths as such files write them, three decimals at most.
QString decimal(double value);
inline QString cm(double value)
{
    return decimal(value) + QStringLiteral("cm");
}
inline QString pt(double value)
{
    return decimal(value) + QStringLiteral("pt");
}

} // namespace core
