#include "core/figures/Participants.h"
#include "core/store/Store.h"

namespace core {

Result<QList<GroupMember>> membersOfGroup(const Store &store, const Kind &kind, Id<Village> village)
{
    const auto rows =
        store.select(QStringLiteral("SELECT t.%1, %2 FROM %3 t %4 ORDER BY %5")
                         .arg(kind.idColumn, kind.nameSql, kind.table,
                              village ? QStringLiteral("WHERE t.village_id = ?") : QString(), kind.orderSql),
                     village ? QVariantList{village.value} : QVariantList());
    if (!rows)
        return rows.error();
    QList<GroupMember> members;
    members.reserve(rows->size());
    for (const auto &row : *rows)
        members << GroupMember{{row[0].toLongLong()}, row[1].toString()};
    return members;
}

namespace {

QString listed(const QList<qint64> &ids)
{
    QStringList words;
    for (const auto id : ids)
        words << QString::number(id);
    return words.join(u',');
}

} // namespace

Result<QHash<qint64, QString>> rolesOf(const Store &store, const QList<qint64> &parties)
{
    const auto rows =
        store.select(QStringLiteral("SELECT person_id, role FROM persons WHERE role <> '' AND person_id IN (%1)")
                         .arg(listed(parties)));
    if (!rows)
        return rows.error();
    QHash<qint64, QString> roles;
    for (const auto &row : *rows)
        roles[row[0].toLongLong()] = row[1].toString();
    return roles;
}

Result<QSet<qint64>> householdsAmong(const Store &store, const QList<qint64> &parties)
{
    const auto rows = store.select(
        QStringLiteral("SELECT household_id FROM households WHERE household_id IN (%1)").arg(listed(parties)));
    if (!rows)
        return rows.error();
    QSet<qint64> households;
    for (const auto &row : *rows)
        households << row[0].toLongLong();
    return households;
}

Result<GroupCounts> participantsByGroup(const Store &store, Id<Activity> activity)
{
    const auto rows = store.select(
        QStringLiteral(
            "SELECT p.kind, coalesce(h.village_id, 0), count(DISTINCT p.party_id) FROM participations a "
            "JOIN parties p ON p.party_id = a.party_id LEFT JOIN households h ON h.household_id = p.party_id "
            "WHERE a.activity_id = ? GROUP BY 1, 2"),
        {activity.value});
    if (!rows)
        return rows.error();
    GroupCounts counts;
    for (const auto &row : *rows)
        counts[{row[0].toString(), row[1].toLongLong()}] = row[2].toInt();
    return counts;
}

Result<QList<Id<Participation>>> participationsOf(const Store &store, Id<Activity> activity, Id<Party> member)
{
    const auto rows = store.select(
        QStringLiteral("SELECT participation_id FROM participations WHERE activity_id = ? AND party_id = ?"),
        {activity.value, member.value});
    if (!rows)
        return rows.error();
    QList<Id<Participation>> ids;
    for (const auto &row : *rows)
        ids << Id<Participation>{row[0].toLongLong()};
    return ids;
}

Result<double> usualHours(const Store &store, Id<Activity> activity)
{
    const auto rows = store.select(QStringLiteral("SELECT hours FROM participations WHERE activity_id = ? GROUP BY "
                                                  "hours ORDER BY count(*) DESC, hours LIMIT 1"),
                                   {activity.value});
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? 0 : rows->first()[0].toDouble();
}

Result<void> setHoursOfAll(Store &store, Id<Activity> activity, double hours, qint64 sitting)
{
    const auto rows = store.rowsOwnedBy(typeOf<Participation>(), QStringLiteral("activity_id"), activity.value);
    if (!rows)
        return rows.error();
    return store.together(
        [&]() -> Result<void> {
            for (const auto &row : *rows) {
                auto one = typeOf<Participation>().fromRow(row);
                one.hours = hours;
                if (const auto saved = store.save(one); !saved)
                    return saved.error();
            }
            return {};
        },
        QStringLiteral("edit"), {}, sitting);
}

Result<QList<Crowd>> crowdsOf(const Store &store, Id<Activity> activity)
{
    const auto &kind = typeOf<Village>();
    const auto rows = store.select(
        QStringLiteral(
            "SELECT t.village_id, %1, c.headcount_id, c.people, (SELECT sum(p.people) FROM participations p JOIN "
            "party_names n ON n.party_id = p.party_id WHERE p.activity_id = ? AND n.village_id = t.village_id), "
            "coalesce((SELECT k.population FROM village_counts k WHERE k.village_id = t.village_id AND k.population > "
            "0 ORDER BY abs(k.year - (SELECT strftime('%Y', a.held_on) + 543 FROM activities a WHERE a.activity_id = "
            "?)), k.year LIMIT 1), (SELECT iif(count(*) = count(h.members), nullif(sum(h.members), 0), NULL) FROM "
            "households h WHERE h.village_id = "
            "t.village_id)) FROM villages t LEFT JOIN headcounts c ON c.village_id = t.village_id AND c.activity_id = "
            "? ORDER BY %2")
            .arg(kind.nameSql, kind.orderSql),
        {activity.value, activity.value, activity.value});
    if (!rows)
        return rows.error();
    QList<Crowd> crowds;
    for (const auto &row : *rows)
        crowds << Crowd{{row[0].toLongLong()}, row[1].toString(), {row[2].toLongLong()},
                        row[3].toInt(),        row[4].toInt(),    Convert<std::optional<int>>::in(row[5])};
    return crowds;
}

} // namespace core
