// Reading OpenDocument spreadsheets (OpenDocument 1.3, part 3, 9).
#include "core/exchange/Spreadsheet.h"
#include "core/exchange/SpreadsheetCells.h"
#include "core/exchange/Zip.h"
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace core {

namespace {

using namespace spreadsheet;

constexpr int mostColumns = 16384;
constexpr int mostRepeats = 100000; // of a row that says something

class Reader
{
public:
    explicit Reader(const QByteArray &content) : m_xml(content) {}

    Result<QStringList> names()
    {
        QStringList names;
        while (!m_xml.atEnd())
            if (m_xml.readNext() == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("table")) {
                names << attribute("name");
                m_xml.skipCurrentElement();
            }
        return m_xml.hasError() ? Result<QStringList>(broken(m_xml.errorString())) : names;
    }

    Result<Sheet> sheet(const QString &wanted)
    {
        QStringList names;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("table"))
                continue;
            names << attribute("name");
            if (!wanted.isEmpty() && names.last() != wanted) {
                m_xml.skipCurrentElement();
                continue;
            }
            readTable();
            if (m_xml.hasError())
                break;
            return m_rows.sheet();
        }
        if (m_xml.hasError())
            return broken(m_xml.errorString());
        return names.isEmpty() ? broken(QStringLiteral("no table in content.xml")) : noSuchSheet(wanted, names);
    }

private:
    QString attribute(const char *name) const
    {
        for (const auto &one : m_xml.attributes())
            if (one.name() == QLatin1String(name))
                return one.value().toString();
        return {};
    }

    int repeats(const char *name) const { return std::max(1, attribute(name).toInt()); }

    // Rows may stand in groups and in the table's head.
    void readTable()
    {
        while (m_xml.readNextStartElement()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("table-row"))
                readRow();
            else if (name == QLatin1String("table-header-rows") || name == QLatin1String("table-row-group") ||
                     name == QLatin1String("table-rows"))
                readTable();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readRow()
    {
        const int times = repeats("number-rows-repeated");
        QStringList cells;
        int blanks = 0;
        while (m_xml.readNextStartElement()) {
            const int wide = repeats("number-columns-repeated");
            const auto text = m_xml.name() == QLatin1String("table-cell") ? cell() : skipped();
            if (text.isEmpty()) {
                blanks += wide;
                continue;
            }
            for (; blanks > 0 && cells.size() < mostColumns; --blanks)
                cells << QString();
            blanks = 0;
            for (int i = 0; i < wide && cells.size() < mostColumns; ++i)
                cells << text;
        }
        for (int i = 0; !cells.isEmpty() && i < std::min(times, mostRepeats); ++i)
            m_rows.add(m_line + 1 + i, cells);
        m_line += times;
    }

    QString skipped()
    {
        m_xml.skipCurrentElement();
        return {};
    }

    QString cell()
    {
        const auto type = attribute("value-type"), value = attribute("value"), date = attribute("date-value"),
                   time = attribute("time-value"), flag = attribute("boolean-value");
        const auto text = paragraphs();
        if (type == QLatin1String("float") || type == QLatin1String("currency") || type == QLatin1String("percentage"))
            return plainNumber(value);
        if (type == QLatin1String("date"))
            return dayCell(QDate::fromString(date.left(10), Qt::ISODate));
        if (type == QLatin1String("boolean"))
            return flag == QLatin1String("true") ? QStringLiteral("1") : QStringLiteral("0");
        if (type != QLatin1String("time"))
            return text;
        static const QRegularExpression duration(QStringLiteral("^PT(\\d+)H(\\d+)M"));
        const auto match = duration.match(time);
        return match.hasMatch() ? QStringLiteral("%1:%2").arg(match.captured(1), match.captured(2)) : text;
    }

    // The lines of the cell; what is noted beside it is not part of it.
    QString paragraphs()
    {
        QStringList lines;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("p"))
                lines << line();
            else
                m_xml.skipCurrentElement();
        }
        return lines.join(u'\n');
    }

    QString line()
    {
        QString text;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                return text;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("s"))
                text += QString(std::min(1000, repeats("c")), u' ');
            else if (m_xml.name() == QLatin1String("tab"))
                text += u'\t';
            else if (m_xml.name() == QLatin1String("line-break"))
                text += u'\n';
            if (m_xml.name() == QLatin1String("annotation"))
                m_xml.skipCurrentElement();
            else
                text += line(); // a span, a link
        }
        return text;
    }

    QXmlStreamReader m_xml;
    Rows m_rows;
    int m_line = 0;
};

} // namespace

Result<QStringList> spreadsheet::odsNames(const QByteArray &bytes)
{
    const auto parts = unzipped(bytes);
    if (!parts)
        return parts.error();
    return Reader(parts->value(QStringLiteral("content.xml"))).names();
}

Result<Sheet> readOds(const QByteArray &bytes, const QString &sheet)
{
    const auto parts = unzipped(bytes);
    if (!parts)
        return parts.error();
    return Reader(parts->value(QStringLiteral("content.xml"))).sheet(sheet);
}

} // namespace core
