#include "core/records/RollCall.h"
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
    for (const auto &line : roll) {
        if (line.own)
            attendance << *line.own;
        if (line.standIn)
            attendance << *line.standIn;
    }
    return attendance;
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
