#include "core/thai/BuddhistDate.h"
#include "Support.h"
#include "core/thai/Digits.h"
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 6, 1);
}

TEST_CASE("a clerk's ways of writing a date are all understood")
{
    for (const auto &typed : {u"16/5/2567"_s,
                              u"16-5-2567"_s,
                              u"16.5.2567"_s,
                              u"16/05/67"_s,
                              u"16 พ.ค. 67"_s,
                              u"16พ.ค.67"_s,
                              u"๑๖/๕/๒๕๖๗"_s,
                              u"16 พฤษภาคม 2567"_s,
                              u"วันที่ 16 พฤษภาคม พ.ศ. 2567"_s,
                              u"วันพฤหัสบดีที่ 16 เดือน พฤษภาคม พ.ศ. 2567"_s,
                              u"2024-05-16"_s,
                              u" 16 / 5 / 2567 "_s,
                              u"16-พ.ค.-67"_s,
                              u"16 พค 67"_s,
                              u"16 พ. ค. 2567"_s,
                              u"16 พ.ค. พ.ศ. 2567"_s,
                              u"16/5/พ.ศ.2567"_s,
                              u"2567-05-16"_s,
                              u"2024-05-16T00:00:00"_s,
                              u"วันพฤหัสที่ ๑๖ พ.ค. ๖๗"_s}) {
        INFO(typed.toStdString());
        const auto read = readDate(typed, today);
        CHECK(read.state == ReadDate::State::Good);
        CHECK(read.date == QDate(2024, 5, 16));
    }
    CHECK(readDate(u"16/5"_s, today).date == QDate(2025, 5, 16));
    CHECK(readDate(u"16 พ.ค."_s, today).date == QDate(2025, 5, 16));
    CHECK(readDate(u"29/2/2567"_s, today).date == QDate(2024, 2, 29));
    CHECK(readDate(u""_s, today).state == ReadDate::State::Empty);
}

TEST_CASE("what is no date is told from what may still become one")
{
    for (const auto &typed : {u"29/2/2566"_s, u"31/4/2567"_s, u"32/1/2567"_s, u"16/13/2567"_s, u"ประชุม"_s,
                              u"16/5/2024"_s, u"abc"_s, u"16 มกรา 2567"_s}) {
        INFO(typed.toStdString());
        CHECK(readDate(typed, today).state != ReadDate::State::Good);
    }
    for (const auto &typed : {u"1"_s, u"16/"_s, u"16 พ"_s, u"16/5/256"_s}) {
        INFO(typed.toStdString());
        CHECK(readDate(typed, today).state == ReadDate::State::Incomplete);
    }
    const auto fromFile = readDate(u"16/5/2024"_s, today, DateSource::File);
    CHECK(fromFile.date == QDate(2024, 5, 16));
    CHECK(fromFile.commonEra);
    CHECK_FALSE(readDate(u"2024-05-16"_s, today, DateSource::File).commonEra);
}

TEST_CASE("a date half typed is never called wrong")
{
    for (const auto date : {QDate(2024, 5, 16), QDate(2024, 2, 29), QDate(2025, 12, 31), QDate(2025, 3, 1)})
        for (const auto style :
             {DateStyle::Numeric, DateStyle::Short, DateStyle::Medium, DateStyle::Long, DateStyle::Official})
            for (const bool thai : {false, true}) {
                const auto text = thai ? toThaiDigits(formatDate(date, style)) : formatDate(date, style);
                for (int typed = 1; typed <= text.size(); ++typed) {
                    INFO(text.left(typed).toStdString());
                    const auto state = readDate(text.left(typed), today).state;
                    REQUIRE((state == ReadDate::State::Good || state == ReadDate::State::Incomplete));
                }
            }
}

TEST_CASE("the 29th of February may still become a date in a year that has none")
{
    for (const auto &typed : {u"29/2"_s, u"29/2/"_s, u"29/2/2"_s, u"29/2/25"_s, u"29/2/256"_s, u"29 ก.พ."_s}) {
        INFO(typed.toStdString());
        CHECK(readDate(typed, today).state == ReadDate::State::Incomplete);
    }
    CHECK(readDate(u"29/2"_s, QDate(2024, 6, 1)).date == QDate(2024, 2, 29));
    CHECK(readDate(u"29/2/2567"_s, today).date == QDate(2024, 2, 29));
    for (const auto &typed : {u"29/2/2566"_s, u"29/2/66"_s, u"29 ก.พ. 2566"_s, u"30/2"_s, u"2025-02-29"_s}) {
        INFO(typed.toStdString());
        CHECK(readDate(typed, today).state == ReadDate::State::Wrong);
    }
}

TEST_CASE("what no further typing can mend is wrong at once")
{
    for (const auto &typed : {u"32"_s, u"0/5"_s, u"16/13"_s, u"31/4"_s, u"31/4/256"_s, u"ประชุม"_s, u"วันแม่"_s,
                              u"16 มกรา 2567"_s, u"16/5/2024"_s, u"16/5/202"_s, u"16/5/25678"_s, u"16/5/5267"_s,
                              u"16 พ.ค. 2024"_s, u"0016-05-20"_s, u"1250.50"_s, u"16 May 2024"_s}) {
        INFO(typed.toStdString());
        CHECK(readDate(typed, today).state == ReadDate::State::Wrong);
    }
}

TEST_CASE("a year of the Common Era is taken from a file only, and said")
{
    for (const auto &written : {u"16/5/2024"_s, u"16 พ.ค. 2024"_s}) {
        const auto read = readDate(written, today, DateSource::File);
        CHECK(read.date == QDate(2024, 5, 16));
        CHECK(read.commonEra);
    }
    CHECK(readDate(u"16/5/1799"_s, today, DateSource::File).state == ReadDate::State::Wrong);
    CHECK_FALSE(readDate(u"16/5/2567"_s, today, DateSource::File).commonEra);
    CHECK_FALSE(readDate(u"16/5/67"_s, today, DateSource::File).commonEra);
}

TEST_CASE("every date, written in any way, is read as the same date")
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const auto date = QDate(1857, 1, 1).addDays(int(random() % 146000)); // พ.ศ. 2400–2799
        for (const auto source : {DateSource::Typed, DateSource::File})
            for (const auto style :
                 {DateStyle::Numeric, DateStyle::Short, DateStyle::Medium, DateStyle::Long, DateStyle::Official})
                for (const bool thai : {false, true}) {
                    const auto text = thai ? toThaiDigits(formatDate(date, style)) : formatDate(date, style);
                    INFO(text.toStdString());
                    const auto read = readDate(text, today, source);
                    REQUIRE(read.date == date);
                    REQUIRE_FALSE(read.commonEra);
                }
        REQUIRE(readDate(date.toString(Qt::ISODate), today).date == date);
    }
}

TEST_CASE("dates are written as the office writes them")
{
    const QDate date(2025, 5, 16);
    CHECK(formatDate(date, DateStyle::Numeric) == u"16/5/2568"_s);
    CHECK(formatDate(date, DateStyle::Short) == u"16 พ.ค. 68"_s);
    CHECK(formatDate(date, DateStyle::Medium) == u"16 พ.ค. 2568"_s);
    CHECK(formatDate(date, DateStyle::Long) == u"16 พฤษภาคม 2568"_s);
    CHECK(formatDate(date, DateStyle::Official) == u"วันศุกร์ที่ 16 เดือน พฤษภาคม พ.ศ. 2568"_s);
    CHECK(formatDate(QDate(1937, 5, 16), DateStyle::Short) == u"16 พ.ค. 2480"_s); // 80 would be read as 2580
    CHECK(formatDate(QDate(), DateStyle::Long).isEmpty());
    CHECK(monthName(0).isEmpty());
    CHECK(shortMonthName(13).isEmpty());
    CHECK(weekdayName(7) == u"อาทิตย์"_s);
}

TEST_CASE("times are read as offices write them")
{
    CHECK(readTime(u"09.30"_s) == QTime(9, 30));
    CHECK(readTime(u"9:30"_s) == QTime(9, 30));
    CHECK(readTime(u"0930"_s) == QTime(9, 30));
    CHECK(readTime(u"๐๙.๓๐ น."_s) == QTime(9, 30));
    CHECK(readTime(u"9:30:00"_s) == QTime(9, 30));
    CHECK(readTime(u"930"_s) == QTime(9, 30));
    CHECK(readTime(u"13.05น"_s) == QTime(13, 5));
    CHECK_FALSE(readTime(u"25.00"_s));
    CHECK_FALSE(readTime(u"9.60"_s));
    CHECK_FALSE(readTime(u"9.30.99"_s));
    CHECK_FALSE(readTime(u"เช้า"_s));
    CHECK(formatTime(QTime(9, 5)) == u"09.05"_s);
    for (QTime time(0, 0); time < QTime(23, 59); time = time.addSecs(60))
        REQUIRE(readTime(formatTime(time)) == time);
}
