#include "core/records/RollCall.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace core {

std::optional<Mark> markOfKey(QChar key)
{
    static const std::pair<Mark, QString> keys[]{{Mark::Present, QStringLiteral(u"มpm1๑")},
                                                 {Mark::Absent, QStringLiteral(u"ขak2๒")},
                                                 {Mark::OnLeave, QStringLiteral(u"ลl3๓")},
                                                 {Mark::StandIn, QStringLiteral(u"แst4๔")}};
    for (const auto &[mark, letters] : keys)
        if (letters.contains(key.toLower()))
            return mark;
    return {};
}

Mark RollLine::mark() const
{
    if (standIn)
        return Mark::StandIn;
    if (!own)
        return Mark::None;
    switch (own->status) {
    case AttendanceStatus::Absent:
        return Mark::Absent;
    case AttendanceStatus::OnLeave:
        return Mark::OnLeave;
    case AttendanceStatus::Present:
        break;
    }
    return Mark::Present;
}

QString RollLine::reason() const
{
    return own ? own->reason : standIn ? standIn->reason : QString();
}

QList<RollLine> rollOf(const QList<Seat> &seats, const QList<Attendance> &attendance)
{
    QList<RollLine> roll;
    for (const auto &seat : seats)
        roll << RollLine{seat.position, seat.represents, party(seat.person), {}, {}};
    const auto lineOf = [&roll](Id<Party> member) -> RollLine & {
        const auto found = std::find_if(roll.begin(), roll.end(),
                                        [&](const RollLine &line) { return member && line.member == member; });
        if (found != roll.end())
            return *found;
        roll << RollLine{{}, {}, member, {}, {}};
        return roll.last();
    };
    for (const auto &a : attendance) {
        if (a.capacity == Capacity::Seat)
            lineOf(a.member).own = a;
        else if (a.capacity == Capacity::Substitute)
            lineOf(a.substitutes).standIn = a;
    }
    for (auto &line : roll) // who holds two seats came, or did not, for both
        if (const auto &first = line.isVacant() ? line : lineOf(line.member); &first != &line) {
            line.own = first.own;
            line.standIn = first.standIn;
        }
    return roll;
}

QList<Attendance> guestsOf(const QList<Attendance> &attendance)
{
    QList<Attendance> guests;
    std::copy_if(attendance.begin(), attendance.end(), std::back_inserter(guests),
                 [](const Attendance &a) { return a.capacity == Capacity::Guest; });
    return guests;
}

QList<Attendance> attendanceOf(const QList<RollLine> &roll)
{
    QList<Attendance> attendance;
    QSet<qint64> listed;
    for (const auto &line : roll) {
        if (!line.isVacant() && listed.contains(line.member.value))
            continue;
        listed << line.member.value;
        if (line.own)
            attendance << *line.own;
        if (line.standIn)
            attendance << *line.standIn;
    }
    return attendance;
}

namespace {

bool came(const RollLine &line)
{
    return line.mark() == Mark::Present || line.mark() == Mark::StandIn;
}

RollComplaint complaint(qsizetype line, const char *field, const char *reason)
{
    return {line, QString::fromLatin1(field), QCoreApplication::translate("Rules", reason)};
}

// Who stands in must be someone else, and for one member only.
void checkStandIn(const QList<RollLine> &roll, qsizetype at, QList<RollComplaint> &complaints)
{
    const auto member = roll[at].standIn->member;
    if (roll[at].own && roll[at].own->status == AttendanceStatus::Present)
        complaints << complaint(at, "stand_in", QT_TRANSLATE_NOOP("Rules", "a stand-in for someone who is there"));
    const char *reason = nullptr;
    for (qsizetype i = 0; i < roll.size(); ++i) {
        const auto &other = roll[i].standIn;
        if (roll[i].member == member)
            reason = QT_TRANSLATE_NOOP("Rules", "the stand-in is a member too and counts once");
        else if (!reason && other && other->member == member && roll[i].member != roll[at].member)
            reason = QT_TRANSLATE_NOOP("Rules", "stands in for two members and counts once");
    }
    if (reason)
        complaints << complaint(at, "stand_in", reason);
}

} // namespace

QList<RollComplaint> rollComplaints(const QList<RollLine> &roll)
{
    QList<RollComplaint> complaints;
    QHash<qint64, int> seats;
    for (const auto &line : roll)
        if (!line.isVacant())
            ++seats[line.member.value];
    for (qsizetype i = 0; i < roll.size(); ++i) {
        const auto &line = roll[i];
        if (!line.isVacant() && seats.value(line.member.value) > 1)
            complaints << complaint(i, "mark", QT_TRANSLATE_NOOP("Rules", "holds two seats and counts once"));
        if (line.standIn)
            checkStandIn(roll, i, complaints);
        const auto &noted = line.standIn ? line.standIn : line.own;
        if (noted && came(line) && noted->arrived.isValid() && noted->left.isValid() && noted->left <= noted->arrived)
            complaints << complaint(i, "left", QT_TRANSLATE_NOOP("Rules", "left before arriving"));
    }
    return complaints;
}

bool hasBegun(const Meeting &meeting)
{
    const bool called = std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                                    [](const Attendance &a) { return a.capacity != Capacity::Guest; });
    return called || std::any_of(meeting.agenda.begin(), meeting.agenda.end(), [](const AgendaItem &item) {
               return !item.discussion.isEmpty() || !item.resolution.isEmpty() || !item.dissent.isEmpty() ||
                      item.outcome != Outcome::None || item.votesFor || item.votesAgainst || item.abstained;
           });
}

MeetingStatus proposedStatus(const Meeting &meeting, QDate today)
{
    if (meeting.status != MeetingStatus::Planned && meeting.status != MeetingStatus::Draft)
        return meeting.status;
    const bool ahead = meeting.date.isValid() && meeting.date > today;
    return ahead && !hasBegun(meeting) ? MeetingStatus::Planned : MeetingStatus::Draft;
}

bool isChair(const Seat &seat)
{
    return seat.position.startsWith(QStringLiteral(u"ประธาน"));
}

bool isSecretary(const Seat &seat)
{
    const auto secretary = QStringLiteral(u"เลขานุการ");
    return seat.position.contains(secretary) && !seat.position.contains(QStringLiteral(u"ผู้ช่วย"));
}

} // namespace core
