#include "core/records/Request.h"
#include "core/records/Rules.h"

namespace core {

template <>
const ChoiceList &choicesOf<RequestSide>()
{
    static const ChoiceList list{{"community", QT_TRANSLATE_NOOP("Choices", "The community to the school")},
                                 {"school", QT_TRANSLATE_NOOP("Choices", "The school to the community")}};
    return list;
}

template <>
const ChoiceList &choicesOf<RequestKind>()
{
    static const ChoiceList list{{"need", QT_TRANSLATE_NOOP("Choices", "Need")},
                                 {"concern", QT_TRANSLATE_NOOP("Choices", "Concern")},
                                 {"suggestion", QT_TRANSLATE_NOOP("Choices", "Suggestion")},
                                 {"news", QT_TRANSLATE_NOOP("Choices", "News")}};
    return list;
}

template <>
const ChoiceList &choicesOf<RequestStatus>()
{
    static const ChoiceList list{{"received", QT_TRANSLATE_NOOP("Choices", "Received")},
                                 {"in_progress", QT_TRANSLATE_NOOP("Choices", "In progress")},
                                 {"answered", QT_TRANSLATE_NOOP("Choices", "Answered")},
                                 {"settled", QT_TRANSLATE_NOOP("Choices", "Settled")},
                                 {"declined", QT_TRANSLATE_NOOP("Choices", "Declined")}};
    return list;
}

template <>
const ChoiceList &choicesOf<TellingWay>()
{
    static const ChoiceList list{{"loudspeaker", QT_TRANSLATE_NOOP("Choices", "Village loudspeaker")},
                                 {"line", QT_TRANSLATE_NOOP("Choices", "LINE")},
                                 {"letter", QT_TRANSLATE_NOOP("Choices", "Letter")},
                                 {"village_meeting", QT_TRANSLATE_NOOP("Choices", "Village meeting")},
                                 {"home_visit", QT_TRANSLATE_NOOP("Choices", "Home visit")},
                                 {"pupils", QT_TRANSLATE_NOOP("Choices", "Through the pupils")},
                                 {"temple", QT_TRANSLATE_NOOP("Choices", "At the temple")},
                                 {"other", QT_TRANSLATE_NOOP("Choices", "Other")}};
    return list;
}

namespace {

// A subject that recurs is told apart by its day: ขอใช้สนาม @ 16/5/2568.
const QString datedSubject = QStringLiteral("t.subject || ' @ ' || CAST(strftime('%d', t.made_on) AS INTEGER) || '/' "
                                            "|| CAST(strftime('%m', t.made_on) AS INTEGER) || '/' || "
                                            "(strftime('%Y', t.made_on) + 543)");

QList<Complaint> judged(const Request &r)
{
    const auto isBefore = [&r](QDate day) { return r.date.isValid() && day.isValid() && day < r.date; };
    QList<Complaint> complaints;
    if (isBefore(r.answeredOn))
        complaints << rules::refused("answered_on", QT_TRANSLATE_NOOP("Rules", "answered before it was asked"));
    if (isBefore(r.dueOn))
        complaints << rules::refused("due_on", QT_TRANSLATE_NOOP("Rules", "due before it was asked"));
    if (isBefore(r.settledOn))
        complaints << rules::refused("settled_on", QT_TRANSLATE_NOOP("Rules", "settled before it was asked"));
    if (r.side == RequestSide::Community && !r.member && !r.village)
        complaints << rules::odd("member", QT_TRANSLATE_NOOP("Rules", "neither a member nor a village says who asks"));
    const bool isAnswered = r.status == RequestStatus::Answered || r.answeredOn.isValid();
    if (isAnswered && r.answer.isEmpty())
        complaints << rules::odd("answer", QT_TRANSLATE_NOOP("Rules", "answered, but the answer is not told"));
    if (r.status == RequestStatus::Answered && !r.answeredOn.isValid())
        complaints << rules::odd("answered_on", QT_TRANSLATE_NOOP("Rules", "answered, but not when"));
    return complaints;
}

} // namespace

template <>
const RecordType<Request> &typeOf<Request>()
{
    static const auto type = recordType<Request>(
        {.table = QStringLiteral("requests"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Requests and concerns"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Request"),
         .nameSql = QStringLiteral("t.subject"),
         .cellSql = QStringLiteral("iif((SELECT count(*) FROM requests o WHERE o.subject = t.subject) > 1, %1, "
                                   "t.subject)")
                        .arg(datedSubject),
         .aliasSql = QStringList{QStringLiteral("t.subject"), datedSubject},
         .orderSql = QStringLiteral("t.made_on DESC, t.request_id DESC")},
        {field("subject", QT_TRANSLATE_NOOP("Fields", "Subject"), &Request::subject).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Request::kind),
         field("side", QT_TRANSLATE_NOOP("Fields", "From whom to whom"), &Request::side).unlisted(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Request::date).in("made_on").required().startingToday(),
         field("member", QT_TRANSLATE_NOOP("Fields", "Who brought it"), &Request::member).in("party_id").unlisted(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Request::village).unlisted(),
         field("details", QT_TRANSLATE_NOOP("Fields", "Details"), &Request::details).as(Input::Paragraph),
         field("knowledge_field", QT_TRANSLATE_NOOP("Fields", "Field of knowledge"), &Request::knowledgeField)
             .hint(QT_TRANSLATE_NOOP("Fields", "of a need: what must be known"))
             .unlisted(),
         field("grades", QT_TRANSLATE_NOOP("Fields", "For which grades or people"), &Request::grades)
             .hint(QT_TRANSLATE_NOOP("Fields", "ป.4–ป.6"))
             .unlisted(),
         field("responsible", QT_TRANSLATE_NOOP("Fields", "Responsible"), &Request::responsible).unlisted(),
         field("due_on", QT_TRANSLATE_NOOP("Fields", "Due on"), &Request::dueOn),
         field("answer", QT_TRANSLATE_NOOP("Fields", "Answer"), &Request::answer).as(Input::Paragraph),
         field("answered_on", QT_TRANSLATE_NOOP("Fields", "Answered on"), &Request::answeredOn).unlisted(),
         field("status", QT_TRANSLATE_NOOP("Fields", "Status"), &Request::status),
         field("settled_on", QT_TRANSLATE_NOOP("Fields", "Settled on"), &Request::settledOn).unlisted(),
         field("activity", QT_TRANSLATE_NOOP("Fields", "What came of it"), &Request::activity).unlisted(),
         field("standards", QT_TRANSLATE_NOOP("Fields", "Standards"), &Request::standards)
             .codesOf("standard")
             .unlisted()},
        judged);
    return type;
}

template <>
const RecordType<RequestStep> &typeOf<RequestStep>()
{
    static const auto type = recordType<RequestStep>(
        {.table = QStringLiteral("request_steps"),
         .title = QT_TRANSLATE_NOOP("Kinds", "What was said and done"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Step of a request"),
         .nameSql = QStringLiteral("t.what"),
         .cellSql = QStringLiteral("t.request_step_id"),
         .orderSql = QStringLiteral("t.taken_on, t.request_step_id"),
         .key = {QStringLiteral("request"), QStringLiteral("date"), QStringLiteral("what")}},
        {field("request", QT_TRANSLATE_NOOP("Fields", "Request"), &RequestStep::request).owned(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &RequestStep::date)
             .in("taken_on")
             .required()
             .startingToday(),
         field("what", QT_TRANSLATE_NOOP("Fields", "What was said or done"), &RequestStep::what).required(),
         field("by", QT_TRANSLATE_NOOP("Fields", "By whom"), &RequestStep::by).in("taken_by").unlisted()});
    return type;
}

template <>
const RecordType<Telling> &typeOf<Telling>()
{
    static const auto type = recordType<Telling>(
        {.table = QStringLiteral("tellings"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Villages told"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Telling of a village"),
         .nameSql = QStringLiteral("(SELECT 'หมู่ ' || v.number || ' ' || v.name FROM villages v WHERE v.village_id = "
                                   "t.village_id)"),
         .cellSql = QStringLiteral("t.telling_id"),
         .orderSql = QStringLiteral("t.told_on, t.telling_id"),
         .key = {QStringLiteral("request"), QStringLiteral("village"), QStringLiteral("date"), QStringLiteral("way")}},
        {field("request", QT_TRANSLATE_NOOP("Fields", "Request"), &Telling::request).owned(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Telling::village).required(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Telling::date).in("told_on").required().startingToday(),
         field("way", QT_TRANSLATE_NOOP("Fields", "Way"), &Telling::way),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Telling::note)});
    return type;
}

} // namespace core
