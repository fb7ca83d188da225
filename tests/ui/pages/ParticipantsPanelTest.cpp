#include "ui/pages/activity/ParticipantsPanel.h"
#include "ui/Typing.h"
#include "ui/UiSupport.h"
#include "ui/pages/ActivityPage.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene : TestOffice {
    Id<Village> home;
    QList<Id<Household>> houses;
    Activity activity;
    Scene()
    {
        home = must(store->save(village(4, u"บ้านดอน"_s)));
        for (const auto &head : {u"นายกล้า ใจดี"_s, u"นางขวัญ ทองดี"_s, u"นายคำ แสนสุข"_s}) {
            Household h;
            h.village = home;
            h.houseNumber = QString::number(houses.size() + 1);
            h.head = head;
            houses << must(store->save(h));
        }
        Temple temple;
        temple.name = u"วัดบ้านดอน"_s;
        must(store->save(temple));
        activity.title = u"วันแม่แห่งชาติ"_s;
        activity.date = QDate(2025, 8, 12);
        activity.status = ActivityStatus::Held;
        activity.id = must(store->save(activity));
    }
    QList<Participation> came() const { return must(store->all<Participation>()); }
};

} // namespace

TEST_CASE("who came is ticked with the space bar, found by typing, and saved at once")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.resize(1100, 700);
    panel.show(scene.activity.id);
    static_cast<QWidget &>(panel).show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    auto *groups = child<QListWidget>(panel, "groups");
    CHECK(groups->item(0)->text().contains(u"บ้านดอน"_s));
    auto *table = child<QTableView>(panel, "members");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == 3);

    child<QComboBox>(panel, "role")->setCurrentIndex(int(ParticipationRole::Helper));
    child<QDoubleSpinBox>(panel, "hours")->setValue(2.5);
    auto *filter = child<QLineEdit>(panel, "filterMembers");
    filter->setFocus();
    type(filter, u"ขวัญ"_s);
    CHECK(table->model()->rowCount() == 1);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    auto came = scene.came();
    REQUIRE(came.size() == 1);
    CHECK(came[0].member == party(scene.houses[1]));
    CHECK(came[0].role == ParticipationRole::Helper);
    CHECK(came[0].hours == 2.5);
    CHECK(groups->item(0)->text().endsWith(u"(1)"_s));

    QTest::keyClick(table, Qt::Key_Space);
    CHECK(scene.came().isEmpty());

    filter->clear();
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    CHECK(scene.came().size() == 3);
    child<QDoubleSpinBox>(panel, "hours")->setValue(4);
    QTest::mouseClick(child<QPushButton>(panel, "applyToAll"), Qt::LeftButton);
    for (const auto &one : scene.came())
        CHECK(one.hours == 4);
}

TEST_CASE("all the ticks of one sitting are one step of history")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    auto *table = child<QTableView>(panel, "members");
    for (int row = 0; row < 3; ++row) {
        table->selectRow(row);
        QTest::keyClick(table, Qt::Key_Space);
    }
    REQUIRE(scene.came().size() == 3);
    must(scene.store->undo());
    CHECK(scene.came().isEmpty());
    CHECK(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    CHECK(must(scene.store->find(scene.activity.id)).title == u"วันแม่แห่งชาติ"_s);
}

TEST_CASE("crowds are counted by village, and words are not taken for numbers")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    auto *counts = child<QTableWidget>(panel, "headcounts");
    REQUIRE(counts->rowCount() == 1);
    counts->item(0, 1)->setText(u"๑๒๐"_s);
    REQUIRE(must(scene.store->all<Headcount>()).size() == 1);
    CHECK(must(scene.store->all<Headcount>())[0].people == 120);
    counts->item(0, 1)->setText(u"มาก"_s);
    CHECK(must(scene.store->all<Headcount>())[0].people == 120);
    counts->item(0, 1)->setText(QString());
    CHECK(must(scene.store->all<Headcount>()).isEmpty());
}

TEST_CASE("who came is asked at once for the activity that the page opens with, and Tab leads from villages to names")
{
    Scene scene;
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    CHECK(child<QPushButton>(page, "whoCame")->isEnabled());
    QTest::keyClick(&page, Qt::Key_F6);
    auto *groups = child<QListWidget>(page, "groups");
    REQUIRE(groups->hasFocus());
    QTest::keyClick(groups, Qt::Key_Tab);
    CHECK(child<QLineEdit>(page, "filterMembers")->hasFocus());
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Return);
    CHECK(child<QLineEdit>(page, "filterMembers")->hasFocus());
}

TEST_CASE("crowds are typed number after number, wherever the cursor came from")
{
    Scene scene;
    must(scene.store->save(village(5, u"บ้านใหม่"_s)));
    must(scene.store->save(village(6, u"บ้านบน"_s)));
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    auto *counts = child<QTableWidget>(panel, "headcounts");
    counts->setFocus();
    counts->setCurrentCell(0, 0);
    for (const auto &people : {u"120"_s, u"80"_s, u"7"_s}) {
        QTest::keyClick(counts, Qt::Key(people[0].unicode()));
        auto *cell = QApplication::focusWidget();
        type(cell, people.mid(1));
        QTest::keyClick(cell, Qt::Key_Return);
        QTest::qWait(1); // the cell closes after the key
    }
    CHECK(counts->item(0, 1)->text() == u"120"_s);
    CHECK(counts->item(1, 1)->text() == u"80"_s);
    CHECK(counts->item(2, 1)->text() == u"7"_s);
    CHECK(must(scene.store->all<Headcount>()).size() == 3);
}

TEST_CASE("more people than live in a village are kept, and told beside the number")
{
    Scene scene;
    VillageCount count;
    count.village = scene.home;
    count.year = 2568;
    count.population = 40;
    must(scene.store->save(count));
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    auto *counts = child<QTableWidget>(panel, "headcounts");
    auto *hint = child<QLabel>(panel, "crowdHint");
    CHECK(counts->item(0, 2)->text() == u"40"_s);
    counts->item(0, 1)->setText(u"120"_s);
    CHECK(must(scene.store->all<Headcount>())[0].people == 120);
    CHECK(hint->isVisible());
    CHECK(hint->text().contains(u"300"_s));
    counts->item(0, 1)->setText(u"38"_s);
    CHECK_FALSE(hint->isVisible());
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton); // three more, by name
    CHECK(hint->isVisible());
}

TEST_CASE("hours are set for everyone who came, whatever group is shown")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    auto *groups = child<QListWidget>(panel, "groups");
    groups->setCurrentRow(1); // the temples
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    child<QDoubleSpinBox>(panel, "hours")->setValue(6);
    QTest::mouseClick(child<QPushButton>(panel, "hoursOfAll"), Qt::LeftButton);
    REQUIRE(scene.came().size() == 4);
    for (const auto &one : scene.came())
        CHECK(one.hours == 6);
}

TEST_CASE("names from a pasted list take part with the role and hours that stand above")
{
    Scene scene;
    Person malee;
    malee.title = u"นาง"_s;
    malee.givenName = u"มาลี"_s;
    malee.familyName = u"ใจดี"_s;
    must(scene.store->save(malee));
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    child<QComboBox>(panel, "role")->setCurrentIndex(int(ParticipationRole::Helper));
    child<QDoubleSpinBox>(panel, "hours")->setValue(3);
    QApplication::clipboard()->setText(u"1. นางมาลี ใจดี\n2. นายใหม่ มาไกล"_s);
    QTest::keyClick(&panel, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *names = child<QTableWidget>(panel, "names");
    REQUIRE(names->rowCount() == 2);
    QTest::keyClick(names, Qt::Key_Return, Qt::ControlModifier);
    const auto came = scene.came();
    REQUIRE(came.size() == 2);
    for (const auto &one : came) {
        CHECK(one.role == ParticipationRole::Helper);
        CHECK(one.hours == 3);
    }
    CHECK(child<QTableView>(panel, "members")->isVisible()); // the ticks again
}

TEST_CASE("a crowd and a tick that are taken back leave the screen, and typing goes on from what is kept")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    auto *counts = child<QTableWidget>(panel, "headcounts");
    auto *groups = child<QListWidget>(panel, "groups");
    counts->item(0, 1)->setText(u"120"_s);
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    CHECK(groups->item(0)->text().endsWith(u"(3)"_s));
    while (must(scene.store->count(typeOf<Headcount>())) > 0)
        must(scene.store->undo());
    CHECK(counts->item(0, 1)->text().isEmpty());
    CHECK_FALSE(groups->item(0)->text().contains(u'('));
    counts->item(0, 1)->setText(u"80"_s);
    REQUIRE(must(scene.store->all<Headcount>()).size() == 1);
    CHECK(must(scene.store->all<Headcount>())[0].people == 80);
}

TEST_CASE("all are ticked of those who are shown, and of no others")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    auto *filter = child<QLineEdit>(panel, "filterMembers");
    filter->setFocus();
    type(filter, u"ขวัญ"_s);
    child<QDoubleSpinBox>(panel, "hours")->setValue(3);
    QTest::mouseClick(child<QPushButton>(panel, "applyToAll"), Qt::LeftButton);
    CHECK(scene.came()[1].hours == 3);
    CHECK(scene.came()[0].hours == 0);
    type(filter, QString());
    QTest::mouseClick(child<QPushButton>(panel, "tickNone"), Qt::LeftButton);
    CHECK(scene.came().size() == 2);
}

TEST_CASE("hours begin with what most stayed at this activity, not with those of the one before")
{
    Scene scene;
    auto other = scene.activity;
    other.id = {};
    other.date = QDate(2025, 9, 1);
    other.id = must(scene.store->save(other));
    Participation came{{}, other.id, party(scene.houses[0]), ParticipationRole::Helper, 1, 6, {}};
    must(scene.store->save(came));
    ui::ParticipantsPanel panel(scene.office);
    auto *hours = child<QDoubleSpinBox>(panel, "hours");
    panel.show(scene.activity.id);
    CHECK(hours->value() == 0);
    hours->setValue(2.5);
    child<QComboBox>(panel, "role")->setCurrentIndex(int(ParticipationRole::Teacher));
    panel.show(other.id);
    CHECK(hours->value() == 6);
    CHECK(child<QComboBox>(panel, "role")->currentIndex() == int(ParticipationRole::Participant));
}

TEST_CASE("how many people and hours are typed with Thai digits, and words are not taken for none")
{
    Scene scene;
    ui::ParticipantsPanel panel(scene.office);
    panel.show(scene.activity.id);
    bringUp(panel, {1180, 690});
    QTest::mouseClick(child<QPushButton>(panel, "tickAll"), Qt::LeftButton);
    auto *model = child<QTableView>(panel, "members")->model();
    CHECK(model->setData(model->index(0, 3), u"๔"_s));
    CHECK(model->setData(model->index(0, 4), u"๒.๕"_s));
    CHECK_FALSE(model->setData(model->index(0, 3), u"สี่"_s));
    CHECK_FALSE(model->setData(model->index(0, 4), u"1 ชม."_s));
    CHECK_FALSE(model->setData(model->index(0, 3), -2));
    CHECK(scene.came()[0].people == 4);
    CHECK(scene.came()[0].hours == 2.5);
}

TEST_CASE("Ctrl+F finds among the names, and Esc leads back to the activity")
{
    Scene scene;
    ui::ActivityPage page(scene.office);
    bringUp(page, {1180, 690});
    QTest::keyClick(&page, Qt::Key_F6);
    page.find();
    auto *filter = child<QLineEdit>(page, "filterMembers");
    REQUIRE(filter->hasFocus());
    type(filter, u"ข"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    REQUIRE(filter->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK_FALSE(filter->isVisible());
}
