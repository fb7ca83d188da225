#pragma once
#include "core/Result.h"
#include "core/records/Activity.h"
#include "core/store/Store.h"
#include "core/thai/Period.h"

// The plan of a year: what was to be done, beside what came of it.
namespace core {

// What became of a line of the plan.
enum class PlanState {
    Ahead,     // its day is still to come
    Postponed, // to come, but on another day than the plan had
    Unsettled, // its day is past, and nobody said whether it was held
    OnTime,    // held on the day of the plan
    Moved,     // held on another day
    Unplanned, // held, and no plan had it
    Cancelled
};

struct PlanLine {
    Activity record;
    QDate day;                    // of the plan; where it has none, of the deed
    std::optional<qint64> people; // who came, with and without names; nothing: nobody was counted
    PlanState state = PlanState::Ahead;

    bool isMoved() const { return record.plannedDate.isValid() && record.plannedDate != record.date; }
    qint64 daysLate() const { return isMoved() ? record.plannedDate.daysTo(record.date) : 0; }
};
PlanState planStateOf(const Activity &activity, QDate today);

struct PlanSums {
    int lines = 0, held = 0, moved = 0, cancelled = 0, unsettled = 0, ahead = 0;
    qint64 budget = 0, spent = 0; // satang
    qint64 plannedPeople = 0, people = 0;
};

PlanSums sumsOf(const QList<PlanLine> &lines);

struct YearPlan {
    Period period;
    QList<PlanLine> lines; // by day
    PlanSums sums;
};
// What the plan has in that year, and what was done in it without one.
Result<YearPlan> yearPlan(const Store &store, const Period &period, QDate today);

// Whether a line of that name is planned for that day.
Result<bool> isInPlan(const Store &store, const QString &title, QDate day);

// The key that settles a line, on whatever layout is on: จ ง ผ (จัดแล้ว งด ตามแผน), H C P, and the same keys of the Thai
// layout, with Shift or without.
std::optional<ActivityStatus> statusOfKey(QChar key);
// The activity held, cancelled or planned again, or on another day: what the plan said first is kept beside it.
Activity settledAs(Activity activity, ActivityStatus status);
Activity heldOn(Activity activity, QDate day);

} // namespace core
