#include "ui/UiSupport.h"
#include "ui/print/PdfFile.h"
#include <QProcess>
#include <QTemporaryDir>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString longText =
    u"ประธานกล่าวเปิดประชุมและแจ้งให้ที่ประชุมทราบว่า ตามที่โรงเรียนได้รับการสนับสนุนงบประมาณจากองค์การบริหารส่วนตำบล จำนวน 125,000 บาท "
    "เพื่อพัฒนาแหล่งเรียนรู้และภูมิปัญญาท้องถิ่นร่วมกับชุมชนทั้ง 6 หมู่บ้าน วัดโพธิ์ชัยศรี และหน่วยงานภาคีเครือข่าย นั้น คณะกรรมการได้ร่วมกันพิจารณา"
    "แนวทางการมีส่วนร่วมของผู้ปกครอง ผู้นำชุมชน ปราชญ์ชาวบ้าน และผู้ทรงคุณวุฒิอื่น ๆ แล้ว ที่ประชุมมีมติเห็นชอบเป็นเอกฉันท์ (Partnership Plan 2024)"_s;

ui::PaperFont font()
{
    return must(ui::paperFont());
}

Paragraph body(const QString &text)
{
    auto p = paragraph(text);
    p.align = Align::Distribute;
    p.firstIndent = 2.5;
    return p;
}

// What `pdftotext` reads, all white space folded to one.
QString readBack(const Paper &paper, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    must(ui::writePdf(paper, path));
    QProcess reader;
    reader.start(u"pdftotext"_s, options + QStringList{path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString bare(QString text)
{
    return text.remove(u' ').remove(QChar(0xA0)).remove(u'\n').remove(u'\f');
}

QString textOf(const ui::Sheet &sheet)
{
    QString text;
    for (const auto &one : sheet.texts)
        text += one.text + u'\n';
    return text;
}

} // namespace

TEST_CASE("every Thai letter of a paper comes back out of its PDF")
{
    Paper paper;
    paper.title = u"ทดสอบ"_s;
    paper.blocks << paragraph(u"น้ำ ที่ ครั้งที่ ผู้ใหญ่ ทั้งนี้ กำหนด ซ้ำ ปิ่น ฎีกา ญาติ ฐาน กตัญญู ฤๅษี เปี๊ยะ ป้า ฟ้า ฝึก"_s, true);
    paper.blocks << paragraph(u"วันศุกร์ที่ 16 เดือน พฤษภาคม พ.ศ. 2568 เวลา 09.30 น."_s);
    for (int i = 0; i < 12; ++i)
        paper.blocks << body(longText);
    auto mixed = body({});
    mixed.runs = {{u"มติที่ประชุม  "_s, true}, {u"เห็นชอบให้ดำเนินการ ตามที่เสนอทั้งนี้ให้คำนึงถึงน้ำดื่มของเด็ก"_s, false}};
    paper.blocks << mixed;
    const auto read = readBack(paper);
    CHECK(read.contains(u"- ๒ -"_s)); // at the top of the second page
    CHECK(bare(read).remove(u"-๒-"_s) == bare(plainText(paper)));
    CHECK(read.contains(u"น้ำ ที่ ครั้งที่ ผู้ใหญ่ ทั้งนี้ กำหนด ซ้ำ"_s));
}

TEST_CASE("the rows of a long table keep together, with their head on every page")
{
    Paper paper;
    Table table;
    table.columns = {{u"ลำดับ"_s, 1, Align::Centre}, {u"ชื่อ – สกุล"_s, 4}, {u"ตำแหน่ง"_s, 4}, {u"บาท"_s, 2, Align::Right}};
    for (int i = 1; i <= 75; ++i)
        table.rows << QStringList{QString::number(i), u"นางน้ำฝน ผู้ใหญ่ทอง"_s,
                                  u"ผู้แทนพระภิกษุสงฆ์และองค์กรศาสนาในพื้นที่ วัดโพธิ์ชัยศรี"_s, grouped(qint64(i) * 1250)};
    table.rows << QStringList{{}, u"รวม"_s, {}, u"3,562,500"_s};
    table.totals = 1;
    paper.blocks << table;
    const auto sheets = ui::layOut(paper, font());
    REQUIRE(sheets.pages.size() > 2);
    for (const auto &page : sheets.pages)
        CHECK(textOf(page).contains(u"ชื่อ – สกุล"_s));
    const auto read = bare(readBack(paper, {u"-raw"_s}));
    for (int i = 1; i <= 75; ++i)
        CHECK(read.contains(bare(toThaiDigits(u"%1นางน้ำฝนผู้ใหญ่ทอง"_s.arg(i)))));
    CHECK(read.contains(toThaiDigits(u"3,562,500"_s)));
}

TEST_CASE("lines reach both margins to the millimetre, and nothing leaves the page")
{
    Paper paper;
    for (int i = 0; i < 10; ++i)
        paper.blocks << body(longText);
    const auto sheets = ui::layOut(paper, font());
    CHECK(sheets.pages.size() >= 2);
    for (int n = 0; n < sheets.pages.size(); ++n)
        for (const auto &text : sheets.pages[n].texts) {
            if (text.text.startsWith(u"- "_s))
                continue;
            CHECK(text.x >= 3.0 * ui::unitsPerCm - 1);
            CHECK(text.y >= 2.5 * ui::unitsPerCm - 1);
            CHECK(text.y + sheets.font.lineHeight(text.size) <= (29.7 - 2.0) * ui::unitsPerCm + 1);
        }
    CHECK(std::any_of(sheets.pages[0].texts.begin(), sheets.pages[0].texts.end(),
                      [](const auto &t) { return t.spacing > 0; }));
}

TEST_CASE("no paper of any length tears a signature from its text or leaves a heading alone at the foot")
{
    std::mt19937 random(11);
    for (int round = 0; round < 60; ++round) {
        Paper paper;
        const int items = 1 + int(random() % 9);
        for (int i = 0; i < items; ++i) {
            auto heading = paragraph(u"ระเบียบวาระที่ %1"_s.arg(i + 1), true);
            heading.keepWithNext = true;
            heading.spaceBefore = 6;
            paper.blocks << heading << body(longText.left(40 + int(random() % 900)));
        }
        paper.blocks << paragraph(u"เลิกประชุมเวลา 12.00 น."_s)
                     << Signatures{{{u"นางน้ำ"_s, u"เลขานุการ"_s, u"ผู้จดรายงานการประชุม"_s},
                                    {u"นายดี"_s, u"ประธาน"_s, u"ผู้ตรวจรายงานการประชุม"_s}}};
        const auto sheets = ui::layOut(paper, font());
        for (const auto &page : sheets.pages) {
            const auto lines = textOf(page).trimmed().split(u'\n');
            CHECK_FALSE(lines.last().startsWith(u"ระเบียบวาระที่"_s));
            const auto text = textOf(page);
            CHECK(text.contains(u"ผู้จดรายงานการประชุม"_s) == text.contains(u"ผู้ตรวจรายงานการประชุม"_s));
            if (text.contains(u"ผู้จดรายงานการประชุม"_s))
                CHECK(text.contains(u"เลิกประชุมเวลา"_s));
        }
    }
}

TEST_CASE("a chart prints as vectors with its words in the text layer")
{
    Paper paper;
    Chart chart;
    chart.kind = Chart::Kind::StackedBars;
    chart.title = u"การมีส่วนร่วมรายหมู่บ้าน"_s;
    chart.categories = {u"หมู่ 1 บ้านดอนแก้ว"_s, u"หมู่ 2 บ้านห้วยน้ำขุ่น"_s, u"หมู่ 3 บ้านป่ากล้วย"_s};
    chart.series = {{u"ครัวเรือน"_s, Chart::Colour::Household, {120, 45, std::nullopt}},
                    {u"วัด"_s, Chart::Colour::Temple, {4, 2, std::nullopt}}};
    chart.notes = {u"80 จาก 120"_s, u"20 จาก 90"_s, {}};
    paper.blocks << ChartBlock{chart, 8};
    const auto read = readBack(paper);
    CHECK(bare(read).contains(bare(toThaiDigits(u"หมู่ 2 บ้านห้วยน้ำขุ่น"_s))));
    CHECK(bare(read).contains(bare(toThaiDigits(u"80 จาก 120"_s))));
    CHECK(bare(read).contains(u"ไม่มีข้อมูล"_s));
    CHECK(read.contains(u"การมีส่วนร่วมรายหมู่บ้าน"_s));
}

TEST_CASE("the lines for an order and the signature below them stand on one page, however long the memo is")
{
    for (int paragraphs = 1; paragraphs < 14; ++paragraphs) {
        Paper paper;
        paper.blocks << Emblem{{}, 1.5, u"บันทึกข้อความ"_s};
        for (int i = 0; i < paragraphs; ++i)
            paper.blocks << body(longText.left(300));
        paper.blocks << Paragraph{.runs = {{u"ความเห็น/คำสั่ง"_s, true}}, .keepWithNext = true};
        for (int i = 0; i < 3; ++i)
            paper.blocks << FormLine{.items = {{}}, .dotted = true, .keepWithNext = true};
        paper.blocks << Signatures{{{u"นายดี"_s, u"ผู้อำนวยการ"_s, {}}}};
        const auto sheets = ui::layOut(paper, font());
        for (const auto &page : sheets.pages) {
            const auto text = textOf(page);
            CHECK(text.contains(u"ความเห็น/คำสั่ง"_s) == text.contains(u"ผู้อำนวยการ"_s));
            CHECK(std::count_if(page.rules.begin(), page.rules.end(), [](const auto &rule) { return rule.dotted; }) ==
                  (text.contains(u"ผู้อำนวยการ"_s) ? 3 : 0));
        }
    }
}

TEST_CASE("papers of one print are numbered each for itself, and a form line goes on below its own beginning")
{
    Paper paper;
    for (int letter = 0; letter < 3; ++letter) {
        if (letter > 0)
            paper.blocks << PageBreak{true};
        paper.blocks << FormLine{.items = {{u"เรื่อง"_s, longText.left(150)}}};
        for (int i = 0; i < 10; ++i)
            paper.blocks << body(longText);
    }
    const auto sheets = ui::layOut(paper, font());
    int firsts = 0;
    for (const auto &page : sheets.pages) {
        const bool numbered = page.texts.first().text.startsWith(u"- "_s);
        firsts += numbered ? 0 : 1;
        if (numbered)
            continue;
        CHECK(page.texts[0].text == u"เรื่อง"_s);
        CHECK(page.texts[1].x > page.texts[0].x);
        CHECK(page.texts[2].x == page.texts[1].x); // the second line of what is filled in
    }
    CHECK(firsts == 3);
    CHECK(std::count_if(sheets.pages.begin(), sheets.pages.end(),
                        [](const ui::Sheet &page) { return page.texts.first().text == u"- ๒ -"_s; }) == 3);
}
