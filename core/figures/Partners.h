#pragma once
#include "core/Result.h"
#include "core/figures/AnnualSummary.h"

namespace core {

class Store;

// A member of the network and what it did with the school in a period.
struct Partner {
    qint64 party = 0;
    QString name;
    int attendances = 0;
    double hours = 0;
    int gifts = 0;    // to the school
    qint64 value = 0; // of them, satang
};
// Temples, agencies, resource people and persons who came or gave most, households left out: they are counted by
// village.
Result<QList<Partner>> mostActivePartners(const Store &store, const Period &period, int most);

struct Gift {
    QDate date;
    QString giver;
    QString what;
    qint64 amount = 0;
};
// To the school in the period and not thanked by `today`, oldest first.
Result<QList<Gift>> thanksOwed(const Store &store, const Period &period, QDate today);

struct MeetingHeld {
    QString committee;
    int number = 0, year = 0;
    QDate date;
    int present = 0, base = 0;
    bool quorum = false;
};
// Those that were held, in order of date.
Result<QList<MeetingHeld>> meetingsHeld(const Store &store, const Period &period);

// Households of a village that took part in the period, or did not: the names behind a figure of reach.
struct ReachedHousehold {
    qint64 id = 0;
    QString name;
    bool reached = false;
};
Result<QList<ReachedHousehold>> householdsBehindReach(const Store &store, const Period &period, Id<Village> village);

// Names of the activities of a strategy, held in the period: what stands behind a count of the three S.
Result<QStringList> activitiesOf(const Store &store, const Period &period, const QString &strategy);

} // namespace core
