#include "core/figures/Today.h"
#include "core/figures/SeatDuties.h"
#include "core/store/Store.h"
#include <QHash>
#include <algorithm>

namespace core {

namespace {

constexpr int alertDays = 90; // before a term or an agreement ends

struct Question {
    Duty::Kind kind;
    const char *record;
    const char *from;    // FROM … WHERE …, with the dates of `day`
    const char *columns; // id, what, who (a party or a text), on, line
    const char *order;
};

const Question questions[] = {
    {Duty::Kind::FollowUpOverdue, "meeting",
     "FROM day CROSS JOIN follow_ups f JOIN agenda_items i ON i.agenda_item_id = f.agenda_item_id JOIN meetings m ON "
     "m.meeting_id = "
     "i.meeting_id "
     "WHERE f.status IN ('open', 'in_progress') AND f.due_on < day.today",
     "m.meeting_id, f.task, f.responsible, f.due_on, f.follow_up_id", "f.due_on"},
    {Duty::Kind::RequestLate, "request",
     "FROM day CROSS JOIN requests r WHERE r.status IN ('received', 'in_progress') AND r.answered_on IS NULL AND "
     "r.due_on < day.today",
     "r.request_id, r.subject, coalesce(r.party_id, (SELECT v.name FROM villages v WHERE v.village_id = "
     "r.village_id), ''), r.due_on, 0",
     "r.due_on"},
    {Duty::Kind::MeetingAhead, "meeting",
     "FROM day CROSS JOIN meetings m JOIN committees c ON c.committee_id = m.committee_id WHERE m.held_on >= day.today "
     "AND m.status IN "
     "('planned', 'draft')",
     "m.meeting_id, c.name || ' ' || m.number || '/' || m.year, m.place, m.held_on, 0", "m.held_on"},
    {Duty::Kind::MinutesUnfinished, "meeting",
     "FROM day CROSS JOIN meetings m JOIN committees c ON c.committee_id = m.committee_id WHERE m.held_on < day.today "
     "AND m.status IN "
     "('planned', 'draft')",
     "m.meeting_id, c.name || ' ' || m.number || '/' || m.year, m.minute_taker, m.held_on, 0", "m.held_on"},
    {Duty::Kind::ActivityUnsettled, "activity",
     "FROM day CROSS JOIN activities a WHERE a.status = 'planned' AND coalesce(a.ended_on, a.held_on) < day.today",
     "a.activity_id, a.title, a.organiser, a.held_on, 0", "a.held_on"},
    {Duty::Kind::FollowUpDue, "meeting",
     "FROM day CROSS JOIN follow_ups f JOIN agenda_items i ON i.agenda_item_id = f.agenda_item_id JOIN meetings m ON "
     "m.meeting_id = "
     "i.meeting_id "
     "WHERE f.status IN ('open', 'in_progress') AND (f.due_on IS NULL OR f.due_on >= day.today)",
     "m.meeting_id, f.task, f.responsible, f.due_on, f.follow_up_id", "f.due_on IS NULL, f.due_on"},
    {Duty::Kind::RequestDue, "request",
     "FROM day CROSS JOIN requests r WHERE r.status IN ('received', 'in_progress') AND r.answered_on IS NULL AND "
     "(r.due_on >= day.today OR (r.due_on IS NULL AND r.kind <> 'news'))",
     "r.request_id, r.subject, coalesce(r.party_id, (SELECT v.name FROM villages v WHERE v.village_id = "
     "r.village_id), ''), r.due_on, 0",
     "r.due_on IS NULL, r.due_on"},
    {Duty::Kind::AwaitingCertification, "meeting",
     "FROM day CROSS JOIN meetings m JOIN committees c ON c.committee_id = m.committee_id WHERE m.status = "
     "'awaiting_certification'",
     "m.meeting_id, c.name || ' ' || m.number || '/' || m.year, '', m.held_on, 0", "m.held_on"},
    {Duty::Kind::AgreementExpiring, "agency",
     "FROM day CROSS JOIN agreements g JOIN agencies a ON a.agency_id = g.agency_id WHERE g.expires_on >= day.today "
     "AND g.expires_on <= day.soon",
     "a.agency_id, g.subject, a.name, g.expires_on, 0", "g.expires_on"},
    {Duty::Kind::ThanksOwed, "contribution",
     "FROM day CROSS JOIN contributions k WHERE k.direction = 'to_school' AND k.thanked_on IS NULL",
     "k.contribution_id, k.description, k.party_id, k.given_on, 0", "k.given_on"},
};

// The two dates every question may ask for: today, and the last day that is told of beforehand.
const QString withDay = QStringLiteral("WITH day(today, soon) AS (VALUES (?, ?)) ");

QVariantList dates(QDate today)
{
    return {today.toString(Qt::ISODate), today.addDays(alertDays).toString(Qt::ISODate)};
}

// At most so many of each kind, each kind where its urgency puts it.
QList<Duty> inTheirPlaces(QList<Duty> duties, const QList<Duty> &seats, int each)
{
    QHash<Duty::Kind, int> taken;
    auto place = std::find_if(duties.begin(), duties.end(),
                              [](const Duty &d) {
                                  return d.kind == Duty::Kind::AgreementExpiring || d.kind == Duty::Kind::ThanksOwed;
                              }) -
                 duties.begin();
    for (const auto &duty : seats)
        if (taken[duty.kind]++ < each)
            duties.insert(place++, duty);
    return duties;
}

} // namespace

Result<QList<Duty>> duties(const Store &store, QDate today, int each)
{
    QList<Duty> duties;
    for (const auto &question : questions) {
        // Names are asked for the few lines that are shown.
        const auto rows = store.select(
            withDay +
                QStringLiteral(", found(id, what, who, on_day, line) AS (SELECT %1 %2 ORDER BY %3 LIMIT %4) "
                               "SELECT id, what, iif(typeof(who) = 'integer', (SELECT n.name FROM party_names n "
                               "WHERE n.party_id = who), who), on_day, line FROM found")
                    .arg(QLatin1String(question.columns), QLatin1String(question.from), QLatin1String(question.order))
                    .arg(each),
            dates(today));
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            duties << Duty{question.kind,       QLatin1String(question.record),
                           row[0].toLongLong(), row[1].toString(),
                           row[2].toString(),   QDate::fromString(row[3].toString(), Qt::ISODate),
                           row[4].toLongLong()};
    }
    auto seats = seatDuties(store, today, alertDays);
    if (!seats)
        return seats.error();
    return inTheirPlaces(duties, *seats, each);
}

Result<QList<int>> dutyCounts(const Store &store, QDate today)
{
    QList<int> counts(int(Duty::Kind::Last) + 1);
    for (const auto &question : questions) {
        const auto rows =
            store.select(withDay + QStringLiteral("SELECT count(*) ") + QLatin1String(question.from), dates(today));
        if (!rows)
            return rows.error();
        counts[int(question.kind)] = rows->first()[0].toInt();
    }
    const auto seats = seatDuties(store, today, alertDays);
    if (!seats)
        return seats.error();
    for (const auto &duty : *seats)
        counts[int(duty.kind)] += duty.seats;
    return counts;
}

} // namespace core
