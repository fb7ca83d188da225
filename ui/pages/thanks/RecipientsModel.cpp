#include "ui/pages/thanks/RecipientsModel.h"
#include "core/thai/Digits.h"
#include <QSet>
#include <algorithm>

namespace ui {

QString RecipientsModel::Line::key() const
{
    if (gift)
        return QStringLiteral("gift %1").arg(gift->id.value);
    return to.party ? QStringLiteral("member %1").arg(to.party.value) : QStringLiteral("name ") + to.name;
}

void RecipientsModel::show(const QList<Line> &lines)
{
    QHash<QString, bool> before;
    for (const auto &line : m_lines)
        before[line.key()] = line.isTicked;
    beginResetModel();
    m_lines = lines;
    for (auto &line : m_lines)
        line.isTicked = before.value(line.key(), line.isTicked);
    endResetModel();
    Q_EMIT ticksChanged();
}

void RecipientsModel::add(const Line &line)
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].key() == line.key())
            return tick(row, true);
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size()));
    m_lines << line;
    endInsertRows();
    Q_EMIT ticksChanged();
}

void RecipientsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
    Q_EMIT ticksChanged();
}

int RecipientsModel::ticked() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isTicked; }));
}

bool RecipientsModel::hasGifts() const
{
    return !m_lines.isEmpty() && m_lines.first().gift;
}

void RecipientsModel::tickRows(const QList<int> &rows, bool on)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows)
        m_lines[row].isTicked = on;
    Q_EMIT dataChanged(index(0, Ticked), index(int(m_lines.size()) - 1, Ticked), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

bool RecipientsModel::areTicked(const QList<int> &rows) const
{
    return std::all_of(rows.begin(), rows.end(), [this](int row) { return m_lines[row].isTicked; });
}

void RecipientsModel::tick(int row, bool on)
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].isTicked == on)
        return;
    m_lines[row].isTicked = on;
    Q_EMIT dataChanged(index(row, Ticked), index(row, Ticked), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int RecipientsModel::rowOfGift(qint64 contribution) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].gift && m_lines[row].gift->id.value == contribution)
            return row;
    return -1;
}

int RecipientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecipientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Ticked)
        return int(line.isTicked ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::AccessibleTextRole && index.column() == Ticked)
        return line.isTicked ? tr("%1, ticked").arg(line.name) : line.name;
    if (role == Qt::TextAlignmentRole && (index.column() == Amount || index.column() == Waiting))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return line.name;
    case What:
        return line.what;
    case Amount:
        return line.satang > 0 ? core::bahtText(line.satang) : QString();
    case Waiting:
        return line.days >= 0 ? tr("%n day(s)", nullptr, line.days) : QString();
    default:
        return {};
    }
}

bool RecipientsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Ticked)
        return false;
    tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RecipientsModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Ticked ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RecipientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return hasGifts() ? tr("Giver") : tr("Name");
    case What:
        return hasGifts() ? tr("What was given") : tr("What for");
    case Amount:
        return tr("Baht");
    case Waiting:
        return tr("Waiting");
    default:
        return QString();
    }
}

} // namespace ui
