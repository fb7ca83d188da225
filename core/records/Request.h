#pragma once
#include "core/records/Activity.h"

namespace core {

enum class RequestSide { Community, School }; // who speaks
enum class RequestKind { Need, Concern, Suggestion, News };
enum class RequestStatus { Received, InProgress, Answered, Settled, Declined };
enum class TellingWay { Loudspeaker, Line, Letter, VillageMeeting, HomeVisit, Pupils, Temple, Other };

// What one side asks of the other, fears, proposes or lets it know; a conflict from its first word to its settlement.
struct Request {
    Id<Request> id;
    QDate date;
    RequestSide side = RequestSide::Community;
    Id<Party> member; // who brought it, or whom it is about
    Id<Village> village;
    RequestKind kind = RequestKind::Need;
    QString subject;
    QString details;
    QString knowledgeField; // of a need: from the list that resource people are registered under
    QString grades;         // for whom it is needed: ป.4–ป.6, ชาวบ้าน
    QString responsible;
    QDate dueOn;
    QString answer;
    QDate answeredOn;
    RequestStatus status = RequestStatus::Received;
    QDate settledOn;
    Id<Activity> activity; // what came of it
    QString standards;     // codes of the education standards, separated by ';'
    bool isOpen() const { return status == RequestStatus::Received || status == RequestStatus::InProgress; }
    bool operator==(const Request &) const = default;
};

// What was said or done about a request, and by whom.
struct RequestStep {
    Id<RequestStep> id;
    Id<Request> request;
    QDate date;
    QString what;
    QString by;
    bool operator==(const RequestStep &) const = default;
};

// News was told to a village.
struct Telling {
    Id<Telling> id;
    Id<Request> request;
    Id<Village> village;
    QDate date;
    TellingWay way = TellingWay::Loudspeaker;
    QString note;
    bool operator==(const Telling &) const = default;
};

template <>
struct KindName<Request> {
    static constexpr auto value = "request";
};
template <>
struct KindName<RequestStep> {
    static constexpr auto value = "request_step";
};
template <>
struct KindName<Telling> {
    static constexpr auto value = "telling";
};
template <>
const ChoiceList &choicesOf<RequestSide>();
template <>
const ChoiceList &choicesOf<RequestKind>();
template <>
const ChoiceList &choicesOf<RequestStatus>();
template <>
const ChoiceList &choicesOf<TellingWay>();
template <>
const RecordType<Request> &typeOf<Request>();
template <>
const RecordType<RequestStep> &typeOf<RequestStep>();
template <>
const RecordType<Telling> &typeOf<Telling>();

} // namespace core
