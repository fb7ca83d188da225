#include "core/thai/Period.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

namespace {

// 29 February is the 28th where there is none.
QDate firstDay(int commonYear, YearStart start)
{
    return {commonYear, start.month, std::min(start.day, QDate(commonYear, start.month, 1).daysInMonth())};
}

} // namespace

Period periodOf(YearKind kind, int year, YearStart start)
{
    const int commonYear = year - buddhistOffset;
    switch (kind) {
    case YearKind::Academic:
        return {kind, year, firstDay(commonYear, start), firstDay(commonYear + 1, start).addDays(-1)};
    case YearKind::Fiscal:
        return {kind, year, QDate(commonYear - 1, 10, 1), QDate(commonYear, 9, 30)};
    case YearKind::Calendar:
        break;
    }
    return {YearKind::Calendar, year, QDate(commonYear, 1, 1), QDate(commonYear, 12, 31)};
}

Period periodContaining(YearKind kind, QDate date, YearStart start)
{
    for (const int year : {buddhistYear(date) - 1, buddhistYear(date), buddhistYear(date) + 1})
        if (const auto period = periodOf(kind, year, start); period.contains(date))
            return period;
    return {};
}

QString yearKindName(YearKind kind)
{
    switch (kind) {
    case YearKind::Academic:
        return QStringLiteral(u"ปีการศึกษา");
    case YearKind::Fiscal:
        return QStringLiteral(u"ปีงบประมาณ");
    case YearKind::Calendar:
        break;
    }
    return QStringLiteral(u"ปีปฏิทิน");
}

QString periodName(const Period &period)
{
    return yearKindName(period.kind) + u' ' + QString::number(period.year);
}

} // namespace core
