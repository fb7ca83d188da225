#include "core/thai/Words.h"
#include "Support.h"
#include <QTextBoundaryFinder>
#include <random>
#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString parts(const QString &text)
{
    QStringList words;
    int from = 0;
    for (const int at : lineBreaks(text)) {
        words << text.mid(from, at - from);
        from = at;
    }
    return words.join(u'|');
}

} // namespace

TEST_CASE("lines break between words, and only where both dictionaries agree")
{
    REQUIRE(canBreakThai());
    CHECK(parts(u"สนับสนุนงบประมาณ"_s) == u"สนับสนุน|งบประมาณ"_s);
    CHECK(parts(u"ที่ประชุมมีมติเห็นชอบ"_s) == u"ที่|ประชุม|มีมติ|เห็น|ชอบ"_s);
    CHECK(lineBreaks(u"งบประมาณ"_s) == QList<int>{8});
    CHECK(lineBreaks(QString()).isEmpty());
    CHECK(lineBreaks(u" "_s) == QList<int>{1});
}

TEST_CASE("signs stay with the word before them")
{
    CHECK(parts(u"เรื่องอื่น ๆ และต่าง  ๆ นี้"_s) == u"เรื่อง|อื่น ๆ |และ|ต่าง  ๆ |นี้"_s);
    CHECK_FALSE(parts(u"สมุดดินสอฯลฯ และปากกา ฯลฯ"_s).contains(u"|ฯ"_s));
    CHECK_FALSE(parts(u"กรุงเทพฯ และโปรดเกล้าฯ"_s).contains(u"|ฯ"_s));
    CHECK_FALSE(parts(u"ปากกา ฯลฯ"_s).contains(u"ฯ|ล"_s));
    CHECK_FALSE(parts(u"ครู (ประธาน) มา"_s).contains(u"|)"_s));
}

TEST_CASE("numbers with slashes and times are never torn")
{
    CHECK(parts(u"วันที่ ๑๖/๕/๒๕๖๗"_s).endsWith(u"|๑๖/๕/๒๕๖๗"_s));
    CHECK(parts(u"ครั้งที่ 3/2568"_s).endsWith(u"|3/2568"_s));
    CHECK(parts(u"ชั้น ป.๖/๑"_s).endsWith(u"|ป.๖/๑"_s));
    CHECK(parts(u"เวลา ๐๙.๓๐ น. ถึง 16.30 น."_s) == u"เวลา |๐๙.๓๐ น. |ถึง |16.30 น."_s);
    CHECK(parts(u"ชาย/หญิง"_s) == u"ชาย/|หญิง"_s);
}

TEST_CASE("an opening quotation mark begins the word after it")
{
    for (const auto &text : {u"เรื่อง “ที่ประชุม” และ ‘มติ’"_s, u"เรื่อง \"ที่ประชุม\" และ \"มติ\" นี้"_s}) {
        const auto words = parts(text);
        INFO(words.toStdString());
        CHECK_FALSE(words.contains(u"“|"_s));
        CHECK_FALSE(words.contains(u"‘|"_s));
        CHECK_FALSE(words.contains(u"\"|ที่"_s));
        CHECK_FALSE(words.contains(u"\"|มติ"_s));
        CHECK(words.contains(u" |และ "_s));
    }
}

TEST_CASE("whatever the text, breaks are in order, end with it and leave every letter whole")
{
    std::mt19937 random(29);
    const QStringList scraps{u"ที่"_s, u"ประชุม"_s, u"มี"_s,    u"มติ"_s, u"น้ำ"_s, u"ก"_s, u"เ"_s,
                             u"ๆ"_s, u"ฯลฯ"_s,   u"๑๖/๕"_s, u"/"_s,  u"น."_s, u"“"_s, u"\""_s,
                             u"("_s, u")"_s,     u"abc"_s,  u"😀"_s,  u" "_s,  u" "_s, u"\n"_s};
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = 1 + int(random() % 20); n > 0; --n)
            text += scraps[int(random() % scraps.size())];
        const auto breaks = lineBreaks(text);
        INFO(text.toStdString());
        REQUIRE(std::is_sorted(breaks.begin(), breaks.end()));
        REQUIRE(std::adjacent_find(breaks.begin(), breaks.end()) == breaks.end());
        REQUIRE(breaks.first() > 0);
        REQUIRE(breaks.last() == text.size());
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        for (const int at : breaks) {
            letters.setPosition(at);
            REQUIRE(letters.isAtBoundary());
        }
    }
}

TEST_CASE("several papers may be laid out at once")
{
    const auto text = u"ที่ประชุมมีมติเห็นชอบให้โรงเรียนบ้านดอนแก้วจัดงานวันแม่แห่งชาติ"_s;
    QList<QList<int>> found(4);
    std::vector<std::thread> threads;
    for (auto &breaks : found)
        threads.emplace_back([&breaks, &text] {
            for (int i = 0; i < 100; ++i)
                breaks = lineBreaks(text);
        });
    for (auto &thread : threads)
        thread.join();
    for (const auto &breaks : found)
        CHECK(breaks == lineBreaks(text));
}
