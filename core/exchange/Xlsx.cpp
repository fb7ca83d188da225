// Reading Office Open XML spreadsheets (ECMA-376, part 1, 18).
#include "core/exchange/Spreadsheet.h"
#include "core/exchange/SpreadsheetCells.h"
#include "core/exchange/Zip.h"
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <cmath>

namespace core {

namespace {

using namespace spreadsheet;
using Parts = QHash<QString, QByteArray>;

constexpr int mostColumns = 16384;
constexpr int daysFrom1900To1904 = 1462;

enum class Shown { Plain, Date, Time };

// What a number format makes of a number (18.8.30).
Shown shownBy(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return Shown::Date;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return Shown::Time;
    return Shown::Plain;
}

Shown shownBy(QString code)
{
    static const QRegularExpression quoted(QStringLiteral(R"("[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\])"),
                                           QRegularExpression::CaseInsensitiveOption);
    code = code.section(u';', 0, 0).remove(quoted).toLower();
    if (code.contains(u'y') || code.contains(u'd') || code.contains(u'b'))
        return Shown::Date;
    if (code.contains(u'h') || code.contains(u's'))
        return Shown::Time;
    return code.contains(u'm') ? Shown::Date : Shown::Plain;
}

// The text of an element with all below it, without how it is read aloud.
QString textBelow(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1String("rPh"))
                xml.skipCurrentElement();
            else
                ++depth;
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            text += xml.text();
            break;
        default:
            break;
        }
    }
    return text;
}

// Excel writes letters that XML has no room for, and what only looks like one, as _x0041_.
QString unescaped(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (qsizetype from = 0;;) {
        const auto match = escape.match(text, from);
        if (!match.hasMatch())
            return text;
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
        from = match.capturedStart() + 1;
    }
}

class Reader
{
public:
    explicit Reader(const Parts &parts) : m_parts(parts) { readBook(); }

    const QStringList &names() const { return m_names; }

    Result<Sheet> sheet(const QString &wanted)
    {
        const auto path = pathOf(wanted);
        if (!path)
            return path.error();
        readTexts();
        readStyles();
        QXmlStreamReader xml(m_parts.value(*path));
        Rows rows;
        int line = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("row")) {
                const int told = xml.attributes().value(QLatin1String("r")).toInt();
                line = told > 0 ? told : line + 1;
                rows.add(line, cells(xml));
            }
        if (xml.hasError())
            return broken(xml.errorString());
        return rows.sheet();
    }

private:
    // Which sheets there are, and the relation that leads to each.
    void readBook()
    {
        QXmlStreamReader book(m_parts.value(QStringLiteral("xl/workbook.xml")));
        while (!book.atEnd()) {
            if (book.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = book.attributes();
            const auto from1904 = attributes.value(QLatin1String("date1904"));
            if (book.name() == QLatin1String("workbookPr"))
                m_from1904 = from1904 == QLatin1String("1") || from1904 == QLatin1String("true");
            if (book.name() != QLatin1String("sheet"))
                continue;
            m_names << attributes.value(QLatin1String("name")).toString();
            for (const auto &attribute : attributes)
                if (attribute.name() == QLatin1String("id"))
                    m_relations.insert(m_names.last(), attribute.value().toString());
        }
    }

    // Where the sheet of that name is kept, or the first.
    Result<QString> pathOf(const QString &wanted)
    {
        if (m_names.isEmpty())
            return broken(QStringLiteral("no sheet in xl/workbook.xml"));
        const auto name = wanted.isEmpty() ? m_names.first() : wanted;
        if (!m_names.contains(name))
            return noSuchSheet(wanted, m_names);
        QString target;
        QXmlStreamReader relations(m_parts.value(QStringLiteral("xl/_rels/workbook.xml.rels")));
        while (!relations.atEnd())
            if (relations.readNext() == QXmlStreamReader::StartElement &&
                relations.attributes().value(QLatin1String("Id")) == m_relations.value(name))
                target = relations.attributes().value(QLatin1String("Target")).toString();
        const auto path = target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
        if (!m_parts.contains(path))
            return broken(QStringLiteral("no part ") + path);
        return path;
    }

    void readTexts()
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/sharedStrings.xml")));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
                m_texts << unescaped(textBelow(xml));
    }

    void readStyles()
    {
        QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/styles.xml")));
        QHash<int, Shown> own;
        bool inCells = false;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (xml.name() == QLatin1String("cellXfs"))
                inCells = token == QXmlStreamReader::StartElement;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                own.insert(id, shownBy(xml.attributes().value(QLatin1String("formatCode")).toString()));
            else if (inCells && xml.name() == QLatin1String("xf"))
                m_styles << own.value(id, shownBy(id));
        }
    }

    // A to XFD; where a cell does not say, it follows the one before.
    static int columnOf(QStringView reference, int next)
    {
        int column = 0;
        for (const auto c : reference) {
            if (!c.isLetter())
                break;
            column = column * 26 + (c.toUpper().unicode() - u'A' + 1);
        }
        return column > 0 ? column - 1 : next;
    }

    QStringList cells(QXmlStreamReader &xml)
    {
        QStringList cells;
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("c")) {
                xml.skipCurrentElement();
                continue;
            }
            const int column = columnOf(xml.attributes().value(QLatin1String("r")), int(cells.size()));
            const auto text = cell(xml);
            if (column >= mostColumns || text.isEmpty())
                continue;
            while (cells.size() <= column)
                cells << QString();
            cells[column] = text;
        }
        return cells;
    }

    QString cell(QXmlStreamReader &xml)
    {
        const auto type = xml.attributes().value(QLatin1String("t")).toString();
        const auto shown = m_styles.value(xml.attributes().value(QLatin1String("s")).toInt(), Shown::Plain);
        QString value;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("is"))
                value = textBelow(xml);
            else
                xml.skipCurrentElement();
        }
        if (type == QLatin1String("s"))
            return m_texts.value(value.toInt());
        if (type == QLatin1String("inlineStr") || type == QLatin1String("str"))
            return unescaped(value);
        if (type == QLatin1String("d"))
            return dayCell(QDate::fromString(value.left(10), Qt::ISODate));
        if (type == QLatin1String("e") || type == QLatin1String("b") || value.isEmpty())
            return value;
        return number(value, shown);
    }

    QString number(const QString &value, Shown shown) const
    {
        const double days = value.toDouble();
        if (shown == Shown::Time && days >= 0 && days < 1)
            return QTime(0, 0).addSecs(int(std::lround(days * 24 * 60)) * 60).toString(QStringLiteral("HH:mm"));
        if (shown == Shown::Plain || days < 1 || days > 2958465) // 31 December 9999
            return plainNumber(value);
        return dayCell(QDate(1899, 12, 30).addDays(qint64(days) + (m_from1904 ? daysFrom1900To1904 : 0)));
    }

    const Parts &m_parts;
    QStringList m_names;
    QHash<QString, QString> m_relations; // of each sheet
    QStringList m_texts;
    QList<Shown> m_styles;
    bool m_from1904 = false;
};

} // namespace

Result<QStringList> spreadsheet::xlsxNames(const QByteArray &bytes)
{
    const auto parts = unzipped(bytes);
    if (!parts)
        return parts.error();
    return Reader(*parts).names();
}

Result<Sheet> readXlsx(const QByteArray &bytes, const QString &sheet)
{
    const auto parts = unzipped(bytes);
    if (!parts)
        return parts.error();
    return Reader(*parts).sheet(sheet);
}

} // namespace core
