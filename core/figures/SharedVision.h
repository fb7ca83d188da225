#pragma once
#include "core/figures/AnnualSummary.h"
#include "core/records/Goal.h"
#include "core/records/SelfRating.h"

namespace core {

class Store;

// Where a goal stands, in a word. What grows over the year is on its way while its share of the target is not behind
// the share of the year that has passed.
enum class GoalState { NoData, Reached, OnTheWay, Behind, Missed };

// A goal with the figure it is followed by.
struct GoalProgress {
    Goal goal;
    int villageNumber = 0; // of the village it is about; 0: all
    QString villageName;
    QString meeting;    // at which it was agreed: "คณะกรรมการสถานศึกษา 1/2568"
    QString resolution; // of that meeting's item, as it stands there now
    std::optional<double> value;  // in the target's unit; nothing: not counted, or nothing to count
    std::optional<double> before; // the same in the year before
    double share = 0;             // of the target, 0 to 1
    GoalState state = GoalState::NoData;
};

// The figure of a year that an indicator stands for, of one village or (no id) of all; percent for shares, baht for
// values. Nothing: no data, which is not zero.
std::optional<double> figureOf(Indicator indicator, const AnnualSummary &summary, Id<Village> village);

// `year` is the goal's academic year, `today` any day: of a year that is over it tells how it ended.
GoalState stateOf(const Goal &goal, const std::optional<double> &value, const Period &year, QDate today);

// The goals of a year in the order they were agreed; the figures are those of `now` and `before`.
Result<QList<GoalProgress>> goalsOf(const Store &store, const AnnualSummary &now, const AnnualSummary &before,
                                    QDate today);
// The same, reckoned from the file.
Result<QList<GoalProgress>> goalsOf(const Store &store, int academicYear, QDate today);

// Those of every year that has any.
Result<QList<GoalProgress>> goalsOfAllYears(const Store &store, QDate today);

// One of the six types of involvement with what the school says of itself, and what the records show.
struct RatedInvolvement {
    SelfRating rating;         // without an id: not rated yet
    std::optional<int> before; // the score of the year before
    QStringList activities;    // held in the year with this type, in order of date
};
Result<QList<RatedInvolvement>> selfRatingOf(const Store &store, int academicYear); // all six

} // namespace core
