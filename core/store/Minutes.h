#pragma once
#include "core/records/FollowUp.h"
#include "core/store/Store.h"

namespace core {

// A meeting with all that its minutes say, the tasks it gave included: what is typed on one sheet and saved as one.
// What is not in the file yet bears an id below zero of its own, so that it can be told from the rest until it gets
// its real one; a task names its item by that id, too.
struct Minutes {
    Meeting meeting;
    QList<FollowUp> followUps;
    bool operator==(const Minutes &) const = default;
};

Result<Minutes> minutesOf(const Store &store, Id<Meeting> meeting);

// One step of history, folded by the sitting. A task without words is not kept. Returns what now stands in the file,
// line by line in the order given, with the real ids; `ids` gets the real id for each provisional one.
struct RealIds {
    QHash<qint64, qint64> meetings, attendance, items, followUps;
    void insert(const RealIds &more);
};
Result<Minutes> saveMinutes(Store &store, Minutes minutes, Sitting sitting, RealIds *ids = nullptr);

// Puts real ids in place of the provisional ones that are known by now.
void settleIds(Minutes &minutes, const RealIds &ids);

} // namespace core
