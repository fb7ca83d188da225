#include "core/sample/SamplePhrases.h"
#include "Support.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("dice fall the same way on every machine", "[sample]")
{
    SampleDice dice(2568, 1);
    QList<int> thrown;
    for (int i = 0; i < 8; ++i)
        thrown << dice.below(1000);
    CHECK(thrown == QList<int>{751, 310, 170, 260, 730, 943, 579, 209});
}

TEST_CASE("dice stay within their bounds and reach both ends", "[sample]")
{
    SampleDice dice(7, 7);
    QSet<int> seen;
    for (int i = 0; i < 500; ++i) {
        const int n = dice.between(3, 9);
        CHECK((3 <= n && n <= 9));
        seen << n;
    }
    CHECK(seen.size() == 7);
    CHECK(dice.below(0) == 0);
    CHECK_FALSE(dice.happens(0));
    CHECK(dice.happens(1000));
    QList<int> cards{1, 2, 3, 4, 5, 6, 7, 8};
    auto shuffled = cards;
    dice.shuffle(shuffled);
    CHECK(shuffled != cards);
    std::sort(shuffled.begin(), shuffled.end());
    CHECK(shuffled == cards);
}

TEST_CASE("a sentence of the minutes has its blanks filled", "[sample]")
{
    SampleDice dice(1, 2);
    SamplePhrases phrases(dice);
    phrases.know(u"ปี"_s, u"2568"_s);
    CHECK(phrases.said(u"แผนปฏิบัติการ ปีการศึกษา {ปี}") == u"แผนปฏิบัติการ ปีการศึกษา 2568"_s);
    for (int i = 0; i < 60; ++i) {
        const auto sum = phrases.said(u"{ยอด=20000-50000/500}");
        CHECK(phrases.said(u"ไม่เกิน {ยอด} บาท") == u"ไม่เกิน %1 บาท"_s.arg(sum));
        const int baht = QString(sum).remove(u',').toInt();
        CHECK((20000 <= baht && baht <= 50000 && baht % 500 == 0));
        const auto choice = phrases.said(u"มี[ฝน|แดด {3-3} วัน]");
        CHECK((choice == u"มีฝน"_s || choice == u"มีแดด 3 วัน"_s));
    }
    CHECK(phrases.said(u"{ใครก็ไม่รู้}") == u"{ใครก็ไม่รู้}"_s);
    phrases.forget();
    CHECK(phrases.said(u"{ปี}") == u"{ปี}"_s);
}
