#include "core/papers/OfficeFiles.h"
#include "OfficeText.h"
#include "core/StoreFixture.h"
#include "core/papers/MinutesPaper.h"
#include "core/papers/PictureSize.h"
#include "core/papers/SummarySheets.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Parts = QHash<QString, QByteArray>;

Parts odt(const Paper &paper, const ChartPicture &picture = {})
{
    return must(unzipped(must(odtOf(paper, picture))));
}
Parts docx(const Paper &paper, const ChartPicture &picture = {})
{
    return must(unzipped(must(docxOf(paper, picture))));
}
OfficeText odtText(const Paper &paper)
{
    return OfficeText(odt(paper)[u"content.xml"_s]);
}
OfficeText docxText(const Paper &paper)
{
    return OfficeText(docx(paper)[u"word/document.xml"_s]);
}

// As the paper is read aloud, without what is no line of text in a word processor.
QStringList spoken(Paper paper)
{
    paper.watermark.clear();
    QStringList lines;
    for (const auto &line : plainText(paper).split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << (line == u"()"_s ? u'(' + QString(40, u'.') + u')' : line); // room for a name
    return lines;
}

Paper withoutCharts(Paper paper)
{
    paper.blocks.removeIf([](const Block &block) { return std::holds_alternative<ChartBlock>(block); });
    return paper;
}

QByteArray onePixel()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAEElEQVR4nGNoaGiAI4bhxQEA4GUZAQ9o"
                                  "nFYAAAAASUVORK5CYII=");
}

Paper thaiPaper()
{
    Paper paper;
    paper.title = u"รายงานการประชุม 1/2568"_s;
    paper.watermark = u"ร่าง"_s;
    paper.blocks << Paragraph{.runs = {{u"รายงานการประชุม\nโรงเรียนบ้านน้ำใส"_s, true}}, .align = Align::Centre, .size = 20}
                 << Paragraph{.runs = {{u"ครั้งที่ 1/2568"_s, true}}, .align = Align::Centre}
                 << Paragraph{.runs = {{u"ระเบียบวาระที่ 1  เรื่องแจ้ง"_s, true}},
                              .spaceBefore = 8,
                              .keepWithNext = true,
                              .bookmark = 1}
                 << Paragraph{.runs = {{u"1.1  น้ำท่วม"_s, true}},
                              .align = Align::Distribute,
                              .firstIndent = 2.5,
                              .keepWithNext = true}
                 << Paragraph{.runs = {{u"มติที่ประชุม  "_s, true}, {u"ผู้ใหญ่บ้านกล่าวว่า น้ำทำให้ป้ำน้ำเสีย 25 เครื่อง"_s}},
                              .align = Align::Distribute,
                              .firstIndent = 2.5}
                 << Signatures{{{u"นางน้ำฝน"_s, {}, u"ผู้จดรายงานการประชุม"_s}}};
    return paper;
}

} // namespace

TEST_CASE("every meeting's minutes say the same, letter for letter, as text, in ODT and in DOCX")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, {.households = 60, .years = 1}));
    const auto meetings = must(store->all<Meeting>());
    REQUIRE(meetings.size() > 5);
    for (const auto &meeting : meetings) {
        const auto paper = minutesPaper(must(minutesContent(*store, meeting.id)));
        INFO(paper.title.toStdString());
        CHECK(odtText(paper).lines == spoken(paper));
        CHECK(docxText(paper).lines == spoken(paper));
    }
}

TEST_CASE("the annual summary says the same in both, its charts as tables of their figures")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, {.households = 60, .years = 2}));
    const auto paper =
        summaryPaper(must(summaryContent(*store, periodOf(YearKind::Academic, 2568), QDate(2026, 2, 15))));
    const auto plain = withoutCharts(paper);
    CHECK(odtText(plain).lines == spoken(plain));
    CHECK(docxText(plain).lines == spoken(plain));
    const auto lines = odtText(paper).lines;
    CHECK(lines == docxText(paper).lines);
    CHECK(lines.contains(u"ร้อยละของครัวเรือนที่เข้าถึง รายปี"_s));
    CHECK(lines.contains(u"\tครัวเรือนที่เข้าถึง"_s));
    CHECK(lines.size() > spoken(plain).size() + 10);
}

TEST_CASE("a chart without data for a year says so, and never shows a nought")
{
    Paper paper;
    paper.blocks << ChartBlock{{.kind = Chart::Kind::Trend,
                                .title = u"รายปี"_s,
                                .categories = {u"2566"_s, u"2567"_s},
                                .series = {{u"ร้อยละ"_s, Chart::Colour::Neutral, {std::nullopt, 0.25}}},
                                .percent = true}};
    CHECK(docxText(paper).lines == QStringList{u"รายปี"_s, u"\tร้อยละ"_s, u"๒๕๖๖\tไม่มีข้อมูล"_s, u"๒๕๖๗\t๒๕ %"_s});
    // Whoever can draw gives the picture; its words go with it for those who cannot see.
    const auto drawn = odt(paper, [](const Chart &chart, Numerals, double, double) {
        CHECK(chart.categories.first() == u"๒๕๖๖"_s);
        return onePixel();
    });
    CHECK(drawn[u"Pictures/1.png"_s] == onePixel());
    CHECK(QString::fromUtf8(drawn[u"content.xml"_s]).contains(u"<svg:desc>รายปี"_s));
}

TEST_CASE("the agenda stands in a word processor's navigator, and styles bear the names it knows")
{
    const auto paper = thaiPaper();
    const OfficeText text(odt(paper)[u"content.xml"_s]);
    CHECK(text.headings == QList<std::pair<int, QString>>{{1, u"ระเบียบวาระที่ ๑  เรื่องแจ้ง"_s}, {2, u"๑.๑  น้ำท่วม"_s}});
    const OfficeText styles(odt(paper)[u"styles.xml"_s]);
    CHECK(styles.values(u"style:style"_s, u"style:display-name"_s).contains(u"Heading 1"_s));
    CHECK(styles.values(u"style:style"_s, u"style:default-outline-level"_s) == QStringList{u"1"_s, u"2"_s});
    const OfficeText word(docx(paper)[u"word/document.xml"_s]), wordStyles(docx(paper)[u"word/styles.xml"_s]);
    const auto used = word.values(u"w:pStyle"_s, u"w:val"_s);
    CHECK(used.mid(0, 5) == QStringList{u"Title"_s, u"Subtitle"_s, u"Heading1"_s, u"Heading2"_s, u"BodyText"_s});
    CHECK(wordStyles.values(u"w:outlineLvl"_s, u"w:val"_s) == QStringList{u"0"_s, u"1"_s});
    for (const auto &style : used)
        CHECK(wordStyles.values(u"w:style"_s, u"w:styleId"_s).contains(style));
}

TEST_CASE("Thai is told as Thai: its font, size, weight and language beside those of Latin letters")
{
    const auto paper = thaiPaper();
    const OfficeText styles(odt(paper)[u"styles.xml"_s]), content(odt(paper)[u"content.xml"_s]);
    const auto letters = u"style:text-properties"_s;
    CHECK(styles.values(letters, u"style:font-name-complex"_s).contains(u"TH Sarabun New"_s));
    CHECK(styles.values(letters, u"style:language-complex"_s).contains(u"th"_s));
    CHECK(styles.values(letters, u"fo:font-size"_s) == styles.values(letters, u"style:font-size-complex"_s));
    CHECK(styles.values(letters, u"style:font-size-complex"_s).contains(u"20pt"_s));
    for (const auto *part : {&styles, &content})
        CHECK(part->values(letters, u"fo:font-weight"_s) == part->values(letters, u"style:font-weight-complex"_s));

    const OfficeText wordStyles(docx(paper)[u"word/styles.xml"_s]), word(docx(paper)[u"word/document.xml"_s]);
    CHECK(wordStyles.values(u"w:rFonts"_s, u"w:cs"_s).contains(u"TH Sarabun New"_s));
    CHECK(wordStyles.values(u"w:lang"_s, u"w:bidi"_s) == QStringList{u"th-TH"_s});
    for (const auto *part : {&wordStyles, &word}) {
        CHECK(part->values(u"w:sz"_s, u"w:val"_s) == part->values(u"w:szCs"_s, u"w:val"_s));
        CHECK(part->values(u"w:b"_s, u"w:val"_s) == part->values(u"w:bCs"_s, u"w:val"_s));
    }
    CHECK(wordStyles.values(u"w:jc"_s, u"w:val"_s).contains(u"thaiDistribute"_s));
    CHECK(wordStyles.values(u"w:sz"_s, u"w:val"_s).contains(u"40"_s)); // half points
}

TEST_CASE("pages are A4 with the paper's margins, numbered from the second on, and a draft says so across them")
{
    const auto paper = thaiPaper();
    const OfficeText styles(odt(paper)[u"styles.xml"_s]);
    CHECK(styles.values(u"style:page-layout-properties"_s, u"fo:margin-left"_s) == QStringList{u"3cm"_s});
    CHECK(styles.values(u"style:master-page"_s, u"style:next-style-name"_s) == QStringList{u"Standard"_s});
    CHECK(styles.values(u"text:page-number"_s, u"style:num-format"_s) == QStringList{u"Native Numbering"_s});
    CHECK(styles.values(u"style:text-properties"_s, u"fo:language"_s) == QStringList{u"en"_s, u"th"_s});
    CHECK(styles.lines.contains(u"- ๒ -"_s));
    CHECK(styles.values(u"draw:custom-shape"_s, u"draw:name"_s).size() == 2);
    auto parts = docx(paper);
    CHECK(QString::fromUtf8(parts[u"word/header1.xml"_s]).contains(u" PAGE \\* THAIARABIC "_s));
    CHECK_FALSE(parts[u"word/header2.xml"_s].contains("PAGE"));
    for (const auto &header : {u"word/header1.xml"_s, u"word/header2.xml"_s})
        CHECK(OfficeText(parts[header]).values(u"v:textpath"_s, u"string"_s) == QStringList{u"ร่าง"_s});
    const OfficeText word(parts[u"word/document.xml"_s]);
    CHECK(word.values(u"w:pgSz"_s, u"w:w"_s) == QStringList{u"11906"_s});
    CHECK(word.values(u"w:pgMar"_s, u"w:left"_s) == QStringList{u"1701"_s});

    auto second = paper; // in a book
    second.firstPage = 7;
    second.numerals = Numerals::Arabic;
    second.watermark.clear();
    parts = docx(second);
    CHECK(parts[u"word/header2.xml"_s].contains(" PAGE "));
    CHECK_FALSE(parts[u"word/header1.xml"_s].contains("THAIARABIC"));
    CHECK_FALSE(parts[u"word/header1.xml"_s].contains("textpath"));
    CHECK(OfficeText(odt(second)[u"content.xml"_s]).values(u"style:paragraph-properties"_s, u"style:page-number"_s) ==
          QStringList{u"7"_s});
}

TEST_CASE("a table repeats its head, tears no row and keeps its sums apart")
{
    Paper paper;
    Table table;
    table.columns = {{u"หมู่บ้าน"_s, 2}, {u"คน"_s, 1, Align::Right}};
    table.rows = {{u"บ้านน้ำใส"_s, u"1,250"_s}, {u"รวม"_s, u"1,250"_s}};
    table.totals = 1;
    paper.blocks << table << table;
    const OfficeText text(odt(paper)[u"content.xml"_s]), word(docx(paper)[u"word/document.xml"_s]);
    for (const auto *one : {&text, &word})
        CHECK(one->lines == QStringList{u"หมู่บ้าน\tคน"_s, u"บ้านน้ำใส\t๑,๒๕๐"_s, u"รวม\t๑,๒๕๐"_s, u"หมู่บ้าน\tคน"_s,
                                        u"บ้านน้ำใส\t๑,๒๕๐"_s, u"รวม\t๑,๒๕๐"_s});
    CHECK(text.attributes[u"table:table-header-rows"_s].size() == 2);
    CHECK(text.values(u"style:table-row-properties"_s, u"fo:keep-together"_s).contains(u"always"_s));
    CHECK(word.attributes[u"w:tblHeader"_s].size() == 2);
    CHECK(word.attributes[u"w:cantSplit"_s].size() == 6);
    // Two tables one after the other would grow into one without a paragraph between them.
    CHECK(flowOf(paper).blocks.size() == 5);
}

TEST_CASE("signatures stay with the last words, photographs are there as the camera made them")
{
    auto paper = thaiPaper();
    paper.blocks << PageBreak()
                 << PictureGrid{{{onePixel(), 3, u"ภาพที่ 1"_s}, {onePixel(), 3, u"ภาพที่ 2"_s}, {onePixel(), 3, {}}}};
    const auto flow = flowOf(paper);
    QList<bool> kept;
    for (const auto &block : flow.blocks)
        if (const auto *line = std::get_if<FlowParagraph>(&block))
            kept << line->look.keepWithNext;
    CHECK(kept.mid(4, 3) == QList<bool>{true, true, false}); // the resolution, the dots, the name in brackets
    CHECK(pictureFacts(onePixel()).size == QSize(4, 3));
    auto parts = docx(paper);
    CHECK(parts[u"word/media/image1.png"_s] == onePixel()); // three times the same one
    CHECK_FALSE(parts.contains(u"word/media/image2.png"_s));
    const OfficeText word(parts[u"word/document.xml"_s]);
    CHECK(word.lines.mid(word.lines.size() - 1) == QStringList{u"ภาพที่ ๑\tภาพที่ ๒"_s});
    CHECK(word.attributes[u"w:pageBreakBefore"_s].size() == 1);
    const auto extent = word.attributes[u"wp:extent"_s].first(); // four to three, as wide as its column
    CHECK(qAbs(extent.value(u"cx"_s).toInt() * 3 - extent.value(u"cy"_s).toInt() * 4) < 5);
}

TEST_CASE("the same paper gives the same file, and its first part tells what it is")
{
    const auto bytes = must(odtOf(thaiPaper()));
    CHECK(bytes == must(odtOf(thaiPaper())));
    CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(must(docxOf(thaiPaper())) == must(docxOf(thaiPaper())));
}
