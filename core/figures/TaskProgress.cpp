#include "core/figures/TaskProgress.h"
#include "core/thai/Text.h"

namespace core {

namespace {

// Where nobody wrote a report of its own, what was said under the item is the report.
const QString reportsSql = QStringLiteral(
    "SELECT m.number || '/' || m.year, m.held_on, p.note FROM progress_notes p JOIN meetings m USING (meeting_id) "
    "WHERE p.follow_up_id = ? AND m.meeting_id <> ? "
    "UNION ALL SELECT m.number || '/' || m.year, m.held_on, a.discussion FROM agenda_items a JOIN meetings m USING "
    "(meeting_id) WHERE a.follow_up_id = ? AND m.meeting_id <> ? AND a.discussion <> '' AND NOT EXISTS (SELECT 1 "
    "FROM progress_notes p WHERE p.follow_up_id = ? AND p.meeting_id = m.meeting_id) ORDER BY 2");

Result<Progress> reportOf(const Store &store, Id<FollowUp> task, Id<Meeting> at)
{
    const auto found =
        store.select(QStringLiteral("SELECT progress_id FROM progress_notes WHERE follow_up_id = ? AND meeting_id = ?"),
                     {task.value, at.value});
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return store.find(Id<Progress>{found->first()[0].toLongLong()});
    Progress fresh;
    fresh.followUp = task;
    fresh.meeting = at;
    return fresh;
}

} // namespace

Result<TaskProgress> taskProgress(const Store &store, Id<FollowUp> id, Id<Meeting> at)
{
    TaskProgress progress;
    const auto task = store.find(id);
    if (!task)
        return task.error();
    progress.task = *task;
    const auto given = store.select(
        QStringLiteral("SELECT m.number || '/' || m.year, m.held_on FROM agenda_items a JOIN meetings m USING "
                       "(meeting_id) WHERE a.agenda_item_id = ?"),
        {task->agendaItem.value});
    if (!given)
        return given.error();
    if (!given->isEmpty()) {
        progress.given = given->first()[0].toString();
        progress.since = Convert<QDate>::in(given->first()[1]);
    }
    const auto reports = store.select(reportsSql, {id.value, at.value, id.value, at.value, id.value});
    if (!reports)
        return reports.error();
    for (const auto &row : *reports)
        progress.reports << TaskProgress::Report{row[0].toString(), Convert<QDate>::in(row[1]), row[2].toString()};
    const auto here = reportOf(store, id, at);
    if (!here)
        return here.error();
    progress.note = here->note;
    return progress;
}

Result<QHash<qint64, QString>> progressAt(const Store &store, Id<Meeting> meeting)
{
    const auto found = store.select(
        QStringLiteral("SELECT follow_up_id, note FROM progress_notes WHERE meeting_id = ?"), {meeting.value});
    if (!found)
        return found.error();
    QHash<qint64, QString> notes;
    for (const auto &row : *found)
        notes[row[0].toLongLong()] = row[1].toString();
    return notes;
}

Result<void> reportProgress(Store &store, Id<FollowUp> id, Id<Meeting> at, const QString &note, FollowUpStatus status,
                            QDate today, Sitting sitting)
{
    const auto work = [&]() -> Result<void> {
        auto report = reportOf(store, id, at);
        if (!report)
            return report.error();
        auto changed = *report;
        changed.note = normalizedLine(note);
        if (changed.note.isEmpty() && changed.id) {
            if (auto gone = store.remove(changed.id); !gone)
                return gone;
        } else if (changed != *report) {
            if (const auto saved = store.save(changed); !saved)
                return saved.error();
        }
        auto task = store.find(id);
        if (!task)
            return task.error();
        if (task->status == status)
            return {};
        auto further = *task;
        const auto meeting = store.find(at);
        if (!meeting)
            return meeting.error();
        further.status = status;
        const bool held = meeting->date.isValid() && meeting->date <= today;
        further.doneOn = status == FollowUpStatus::Done ? (held ? meeting->date : today) : QDate();
        const auto saved = store.save(further);
        return saved ? Result<void>() : Result<void>(saved.error());
    };
    return store.together(work, QStringLiteral("edit"), {}, sitting);
}

} // namespace core
