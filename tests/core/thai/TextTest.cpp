#include "core/thai/Text.h"
#include "Support.h"
#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// What old programs, keyboards and copied pages make of a word: marks in any order, sara am in two parts, marks
// doubled, invisible characters between.
QString mistyped(const QString &word, std::mt19937 &random)
{
    QString out, marks;
    const auto flush = [&] {
        std::shuffle(marks.begin(), marks.end(), random);
        for (const auto mark : std::as_const(marks))
            out += QString(1 + int(random() % 2), mark);
        marks.clear();
    };
    for (const auto c : word) {
        if (c == u'ำ' && random() % 2) {
            marks += QChar(0x0E4D);
            flush();
            out += u'า';
        } else if (c == u'ำ' || c.isMark()) {
            marks += c;
        } else {
            flush();
            if (random() % 8 == 0)
                out += QChar(0x200B);
            out += c;
        }
    }
    flush();
    return out;
}

// The way round the short cut for text in order: an invisible character, which changes nothing else.
QString theLongWay(const QString &text)
{
    return normalizedLine(QChar(0x200B) + text);
}

} // namespace

TEST_CASE("text is kept in one form, whichever way it was typed")
{
    CHECK(normalizedLine(u"น\u0E4D\u0E32"_s) == u"น\u0E33"_s);
    CHECK(normalizedLine(u"น\u0E49\u0E4D\u0E32"_s) == u"น\u0E49\u0E33"_s);
    CHECK(normalizedLine(u"น\u0E4D\u0E49\u0E32"_s) == u"น\u0E49\u0E33"_s);
    CHECK(normalizedLine(u"น\u0E33\u0E49"_s) == u"น\u0E49\u0E33"_s);
    CHECK(normalizedLine(u"ท\u0E48\u0E35"_s) == u"ท\u0E35\u0E48"_s);
    CHECK(normalizedLine(u"ท\u0E35\u0E48\u0E48"_s) == u"ท\u0E35\u0E48"_s);
    CHECK(normalizedLine(u"ท\u0E35\u0E48\u0E35"_s) == u"ท\u0E35\u0E48"_s);
    CHECK(normalizedLine(u"ท\u0E35\uF70A"_s) == u"ท\u0E35\u0E48"_s);
    CHECK(normalizedLine(u"\uF70Fาติ"_s) == u"ญาติ"_s);
    CHECK(normalizedLine(u"พันธ\u0E4C\u0E38"_s) == u"พันธ\u0E38\u0E4C"_s);
    CHECK(normalizedLine(u"พุท\u0E3Aธ\u0E4D"_s) == u"พุท\u0E3Aธ\u0E4D"_s);
    CHECK(normalizedLine(u"e\u0301"_s) == u"é"_s);
}

TEST_CASE("a line has single spaces and nothing that cannot be seen")
{
    CHECK(normalizedLine(u"  บ้าน\u200Bดอน \t แก้ว\n"_s) == u"บ้านดอน แก้ว"_s);
    CHECK(normalizedLine(u"บ้าน\u00A0ดอน\u2028แก้ว\u000Bใหม่"_s) == u"บ้าน ดอน แก้ว ใหม่"_s);
    CHECK(normalizedLine(u"\uFEFFบ้าน\u00ADดอน\u0007\u0085\u202C"_s) == u"บ้านดอน"_s);
    CHECK(normalizedLine(u" \n\u200B "_s).isEmpty());
    CHECK(normalizedLine(QString()).isNull());
}

TEST_CASE("a paragraph keeps its lines, and one empty line between them at most")
{
    CHECK(normalizedParagraph(u"หนึ่ง \r\n\r\n\r\nสอง  สาม\r\n"_s) == u"หนึ่ง\n\nสอง สาม"_s);
    CHECK(normalizedParagraph(u"\n\n  หนึ่ง\rสอง\u2029สาม\u000Bสี่\n \n"_s) == u"หนึ่ง\nสอง\nสาม\nสี่"_s);
    CHECK(normalizedParagraph(u"น\u0E4D\u0E32\nท\u0E48\u0E35"_s) == u"น\u0E33\nท\u0E35\u0E48"_s);
    CHECK(normalizedParagraph(u"\n \n"_s).isEmpty());
}

TEST_CASE("what is searched and what is found meet in one form")
{
    CHECK(searchForm(u"หมู่ ๔  ABC"_s) == u"หมู่ 4 abc"_s);
    CHECK(searchForm(u"น\u0E33\u0E49 ๑๒"_s) == searchForm(u" น\u0E49\u0E4D\u0E32\u00A012"_s));
}

TEST_CASE("text in order is handed on without a copy")
{
    for (const auto &text : {u"บ้านดอนแก้ว หมู่ ๔"_s, u"ที่ประชุม “มีมติ” – น้ำ, café"_s, u"Ban Don Kaeo"_s}) {
        CHECK(normalizedLine(text).constData() == text.constData());
        CHECK(normalizedParagraph(text).constData() == text.constData());
    }
    const auto paragraph = u"หนึ่ง\n\nสอง\nสาม"_s;
    CHECK(normalizedParagraph(paragraph).constData() == paragraph.constData());
}

TEST_CASE("marks typed in any order, twice or in parts give the same word")
{
    std::mt19937 random(23);
    for (const auto &word : {u"ที่ประชุมมีมติเห็นชอบ"_s, u"น้ำท่วมซ้ำ"_s, u"สิทธิ์พันธุ์ศักดิ์"_s, u"ขว้างค้ำก่ำจำนำ"_s, u"เพื่อผู้ปกครองรู้"_s}) {
        REQUIRE(normalizedLine(word) == word);
        for (int i = 0; i < 500; ++i) {
            const auto typed = mistyped(word, random);
            INFO(typed.toStdString());
            REQUIRE(normalizedLine(typed) == word);
        }
    }
}

TEST_CASE("the short cut for text in order never lets another form through")
{
    const QString alphabet = u"กา\u0E33\u0E31\u0E34\u0E38\u0E3A\u0E47\u0E48\u0E49\u0E4C\u0E4D\u0E4E "_s;
    const auto letters = int(alphabet.size());
    QStringList wrong;
    for (int n = 0; n < letters * letters * letters * letters; ++n) {
        QString text;
        for (int rest = n, i = 0; i < 4; ++i, rest /= letters)
            text += alphabet[rest % letters];
        const auto line = normalizedLine(text);
        if (line != theLongWay(text) || line != normalizedLine(line) ||
            line != line.normalized(QString::NormalizationForm_C))
            wrong << text;
    }
    CHECK(wrong == QStringList());
}

TEST_CASE("text once in its form stays as it is")
{
    std::mt19937 random(3);
    const QString others = u" \n\t\r\u000B\u00A0\u2028\u200B\uFEFF\u0301\u0323e-“é\uF70A\uF71A\u0E33\u0E4D"_s;
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int n = int(random() % 16); n > 0; --n)
            text += random() % 3 ? QChar(char16_t(0x0E01 + random() % 0x5B)) : others[int(random() % others.size())];
        const auto line = normalizedLine(text), paragraph = normalizedParagraph(text);
        INFO(text.toStdString());
        REQUIRE(normalizedLine(line) == line);
        REQUIRE(normalizedParagraph(paragraph) == paragraph);
        REQUIRE(line == theLongWay(text));
        REQUIRE(line == line.normalized(QString::NormalizationForm_C));
        REQUIRE(line == line.simplified());
        REQUIRE(normalizedLine(paragraph) == line);
        REQUIRE(searchForm(paragraph) == searchForm(line));
        REQUIRE_FALSE(paragraph.contains(u"\n\n\n"_s));
    }
}
