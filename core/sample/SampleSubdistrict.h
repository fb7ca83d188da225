#pragma once
#include "core/records/Activity.h"
#include "core/records/Agency.h"
#include "core/records/Committee.h"
#include "core/records/Contribution.h"
#include "core/records/ResourcePerson.h"
#include "core/records/School.h"
#include "core/sample/SampleNames.h"
#include <QSet>

namespace core {

struct SampleVillage {
    Village record;
    SamplePeople people = SamplePeople::NorthernThai;
    int share = 0; // of the households on record, ‰ of the sum of shares
    int draw = 0;  // how readily its people come to school, ‰ of the usual
    QList<int> households;
};

struct SampleHousehold {
    Id<Household> id;
    int village = 0;
    NameParts head;
    int zeal = 0; // how readily this one comes, ‰ of the usual
    int pupils = 0;
    QDate since;
    QDate until;
    bool isThere(QDate day) const { return (!since.isValid() || since <= day) && (!until.isValid() || until >= day); }
};

struct SampleDirector {
    Person person;
    QDate since;
    QDate until; // none: still in office
};

// A body with all who ever sat on it.
struct SampleBody {
    Committee record;
    QList<Seat> seats;
    QList<Seat> seatsOn(QDate day) const;
};

// The subdistrict and everyone in it, as far as they are written down.
struct SampleSubdistrict {
    School school;
    QList<SampleVillage> villages; // [0] is village no. 1
    QList<SampleHousehold> households;
    QList<Temple> temples;
    QList<Agency> agencies;
    QList<SampleDirector> directors;
    QList<Person> teachers, headmen, monks, officials, villagers;
    QList<ResourcePerson> resourcePeople;
    SampleBody board, parents, assembly;
    QList<Activity> activities;
    QList<Contribution> thankedFor; // with a letter or a certificate
    QList<Participation> taught;    // whoever taught at an activity
    QHash<int, qint64> robeMoney;   // satang given for the school's robes in each academic year
    QSet<qint64> reachedLately;     // households that took part in something in the running year
    QSet<QString> takenNames;       // nobody on record shares a full name with another

    const Person &directorOn(QDate day) const;
    const Person *person(Id<Person> id) const;
    const Agency &agency(AgencyKind kind, int nth = 0) const;               // of the kind, as far as there are so many
    NameParts newName(SampleDice &dice, SamplePeople people, bool isWoman); // that nobody bears yet
    bool isFree(const NameParts &name) const { return !takenNames.contains(nameOf(name)); }
    void take(const NameParts &name) { takenNames.insert(nameOf(name)); }
    static QString nameOf(const NameParts &n) { return fullName({}, n.givenName, n.familyName); }
};

} // namespace core
