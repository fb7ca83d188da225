// What the report of an activity says, read from the file.
#include "core/papers/ActivityPaper.h"
#include "core/records/Attachment.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"

namespace core {

namespace {

struct Places {
    QList<CameFrom> came;
    QHash<qint64, qsizetype> at;

    CameFrom &of(qint64 village, const QString &name)
    {
        const auto found = at.constFind(village);
        if (found != at.cend())
            return came[*found];
        at[village] = came.size();
        came << CameFrom{village ? name : QString()};
        return came.last();
    }
};

// Villages in their order, those of no village last.
Result<void> addNamed(const Store &store, Id<Activity> activity, Places &places)
{
    const auto rows = store.select(
        QStringLiteral("SELECT coalesce(n.village_id, 0), %1, n.kind = 'household', count(DISTINCT a.party_id), "
                       "sum(a.people), sum(a.people * a.hours) FROM participations a JOIN party_names n ON n.party_id "
                       "= a.party_id LEFT JOIN villages t ON t.village_id = n.village_id WHERE a.activity_id = ? GROUP "
                       "BY 1, 3 ORDER BY t.village_id IS NULL, %2, 3 DESC")
            .arg(typeOf<Village>().nameSql, typeOf<Village>().orderSql),
        {activity.value});
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        auto &came = places.of(row[0].toLongLong(), row[1].toString());
        const bool isHousehold = row[2].toBool();
        (isHousehold ? came.households : came.others) += row[3].toInt();
        (isHousehold ? came.householdPeople : came.otherPeople) += row[4].toInt();
        came.hours += row[5].toDouble();
    }
    return {};
}

Result<void> addCrowds(const Store &store, Id<Activity> activity, Places &places)
{
    const auto rows = store.select(QStringLiteral("SELECT t.village_id, %1, c.people FROM headcounts c JOIN villages t "
                                                  "ON t.village_id = c.village_id WHERE c.activity_id = ? AND c.people "
                                                  "> 0 ORDER BY %2")
                                       .arg(typeOf<Village>().nameSql, typeOf<Village>().orderSql),
                                   {activity.value});
    if (!rows)
        return rows.error();
    for (const auto &row : *rows)
        places.of(row[0].toLongLong(), row[1].toString()).crowd += row[2].toInt();
    return {};
}

Result<QStringList> kindsOf(const Store &store, Id<Activity> activity)
{
    static const QHash<QString, QString> words{{QStringLiteral("household"), QStringLiteral(u"ครัวเรือน")},
                                               {QStringLiteral("temple"), QStringLiteral(u"วัด/ศาสนสถาน")},
                                               {QStringLiteral("agency"), QStringLiteral(u"หน่วยงาน")},
                                               {QStringLiteral("resource_person"), QStringLiteral(u"ภูมิปัญญาท้องถิ่น")},
                                               {QStringLiteral("person"), QStringLiteral(u"บุคคล")}};
    const auto rows = store.select(
        QStringLiteral("SELECT p.kind, count(DISTINCT a.party_id) FROM participations a JOIN parties p ON p.party_id = "
                       "a.party_id WHERE a.activity_id = ? GROUP BY p.kind"),
        {activity.value});
    if (!rows)
        return rows.error();
    QStringList told;
    for (const auto *kind : allKinds())
        for (const auto &row : *rows)
            if (kind->isParty && kind->name == row[0].toString())
                told << QStringLiteral("%1 %2").arg(words.value(kind->name), grouped(row[1].toLongLong()));
    return told;
}

Result<QList<GivenAt>> givenAt(const Store &store, Id<Activity> activity)
{
    const auto rows = store.select(
        QStringLiteral("SELECT n.name, c.direction, c.description, c.amount, c.hours, c.kind FROM contributions c JOIN "
                       "party_names n ON n.party_id = c.party_id WHERE c.activity_id = ? ORDER BY c.direction DESC, "
                       "c.amount DESC, c.contribution_id"),
        {activity.value});
    if (!rows)
        return rows.error();
    QList<GivenAt> given;
    for (const auto &row : *rows)
        given << GivenAt{row[0].toString(), Convert<Direction>::in(row[1]),
                         row[2].toString(), row[3].toLongLong(),
                         row[4].toDouble(), isEstimated(Convert<ContributionKind>::in(row[5]))};
    return given;
}

Result<QList<Picture>> photosOf(const Store &store, Id<Activity> activity)
{
    const auto rows = store.rowsOwnedBy(typeOf<Attachment>(), QStringLiteral("activity_id"), activity.value);
    if (!rows)
        return rows.error();
    QList<Picture> photos;
    for (const auto &row : *rows) {
        const auto one = typeOf<Attachment>().fromRow(row);
        photos << Picture{QByteArray::fromBase64(one.picture.toLatin1()), 3, one.caption};
    }
    return photos;
}

} // namespace

Result<ActivityContent> activityContent(const Store &store, Id<Activity> activity)
{
    ActivityContent content;
    const auto record = store.find(activity);
    if (!record)
        return record.error();
    content.record = *record;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    if (record->village)
        if (const auto names = store.names(typeOf<Village>(), {record->village.value}))
            content.village = names->value(record->village.value);
    Places places;
    if (auto done = addNamed(store, activity, places); !done)
        return done.error();
    if (auto done = addCrowds(store, activity, places); !done)
        return done.error();
    content.came = places.came;
    const auto kinds = kindsOf(store, activity);
    const auto given = givenAt(store, activity);
    const auto photos = photosOf(store, activity);
    const auto standards = store.all<Standard>();
    if (!kinds || !given || !photos || !standards)
        return !kinds ? kinds.error() : !given ? given.error() : !photos ? photos.error() : standards.error();
    content.byKind = *kinds;
    content.given = *given;
    content.photos = *photos;
    content.standards = *standards;
    return content;
}

Result<QList<Id<Activity>>> activitiesHeld(const Store &store, const Period &period)
{
    const auto rows =
        store.select(QStringLiteral("SELECT activity_id FROM activities WHERE status = 'held' AND held_on "
                                    "BETWEEN ? AND ? ORDER BY held_on, activity_id"),
                     {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    QList<Id<Activity>> ids;
    for (const auto &row : *rows)
        ids << Id<Activity>{row[0].toLongLong()};
    return ids;
}

} // namespace core
