#pragma once
#include "core/figures/YearPlan.h"

// A year's plan taken over into another one: shown first, line by line, and never twice the same.
namespace core {

enum class CopiedDay { SameWeekday, SameDate }; // the weekday nearest to the same date; the very date

// The day in another year; 29 February is the 28th where there is none. Never outside that year.
QDate copiedDay(QDate day, int years, CopiedDay how, const Period &to);
// The title with every year in it (พ.ศ., in whatever digits) moved by so many.
QString copiedTitle(const QString &title, int years);

struct PlanProposal {
    Activity source;
    Activity copy;        // not saved yet
    bool isThere = false; // the plan has it already
};
// What the plan of `from` would be in `to`, by day; `from` and `to` are years of one kind.
Result<QList<PlanProposal>> planProposals(const Store &store, const Period &from, const Period &to, CopiedDay how);

// One step of history.
Result<void> copyPlan(Store &store, const QList<Activity> &copies, const QString &note);

} // namespace core
