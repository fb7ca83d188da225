#pragma once
#include "core/figures/YearPlan.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

struct PlanContent {
    School school;
    YearPlan plan;
};
Result<PlanContent> planContent(const Store &store, const Period &period, QDate today);

// แผนปฏิบัติงานความร่วมมือ of a year as a table, what came of each line beside it.
Paper planPaper(const PlanContent &content);

// Official words.
QString planStateOnPaper(const PlanLine &line); // จัดตามแผน, เลื่อนไปจัด 7 วัน, งดจัด, ยังไม่สรุปผล …
QString strategiesOnPaper(const QList<Strategy> &strategies); // วิสัยทัศน์ร่วม, รวมพลัง

} // namespace core
