#pragma once
#include "core/figures/AnnualSummary.h"
#include "core/records/Request.h"
#include <optional>

namespace core {

class Store;

// A request as a list of them tells it.
struct RequestLine {
    Request record;
    QString from; // who brought it, and the village where that is not said with it
    bool isLate = false;
    bool operator==(const RequestLine &) const = default;
};

// Which requests a list holds.
enum class RequestState { Any, Open, Late, Closed };
struct RequestChoice {
    std::optional<RequestSide> side = {};
    std::optional<RequestKind> kind = {};
    RequestState state = RequestState::Any;
    bool isAll() const { return !side && !kind && state == RequestState::Any; }
};
// Late: its day is past, nobody answered, and it is still open.
bool isLate(const Request &request, QDate today);
// Of these, those that are chosen, in the same order.
Result<QList<qint64>> chosenRequests(const Store &store, const QList<qint64> &ids, const RequestChoice &choice,
                                     QDate today);

// Of the period, in order of date.
Result<QList<RequestLine>> requestsIn(const Store &store, const Period &period, QDate today);
// All that are open at the end of the period or today, whichever is first; those due first come first. News only where
// an answer is due.
Result<QList<RequestLine>> openRequests(const Store &store, const Period &period, QDate today);

// A request from its first word to its settlement.
struct RequestCourse {
    Request record;
    QString from; // the member, as it is called
    QString village;
    QString activity; // what came of it
    QDate activityDate;
    QList<RequestStep> steps; // oldest first
};
Result<RequestCourse> requestCourse(const Store &store, Id<Request> request);

// A village and what it was told of a piece of news, oldest first.
struct VillageTold {
    Id<Village> id;
    QString name;
    bool inServiceArea = false;
    QList<Telling> tellings;
};
// Every village, the service area's first.
Result<QList<VillageTold>> villagesTold(const Store &store, Id<Request> news);
// Tells many villages at once: one step of history. A village that was told the same way on the same day already is
// not told twice. How many were told.
Result<int> tellVillages(Store &store, Id<Request> news, const QList<Id<Village>> &villages, QDate day, TellingWay way,
                         const QString &note);
// Takes back what a village was told, all of it.
Result<void> takeBackTellings(Store &store, Id<Request> news, const QList<Id<Village>> &villages);

// Sets how far a request is; what is answered or settled bears today's date where it bears none.
Result<void> setRequestStatus(Store &store, Id<Request> request, RequestStatus status, QDate today);

// A planned activity that comes of a request: title, village and objective from it. One step of history.
Result<Id<Activity>> makeActivityOf(Store &store, Id<Request> request, QDate today);
// What an activity that comes of a request is called: the subject without the words of asking.
QString activityTitleOf(const QString &subject);
// The activity with what the request says about it, not saved.
Activity activityFor(const Request &request, QDate today);

// The counts of the annual summary.
Result<RequestFigures> requestFigures(const Store &store, const Period &period);

} // namespace core
