#include "core/figures/Quorum.h"
#include <algorithm>
#include <set>

namespace core {

Quorum quorumOf(const Committee &committee, int seats, int filledSeats, int present)
{
    Quorum quorum;
    quorum.present = present;
    quorum.base = committee.quorum == QuorumRule::HalfOfFilled ? filledSeats : committee.seats.value_or(seats);
    quorum.needed = committee.quorum == QuorumRule::Number ? committee.quorumNumber.value_or((quorum.base + 1) / 2)
                                                           : (quorum.base + 1) / 2;
    return quorum;
}

Quorum quorumOf(const Committee &committee, const QList<Seat> &seats, const QList<Attendance> &attendance)
{
    const auto filled = std::count_if(seats.begin(), seats.end(), [](const Seat &seat) { return bool(seat.person); });
    return quorumOf(committee, int(seats.size()), int(filled), presentAt(attendance, {}));
}

int presentAt(const QList<Attendance> &attendance, QTime moment)
{
    std::set<qint64> there; // whoever holds two seats, or stands in for two, is one
    for (const auto &a : attendance) {
        const bool came = a.capacity != Capacity::Guest && a.status == AttendanceStatus::Present;
        const bool notYet = moment.isValid() && a.arrived.isValid() && moment < a.arrived;
        const bool gone = moment.isValid() && a.left.isValid() && moment >= a.left;
        if (came && !notYet && !gone)
            there.insert(a.member.value);
    }
    return int(there.size());
}

QList<QuorumMoment> quorumCourse(const Meeting &meeting, const Quorum &whole)
{
    std::set<QTime> moments;
    for (const auto &a : meeting.attendance)
        if (a.capacity != Capacity::Guest && a.status == AttendanceStatus::Present)
            for (const auto time : {a.arrived, a.left})
                if (time.isValid() && (!meeting.start.isValid() || time > meeting.start) &&
                    (!meeting.end.isValid() || time < meeting.end))
                    moments.insert(time);
    if (moments.empty())
        return {};
    moments.insert(meeting.start.isValid() ? meeting.start : QTime(0, 0));
    QList<QuorumMoment> course;
    for (const auto moment : moments) {
        auto quorum = whole;
        quorum.present = presentAt(meeting.attendance, moment);
        course << QuorumMoment{moment, quorum};
    }
    return course;
}

} // namespace core
