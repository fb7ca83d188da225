#pragma once
#include "core/figures/Requests.h"
#include <QAbstractTableModel>
#include <QSet>

namespace ui {

// The villages beside a piece of news: ticked ones are told next, and what each was told so far.
class TellingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Tick, Name, Told, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<core::VillageTold> &villages); // ticks stay
    void tick(const QList<core::Id<core::Village>> &villages);
    QList<core::Id<core::Village>> ticked() const;
    const QList<core::VillageTold> &villages() const { return m_villages; }
    void retranslate() { Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QList<core::VillageTold> m_villages;
    QSet<qint64> m_ticked;
};

} // namespace ui
