#pragma once
#include "core/figures/YearPlan.h"
#include <QAbstractTableModel>
#include <functional>

namespace ui {

// The plan of a year, month by month: what was to be done on the left, what came of it on the right. A cell typed over
// is saved at once; each is one step of history.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Day,
        Title,
        Organiser,
        Audience,
        PeoplePlanned,
        Budget,
        Strategies,
        Involvement,
        Standards,
        HeldOn,
        PeopleCame,
        Spent,
        State,
        ColumnCount
    };

    PlanModel(core::Store &store, std::function<QDate()> today, QObject *parent = nullptr);
    void setPeriod(const core::Period &period);
    void narrow(const QString &words); // only lines in which every word occurs
    void load();
    void retranslate();

    bool isMonth(int row) const { return m_rows[row].line < 0; }
    core::PlanSums shownSums() const;            // of the lines that the filter leaves
    const core::PlanLine *lineAt(int row) const; // none: a month
    int rowOf(core::Id<core::Activity> activity) const;
    const core::YearPlan &plan() const { return m_plan; }
    bool settle(int row, core::ActivityStatus status);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const QString &reason); // empty: no longer
    void saved();

private:
    struct Row {
        qsizetype line = -1; // of the plan; below zero: a month
        QDate month;
    };
    void arrange();
    QString text(const core::PlanLine &line, int column) const;
    QString toolTip(const core::PlanLine &line, int column) const;
    QVariant shade(const core::PlanLine &line, int column) const;
    std::optional<core::Activity> fresh(int row);
    bool keep(const core::Activity &activity);
    bool put(core::Activity &activity, int column, const QString &typed);

    core::Store &m_store;
    std::function<QDate()> m_today;
    core::YearPlan m_plan;
    QString m_words;
    QList<Row> m_rows;
};

// What became of a line, in the language of the window.
QString planStateText(const core::PlanLine &line);

} // namespace ui
