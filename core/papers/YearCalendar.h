#pragma once
#include "core/figures/YearPlan.h"
#include "core/papers/CalendarFile.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

// One thing in the year's calendar: an activity, or a meeting.
struct CalendarLine {
    CalendarEvent event;
    QString who; // the organiser
};

struct CalendarContent {
    School school;
    Period period;
    QList<CalendarLine> lines; // by day and time
};
Result<CalendarContent> calendarContent(const Store &store, const Period &period);

// ปฏิทินปฏิบัติงาน of a year: month by month, those without anything too.
Paper calendarPaper(const CalendarContent &content);
// The same as a file for any calendar; what was cancelled says so, so that it goes from where it was taken in before.
QByteArray calendarFile(const CalendarContent &content, const QDateTime &stamp);

} // namespace core
