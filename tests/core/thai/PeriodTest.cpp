#include "core/thai/Period.h"
#include "Support.h"
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the three kinds of year begin and end where the law says")
{
    const auto academic = periodOf(YearKind::Academic, 2568);
    CHECK(academic.from == QDate(2025, 5, 16));
    CHECK(academic.to == QDate(2026, 5, 15));
    const auto fiscal = periodOf(YearKind::Fiscal, 2568);
    CHECK(fiscal.from == QDate(2024, 10, 1));
    CHECK(fiscal.to == QDate(2025, 9, 30));
    const auto calendar = periodOf(YearKind::Calendar, 2567);
    CHECK(calendar.from == QDate(2024, 1, 1));
    CHECK(calendar.to == QDate(2024, 12, 31));
    CHECK(periodContaining(YearKind::Academic, QDate(2025, 5, 15)).year == 2567);
    CHECK(periodContaining(YearKind::Academic, QDate(2025, 5, 16)).year == 2568);
    CHECK(periodContaining(YearKind::Fiscal, QDate(2024, 9, 30)).year == 2567);
    CHECK(periodContaining(YearKind::Fiscal, QDate(2024, 10, 1)).year == 2568);
    CHECK(periodContaining(YearKind::Calendar, QDate(2024, 12, 31)).year == 2567);
    CHECK(periodName(academic) == u"ปีการศึกษา 2568"_s);
    CHECK(periodName(fiscal) == u"ปีงบประมาณ 2568"_s);
    CHECK(periodName(calendar) == u"ปีปฏิทิน 2567"_s);
    CHECK(periodContaining(YearKind::Academic, QDate()) == Period());
}

TEST_CASE("a school may begin its academic year on a day of its own")
{
    CHECK(periodOf(YearKind::Academic, 2568, {6, 1}).from == QDate(2025, 6, 1));
    CHECK(periodOf(YearKind::Academic, 2568, {6, 1}).to == QDate(2026, 5, 31));
    CHECK(periodContaining(YearKind::Academic, QDate(2025, 5, 31), {6, 1}).year == 2567);
    CHECK(periodOf(YearKind::Academic, 2567, {2, 29}).from == QDate(2024, 2, 29));
    CHECK(periodOf(YearKind::Academic, 2567, {2, 29}).to == QDate(2025, 2, 27));
    CHECK(periodOf(YearKind::Academic, 2568, {2, 29}).from == QDate(2025, 2, 28));
    CHECK(periodOf(YearKind::Fiscal, 2568, {6, 1}) == periodOf(YearKind::Fiscal, 2568));
}

TEST_CASE("every day lies in one year of each kind, and the years follow one another without a gap")
{
    std::mt19937 random(11);
    for (int i = 0; i < 2000; ++i) {
        const YearStart start{1 + int(random() % 12), 1 + int(random() % 31)};
        const auto date = QDate(1990, 1, 1).addDays(int(random() % 25000));
        for (const auto kind : {YearKind::Academic, YearKind::Fiscal, YearKind::Calendar}) {
            const auto period = periodContaining(kind, date, start);
            INFO(date.toString(Qt::ISODate).toStdString() << " " << start.month << "-" << start.day);
            REQUIRE(period.contains(date));
            REQUIRE(period == periodOf(kind, period.year, start));
            REQUIRE(periodOf(kind, period.year + 1, start).from == period.to.addDays(1));
            REQUIRE_FALSE(period.contains(period.from.addDays(-1)));
            REQUIRE_FALSE(period.contains(period.to.addDays(1)));
        }
    }
}
