#include "ui/pages/SarPage.h"
#include "core/figures/SarEvidence.h"
#include "ui/SampleOffice.h"
#include "ui/pages/sar/SarModel.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/YearChooser.h"
#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QSignalSpy>
#include <QTableView>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene : TestOffice {
    Activity weaving;
    Scene()
    {
        day = QDate(2025, 8, 1);
        weaving.title = u"อบรมทอผ้า"_s;
        weaving.date = QDate(2025, 7, 7);
        weaving.status = ActivityStatus::Held;
        weaving.standards = u"3.2"_s;
        weaving.id = must(store->save(weaving));
        Activity other;
        other.title = u"ไหว้ครู"_s;
        other.date = QDate(2025, 6, 12);
        other.status = ActivityStatus::Held;
        must(store->save(other));
    }
    QString standardsOf(const QString &title) const
    {
        for (const auto &one : must(store->all<Activity>()))
            if (one.title == title)
                return one.standards;
        return u"?"_s;
    }
};

QListWidgetItem *codeItem(ui::SarPage &page, const QString &code)
{
    auto *codes = child<QListWidget>(page, "codes");
    for (int row = 0; row < codes->count(); ++row)
        if (codes->item(row)->data(Qt::UserRole) == code)
            return codes->item(row);
    FAIL("no such code");
    return nullptr;
}

} // namespace

TEST_CASE("standards without evidence are shown as gaps, evidence opens its record")
{
    Scene scene;
    ui::SarPage page(scene.office);
    QSignalSpy wanted(&page, &ui::Page::wanted);
    bringUp(page, {1180, 690});
    auto *codes = child<QListWidget>(page, "codes");
    REQUIRE(codes->count() == 9);
    codes->setCurrentItem(codeItem(page, u"2.1"_s));
    CHECK(child<QLabel>(page, "gap")->isVisible());
    codes->setCurrentItem(codeItem(page, u"3.2"_s));
    CHECK_FALSE(child<QLabel>(page, "gap")->isVisible());
    codes->setFocus();
    QTest::keyClick(codes, Qt::Key_Return);
    auto *table = child<QTableView>(page, "members");
    REQUIRE(table->hasFocus());
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()
              ->index(0, ui::SarModel::Pages)
              .data()
              .toString()
              .contains(u"กิจกรรม น. 3"_s)); // after the contents, and ไหว้ครู
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0] == u"activities"_s);
    CHECK(wanted[0][1].toLongLong() == scene.weaving.id.value);
}

TEST_CASE("whatever the year has is ticked for a standard with the space bar, and undone")
{
    Scene scene;
    ui::SarPage page(scene.office);
    bringUp(page, {1180, 690});
    auto *codes = child<QListWidget>(page, "codes");
    codes->setCurrentItem(codeItem(page, u"2.1"_s));
    child<QCheckBox>(page, "showAll")->setChecked(true);
    auto *table = child<QTableView>(page, "members");
    REQUIRE(table->model()->rowCount() == 2);
    table->setFocus();
    table->selectRow(0); // the older one
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(scene.standardsOf(u"ไหว้ครู"_s) == u"2.1"_s);
    REQUIRE(QTest::qWaitFor([&] { return !codeItem(page, u"2.1"_s)->text().contains(u"none yet"_s); }));
    CHECK(table->currentIndex().row() == 0);
    must(scene.store->undo());
    CHECK(scene.standardsOf(u"ไหว้ครู"_s).isEmpty());
    REQUIRE(QTest::qWaitFor([&] {
        return table->model()->index(0, ui::SarModel::Bears).data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    }));
}

TEST_CASE("the cursor goes on from where evidence was taken out of the list")
{
    Scene scene;
    auto other = scene.weaving;
    other.id = {};
    other.title = u"จักสาน"_s;
    other.date = QDate(2025, 7, 20);
    must(scene.store->save(other));
    ui::SarPage page(scene.office);
    bringUp(page, {1180, 690});
    auto *codes = child<QListWidget>(page, "codes");
    codes->setCurrentItem(codeItem(page, u"3.2"_s));
    auto *table = child<QTableView>(page, "members");
    REQUIRE(table->model()->rowCount() == 2);
    table->setFocus();
    table->selectRow(1);
    for (int left = 1; left >= 0; --left) {
        QTest::keyClick(table, Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == left; }));
        CHECK(table->currentIndex().row() == left - 1);
    }
}

TEST_CASE("the index of evidence of the sample school names real pages of the year's papers")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    ui::SarPage page(ui::Office{*store, ask, [] { return QDate(2026, 2, 15); }});
    bringUp(page, {1180, 690});
    ask.file = folder.filePath(u"sar.pdf"_s);
    auto *action = child<ui::SaveAsButton>(page, "saveSar")->findChild<QAction *>(u"savePdf"_s);
    REQUIRE(action);
    action->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(ask.file); }, 60000));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, ask.file, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"กิจกรรม น. ๒"_s));
    CHECK(text.contains(u"สรุป น. "_s));
    CHECK(text.contains(u"ประชุม"_s));
}
