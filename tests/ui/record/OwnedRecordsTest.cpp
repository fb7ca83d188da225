#include "ui/record/Register.h"

using namespace core;
using namespace registers;
using namespace Qt::StringLiterals;

TEST_CASE("seats of a body are typed one after the other, with people who are not registered yet")
{
    Scene scene;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    const auto id = must(scene.store->save(board));
    Register committees(scene.office, typeOf<Committee>());
    QTest::mouseClick(committees.at<QPushButton>("seatAdd"), Qt::LeftButton);
    const auto seat = [&](const QString &position, const QString &person) {
        CHECK(committees.isAt("position"));
        type(committees.at("position"), position);
        committees.press(Qt::Key_Return);
        committees.press(Qt::Key_Return); // represents nobody
        type(QApplication::focusWidget(), person);
        committees.press(Qt::Key_Return);
        type(QApplication::focusWidget(), u"16/5/2566"_s);
        for (int i = 0; i < 3; ++i) // since, until, order
            committees.press(Qt::Key_Return);
        QTest::qWait(30);
    };
    seat(u"ประธานกรรมการ"_s, u"นายกล้า ใจดี"_s);
    seat(u"กรรมการ"_s, u"นางขวัญ ทองดี"_s);
    const auto seats = must(scene.store->all<Seat>());
    REQUIRE(seats.size() == 2);
    CHECK(seats[0].committee == id);
    CHECK(seats[0].order == 1);
    CHECK(seats[1].order == 2);
    CHECK(seats[1].since == QDate(2023, 5, 16));
    CHECK(must(scene.store->all<Person>()).size() == 2);
    CHECK(committees.isAt("position")); // of the third

    auto *table = committees.at<QTableView>("seats");
    CHECK(table->model()->rowCount() == 2);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(must(scene.store->all<Seat>())[0].position == u"กรรมการ"_s);
    CHECK(table->currentIndex().row() == 0);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(committees.removed.size() == 1);
    CHECK(must(scene.store->all<Seat>()).size() == 1);
    must(scene.store->undo());
    CHECK(table->model()->rowCount() == 2);
}

TEST_CASE("Enter leads from the sheet to what belongs to it, and a line nobody typed in goes again")
{
    Scene scene;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    must(scene.store->save(board));
    Register committees(scene.office, typeOf<Committee>());
    committees.at<QWidget>("serves_rest")->setFocus();
    committees.press(Qt::Key_Return);
    CHECK(committees.isAt("seatAdd"));
    committees.press(Qt::Key_Return);
    CHECK(committees.isAt("position"));
    committees.press(Qt::Key_Escape);
    CHECK_FALSE(committees.at("position")->isVisible());
    CHECK(committees.isAt("seatAdd"));
    committees.press(Qt::Key_Escape);
    CHECK(committees.isAt("records"));
}

TEST_CASE("a half-typed line is there again when one comes back to its body")
{
    Scene scene;
    for (const auto &name : {u"คณะกรรมการสถานศึกษา"_s, u"เครือข่ายผู้ปกครอง"_s}) {
        Committee c;
        c.name = name;
        must(scene.store->save(c));
    }
    Register committees(scene.office, typeOf<Committee>());
    QTest::mouseClick(committees.at<QPushButton>("seatAdd"), Qt::LeftButton);
    committees.write("represents", u"ผู้แทนครู"_s);
    CHECK_FALSE(committees.page.settle());
    committees.table()->setFocus();
    committees.press(Qt::Key_Down);
    CHECK_FALSE(committees.at("represents")->isVisible());
    committees.table()->setFocus();
    committees.press(Qt::Key_Up);
    CHECK(committees.at("represents")->isVisible());
    CHECK(committees.shown("represents") == u"ผู้แทนครู"_s);
    QTest::mouseClick(committees.at<QToolButton>("seatRemove"), Qt::LeftButton);
    CHECK(committees.page.settle());
    CHECK(must(scene.store->all<Seat>()).isEmpty());
}

TEST_CASE("the numbers of a village, year by year, stand below its sheet")
{
    Scene scene;
    Register villages(scene.office, typeOf<Village>());
    QTest::mouseClick(villages.at<QPushButton>("village_countAdd"), Qt::LeftButton);
    type(villages.at("year"), u"๒๕๖๘"_s);
    villages.press(Qt::Key_Return);
    type(QApplication::focusWidget(), u"120"_s);
    CHECK(villages.page.settle());
    const auto counts = must(scene.store->all<VillageCount>());
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].year == 2568);
    CHECK(counts[0].households == 120);
    auto *table = villages.at<QTableView>("village_counts");
    CHECK(table->model()->index(0, 0).data().toString() == u"2568"_s);
}
