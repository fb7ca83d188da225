#pragma once
#include "core/Result.h"
#include "core/papers/Paper.h"
#include "core/records/Amendment.h"
#include "core/records/FollowUp.h"
#include "core/records/School.h"

namespace core {

class Store;

// All that the minutes of a meeting say, gathered from the file or from what is being typed.
struct MinutesContent {
    School school;
    Committee committee;
    Meeting meeting;
    QList<Seat> seats;                // of the body on that day
    QList<Amendment> amendments;      // of certified minutes, oldest first
    QList<Picture> photos;            // the last page
    QList<FollowUp> followUps;        // each names its agenda item by id
    QHash<qint64, QString> names;     // of everyone who stands in the lists, by party
    QHash<qint64, QString> positions; // what guests are: their role
};

Result<MinutesContent> minutesContent(const Store &store, Id<Meeting> meeting);
// The photographs of a meeting, in their order.
Result<QList<Picture>> photosOf(const Store &store, Id<Meeting> meeting);
// The same around a meeting that is being typed and may not be saved yet, without its photographs.
Result<MinutesContent> minutesContent(const Store &store, const Meeting &meeting, const QList<FollowUp> &followUps);

// รายงานการประชุม, form 11 of the regulation of the Office of the Prime Minister on correspondence 2526: headings, order
// and words as printed there; three lists of attendance; Thai digits as the school sets them.
Paper minutesPaper(const MinutesContent &content);

} // namespace core
