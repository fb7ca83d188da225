#include "ui/pages/ActivityPage.h"
#include "core/records/Standard.h"
#include "ui/SampleOffice.h"
#include "ui/record/Register.h"
#include "ui/widgets/CodesGroup.h"
#include "ui/widgets/SaveAsButton.h"
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QProcess>

using namespace registers;

namespace {

struct Activities : Scene {
    Activity fair;
    Activities()
    {
        fair.title = u"ตลาดนัดอาชีพ"_s;
        fair.date = QDate(2025, 7, 7);
        fair.id = must(store->save(fair));
    }
    Activity now() const { return must(store->find(fair.id)); }
};

QCheckBox *tick(QWidget &page, const QString &name)
{
    auto *box = page.findChild<QCheckBox *>(name);
    REQUIRE(box);
    box->click();
    return box;
}

} // namespace

TEST_CASE("standards follow the chosen strategies as long as nobody has ticked others")
{
    Activities scene;
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    tick(page, u"shared_vision"_s);
    REQUIRE(page.settle());
    CHECK(scene.now().standards == u"2.1;2.2"_s);
    tick(page, u"synergy"_s);
    REQUIRE(page.settle());
    CHECK(scene.now().standards == u"2.1;2.2;2.5"_s);
    tick(page, u"1.2(4)"_s); // someone says so
    tick(page, u"school_based"_s);
    REQUIRE(page.settle());
    CHECK(scene.now().standards == u"1.2(4);2.1;2.2;2.5"_s);
    CHECK(scene.now().strategies.size() == 3);
}

TEST_CASE("what is typed into the register for a day ahead keeps that day as the plan's when it is put off")
{
    Activities scene;
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    page.create();
    type(child<QLineEdit>(page, "title"), u"กีฬาสี"_s);
    auto *date = child<QLineEdit>(page, "date");
    date->setFocus();
    date->selectAll();
    type(date, u"15/12/2568"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QTest::qWait(20);
    REQUIRE(page.settle());
    const auto kept = [&] {
        for (const auto &one : must(scene.store->all<Activity>()))
            if (one.title == u"กีฬาสี"_s)
                return one;
        return Activity();
    };
    CHECK(kept().plannedDate == QDate(2025, 12, 15));
    date->setFocus();
    date->selectAll();
    type(date, u"22/12/2568"_s);
    REQUIRE(page.settle());
    CHECK(kept().date == QDate(2025, 12, 22));
    CHECK(kept().plannedDate == QDate(2025, 12, 15));
}

TEST_CASE("a code that the list does not have stays ticked, and a new standard is offered at once")
{
    Activities scene;
    scene.fair.standards = u"9.9"_s;
    must(scene.store->save(scene.fair));
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    auto *codes = child<ui::CodesGroup>(page, "standards");
    CHECK(codes->words() == u"9.9"_s);
    CHECK(page.findChild<QCheckBox *>(u"9.9"_s)->text().contains(u"not in the list"_s));
    must(scene.store->save(Standard{{}, u"9.9"_s, u"ใหม่"_s, {}}));
    CHECK(page.findChild<QCheckBox *>(u"9.9"_s)->text() == u"9.9 ใหม่"_s);
    CHECK(codes->words() == u"9.9"_s);
    CHECK(scene.now().standards == u"9.9"_s);
}

TEST_CASE("an activity that ends before it starts, or spent more than it had, is told at the field")
{
    Activities scene;
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    auto *end = child<QLineEdit>(page, "end_date");
    end->setFocus();
    type(end, u"1/7/2568"_s);
    CHECK_FALSE(page.settle());
    CHECK(child<QLabel>(page, "end_dateComplaint")->isVisible());
    CHECK_FALSE(scene.now().endDate.isValid());
    end->selectAll();
    type(end, u"8/7/2568"_s);
    REQUIRE(page.settle());
    CHECK(scene.now().endDate == QDate(2025, 7, 8));
    type(child<QLineEdit>(page, "budget"), u"100"_s);
    type(child<QLineEdit>(page, "spent"), u"150"_s);
    REQUIRE(page.settle());
    CHECK(scene.now().spent == 15000); // kept
    CHECK(child<QLabel>(page, "spentComplaint")->isVisible());
}

TEST_CASE("the report of an activity is saved from its sheet, and with four photos it stands on one page")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    const ui::Office office{*store, ask, [] { return QDate(2026, 2, 15); }};
    qint64 busiest = 0;
    for (const auto &row :
         rowsOf(*store, u"SELECT activity_id FROM participations GROUP BY 1 ORDER BY count(*) LIMIT -1"_s))
        busiest = row[0].toLongLong();
    QImage photo(1200, 900, QImage::Format_RGB32);
    photo.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    photo.save(&buffer, "PNG");
    for (int i = 1; i <= 4; ++i) {
        Attachment picture;
        picture.activity = {busiest};
        picture.caption = u"ภาพที่ %1"_s.arg(i);
        picture.picture = QString::fromLatin1(bytes.toBase64());
        must(store->save(picture));
    }
    ui::ActivityPage page(office);
    bringUp(page, {1180, 690});
    page.open(busiest);
    ask.file = folder.filePath(u"r.pdf"_s);
    child<ui::SaveAsButton>(page, "saveReport")->findChild<QAction *>(u"saveReportPdf"_s)->trigger();
    REQUIRE(QFile::exists(ask.file));
    QProcess reader;
    reader.start(u"pdfinfo"_s, {ask.file});
    REQUIRE(reader.waitForFinished());
    CHECK(reader.readAllStandardOutput().simplified().contains("Pages: 1 "));
}
