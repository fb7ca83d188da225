#include "ui/pages/request/SuggestionsModel.h"
#include <QFont>
#include <algorithm>

namespace ui {

void SuggestionsModel::show(const QList<core::Suggestion> &suggestions, QDate today, bool isSameNeed)
{
    beginResetModel();
    m_suggestions = suggestions;
    m_today = today;
    QSet<Key> there;
    for (const auto &one : suggestions)
        there << keyOf(one.strength);
    m_accepted = isSameNeed ? m_accepted & there : QSet<Key>();
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<core::Strength> SuggestionsModel::accepted() const
{
    QList<core::Strength> list;
    for (const auto &one : m_suggestions)
        if (m_accepted.contains(keyOf(one.strength)))
            list << one.strength;
    return list;
}

void SuggestionsModel::acceptNone()
{
    m_accepted.clear();
    if (!m_suggestions.isEmpty())
        Q_EMIT dataChanged(index(0, Accepted), index(int(m_suggestions.size()) - 1, Accepted));
    Q_EMIT ticksChanged();
}

void SuggestionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_suggestions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_suggestions.size()) - 1, ColumnCount - 1));
}

int SuggestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

int SuggestionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SuggestionsModel::data(const QModelIndex &index, int role) const
{
    const auto &one = m_suggestions[index.row()];
    if (index.column() == Accepted && role == Qt::CheckStateRole)
        return int(m_accepted.contains(keyOf(one.strength)) ? Qt::Checked : Qt::Unchecked);
    if (index.column() == Name && role == Qt::FontRole && one.fitsWell) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ToolTipRole && index.column() != Accepted)
        return data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    const auto &strength = one.strength;
    switch (index.column()) {
    case Name:
        switch (strength.kind) {
        case core::Strength::Kind::Person:
            return strength.name;
        case core::Strength::Kind::Place:
            return tr("Place: %1").arg(strength.name);
        case core::Strength::Kind::Agency:
            return tr("Agency: %1").arg(strength.name);
        case core::Strength::Kind::Activity:
            return tr("Worked before: %1").arg(strength.name);
        }
        return {};
    case Tells:
        return strength.tells;
    case Why:
        return core::reason(one, m_today);
    default:
        return {};
    }
}

bool SuggestionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.column() != Accepted || role != Qt::CheckStateRole)
        return false;
    const auto key = keyOf(m_suggestions[index.row()].strength);
    if (value.toInt() == Qt::Checked)
        m_accepted << key;
    else
        m_accepted.remove(key);
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

QVariant SuggestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Strength");
    case Tells:
        return tr("Good for");
    case Why:
        return tr("Why");
    default:
        return QString();
    }
}

Qt::ItemFlags SuggestionsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Accepted ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ui
