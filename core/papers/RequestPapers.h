#pragma once
#include "core/figures/Requests.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

// What the office prints of requests, in official words, always Thai.
namespace core {

class Store;
struct SummaryContent;

// All that the register of requests of a period says.
struct RequestRegisterContent {
    School school;
    Period period;
    QList<RequestLine> lines; // in order of date
    RequestFigures figures;
};
Result<RequestRegisterContent> requestRegisterContent(const Store &store, const Period &period, QDate today);
// ทะเบียนคำร้องขอ ข้อเสนอแนะ และข้อกังวล of a period, each direction apart.
Paper requestRegisterPaper(const RequestRegisterContent &content);

// One request, as a page tells it.
struct RequestCourseContent {
    School school;
    RequestCourse course;
    QList<VillageTold> villages; // of news: what each was told
};
Result<RequestCourseContent> requestCourseContent(const Store &store, Id<Request> request);
// From its first word to its settlement; of news, which villages were told and which were not.
Paper requestCoursePaper(const RequestCourseContent &content);

// The part of the annual summary that tells of requests: the figures, and those that are open.
QList<Block> requestsOfSummary(const SummaryContent &content);

// Official words for whose request it is, what it is and how far.
QString requestSideOnPaper(RequestSide side);
QString requestKindOnPaper(RequestKind kind);
QString requestStatusOnPaper(RequestStatus status);

} // namespace core
