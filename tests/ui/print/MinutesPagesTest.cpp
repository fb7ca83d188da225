// The official form on its pages: text, order and place to the millimetre, and the picture of the page.
#include "Golden.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Agenda.h"
#include "ui/UiSupport.h"
#include "ui/print/LineSetter.h"
#include "ui/print/SheetPainter.h"
#include <QImage>
#include <QPainter>
#include <cmath>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString longName = u"ว่าที่ร้อยตรีหญิงพิมพ์พรรณวรินทร์ธร ศรีสุวรรณกาญจนาภิเษกพงศ์"_s; // 60 letters
const QString saying =
    u"ผู้อำนวยการโรงเรียนรายงานว่า ได้รับการสนับสนุนจากองค์การบริหารส่วนตำบล จำนวน 125,000 บาท "
    u"เพื่อซ่อมหลังคาโรงอาหารและจัดหาน้ำดื่มให้นักเรียน "
    "ผู้แทนผู้ปกครองเสนอให้ชุมชนร่วมออกแรงในวันเสาร์ที่ 21 มิถุนายน 2568 และขอให้โรงเรียนจัดเลี้ยงอาหารกลางวันแก่ผู้มาช่วยงานทุกคน "_s;

// A board of `members`, the last of them away; `items` for consideration of `sentences` each.
MinutesContent minutesOf(int members, const QString &name, int items, int sentences)
{
    MinutesContent c;
    c.school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
    c.committee.id = {1};
    c.committee.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
    auto &m = c.meeting;
    m.id = {1};
    m.committee = {1};
    m.number = 2;
    m.year = 2568;
    m.date = QDate(2025, 5, 16);
    m.start = QTime(9, 30);
    m.end = QTime(12, 0);
    m.place = u"ห้องประชุมโรงเรียนบ้านดอนแก้ว"_s;
    m.status = MeetingStatus::AwaitingCertification;
    m.minuteTaker = name;
    m.reviewer = u"นายสมชาย ใจดี"_s;
    for (int i = 1; i <= members; ++i) {
        Seat seat;
        seat.id = {i};
        seat.committee = {1};
        seat.position = i == 1 ? u"ประธานกรรมการ"_s : u"กรรมการ ผู้แทนองค์กรปกครองส่วนท้องถิ่นและศิษย์เก่า"_s;
        seat.person = {i};
        seat.order = i;
        c.seats << seat;
        Attendance a;
        a.id = {i};
        a.member = {i};
        a.status = i == members && members > 1 ? AttendanceStatus::OnLeave : AttendanceStatus::Present;
        a.reason = a.status == AttendanceStatus::OnLeave ? u"ติดราชการ"_s : QString();
        m.attendance << a;
        c.names[i] = i % 2 ? name : u"นางน้ำฝน ผู้ใหญ่ทอง คนที่ %1"_s.arg(i);
    }
    m.agenda = officialAgenda(AgendaForm::Five);
    const auto matters =
        std::find_if(m.agenda.begin(), m.agenda.end(), [](const AgendaItem &item) { return item.number == u"4"_s; });
    auto at = matters - m.agenda.begin() + 1;
    for (int i = 1; i <= items; ++i) {
        AgendaItem item;
        item.number = u"4.%1"_s.arg(i);
        item.title = u"เรื่องที่ %1 การซ่อมหลังคาโรงอาหาร"_s.arg(i);
        item.discussion = saying.repeated(sentences).trimmed();
        item.outcome = Outcome::Approved;
        item.resolution = u"เห็นชอบตามที่เสนอ"_s;
        m.agenda.insert(at++, item);
    }
    return c;
}

ui::Sheets pagesOf(const MinutesContent &content)
{
    return ui::layOut(minutesPaper(content), must(ui::paperFont()));
}

double millimetres(double units)
{
    return units / ui::unitsPerCm * 10;
}

// Each line of each page with its place: from the left and the top in millimetres, size and weight.
QString placesOf(const ui::Sheets &sheets)
{
    QString text;
    for (int page = 0; page < sheets.pages.size(); ++page) {
        text += u"page %1\n"_s.arg(page + 1);
        for (const auto &one : sheets.pages[page].texts)
            text += u"%1 %2 %3%4 %5\n"_s.arg(std::lround(millimetres(one.x)), 3)
                        .arg(std::lround(millimetres(one.y)), 3)
                        .arg(one.size)
                        .arg(one.bold ? u"b"_s : QString(), one.text);
    }
    return text;
}

QImage picture(const ui::Sheets &sheets, int page)
{
    QImage image(496, 702, QImage::Format_Grayscale8); // 60 dots to the inch
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(image.width() / ui::pageWidth, image.width() / ui::pageWidth);
    ui::paintSheet(painter, sheets, page);
    return image;
}

// The mean difference of two pages, 0 to 255. A line that moved by a millimetre makes more than 1.
double difference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return double(sum) / (double(a.width()) * a.height());
}

void checkPicture(const QString &name, const QImage &now)
{
    const auto path = qEnvironmentVariable("BOWON_TEST_DATA") + u"/golden/"_s + name;
    if (qEnvironmentVariableIsSet("BOWON_REGENERATE")) {
        REQUIRE(now.save(path));
        return;
    }
    const auto kept = QImage(path).convertToFormat(QImage::Format_Grayscale8);
    INFO(path.toStdString());
    REQUIRE_FALSE(kept.isNull());
    CHECK(difference(kept, now) < 0.5);
}

QString linesOf(const ui::Sheet &sheet)
{
    QString text;
    for (const auto &one : sheet.texts)
        text += one.text + u'\n';
    return text;
}

QString bare(QString text)
{
    return text.remove(u' ').remove(QChar(0xA0)).remove(u'\n').remove(u'\t');
}

void checkWithinMargins(const ui::Sheets &sheets)
{
    for (const auto &page : sheets.pages)
        for (const auto &one : page.texts) {
            const auto set = ui::setLines({{one.text, one.bold}}, sheets.font, one.size, 1e9, 0).first();
            const double right = one.x + set.width + one.spacing * std::max(0, set.clusters - 1);
            INFO(one.text.toStdString());
            CHECK(right <= (21.0 - 2.0) * ui::unitsPerCm + 60); // a space at its end may stand over
        }
}

} // namespace

TEST_CASE("the official form stands on its page to the millimetre")
{
    const auto sheets = pagesOf(minutesOf(9, u"นางสาวน้ำผึ้ง ปิ่นแก้ว"_s, 2, 1));
    checkGolden(u"minutes-pages.txt"_s, placesOf(sheets));
    for (int page = 0; page < sheets.pages.size(); ++page)
        checkPicture(u"minutes-page-%1.png"_s.arg(page + 1), picture(sheets, page));
}

TEST_CASE("a page that differs is told from one that does not")
{
    const auto sheets = pagesOf(minutesOf(9, u"นางสาวน้ำผึ้ง ปิ่นแก้ว"_s, 2, 1));
    const auto others = pagesOf(minutesOf(10, u"นางสาวน้ำผึ้ง ปิ่นแก้ว"_s, 2, 1));
    CHECK(difference(picture(sheets, 0), picture(sheets, 0)) == 0);
    CHECK(difference(picture(sheets, 0), picture(others, 0)) > 0.5);
}

TEST_CASE("thirty members with names of sixty letters stand whole in the list, within the margins")
{
    REQUIRE(longName.size() == 60);
    const auto sheets = pagesOf(minutesOf(30, longName, 1, 1));
    checkWithinMargins(sheets);
    QString all;
    for (const auto &page : sheets.pages)
        all += linesOf(page);
    CHECK(bare(all).count(bare(longName)) == 15 + 1); // and once as the minute taker
    for (int i = 2; i <= 30; i += 2)
        CHECK(bare(all).contains(bare(toThaiDigits(u"นางน้ำฝน ผู้ใหญ่ทอง คนที่ %1"_s.arg(i)))));
}

TEST_CASE("twelve pages of minutes keep their order, and what breaks across pages loses nothing")
{
    const auto content = minutesOf(15, longName, 8, 14);
    const auto paper = minutesPaper(content);
    const auto sheets = ui::layOut(paper, must(ui::paperFont()));
    REQUIRE(sheets.pages.size() >= 12);
    checkWithinMargins(sheets);
    QString all;
    for (int page = 0; page < sheets.pages.size(); ++page) {
        auto text = linesOf(sheets.pages[page]);
        const auto number = toThaiDigits(u"- %1 -"_s.arg(page + 1));
        CHECK(text.contains(number) == (page > 0));
        text.remove(number + u'\n');
        CHECK_FALSE(text.trimmed().split(u'\n').last().contains(u"เรื่องที่"_s)); // no subject alone at the foot
        all += text;
    }
    CHECK(bare(all) == bare(plainText(paper)));
}

TEST_CASE("the signatures go to the next page with the last lines, wherever the text ends")
{
    bool moved = false;
    for (int sentences = 1; sentences <= 24; ++sentences) {
        const auto sheets = pagesOf(minutesOf(5, u"นางน้ำฝน ผู้ใหญ่ทอง"_s, 1, sentences));
        int signs = -1;
        for (int page = 0; page < sheets.pages.size(); ++page) {
            const auto text = linesOf(sheets.pages[page]);
            if (!text.contains(u"ผู้จดรายงานการประชุม"_s))
                continue;
            signs = page;
            CHECK(text.contains(u"เลิกประชุมเวลา"_s));
            CHECK(text.contains(u"ผู้ตรวจรายงานการประชุม"_s));
        }
        CHECK(signs == sheets.pages.size() - 1);
        moved = moved || linesOf(sheets.pages.last()).indexOf(u"เลิกประชุมเวลา"_s) < 20;
    }
    CHECK(moved); // at least once the text would have ended on the page before
}
