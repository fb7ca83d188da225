#include "core/records/Activity.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<ActivityStatus>()
{
    static const ChoiceList list{{"planned", QT_TRANSLATE_NOOP("Choices", "Planned")},
                                 {"held", QT_TRANSLATE_NOOP("Choices", "Held")},
                                 {"cancelled", QT_TRANSLATE_NOOP("Choices", "Cancelled")}};
    return list;
}

template <>
const ChoiceList &choicesOf<Strategy>()
{
    static const ChoiceList list{{"shared_vision", QT_TRANSLATE_NOOP("Choices", "Shared vision")},
                                 {"synergy", QT_TRANSLATE_NOOP("Choices", "Synergy")},
                                 {"school_based", QT_TRANSLATE_NOOP("Choices", "School-based activities")}};
    return list;
}

template <>
const ChoiceList &choicesOf<Involvement>()
{
    static const ChoiceList list{{"parenting", QT_TRANSLATE_NOOP("Choices", "Parenting")},
                                 {"communicating", QT_TRANSLATE_NOOP("Choices", "Communicating")},
                                 {"volunteering", QT_TRANSLATE_NOOP("Choices", "Volunteering")},
                                 {"learning_at_home", QT_TRANSLATE_NOOP("Choices", "Learning at home")},
                                 {"decision_making", QT_TRANSLATE_NOOP("Choices", "Decision making")},
                                 {"collaborating", QT_TRANSLATE_NOOP("Choices", "Collaborating with the community")}};
    return list;
}

template <>
const ChoiceList &choicesOf<ParticipationKind>()
{
    static const ChoiceList list{{"decision_making", QT_TRANSLATE_NOOP("Choices", "Taking part in deciding")},
                                 {"implementation", QT_TRANSLATE_NOOP("Choices", "Taking part in doing")},
                                 {"benefits", QT_TRANSLATE_NOOP("Choices", "Taking part in benefits")},
                                 {"evaluation", QT_TRANSLATE_NOOP("Choices", "Taking part in evaluating")}};
    return list;
}

template <>
const ChoiceList &choicesOf<ParticipationRole>()
{
    static const ChoiceList list{{"participant", QT_TRANSLATE_NOOP("Choices", "Participant")},
                                 {"helper", QT_TRANSLATE_NOOP("Choices", "Helper")},
                                 {"teacher", QT_TRANSLATE_NOOP("Choices", "Teacher")},
                                 {"organiser", QT_TRANSLATE_NOOP("Choices", "Organiser")},
                                 {"beneficiary", QT_TRANSLATE_NOOP("Choices", "Beneficiary")}};
    return list;
}

namespace {

// A title that recurs is told apart by its day: ประชุมผู้ปกครอง @ 16/5/2568.
const QString datedTitle = QStringLiteral("t.title || ' @ ' || CAST(strftime('%d', t.held_on) AS INTEGER) || '/' || "
                                          "CAST(strftime('%m', t.held_on) AS INTEGER) || '/' || "
                                          "(strftime('%Y', t.held_on) + 543)");

} // namespace

template <>
const RecordType<Activity> &typeOf<Activity>()
{
    static const auto type = recordType<Activity>(
        {.table = QStringLiteral("activities"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Activities"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Activity"),
         .nameSql = QStringLiteral("t.title"),
         .cellSql = QStringLiteral("iif((SELECT count(*) FROM activities o WHERE o.title = t.title) > 1, %1, t.title)")
                        .arg(datedTitle),
         .aliasSql = QStringList{QStringLiteral("t.title"), datedTitle},
         .orderSql = QStringLiteral("t.held_on DESC, t.activity_id DESC"),
         .key = {QStringLiteral("title"), QStringLiteral("date")}},
        {field("title", QT_TRANSLATE_NOOP("Fields", "Title"), &Activity::title).required(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Activity::date).in("held_on").required(),
         field("end_date", QT_TRANSLATE_NOOP("Fields", "Last day"), &Activity::endDate).in("ended_on").unlisted(),
         field("place", QT_TRANSLATE_NOOP("Fields", "Place"), &Activity::place),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Activity::village),
         field("status", QT_TRANSLATE_NOOP("Fields", "Status"), &Activity::status),
         field("audience", QT_TRANSLATE_NOOP("Fields", "For whom"), &Activity::audience).unlisted(),
         field("strategies", QT_TRANSLATE_NOOP("Fields", "3S strategies"), &Activity::strategies),
         field("involvement", QT_TRANSLATE_NOOP("Fields", "Involvement"), &Activity::involvement).unlisted(),
         field("participation", QT_TRANSLATE_NOOP("Fields", "Participation"), &Activity::participation)
             .in("participation_kinds")
             .unlisted(),
         field("standards", QT_TRANSLATE_NOOP("Fields", "Standards"), &Activity::standards)
             .codesOf("standard")
             .unlisted(),
         field("organiser", QT_TRANSLATE_NOOP("Fields", "Organiser"), &Activity::organiser),
         field("objective", QT_TRANSLATE_NOOP("Fields", "Objective"), &Activity::objective).as(Input::Paragraph),
         field("target", QT_TRANSLATE_NOOP("Fields", "Target and indicator"), &Activity::target)
             .as(Input::Paragraph)
             .unlisted(),
         field("planned_date", QT_TRANSLATE_NOOP("Fields", "Planned day"), &Activity::plannedDate)
             .in("planned_on")
             .unlisted(),
         field("planned_people", QT_TRANSLATE_NOOP("Fields", "People planned"), &Activity::plannedPeople)
             .between(0, 999999)
             .unlisted(),
         field("budget", QT_TRANSLATE_NOOP("Fields", "Budget (baht)"), &Activity::budget).between(0, 1e10).unlisted(),
         field("budget_source", QT_TRANSLATE_NOOP("Fields", "Source of the budget"), &Activity::budgetSource)
             .unlisted(),
         field("spent", QT_TRANSLATE_NOOP("Fields", "Spent (baht)"), &Activity::spent).between(0, 1e10).unlisted(),
         field("result", QT_TRANSLATE_NOOP("Fields", "Result"), &Activity::result).as(Input::Paragraph),
         field("rating", QT_TRANSLATE_NOOP("Fields", "Rating 1–5"), &Activity::rating).between(1, 5),
         field("suggestions", QT_TRANSLATE_NOOP("Fields", "Suggestions"), &Activity::suggestions).as(Input::Paragraph)},
        [](const Activity &a) -> QList<Complaint> {
            if (a.date.isValid() && a.endDate.isValid() && a.endDate < a.date)
                return {rules::refused("end_date", QT_TRANSLATE_NOOP("Rules", "ends before it begins"))};
            return {};
        });
    return type;
}

template <>
const RecordType<Participation> &typeOf<Participation>()
{
    static const auto type = recordType<Participation>(
        {.table = QStringLiteral("participations"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Participations"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Participation"),
         .nameSql = QStringLiteral("(SELECT p.name FROM party_names p WHERE p.party_id = t.party_id)"),
         .cellSql = QStringLiteral("t.participation_id"),
         .orderSql = QStringLiteral("t.activity_id, t.participation_id"),
         .key = {QStringLiteral("activity"), QStringLiteral("member"), QStringLiteral("role")}},
        {field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Participation::activity).owned(),
         field("member", QT_TRANSLATE_NOOP("Fields", "Member"), &Participation::member).in("party_id").required(),
         field("role", QT_TRANSLATE_NOOP("Fields", "Role"), &Participation::role),
         field("people", QT_TRANSLATE_NOOP("Fields", "People"), &Participation::people).between(0, 99999),
         field("hours", QT_TRANSLATE_NOOP("Fields", "Hours"), &Participation::hours).between(0, 9999),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Participation::note)});
    return type;
}

template <>
const RecordType<Headcount> &typeOf<Headcount>()
{
    static const auto type = recordType<Headcount>(
        {.table = QStringLiteral("headcounts"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Headcounts"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Headcount"),
         .nameSql = QStringLiteral("t.people"),
         .cellSql = QStringLiteral("t.headcount_id"),
         .orderSql = QStringLiteral("t.headcount_id"),
         .key = {QStringLiteral("activity"), QStringLiteral("meeting"), QStringLiteral("village")}},
        {field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Headcount::activity).belonging(),
         field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &Headcount::meeting).belonging(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Headcount::village).required(),
         field("people", QT_TRANSLATE_NOOP("Fields", "People"), &Headcount::people).between(0, 99999)},
        [](const Headcount &h) -> QList<Complaint> {
            if (bool(h.activity) == bool(h.meeting))
                return {rules::refused("activity",
                                       QT_TRANSLATE_NOOP("Rules", "name either an activity or a meeting, not both"))};
            return {};
        });
    return type;
}

} // namespace core
