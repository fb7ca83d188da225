#pragma once
#include "Support.h"
#include "core/exchange/Zip.h"
#include <QXmlStreamReader>

// What a word processor would read in the parts of an office file: a line a paragraph, a line a row of a table with
// tabs between its cells. Names are those of the elements: text:p, w:p …
class OfficeText
{
public:
    explicit OfficeText(const QByteArray &part) : m_xml(part)
    {
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                element();
        INFO(m_xml.errorString().toStdString());
        REQUIRE_FALSE(m_xml.hasError());
    }
    QStringList lines;                                      // without empty ones
    QList<std::pair<int, QString>> headings;                // level and words; DOCX: by its style's name
    QHash<QString, QList<QXmlStreamAttributes>> attributes; // of each element, by its name

    QStringList values(const QString &element, const QString &attribute) const
    {
        QStringList values;
        for (const auto &one : attributes.value(element))
            if (one.hasAttribute(attribute))
                values << one.value(attribute).toString();
        return values;
    }

private:
    QString name() const { return m_xml.qualifiedName().toString(); }

    // Everything below an element as text; paragraphs of it are joined by line breaks.
    QString element()
    {
        const auto own = name();
        const auto given = m_xml.attributes();
        attributes[own] << given;
        if (own == QLatin1String("text:s"))
            return m_xml.skipCurrentElement(), QStringLiteral(" ");
        if (own == QLatin1String("text:line-break") || own == QLatin1String("w:br"))
            return m_xml.skipCurrentElement(), QStringLiteral("\n");
        if (own == QLatin1String("svg:desc"))
            return m_xml.skipCurrentElement(), QString();
        const bool isRow = own == QLatin1String("table:table-row") || own == QLatin1String("w:tr");
        const bool isCell = own == QLatin1String("table:table-cell") || own == QLatin1String("w:tc");
        const bool isLine =
            own == QLatin1String("text:p") || own == QLatin1String("text:h") || own == QLatin1String("w:p");
        m_inRow += isRow;
        QStringList parts;
        QString text;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            const bool part = name() == QLatin1String("text:p") || name() == QLatin1String("w:p") ||
                              name() == QLatin1String("table:table-cell") || name() == QLatin1String("w:tc");
            const auto below = element();
            if (part)
                parts << (isCell ? below.trimmed() : below);
            else
                text += below;
        }
        m_inRow -= isRow;
        if (own == QLatin1String("text:h"))
            headings << std::pair{given.value(QLatin1String("text:outline-level")).toInt(), text};
        if (isRow)
            add(parts.join(u'\t'));
        else if (isLine && m_inRow == 0)
            add(text);
        parts.removeAll(QString());
        return isCell ? parts.join(u'\n') : text;
    }

    void add(const QString &text)
    {
        const auto split = text.split(u'\n');
        for (const auto &line : split)
            if (!line.trimmed().isEmpty())
                lines << line;
    }

    QXmlStreamReader m_xml;
    int m_inRow = 0;
};
