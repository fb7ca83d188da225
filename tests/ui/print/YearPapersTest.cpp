#include "ui/print/YearPapers.h"
#include "core/papers/OfficeFiles.h"
#include "core/papers/SummaryPaper.h"
#include "ui/SampleOffice.h"
#include "ui/print/MinutesBook.h"
#include <QBuffer>
#include <QImage>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// All words of a page as printed, counted from one.
QString wordsOf(const ui::Sheets &sheets, int page)
{
    QString words;
    for (const auto &text : sheets.pages.value(page - 1).texts)
        words += text.text;
    return toArabicDigits(words.remove(u' '));
}

int pageIn(const QList<PageReference> &references, const QString &paper)
{
    for (const auto &one : references)
        if (one.paper == paper)
            return one.page;
    return 0;
}

} // namespace

TEST_CASE("the index of evidence names the very pages on which things stand in the year's papers")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    const auto period = periodOf(YearKind::Academic, 2568);
    const QDate today(2026, 2, 15);
    const auto content = must(ui::sarWithPages(*store, period, today));
    const auto reports = must(ui::bookOfReports(*store, period));
    const auto font = must(ui::paperFont());
    const auto summary = ui::layOut(summaryPaper(must(summaryContent(*store, period, today))), font);
    int activities = 0, resolutions = 0, goals = 0;
    for (const auto &evidence : content.index.records) {
        if (evidence.codes.isEmpty())
            continue;
        INFO(evidence.title.toStdString());
        const auto references = content.pages.value(evidenceKey(evidence.kind, evidence.id));
        if (evidence.kind == u"activity"_s) {
            ++activities;
            const auto page = wordsOf(reports, pageIn(references, u"กิจกรรม"_s));
            CHECK(page.contains(QString(evidence.title).remove(u' ').left(20)));
            CHECK(page.contains(u"รายงานผลการจัดกิจกรรม"_s));
            CHECK(wordsOf(summary, pageIn(references, u"สรุป"_s)).contains(u"กิจกรรมตามกลยุทธ์3S"_s));
        } else if (evidence.kind == u"goal"_s) {
            ++goals;
            const auto page = wordsOf(summary, pageIn(references, u"สรุป"_s));
            CHECK(page.contains(u"วิสัยทัศน์ร่วมและเป้าหมายของปี"_s));
            CHECK(page.contains(QString(evidence.title).remove(u' ').left(20)));
        } else if (evidence.kind == u"request"_s) {
            CHECK(wordsOf(summary, pageIn(references, u"สรุป"_s)).contains(u"คำร้องขอข้อเสนอแนะและข้อกังวล"_s));
        } else {
            ++resolutions;
            const auto meeting = must(store->find(Id<Meeting>{evidence.openId}));
            const auto book = must(ui::minutesBook(*store, meeting.committee, meeting.year));
            QString name;
            for (const auto &paper : content.papers)
                if (paper.title == book.title)
                    name = paper.shortName;
            CHECK_FALSE(name.isEmpty());
            const auto sheets = bindBook(book.title, book.titleLines, book.chapters, book.numerals, font);
            const auto page = wordsOf(sheets, pageIn(references, name));
            CHECK(page.contains(evidence.title.section(u" ("_s, 0, 0).remove(u' ').left(12)));
        }
    }
    CHECK(activities > 10);
    CHECK(resolutions > 0);
    CHECK(goals > 0);
}

TEST_CASE("photographs stand side by side in as many columns as are asked for, in both office formats too")
{
    QImage photo(400, 300, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    photo.save(&buffer, "PNG");
    Paper paper;
    paper.blocks << PictureGrid{{{bytes}, {bytes}, {bytes}, {bytes}, {bytes}}, 3, 4};
    const auto sheets = ui::layOut(paper, must(ui::paperFont()));
    const auto &images = sheets.pages[0].images;
    REQUIRE(images.size() == 5);
    CHECK(images[0].area.top() == images[3].area.top());
    CHECK(images[3].area.right() <= ui::pageWidth - 2 * ui::unitsPerCm + 1);
    CHECK(images[4].area.left() == images[0].area.left()); // the next row
    CHECK(images[4].area.top() > images[0].area.bottom());
    must(odtOf(paper));
    must(docxOf(paper));
}

TEST_CASE("a year in which nothing was held yet has no book of reports, and its index only gaps")
{
    auto store = emptyStore();
    const auto period = periodOf(YearKind::Academic, 2568);
    CHECK_FALSE(ui::bookOfReports(*store, period));
    const auto content = must(ui::sarWithPages(*store, period, QDate(2025, 8, 1)));
    CHECK(content.pages.isEmpty());
    CHECK(plainText(sarPaper(content)).count(u"ยังไม่มีหลักฐานในปีนี้"_s) == 9);
}
