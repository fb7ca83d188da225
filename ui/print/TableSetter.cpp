#include "ui/print/TableSetter.h"
#include <algorithm>

namespace ui {

namespace {

using core::Align;

constexpr double cellPadding = 0.13; // cm, left and right
constexpr double rowPadding = 2;     // pt, above and below together
constexpr int fewestRows = 3;        // of a ruled table at the foot of a page
constexpr double shortTable = 0.4;   // of a page: up to that a ruled table is not torn

} // namespace

TableSetter::TableSetter(const core::Table &table, LaidPages &pages) : m_table(table), m_pages(pages)
{
    double sum = 0;
    for (const auto &column : table.columns)
        sum += column.width;
    for (const auto &column : table.columns)
        m_widths << tableWidth() * column.width / sum;
}

double TableSetter::tableWidth() const
{
    return m_pages.width() - m_table.leftIndent * unitsPerCm;
}

double TableSetter::left() const
{
    return m_pages.left() + m_table.leftIndent * unitsPerCm;
}

bool TableSetter::hasHead() const
{
    return m_table.ruled && std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                        [](const core::Table::Column &column) { return !column.title.isEmpty(); });
}

TableSetter::Cells TableSetter::cellsOf(const QStringList &row, bool bold) const
{
    Cells cells;
    for (int i = 0; i < m_table.columns.size(); ++i) {
        QList<SetLine> lines;
        for (const auto &part : row.value(i).split(u'\n'))
            lines << setLines({{m_pages.shown(part), bold}}, m_pages.font(), m_table.size,
                              m_widths[i] - 2 * cellPadding * unitsPerCm, 0);
        cells << lines;
    }
    return cells;
}

double TableSetter::textHeight(const Cells &cells) const
{
    qsizetype most = 1;
    for (const auto &cell : cells)
        most = std::max(most, cell.size());
    return double(most) * m_pages.font().lineHeight(m_table.size) + rowPadding * unitsPerPoint;
}

double TableSetter::heightOf(const Cells &cells) const
{
    return std::max(textHeight(cells), m_rowHeight);
}

double TableSetter::rowHeight(const QStringList &row) const
{
    return std::max(heightOf(cellsOf(row, false)), m_table.rowHeight * unitsPerCm);
}

// How high the rows of this page are at least: as high as is wanted, or lower so that as many fit as are wanted.
void TableSetter::measureRows(qsizetype first)
{
    m_rowHeight = 0;
    double sum = 0, wanted = m_table.rowHeight * unitsPerCm;
    QList<double> heights;
    for (auto r = first; r < std::min(first + m_table.rowsPerPage, m_table.rows.size()); ++r)
        heights << heightOf(cellsOf(m_table.rows[r], false));
    for (int tries = 0; tries < 50; ++tries, wanted *= 0.98) {
        sum = 0;
        for (const auto height : heights)
            sum += std::max(height, wanted);
        if (sum <= m_pages.room())
            break;
    }
    m_rowHeight = wanted;
}

double TableSetter::beginning() const
{
    QStringList titles;
    for (const auto &column : m_table.columns)
        titles << column.title;
    double height = hasHead() ? textHeight(cellsOf(titles, true)) : 0;
    const double most = shortTable * m_pages.height();
    double first = height;
    for (int r = 0; r < m_table.rows.size() && height <= most; ++r) {
        height += rowHeight(m_table.rows[r]);
        if (r < (m_table.ruled ? fewestRows : 1))
            first = height;
    }
    return m_table.ruled && height <= most ? height : first;
}

// What stays together from a row on: the last row goes with the sums below it.
double TableSetter::heightFrom(qsizetype row, const Cells &cells) const
{
    double height = heightOf(cells);
    const auto firstTotal = m_table.rows.size() - m_table.totals;
    if (m_table.totals > 0 && row + 1 == firstTotal)
        for (auto r = firstTotal; r < m_table.rows.size(); ++r)
            height += rowHeight(m_table.rows[r]);
    if (m_hasPageBefore && row + 1 == firstTotal)
        height += m_sumHeight;
    return height;
}

void TableSetter::putHead()
{
    QStringList titles;
    for (const auto &column : m_table.columns)
        titles << column.title;
    if (hasHead())
        putRow(cellsOf(titles, true), true);
}

void TableSetter::putCell(const QList<SetLine> &lines, int column, double x, double height, bool head)
{
    const double inner = m_widths[column] - 2 * cellPadding * unitsPerCm;
    double y = m_pages.y + rowPadding * unitsPerPoint / 2;
    if (m_table.rowHeight > 0) // the pen needs the room, what is printed stands in the middle of it
        y = m_pages.y + (height - double(lines.size()) * m_pages.font().lineHeight(m_table.size)) / 2;
    for (const auto &line : lines) {
        const auto align = head ? Align::Centre : m_table.columns[column].align;
        const double shift = align == Align::Right    ? inner - line.width
                             : align == Align::Centre ? (inner - line.width) / 2
                                                      : 0;
        m_pages.put(line, x + cellPadding * unitsPerCm + std::max(0.0, shift), y, m_table.size, 0);
        y += m_pages.font().lineHeight(m_table.size);
    }
}

void TableSetter::putRow(const Cells &cells, bool head)
{
    const double height = head ? textHeight(cells) : heightOf(cells);
    const double top = m_pages.y;
    auto &sheet = m_pages.sheet();
    if (head)
        sheet.shades << QRectF(left(), top, tableWidth(), height);
    double x = left();
    for (int i = 0; i < cells.size(); ++i) {
        putCell(cells[i], i, x, height, head);
        if (m_table.ruled)
            sheet.rules << Sheet::Rule{{x, top, x, top + height}};
        x += m_widths[i];
    }
    if (m_table.ruled) {
        sheet.rules << Sheet::Rule{{x, top, x, top + height}} << Sheet::Rule{{left(), top, x, top}}
                    << Sheet::Rule{{left(), top + height, x, top + height}};
    }
    m_pages.y += height;
}

void TableSetter::measureRest()
{
    m_brought = m_pageSum = QList<qint64>(m_table.carried.columns.size(), 0);
    if (!carries())
        return;
    m_sumHeight = m_pages.font().lineHeight(m_table.size) + rowPadding * unitsPerPoint;
    m_rest = QList<double>(m_table.rows.size() + 1, 0);
    for (auto r = m_table.rows.size() - 1; r >= 0; --r)
        m_rest[r] = m_rest[r + 1] + rowHeight(m_table.rows[r]);
}

// Room for the sums at the foot of the page, unless the table ends on it.
double TableSetter::sumsBelow(qsizetype row) const
{
    if (!carries() || isTotal(row))
        return 0;
    const double atEnd = m_hasPageBefore ? m_sumHeight : 0;
    return m_rest[row] + atEnd <= m_pages.room() ? 0 : 2 * m_sumHeight;
}

QList<qint64> TableSetter::sumSoFar() const
{
    auto sum = m_brought;
    for (qsizetype i = 0; i < sum.size(); ++i)
        sum[i] += m_pageSum[i];
    return sum;
}

void TableSetter::putSum(const QString &what, const QList<qint64> &sum)
{
    QStringList row(m_table.columns.size());
    row[m_table.carried.label] = what;
    for (qsizetype i = 0; i < sum.size(); ++i)
        row[m_table.carried.columns[i]] = core::accountText(sum[i]);
    putRow(cellsOf(row, true));
}

void TableSetter::breakPage(const std::function<void()> &putRepeated, qsizetype row)
{
    if (carries()) {
        putSum(QStringLiteral(u"รวมหน้านี้"), m_pageSum);
        m_brought = sumSoFar();
        m_pageSum.fill(0);
        putSum(QStringLiteral(u"ยอดยกไป"), m_brought);
        m_hasPageBefore = true;
    }
    m_pages.newPage();
    putRepeated();
    putHead();
    if (carries())
        putSum(QStringLiteral(u"ยอดยกมา"), m_brought);
    measureRows(row);
}

void TableSetter::put(const std::function<void()> &putRepeated)
{
    m_rowHeight = 0;
    m_pages.need(beginning());
    putHead();
    measureRows(0);
    measureRest();
    int onPage = 0;
    for (qsizetype r = 0; r < m_table.rows.size(); ++r, ++onPage) {
        auto cells = cellsOf(m_table.rows[r], isTotal(r));
        const bool isFull = m_table.rowsPerPage > 0 && onPage == m_table.rowsPerPage;
        if (isFull || (heightFrom(r, cells) + sumsBelow(r) > m_pages.room() && !m_pages.isAtTop())) {
            breakPage(putRepeated, r);
            onPage = 0;
        }
        while (heightOf(cells) > m_pages.room()) // taller than a page: the one row that is cut
            cells = putWhatFits(cells);
        if (isTotal(r) && !isTotal(r - 1)) {
            if (m_hasPageBefore)
                putSum(QStringLiteral(u"รวมหน้านี้"), m_pageSum);
            if (!m_table.ruled)
                m_pages.sheet().rules << Sheet::Rule{
                    {m_pages.left(), m_pages.y, m_pages.left() + m_pages.width(), m_pages.y}};
        }
        putRow(cells);
        for (qsizetype i = 0; i < m_pageSum.size() && !isTotal(r); ++i)
            m_pageSum[i] += m_table.carried.amounts.value(r).value(i);
    }
    m_pages.y += 2 * unitsPerPoint;
}

TableSetter::Cells TableSetter::putWhatFits(const Cells &cells)
{
    const auto fit = std::max<qsizetype>(
        1, qsizetype((m_pages.room() - rowPadding * unitsPerPoint) / m_pages.font().lineHeight(m_table.size)));
    Cells now, later;
    for (const auto &cell : cells) {
        now << cell.mid(0, fit);
        later << cell.mid(fit);
    }
    putRow(now);
    m_pages.newPage();
    putHead();
    return later;
}

} // namespace ui
