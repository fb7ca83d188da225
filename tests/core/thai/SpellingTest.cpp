#include "core/thai/Spelling.h"
#include "Support.h"
#include "core/thai/WordAdvice.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QString &text, const QList<TextRemark> &remarks)
{
    QStringList words;
    for (const auto &remark : remarks)
        words << text.mid(remark.from, remark.length);
    return words;
}

} // namespace

TEST_CASE("words that an office does not write are told, with the right ones")
{
    const auto text = u"ปิดประชุมเวลา 12.00 น. ตามวาระการประชุม ซึ่งไม่ใช่ระเบียบวาระการประชุม"_s;
    const auto advice = wordAdvice(text);
    REQUIRE(advice.size() == 2);
    CHECK(text.mid(advice[0].from, advice[0].length) == u"ปิดประชุมเวลา"_s);
    CHECK(advice[0].instead == u"เลิกประชุมเวลา"_s);
    CHECK(text.mid(advice[1].from, advice[1].length) == u"วาระการประชุม"_s);
    CHECK(advice[1].from == text.indexOf(u"วาระการประชุม"_s));
    CHECK(wordAdvice(u"รายงานการประชุม ผู้จดรายงานการประชุม เริ่มประชุมเวลา"_s).isEmpty());
    CHECK(wordAdvice(u"ขออนุญาติ"_s).value(0).instead == u"อนุญาต"_s);
    CHECK(wordAdvice(u"ขออนุญาต"_s).isEmpty());
}

TEST_CASE("Thai that cannot be read as words is misspelt; names, numbers and abbreviations are not")
{
    const auto spelling = Spelling::ofThisMachine();
    REQUIRE(spelling); // hunspell-th is among the packages of the tests
    const auto right = u"ที่ประชุมมีมติเห็นชอบให้จัดกิจกรรมวันเด็ก ณ โรงเรียน เวลา 09.30 น. งบ 5,000 บาท อบต. แจ้งแล้ว"_s;
    CHECK(marked(right, spelling->remarks(right)) == QStringList());
    const auto wrong = u"ที่ประชุฒมีมติ"_s;
    const auto words = marked(wrong, spelling->remarks(wrong));
    REQUIRE(words.size() == 1);
    CHECK(wrong.indexOf(words[0]) > 2);
    const auto named = u"นางณัฐกานต์ โพธิ์คำ เสนอ"_s;
    CHECK(marked(named, spelling->remarks(named, {u"ณัฐกานต์"_s, u"โพธิ์คำ"_s})) == QStringList());
    CHECK_FALSE(spelling->suggestions(u"สังเกตุ"_s).isEmpty());
}
