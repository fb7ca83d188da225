#include "core/records/Goal.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<Indicator>()
{
    static const ChoiceList list{
        {"reach", QT_TRANSLATE_NOOP("Choices", "Households reached (percent)")},
        {"households_reached", QT_TRANSLATE_NOOP("Choices", "Households reached (number)")},
        {"attendances", QT_TRANSLATE_NOOP("Choices", "Attendances")},
        {"people", QT_TRANSLATE_NOOP("Choices", "People who took part")},
        {"hours", QT_TRANSLATE_NOOP("Choices", "Hours together")},
        {"to_school_times", QT_TRANSLATE_NOOP("Choices", "Gifts to the school (times)")},
        {"to_school_value", QT_TRANSLATE_NOOP("Choices", "Given to the school (baht)")},
        {"to_community_times", QT_TRANSLATE_NOOP("Choices", "Given to the community (times)")},
        {"to_community_value", QT_TRANSLATE_NOOP("Choices", "Given to the community (baht)")},
        {"to_community_hours", QT_TRANSLATE_NOOP("Choices", "Given to the community (hours)")},
        {"activities", QT_TRANSLATE_NOOP("Choices", "Activities held")},
        {"shared_vision", QT_TRANSLATE_NOOP("Choices", "Activities of shared vision")},
        {"synergy", QT_TRANSLATE_NOOP("Choices", "Activities of synergy")},
        {"school_based", QT_TRANSLATE_NOOP("Choices", "School-based activities (number)")},
        {"meetings_held", QT_TRANSLATE_NOOP("Choices", "Meetings held")},
        {"meetings_with_quorum", QT_TRANSLATE_NOOP("Choices", "Meetings with a quorum (percent)")},
        {"average_presence", QT_TRANSLATE_NOOP("Choices", "Members present on average (percent)")},
        {"follow_ups_done", QT_TRANSLATE_NOOP("Choices", "Tasks of meetings done (percent of those due)")},
        {"requests_on_time", QT_TRANSLATE_NOOP("Choices", "Requests answered on time (percent)")},
        {"thanks_owed", QT_TRANSLATE_NOOP("Choices", "Gifts not thanked for (at most)")},
        {"other", QT_TRANSLATE_NOOP("Choices", "Another figure, entered by hand")}};
    return list;
}

Measure measureOf(Indicator indicator)
{
    switch (indicator) {
    case Indicator::Reach:
    case Indicator::MeetingsWithQuorum:
    case Indicator::AveragePresence:
    case Indicator::FollowUpsDone:
    case Indicator::RequestsOnTime:
        return Measure::Share;
    case Indicator::Hours:
    case Indicator::ToCommunityHours:
        return Measure::Hours;
    case Indicator::ToSchoolValue:
    case Indicator::ToCommunityValue:
        return Measure::Baht;
    case Indicator::Other:
        return Measure::Own;
    default:
        return Measure::Count;
    }
}

bool isByVillage(Indicator indicator)
{
    return indicator <= Indicator::ToCommunityHours || indicator == Indicator::Other;
}

bool growsOverYear(Indicator indicator)
{
    return indicator < Indicator::MeetingsWithQuorum;
}

bool isAtMost(Indicator indicator)
{
    return indicator == Indicator::ThanksOwed;
}

namespace {

QList<Complaint> goalRules(const Goal &g)
{
    QList<Complaint> complaints;
    if (g.village && !isByVillage(g.indicator))
        complaints << rules::odd("village", QT_TRANSLATE_NOOP("Rules", "this figure is not counted by village: the "
                                                                       "goal is followed for all of them"));
    if (measureOf(g.indicator) == Measure::Share && g.target > 100)
        complaints << rules::odd("target", QT_TRANSLATE_NOOP("Rules", "more than 100 percent"));
    if (g.target == 0 && !isAtMost(g.indicator))
        complaints << rules::odd("target", QT_TRANSLATE_NOOP("Rules", "without a target it is reached from the "
                                                                      "beginning"));
    if (g.measured && g.indicator != Indicator::Other)
        complaints << rules::odd("measured", QT_TRANSLATE_NOOP("Rules", "the program counts this figure itself; what "
                                                                        "is typed here is not used"));
    if (!g.agreedItem.isEmpty() && !g.agreedAt)
        complaints << rules::odd("agreed_item", QT_TRANSLATE_NOOP("Rules", "of which meeting?"));
    return complaints;
}

} // namespace

template <>
const RecordType<Goal> &typeOf<Goal>()
{
    static const auto type = recordType<Goal>(
        {.table = QStringLiteral("goals"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Goals"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Goal"),
         .nameSql = QStringLiteral("t.statement"),
         .cellSql = QStringLiteral("t.statement || ' @ ' || t.year"),
         .orderSql = QStringLiteral("t.year DESC, t.goal_id"),
         .key = {QStringLiteral("year"), QStringLiteral("statement")}},
        {field("year", QT_TRANSLATE_NOOP("Fields", "Academic year"), &Goal::year)
             .between(2400, 2700)
             .required()
             .startingToday(),
         field("statement", QT_TRANSLATE_NOOP("Fields", "What we want to reach"), &Goal::statement).required(),
         field("indicator", QT_TRANSLATE_NOOP("Fields", "Measured by"), &Goal::indicator).unlisted(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Goal::village)
             .hint(QT_TRANSLATE_NOOP("Fields", "empty: all of the service area"))
             .unlisted(),
         field("target", QT_TRANSLATE_NOOP("Fields", "Target"), &Goal::target),
         field("measured", QT_TRANSLATE_NOOP("Fields", "Where it stands, by hand"), &Goal::measured).unlisted(),
         field("agreed_at", QT_TRANSLATE_NOOP("Fields", "Agreed at meeting"), &Goal::agreedAt).unlisted(),
         field("agreed_item", QT_TRANSLATE_NOOP("Fields", "Resolution no."), &Goal::agreedItem)
             .hint(QT_TRANSLATE_NOOP("Fields", "of the agenda item, such as 4.1"))
             .digits()
             .unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Goal::note).as(Input::Paragraph),
         field("standards", QT_TRANSLATE_NOOP("Fields", "Standards"), &Goal::standards).codesOf("standard").unlisted()},
        goalRules);
    return type;
}

} // namespace core
