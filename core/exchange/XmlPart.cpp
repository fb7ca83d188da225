#include "core/exchange/XmlPart.h"

namespace core {

namespace {

// XML 1.0 has no way to write these, and a reader refuses the whole file for one of them.
QString withoutForbidden(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            clean += c, clean += text[++i];
        else if (!c.isSurrogate() && c < QChar(0xFFFE) && (c >= u' ' || c == u'\t' || c == u'\n'))
            clean += c;
    }
    return clean;
}

} // namespace

XmlPart::XmlPart(const char *root, Attributes attributes) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
    m_writer.writeStartElement(QLatin1String(root));
    write(attributes);
}

QByteArray XmlPart::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

XmlPart::Element XmlPart::in(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    write(attributes);
    return Element(*this);
}

void XmlPart::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void XmlPart::leaf(const char *name, const QString &text, Attributes attributes)
{
    m_writer.writeStartElement(QLatin1String(name));
    write(attributes);
    this->text(text);
    m_writer.writeEndElement();
}

void XmlPart::text(const QString &text)
{
    m_writer.writeCharacters(withoutForbidden(text));
}

void XmlPart::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QLatin1String(name), withoutForbidden(value));
}

void XmlPart::write(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        if (!value.isNull())
            attribute(name, value);
}

QString decimal(double value)
{
    auto text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace core
