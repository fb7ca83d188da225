#pragma once
#include "core/records/Request.h"
#include "core/records/ResourcePerson.h"
#include <optional>

// รวมพลัง: what the school and the villages need, matched with what people, places and agencies can give and with what
// worked before.
namespace core {

class Store;

// A place on the earth, in degrees.
struct Position {
    double latitude = 0, longitude = 0;
    bool operator==(const Position &) const = default;
};

// Something that is needed: a request of that kind, or words typed for the moment.
struct Need {
    Id<Request> request;   // none: typed for the moment
    Id<Activity> activity; // planned for it already
    RequestSide side = RequestSide::School;
    QString title;   // as it was written
    QString subject; // the same without names of villages: these say where, not what
    QString words;   // all that is said about it besides
    QString field;   // of knowledge
    QString grades;
    Id<Village> village;
    std::optional<Position> position; // of the village
    QDate dueOn;
    bool operator==(const Need &) const = default;
};

// Someone or something that may help.
struct Strength {
    enum class Kind { Person, Place, Agency, Activity }; // the last: what worked before
    Kind kind = Kind::Person;
    qint64 id = 0;
    QString name;
    QString words; // all that says what it is good for
    QString tells; // the same in short, as it is shown
    QString field;
    QString grades; // that are taught
    Id<Village> village;
    QString villageName;
    bool inServiceArea = false;
    std::optional<Position> position;
    Readiness readiness = Readiness::Ready; // of a person
    int asked = 0;                          // in the last two years
    QDate on;                               // verified on; of an activity: held on
    std::optional<int> rating;              // of an activity
    bool operator==(const Strength &) const = default;
};

// A strength that fits a need, and why.
struct Suggestion {
    Strength strength;
    QStringList found;        // words of the need that say what the strength is good for
    bool isField = false;     // the same field of knowledge
    bool isKindred = false;   // words that belong to the field
    bool isForGrades = false; // teaches those for whom it is needed
    bool isNear = false;      // in the village of the need
    std::optional<double> km; // where both villages are on the map
    bool fitsWell = false;    // the field and what is known, or several words
    bool operator==(const Suggestion &) const = default;
};

// Grades named in a text, as numbers in their order: อ.1–อ.3, ป.1–ป.6, ม.1–ม.6; "ป.4–ม.1" names those between as well.
QList<int> gradesIn(const QString &text);
double kilometres(const Position &a, const Position &b);

// The strengths that fit, best first: people, places, agencies, then what worked before. Of each kind what fits well
// comes first; then the nearest (the same village, then by distance, else the service area), those who are ready, who
// was asked least in two years, who was verified last. The deceased and those who cannot now are never among them.
// Of activities those rated highest come first. The order is total: the same whatever the order of `strengths`.
QList<Suggestion> suggestions(const Need &need, const QList<Strength> &strengths, QDate today);
// Why, in one sentence of the language spoken now.
QString reason(const Suggestion &suggestion, QDate today);

// All that the file knows of strengths; of activities that recur the last good one.
Result<QList<Strength>> strengthsOf(const Store &store, QDate today);
// The open needs of both sides, those due first come first, those for which something is planned last.
Result<QList<Need>> openNeeds(const Store &store);
// What was planned with teachers for no open need, and is still ahead: their letters may be asked for again.
Result<QList<Need>> plannedWithTeachers(const Store &store, QDate today);
Result<Need> needOf(const Store &store, Id<Request> request);
// A need typed for the moment.
Result<Need> needFor(const Store &store, const QString &words, const QString &field = {}, const QString &grades = {},
                     Id<Village> village = {});

// What is made of accepted suggestions.
struct SynergyPlan {
    Need need;
    QList<Strength> accepted;
    QString title; // of the activity; empty: the need's subject
    QDate date;    // invalid: in two weeks
    bool schoolBased = false;
};
// A planned activity with the accepted as its teachers, at the accepted place, after the pattern of an accepted
// activity; the need names it and is in progress. One step of history.
Result<Id<Activity>> planActivity(Store &store, const SynergyPlan &plan, QDate today);

// The fields of knowledge to choose from: those that were used, and the usual nine.
Result<QStringList> knowledgeFields(const Store &store);

} // namespace core
