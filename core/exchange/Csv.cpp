#include "core/exchange/Csv.h"
#include "core/exchange/Decoding.h"
#include <QCoreApplication>
#include <QHash>

namespace core {

namespace {

// Goes through a text cell by cell and counts the lines.
class CsvCells
{
public:
    CsvCells(QStringView text, QChar separator, int line)
        : m_at(text.utf16()), m_end(text.utf16() + text.size()), m_separator(separator.unicode()), m_line(line)
    {
    }

    bool atEnd() const { return m_at == m_end; }
    int line() const { return m_line; }
    std::optional<int> unclosedQuote() const { return m_unclosed; }

    QString next() { return !atEnd() && *m_at == u'"' ? quoted() : plain().toString(); }

    bool skipSeparator()
    {
        if (atEnd() || *m_at != m_separator)
            return false;
        ++m_at;
        return true;
    }

    bool skipLineBreak()
    {
        if (atEnd() || (*m_at != u'\n' && *m_at != u'\r'))
            return false;
        m_at += *m_at == u'\r' && m_at + 1 < m_end && m_at[1] == u'\n' ? 2 : 1;
        ++m_line;
        return true;
    }

private:
    QStringView plain()
    {
        const char16_t *from = m_at;
        while (m_at < m_end && *m_at != m_separator && *m_at != u'\n' && *m_at != u'\r')
            ++m_at;
        return {from, m_at};
    }

    QString quoted()
    {
        const int opened = m_line;
        QString cell;
        const char16_t *from = ++m_at;
        while (m_at < m_end) {
            if (*m_at != u'"') {
                if (!skipLineBreak())
                    ++m_at;
                continue;
            }
            cell += QStringView(from, m_at);
            from = ++m_at;
            if (m_at == m_end || *m_at != u'"')
                return cell += plain(); // as spreadsheets do: what follows the closing quote belongs to the cell
            ++m_at;                     // a doubled quote: the second one stays, as the first letter of what follows
        }
        m_unclosed = opened;
        return cell;
    }

    const char16_t *m_at;
    const char16_t *m_end;
    char16_t m_separator;
    int m_line;
    std::optional<int> m_unclosed;
};

// "sep=;" on the first line, with which Excel is told the separator: its length with the line break, 0 if not there.
qsizetype separatorLine(const QString &text)
{
    if (text.size() < 5 || !text.startsWith(QStringView(u"sep="), Qt::CaseInsensitive) || text[4] == u'\n' ||
        text[4] == u'\r')
        return 0;
    qsizetype at = 5;
    if (at < text.size() && text[at] == u'\r')
        ++at;
    if (at < text.size() && text[at] == u'\n')
        ++at;
    return at > 5 || text.size() == 5 ? at : 0;
}

// How many of the first rows agree on their number of cells (of two or more), and on how many.
std::pair<int, int> agreement(QStringView text, QChar separator)
{
    constexpr int rowsLooked = 50;
    QHash<int, int> rowsOfWidth;
    CsvCells cells(text, separator, 1);
    for (int row = 0; row < rowsLooked && !cells.atEnd();) {
        if (cells.skipLineBreak())
            continue;
        int width = 0;
        do {
            (void)cells.next();
            ++width;
        } while (cells.skipSeparator());
        ++row;
        if (width > 1)
            ++rowsOfWidth[width];
    }
    std::pair<int, int> best = {0, 1};
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it)
        best = std::max(best, {it.value(), it.key()});
    return best;
}

QChar recognisedSeparator(QStringView text)
{
    constexpr qsizetype charactersLooked = 200'000;
    const QStringView beginning = text.left(charactersLooked);
    QChar found = u',';
    std::pair<int, int> best = {0, 1};
    for (const QChar separator : {u',', u';', u'\t'}) {
        const auto candidate = agreement(beginning, separator);
        if (candidate > best) {
            best = candidate;
            found = separator;
        }
    }
    return found;
}

bool isPlainNumber(const QString &text)
{
    qsizetype at = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    for (; at < text.size(); ++at) {
        if (!(text[at] >= u'0' && text[at] <= u'9') && text[at] != u'.')
            return false;
    }
    return text.back() >= u'0' && text.back() <= u'9';
}

bool needsQuotes(const QString &cell)
{
    for (const QChar letter : cell) {
        switch (letter.unicode()) {
        case u'"':
        case u',':
        case u';':
        case u'\t':
        case u'\r':
        case u'\n':
            return true;
        default:
            break;
        }
    }
    return false;
}

void appendCell(QString &text, const QString &cell, bool forceQuotes)
{
    if (!forceQuotes && !needsQuotes(cell)) {
        text += cell;
        return;
    }
    text += u'"';
    for (const QChar letter : cell) {
        if (letter == u'"')
            text += u'"';
        text += letter;
    }
    text += u'"';
}

} // namespace

Result<Sheet> readCsv(const QString &text, std::optional<QChar> separator)
{
    const qsizetype begin = separatorLine(text);
    if (!separator)
        separator = begin > 0 ? text[4] : recognisedSeparator(text);
    Sheet sheet;
    sheet.separator = *separator;
    CsvCells cells(QStringView(text).mid(begin), *separator, begin > 0 ? 2 : 1);
    qsizetype width = 0;
    while (!cells.atEnd()) {
        const int line = cells.line();
        if (cells.skipLineBreak())
            continue;
        QStringList row;
        row.reserve(width);
        do {
            row.append(unprotectedCell(cells.next()));
        } while (cells.skipSeparator());
        if (const auto opened = cells.unclosedQuote())
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate(
                             "Csv", "Line %1: a quotation mark opens here and is never closed. Close it, "
                                    "or double it where it is part of the text.")
                             .arg(*opened)};
        cells.skipLineBreak();
        width = row.size();
        sheet.rows.append(std::move(row));
        sheet.lines.append(line);
    }
    return sheet;
}

Result<Sheet> readCsv(const QByteArray &bytes, const QString &encoding, std::optional<QChar> separator)
{
    const auto decoded = decodedText(bytes, encoding);
    if (!decoded)
        return decoded.error();
    auto sheet = readCsv(decoded->text, separator);
    if (!sheet)
        return sheet;
    Sheet read = std::move(sheet).value();
    read.encoding = decoded->encoding;
    return read;
}

QByteArray writeCsv(const QList<QStringList> &rows, const QSet<int> &numberColumns)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        for (int column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u',';
            const QString &cell = row[column];
            const bool number = numberColumns.contains(column) && !cell.isEmpty() && isPlainNumber(cell);
            // A lone empty cell would read as a blank line; a first cell "sep=…" as Excel's word on the separator.
            const bool forceQuotes = (cell.isEmpty() && row.size() == 1) ||
                                     (column == 0 && cell.startsWith(QStringView(u"sep="), Qt::CaseInsensitive));
            appendCell(text, number ? cell : protectedCell(cell), forceQuotes);
        }
        text += QStringView(u"\r\n");
    }
    return text.toUtf8();
}

} // namespace core
