#pragma once
#include "core/papers/SummaryContent.h"
#include <array>

namespace core {

// A part of the annual summary, to be taken in or left out.
struct SummaryPart {
    QString id;
    QString title; // as it is headed on the paper
};
const QList<SummaryPart> &summaryParts();

// A place in the summary for the director's own words.
struct SummaryPassage {
    QString id;
    QString title;
};
const QList<SummaryPassage> &summaryPassages();

// สรุปผลการสร้างเครือข่ายความร่วมมือระหว่างโรงเรียนกับชุมชน of a year, with all parts but those in `without`.
Paper summaryPaper(const SummaryContent &content, const QStringList &without = {});

// What charts say. On paper the official words; on the screen those of the window's language.
struct ChartWords {
    QString village; // %1 number, %2 name
    QString outside;
    std::array<QString, memberKinds> kinds; // as AnnualSummary counts them, crowds last
    QString participation, peopleAxis;
    QString reach, reached, share; // %1 percent, %2 reached, %3 of all
    QString reachTrend;
    QString peopleTrend, hours;
    QString giving, baht, toSchool, toCommunity;
};
const ChartWords &officialChartWords();

// The charts of the summary, for the screen as well.
QString beyondServiceArea(); // the last bar and row: outside it, or in no village on record
Chart participationChart(const AnnualSummary &summary, const ChartWords &words = officialChartWords());
Chart reachChart(const AnnualSummary &summary, const ChartWords &words = officialChartWords());
Chart reachTrendChart(const QList<AnnualSummary> &years, const ChartWords &words = officialChartWords());
Chart peopleTrendChart(const QList<AnnualSummary> &years, const ChartWords &words = officialChartWords());
// Both directions, in baht, by village.
Chart givingChart(const AnnualSummary &summary, const ChartWords &words = officialChartWords());

} // namespace core
