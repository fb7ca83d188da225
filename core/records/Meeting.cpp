#include "core/records/FollowUp.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<Capacity>()
{
    static const ChoiceList list{{"seat", QT_TRANSLATE_NOOP("Choices", "Member")},
                                 {"substitute", QT_TRANSLATE_NOOP("Choices", "Stand-in")},
                                 {"guest", QT_TRANSLATE_NOOP("Choices", "Guest")}};
    return list;
}

template <>
const ChoiceList &choicesOf<AttendanceStatus>()
{
    static const ChoiceList list{{"present", QT_TRANSLATE_NOOP("Choices", "Present")},
                                 {"absent", QT_TRANSLATE_NOOP("Choices", "Absent")},
                                 {"on_leave", QT_TRANSLATE_NOOP("Choices", "On leave")}};
    return list;
}

template <>
const ChoiceList &choicesOf<Outcome>()
{
    static const ChoiceList list{{"none", QT_TRANSLATE_NOOP("Choices", "No outcome")},
                                 {"noted", QT_TRANSLATE_NOOP("Choices", "Noted")},
                                 {"approved", QT_TRANSLATE_NOOP("Choices", "Approved")},
                                 {"rejected", QT_TRANSLATE_NOOP("Choices", "Rejected")},
                                 {"deferred", QT_TRANSLATE_NOOP("Choices", "Deferred")}};
    return list;
}

template <>
const ChoiceList &choicesOf<CastingVote>()
{
    static const ChoiceList list{{"none", QT_TRANSLATE_NOOP("Choices", "None needed")},
                                 {"for", QT_TRANSLATE_NOOP("Choices", "For")},
                                 {"against", QT_TRANSLATE_NOOP("Choices", "Against")}};
    return list;
}

template <>
const ChoiceList &choicesOf<MeetingStatus>()
{
    static const ChoiceList list{{"planned", QT_TRANSLATE_NOOP("Choices", "Planned")},
                                 {"draft", QT_TRANSLATE_NOOP("Choices", "Draft")},
                                 {"awaiting_certification", QT_TRANSLATE_NOOP("Choices", "Awaiting certification")},
                                 {"certified", QT_TRANSLATE_NOOP("Choices", "Certified")}};
    return list;
}

namespace {

QList<Complaint> meetingRules(const Meeting &m)
{
    QList<Complaint> complaints;
    if (m.start.isValid() && m.end.isValid() && m.end < m.start)
        complaints << rules::odd("end", QT_TRANSLATE_NOOP("Rules", "ends before it begins"));
    if (m.date.isValid() && m.year && m.year != m.date.year() + 543)
        complaints << rules::odd("number", QT_TRANSLATE_NOOP("Rules", "the year is not that of the date"));
    for (const auto &a : m.attendance)
        if (a.capacity == Capacity::Substitute && !a.substitutes)
            complaints << rules::odd("substitutes", QT_TRANSLATE_NOOP("Rules", "a stand-in for nobody"));
    return complaints;
}

// Extraordinary meetings count apart and are named apart.
const QString meetingCell =
    QStringLiteral(u"(SELECT c.name FROM committees c WHERE c.committee_id = %1.committee_id) "
                   "|| iif(%1.extraordinary, ' วิสามัญ', '') || ' ' || %1.number || '/' || %1.year");

} // namespace

QString certifiedMeeting(const QString &meetingId)
{
    return QStringLiteral("(SELECT m.meeting_id FROM meetings m WHERE m.meeting_id = %1 AND m.status = 'certified')")
        .arg(meetingId);
}

template <>
const RecordType<Attendance> &typeOf<Attendance>()
{
    static const auto type = recordType<Attendance>(
        {.table = QStringLiteral("attendance"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Attendance"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Attendance"),
         .nameSql = QStringLiteral("(SELECT p.name FROM party_names p WHERE p.party_id = t.party_id)"),
         .cellSql = QStringLiteral("t.attendance_id"),
         .orderSql = QStringLiteral("t.meeting_id, t.position"),
         .isPart = true,
         .lockSql = certifiedMeeting(QStringLiteral("t.meeting_id")),
         .lockReason = minutesAreLocked,
         .key = {QStringLiteral("meeting"), QStringLiteral("member")}},
        {field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &Attendance::meeting).owned(),
         field("member", QT_TRANSLATE_NOOP("Fields", "Member"), &Attendance::member).in("party_id").required(),
         field("capacity", QT_TRANSLATE_NOOP("Fields", "Capacity"), &Attendance::capacity),
         field("substitutes", QT_TRANSLATE_NOOP("Fields", "Stands in for"), &Attendance::substitutes)
             .in("substitutes_party_id"),
         field("status", QT_TRANSLATE_NOOP("Fields", "Status"), &Attendance::status),
         field("reason", QT_TRANSLATE_NOOP("Fields", "Reason"), &Attendance::reason),
         field("arrived", QT_TRANSLATE_NOOP("Fields", "Arrived"), &Attendance::arrived).in("arrived_at"),
         field("left", QT_TRANSLATE_NOOP("Fields", "Left"), &Attendance::left).in("left_at"),
         field("role", QT_TRANSLATE_NOOP("Fields", "Position at this meeting"), &Attendance::role)});
    return type;
}

template <>
const RecordType<AgendaItem> &typeOf<AgendaItem>()
{
    static const auto type = recordType<AgendaItem>(
        {.table = QStringLiteral("agenda_items"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Agenda items"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Agenda item"),
         .nameSql = QStringLiteral("t.number || ' ' || iif(t.title <> '', t.title, t.heading)"),
         .cellSql = QStringLiteral("(SELECT ") + meetingCell.arg(QStringLiteral("m")) +
                    QStringLiteral(" || ' ' || t.number FROM meetings m WHERE m.meeting_id = t.meeting_id)"),
         .orderSql = QStringLiteral("t.meeting_id, t.position"),
         .isPart = true,
         .lockSql = certifiedMeeting(QStringLiteral("t.meeting_id")),
         .lockReason = minutesAreLocked,
         .key = {QStringLiteral("meeting"), QStringLiteral("number")}},
        {field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &AgendaItem::meeting).owned(),
         field("number", QT_TRANSLATE_NOOP("Fields", "Item no."), &AgendaItem::number).required(),
         field("heading", QT_TRANSLATE_NOOP("Fields", "Heading"), &AgendaItem::heading),
         field("title", QT_TRANSLATE_NOOP("Fields", "Subject"), &AgendaItem::title),
         field("discussion", QT_TRANSLATE_NOOP("Fields", "Discussion"), &AgendaItem::discussion).as(Input::Paragraph),
         field("outcome", QT_TRANSLATE_NOOP("Fields", "Outcome"), &AgendaItem::outcome),
         field("resolution", QT_TRANSLATE_NOOP("Fields", "Resolution"), &AgendaItem::resolution).as(Input::Paragraph),
         field("votes_for", QT_TRANSLATE_NOOP("Fields", "Votes for"), &AgendaItem::votesFor),
         field("votes_against", QT_TRANSLATE_NOOP("Fields", "Votes against"), &AgendaItem::votesAgainst),
         field("abstained", QT_TRANSLATE_NOOP("Fields", "Abstained"), &AgendaItem::abstained),
         field("dissent", QT_TRANSLATE_NOOP("Fields", "Dissent"), &AgendaItem::dissent).as(Input::Paragraph),
         field("decided_at", QT_TRANSLATE_NOOP("Fields", "Decided at"), &AgendaItem::decidedAt).unlisted(),
         field("casting_vote", QT_TRANSLATE_NOOP("Fields", "Chair's casting vote"), &AgendaItem::castingVote)
             .unlisted(),
         field("without_quorum", QT_TRANSLATE_NOOP("Fields", "Without a quorum"), &AgendaItem::withoutQuorum)
             .unlisted(),
         field("certifies", QT_TRANSLATE_NOOP("Fields", "Certifies the minutes of"), &AgendaItem::certifies)
             .in("certifies_meeting_id")
             .unlisted(),
         field("follows_up", QT_TRANSLATE_NOOP("Fields", "Follows up"), &AgendaItem::followsUp)
             .in("follow_up_id")
             .unlisted(),
         field("standards", QT_TRANSLATE_NOOP("Fields", "Standards"), &AgendaItem::standards)
             .codesOf("standard")
             .stayingOpen()
             .unlisted()});
    return type;
}

template <>
const RecordType<Meeting> &typeOf<Meeting>()
{
    static const auto type = [] {
        auto t = recordType<Meeting>(
            {.table = QStringLiteral("meetings"),
             .title = QT_TRANSLATE_NOOP("Kinds", "Meetings"),
             .singular = QT_TRANSLATE_NOOP("Kinds", "Meeting"),
             .nameSql = meetingCell.arg(QStringLiteral("t")),
             .cellSql = meetingCell.arg(QStringLiteral("t")),
             .orderSql = QStringLiteral("t.held_on IS NOT NULL, t.held_on DESC, t.meeting_id DESC"),
             .lockSql = QStringLiteral("iif(t.status = 'certified', t.meeting_id, NULL)"),
             .lockReason = minutesAreLocked,
             .key = {QStringLiteral("committee"), QStringLiteral("number"), QStringLiteral("year"),
                     QStringLiteral("extraordinary")}},
            {field("committee", QT_TRANSLATE_NOOP("Fields", "Committee"), &Meeting::committee).required(),
             field("number", QT_TRANSLATE_NOOP("Fields", "Meeting no."), &Meeting::number)
                 .required()
                 .writtenWith("year"),
             field("year", QT_TRANSLATE_NOOP("Fields", "Year (B.E.)"), &Meeting::year).required(),
             field("extraordinary", QT_TRANSLATE_NOOP("Fields", "Extraordinary"), &Meeting::extraordinary).unlisted(),
             field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Meeting::date).in("held_on"),
             field("start", QT_TRANSLATE_NOOP("Fields", "Begins"), &Meeting::start).in("starts_at"),
             field("end", QT_TRANSLATE_NOOP("Fields", "Ends"), &Meeting::end).in("ends_at"),
             field("place", QT_TRANSLATE_NOOP("Fields", "Place"), &Meeting::place),
             field("chair", QT_TRANSLATE_NOOP("Fields", "Chair"), &Meeting::chair).unlisted(),
             field("minute_taker", QT_TRANSLATE_NOOP("Fields", "Minute taker"), &Meeting::minuteTaker).unlisted(),
             field("reviewer", QT_TRANSLATE_NOOP("Fields", "Reviewer"), &Meeting::reviewer).unlisted(),
             field("status", QT_TRANSLATE_NOOP("Fields", "Status"), &Meeting::status),
             field("certified_at", QT_TRANSLATE_NOOP("Fields", "Certified at"), &Meeting::certifiedAt).unlisted(),
             field("corrections", QT_TRANSLATE_NOOP("Fields", "Corrections"), &Meeting::corrections)
                 .as(Input::Paragraph)},
            meetingRules);
        addPart(t, &Meeting::attendance, "meeting_id");
        addPart(t, &Meeting::agenda, "meeting_id");
        return t;
    }();
    return type;
}

} // namespace core
