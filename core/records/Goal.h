#pragma once
#include "core/records/Meeting.h"
#include "core/records/Village.h"

namespace core {

// The figures a goal can be measured by, each as the annual summary counts it.
enum class Indicator {
    Reach,
    HouseholdsReached,
    Attendances,
    People,
    Hours,
    ToSchoolTimes,
    ToSchoolValue,
    ToCommunityTimes,
    ToCommunityValue,
    ToCommunityHours,
    Activities,
    SharedVision,
    Synergy,
    SchoolBased,
    MeetingsHeld,
    MeetingsWithQuorum,
    AveragePresence,
    FollowUpsDone,
    RequestsOnTime,
    ThanksOwed,
    Other // none of them: whoever keeps the goal types where it stands
};

// What an indicator's numbers are.
enum class Measure { Count, Share, Hours, Baht, Own }; // shares in percent
Measure measureOf(Indicator indicator);
bool isByVillage(Indicator indicator);   // can be told of one village
bool growsOverYear(Indicator indicator); // else it stands where it stands on any day: a share of what is due, say
bool isAtMost(Indicator indicator);      // the less, the better

// What school and community agreed to reach together in an academic year.
struct Goal {
    Id<Goal> id;
    int year = 0; // academic, พ.ศ.
    QString statement;
    Indicator indicator = Indicator::Other;
    Id<Village> village;            // none: the whole service area
    double target = 0;              // percent, baht, hours or a count, as its indicator is measured
    std::optional<double> measured; // of Indicator::Other only
    Id<Meeting> agreedAt;
    QString agreedItem; // number of the agenda item with the resolution: "4.1"
    QString note;
    QString standards; // codes of the education standards, separated by ';'
    bool operator==(const Goal &) const = default;
};

template <>
struct KindName<Goal> {
    static constexpr auto value = "goal";
};
template <>
const ChoiceList &choicesOf<Indicator>();
template <>
const RecordType<Goal> &typeOf<Goal>();

} // namespace core
