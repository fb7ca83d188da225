#pragma once
#include "core/Result.h"
#include "core/papers/Paper.h"
#include "core/records/Amendment.h"
#include "core/records/FollowUp.h"
#include "core/records/School.h"
#include <QSet>

namespace core {

class Store;

// Households among the guests are named up to so many; more are counted by village, as nobody reads three pages of
// house numbers.
inline constexpr int mostHouseholdsNamed = 20;

// How many came from one village.
struct VillageShare {
    QString village; // หมู่ที่ 4
    int count = 0;
    bool operator==(const VillageShare &) const = default;
};

// All that the minutes of a meeting say, gathered from the file or from what is being typed.
struct MinutesContent {
    School school;
    Committee committee;
    Meeting meeting;
    QList<Seat> seats;                        // of the body on that day
    QList<Amendment> amendments;              // of certified minutes, oldest first
    QList<Picture> photos;                    // the last page
    QHash<qint64, QList<Picture>> itemPhotos; // and one for each agenda item that has any, by its id
    QSet<qint64> unnamed;                     // households among the guests that are counted instead
    QList<VillageShare> households;           // those
    QList<VillageShare> people;               // counted without names
    QList<FollowUp> followUps;                // each names its agenda item by id
    QHash<qint64, QString> progress;          // of tasks of earlier meetings, by task
    QHash<qint64, QString> names;             // of everyone who stands in the lists, by party
    QHash<qint64, QString> positions;         // what guests are: their role
};

Result<MinutesContent> minutesContent(const Store &store, Id<Meeting> meeting);
// The photographs of a meeting and of the items of its agenda, each in their order.
struct MinutesPhotos {
    QList<Picture> ofMeeting;
    QHash<qint64, QList<Picture>> ofItems;
};
Result<MinutesPhotos> photosOf(const Store &store, Id<Meeting> meeting);
// The same around a meeting that is being typed and may not be saved yet, without its photographs.
Result<MinutesContent> minutesContent(const Store &store, const Meeting &meeting, const QList<FollowUp> &followUps);

// รายงานการประชุม, form 11 of the regulation of the Office of the Prime Minister on correspondence 2526: headings, order
// and words as printed there; three lists of attendance; Thai digits as the school sets them.
Paper minutesPaper(const MinutesContent &content);

} // namespace core
