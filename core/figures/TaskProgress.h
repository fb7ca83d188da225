#pragma once
#include "core/records/Progress.h"
#include "core/store/Store.h"

namespace core {

// How far a task of an earlier meeting is, as a later meeting sees it.
struct TaskProgress {
    struct Report {
        QString meeting; // 3/2568
        QDate date;
        QString note;
        bool operator==(const Report &) const = default;
    };
    FollowUp task;
    QString given;         // the meeting that gave it: 2/2568
    QDate since;           // its day
    QList<Report> reports; // at other meetings, oldest first
    QString note;          // at this one
};

// An error of the kind NotFound where the task is gone.
Result<TaskProgress> taskProgress(const Store &store, Id<FollowUp> task, Id<Meeting> at);

// What a meeting reports on tasks of earlier ones, by task.
Result<QHash<qint64, QString>> progressAt(const Store &store, Id<Meeting> meeting);

// Notes what was reported at a meeting, and how far the task is now; an empty note takes the report back. A task that
// is done was done on the day of that meeting. One step of history, folded by the sitting.
Result<void> reportProgress(Store &store, Id<FollowUp> task, Id<Meeting> at, const QString &note, FollowUpStatus status,
                            QDate today, Sitting sitting);

} // namespace core
