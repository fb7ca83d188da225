#include "core/store/Minutes.h"
#include "core/thai/Text.h"
#include <algorithm>

namespace core {

namespace {

Result<QList<FollowUp>> followUpsOf(const Store &store, Id<Meeting> meeting)
{
    auto found = store.select(QStringLiteral("SELECT f.follow_up_id FROM follow_ups f JOIN agenda_items a USING "
                                             "(agenda_item_id) WHERE a.meeting_id = ? ORDER BY f.follow_up_id"),
                              {meeting.value});
    if (!found)
        return found.error();
    QList<qint64> ids;
    for (const auto &row : *found)
        ids << row[0].toLongLong();
    auto rows = store.rows(typeOf<FollowUp>(), ids);
    if (!rows)
        return rows.error();
    QList<FollowUp> followUps;
    for (const auto &row : *rows)
        followUps << typeOf<FollowUp>().fromRow(row);
    return followUps;
}

// Text as it is kept, whatever was pasted.
void normalize(Minutes &minutes)
{
    auto &m = minutes.meeting;
    for (auto *line : {&m.place, &m.chair, &m.minuteTaker, &m.reviewer, &m.certifiedAt})
        *line = normalizedLine(*line);
    m.corrections = normalizedParagraph(m.corrections);
    for (auto &a : m.attendance)
        for (auto *line : {&a.reason, &a.role})
            *line = normalizedLine(*line);
    for (auto &item : m.agenda) {
        for (auto *line : {&item.heading, &item.title})
            *line = normalizedLine(*line);
        for (auto *text : {&item.discussion, &item.resolution, &item.dissent})
            *text = normalizedParagraph(*text);
    }
    for (auto &f : minutes.followUps) {
        f.task = normalizedLine(f.task);
        f.responsible = normalizedLine(f.responsible);
        f.result = normalizedParagraph(f.result);
    }
}

template <class R>
void settle(Id<R> &id, const QHash<qint64, qint64> &real)
{
    id.value = real.value(id.value, id.value);
}

template <class Line>
void learn(QHash<qint64, qint64> &real, const QList<Line> &given, const QList<Line> &saved)
{
    for (qsizetype i = 0; i < given.size() && i < saved.size(); ++i)
        if (given[i].id.value < 0)
            real[given[i].id.value] = saved[i].id.value;
}

Result<void> saveFollowUps(Store &store, const QList<FollowUp> &there, QList<FollowUp> &followUps, RealIds &ids)
{
    for (const auto &old : there)
        if (std::none_of(followUps.begin(), followUps.end(), [&](const FollowUp &f) { return f.id == old.id; }))
            if (auto removed = store.remove(old.id); !removed)
                return removed;
    for (auto &followUp : followUps) {
        settle(followUp.agendaItem, ids.items);
        const auto given = followUp.id;
        const bool isThere =
            std::any_of(there.begin(), there.end(), [&](const FollowUp &old) { return old.id == given; });
        if (!isThere)
            followUp.id = {};
        auto saved = store.save(followUp);
        if (!saved)
            return saved.error();
        followUp.id = *saved;
        if (given.value < 0)
            ids.followUps[given.value] = saved->value;
    }
    return {};
}

} // namespace

void RealIds::insert(const RealIds &more)
{
    meetings.insert(more.meetings);
    attendance.insert(more.attendance);
    items.insert(more.items);
    followUps.insert(more.followUps);
}

Result<Minutes> minutesOf(const Store &store, Id<Meeting> meeting)
{
    auto found = store.find(meeting);
    if (!found)
        return found.error();
    auto followUps = followUpsOf(store, meeting);
    if (!followUps)
        return followUps.error();
    return Minutes{std::move(found).value(), std::move(followUps).value()};
}

Result<Minutes> saveMinutes(Store &store, Minutes minutes, Sitting sitting, RealIds *ids)
{
    normalize(minutes);
    minutes.followUps.removeIf([](const FollowUp &f) { return f.task.isEmpty(); });
    RealIds real;
    const auto work = [&]() -> Result<void> {
        auto meeting = minutes.meeting;
        meeting.id.value = std::max<qint64>(meeting.id.value, 0);
        auto id = store.save(meeting);
        if (!id)
            return id.error();
        auto saved = minutesOf(store, *id);
        if (!saved)
            return saved.error();
        if (minutes.meeting.id.value < 0)
            real.meetings[minutes.meeting.id.value] = id->value;
        learn(real.attendance, minutes.meeting.attendance, saved->meeting.attendance);
        learn(real.items, minutes.meeting.agenda, saved->meeting.agenda);
        minutes.meeting = saved->meeting;
        return saveFollowUps(store, saved->followUps, minutes.followUps, real);
    };
    if (auto done = store.together(work, QStringLiteral("edit"), {}, sitting); !done)
        return done.error();
    if (ids)
        *ids = real;
    return minutes;
}

void settleIds(Minutes &minutes, const RealIds &ids)
{
    settle(minutes.meeting.id, ids.meetings);
    for (auto &a : minutes.meeting.attendance) {
        settle(a.id, ids.attendance);
        settle(a.meeting, ids.meetings);
    }
    for (auto &item : minutes.meeting.agenda) {
        settle(item.id, ids.items);
        settle(item.meeting, ids.meetings);
    }
    for (auto &f : minutes.followUps) {
        settle(f.id, ids.followUps);
        settle(f.agendaItem, ids.items);
    }
}

} // namespace core
