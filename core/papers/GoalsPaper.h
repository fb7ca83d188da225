#pragma once
#include "core/figures/SharedVision.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

// All that the paper on a year's shared vision tells.
struct GoalsContent {
    School school;
    Period year;
    QList<GoalProgress> goals;
    QList<RatedInvolvement> ratings;
    QDate today;
};
Result<GoalsContent> goalsContent(const Store &store, int academicYear, QDate today);

// เป้าหมายร่วมและการประเมินตนเอง of an academic year.
Paper goalsPaper(const GoalsContent &content);

// Its two parts, as the annual summary takes them in. Without goals, a sentence that says so.
QList<Block> goalBlocks(const QList<GoalProgress> &goals);
QList<Block> ratingBlocks(const QList<RatedInvolvement> &ratings);
bool isRated(const QList<RatedInvolvement> &ratings); // one of the six at least

// Official words, as a Thai school writes them in its plans.
QString indicatorOnPaper(Indicator indicator);
QString goalStateOnPaper(GoalState state);
QString involvementOnPaper(Involvement type);
QString scoreOnPaper(int score); // of a self-rating, 1 to 5
// มติที่ประชุมคณะกรรมการสถานศึกษา 1/2568 วาระที่ 4.1; empty where none is named.
QString agreementOnPaper(const GoalProgress &goal);

// A figure of an indicator without its unit: "72.5 %", "12,500", "3.5".
QString goalFigure(Indicator indicator, double value);

} // namespace core
