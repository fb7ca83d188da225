#include "ui/pages/HistoryPage.h"
#include "core/records/Kinds.h"
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

TEST_CASE("history tells of the meeting where a line of its roll or a task was changed, also when it is gone")
{
    TestOffice scene;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    Person someone;
    someone.givenName = u"สมหญิง"_s;
    Meeting meeting;
    meeting.committee = must(scene.store->save(board));
    meeting.number = 1;
    meeting.year = 2569;
    meeting.date = QDate(2026, 1, 20);
    AgendaItem item;
    item.number = u"1"_s;
    item.title = u"เรื่องแจ้ง"_s;
    meeting.agenda << item;
    const auto person = must(scene.store->save(someone));
    meeting.id = must(scene.store->save(meeting));
    meeting = must(scene.store->find(meeting.id));
    Attendance guest;
    guest.member = party(person);
    guest.capacity = Capacity::Guest;
    meeting.attendance << guest;
    must(scene.store->save(meeting));
    FollowUp task;
    task.agendaItem = meeting.agenda[0].id;
    task.task = u"ทำหนังสือ"_s;
    must(scene.store->save(task));
    Words words;
    words.paper = u"summary academic 2568"_s;
    words.passage = u"successes"_s;
    words.content = u"ดี"_s;
    must(scene.store->save(words));

    const auto steps = must(scene.store->steps(10));
    CHECK(steps[0].recordName == u"สรุปประจำปีการศึกษา 2568"_s);
    for (const int at : {1, 2, 3}) {
        CHECK(steps[at].kind == u"meeting"_s);
        CHECK(steps[at].recordName.contains(u"คณะกรรมการสถานศึกษา"_s));
        CHECK(steps[at].recordName.contains(u"1/2569"_s));
    }
    const auto names = must(scene.store->changesOf(steps[2].id, 10));
    REQUIRE(names.size() == 1);
    CHECK(names[0].name == u"สมหญิง"_s);
    for (int i = 0; i < 4; ++i)
        must(scene.store->undo());
    for (const auto &step : must(scene.store->steps(7)))
        if (step.kind == u"meeting"_s) {
            CHECK(step.recordName.contains(u"1/2569"_s));
            CHECK(step.recordId == 0);
        }
}
