#pragma once
#include "core/exchange/ImportPlan.h"
#include <QAbstractTableModel>
#include <memory>
#include <optional>

namespace ui {

// The rows of an import plan: line, what will happen, why or what changes, then the cells as they will be kept.
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Fate, Why, FirstCell };
    using QAbstractTableModel::QAbstractTableModel;

    // `only`: rows of one fate; all where there is none.
    void show(std::shared_ptr<const core::ImportPlan> plan, std::shared_ptr<const core::Sheet> sheet,
              std::optional<core::PlannedRow::Fate> only = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString why(const core::PlannedRow &row) const;
    std::shared_ptr<const core::ImportPlan> m_plan;
    std::shared_ptr<const core::Sheet> m_sheet;
    QList<qsizetype> m_rows;
    QHash<int, qsizetype> m_sheetRow; // by line
};

} // namespace ui
