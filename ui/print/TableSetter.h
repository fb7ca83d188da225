#pragma once
#include "ui/print/LaidPages.h"
#include <functional>

namespace ui {

// Sets one table, row by row and page by page: its head on every page, no torn row, the last row with the sums below
// it.
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

    const core::Table &m_table;
    LaidPages &m_pages;
    QList<double> m_widths;
    double m_rowHeight = 0; // of the rows of this page, at least
};

} // namespace ui
