// What the minutes of a meeting say, gathered from the file.
#include "core/figures/NextMeeting.h"
#include "core/figures/TaskProgress.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Attachment.h"
#include "core/store/Store.h"

namespace core {

namespace {

// หมู่ที่ 4, with its subdistrict where that is not the school's own.
const QString villageSql =
    QStringLiteral(u"'หมู่ที่ ' || v.number || iif(v.subdistrict <> '', ' ต.' || v.subdistrict, '')");
const QString villageOrder = QStringLiteral("v.subdistrict <> '', v.subdistrict, v.number");

// Households among the guests where they are too many, and people counted without names.
Result<void> countCrowds(const Store &store, MinutesContent &content)
{
    QStringList guests;
    for (const auto &a : content.meeting.attendance)
        if (a.capacity == Capacity::Guest && a.status == AttendanceStatus::Present)
            guests << QString::number(a.member.value);
    if (guests.size() > mostHouseholdsNamed) {
        const auto found =
            store.select(QStringLiteral("SELECT h.household_id, %1 FROM households h JOIN villages v USING "
                                        "(village_id) WHERE h.household_id IN (%2) ORDER BY %3")
                             .arg(villageSql, guests.join(u','), villageOrder));
        if (!found)
            return found.error();
        for (const auto &row : found->size() > mostHouseholdsNamed ? *found : QList<QVariantList>()) {
            content.unnamed << row[0].toLongLong();
            if (content.households.isEmpty() || content.households.last().village != row[1].toString())
                content.households << VillageShare{row[1].toString(), 0};
            ++content.households.last().count;
        }
    }
    const auto found = store.select(
        QStringLiteral("SELECT %1, sum(c.people) FROM headcounts c JOIN villages v USING (village_id) WHERE "
                       "c.meeting_id = ? GROUP BY v.village_id HAVING sum(c.people) > 0 ORDER BY %2")
            .arg(villageSql, villageOrder),
        {content.meeting.id.value});
    if (!found)
        return found.error();
    for (const auto &row : *found)
        content.people << VillageShare{row[0].toString(), row[1].toInt()};
    return {};
}

} // namespace

Result<MinutesContent> minutesContent(const Store &store, Id<Meeting> id)
{
    const auto meeting = store.find(id);
    if (!meeting)
        return meeting.error();
    QList<FollowUp> tasks;
    for (const auto &item : meeting->agenda) {
        const auto rows = store.rowsOwnedBy(typeOf<FollowUp>(), QStringLiteral("agenda_item_id"), item.id.value);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            tasks << typeOf<FollowUp>().fromRow(row);
    }
    auto content = minutesContent(store, *meeting, tasks);
    if (!content)
        return content;
    const auto photos = photosOf(store, id);
    if (!photos)
        return photos.error();
    auto whole = std::move(content).value();
    whole.photos = photos->ofMeeting;
    whole.itemPhotos = photos->ofItems;
    return whole;
}

Result<MinutesContent> minutesContent(const Store &store, const Meeting &meeting, const QList<FollowUp> &followUps)
{
    MinutesContent content;
    content.meeting = meeting;
    content.followUps = followUps;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    const auto committee = store.find(meeting.committee);
    if (!committee)
        return committee.error();
    content.committee = *committee;
    if (meeting.status == MeetingStatus::Certified) {
        const auto rows = store.rowsOwnedBy(typeOf<Amendment>(), QStringLiteral("meeting_id"), meeting.id.value);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows)
            content.amendments << typeOf<Amendment>().fromRow(row);
    }
    const auto progress = progressAt(store, meeting.id);
    if (!progress)
        return progress.error();
    content.progress = *progress;
    const auto seats = seatsOn(store, meeting.committee, meeting.date);
    if (!seats)
        return seats.error();
    content.seats = *seats;
    if (const auto counted = countCrowds(store, content); !counted)
        return counted.error();
    QList<qint64> ids; // of those who are named
    for (const auto &a : meeting.attendance)
        if (!content.unnamed.contains(a.member.value))
            ids << a.member.value << a.substitutes.value;
    ids.removeAll(0);
    const auto names = store.memberNames(ids);
    if (!names)
        return names.error();
    content.names = *names;
    const auto persons = store.rows(typeOf<Person>(), ids);
    if (!persons)
        return persons.error();
    for (const auto &row : *persons)
        content.positions[row.id] = typeOf<Person>().value(row, QStringLiteral("role")).toString();
    return content;
}

Result<MinutesPhotos> photosOf(const Store &store, Id<Meeting> meeting)
{
    const auto found = store.select(
        QStringLiteral("SELECT p.agenda_item_id, p.caption, p.picture FROM attachments p LEFT JOIN agenda_items i ON "
                       "i.agenda_item_id = p.agenda_item_id WHERE p.meeting_id = ? OR i.meeting_id = ? ORDER BY "
                       "p.place, p.attachment_id"),
        {meeting.value, meeting.value});
    if (!found)
        return found.error();
    MinutesPhotos photos;
    for (const auto &row : *found) {
        auto &pictures = row[0].isNull() ? photos.ofMeeting : photos.ofItems[row[0].toLongLong()];
        pictures << Picture{.bytes = QByteArray::fromBase64(row[2].toString().toLatin1()),
                            .caption = row[1].toString()};
    }
    return photos;
}

} // namespace core
