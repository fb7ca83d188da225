#include "core/figures/Partners.h"
#include "core/figures/Quorum.h"
#include "core/records/Household.h"
#include "core/store/Store.h"

namespace core {

namespace {

// The first and last day of the period, and a third value for some, bound once.
const QString span = QStringLiteral("WITH span(first_day, last_day, extra) AS (VALUES (?, ?, ?)) ");

QVariantList values(const Period &period, const QVariant &extra = {})
{
    return {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate), extra};
}

const QString within = QStringLiteral(" BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span) ");

// Everyone who took part, once for each time: what "attended" means everywhere.
QString attended()
{
    return QStringLiteral(
               "SELECT p.party_id AS party_id, p.hours * p.people AS hours FROM activities a JOIN participations p ON "
               "p.activity_id = a.activity_id WHERE a.status = 'held' AND a.held_on") +
           within +
           QStringLiteral(
               "UNION ALL SELECT t.party_id, 0 FROM meetings m JOIN attendance t ON t.meeting_id = m.meeting_id WHERE "
               "t.status = 'present' AND m.held_on") +
           within;
}

} // namespace

Result<QList<Partner>> mostActivePartners(const Store &store, const Period &period, int most)
{
    const auto rows = store.select(
        span +
            QStringLiteral("SELECT party_id, sum(came), sum(hours), sum(gifts), sum(worth) FROM ("
                           "SELECT party_id, 1 AS came, hours, 0 AS gifts, 0 AS worth FROM (") +
            attended() +
            QStringLiteral(") UNION ALL SELECT party_id, 0, 0, 1, amount FROM contributions WHERE direction = "
                           "'to_school' AND given_on") +
            within +
            QStringLiteral(
                ") WHERE party_id IN (SELECT party_id FROM parties WHERE kind <> 'household') GROUP BY party_id "
                "ORDER BY sum(came) + sum(gifts) DESC, sum(worth) DESC, party_id LIMIT %1")
                .arg(most),
        values(period));
    if (!rows)
        return rows.error();
    QList<Partner> partners;
    QList<qint64> ids;
    for (const auto &row : *rows) {
        partners << Partner{row[0].toLongLong(), {}, row[1].toInt(), row[2].toDouble(), row[3].toInt(),
                            row[4].toLongLong()};
        ids << row[0].toLongLong();
    }
    const auto names = store.memberNames(ids);
    if (!names)
        return names.error();
    for (auto &partner : partners)
        partner.name = names->value(partner.party);
    return partners;
}

Result<QList<Gift>> thanksOwed(const Store &store, const Period &period, QDate today)
{
    const auto rows = store.select(
        span +
            QStringLiteral("SELECT c.given_on, c.party_id, c.description, c.amount FROM contributions c WHERE "
                           "c.direction = 'to_school' AND (c.thanked_on IS NULL OR c.thanked_on > (SELECT extra "
                           "FROM span)) AND c.given_on") +
            within + QStringLiteral("ORDER BY c.given_on"),
        values(period, today.toString(Qt::ISODate)));
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    for (const auto &row : *rows)
        ids << row[1].toLongLong();
    const auto names = store.memberNames(ids);
    if (!names)
        return names.error();
    QList<Gift> gifts;
    for (const auto &row : *rows)
        gifts << Gift{QDate::fromString(row[0].toString(), Qt::ISODate), names->value(row[1].toLongLong()),
                      row[2].toString(), row[3].toLongLong()};
    return gifts;
}

Result<QList<MeetingHeld>> meetingsHeld(const Store &store, const Period &period)
{
    const auto onThatDay =
        QStringLiteral("WHERE s.committee_id = c.committee_id AND (s.since IS NULL OR s.since <= m.held_on) AND "
                       "(s.until IS NULL OR s.until >= m.held_on)");
    const auto rows = store.select(
        span +
            QStringLiteral(
                "SELECT c.name, m.number, m.year, m.held_on, c.seats, c.quorum, c.quorum_number, (SELECT count(*) FROM "
                "seats s "
                "%1), (SELECT count(s.person_id) FROM seats s %1), (SELECT count(*) FROM attendance t WHERE "
                "t.meeting_id = "
                "m.meeting_id AND t.capacity <> 'guest' AND t.status = 'present') FROM meetings m JOIN committees c ON "
                "c.committee_id = m.committee_id WHERE m.status <> 'planned' AND m.held_on")
                .arg(onThatDay) +
            within + QStringLiteral("ORDER BY m.held_on, m.meeting_id"),
        values(period));
    if (!rows)
        return rows.error();
    QList<MeetingHeld> meetings;
    for (const auto &row : *rows) {
        Committee committee;
        committee.seats = Convert<std::optional<int>>::in(row[4]);
        committee.quorum = Convert<QuorumRule>::in(row[5]);
        committee.quorumNumber = Convert<std::optional<int>>::in(row[6]);
        const auto quorum = quorumOf(committee, row[7].toInt(), row[8].toInt(), row[9].toInt());
        meetings << MeetingHeld{
            row[0].toString(), row[1].toInt(), row[2].toInt(), QDate::fromString(row[3].toString(), Qt::ISODate),
            quorum.present,    quorum.base,    quorum.isMet()};
    }
    return meetings;
}

Result<QList<ReachedHousehold>> householdsBehindReach(const Store &store, const Period &period, Id<Village> village)
{
    const auto &kind = typeOf<Household>();
    const auto rows = store.select(span +
                                       QStringLiteral("SELECT t.household_id, %1, t.household_id IN (SELECT "
                                                      "coalesce(p.household_id, r.household_id, came.party_id) "
                                                      "FROM (")
                                           .arg(kind.nameSql) +
                                       attended() +
                                       QStringLiteral(") came LEFT JOIN persons p ON p.person_id = came.party_id LEFT "
                                                      "JOIN resource_persons r ON r.resource_person_id = "
                                                      "came.party_id) FROM households t WHERE t.village_id = (SELECT "
                                                      "extra FROM span) AND (t.since IS NULL OR t.since <= "
                                                      "(SELECT last_day FROM span)) AND (t.until IS NULL OR t.until >= "
                                                      "(SELECT first_day FROM span)) ORDER BY %1")
                                           .arg(kind.orderSql),
                                   values(period, village.value));
    if (!rows)
        return rows.error();
    QList<ReachedHousehold> households;
    for (const auto &row : *rows)
        households << ReachedHousehold{row[0].toLongLong(), row[1].toString(), row[2].toBool()};
    return households;
}

Result<QStringList> activitiesOf(const Store &store, const Period &period, const QString &strategy)
{
    const auto rows = store.select(
        span +
            QStringLiteral("SELECT title FROM activities WHERE status = 'held' AND ';' || strategies || ';' LIKE "
                           "'%;' || (SELECT extra FROM span) || ';%' AND held_on") +
            within + QStringLiteral("ORDER BY held_on"),
        values(period, strategy));
    if (!rows)
        return rows.error();
    QStringList titles;
    for (const auto &row : *rows)
        titles << row[0].toString();
    return titles;
}

} // namespace core
