#pragma once
#include "ui/print/LaidPages.h"
#include <functional>

namespace ui {

// Sets one table, row by row and page by page: its head on every page, no torn row, the last row with the sums below
// it. An account's sums go on from page to page.
class TableSetter
{
public:
    TableSetter(const core::Table &table, LaidPages &pages);
    // What must fit below a heading: the head with the first rows; a short table with all of them.
    double beginning() const;
    // `putRepeated` sets what stands above the head on every page after the first.
    void put(const std::function<void()> &putRepeated);

private:
    using Cells = QList<QList<SetLine>>;

    double tableWidth() const;
    double left() const;
    bool hasHead() const;
    bool isTotal(qsizetype row) const { return row >= m_table.rows.size() - m_table.totals; }
    Cells cellsOf(const QStringList &row, bool bold) const;
    double textHeight(const Cells &cells) const;
    double heightOf(const Cells &cells) const;
    double rowHeight(const QStringList &row) const;
    double heightFrom(qsizetype row, const Cells &cells) const;
    void measureRows(qsizetype first);
    void putHead();
    void putRow(const Cells &cells, bool head = false);
    void putCell(const QList<SetLine> &lines, int column, double x, double height, bool head);
    Cells putWhatFits(const Cells &cells);

    bool carries() const { return !m_table.carried.columns.isEmpty(); }
    void measureRest();
    double sumsBelow(qsizetype row) const;
    void putSum(const QString &what, const QList<qint64> &sum);
    void breakPage(const std::function<void()> &putRepeated, qsizetype row);
    QList<qint64> sumSoFar() const;

    const core::Table &m_table;
    LaidPages &m_pages;
    QList<double> m_widths;
    double m_rowHeight = 0;  // of the rows of this page, at least
    QList<double> m_rest;    // height of all rows from each on, where sums are carried
    double m_sumHeight = 0;  // of one line of such sums
    QList<qint64> m_brought; // carried over from the pages before
    QList<qint64> m_pageSum; // of this page
    bool m_hasPageBefore = false;
};

} // namespace ui
