#include "Support.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Collation.h"
#include "core/thai/Digits.h"
#include "core/thai/Period.h"
#include "core/thai/Text.h"
#include "core/thai/Words.h"
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2025, 6, 1);
}

TEST_CASE("a clerk's ways of writing a date are all understood")
{
    for (const auto &typed : {u"16/5/2567"_s, u"16-5-2567"_s, u"16.5.2567"_s, u"16/05/67"_s, u"16 พ.ค. 67"_s,
                              u"16พ.ค.67"_s, u"๑๖/๕/๒๕๖๗"_s, u"16 พฤษภาคม 2567"_s, u"วันที่ 16 พฤษภาคม พ.ศ. 2567"_s,
                              u"วันพฤหัสบดีที่ 16 เดือน พฤษภาคม พ.ศ. 2567"_s, u"2024-05-16"_s, u" 16 / 5 / 2567 "_s}) {
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

TEST_CASE("every date, written in any way, is read as the same date")
{
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        const auto date = QDate(1957, 1, 1).addDays(int(random() % 36000));
        for (const auto style : {DateStyle::Numeric, DateStyle::Medium, DateStyle::Long, DateStyle::Official})
            for (const bool thai : {false, true}) {
                const auto text = thai ? toThaiDigits(formatDate(date, style)) : formatDate(date, style);
                INFO(text.toStdString());
                REQUIRE(readDate(text, today).date == date);
            }
        if (date.year() > 1957 && date.year() < 2056)
            REQUIRE(readDate(formatDate(date, DateStyle::Short), today).date == date);
    }
    CHECK(formatDate(QDate(2025, 5, 16), DateStyle::Official) == u"วันศุกร์ที่ 16 เดือน พฤษภาคม พ.ศ. 2568"_s);
    CHECK(formatDate(QDate(2025, 5, 16), DateStyle::Short) == u"16 พ.ค. 68"_s);
}

TEST_CASE("times are read as offices write them")
{
    CHECK(readTime(u"09.30"_s) == QTime(9, 30));
    CHECK(readTime(u"9:30"_s) == QTime(9, 30));
    CHECK(readTime(u"0930"_s) == QTime(9, 30));
    CHECK(readTime(u"๐๙.๓๐ น."_s) == QTime(9, 30));
    CHECK_FALSE(readTime(u"25.00"_s));
    CHECK_FALSE(readTime(u"เช้า"_s));
    CHECK(formatTime(QTime(9, 5)) == u"09.05"_s);
}

TEST_CASE("the three kinds of year begin and end where the law says")
{
    const auto academic = periodOf(YearKind::Academic, 2568);
    CHECK(academic.from == QDate(2025, 5, 16));
    CHECK(academic.to == QDate(2026, 5, 15));
    const auto fiscal = periodOf(YearKind::Fiscal, 2568);
    CHECK(fiscal.from == QDate(2024, 10, 1));
    CHECK(fiscal.to == QDate(2025, 9, 30));
    CHECK(periodContaining(YearKind::Academic, QDate(2025, 5, 15)).year == 2567);
    CHECK(periodContaining(YearKind::Fiscal, QDate(2024, 10, 1)).year == 2568);
    CHECK(periodName(academic) == u"ปีการศึกษา 2568"_s);
    for (int day = 0; day < 800; ++day)
        for (const auto kind : {YearKind::Academic, YearKind::Fiscal, YearKind::Calendar}) {
            const auto date = QDate(2023, 1, 1).addDays(day);
            REQUIRE(periodContaining(kind, date).contains(date));
        }
}

TEST_CASE("digits and money")
{
    CHECK(toThaiDigits(u"ครั้งที่ 3/2568"_s) == u"ครั้งที่ ๓/๒๕๖๘"_s);
    CHECK(toArabicDigits(u"๐๑๒๓๔๕๖๗๘๙"_s) == u"0123456789"_s);
    CHECK(grouped(qint64(1234567)) == u"1,234,567"_s);
    CHECK(grouped(qint64(-1234)) == u"-1,234"_s);
    CHECK(grouped(qint64(-123)) == u"-123"_s);
    CHECK(grouped(1234.5, 1) == u"1,234.5"_s);
    CHECK(bahtText(125050) == u"1,250.50"_s);
    CHECK(bahtText(125000) == u"1,250"_s);
}

TEST_CASE("text is kept in one form, whichever way it was typed")
{
    CHECK(normalizedLine(u"น\u0E4D\u0E32"_s) == u"นำ"_s);
    CHECK(normalizedLine(u"น\u0E49\u0E4D\u0E32"_s) == u"น้ำ"_s);
    CHECK(normalizedLine(u"น\u0E4D\u0E49\u0E32"_s) == u"น้ำ"_s);
    CHECK(normalizedLine(u"ท\u0E48\u0E35"_s) == u"ที่"_s);
    CHECK(normalizedLine(u"ที่่"_s) == u"ที่"_s);
    CHECK(normalizedLine(u"ที\uF70A"_s) == u"ที่"_s);
    CHECK(normalizedLine(u"  บ้าน\u200Bดอน \t แก้ว\n"_s) == u"บ้านดอน แก้ว"_s);
    CHECK(normalizedParagraph(u"หนึ่ง \r\n\r\n\r\nสอง  สาม\r\n"_s) == u"หนึ่ง\n\nสอง สาม"_s);
    CHECK(searchForm(u"หมู่ ๔  ABC"_s) == u"หมู่ 4 abc"_s);
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = int(random() % 20); n > 0; --n)
            text += random() % 5 ? QChar(char16_t(0x0E01 + random() % 0x5B)) : u" \n\tก่ํา"_s[random() % 7];
        const auto once = normalizedLine(text), paragraph = normalizedParagraph(text);
        INFO(text.toStdString());
        REQUIRE(normalizedLine(once) == once);
        REQUIRE(normalizedParagraph(paragraph) == paragraph);
    }
}

TEST_CASE("the dictionary's order")
{
    QStringList words{u"เข"_s, u"ไก่"_s,   u"ขวด"_s, u"กา"_s, u"โก"_s, u"แก้ว"_s,
                      u"กุ้ง"_s, u"เกาะ"_s, u"ไข่"_s,  u"เก"_s, u"ใกล้"_s};
    const Collation collation;
    std::sort(words.begin(), words.end(), collation);
    CHECK(words == QStringList{u"กา"_s, u"กุ้ง"_s, u"เก"_s, u"เกาะ"_s, u"แก้ว"_s, u"โก"_s, u"ใกล้"_s, u"ไก่"_s, u"ขวด"_s,
                               u"เข"_s, u"ไข่"_s});
    CHECK(collation.compare(u"หมู่ ๒"_s, u"หมู่ 10"_s) < 0);
    CHECK(collation.compare(u"หมู่ ๑๐"_s, u"หมู่ 10"_s) == 0);
}

TEST_CASE("lines break between words, never inside มติ nor before ๆ")
{
    REQUIRE(canBreakThai());
    const auto parts = [](const QString &text) {
        QStringList words;
        int from = 0;
        for (const int at : lineBreaks(text)) {
            words << text.mid(from, at - from);
            from = at;
        }
        return words.join(u'|');
    };
    CHECK(parts(u"สนับสนุนงบประมาณ"_s) == u"สนับสนุน|งบประมาณ"_s);
    CHECK_FALSE(parts(u"ที่ประชุมมีมติเห็นชอบ"_s).contains(u"มีม|ติ"_s));
    CHECK_FALSE(parts(u"เรื่องอื่น ๆ และต่าง ๆ"_s).contains(u"|ๆ"_s));
    CHECK_FALSE(parts(u"วันที่ ๑๖/๕/๒๕๖๗"_s).contains(u"/|"_s));
    CHECK_FALSE(parts(u"เวลา ๐๙.๓๐ น."_s).contains(u"|น."_s));
    CHECK(lineBreaks(u"งบประมาณ"_s).last() == 8);
}
