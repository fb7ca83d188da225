#pragma once
#include "core/figures/Synergy.h"
#include <QAbstractTableModel>
#include <QSet>

namespace ui {

// Strengths that fit a need, best first, each with its reason; ticked ones are accepted.
class SuggestionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Accepted, Name, Tells, Why, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    // Of the same need again: ticks stay where the strength is still there.
    void show(const QList<core::Suggestion> &suggestions, QDate today, bool isSameNeed);
    QList<core::Strength> accepted() const;
    void acceptNone();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    using Key = std::pair<int, qint64>;
    static Key keyOf(const core::Strength &s) { return {int(s.kind), s.id}; }

    QList<core::Suggestion> m_suggestions;
    QSet<Key> m_accepted;
    QDate m_today;
};

} // namespace ui
