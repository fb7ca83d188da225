#include "ui/widgets/RosterModel.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include "ui/Theme.h"
#include <algorithm>

namespace ui {

using core::Mark;

void RosterModel::show(const QList<core::RollLine> &roll, const QHash<qint64, QString> &names)
{
    if (roll == m_roll && names == m_names)
        return;
    if (roll.size() == m_roll.size()) {
        m_roll = roll;
        m_names = names;
        check();
        if (!m_roll.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_roll = roll;
    m_names = names;
    check();
    endResetModel();
}

void RosterModel::setLocked(bool locked)
{
    m_locked = locked;
}

void RosterModel::speakAnew()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RosterModel::settleIds(const QHash<qint64, qint64> &real)
{
    for (auto &line : m_roll)
        for (auto *attendance : {&line.own, &line.standIn})
            if (*attendance)
                (*attendance)->id.value = real.value((*attendance)->id.value, (*attendance)->id.value);
}

core::Attendance RosterModel::newAttendance(core::Id<core::Party> member, core::Capacity capacity) const
{
    core::Attendance attendance;
    attendance.id.value = m_nextId();
    attendance.member = member;
    attendance.capacity = capacity;
    return attendance;
}

bool RosterModel::mark(int row, Mark mark)
{
    if (m_locked || row < 0 || row >= m_roll.size() || m_roll[row].isVacant() || mark == Mark::StandIn)
        return false;
    auto &line = m_roll[row];
    if (line.mark() == mark)
        return true;
    line.standIn.reset();
    if (mark == Mark::None) {
        line.own.reset();
    } else {
        if (!line.own)
            line.own = newAttendance(line.member, core::Capacity::Seat);
        line.own->status = mark == Mark::Present  ? core::AttendanceStatus::Present
                           : mark == Mark::Absent ? core::AttendanceStatus::Absent
                                                  : core::AttendanceStatus::OnLeave;
        if (mark == Mark::Present)
            line.own->reason.clear();
        else
            line.own->arrived = line.own->left = {};
    }
    tell(row);
    return true;
}

void RosterModel::setStandIn(int row, core::Id<core::Party> member, const QString &name)
{
    if (m_locked || row < 0 || row >= m_roll.size() || m_roll[row].isVacant() || !member)
        return;
    auto &line = m_roll[row];
    if (!line.standIn)
        line.standIn = newAttendance(member, core::Capacity::Substitute);
    line.standIn->member = member;
    line.standIn->substitutes = line.member;
    line.own.reset();
    m_names[member.value] = name;
    tell(row);
}

void RosterModel::check()
{
    m_complaints = core::rollComplaints(m_roll);
}

const core::RollComplaint *RosterModel::complaintAt(const QModelIndex &index) const
{
    static const QHash<QString, int> columns{
        {QStringLiteral("mark"), Came}, {QStringLiteral("stand_in"), Remark}, {QStringLiteral("left"), Left}};
    const auto found = std::find_if(m_complaints.begin(), m_complaints.end(), [&](const core::RollComplaint &c) {
        return c.line == index.row() && columns.value(c.field) == index.column();
    });
    return found == m_complaints.end() ? nullptr : &*found;
}

// Who holds two seats came, or did not, for both; what a line says may make another one odd.
void RosterModel::tell(int row)
{
    for (auto &line : m_roll)
        if (&line != &m_roll[row] && !line.isVacant() && line.member == m_roll[row].member) {
            line.own = m_roll[row].own;
            line.standIn = m_roll[row].standIn;
        }
    check();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT edited();
}

const core::Attendance *RosterModel::noted(const core::RollLine &line) const
{
    return line.standIn ? &*line.standIn : line.own ? &*line.own : nullptr;
}

core::Attendance *RosterModel::noted(core::RollLine &line) const
{
    return line.standIn ? &*line.standIn : line.own ? &*line.own : nullptr;
}

QString RosterModel::markText(Mark mark) const
{
    switch (mark) {
    case Mark::Present:
        return tr("Present");
    case Mark::Absent:
        return tr("Absent");
    case Mark::OnLeave:
        return tr("On leave");
    case Mark::StandIn:
        return tr("Stand-in");
    case Mark::None:
        break;
    }
    return QStringLiteral("–");
}

QString RosterModel::text(const core::RollLine &line, int row, int column) const
{
    const auto *attendance = noted(line);
    switch (column) {
    case Place:
        return QString::number(row + 1);
    case Name:
        return line.isVacant() ? tr("(vacant)") : nameOf(line.member);
    case Position:
        return line.position.isEmpty() ? tr("(no seat on that day)") : line.position;
    case Came:
        return line.isVacant() ? QString() : markText(line.mark());
    case Remark:
        return line.standIn ? nameOf(line.standIn->member) : attendance ? attendance->reason : QString();
    case Arrived:
        return attendance && attendance->arrived.isValid() ? core::formatTime(attendance->arrived) : QString();
    case Left:
        return attendance && attendance->left.isValid() ? core::formatTime(attendance->left) : QString();
    default:
        return {};
    }
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_roll[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, index.row(), index.column());
    case Qt::ForegroundRole:
        return complaintAt(index) ? QVariant(colour::hinted()) : QVariant();
    case Qt::ToolTipRole:
        if (const auto *complaint = complaintAt(index))
            return complaint->reason;
        if (index.column() == Position || index.column() == Name)
            return line.represents.isEmpty() ? text(line, index.row(), index.column())
                                             : QStringLiteral("%1 (%2)").arg(line.position, line.represents);
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Place ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Position:
        return tr("Position");
    case Came:
        return tr("Came");
    case Remark:
        return tr("Stand-in or reason");
    case Arrived:
        return tr("Late at");
    case Left:
        return tr("Left at");
    default:
        return QString();
    }
}

Qt::ItemFlags RosterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_roll[index.row()];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const auto mark = line.mark();
    const bool here = mark == Mark::Present || mark == Mark::StandIn;
    const bool away = mark == Mark::Absent || mark == Mark::OnLeave;
    const bool asked = m_asking == index.row();
    if (!m_locked && ((index.column() == Remark && (away || asked || mark == Mark::StandIn)) ||
                      ((index.column() == Arrived || index.column() == Left) && here)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RosterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || m_locked)
        return false;
    auto *attendance = noted(m_roll[index.row()]);
    if (!attendance)
        return false;
    const auto typed = core::normalizedLine(value.toString());
    if (index.column() == Remark && attendance->capacity == core::Capacity::Seat) {
        attendance->reason = typed;
    } else if (index.column() == Arrived || index.column() == Left) {
        const auto time = core::readTime(typed);
        if (!time && !typed.isEmpty()) {
            Q_EMIT refused(tr("“%1” is no time of day; write it like 09.30").arg(typed));
            return false;
        }
        (index.column() == Arrived ? attendance->arrived : attendance->left) = time.value_or(QTime());
    } else {
        return false;
    }
    tell(index.row());
    return true;
}

} // namespace ui
