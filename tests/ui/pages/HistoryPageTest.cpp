#include "ui/pages/HistoryPage.h"
#include "ui/UiSupport.h"
#include <QPushButton>
#include <QTableWidget>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("history tells what was done, and takes it back one step at a time")
{
    TestOffice scene;
    auto home = village(4, u"บ้านดอน"_s);
    home.id = must(scene.store->save(home));
    home.name = u"บ้านดอนแก้ว"_s;
    must(scene.store->save(home));
    ui::HistoryPage page(scene.office);
    page.show();
    auto *steps = child<QTableWidget>(page, "steps");
    auto *changes = child<QTableWidget>(page, "changes");
    REQUIRE(steps->rowCount() == 2);
    CHECK(steps->item(0, 2)->text().contains(u"บ้านดอนแก้ว"_s));
    REQUIRE(changes->rowCount() == 1);
    CHECK(changes->item(0, 2)->text() == u"บ้านดอน"_s);
    CHECK(changes->item(0, 3)->text() == u"บ้านดอนแก้ว"_s);

    QTest::mouseClick(child<QPushButton>(page, "undoStep"), Qt::LeftButton);
    CHECK(must(scene.store->find(home.id)).name == u"บ้านดอน"_s);
    CHECK(steps->rowCount() == 3); // the undo itself is told, too
    CHECK(child<QPushButton>(page, "redoStep")->isEnabled());
    QTest::mouseClick(child<QPushButton>(page, "redoStep"), Qt::LeftButton);
    CHECK(must(scene.store->find(home.id)).name == u"บ้านดอนแก้ว"_s);
    CHECK_FALSE(child<QPushButton>(page, "redoStep")->isEnabled());
}
