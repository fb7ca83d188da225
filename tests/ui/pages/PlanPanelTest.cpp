#include "ui/pages/activity/PlanPanel.h"
#include "core/figures/YearPlan.h"
#include "ui/SampleOffice.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/activity/CopyPlanPanel.h"
#include "ui/pages/activity/PlanModel.h"
#include "ui/widgets/NumberEdit.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/YearChooser.h"
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// An office on 1 August 2568 with four lines in the plan of the academic year.
struct Scene : TestOffice {
    ui::ActivityPage *page = nullptr;
    std::unique_ptr<ui::ActivityPage> owned;

    Scene()
    {
        day = QDate(2025, 8, 1);
        line(u"ไหว้ครู"_s, QDate(2025, 6, 12));
        line(u"ปลูกป่า"_s, QDate(2025, 6, 20));
        line(u"อบรมทอผ้า"_s, QDate(2025, 7, 7));
        line(u"วันเด็ก 2569"_s, QDate(2026, 1, 10));
    }
    Id<Activity> line(const QString &title, QDate on, ActivityStatus status = ActivityStatus::Planned)
    {
        Activity a;
        a.title = title;
        a.date = on;
        a.status = status;
        return must(store->save(a));
    }
    Activity called(const QString &title) const
    {
        for (const auto &one : must(store->all<Activity>()))
            if (one.title == title)
                return one;
        FAIL("no such activity: " << title.toStdString());
        return {};
    }
    void openPlan()
    {
        owned = std::make_unique<ui::ActivityPage>(office);
        page = owned.get();
        bringUp(*page, {1180, 690});
        QTest::keyClick(page, Qt::Key_F7);
        REQUIRE(table()->hasFocus());
    }
    QTableView *table() { return child<QTableView>(*page, "plan"); }
    ui::PlanModel *model() { return static_cast<ui::PlanModel *>(table()->model()); }
    void press(const QString &letter)
    {
        QTest::sendKeyEvent(QTest::Click, table(), Qt::Key_unknown, letter, Qt::NoModifier);
        QTest::qWait(1); // the list is read anew after the key
    }
    QString at(const QString &title, int column)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, ui::PlanModel::Title).data().toString() == title)
                return model()->index(row, column).data().toString();
        return {};
    }
    void goTo(const QString &title, int column)
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (model()->index(row, ui::PlanModel::Title).data().toString() == title)
                table()->setCurrentIndex(model()->index(row, column));
    }
};

} // namespace

TEST_CASE("a line of the plan is held or cancelled with one key in either layout, and Ctrl+Z takes it back")
{
    Scene scene;
    scene.openPlan();
    const QAbstractItemModelTester tester(scene.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(scene.model()->isMonth(0));
    CHECK(scene.model()->index(0, 0).data().toString() == u"มิถุนายน 2568"_s);
    CHECK(scene.table()->currentIndex().siblingAtColumn(ui::PlanModel::Title).data() == u"ไหว้ครู"_s);
    scene.press(u"h"_s);
    CHECK(scene.called(u"ไหว้ครู"_s).status == ActivityStatus::Held);
    CHECK(scene.called(u"ไหว้ครู"_s).plannedDate == QDate(2025, 6, 12));
    scene.press(u"แ"_s); // the key C of the Thai layout, one line further
    CHECK(scene.called(u"ปลูกป่า"_s).status == ActivityStatus::Cancelled);
    scene.press(u"้"_s); // the key H, past the heading of the next month
    CHECK(scene.called(u"อบรมทอผ้า"_s).status == ActivityStatus::Held);
    CHECK_FALSE(child<QLabel>(*scene.page, "planSums")->text().isEmpty());
    scene.goTo(u"ปลูกป่า"_s, ui::PlanModel::Title);
    QTest::keyClick(scene.table(), Qt::Key_Down); // past the heading, too
    CHECK(scene.table()->currentIndex().siblingAtColumn(ui::PlanModel::Title).data() == u"อบรมทอผ้า"_s);
    must(scene.store->undo());
    must(scene.store->undo());
    CHECK(scene.called(u"อบรมทอผ้า"_s).status == ActivityStatus::Planned);
    CHECK(scene.called(u"ปลูกป่า"_s).status == ActivityStatus::Planned);
    CHECK(scene.called(u"ไหว้ครู"_s).status == ActivityStatus::Held);
    QTest::qWait(1);
    CHECK(scene.model()->plan().sums.held == 1);
    QTest::keyClick(scene.table(), Qt::Key_Delete); // wipes nothing out
    CHECK(must(scene.store->count(typeOf<Activity>())) == 4);
}

TEST_CASE("an activity that is held on another day says by how much, and a day that is none stays out")
{
    Scene scene;
    scene.openPlan();
    scene.goTo(u"อบรมทอผ้า"_s, ui::PlanModel::HeldOn);
    QTest::keyClick(scene.table(), Qt::Key_1); // a digit types into the cell
    auto *cell = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(cell));
    type(cell, u"4/7"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(scene.called(u"อบรมทอผ้า"_s).date == QDate(2025, 7, 14));
    CHECK(scene.called(u"อบรมทอผ้า"_s).plannedDate == QDate(2025, 7, 7));
    scene.press(u"จ"_s);
    CHECK(planStateOf(scene.called(u"อบรมทอผ้า"_s), scene.day) == PlanState::Moved);

    auto *model = scene.model();
    const auto held = [&] {
        for (int row = 0; row < model->rowCount(); ++row)
            if (const auto index = model->index(row, ui::PlanModel::Title); index.data() == u"อบรมทอผ้า"_s)
                return index;
        return QModelIndex();
    };
    CHECK_FALSE(model->setData(held().siblingAtColumn(ui::PlanModel::HeldOn), u"30/2/2568"_s));
    CHECK(child<QLabel>(*scene.page, "planComplaint")->isVisible());
    CHECK(scene.called(u"อบรมทอผ้า"_s).date == QDate(2025, 7, 14));
    CHECK(model->setData(held().siblingAtColumn(ui::PlanModel::Spent), u"๑,๒๕๐.๕"_s));
    CHECK(scene.called(u"อบรมทอผ้า"_s).spent == 125050);
    CHECK_FALSE(child<QLabel>(*scene.page, "planComplaint")->isVisible());
}

TEST_CASE("a plan is typed line after line with Enter, and what is missing is asked for at its field")
{
    Scene scene;
    scene.openPlan();
    auto *title = child<QLineEdit>(*scene.page, "planTitle");
    scene.page->create();
    REQUIRE(title->hasFocus());
    type(title, u"กีฬาสี"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto *date = child<ui::ThaiDateEdit>(*scene.page, "planDate");
    REQUIRE(date->hasFocus());
    QTest::keyClick(date, Qt::Key_Return, Qt::ControlModifier); // no day yet
    CHECK(child<QLabel>(*scene.page, "planEntryComplaint")->isVisible());
    REQUIRE(date->hasFocus());
    type(date, u"29/2/2568"_s);
    QTest::keyClick(date, Qt::Key_Return, Qt::ControlModifier); // no leap year
    CHECK(must(scene.store->count(typeOf<Activity>())) == 4);
    date->selectAll();
    type(date, u"๑๕/๑๒/๒๕๖๘"_s);
    QTest::keyClick(date, Qt::Key_Return);
    type(QApplication::focusWidget(), u"ผู้ปกครอง"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type(QApplication::focusWidget(), u"120"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    type(QApplication::focusWidget(), u"5,000"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto fresh = scene.called(u"กีฬาสี"_s);
    CHECK(fresh.date == QDate(2025, 12, 15));
    CHECK(fresh.plannedDate == fresh.date);
    CHECK(fresh.audience == u"ผู้ปกครอง"_s);
    CHECK(fresh.plannedPeople == 120);
    CHECK(fresh.budget == 500000);
    CHECK(fresh.status == ActivityStatus::Planned);
    CHECK(title->hasFocus());
    CHECK(title->text().isEmpty());
    CHECK(scene.at(u"กีฬาสี"_s, ui::PlanModel::Budget) == u"5,000"_s);
    date->setFocus();
    date->selectAll();
    QTest::keyClick(date, Qt::Key_Delete);
    type(title, u"ยังไม่มีวัน"_s);
    CHECK_FALSE(scene.page->settle()); // it stays on the screen, and says what is missing
    CHECK(child<QLabel>(*scene.page, "planEntryComplaint")->isVisible());
    CHECK(title->text() == u"ยังไม่มีวัน"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(scene.page->settle());
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(scene.table()->hasFocus());
    type(title, u"กีฬาสี"_s);
    date->setFocus();
    type(date, u"15/12/2568"_s);
    CHECK(child<QLabel>(*scene.page, "planEntryComplaint")->text().contains(u"already"_s)); // a second time
    QTest::keyClick(date, Qt::Key_Escape);
    type(title, u"ปีหน้า"_s);
    date->setFocus();
    date->selectAll();
    type(date, u"1/6/2569"_s);
    CHECK(child<QLabel>(*scene.page, "planEntryComplaint")->isVisible()); // told, and taken
    QTest::keyClick(date, Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.called(u"ปีหน้า"_s).date == QDate(2026, 6, 1));
    CHECK(scene.at(u"ปีหน้า"_s, ui::PlanModel::Title).isEmpty());
}

TEST_CASE("last year's plan is shown before it is copied, copied as one step, and offered only once")
{
    Scene scene;
    scene.openPlan();
    child<QSpinBox>(*scene.page, "year")->setValue(2569);
    QTest::mouseClick(child<QPushButton>(*scene.page, "openCopy"), Qt::LeftButton);
    auto *copy = child<QPushButton>(*scene.page, "copyPlan");
    auto *panel = child<ui::CopyPlanPanel>(*scene.page, "copyPlanPanel");
    auto *ticks = child<QTableView>(*panel, "members");
    REQUIRE(ticks->model()->rowCount() == 4);
    CHECK(ticks->hasFocus());
    CHECK(ticks->model()->index(3, ui::CopyPlanModel::Title).data() == u"วันเด็ก 2570"_s);
    QTest::mouseClick(child<QPushButton>(*panel, "copyNone"), Qt::LeftButton);
    CHECK_FALSE(copy->isEnabled());
    QTest::mouseClick(child<QPushButton>(*panel, "copyAll"), Qt::LeftButton);
    CHECK(copy->text().contains(u'4'));
    ticks->setFocus();
    QTest::keyClick(ticks, Qt::Key_Space); // not the first one
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(must(scene.store->count(typeOf<Activity>())) == 7);
    CHECK(scene.called(u"วันเด็ก 2570"_s).date == QDate(2027, 1, 9)); // a Saturday again
    CHECK(scene.table()->hasFocus());
    CHECK(scene.model()->plan().sums.lines == 3);

    QTest::mouseClick(child<QPushButton>(*scene.page, "openCopy"), Qt::LeftButton);
    CHECK_FALSE(ticks->model()->flags(ticks->model()->index(1, 0)) & Qt::ItemIsUserCheckable);
    CHECK(panel->isVisible());
    QTest::mouseClick(copy, Qt::LeftButton); // the one that is left
    CHECK(must(scene.store->count(typeOf<Activity>())) == 8);
    QTest::mouseClick(child<QPushButton>(*scene.page, "openCopy"), Qt::LeftButton);
    CHECK_FALSE(copy->isEnabled());
    must(scene.store->undo());
    must(scene.store->undo());
    CHECK(must(scene.store->count(typeOf<Activity>())) == 4);
}

TEST_CASE("Enter opens an activity of the plan, F6 asks who came to it and leads back, F7 goes between both views")
{
    Scene scene;
    scene.openPlan();
    scene.goTo(u"อบรมทอผ้า"_s, ui::PlanModel::State);
    QTest::keyClick(scene.page, Qt::Key_F6);
    CHECK(child<QTableView>(*scene.page, "members")->isVisible());
    CHECK_FALSE(scene.table()->isVisible());
    QTest::keyClick(scene.page, Qt::Key_F6);
    REQUIRE(scene.table()->isVisible());
    scene.goTo(u"ปลูกป่า"_s, ui::PlanModel::State);
    QTest::keyClick(scene.table(), Qt::Key_Return);
    CHECK_FALSE(scene.table()->isVisible());
    CHECK(child<QLineEdit>(*scene.page, "title")->text() == u"ปลูกป่า"_s);
    QTest::keyClick(scene.page, Qt::Key_F7);
    CHECK(scene.table()->isVisible());
}

TEST_CASE("the plan, the year's calendar and the book of reports are saved from the plan")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    ui::ActivityPage page(ui::Office{*store, ask, [] { return QDate(2026, 2, 15); }});
    bringUp(page, {1180, 690});
    QTest::keyClick(&page, Qt::Key_F7);
    for (const auto &[name, file] : {std::pair{"savePdf", u"p.pdf"_s},
                                     {"saveOdt", u"p.odt"_s},
                                     {"saveDocx", u"p.docx"_s},
                                     {"saveCalendar", u"c.pdf"_s},
                                     {"saveCalendarOdt", u"c.odt"_s},
                                     {"saveIcs", u"c.ics"_s},
                                     {"saveReports", u"r.pdf"_s}}) {
        ask.file = folder.filePath(file);
        auto *action = child<ui::SaveAsButton>(page, "savePlan")->findChild<QAction *>(QLatin1String(name));
        REQUIRE(action);
        action->trigger();
        INFO(name);
        CHECK(QTest::qWaitFor([&] { return QFileInfo(ask.file).size() > 1000; }, 30000));
    }
}

TEST_CASE("the sums under the plan are those of the lines that the filter leaves")
{
    Scene scene;
    auto weaving = scene.called(u"อบรมทอผ้า"_s);
    weaving.budget = 250000;
    must(scene.store->save(weaving));
    scene.openPlan();
    auto *sums = child<QLabel>(*scene.page, "planSums");
    CHECK(sums->text().contains(u"2,500"_s));
    child<QLineEdit>(*scene.page, "planFilter")->setText(u"ปลูกป่า"_s);
    CHECK(sums->text().startsWith(u"1 of 4"_s));
    CHECK_FALSE(sums->text().contains(u"2,500"_s));
    child<QLineEdit>(*scene.page, "planFilter")->setText(u"ไม่มี"_s);
    CHECK(sums->text().startsWith(u"0 of 4"_s));
    CHECK(scene.table()->isVisible());
}

TEST_CASE("what is no number of people or baht is not taken into the plan")
{
    Scene scene;
    scene.openPlan();
    auto *model = scene.model();
    const auto line = model->index(model->rowOf(scene.called(u"ปลูกป่า"_s).id), ui::PlanModel::PeoplePlanned);
    CHECK(model->setData(line, u"๔๐"_s));
    for (const auto &typed : {u"2.7"_s, u"9999999999"_s, u"nan"_s, u"-4"_s})
        CHECK_FALSE(model->setData(model->index(line.row(), ui::PlanModel::PeoplePlanned), typed));
    for (const auto &typed : {u"inf"_s, u"1e12"_s, u"-100"_s, u"12.345"_s})
        CHECK_FALSE(model->setData(model->index(line.row(), ui::PlanModel::Budget), typed));
    CHECK(scene.called(u"ปลูกป่า"_s).plannedPeople == 40);
    CHECK(scene.called(u"ปลูกป่า"_s).budget == 0);
}
