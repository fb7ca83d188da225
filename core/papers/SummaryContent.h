#pragma once
#include "core/Result.h"
#include "core/figures/AnnualSummary.h"
#include "core/figures/Partners.h"
#include "core/figures/Requests.h"
#include "core/figures/SharedVision.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

class Store;

// The name under which the words of a year are kept: "summary academic 2568".
QString summaryName(const Period &period);

// All that the summary of a year tells, gathered from the file.
struct SummaryContent {
    School school;
    AnnualSummary now;
    AnnualSummary before;
    QList<AnnualSummary> years; // up to the year, oldest first: the trend
    QList<Partner> partners;
    QList<Gift> thanks;
    QList<MeetingHeld> meetings;
    QList<RequestLine> requests; // of the period
    QList<RequestLine> openRequests;
    QHash<QString, QStringList> activities; // titles by strategy
    QHash<QString, QString> words;          // by passage
    QList<GoalProgress> goals;              // of an academic year only: that is what goals are agreed for
    QList<RatedInvolvement> ratings;        // likewise
    QDate today;
};
Result<SummaryContent> summaryContent(const Store &store, const Period &period, QDate today);

} // namespace core
