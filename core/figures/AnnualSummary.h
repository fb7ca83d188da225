#pragma once
#include "core/Id.h"
#include "core/Result.h"
#include "core/records/Village.h"
#include "core/thai/Period.h"
#include <QHash>
#include <QList>
#include <array>
#include <optional>

namespace core {

class Store;

// What was given in one direction. Amounts in satang; goods, labour, knowledge and venue with an estimate are in kind.
struct Giving {
    int times = 0;
    qint64 money = 0;
    qint64 inKind = 0;
    double hours = 0;
    void add(const Giving &other);
    bool operator==(const Giving &) const = default;
};

// Kinds of member in the order charts stack them; the last is for people counted without names.
enum class MemberKind { Household, Temple, Agency, ResourcePerson, Person, Crowd };
inline constexpr int memberKinds = 6;

// What is counted of any group of members.
struct Taking {
    qint64 attendances = 0; // a member each time it came
    qint64 people = 0;      // with those it brought, and headcounts
    double hours = 0;
    std::array<qint64, memberKinds> peopleByKind{};
    Giving toSchool;
    Giving toCommunity;
    void add(const Taking &other);
};

struct VillageFigures : Taking {
    Id<Village> id;
    int number = 0;
    QString name;
    bool inServiceArea = false;
    int households = 0;     // the denominator of reach
    bool fromCount = false; // it is the village's official number for that year, not the register's
    int reached = 0;
    std::optional<double> reach; // nothing: no household on record
};

struct MeetingFigures {
    int held = 0;
    int withQuorum = 0;
    double averagePresence = 0; // of the meetings of bodies with seats
    int resolutions = 0;
    int followUpsDue = 0;
    int followUpsDone = 0; // of those due
};

struct StrategyFigures {
    int sharedVision = 0;
    int synergy = 0;
    int schoolBased = 0;
    int activities = 0;
};

// Requests of and to the community; on time: answered on the day it was due or before.
struct RequestFigures {
    int received = 0;
    int due = 0;
    int answeredOnTime = 0;
};

// Every figure of a year, as counted for screens, charts, prints and files alike.
struct AnnualSummary {
    QString school;
    Period period;
    QList<VillageFigures> villages; // the service area's first, by number
    Taking outside;                 // of members in no village of the service area
    Taking totals;
    int households = 0; // of the service area
    int reached = 0;
    std::optional<double> reach;
    MeetingFigures meetings;
    StrategyFigures strategies;
    RequestFigures requests;
    int thanksOwed = 0;
    QStringList oddities; // figures that cannot be right: reach over 100 %
};

Result<YearStart> yearStart(const Store &store);
inline YearStart yearStartOf(const Store &store)
{
    const auto start = yearStart(store);
    return start ? *start : YearStart();
}

// The year of that kind which contains `today`; where nothing was done in it yet, the last one in which something was.
Result<Period> latestPeriod(const Store &store, YearKind kind, QDate today);

Result<AnnualSummary> annualSummary(const Store &store, const Period &period, QDate today);

} // namespace core
