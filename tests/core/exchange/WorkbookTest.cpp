#include "core/exchange/Workbook.h"
#include "core/StoreFixture.h"
#include "core/exchange/Export.h"
#include "core/exchange/ImportPlan.h"
#include "core/exchange/Spreadsheet.h"
#include "core/exchange/Zip.h"
#include "core/papers/SummarySheets.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QByteArray xmlns = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";

// A workbook as Excel writes it: shared texts, dates by their format, cells that do not say where they are.
QByteArray fromExcel(const QByteArray &rows)
{
    return must(zipped(
        {{u"xl/workbook.xml"_s,
          "<workbook " + xmlns +
              R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                                    <sheet name="รายชื่อ" sheetId="1" r:id="rId7"/><sheet name="อื่น" sheetId="2" r:id="rId8"/>
                                    </sheets></workbook>)"},
         {u"xl/_rels/workbook.xml.rels"_s,
          R"(<Relationships><Relationship Id="rId7" Target="worksheets/a.xml"/>
             <Relationship Id="rId8" Target="/xl/worksheets/b.xml"/></Relationships>)"},
         {u"xl/styles.xml"_s, "<styleSheet " + xmlns +
                                  R"(><numFmts><numFmt numFmtId="170" formatCode="[$-D07041E]d mmmm yyyy"/>
                                  <numFmt numFmtId="171" formatCode="&quot;day&quot; 0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                                  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="20"/><xf numFmtId="171"/></cellXfs></styleSheet>)"},
         {u"xl/sharedStrings.xml"_s,
          "<sst " + xmlns +
              R"(><si><t>บ้าน</t></si><si><r><t>น้ำ</t></r><r><t xml:space="preserve"> ใส</t></r><rPh><t>x</t></rPh></si></sst>)"},
         {u"xl/worksheets/a.xml"_s, "<worksheet " + xmlns + "><sheetData>" + rows + "</sheetData></worksheet>"},
         {u"xl/worksheets/b.xml"_s,
          "<worksheet " + xmlns + R"(><sheetData><row><c t="str"><v>สอง</v></c></row></sheetData></worksheet>)"}}));
}

QByteArray odsOf(const QByteArray &tables)
{
    return must(zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", true},
                        {u"content.xml"_s,
                         R"(<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                         xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>)" +
                             tables + "</office:spreadsheet></office:body></office:document-content>"}}));
}

} // namespace

TEST_CASE("a workbook keeps what was put into it: zeros, slashes, formulas that are none, real numbers and dates")
{
    BookSheet sheet{u"ครัวเรือน: [ม.4]"_s, {u"phone"_s, u"house"_s, u"note"_s, u"value"_s, u"on"_s, u"share"_s}, {}};
    sheet.rows << QList<BookCell>{BookCell::words(u"0812345678"_s),         BookCell::words(u"12/3"_s),
                                  BookCell::words(u"=1+1\n_x0041_ < น้ำ"_s), BookCell::money(-125050),
                                  BookCell::day(QDate(2025, 5, 16)),        BookCell::share(0.25)};
    sheet.rows << QList<BookCell>{} << QList<BookCell>{{}, BookCell::words(u"2/2568"_s)};
    const auto bytes = must(xlsxOf({sheet, sheet}));
    const auto read = must(readList(bytes));
    CHECK(read.rows == QList<QStringList>{sheet.heads,
                                          {u"0812345678"_s, u"12/3"_s, u"=1+1\n_x0041_ < น้ำ"_s, u"-1250.5"_s,
                                           u"2025-05-16"_s, u"0.25"_s},
                                          {u""_s, u"2/2568"_s}});
    CHECK(read.lines == QList<int>{1, 2, 4});
    const auto parts = must(unzipped(bytes));
    const auto part = parts[u"xl/worksheets/sheet1.xml"_s];
    CHECK_FALSE(part.contains("<f>"));
    CHECK(parts[u"xl/styles.xml"_s].contains("builtinId")); // strict readers ask for a default style
    CHECK(part.contains("<v>-1250.50</v>"));
    CHECK(parts[u"xl/workbook.xml"_s].contains("ครัวเรือน ม.4\""));
    CHECK(must(readXlsx(bytes, u"ครัวเรือน ม.4 (2)"_s)).rows.size() == 3);
    CHECK_FALSE(readXlsx(bytes, u"ไม่มี"_s));
}

TEST_CASE("what Excel wrote is read as a person sees it")
{
    const auto bytes = fromExcel(R"(<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c></row>
        <row><c><v>1.234567890123E+12</v></c><c><v>1250.4000000000001</v></c><c s="1"><v>45793</v></c><c s="2"><v>45793.7</v></c>
        <c s="3"><v>0.395833333333333</v></c><c s="4"><v>7</v></c><c t="b"><v>1</v></c><c><f>A1</f><v>5</v></c></row>
        <row r="9"><c r="B9" s="1"><v>244120</v></c></row><row r="10"><c r="A10" s="1"/></row>)");
    const auto read = must(readList(bytes));
    CHECK(read.rows == QList<QStringList>{{u"บ้าน"_s, u""_s, u"น้ำ ใส"_s},
                                          {u"1234567890123"_s, u"1250.4"_s, u"2025-05-16"_s, u"2025-05-16"_s,
                                           u"09:30"_s, u"7"_s, u"1"_s, u"5"_s},
                                          {u""_s, u"16/5/2568"_s}}); // typed as พ.ศ. into a cell that is not
    CHECK(read.lines == QList<int>{3, 4, 9});
    CHECK(must(sheetNames(bytes)) == QStringList{u"รายชื่อ"_s, u"อื่น"_s});
    CHECK(must(readList(bytes, u"อื่น"_s)).rows == QList<QStringList>{{u"สอง"_s}});
}

TEST_CASE("what LibreOffice wrote is read as a person sees it")
{
    const auto bytes = odsOf(R"(<table:table table:name="หนึ่ง"><table:table-column/>
        <table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>ชื่อ</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>วัน</text:p></table:table-cell>
        <table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table-header-rows>
        <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        <table:table-row><table:table-cell office:value-type="string"><text:p>น้ำ<text:s text:c="2"/><text:span>ใส</text:span></text:p><text:p>สอง</text:p></table:table-cell>
        <table:covered-table-cell/><table:table-cell office:value-type="float" office:value="812345678"><text:p>0812345678</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2025-05-16T00:00:00"><office:annotation><text:p>ไม่ใช่</text:p></office:annotation><text:p>16/5/68</text:p></table:table-cell>
        <table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9.30</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
        </table:table><table:table table:name="สอง"/>)");
    const auto read = must(readList(bytes));
    CHECK(read.rows == QList<QStringList>{{u"ชื่อ"_s, u""_s, u""_s, u"วัน"_s},
                                          {u"น้ำ  ใส\nสอง"_s, u""_s, u"812345678"_s, u"2025-05-16"_s, u"09:30"_s}});
    CHECK(read.lines == QList<int>{1, 5});
    CHECK(must(sheetNames(bytes)) == QStringList{u"หนึ่ง"_s, u"สอง"_s});
    CHECK(must(readList(bytes, u"สอง"_s)).rows.isEmpty());
    CHECK(readList(bytes, u"สาม"_s).error().message.contains(u"หนึ่ง, สอง"_s));
}

TEST_CASE("a file that is no list is refused with what to do")
{
    CHECK(readList(QByteArray("\xD0\xCF\x11\xE0rest", 8)).error().message.contains(u"XLSX"_s));
    CHECK(readList(QByteArray("PK\x03\x04torn", 8)).error().kind == Error::Kind::Invalid);
    CHECK(readList(must(zipped({{u"a.txt"_s, "x"}}))).error().kind == Error::Kind::Invalid);
    CHECK(readList("a,b\n1,2\n", u"แผ่น"_s).error().kind == Error::Kind::Invalid);
    CHECK(must(sheetNames("a,b\n")).isEmpty());
    CHECK(must(readList("a,b\n1,2\n")).rows.size() == 2);
}

TEST_CASE("every kind that goes out as a workbook comes back and changes nothing")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, {.households = 40, .years = 1}));
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        const auto bytes = must(exportXlsx(*store, *kind, true));
        const auto sheet = must(readList(bytes));
        if (sheet.rows.size() < 2)
            continue;
        const auto plan = must(planImport(*store, *kind, sheet, QDate(2026, 2, 15)));
        const auto fromCsv =
            must(planImport(*store, *kind, must(readList(must(exportCsv(*store, *kind, true)))), QDate(2026, 2, 15)));
        CHECK(plan.unknownColumns.isEmpty());
        CHECK(plan.counts() == fromCsv.counts());
        CHECK(plan.counts().changed == 0);
        CHECK(plan.rows.size() == sheet.rows.size() - 1);
    }
}

TEST_CASE("the summary's sheets hold the figures as numbers, and no data as an empty cell")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, {.households = 60, .years = 2}));
    const auto content = must(summaryContent(*store, periodOf(YearKind::Academic, 2568), QDate(2026, 2, 15)));
    const auto bytes = must(xlsxOf(summarySheets(content)));
    const auto villages = must(readXlsx(bytes, u"หมู่บ้าน"_s));
    REQUIRE(villages.rows.size() == content.now.villages.size() + 3);
    const auto &first = content.now.villages.first();
    CHECK(villages.rows[1][0] == QString::number(first.number));
    CHECK(villages.rows[1][8] == QString::number(first.people));
    const auto totals = villages.rows.last();
    CHECK(totals[8] == QString::number(content.now.totals.people));
    CHECK(totals[11].toDouble() == Approx(double(content.now.totals.toSchool.money) / 100));
    CHECK(must(readXlsx(bytes, u"การประชุม"_s)).rows.size() == content.meetings.size() + 1);
    CHECK(must(readXlsx(bytes, u"การประชุม"_s)).rows[1][0] == content.meetings.first().date.toString(Qt::ISODate));
    for (const auto &row : villages.rows)
        if (row[1] == u"นอกเขตบริการหรือไม่ระบุหมู่บ้าน"_s)
            CHECK(row[6].isEmpty());
}
