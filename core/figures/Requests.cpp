#include "core/figures/Requests.h"
#include "core/store/Store.h"
#include "core/thai/Finding.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace core {

namespace {

constexpr int daysAhead = 14; // a planned activity without a day yet

QString said(const char *text)
{
    return QCoreApplication::translate("Requests", text);
}

QVariantList bounds(const Period &period)
{
    return {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)};
}

// Who brought it, in words: the member, else the village, with the village where both are known.
Result<QList<RequestLine>> linesOf(const Store &store, const QList<QVariantList> &found, QDate today)
{
    QList<qint64> ids, members, villages;
    for (const auto &row : found)
        ids << row[0].toLongLong();
    const auto rows = store.rows(typeOf<Request>(), ids);
    if (!rows)
        return rows.error();
    QList<RequestLine> lines;
    for (const auto &row : *rows) {
        RequestLine line{typeOf<Request>().fromRow(row), {}, false};
        line.isLate = isLate(line.record, today);
        members << line.record.member.value;
        villages << line.record.village.value;
        lines << line;
    }
    const auto names = store.memberNames(members);
    const auto places = store.names(typeOf<Village>(), villages);
    if (!names || !places)
        return !names ? names.error() : places.error();
    for (auto &line : lines) {
        const auto member = names->value(line.record.member.value);
        auto place = places->value(line.record.village.value);
        if (member.contains(place.section(u' ', 0, 1) + u' ')) // บ้านเลขที่ 26 หมู่ 2 … says it already
            place.clear();
        QStringList from{member, place};
        from.removeAll(QString());
        line.from = from.join(QStringLiteral(", "));
    }
    return lines;
}

bool isChosen(const Request &request, const RequestChoice &choice, QDate today)
{
    if ((choice.side && request.side != *choice.side) || (choice.kind && request.kind != *choice.kind))
        return false;
    switch (choice.state) {
    case RequestState::Any:
        return true;
    case RequestState::Open:
        return request.isOpen();
    case RequestState::Late:
        return isLate(request, today);
    case RequestState::Closed:
        return !request.isOpen();
    }
    return true;
}

} // namespace

bool isLate(const Request &request, QDate today)
{
    return request.isOpen() && !request.answeredOn.isValid() && request.dueOn.isValid() && request.dueOn < today;
}

Result<QList<qint64>> chosenRequests(const Store &store, const QList<qint64> &ids, const RequestChoice &choice,
                                     QDate today)
{
    if (choice.isAll())
        return ids;
    const auto rows = store.rows(typeOf<Request>(), ids);
    if (!rows)
        return rows.error();
    QList<qint64> chosen;
    for (const auto &row : *rows)
        if (isChosen(typeOf<Request>().fromRow(row), choice, today))
            chosen << row.id;
    return chosen;
}

Result<QList<RequestLine>> requestsIn(const Store &store, const Period &period, QDate today)
{
    const auto found = store.select(
        QStringLiteral("SELECT request_id FROM requests WHERE made_on BETWEEN ? AND ? ORDER BY made_on, request_id"),
        bounds(period));
    if (!found)
        return found.error();
    return linesOf(store, *found, today);
}

Result<QList<RequestLine>> openRequests(const Store &store, const Period &period, QDate today)
{
    const auto found = store.select(
        QStringLiteral("SELECT request_id FROM requests WHERE status IN ('received', 'in_progress') AND made_on <= ? "
                       "AND (kind <> 'news' OR due_on IS NOT NULL) ORDER BY due_on IS NULL, due_on, made_on, "
                       "request_id"),
        {std::min(period.to, today).toString(Qt::ISODate)});
    if (!found)
        return found.error();
    return linesOf(store, *found, today);
}

Result<RequestCourse> requestCourse(const Store &store, Id<Request> request)
{
    const auto record = store.find(request);
    if (!record)
        return record.error();
    RequestCourse course{*record, {}, {}, {}, {}, {}};
    const auto names = store.memberNames({record->member.value});
    const auto places = store.names(typeOf<Village>(), {record->village.value});
    const auto steps = store.rowsOwnedBy(typeOf<RequestStep>(), QStringLiteral("request_id"), request.value);
    if (!names || !places || !steps)
        return !names ? names.error() : !places ? places.error() : steps.error();
    course.from = names->value(record->member.value);
    course.village = places->value(record->village.value);
    for (const auto &row : *steps)
        course.steps << typeOf<RequestStep>().fromRow(row);
    if (record->activity) {
        const auto activity = store.find(record->activity);
        if (!activity)
            return activity.error();
        course.activity = activity->title;
        course.activityDate = activity->date;
    }
    return course;
}

Result<QList<VillageTold>> villagesTold(const Store &store, Id<Request> news)
{
    const auto villages = store.all<Village>();
    const auto rows = store.rowsOwnedBy(typeOf<Telling>(), QStringLiteral("request_id"), news.value);
    const auto names =
        store.select(QStringLiteral("SELECT t.village_id, %1 FROM villages t").arg(typeOf<Village>().nameSql));
    if (!villages || !rows || !names)
        return !villages ? villages.error() : !rows ? rows.error() : names.error();
    QHash<qint64, QString> called;
    for (const auto &name : *names)
        called[name[0].toLongLong()] = name[1].toString();
    QHash<qint64, QList<Telling>> told;
    for (const auto &row : *rows) {
        const auto telling = typeOf<Telling>().fromRow(row);
        told[telling.village.value] << telling;
    }
    QList<VillageTold> list;
    for (const auto &village : *villages)
        list << VillageTold{village.id, called.value(village.id.value), village.inServiceArea,
                            told.value(village.id.value)};
    return list;
}

Result<int> tellVillages(Store &store, Id<Request> news, const QList<Id<Village>> &villages, QDate day, TellingWay way,
                         const QString &note)
{
    const auto known = villagesTold(store, news);
    if (!known)
        return known.error();
    int told = 0;
    const auto done = store.together([&]() -> Result<void> {
        for (const auto &village : *known) {
            const bool isToldSo = std::any_of(village.tellings.begin(), village.tellings.end(),
                                              [&](const Telling &t) { return t.date == day && t.way == way; });
            if (!villages.contains(village.id) || isToldSo)
                continue;
            if (const auto id = store.save(Telling{{}, news, village.id, day, way, normalizedLine(note)}); !id)
                return id.error();
            ++told;
        }
        return {};
    });
    if (!done)
        return done.error();
    return told;
}

Result<void> takeBackTellings(Store &store, Id<Request> news, const QList<Id<Village>> &villages)
{
    const auto known = villagesTold(store, news);
    if (!known)
        return known.error();
    return store.together([&]() -> Result<void> {
        for (const auto &village : *known)
            if (villages.contains(village.id))
                for (const auto &telling : village.tellings)
                    if (auto gone = store.remove(telling.id); !gone)
                        return gone;
        return {};
    });
}

Result<void> setRequestStatus(Store &store, Id<Request> request, RequestStatus status, QDate today)
{
    auto record = store.find(request);
    if (!record)
        return record.error();
    auto further = *record;
    further.status = status;
    const bool isAnswer = status == RequestStatus::Answered || status == RequestStatus::Declined;
    if (isAnswer && !further.answeredOn.isValid())
        further.answeredOn = today;
    if (status == RequestStatus::Settled && !further.settledOn.isValid())
        further.settledOn = today;
    if (further == *record)
        return {};
    const auto saved = store.save(further);
    return saved ? Result<void>() : Result<void>(saved.error());
}

QString activityTitleOf(const QString &subject)
{
    const QStringList asking{QStringLiteral(u"ขอให้โรงเรียนช่วย"),
                             QStringLiteral(u"ขอให้โรงเรียน"),
                             QStringLiteral(u"ขอให้ช่วย"),
                             QStringLiteral(u"ขอให้"),
                             QStringLiteral(u"ต้องการครูภูมิปัญญา"),
                             QStringLiteral(u"ต้องการวิทยากร"),
                             QStringLiteral(u"ต้องการครู"),
                             QStringLiteral(u"ต้องการให้"),
                             QStringLiteral(u"ต้องการ"),
                             QStringLiteral(u"อยากให้"),
                             QStringLiteral(u"ขอวิทยากร"),
                             QStringLiteral(u"ขอครู"),
                             QStringLiteral(u"ขอ")};
    const WholeWords words;
    for (const auto &ask : asking)
        if (subject.startsWith(ask) && words.isWhole(searchForm(subject), 0, ask.size()))
            if (const auto rest = subject.mid(ask.size()).trimmed(); !rest.isEmpty())
                return rest;
    return subject;
}

Activity activityFor(const Request &request, QDate today)
{
    Activity activity;
    activity.title = activityTitleOf(request.subject);
    activity.date = today.addDays(daysAhead);
    activity.village = request.village;
    activity.status = ActivityStatus::Planned;
    activity.organiser = request.responsible;
    activity.objective = request.details.isEmpty() ? request.subject : request.details;
    return activity;
}

Result<Id<Activity>> makeActivityOf(Store &store, Id<Request> request, QDate today)
{
    const auto record = store.find(request);
    if (!record)
        return record.error();
    if (record->activity)
        return record->activity;
    Id<Activity> made;
    const auto done = store.together([&]() -> Result<void> {
        const auto id = store.save(activityFor(*record, today));
        if (!id)
            return id.error();
        made = *id;
        auto further = *record;
        further.activity = made;
        if (further.status == RequestStatus::Received)
            further.status = RequestStatus::InProgress;
        if (const auto saved = store.save(further); !saved)
            return saved.error();
        const auto step = store.save(RequestStep{
            {}, request, today, said(QT_TRANSLATE_NOOP("Requests", "An activity was planned")), store.who()});
        return step ? Result<void>() : Result<void>(step.error());
    });
    if (!done)
        return done.error();
    return made;
}

Result<RequestFigures> requestFigures(const Store &store, const Period &period)
{
    const auto rows = store.select(
        QStringLiteral("WITH span(first_day, last_day) AS (VALUES (?, ?)) SELECT "
                       "(SELECT count(*) FROM requests, span WHERE made_on BETWEEN first_day AND last_day), "
                       "(SELECT count(*) FROM requests, span WHERE due_on BETWEEN first_day AND last_day), "
                       "(SELECT count(*) FROM requests, span WHERE due_on BETWEEN first_day AND last_day AND "
                       "answered_on <= due_on)"),
        bounds(period));
    if (!rows)
        return rows.error();
    const auto &row = rows->first();
    return RequestFigures{row[0].toInt(), row[1].toInt(), row[2].toInt()};
}

} // namespace core
