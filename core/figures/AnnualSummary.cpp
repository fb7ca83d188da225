#include "core/figures/AnnualSummary.h"
#include "core/figures/Quorum.h"
#include "core/figures/Requests.h"
#include "core/records/School.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QSet>
#include <cmath>

namespace core {

void Giving::add(const Giving &other)
{
    times += other.times;
    money += other.money;
    inKind += other.inKind;
    hours += other.hours;
}

void Taking::add(const Taking &other)
{
    attendances += other.attendances;
    people += other.people;
    hours += other.hours;
    for (size_t kind = 0; kind < peopleByKind.size(); ++kind)
        peopleByKind[kind] += other.peopleByKind[kind];
    toSchool.add(other.toSchool);
    toCommunity.add(other.toCommunity);
}

namespace {

QVariantList bounds(const Period &period)
{
    return {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)};
}

// Where a member lives and which household it stands for.
struct Member {
    MemberKind kind = MemberKind::Person;
    qint64 village = 0;
    qint64 household = 0;
};

// Asks the file once for everything, and adds it up village by village.
class Reckoning
{
public:
    Reckoning(const Store &store, const Period &period, QDate today) : m_store(store), m_period(period), m_today(today)
    {
    }

    Result<AnnualSummary> summary()
    {
        for (const auto step : {&Reckoning::villages, &Reckoning::members, &Reckoning::attended, &Reckoning::headcounts,
                                &Reckoning::giving, &Reckoning::meetings, &Reckoning::resolutions,
                                &Reckoning::strategies, &Reckoning::requests, &Reckoning::thanks})
            if (auto done = (this->*step)(); !done)
                return done.error();
        close();
        return m_summary;
    }

private:
    using Rows = QList<QVariantList>;

    // Nothing comes back as an error of the whole reckoning.
    template <class Use>
    Result<void> each(const QString &sql, const QVariantList &values, Use use)
    {
        // Bound once, named where needed: the first and last day, and a third value for some.
        const auto rows =
            m_store.select(QStringLiteral("WITH span(first_day, last_day, extra) AS (VALUES (?, ?, ?)) ") + sql,
                           values.size() < 3 ? values + QVariantList{QVariant()} : values);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            use(row);
        return {};
    }

    Result<void> villages()
    {
        m_summary.period = m_period;
        if (const auto school = m_store.find(Id<School>{1}))
            m_summary.school = school->name;
        return each(QStringLiteral("SELECT v.village_id, v.number, v.name, v.in_service_area, c.households, "
                                   "(SELECT count(*) FROM households h WHERE h.village_id = v.village_id AND "
                                   "(h.since IS NULL OR h.since <= (SELECT last_day FROM span)) AND (h.until IS NULL "
                                   "OR h.until >= (SELECT first_day FROM span))) "
                                   "FROM villages v LEFT JOIN village_counts c ON c.village_id = v.village_id AND "
                                   "c.year = (SELECT extra FROM span) "
                                   "ORDER BY v.in_service_area DESC, v.number, v.subdistrict"),
                    bounds(m_period) << m_period.year, [this](const QVariantList &row) {
                        VillageFigures village;
                        village.id = {row[0].toLongLong()};
                        village.number = row[1].toInt();
                        village.name = row[2].toString();
                        village.inServiceArea = row[3].toBool();
                        village.fromCount = !row[4].isNull();
                        village.households = village.fromCount ? row[4].toInt() : row[5].toInt();
                        m_villageAt[village.id.value] = m_summary.villages.size();
                        m_summary.villages << village;
                    });
    }

    Result<void> members()
    {
        const std::pair<MemberKind, QString> kinds[] = {
            {MemberKind::Household,
             QStringLiteral("SELECT household_id, village_id, iif((since IS NULL OR since <= (SELECT last_day FROM "
                            "span)) AND (until IS NULL OR until >= (SELECT first_day FROM span)), "
                            "household_id, 0) FROM households")},
            {MemberKind::Temple, QStringLiteral("SELECT temple_id, village_id, 0 FROM temples")},
            {MemberKind::Agency, QStringLiteral("SELECT agency_id, village_id, 0 FROM agencies")},
            {MemberKind::ResourcePerson, QStringLiteral("SELECT p.resource_person_id, coalesce(p.village_id, "
                                                        "h.village_id), p.household_id FROM resource_persons p "
                                                        "LEFT JOIN households h ON h.household_id = p.household_id")},
            {MemberKind::Person, QStringLiteral("SELECT p.person_id, coalesce(h.village_id, p.village_id, "
                                                "t.village_id, a.village_id), p.household_id FROM "
                                                "persons p LEFT JOIN households h ON h.household_id = p.household_id "
                                                "LEFT JOIN temples t ON t.temple_id = "
                                                "p.temple_id LEFT JOIN agencies a ON a.agency_id = p.agency_id")}};
        for (const auto &[kind, sql] : kinds)
            if (auto done =
                    each(sql, bounds(m_period),
                         [this, kind = kind](const QVariantList &row) {
                             m_members.insert(row[0].toLongLong(), {kind, row[1].toLongLong(), row[2].toLongLong()});
                         });
                !done)
                return done;
        return {};
    }

    Taking &takingOf(qint64 village)
    {
        const auto at = m_villageAt.constFind(village);
        if (at == m_villageAt.cend())
            return m_nowhere;
        return m_summary.villages[*at];
    }

    // A household counts once however often it or its people came, and only while it is on the register.
    void reach(qint64 household)
    {
        const auto found = m_members.constFind(household);
        if (household == 0 || found == m_members.cend() || found->household == 0 || m_reached.contains(household))
            return;
        m_reached.insert(household);
        if (const auto at = m_villageAt.constFind(found->village); at != m_villageAt.cend())
            ++m_summary.villages[*at].reached;
    }

    Result<void> attended()
    {
        return each(QStringLiteral("SELECT party_id, sum(times), sum(people), sum(hours) FROM ("
                                   "SELECT p.party_id, count(*) AS times, sum(p.people) AS people, sum(p.people * "
                                   "p.hours) AS hours FROM activities a "
                                   "JOIN participations p ON p.activity_id = a.activity_id WHERE a.status = 'held' AND "
                                   "a.held_on BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span) "
                                   "GROUP BY p.party_id UNION ALL "
                                   "SELECT t.party_id, count(*), count(*), sum(max(0, coalesce((strftime('%s', "
                                   "coalesce(t.left_at, m.ends_at)) - "
                                   "strftime('%s', coalesce(t.arrived_at, m.starts_at))) / 3600.0, 0))) FROM meetings "
                                   "m JOIN attendance t ON "
                                   "t.meeting_id = m.meeting_id WHERE t.status = 'present' AND m.held_on BETWEEN "
                                   "(SELECT first_day FROM span) AND (SELECT last_day FROM span) GROUP BY t.party_id) "
                                   "GROUP BY party_id"),
                    bounds(m_period), [this](const QVariantList &row) {
                        const auto member = m_members.value(row[0].toLongLong());
                        auto &taking = takingOf(member.village);
                        taking.attendances += row[1].toLongLong();
                        taking.people += row[2].toLongLong();
                        taking.hours += row[3].toDouble();
                        taking.peopleByKind[size_t(member.kind)] += row[2].toLongLong();
                        reach(member.household);
                    });
    }

    Result<void> headcounts()
    {
        return each(
            QStringLiteral(
                "SELECT c.village_id, sum(c.people) FROM headcounts c LEFT JOIN activities a ON a.activity_id = "
                "c.activity_id LEFT JOIN meetings m ON m.meeting_id = c.meeting_id WHERE (a.status = 'held' AND "
                "a.held_on "
                "BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span)) OR m.held_on BETWEEN (SELECT "
                "first_day FROM span) AND (SELECT last_day FROM span) GROUP BY c.village_id"),
            bounds(m_period), [this](const QVariantList &row) {
                auto &taking = takingOf(row[0].toLongLong());
                taking.people += row[1].toLongLong();
                taking.peopleByKind[size_t(MemberKind::Crowd)] += row[1].toLongLong();
            });
    }

    Result<void> giving()
    {
        return each(
            QStringLiteral(
                "SELECT party_id, direction, count(*), sum(iif(kind IN ('money', 'scholarship'), amount, 0)), "
                "sum(iif(kind IN ('money', 'scholarship'), 0, amount)), sum(hours) FROM contributions WHERE given_on "
                "BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span) GROUP BY party_id, direction"),
            bounds(m_period), [this](const QVariantList &row) {
                auto &taking = takingOf(m_members.value(row[0].toLongLong()).village);
                auto &giving = row[1].toString() == QLatin1String("to_school") ? taking.toSchool : taking.toCommunity;
                giving.add({row[2].toInt(), row[3].toLongLong(), row[4].toLongLong(), row[5].toDouble()});
            });
    }

    Result<void> meetings()
    {
        double presence = 0;
        int seated = 0;
        auto done =
            each(QStringLiteral("SELECT c.seats, c.quorum, c.quorum_number, "
                                "(SELECT count(*) FROM seats s WHERE s.committee_id = c.committee_id AND (s.since IS "
                                "NULL OR s.since <= m.held_on) "
                                "AND (s.until IS NULL OR s.until >= m.held_on)), "
                                "(SELECT count(s.person_id) FROM seats s WHERE s.committee_id = c.committee_id AND "
                                "(s.since IS NULL OR s.since <= "
                                "m.held_on) AND (s.until IS NULL OR s.until >= m.held_on)), "
                                "(SELECT count(*) FROM attendance t WHERE t.meeting_id = m.meeting_id AND t.capacity "
                                "<> 'guest' AND t.status = "
                                "'present') FROM meetings m JOIN committees c ON c.committee_id = m.committee_id WHERE "
                                "m.status <> 'planned' AND "
                                "m.held_on BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span)"),
                 bounds(m_period), [&](const QVariantList &row) {
                     Committee committee;
                     committee.seats = Convert<std::optional<int>>::in(row[0]);
                     committee.quorum = Convert<QuorumRule>::in(row[1]);
                     committee.quorumNumber = Convert<std::optional<int>>::in(row[2]);
                     const auto quorum = quorumOf(committee, row[3].toInt(), row[4].toInt(), row[5].toInt());
                     ++m_summary.meetings.held;
                     m_summary.meetings.withQuorum += quorum.isMet() ? 1 : 0;
                     if (quorum.base > 0) {
                         presence += double(quorum.present) / quorum.base;
                         ++seated;
                     }
                 });
        m_summary.meetings.averagePresence = seated ? presence / seated : 0;
        return done;
    }

    Result<void> resolutions()
    {
        auto done = each(
            QStringLiteral("SELECT count(*) FROM agenda_items i JOIN meetings m ON m.meeting_id = i.meeting_id WHERE "
                           "m.status <> 'planned' AND m.held_on BETWEEN (SELECT first_day FROM span) AND (SELECT "
                           "last_day FROM span) AND (i.outcome IN ('approved', 'rejected') OR "
                           "i.resolution <> '')"),
            bounds(m_period), [this](const QVariantList &row) { m_summary.meetings.resolutions = row[0].toInt(); });
        if (!done)
            return done;
        return each(
            QStringLiteral(
                "SELECT count(*), coalesce(sum(f.status = 'done' AND (f.done_on IS NULL OR f.done_on <= (SELECT extra "
                "FROM span))), 0) FROM "
                "follow_ups f WHERE f.due_on BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span)"),
            bounds(m_period) << m_today.toString(Qt::ISODate), [this](const QVariantList &row) {
                m_summary.meetings.followUpsDue = row[0].toInt();
                m_summary.meetings.followUpsDone = row[1].toInt();
            });
    }

    Result<void> strategies()
    {
        return each(
            QStringLiteral("SELECT count(*), coalesce(sum(';' || strategies || ';' LIKE '%;shared_vision;%'), 0), "
                           "coalesce(sum(';' || strategies || ';' LIKE '%;synergy;%'), 0), "
                           "coalesce(sum(';' || strategies || ';' LIKE '%;school_based;%'), 0) FROM activities WHERE "
                           "status = 'held' "
                           "AND held_on BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span)"),
            bounds(m_period), [this](const QVariantList &row) {
                m_summary.strategies = {row[1].toInt(), row[2].toInt(), row[3].toInt(), row[0].toInt()};
            });
    }

    Result<void> requests()
    {
        const auto counted = requestFigures(m_store, m_period);
        if (!counted)
            return counted.error();
        m_summary.requests = *counted;
        return {};
    }

    Result<void> thanks()
    {
        return each(QStringLiteral("SELECT count(*) FROM contributions WHERE direction = 'to_school' AND given_on "
                                   "BETWEEN (SELECT first_day FROM span) AND (SELECT last_day FROM span) AND "
                                   "(thanked_on IS NULL OR thanked_on > (SELECT extra FROM span))"),
                    bounds(m_period) << m_today.toString(Qt::ISODate),
                    [this](const QVariantList &row) { m_summary.thanksOwed = row[0].toInt(); });
    }

    void close()
    {
        m_summary.outside = m_nowhere;
        for (auto &village : m_summary.villages) {
            if (village.households > 0)
                village.reach = double(village.reached) / village.households;
            if (village.reach && *village.reach > 1)
                m_summary.oddities << QCoreApplication::translate(
                                          "Figures", "Village %1 %2: %3 households reached of %4; the official "
                                                     "number is too low.")
                                          .arg(village.number)
                                          .arg(village.name)
                                          .arg(village.reached)
                                          .arg(village.households);
            m_summary.totals.add(village);
            if (!village.inServiceArea) {
                m_summary.outside.add(village);
                continue;
            }
            m_summary.households += village.households;
            m_summary.reached += village.reached;
        }
        m_summary.totals.add(m_nowhere);
        if (m_summary.households > 0)
            m_summary.reach = double(m_summary.reached) / m_summary.households;
    }

    const Store &m_store;
    const Period m_period;
    const QDate m_today;
    AnnualSummary m_summary;
    QHash<qint64, qsizetype> m_villageAt;
    QHash<qint64, Member> m_members;
    QSet<qint64> m_reached;
    Taking m_nowhere; // of members that live in no village on record
};

} // namespace

Result<YearStart> yearStart(const Store &store)
{
    const auto rows = store.select(QStringLiteral("SELECT year_start FROM schools"));
    if (!rows)
        return rows.error();
    const auto date = rows->isEmpty()
                          ? QDate()
                          : QDate::fromString(QStringLiteral("2000-") + rows->first()[0].toString(), Qt::ISODate);
    return date.isValid() ? YearStart{date.month(), date.day()} : YearStart();
}

Result<Period> latestPeriod(const Store &store, YearKind kind, QDate today)
{
    const auto rows = store.select(
        QStringLiteral("SELECT max(coalesce((SELECT max(held_on) FROM activities WHERE status = 'held'), ''), "
                       "coalesce((SELECT max(held_on) FROM meetings WHERE status <> 'planned'), ''))"));
    if (!rows)
        return rows.error();
    const auto last = QDate::fromString(rows->first()[0].toString(), Qt::ISODate);
    return periodContaining(kind, last.isValid() && last < today ? last : today, yearStartOf(store));
}

Result<AnnualSummary> annualSummary(const Store &store, const Period &period, QDate today)
{
    return Reckoning(store, period, today).summary();
}

} // namespace core
