#pragma once
#include "core/figures/NextMeeting.h"

namespace core {

// What a body's earlier meetings left to this one: minutes to certify, tasks to report on, items that were put off.
struct UnfinishedBusiness {
    QList<Meeting> uncertified = {};
    QList<OpenTask> tasks = {};
    QStringList deferred = {}; // subjects
};

// As it stands before a meeting on `day`; `except`: that meeting.
Result<UnfinishedBusiness> unfinishedBusiness(const Store &store, Id<Committee> committee, QDate day,
                                              Id<Meeting> except = {});

// The agenda with all of it under its headings, numbered anew; what stands there already is kept. Lines without an id
// get one, counting down from `nextId`.
QList<AgendaItem> withUnfinished(const QList<AgendaItem> &agenda, const UnfinishedBusiness &business, qint64 nextId);

} // namespace core
