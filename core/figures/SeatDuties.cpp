#include "core/figures/SeatDuties.h"
#include "core/figures/Bodies.h"
#include <algorithm>

namespace core {

namespace {

// Seats of one body that have the same said of them, and whose names are asked for at the end.
struct Group {
    Duty duty;
    QStringList offices;
    QList<qint64> people;
};

void add(QList<Group> &groups, Duty::Kind kind, const Body &body, const SeatLine &line, QDate on)
{
    const auto known = std::find_if(groups.begin(), groups.end(), [&](const Group &g) {
        return g.duty.kind == kind && g.duty.recordId == body.record.id.value && g.duty.on == on;
    });
    const auto at = known - groups.begin();
    if (at == groups.size())
        groups << Group{{kind, QStringLiteral("committee"), body.record.id.value, body.record.name, {}, on, 0}, {}, {}};
    auto &group = groups[at];
    ++group.duty.seats;
    const bool isVacant = kind == Duty::Kind::SeatVacant;
    const auto &office = isVacant && !line.seat.represents.isEmpty() ? line.seat.represents : line.seat.position;
    if (!office.isEmpty() && !(isVacant && group.offices.contains(office)))
        group.offices << office;
    group.people << line.seat.person.value;
}

void addBody(QList<Group> &groups, const Body &body, QDate today, int alertDays)
{
    const auto seating = seatingOn(body.record, body.seats, today);
    for (const auto &line : seating.lines) {
        const bool ends =
            line.state == SeatLine::State::Held && line.termEnd.isValid() && today.daysTo(line.termEnd) <= alertDays;
        // Where the next holder is on record already, nobody needs to be looked for.
        const bool isFollowed = std::any_of(body.seats.begin(), body.seats.end(), [&](const Seat &s) {
            return s.person && isSameSeat(s, line.seat) && s.since.isValid() && s.since > today;
        });
        if (line.state == SeatLine::State::Vacant && !isFollowed)
            add(groups, Duty::Kind::SeatVacant, body, line, {});
        else if (line.state == SeatLine::State::TermOver && !isFollowed)
            add(groups, Duty::Kind::TermOver, body, line, line.termEnd);
        else if (ends && !isFollowed)
            add(groups, Duty::Kind::TermEnding, body, line, line.termEnd);
    }
    for (int i = 0; i < seating.unlisted(); ++i) // appointed with more seats than are on record
        add(groups, Duty::Kind::SeatVacant, body, {}, {});
}

int urgency(Duty::Kind kind)
{
    return kind == Duty::Kind::TermOver ? 0 : kind == Duty::Kind::SeatVacant ? 1 : 2;
}

} // namespace

Result<QList<Duty>> seatDuties(const Store &store, QDate today, int alertDays)
{
    const auto all = bodies(store);
    if (!all)
        return all.error();
    QList<Group> groups;
    for (const auto &body : *all)
        addBody(groups, body, today, alertDays);
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) {
        return std::pair(urgency(a.duty.kind), a.duty.on) < std::pair(urgency(b.duty.kind), b.duty.on);
    });
    QList<qint64> people;
    for (const auto &group : std::as_const(groups))
        people << group.people;
    const auto names = store.memberNames(people);
    if (!names)
        return names.error();
    QList<Duty> duties;
    for (const auto &group : std::as_const(groups)) {
        auto duty = group.duty;
        if (duty.kind == Duty::Kind::SeatVacant) {
            duty.who = group.offices.join(QStringLiteral(", "));
        } else if (duty.seats == 1) {
            duty.what += QStringLiteral(": ") + group.offices.first();
            duty.who = names->value(group.people.first());
        }
        duties << duty;
    }
    return duties;
}

} // namespace core
