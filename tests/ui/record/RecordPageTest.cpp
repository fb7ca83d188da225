#include "core/Language.h"
#include "ui/record/Register.h"
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>

using namespace core;
using namespace registers;
using namespace Qt::StringLiterals;

TEST_CASE("typing a few letters shows the record, and Enter leads to its sheet and back")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    CHECK(households.shown() == u"นายกล้า ใจดี"_s);
    CHECK(households.at<QLabel>("count")->text() == u"3 in all"_s);
    households.page.find();
    type(households.at("filter"), u"ขวัญ"_s);
    CHECK(households.shown() == u"นางขวัญ ทองดี"_s);
    CHECK(households.at<QLabel>("count")->text() == u"1 of 3"_s);
    households.press(Qt::Key_Return);
    CHECK(households.isAt("records"));
    households.press(Qt::Key_Return);
    CHECK(households.isAt("village"));
    households.press(Qt::Key_Return);
    CHECK(households.isAt("house_number"));
    households.press(Qt::Key_Escape);
    CHECK(households.isAt("records"));
    households.press(Qt::Key_Escape);
    CHECK(households.isAt("filter"));
    households.press(Qt::Key_Escape);
    CHECK(households.at("filter")->text().isEmpty());
    CHECK(households.shown() == u"นางขวัญ ทองดี"_s);
    type(households.at("filter"), u"ไม่มี"_s);
    CHECK(households.at<QLabel>("count")->text().contains(u"ไม่มี"_s));
    CHECK(households.shown() == u"นางขวัญ ทองดี"_s); // whoever was shown is not lost
}

TEST_CASE("letters typed in the table go into the filter, and the arrow keys go from record to record")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.table()->setFocus();
    households.press(Qt::Key_Down);
    CHECK(households.shown() == u"นางขวัญ ทองดี"_s);
    households.press(Qt::Key_Down);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s);
    type(households.table(), u"ก"_s);
    CHECK(households.isAt("filter"));
    type(households.at("filter"), u"ล้า"_s);
    CHECK(households.shown() == u"นายกล้า ใจดี"_s);
}

TEST_CASE("what one edits in one stay at a record is one step back, and the sheet shows it at once")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.write("head", u"นายกล้า ใหม่"_s);
    waitForSaving();
    households.write("phone", u"0812345678"_s);
    waitForSaving();
    CHECK(scene.houses()[0].phone == u"0812345678"_s);
    must(scene.store->undo());
    CHECK(scene.houses()[0].head == u"นายกล้า ใจดี"_s);
    CHECK(households.shown() == u"นายกล้า ใจดี"_s);
    CHECK(households.shown("phone").isEmpty());
    CHECK(scene.houses().size() == 3);
}

TEST_CASE("a record that no longer fits the filter stays on its sheet while it is typed")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    type(households.at("filter"), u"กล้า"_s);
    households.write("head", u"นายแกะ"_s);
    waitForSaving();
    CHECK(households.table()->model()->rowCount() == 0);
    CHECK(households.shown() == u"นายแกะ"_s);
    type(households.at("head"), u" ใจดี"_s);
    waitForSaving();
    CHECK(scene.houses()[0].head == u"นายแกะ ใจดี"_s);
}

TEST_CASE("a new record is a draft that says what it lacks, and is saved when it has it")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.page.create();
    CHECK(households.isAt("village"));
    auto *missing = households.at<QLabel>("missing");
    CHECK(missing->isVisible());
    type(households.at("village"), u"ใหม่"_s);
    households.press(Qt::Key_Return);
    type(households.at("house_number"), u"๗"_s);
    households.press(Qt::Key_Return);
    QTest::qWait(30);
    REQUIRE(scene.houses().size() == 4);
    CHECK(scene.houses().last().village == scene.villages[1]);
    CHECK_FALSE(missing->isVisible());
    CHECK(households.page.list()->current() == scene.houses().last().id.value);
    CHECK(households.table()->selectionModel()->selectedRows().size() == 1);
    households.write("head", u"นายใหม่"_s);
    CHECK(households.page.settle());
    CHECK(scene.houses().last().head == u"นายใหม่"_s);
    must(scene.store->undo()); // the whole stay at it
    CHECK(scene.houses().size() == 3);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s); // its neighbour
}

TEST_CASE("an unfinished record waits while one looks at another")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.page.create();
    households.write("head", u"นายยังไม่จบ"_s);
    households.write("members", u"สี่"_s);
    CHECK_FALSE(households.page.settle());
    CHECK(households.said.last()[0].toString().contains(fieldLabel(typeOf<Household>().fields[1])));
    CHECK(households.isAt("members"));
    households.press(Qt::Key_Escape); // the refused number is given up
    CHECK(households.shown("members").isEmpty());
    households.press(Qt::Key_Escape); // back to the register: nothing else is chosen by that
    CHECK(households.isAt("records"));
    CHECK(households.page.sheet()->isDraft());
    households.write("members", u"ห้า"_s);
    households.table()->setFocus();
    households.press(Qt::Key_Down);
    CHECK(households.page.sheet()->id() != 0);
    CHECK(households.said.last()[0].toString().contains(u"Ctrl+N"_s));
    households.page.create();
    CHECK(households.shown() == u"นายยังไม่จบ"_s);
    CHECK(households.shown("members") == u"ห้า"_s);
    CHECK(households.at("members")->property("refused").toBool());
    QTest::mouseClick(households.at<QToolButton>("deleteRecord"), Qt::LeftButton); // given up
    CHECK(scene.houses().size() == 3);
    CHECK(households.removed.isEmpty());
    households.page.create();
    CHECK(households.shown().isEmpty());
}

TEST_CASE("a refused value is still there when one comes back to its record, and Esc gives it up")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.write("house_number", u"2"_s); // the neighbour's
    waitForSaving();
    CHECK(households.at("house_number")->property("refused").toBool());
    CHECK_FALSE(households.page.settle());
    households.table()->setFocus();
    households.press(Qt::Key_Down);
    CHECK(households.shown("house_number") == u"2"_s);
    CHECK_FALSE(households.at("house_number")->property("refused").toBool());
    households.table()->setFocus();
    households.press(Qt::Key_Up);
    waitForSaving();
    CHECK(households.shown("house_number") == u"2"_s);
    CHECK(households.at("house_number")->property("refused").toBool());
    CHECK(scene.houses()[0].houseNumber == u"1"_s);
    households.at("house_number")->setFocus();
    households.press(Qt::Key_Escape);
    CHECK(households.shown("house_number") == u"1"_s);
    CHECK(households.page.settle());
    households.press(Qt::Key_Escape);
    CHECK(households.isAt("records"));
}

TEST_CASE("deleting asks nothing, shows the neighbour, and undo brings it back")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.table()->setFocus();
    households.press(Qt::Key_Down);
    households.press(Qt::Key_Delete);
    REQUIRE(households.removed.size() == 1);
    CHECK(households.removed[0][0].toString().contains(u"นางขวัญ"_s));
    CHECK(scene.ask.asked.isEmpty());
    CHECK(scene.houses().size() == 2);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s);
    must(scene.store->undo());
    CHECK(households.table()->model()->rowCount() == 3);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s);
    households.press(Qt::Key_Delete);
    households.press(Qt::Key_Delete);
    CHECK(scene.houses().size() == 1);
    CHECK(households.shown() == u"นายกล้า ใจดี"_s);
}

TEST_CASE("where the only record that fits the filter is deleted, the sheet is empty until the filter goes")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    type(households.at("filter"), u"ขวัญ"_s);
    households.table()->setFocus();
    REQUIRE(households.shown() == u"นางขวัญ ทองดี"_s);
    households.press(Qt::Key_Delete);
    CHECK(scene.houses().size() == 2);
    CHECK(households.table()->model()->rowCount() == 0);
    CHECK(households.page.sheet()->id() == 0);
    households.at("filter")->clear();
    CHECK(households.table()->model()->rowCount() == 2);
    CHECK(households.page.sheet()->id() != 0);
}

TEST_CASE("what is still used cannot be deleted, and the sheet says why")
{
    Scene scene;
    scene.threeHouses();
    Register villages(scene.office, typeOf<Village>());
    villages.table()->setFocus();
    villages.press(Qt::Key_Delete);
    CHECK(villages.removed.isEmpty());
    CHECK(must(scene.store->all<Village>()).size() == 2);
    CHECK(villages.at<QLabel>("sheetComplaint")->isVisible());
    villages.press(Qt::Key_Down);
    CHECK_FALSE(villages.at<QLabel>("sheetComplaint")->isVisible());
}

TEST_CASE("an empty register says what belongs there and offers the first step")
{
    Scene scene;
    Register households(scene.office, typeOf<Household>());
    CHECK(households.at<QLabel>("emptyWords")->isVisible());
    QTest::mouseClick(households.at<QPushButton>("importRecords"), Qt::LeftButton);
    REQUIRE(households.wanted.size() == 1);
    CHECK(households.wanted[0][0].toString() == u"import"_s);
    QTest::mouseClick(households.at<QPushButton>("firstRecord"), Qt::LeftButton);
    CHECK(households.isAt("village"));
    QTest::mouseClick(households.at<QToolButton>("deleteRecord"), Qt::LeftButton);
    CHECK(households.at<QLabel>("emptyWords")->isVisible());
    scene.threeHouses(); // imported, say
    CHECK_FALSE(households.at<QLabel>("emptyWords")->isVisible());
    CHECK(households.shown() == u"นายกล้า ใจดี"_s);
}

TEST_CASE("a record is opened from elsewhere even where the filter hides it")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    type(households.at("filter"), u"กล้า"_s);
    households.page.open(scene.houses()[2].id.value);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s);
    CHECK(households.at("filter")->text().isEmpty());
    CHECK(households.table()->currentIndex().row() == 2);
}

TEST_CASE("a click on a header sorts, and the chosen record stays chosen")
{
    Scene scene;
    scene.threeHouses();
    Register households(scene.office, typeOf<Household>());
    households.page.open(scene.houses()[2].id.value);
    auto *header = households.table()->horizontalHeader();
    const auto *model = households.page.list()->model();
    const int head = model->columnOf(u"head"_s);
    const QPoint at(header->sectionViewportPosition(head) + 12, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(model->index(0, head).data().toString() == u"นางขวัญ ทองดี"_s);
    CHECK(households.table()->currentIndex().row() == 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    CHECK(model->index(0, head).data().toString() == u"นายคำ แสนสุข"_s);
    CHECK(households.table()->currentIndex().row() == 0);
    CHECK(households.shown() == u"นายคำ แสนสุข"_s);
}

TEST_CASE("which columns are shown is remembered")
{
    Scene scene;
    scene.threeHouses();
    {
        Register households(scene.office, typeOf<Household>());
        const auto *model = households.page.list()->model();
        CHECK(households.table()->isColumnHidden(model->columnOf(u"language"_s)));
        auto *menu = households.at<QToolButton>("columns")->menu();
        Q_EMIT menu->aboutToShow();
        child<QAction>(*menu, "language")->trigger();
        child<QAction>(*menu, "phone")->trigger();
        CHECK_FALSE(households.table()->isColumnHidden(model->columnOf(u"language"_s)));
        households.table()->setColumnWidth(model->columnOf(u"head"_s), 177);
    }
    Register households(scene.office, typeOf<Household>());
    const auto *model = households.page.list()->model();
    CHECK_FALSE(households.table()->isColumnHidden(model->columnOf(u"language"_s)));
    CHECK(households.table()->isColumnHidden(model->columnOf(u"phone"_s)));
    CHECK(households.table()->columnWidth(model->columnOf(u"head"_s)) == 177);
    CHECK(households.table()->isColumnHidden(model->columnOf(u"ethnicity"_s))); // sensitive: only where asked for
}

TEST_CASE("Enter after the last field of a new record goes to what it still lacks")
{
    Scene scene;
    Register households(scene.office, typeOf<Household>());
    households.page.create();
    households.write("head", u"นายใหม่"_s);
    auto *note = households.at<QWidget>("note");
    note->setFocus();
    households.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(households.isAt("village"));
}

TEST_CASE("another language is spoken at once, on tables, forms and complaints to come")
{
    Scene scene;
    scene.threeHouses();
    Language language(u"en"_s);
    Register households(scene.office, typeOf<Household>());
    const auto *model = households.page.list()->model();
    const auto english = model->headerData(0, Qt::Horizontal).toString();
    CHECK(english == u"Village"_s);
    const auto label = [&] {
        for (const auto *one : households.page.sheet()->form()->findChildren<QLabel *>())
            if (one->buddy() == households.at("house_number"))
                return one->text();
        return QString();
    };
    CHECK(label() == u"House no."_s);
    language.speak(u"th"_s);
    QCoreApplication::processEvents();
    CHECK(model->headerData(0, Qt::Horizontal).toString() == u"หมู่บ้าน"_s);
    CHECK(label() == fieldLabel(typeOf<Household>().fields[1]));
    CHECK(label() != u"House no."_s);
    CHECK(households.at("house_number")->accessibleName() == label());
}

TEST_CASE("every register opens, shows and closes for every kind")
{
    Scene scene;
    scene.threeHouses();
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        RecordPage page(scene.office, *kind);
        page.show();
        page.create();
        page.find();
        page.settle();
    }
}

TEST_CASE("a file that can only be read is shown, not changed")
{
    OwnSettings settings;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"office.bowon"_s);
    {
        auto store = must(Store::create(path));
        must(store->save(village(1, u"บ้านดอน"_s)));
    }
    auto store = must(Store::open(path, Store::Access::ReadOnly));
    AnsweringAsk ask;
    const ui::Office office{*store, ask, [] { return QDate(2025, 6, 1); }};
    Register villages(office, typeOf<Village>());
    CHECK_FALSE(villages.page.canCreate());
    CHECK(villages.shown("name") == u"บ้านดอน"_s);
    villages.write("name", u"บ้านอื่น"_s);
    CHECK(villages.shown("name") == u"บ้านดอน"_s);
    villages.table()->setFocus();
    villages.press(Qt::Key_Delete);
    CHECK(villages.removed.isEmpty());
    CHECK_FALSE(villages.at<QPushButton>("newRecord")->isEnabled());
}

TEST_CASE("a register of many thousands opens and filters without a halt")
{
    Scene scene;
    must(scene.store->together([&]() -> Result<void> {
        for (int i = 0; i < 8000; ++i)
            scene.house(QString::number(i + 1), u"นายกล้า %1"_s.arg(i));
        return {};
    }));
    QElapsedTimer clock;
    clock.start();
    Register households(scene.office, typeOf<Household>());
    CHECK(clock.elapsed() < 1000);
    CHECK(households.page.list()->model()->rowCount() == 8000);
    clock.restart();
    type(households.at("filter"), u"7999"_s);
    QTRY_COMPARE_WITH_TIMEOUT(households.shown(), u"นายกล้า 7999"_s, 3000);
    CHECK(clock.elapsed() < 1500);
    households.write("head", u"นายใหม่"_s);
    clock.restart();
    CHECK(households.page.settle());
    CHECK(clock.elapsed() < 300);
}
