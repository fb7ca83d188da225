#pragma once
#include "core/Result.h"
#include "core/records/Activity.h"
#include <QHash>
#include <QSet>

namespace core {

class Store;

struct GroupMember {
    Id<Party> party;
    QString name;
};
// The households of a village, or all members of a kind where no village is named; in the kind's natural order.
Result<QList<GroupMember>> membersOfGroup(const Store &store, const Kind &kind, Id<Village> village);

// What persons are, as their own records say; households among parties of any kind.
Result<QHash<qint64, QString>> rolesOf(const Store &store, const QList<qint64> &parties);
Result<QSet<qint64>> householdsAmong(const Store &store, const QList<qint64> &parties);

// How many of each group took part in an activity, each member counted once: key {kind, village id}, the village only
// for households.
using GroupCounts = QHash<std::pair<QString, qint64>, int>;
Result<GroupCounts> participantsByGroup(const Store &store, Id<Activity> activity);

// The participations of one member in an activity, in whatever role.
Result<QList<Id<Participation>>> participationsOf(const Store &store, Id<Activity> activity, Id<Party> member);

// How long most of those who took part stayed; 0: nobody said.
Result<double> usualHours(const Store &store, Id<Activity> activity);

// So many hours for everyone who took part, in whatever role; one step of history.
Result<void> setHoursOfAll(Store &store, Id<Activity> activity, double hours, qint64 sitting = 0);

// Every village beside what was counted of its people at an activity without names, and how many it has at all.
struct Crowd {
    Id<Village> village;
    QString name;
    Id<Headcount> headcount; // none: not counted
    int people = 0;
    int named = 0;            // people who came with a name beside them
    std::optional<int> known; // who live there: the official number nearest to that year, else as the households say
    bool isTooMany() const { return known && people + named > *known; }
};
Result<QList<Crowd>> crowdsOf(const Store &store, Id<Activity> activity);

} // namespace core
