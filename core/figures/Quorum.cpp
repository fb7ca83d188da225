#include "core/figures/Quorum.h"
#include <algorithm>

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
    const auto present = std::count_if(attendance.begin(), attendance.end(), [](const Attendance &a) {
        return a.capacity != Capacity::Guest && a.status == AttendanceStatus::Present;
    });
    return quorumOf(committee, int(seats.size()), int(filled), int(present));
}

} // namespace core
