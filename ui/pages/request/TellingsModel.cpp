#include "ui/pages/request/TellingsModel.h"
#include "core/thai/BuddhistDate.h"

namespace ui {

namespace {

QString told(const core::VillageTold &village)
{
    const auto &kind = core::typeOf<core::Telling>();
    const auto &way = kind.fields[kind.indexOf(QStringLiteral("way"))];
    QStringList parts;
    for (const auto &telling : village.tellings)
        parts << QStringLiteral("%1 %2").arg(
            core::formatDate(telling.date, core::DateStyle::Short),
            core::choiceLabel(way, core::Convert<core::TellingWay>::out(telling.way).toString()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void TellingsModel::show(const QList<core::VillageTold> &villages)
{
    beginResetModel();
    m_villages = villages;
    endResetModel();
    Q_EMIT ticksChanged();
}

void TellingsModel::tick(const QList<core::Id<core::Village>> &villages)
{
    m_ticked.clear();
    for (const auto village : villages)
        m_ticked << village.value;
    if (!m_villages.isEmpty())
        Q_EMIT dataChanged(index(0, Tick), index(int(m_villages.size()) - 1, Tick));
    Q_EMIT ticksChanged();
}

QList<core::Id<core::Village>> TellingsModel::ticked() const
{
    QList<core::Id<core::Village>> list;
    for (const auto &village : m_villages)
        if (m_ticked.contains(village.id.value))
            list << village.id;
    return list;
}

int TellingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_villages.size());
}

int TellingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TellingsModel::data(const QModelIndex &index, int role) const
{
    const auto &village = m_villages[index.row()];
    if (index.column() == Tick && role == Qt::CheckStateRole)
        return int(m_ticked.contains(village.id.value) ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return village.inServiceArea ? village.name : tr("%1 (outside the service area)").arg(village.name);
    if (index.column() == Told)
        return village.tellings.isEmpty() ? tr("not told yet") : told(village);
    return {};
}

bool TellingsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Tick || role != Qt::CheckStateRole)
        return false;
    const auto id = m_villages[index.row()].id.value;
    if (value.toInt() == Qt::Checked)
        m_ticked << id;
    else
        m_ticked.remove(id);
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

QVariant TellingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tick:
        return tr("Tell");
    case Name:
        return tr("Village");
    default:
        return tr("Told so far");
    }
}

Qt::ItemFlags TellingsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ui
