#pragma once
#include "core/records/Committee.h"
#include "core/records/Meeting.h"

namespace core {

// Whether enough members came. Only members and stand-ins count, guests never (ministerial regulation on school boards
// 2564; the base is a setting of each body).
struct Quorum {
    int present = 0; // members and their stand-ins
    int base = 0;    // seats of the body, or the filled ones, as its rule says
    int needed = 0;  // half of the base, rounded up, or the body's own number
    bool isMet() const { return present >= needed; }
    bool operator==(const Quorum &) const = default;
};

// `seats`: those of the body on the day of the meeting, vacant ones included. A body that says how many seats it was
// appointed with is measured by that number.
Quorum quorumOf(const Committee &committee, const QList<Seat> &seats, const QList<Attendance> &attendance);
// The same from counts alone.
Quorum quorumOf(const Committee &committee, int seats, int filledSeats, int present);

// How many members and stand-ins were there at a moment; at no moment in particular: all who came.
int presentAt(const QList<Attendance> &attendance, QTime moment);
// The quorum from one coming or going to the next: the beginning of the meeting first. Empty where nobody came late or
// left early.
struct QuorumMoment {
    QTime from;
    Quorum quorum;
};
QList<QuorumMoment> quorumCourse(const Meeting &meeting, const Quorum &whole);

} // namespace core
