#include "core/exchange/Decoding.h"
#include "Support.h"
#include <QStringEncoder>
#include <random>

using namespace Qt::StringLiterals;
using core::decodedText;

namespace {

// Written out by hand, so that the table under test is not its own judge.
QByteArray inThai874(const QString &text)
{
    QByteArray bytes;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        bytes += code < 0x80    ? char(code)
                 : code == u'–' ? char(0x96)
                 : code == u'“' ? char(0x93)
                 : code == u'”' ? char(0x94)
                                : char(code - 0x0e00 + 0xa0);
    }
    return bytes;
}

QByteArray inUtf16(const QString &text, bool littleEndian, bool mark)
{
    QByteArray bytes;
    for (const QChar letter : mark ? QChar(QChar::ByteOrderMark) + text : text) {
        const char low = char(letter.unicode() & 0xff);
        const char high = char(letter.unicode() >> 8);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

void mustRead(const QByteArray &bytes, const QString &text, const QString &encoding)
{
    INFO(bytes.toHex(' ').toStdString());
    const auto decoded = must(decodedText(bytes));
    CHECK(decoded.text == text);
    CHECK(decoded.encoding == encoding);
}

void mustComeBackFromEveryEncoding(const QString &text)
{
    mustRead(text.toUtf8(), text, u"UTF-8"_s);
    mustRead("\xef\xbb\xbf" + text.toUtf8(), text, u"UTF-8"_s);
    mustRead(inUtf16(text, true, true), text, u"UTF-16LE"_s);
    mustRead(inUtf16(text, false, true), text, u"UTF-16BE"_s);
    mustRead(inUtf16(text, true, false), text, u"UTF-16LE"_s);
    mustRead(inUtf16(text, false, false), text, u"UTF-16BE"_s);
    mustRead(inThai874(text), text, u"windows-874"_s);
}

QString messageFor(const QByteArray &bytes, const QString &encoding = {})
{
    const auto decoded = decodedText(bytes, encoding);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().kind == core::Error::Kind::Invalid);
    return decoded.error().message;
}

} // namespace

TEST_CASE("A register in any encoding of a Thai office is recognised by itself", "[decoding]")
{
    mustComeBackFromEveryEncoding(u"เลขที่,หมู่บ้าน,ตำบล\r\n4,บ้านแม่คะ,แม่คะ\r\n๑๒,บ้านห้วยน้ำ “ใหม่” – เหนือ,เวียง\r\n"_s);
}

TEST_CASE("Single words of the office come back from every encoding", "[decoding]")
{
    // Words whose windows-874 bytes are valid UTF-8 by chance are among them: รถ วง หก อก แดง ลบ ยก.
    for (const auto &word :
         {u"รถ"_s, u"วง"_s, u"หก"_s, u"แดง"_s, u"ลบ"_s, u"ยก"_s, u"วัด"_s, u"ศาล"_s, u"เนตร"_s, u"เธอ"_s, u"มา"_s,
          u"เทพ"_s, u"name,value\nก,รถ\n"_s, u"แดง,รถ,วง"_s, u"๑๒๓"_s, u"ที่"_s, u"น้ำ"_s, u"฿"_s, u"ฯลฯ"_s})
        mustComeBackFromEveryEncoding(word);
}

TEST_CASE("Random Thai text comes back from every encoding", "[decoding]")
{
    std::mt19937 random(20250516);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most)); };
    const QStringList words = {u"บ้าน"_s, u"โรงเรียน"_s, u"ประชุม"_s, u"เทศบาล"_s, u"รถ"_s, u"แดง"_s,
                               u"วง"_s,  u"แกง"_s,     u"เนื้อ"_s,   u"เธอ"_s,    u"ใน"_s, u"ไม่"_s};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 8 + upTo(200); i > 0; --i) {
            const int kind = upTo(10);
            if (kind < 6)
                text += round % 2 == 0 ? words[upTo(int(words.size()))] : QString(QChar(0x0e01 + upTo(0x3a)));
            else if (kind < 7)
                text += QChar(0x0e3f + upTo(0x1d));
            else if (kind < 8)
                text += QChar(u" ,;\t\r\n\"'-–“”"[upTo(12)]);
            else
                text += QChar(0x20 + upTo(0x5f));
        }
        if (text.toUtf8().size() == text.size() || text.contains(u'\0'))
            continue; // all ASCII: UTF-8 and windows-874 are the same
        mustComeBackFromEveryEncoding(text);
    }
}

TEST_CASE("Text without any Thai is UTF-8, and Latin letters and signs in it stay", "[decoding]")
{
    mustRead("number,name\n4,Mae Kha\n", u"number,name\n4,Mae Kha\n"_s, u"UTF-8"_s);
    mustRead("", u""_s, u"UTF-8"_s);
    for (const auto &text :
         {u"André Müller,café"_s, u"25 °C ± 2"_s, u"a\u00a0b"_s, u"3 × 4"_s, u"😀"_s, u"日本語の学校、タイ"_s})
        mustRead(text.toUtf8(), text, u"UTF-8"_s);
}

TEST_CASE("Every character of windows-874 is read, and only those", "[decoding]")
{
    QStringEncoder icu("windows-874");
    for (int byte = 0x80; byte < 0x100; ++byte) {
        const QByteArray bytes(1, char(byte));
        const auto decoded = decodedText(bytes, u"windows-874"_s);
        const bool thai = (byte >= 0xa1 && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);
        const bool sign = byte == 0x80 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0xa0;
        INFO(byte);
        REQUIRE(bool(decoded) == (thai || sign));
        if (thai)
            CHECK(decoded->text == QString(QChar(byte - 0xa0 + 0x0e00)));
        if (decoded && icu.isValid())
            CHECK(QByteArray(icu(decoded->text)) == bytes);
    }
}

TEST_CASE("An encoding asked for by name is used, by any of its names", "[decoding]")
{
    const QString text = u"รถ"_s;
    for (const auto &name : {u"windows-874"_s, u"CP874"_s, u"TIS-620"_s, u"tis620"_s, u"ISO-8859-11"_s})
        CHECK(must(decodedText(inThai874(text), name)).text == text);
    CHECK(must(decodedText(inThai874(text), u"UTF-8"_s)).text == u"ö"_s);
    CHECK(must(decodedText(text.toUtf8(), u"utf8"_s)).text == text);
    CHECK(must(decodedText(inUtf16(text, true, false), u"UTF-16LE"_s)).text == text);
    CHECK(must(decodedText(inUtf16(text, false, false), u"utf-16be"_s)).text == text);
    CHECK(must(decodedText(inUtf16(text, false, true), u"UTF-16"_s)).text == text);
    CHECK(messageFor("x", u"latin9"_s).contains(u"latin9"_s));
}

TEST_CASE("A damaged or half-copied file is refused with the line and the byte", "[decoding]")
{
    const QByteArray whole = u"ชื่อ\r\nบ้านแม่คะ\r\nบ้านเหนือ"_s.toUtf8();
    const QString cut = messageFor(whole.chopped(1));
    CHECK(cut.contains(u"Line 3 "_s));
    CHECK(cut.contains(u"UTF-8"_s));
    CHECK(cut.contains(QString::number(whole.size() - 2)));

    QByteArray wrong = whole;
    wrong[15] = '\xff';
    CHECK(messageFor(wrong).contains(u"Line 2 "_s));
    CHECK(messageFor(wrong).contains(u"byte 15 "_s));

    CHECK(messageFor(inThai874(u"บ้าน\rแม่\rคะ"_s) + '\xff').contains(u"Line 3 "_s));
    CHECK(messageFor(inUtf16(u"ชื่อ\nบ้าน"_s, true, true).chopped(1)).contains(u"Line 2 "_s));
    CHECK(messageFor(inUtf16(u"ก\nข"_s + QChar(0xd800) + u'ค', false, true)).contains(u"byte 9 "_s));
    CHECK(messageFor(u"บ้าน"_s.toUtf8(), u"windows-874"_s).contains(u"windows-874"_s));
}

TEST_CASE("A spreadsheet, a picture or a database is told apart from text", "[decoding]")
{
    CHECK(messageFor(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)).contains(u"not a text file"_s));
    CHECK(messageFor(QByteArray("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24)).contains(u"not a text file"_s));
    CHECK(messageFor(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0", 20)).contains(u"not a text file"_s));
    CHECK(messageFor(QByteArray(64, '\0')).contains(u"not a text file"_s));
}
