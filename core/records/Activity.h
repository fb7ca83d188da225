#pragma once
#include "core/records/Meeting.h"

namespace core {

enum class ActivityStatus { Planned, Held, Cancelled };
enum class Strategy { SharedVision, Synergy, SchoolBased }; // the three S
// Epstein's six types of involvement.
enum class Involvement { Parenting, Communicating, Volunteering, LearningAtHome, DecisionMaking, Collaborating };
// Cohen and Uphoff's four kinds of participation.
enum class ParticipationKind { DecisionMaking, Implementation, Benefits, Evaluation };
enum class ParticipationRole { Participant, Helper, Teacher, Organiser, Beneficiary };

// Something that school and community did or will do together.
struct Activity {
    Id<Activity> id;
    QString title;
    QDate date;
    QDate endDate;
    QString place;
    Id<Village> village;
    ActivityStatus status = ActivityStatus::Planned;
    QString audience;                 // for whom
    QDate plannedDate;                // as the year's plan has it; none: on `date`
    std::optional<int> plannedPeople; // whom the plan expects
    QList<Strategy> strategies;
    QList<Involvement> involvement;
    QList<ParticipationKind> participation;
    QString standards; // codes of the education standards, separated by ';'
    QString organiser;
    QString objective;
    QString result;
    std::optional<int> rating; // 1–5
    qint64 budget = 0;         // satang
    qint64 spent = 0;          // satang
    QString budgetSource;      // from which funds
    QString target;            // what the plan wants to reach, and by what it is seen
    QString suggestions;       // what to do otherwise next time
    bool operator==(const Activity &) const = default;
};

// A member of the network took part in an activity.
struct Participation {
    Id<Participation> id;
    Id<Activity> activity;
    Id<Party> member;
    ParticipationRole role = ParticipationRole::Participant;
    int people = 1;
    double hours = 0;
    QString note;
    bool operator==(const Participation &) const = default;
};

// People of a village at an activity or a meeting, counted without names.
struct Headcount {
    Id<Headcount> id;
    Id<Activity> activity;
    Id<Meeting> meeting;
    Id<Village> village;
    int people = 0;
    bool operator==(const Headcount &) const = default;
};

template <>
struct KindName<Activity> {
    static constexpr auto value = "activity";
};
template <>
struct KindName<Participation> {
    static constexpr auto value = "participation";
};
template <>
struct KindName<Headcount> {
    static constexpr auto value = "headcount";
};
template <>
const ChoiceList &choicesOf<ActivityStatus>();
template <>
const ChoiceList &choicesOf<Strategy>();
template <>
const ChoiceList &choicesOf<Involvement>();
template <>
const ChoiceList &choicesOf<ParticipationKind>();
template <>
const ChoiceList &choicesOf<ParticipationRole>();
template <>
const RecordType<Activity> &typeOf<Activity>();
template <>
const RecordType<Participation> &typeOf<Participation>();
template <>
const RecordType<Headcount> &typeOf<Headcount>();

} // namespace core
