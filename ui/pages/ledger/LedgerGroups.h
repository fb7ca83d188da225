#pragma once
#include "core/figures/Ledger.h"
#include <QAbstractTableModel>

class QTableView;

namespace ui {

// The book by partner, village, kind or month: what came and what went side by side, the sums below. Enter or a double
// click opens the entries behind a line.
class LedgerGroups : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerGroups(QWidget *parent = nullptr);
    void show(const QList<core::LedgerGroup> &groups, core::LedgerView view);
    using QWidget::show;
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void opened(core::LedgerView view, qint64 group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void fitColumns();

    class GroupsModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
};

// Groups as rows; the last row is their sum.
class GroupsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(const QList<core::LedgerGroup> &groups, core::LedgerView view);
    core::LedgerView view() const { return m_view; }
    const core::LedgerGroup *groupAt(int row) const; // nullptr: the sum
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    void retranslate();

private:
    QString text(int row, int column) const;

    QList<core::LedgerGroup> m_groups, m_natural;
    core::BothWays m_sum;
    core::LedgerView m_view = core::LedgerView::Partner;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
