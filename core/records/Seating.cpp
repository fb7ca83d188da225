#include "core/records/Seating.h"
#include "core/records/Rules.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

// So short a rest of a term is served by nobody: whoever is appointed then begins a term of their own.
constexpr int shortestRest = 90; // days

bool covers(const Seat &seat, QDate day)
{
    const bool begun = !seat.since.isValid() || seat.since <= day;
    return begun && !(seat.until.isValid() && seat.until < day);
}

bool overlap(const Seat &a, const Seat &b)
{
    const bool aFirst = a.until.isValid() && b.since.isValid() && a.until < b.since;
    const bool bFirst = b.until.isValid() && a.since.isValid() && b.until < a.since;
    return !aFirst && !bFirst;
}

// As many years as the body's terms have, whatever `until` says.
QDate fullTermEnd(const Committee &body, const QList<Seat> &holders, qsizetype at)
{
    const auto &seat = holders[at];
    if (!body.termsYears || !seat.since.isValid())
        return {};
    for (auto before = at - 1; body.servesRest && before >= 0; --before) {
        if (!holders[before].person)
            continue;
        const auto end = fullTermEnd(body, holders, before);
        if (end.isValid() && seat.since.daysTo(end) >= shortestRest)
            return end;
        break;
    }
    return seat.since.addYears(*body.termsYears).addDays(-1);
}

QDate fullTermEnd(const Committee &body, const QList<Seat> &seats, const Seat &seat)
{
    const auto holders = holdersOf(seats, seat);
    const auto at = std::find_if(holders.begin(), holders.end(), [&](const Seat &s) { return s.id == seat.id; });
    return at == holders.end() ? QDate() : fullTermEnd(body, holders, at - holders.begin());
}

SeatLine lineOf(const Committee &body, const QList<Seat> &seats, const Seat &seat, QDate day)
{
    SeatLine line{seat, termEnd(body, seats, seat)};
    if (!seat.person)
        line.state = SeatLine::State::Vacant;
    else if (line.termEnd.isValid() && line.termEnd < day)
        line.state = SeatLine::State::TermOver;
    return line;
}

// The last holder of each seat that nobody holds on the day, whoever went last first.
QList<Seat> lastHolders(const QList<Seat> &seats, const QList<SeatLine> &held, QDate day)
{
    QList<Seat> last;
    for (const auto &seat : seats) {
        if (!seat.until.isValid() || seat.until >= day)
            continue;
        if (std::any_of(held.begin(), held.end(), [&](const SeatLine &l) { return isSameSeat(l.seat, seat); }))
            continue;
        const auto known = std::find_if(last.begin(), last.end(), [&](const Seat &s) { return isSameSeat(s, seat); });
        if (known == last.end())
            last << seat;
        else if (known->until < seat.until)
            *known = seat;
    }
    std::stable_sort(last.begin(), last.end(), [](const Seat &a, const Seat &b) { return a.until > b.until; });
    return last;
}

SeatLine leftLine(const Committee &body, const QList<Seat> &seats, const Seat &last)
{
    SeatLine line{last, last.until, SeatLine::State::Vacant, true};
    const auto full = fullTermEnd(body, seats, last);
    if (last.person && full.isValid() && last.until >= full)
        line.state = SeatLine::State::TermOver;
    return line;
}

// A body that says how many seats it has lacks that many; else a seat that someone left is vacant as long as the term
// would have run, and one whose term is over until a new body has been appointed.
bool isStillASeat(const Committee &body, const QList<Seat> &seats, const SeatLine &left, QDate day)
{
    if (left.state == SeatLine::State::Vacant) {
        const auto full = fullTermEnd(body, seats, left.seat);
        return full.isValid() && day <= full;
    }
    return std::none_of(seats.begin(), seats.end(), [&](const Seat &s) {
        return s.since.isValid() && s.since > left.seat.until && s.since <= day;
    });
}

} // namespace

bool isSameSeat(const Seat &a, const Seat &b)
{
    return a.order == b.order && a.position == b.position && a.represents == b.represents;
}

QList<Seat> holdersOf(const QList<Seat> &seats, const Seat &seat)
{
    QList<Seat> holders;
    std::copy_if(seats.begin(), seats.end(), std::back_inserter(holders),
                 [&](const Seat &s) { return isSameSeat(s, seat); });
    std::stable_sort(holders.begin(), holders.end(), [](const Seat &a, const Seat &b) { return a.since < b.since; });
    return holders;
}

QDate termEnd(const Committee &body, const QList<Seat> &seats, const Seat &seat)
{
    if (seat.until.isValid() || !seat.person)
        return seat.until;
    return fullTermEnd(body, seats, seat);
}

Seating seatingOn(const Committee &body, const QList<Seat> &seats, QDate day)
{
    Seating seating;
    for (const auto &seat : seats)
        if (covers(seat, day))
            seating.lines << lineOf(body, seats, seat, day);
    const auto listed = seating.lines;
    for (const auto &last : lastHolders(seats, listed, day)) {
        const auto line = leftLine(body, seats, last);
        if (body.seats ? seating.lines.size() < *body.seats : isStillASeat(body, seats, line, day))
            seating.lines << line;
    }
    std::stable_sort(seating.lines.begin(), seating.lines.end(),
                     [](const SeatLine &a, const SeatLine &b) { return a.seat.order < b.seat.order; });
    seating.seats = body.seats.value_or(int(seating.lines.size()));
    for (const auto &line : std::as_const(seating.lines)) {
        seating.vacant += line.state == SeatLine::State::Vacant ? 1 : 0;
        seating.over += line.state == SeatLine::State::TermOver ? 1 : 0;
    }
    seating.vacant += seating.unlisted();
    return seating;
}

QList<Complaint> oddities(const Seat &seat, const QList<Seat> &ofBody)
{
    for (const auto &other : ofBody)
        if (seat.person && other.person == seat.person && other.id != seat.id && overlap(seat, other))
            return {
                {QStringLiteral("person"),
                 QCoreApplication::translate("Rules", QT_TRANSLATE_NOOP("Rules", "holds another seat of this body at "
                                                                                 "the same time: %1"))
                     .arg((other.position + u' ' + other.represents).trimmed()),
                 true}};
    return {};
}

QList<Complaint> oddities(const Committee &body, const QList<Seat> &seats, QDate day)
{
    QList<Complaint> complaints;
    const auto listed = int(seatingOn(body, seats, day).lines.size());
    if (body.seats && listed > *body.seats)
        complaints << Complaint{
            QStringLiteral("seats"),
            QCoreApplication::translate("Rules", QT_TRANSLATE_NOOP("Rules", "more seats are on record: %1"))
                .arg(listed),
            true};
    if (body.quorum == QuorumRule::Number && !body.seats && listed > 0 && body.quorumNumber.value_or(0) > listed)
        complaints << rules::odd("quorum_number", QT_TRANSLATE_NOOP("Rules", "more than the body has seats"));
    return complaints;
}

} // namespace core
