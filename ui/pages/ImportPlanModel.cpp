#include "ui/pages/ImportPlanModel.h"
#include "ui/Theme.h"

namespace ui {

using Fate_ = core::PlannedRow::Fate;

void ImportPlanModel::show(std::shared_ptr<const core::ImportPlan> plan, std::shared_ptr<const core::Sheet> sheet,
                           std::optional<Fate_> only)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_sheet = std::move(sheet);
    m_rows.clear();
    m_sheetRow.clear();
    if (m_plan) {
        for (qsizetype i = 0; i < m_plan->rows.size(); ++i)
            if (!only || m_plan->rows[i].fate == *only)
                m_rows << i;
        for (qsizetype i = 0; i < m_sheet->lines.size(); ++i)
            m_sheetRow.insert(m_sheet->lines[i], i);
    }
    endResetModel();
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : FirstCell + int(m_plan->header.size());
}

QString ImportPlanModel::why(const core::PlannedRow &row) const
{
    QStringList reasons;
    for (const bool hints : {false, true}) // what it was refused for comes first
        for (const auto &problem : row.problems)
            if (problem.hint == hints)
                reasons << (hints ? tr("odd: %1 %2") : QStringLiteral("%1: %2")).arg(problem.column, problem.reason);
    for (const auto &change : row.changes)
        reasons << tr("%1: “%2” becomes “%3”").arg(change.column, change.before, change.after);
    return reasons.join(QStringLiteral("; "));
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_plan->rows[m_rows[index.row()]];
    if (role == Qt::ForegroundRole && index.column() <= Why) {
        if (row.fate == Fate_::Refused)
            return colour::refused();
        if (row.fate == Fate_::Unchanged)
            return colour::quiet();
        if (!row.problems.isEmpty() && index.column() == Why)
            return colour::hinted();
    }
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return row.line;
    case Fate:
        switch (row.fate) {
        case Fate_::New:
            return tr("new");
        case Fate_::Changed:
            return tr("changed");
        case Fate_::Unchanged:
            return tr("unchanged");
        case Fate_::Refused:
            return tr("refused");
        }
        return {};
    case Why:
        return why(row);
    default:
        return m_sheet->rows.value(m_sheetRow.value(row.line, -1)).value(index.column() - FirstCell).simplified();
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_plan)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Fate:
        return tr("What happens");
    case Why:
        return tr("Why");
    default:
        return m_plan->header.value(section - FirstCell);
    }
}

} // namespace ui
