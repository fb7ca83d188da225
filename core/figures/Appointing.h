#pragma once
#include "core/figures/Bodies.h"
#include "core/records/BodyTemplate.h"

// Filling the seats of a body: by a template, and when a holder is followed by another. Each is one step of history.
namespace core {

struct SeatTemplate {
    BodyTemplate record;
    QList<TemplateSeat> seats;
    int count() const; // of all seats
};
// Those that suit a body first: of its kind and for so many pupils, then of its kind, then the others.
Result<QList<SeatTemplate>> templatesFor(const Store &store, const Committee &body);
bool suits(const BodyTemplate &pattern, const Committee &body, std::optional<int> pupils);

// What applying a template adds to a body and what it leaves as it is.
struct TemplatePlan {
    QList<Seat> missing;      // to be added, vacant
    int there = 0;            // seats of the template that the body has
    QStringList beyond;       // seats of the body that the template does not know
    Committee body;           // with legal basis, quorum, seats and term where it lacked them
    QStringList filledFields; // of it, names of the fields
};
TemplatePlan planOf(const SeatTemplate &pattern, const Body &body, QDate today);
Result<TemplatePlan> applyTemplate(Store &store, Id<BodyTemplate> pattern, Id<Committee> body, QDate today);

// The seats of a body on a day as a template of its own; one of that name is written anew.
Result<Id<BodyTemplate>> keepAsTemplate(Store &store, Id<Committee> body, const QString &name, QDate day);

// A seat's next holder from a day on: the present one's term ends the day before, a vacancy likewise.
Result<Id<Seat>> appointHolder(Store &store, Id<Seat> seat, Id<Person> person, QDate from);

} // namespace core
