#include "core/thai/Digits.h"
#include "Support.h"
#include <limits>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("digits are changed, and nothing else")
{
    CHECK(toThaiDigits(u"ครั้งที่ 3/2568"_s) == u"ครั้งที่ ๓/๒๕๖๘"_s);
    CHECK(toThaiDigits(u"0123456789"_s) == u"๐๑๒๓๔๕๖๗๘๙"_s);
    CHECK(toArabicDigits(u"๐๑๒๓๔๕๖๗๘๙"_s) == u"0123456789"_s);
    CHECK(inNumerals(u"หมู่ 4"_s, Numerals::Thai) == u"หมู่ ๔"_s);
    CHECK(inNumerals(u"หมู่ ๔"_s, Numerals::Arabic) == u"หมู่ 4"_s);
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = int(random() % 20); n > 0; --n)
            text += random() % 2 ? QChar(char16_t(u'*' + random() % 22)) : QChar(char16_t(0x0E3F + random() % 16));
        REQUIRE(toArabicDigits(toThaiDigits(text)) == text);
        REQUIRE(toThaiDigits(text).size() == text.size());
    }
}

TEST_CASE("text without digits to change is not copied")
{
    const auto name = u"บ้านดอนแก้ว"_s;
    CHECK(toThaiDigits(name).constData() == name.constData());
    CHECK(toArabicDigits(name).constData() == name.constData());
}

TEST_CASE("large numbers are grouped by thousands")
{
    CHECK(grouped(qint64(0)) == u"0"_s);
    CHECK(grouped(qint64(999)) == u"999"_s);
    CHECK(grouped(qint64(1234567)) == u"1,234,567"_s);
    CHECK(grouped(qint64(-1234)) == u"-1,234"_s);
    CHECK(grouped(qint64(-123)) == u"-123"_s);
    CHECK(grouped(1234.5, 1) == u"1,234.5"_s);
    CHECK(grouped(1234.5, 0) == u"1,235"_s);
    CHECK(grouped(0.125, 2) == u"0.13"_s);
}

TEST_CASE("money is written in baht, with satang only where there are some")
{
    CHECK(bahtText(0) == u"0"_s);
    CHECK(bahtText(5) == u"0.05"_s);
    CHECK(bahtText(125050) == u"1,250.50"_s);
    CHECK(bahtText(125000) == u"1,250"_s);
    CHECK(bahtText(-125005) == u"-1,250.05"_s);
    CHECK(bahtText(-5) == u"-0.05"_s);
    CHECK(bahtText(std::numeric_limits<qint64>::min()) == u"-92,233,720,368,547,758.08"_s);
}
