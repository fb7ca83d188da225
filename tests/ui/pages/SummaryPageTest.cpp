#include "ui/pages/SummaryPage.h"
#include "core/records/Words.h"
#include "ui/SampleOffice.h"
#include "ui/print/PaperPreview.h"
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the director types into the summary, sees the pages and saves them as a PDF that can be searched")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    ui::SummaryPage page(ui::Office{*store, ask, [] { return QDate(2026, 2, 15); }});
    page.resize(1180, 660);
    page.show();
    auto *preview = child<ui::PaperPreview>(page, "preview");
    REQUIRE(QTest::qWaitFor([&] { return preview->pageCount() >= 4; }, 20000));
    const int pages = preview->pageCount();
    CHECK(pages <= 10);

    auto *words = child<QPlainTextEdit>(page, "words-plans");
    type(words, u"ปีหน้าจะเยี่ยมบ้านดอยให้ครบทุกครัวเรือน"_s);
    const auto kept = [&] {
        for (const auto &one : must(store->all<Words>()))
            if (one.paper == u"summary academic 2568"_s && one.passage == u"plans"_s)
                return one.content;
        return QString();
    };
    REQUIRE(QTest::qWaitFor([&] { return kept().contains(u"เยี่ยมบ้านดอย"_s); }, 5000));

    child<QCheckBox>(page, "part-partners")->setChecked(false);
    ask.file = folder.filePath(u"สรุป.pdf"_s);
    QTest::mouseClick(child<QPushButton>(page, "saveSummary"), Qt::LeftButton);
    REQUIRE(QFile::exists(ask.file));
    QProcess reader;
    reader.start(u"pdftotext"_s, {ask.file, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"ปีหน้าจะเยี่ยมบ้านดอยให้ครบทุกครัวเรือน"_s));
    CHECK(text.contains(u"การเข้าถึงครัวเรือน"_s));
    CHECK_FALSE(text.contains(u"ภาคีเครือข่ายที่ร่วมงานมากที่สุด"_s));

    ask.file = folder.filePath(u"ไม่มี/สรุป.pdf"_s);
    QTest::mouseClick(child<QPushButton>(page, "saveSummary"), Qt::LeftButton);
    CHECK(child<QLabel>(page, "complaint")->text().contains(u"สรุป.pdf"_s));
}
