#pragma once
#include "core/records/Committee.h"

// Who sits where in a body on a day, until when, and what stands empty. Told from all seats that the body ever had on
// record; each holder of a seat is a record of its own.
namespace core {

// One seat, whoever holds it: position, represents and order are the same.
bool isSameSeat(const Seat &a, const Seat &b);
// All who held it, the first one first.
QList<Seat> holdersOf(const QList<Seat> &seats, const Seat &seat);

// The last day of a holder's term: `until` where it is stated, else as many years from `since` as the body's terms
// have; whoever came in between serves the rest of the term where the body says so. Invalid: no end is known.
QDate termEnd(const Committee &body, const QList<Seat> &seats, const Seat &seat);

// A seat as it stands on a day.
struct SeatLine {
    enum class State {
        Held,
        Vacant,
        TermOver // the term of the holder has ended, and nobody has been appointed since
    };
    Seat seat;          // vacant since its last holder went: that holder's record
    QDate termEnd = {}; // of the holder
    State state = State::Held;
    bool isLeft = false; // nobody is on record for the day; `seat` is the last holder's
    Id<Person> holder() const { return state == State::Vacant ? Id<Person>() : seat.person; }
    bool operator==(const SeatLine &) const = default;
};

struct Seating {
    QList<SeatLine> lines; // in the order of the seats
    int seats = 0;         // as the body was appointed; where it does not say: as listed
    int vacant = 0;        // of them, also those that are not on record at all
    int over = 0;          // held by someone whose term has ended
    int unlisted() const { return std::max(0, seats - int(lines.size())); }
    bool operator==(const Seating &) const = default;
};
Seating seatingOn(const Committee &body, const QList<Seat> &seats, QDate day);

// What looks odd about a seat among the others of its body, and about a body beside its seats: hints.
QList<Complaint> oddities(const Seat &seat, const QList<Seat> &ofBody);
QList<Complaint> oddities(const Committee &body, const QList<Seat> &seats, QDate day);

} // namespace core
