#include "core/papers/ThanksPapers.h"
#include "ui/UiSupport.h"
#include "ui/print/PdfFile.h"
#include <QBuffer>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

ui::PaperFont font()
{
    return must(ui::paperFont());
}

School school()
{
    School school;
    school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
    school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
    return school;
}

QString picture(QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < size.width(); i += 7)
        painter.fillRect(i, i % size.height(), 5, 60, QColor::fromHsv(i % 360, 120, 240));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return QString::fromLatin1(bytes.toBase64());
}

PaperTemplate certificate()
{
    PaperTemplate paper;
    paper.name = u"เกียรติบัตร"_s;
    paper.kind = TemplateKind::Certificate;
    paper.heading = u"{โรงเรียน}"_s;
    paper.opening = u"ขอมอบเกียรติบัตรฉบับนี้ให้ไว้เพื่อแสดงว่า"_s;
    paper.wording = u"ได้ให้การสนับสนุนการศึกษา"_s;
    paper.closing = u"ให้ไว้ ณ {วันที่}"_s;
    paper.prefix = u"เลขที่"_s;
    return paper;
}

ui::Sheets laid(const PaperTemplate &paper, const QStringList &names, const School &of = school())
{
    QList<PaperTo> to;
    for (const auto &name : names)
        to << toName(name);
    return ui::layOut(thanksPaper({of, paper, QDate(2025, 6, 9), 1, to}), font());
}

double widthOf(const ui::Sheet::Text &text, const ui::PaperFont &paperFont)
{
    return QFontMetricsF(paperFont.font(text.size, text.bold)).horizontalAdvance(text.text);
}

// What stands inside the frame, and of each other clear.
void checkInside(const ui::Sheets &sheets, double margin)
{
    for (const auto &page : sheets.pages)
        for (const auto &text : page.texts) {
            INFO(text.text.toStdString());
            CHECK(text.x >= margin * ui::unitsPerCm);
            CHECK(text.x + widthOf(text, sheets.font) <= sheets.width() - margin * ui::unitsPerCm);
            CHECK(text.y >= 0);
            CHECK(text.y + sheets.font.lineHeight(text.size) <= sheets.height() - margin * ui::unitsPerCm);
        }
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

} // namespace

TEST_CASE("a certificate lies on its side in a frame, its name larger than all else, its number at the top right")
{
    const auto sheets = laid(certificate(), {u"นายสมชาย ใจดี"_s, u"นางแก้ว ปิ่นทอง"_s});
    REQUIRE(sheets.pages.size() == 2);
    CHECK(sheets.width() > sheets.height());
    CHECK(sheets.pages[0].rules.size() >= 8);
    checkInside(sheets, 1.3);
    const auto &texts = sheets.pages[0].texts;
    const auto name =
        std::max_element(texts.begin(), texts.end(), [](const auto &a, const auto &b) { return a.size < b.size; });
    CHECK(name->text == u"นายสมชาย ใจดี"_s);
    CHECK(std::all_of(texts.begin(), texts.end(), [](const auto &text) { return text.bold; })); // one weight
    CHECK(texts.first().text == u"เลขที่ ๑/๒๕๖๘"_s);
    CHECK(texts.first().x > sheets.width() * 0.7);
    CHECK(sheets.pages[1].texts.first().text == u"เลขที่ ๒/๒๕๖๘"_s);
}

TEST_CASE("a name of sixty letters is set smaller or parted between names, never torn and never over the edge")
{
    const auto longName = u"นางสาวพิมพ์ลดาภัสสร์ศิริวัฒนานนท์กุลธิดา ณ อยุธยาประเสริฐกุลชัยมงคลสวัสดิ์วรกิจ"_s;
    REQUIRE(longName.size() >= 60);
    const auto longer = longName + u"พิพัฒน์ธนากรสุขสำราญเจริญกิจไพบูลย์"_s;
    const auto sheets = laid(certificate(), {longName, longer, QString(u"พิพัฒน์ธนากร"_s).repeated(9)});
    REQUIRE(sheets.pages.size() == 3);
    checkInside(sheets, 1.3);
    for (int page = 0; page < 2; ++page) {
        QStringList words;
        for (const auto &text : sheets.pages[page].texts)
            if (text.text.size() > 10 && longer.contains(text.text))
                words << text.text;
        CHECK(words.size() <= 2);
        CHECK(words.join(u' ').startsWith(longName));
    }
}

TEST_CASE("lines of a certificate keep clear of each other, so that no tone mark is cut")
{
    auto paper = certificate();
    paper.wording =
        u"ได้ปฏิบัติหน้าที่เป็นผู้ทรงคุณวุฒิที่ปรึกษาด้านภูมิปัญญาท้องถิ่น ผู้อุทิศตนเพื่อการศึกษาของเด็กและเยาวชนในพื้นที่สูงห่างไกลตลอดปีการศึกษาที่ผ่านมา "
        u"ทั้งยังเป็นแบบอย่างที่ดีแก่ชุมชนรอบโรงเรียน\nขอให้มีความสุข ความเจริญ"_s;
    const auto sheets = laid(paper, {u"พระครูปลัดปิ่นเกล้า ญาณวุฑฺโฒ\nเจ้าอาวาสวัดโพธิ์ชัย"_s});
    auto texts = sheets.pages[0].texts.mid(1); // but for the number
    for (qsizetype i = 1; i < texts.size(); ++i)
        CHECK(texts[i].y + 1 >= texts[i - 1].y + sheets.font.lineHeight(texts[i - 1].size));
    checkInside(sheets, 1.3);
}

TEST_CASE("a certificate with far too many words is set smaller rather than over its edge")
{
    auto paper = certificate();
    paper.wording = QStringList(14, u"ได้อุทิศตนเพื่อการศึกษาของเด็กและเยาวชนในพื้นที่สูงห่างไกลตลอดมา"_s).join(u'\n');
    paper.signatories =
        u"นางน้ำฝน ผู้ใหญ่ทอง;ผู้อำนวยการ\nนายสมชาย ใจดี;ประธานกรรมการ\nนายบุญมี ศรีสุข;ประธานนักเรียน\nนางแก้ว ปิ่นทอง;ครูผู้ควบคุมกิจกรรมพัฒนาผู้เรียนและแนะแนว"_s;
    const auto sheets = laid(paper, {u"นายสมชาย ใจดี"_s});
    REQUIRE(sheets.pages.size() == 1);
    checkInside(sheets, 1.3);
    must(ui::pdfOf(sheets));
}

TEST_CASE("three hundred certificates hold their picture and their emblem once, and one font")
{
    auto paper = certificate();
    paper.background = picture({1240, 877}, "JPEG");
    auto of = school();
    of.logo = picture({200, 200}, "PNG");
    QStringList names;
    for (int i = 1; i <= 300; ++i)
        names << u"นายสมชาย ใจดี %1"_s.arg(i);
    const auto few = must(ui::pdfOf(laid(paper, names.mid(0, 2), of)));
    const auto sheets = laid(paper, names, of);
    CHECK(sheets.pages.first().rules.isEmpty()); // the picture has its own frame
    const auto many = must(ui::pdfOf(sheets));
    CHECK(many.size() < few.size() + 300 * 4000);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"c.pdf"_s);
    must(ui::writeFile(many, path));
    const auto images = QString::fromUtf8(run(u"pdfimages"_s, {u"-list"_s, path})).split(u'\n', Qt::SkipEmptyParts);
    QSet<QString> objects;
    for (const auto &line : images.mid(2))
        objects << line.simplified().split(u' ').value(10);
    CHECK(objects.size() == 2);
    const auto fonts = QString::fromUtf8(run(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts);
    CHECK(fonts.size() == 2 + 1); // two lines of head
    const auto text = QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    CHECK(text.contains(u"นายสมชาย ใจดี ๓๐๐"_s));
    CHECK(QString::fromUtf8(run(u"pdfinfo"_s, {path})).contains(u"842 x 595"_s));
}

TEST_CASE("labels fill their sheets row by row, each inside its own, whatever its address")
{
    PaperTemplate paper;
    paper.name = u"ป้าย"_s;
    paper.kind = TemplateKind::Label;
    paper.wording = u"เรียน {เรียน}\n{ที่อยู่}"_s;
    paper.columns = 3;
    paper.rows = 8;
    QList<PaperTo> to;
    for (int i = 0; i < 25; ++i) {
        to << toName(u"นายสมชาย ใจดี %1"_s.arg(i));
        to.last().address = u"บ้านเลขที่ 12/3 หมู่ที่ 4 บ้านดอนแก้ว\nตำบลดอนแก้ว อำเภอแม่ริม\nจังหวัดเชียงใหม่ 50180"_s;
    }
    to[4].addressee =
        u"ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงใหม่ เขต ๒  สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน กระทรวงศึกษาธิการ"_s;
    const auto sheets = ui::layOut(thanksPaper({school(), paper, {}, 0, to}), font());
    REQUIRE(sheets.pages.size() == 2);
    const double width = sheets.width() / 3, height = sheets.height() / 8;
    for (const auto &page : sheets.pages)
        for (const auto &text : page.texts) {
            INFO(text.text.toStdString());
            const double column = std::floor(text.x / width), row = std::floor(text.y / height);
            CHECK(text.x + widthOf(text, sheets.font) <= (column + 1) * width);
            CHECK(text.y + sheets.font.lineHeight(text.size) <= (row + 1) * height + 1);
        }
    CHECK(sheets.pages[1].texts.first().text.contains(u"๒๔"_s));
    must(ui::pdfOf(sheets));

    // Five of the first sheet are gone already.
    const auto begun = ui::layOut(thanksPaper({school(), paper, {}, 6, to}), font());
    CHECK(begun.pages[0].texts.first().x > 2 * width);
    CHECK(begun.pages[0].texts.first().y > height);
    CHECK(begun.pages[1].texts.first().text.contains(u"๑๙"_s));
}
