#include "core/exchange/Csv.h"
#include "Support.h"
#include <random>

using namespace Qt::StringLiterals;
using core::readCsv;
using core::writeCsv;

namespace {

using Rows = QList<QStringList>;

// Any letter a cell may hold, those that matter to CSV and spreadsheets most often.
QString randomText(std::mt19937 &random)
{
    static const QString letters = u"''''==++--@@\"\"\",,;;\t\t\r\r\n\n ＝＋－＠กขค่ำ๑๒019aZs=\ufeff😀"_s;
    QString text;
    for (auto length = random() % 9; length > 0; --length)
        text += letters[qsizetype(random() % unsigned(letters.size()))];
    return text.isValidUtf16() ? text : u"ก"_s;
}

} // namespace

TEST_CASE("A plain register is read row by row with the line of each", "[csv]")
{
    const auto sheet = must(readCsv(u"number,name\r\n4,บ้านแม่คะ\r\n\r\n12,บ้านเหนือ"_s));
    CHECK(sheet.rows == Rows{{u"number"_s, u"name"_s}, {u"4"_s, u"บ้านแม่คะ"_s}, {u"12"_s, u"บ้านเหนือ"_s}});
    CHECK(sheet.lines == QList<int>{1, 2, 4});
    CHECK(sheet.separator == u',');
}

TEST_CASE("Every line ending is a line ending", "[csv]")
{
    for (const auto &ending : {u"\n"_s, u"\r"_s, u"\r\n"_s}) {
        const QString text = QStringList{u"a,b"_s, u"1,\"x"_s, u"y\""_s, u"2,"_s, u",3"_s}.join(ending);
        for (const auto &last : {QString(), ending}) {
            const auto sheet = must(readCsv(text + last));
            CHECK(sheet.rows ==
                  Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"x"_s + ending + u"y"_s}, {u"2"_s, u""_s}, {u""_s, u"3"_s}});
            CHECK(sheet.lines == QList<int>{1, 2, 4, 5});
        }
    }
}

TEST_CASE("Quotes hold separators, line breaks and doubled quotes; a quote inside a cell is a letter", "[csv]")
{
    const auto sheet = must(readCsv(u"a,b,c\n\"x,y\",\"say \"\"hi\"\"\",\"\"\nป้าย 5\" x 3\",\"in\"out,\"\"\"\"\n"_s));
    CHECK(sheet.rows[1] == QStringList{u"x,y"_s, u"say \"hi\""_s, u""_s});
    CHECK(sheet.rows[2] == QStringList{u"ป้าย 5\" x 3\""_s, u"inout"_s, u"\""_s});
}

TEST_CASE("An empty file has no rows, and short and long rows stay as they are", "[csv]")
{
    CHECK(must(readCsv(QString())).rows.isEmpty());
    CHECK(must(readCsv(u"\n\r\n\r"_s)).rows.isEmpty());
    CHECK(must(readCsv(u"a,b\n1\n1,2,3\n,\n"_s)).rows ==
          Rows{{u"a"_s, u"b"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s}, {u""_s, u""_s}});
}

TEST_CASE("A quote that is never closed is refused with the line where it opened", "[csv]")
{
    const auto sheet = readCsv(u"a,b\r\n\"two\r\nlines\",2\r\n3,\"open\r\n4,5\r\n6,7\r\n"_s);
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().kind == core::Error::Kind::Invalid);
    CHECK(sheet.error().message.contains(u"Line 4:"_s));
}

TEST_CASE("The separator is recognised, whatever else stands in the cells", "[csv]")
{
    CHECK(must(readCsv(u"number;name\n4;ก, ข\n5;ค\n"_s)).separator == u';');
    CHECK(must(readCsv(u"number\tname\n4\tก, ข; ค\n5\tค, ง; จ\n"_s)).separator == u'\t');
    CHECK(
        must(
            readCsv(
                u"name,strategies,note\nก,shared_vision;synergy;school_based,x\nข,shared_vision;synergy;school_based,y\n"_s))
            .separator == u',');
    CHECK(must(readCsv(u"\"a;b;c\",d\n\"a;b;c\",e\n"_s)).separator == u',');
    CHECK(must(readCsv(u"\"a,\nb\";d\n\"a,\n,c\";e\n"_s)).separator == u';');
    CHECK(must(readCsv(u"ทะเบียนครัวเรือน, ตำบลแม่คะ\nพิมพ์เมื่อ 16/5/2568\nnumber;name;note\n4;ก;\n5;ข;\n"_s)).separator ==
          u';');
    CHECK(must(readCsv(u"name\nก\n"_s)).separator == u',');
    CHECK(must(readCsv(u"a,b;c\n1,2;3\n"_s, u';')).rows[1] == QStringList{u"1,2"_s, u"3"_s});
}

TEST_CASE("The separator named on the first line is believed, and that line is no row", "[csv]")
{
    const auto sheet = must(readCsv(u"sep=|\r\na|b,c\r\n1|2\r\n"_s));
    CHECK(sheet.separator == u'|');
    CHECK(sheet.rows == Rows{{u"a"_s, u"b,c"_s}, {u"1"_s, u"2"_s}});
    CHECK(sheet.lines == QList<int>{2, 3});
    CHECK(must(readCsv(u"SEP=;\na;b\n"_s)).rows.size() == 1);
    CHECK(must(readCsv(u"sep=;x;y\n"_s)).rows.size() == 1); // not Excel's word, but a row
}

TEST_CASE("Bytes are decoded on the way, and the encoding is told", "[csv]")
{
    const auto sheet = must(readCsv(QByteArray("\xaa\xd7\xe8\xcd;\xcb\xc1\xd9\xe8\n\xb9\xd2;4\n")));
    CHECK(sheet.encoding == u"windows-874"_s);
    CHECK(sheet.rows == Rows{{u"ชื่อ"_s, u"หมู่"_s}, {u"นา"_s, u"4"_s}});
    CHECK_FALSE(readCsv(QByteArray("a,b\n\"x")));
    CHECK_FALSE(readCsv(QByteArray("a,b\n\xff")));
}

TEST_CASE("A file for Excel has a byte order mark, CRLF, and quotes where they are needed", "[csv]")
{
    CHECK(writeCsv({{u"a"_s, u"b"_s}, {u"x,y"_s, u"5\""_s}, {u"p;q"_s, u"บ้าน\nนา"_s}}) ==
          QByteArray("\xef\xbb\xbf") + u"a,b\r\n\"x,y\",\"5\"\"\"\r\n\"p;q\",\"บ้าน\nนา\"\r\n"_s.toUtf8());
    CHECK(writeCsv({}) == "\xef\xbb\xbf");
}

TEST_CASE("Text cannot run as a formula, and a number stays a number", "[csv]")
{
    CHECK(writeCsv({{u"=1+1"_s, u"-5"_s, u"-5"_s, u"=2"_s, u"-cmd"_s}}, {2, 3}).mid(3) == "'=1+1,'-5,-5,'=2,'-cmd\r\n");
    for (const auto &text : {u"=SUM(A1)"_s, u"+66812345678"_s, u"-5"_s, u"@here"_s, u"\t=1"_s, u"\r=1"_s, u"＝1"_s}) {
        CHECK(core::protectedCell(text) == u'\'' + text);
        CHECK(core::unprotectedCell(u'\'' + text) == text);
        CHECK(core::unprotectedCell(core::protectedCell(u'\'' + text)) == u'\'' + text);
    }
    for (const auto &text : {u""_s, u"'"_s, u"''"_s, u"'tis"_s, u"12/3"_s, u"081-234"_s, u"ก=ข"_s}) {
        CHECK(core::protectedCell(text) == text);
        CHECK(core::unprotectedCell(text) == text);
    }
}

TEST_CASE("Whatever cells are written, the same are read again", "[csv]")
{
    std::mt19937 random(2568);
    for (int round = 0; round < 4000; ++round) {
        Rows rows;
        for (auto height = random() % 5; height > 0; --height) {
            QStringList row;
            for (auto width = 1 + random() % 4; width > 0; --width)
                row.append(randomText(random));
            rows.append(row);
        }
        const QByteArray bytes = writeCsv(rows, round % 2 == 0 ? QSet<int>{} : QSet<int>{0, 2});
        INFO(bytes.toStdString());
        REQUIRE(must(readCsv(bytes, {}, u',')).rows == rows);
    }
}

TEST_CASE("No cell of a written file begins a formula", "[csv]")
{
    std::mt19937 random(2569);
    for (int round = 0; round < 4000; ++round) {
        const QString text = randomText(random);
        const QString stored = core::protectedCell(text);
        REQUIRE((stored.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(stored[0])));
        REQUIRE(core::unprotectedCell(stored) == text);
    }
}

TEST_CASE("A register written and read keeps its separator unasked", "[csv]")
{
    const Rows rows = {{u"title"_s, u"strategies"_s, u"note"_s},
                       {u"ทำนา; ดำนา"_s, u"shared_vision;synergy"_s, u"ก\nข; ค; ง"_s},
                       {u"ปลูกป่า"_s, u"synergy;school_based"_s, u""_s}};
    const auto sheet = must(readCsv(writeCsv(rows)));
    CHECK(sheet.rows == rows);
    CHECK(sheet.lines == QList<int>{1, 2, 4});
    CHECK(sheet.encoding == u"UTF-8"_s);
}
