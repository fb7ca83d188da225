#pragma once
#include "core/Result.h"
#include "core/papers/Paper.h"
#include "core/records/Contribution.h"
#include "core/records/School.h"
#include "core/records/Standard.h"
#include "core/thai/Period.h"

namespace core {

class Store;

// Who came to an activity from one place.
struct CameFrom {
    QString village; // หมู่ 4 บ้านดอน; empty: from elsewhere
    int households = 0, householdPeople = 0;
    int others = 0, otherPeople = 0; // temples, agencies, resource people and persons
    int crowd = 0;                   // without names
    double hours = 0;                // hours times people
    int people() const { return householdPeople + otherPeople + crowd; }
};

struct GivenAt {
    QString who;
    Direction direction = Direction::ToSchool;
    QString what;
    qint64 amount = 0; // satang
    double hours = 0;
    bool isEstimated = false; // what the amount says of something that is not money
};

// All that the report of an activity says, gathered from the file.
struct ActivityContent {
    School school;
    Activity record;
    QString village;       // where it was
    QList<CameFrom> came;  // by village
    QStringList byKind;    // "ครัวเรือน 42", "วัด 1" …
    QList<GivenAt> given;  // with it
    QList<Picture> photos; // in their order
    QList<Standard> standards;
};
Result<ActivityContent> activityContent(const Store &store, Id<Activity> activity);

// How close the report is set so that it fits on one page: 0 as it is, up to the closest.
inline constexpr int closestReport = 4;
// รายงานผลการจัดกิจกรรม
Paper activityPaper(const ActivityContent &content, int closeness = 0);

QString ratingOnPaper(int rating); // ดีมาก … ต้องปรับปรุง

// The activities held in a year, by day: the chapters of the book of its reports.
Result<QList<Id<Activity>>> activitiesHeld(const Store &store, const Period &period);

} // namespace core
