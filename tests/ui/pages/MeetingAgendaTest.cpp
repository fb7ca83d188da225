#include "ui/pages/MeetingDesk.h"
#include "ui/pages/meeting/StandardsMenu.h"

TEST_CASE("a whole agenda is typed with the keyboard alone, and numbers itself")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[3]->texts().first()->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.typeHere(u"งบประมาณ"_s);
    desk.press(Qt::Key_Return);
    desk.typeHere(u"ที่ประชุมหารือเรื่องน้ำดื่ม"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.typeHere(u"ซ่อมรั้ว"_s);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"4.1"_s, u"4.1.1"_s, u"5"_s}));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"4.1"_s, u"4.2"_s, u"5"_s}));
    CHECK(desk.lines()[4]->item().title == u"ซ่อมรั้ว"_s);
    desk.press(Qt::Key_Up, Qt::AltModifier); // over into the heading above
    CHECK(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"3"_s, u"3.1"_s, u"4"_s, u"4.1"_s, u"5"_s}));
    const auto saved = desk.saved().meeting;
    CHECK(saved.agenda[3].title == u"ซ่อมรั้ว"_s);
    CHECK(saved.agenda[5].discussion == u"ที่ประชุมหารือเรื่องน้ำดื่ม"_s);
}

TEST_CASE("what was typed reads the same when the file is opened again")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[0]->texts().value(1)->setFocus();
    const auto text = u"ประธานแจ้งว่า ที่ประชุมครั้งนี้มีผู้ปกครองมาร่วมน้อย\nน้ำท่วมถนนที่บ้านแม่คะ ทั้งที่ปู่ย่าตายายไม่เคยเห็น"_s;
    for (const auto &line : text.split(u'\n')) {
        if (!desk.find<ui::GrowingText>("discussion")->text().isEmpty())
            desk.press(Qt::Key_Return);
        desk.typeHere(line);
    }
    REQUIRE(desk.page->settle());
    const auto meeting = desk.page->shownMeeting();
    desk.page.reset();
    const auto path = desk.store->path();
    desk.store = must(Store::open(path));
    desk.page = std::make_unique<ui::MeetingPage>(ui::Office{*desk.store, desk.ask});
    desk.page->open(meeting);
    CHECK(desk.find<ui::GrowingText>("discussion")->text() == text);
}

TEST_CASE("an hour's typing is one step, and undoing it brings back the sheet as it was")
{
    MeetingDesk desk;
    desk.page->create();
    const auto before = desk.steps();
    desk.lines()[0]->texts().value(1)->setFocus();
    for (int i = 0; i < 4; ++i) {
        desk.typeHere(u"พิมพ์ไปเรื่อย ๆ "_s);
        QTest::qWait(450); // a pause: saved
    }
    CHECK(desk.steps() == before + 1);
    REQUIRE(desk.page->settle());
    CHECK(desk.steps() == before + 1);
    must(desk.store->undo());
    CHECK(desk.find<ui::GrowingText>("discussion")->text().isEmpty());
    must(desk.store->redo());
    CHECK(desk.find<ui::GrowingText>("discussion")->text().startsWith(u"พิมพ์ไปเรื่อย ๆ พิมพ์"_s));
    must(desk.store->undo());
    must(desk.store->undo()); // the meeting itself
    CHECK(desk.find<QListView>("meetings")->model()->rowCount() == 1);
    CHECK(must(desk.store->all<Meeting>()).size() == 1);
}

TEST_CASE("taking an item away is a step of its own, and undo brings only that back")
{
    MeetingDesk desk;
    desk.page->create();
    QSignalSpy removed(desk.page.get(), &ui::Page::removed);
    desk.lines()[0]->texts().value(1)->setFocus();
    desk.typeHere(u"พิมพ์ไว้"_s);
    desk.lines()[4]->texts().first()->setFocus();
    desk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.numbers().size() == 4);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][0].toString().contains(u"เรื่องอื่น ๆ"_s));
    REQUIRE(desk.page->settle());
    must(desk.store->undo());
    CHECK(desk.numbers().size() == 5);
    CHECK(desk.find<ui::GrowingText>("discussion")->text() == u"พิมพ์ไว้"_s);
}

TEST_CASE("the last agenda and its guests are taken over at one key, with the open tasks")
{
    MeetingDesk desk(true);
    desk.page->create();
    desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"3"_s, u"3.1"_s, u"4"_s, u"4.1"_s, u"5"_s}));
    const auto m = desk.saved().meeting;
    CHECK(m.agenda[3].title == u"ซ่อมหลังคาโรงอาหาร"_s);
    CHECK(m.agenda[5].title == u"รายงานการเงิน"_s);
    CHECK(m.agenda[5].discussion.isEmpty());
    REQUIRE(m.attendance.size() == 1);
    CHECK(m.attendance[0].member.value == desk.people[9]);
}

TEST_CASE("a task is typed below its item and kept with the meeting")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[0]->texts().first()->setFocus();
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.typeHere(u"ทำหนังสือเชิญ"_s);
    desk.press(Qt::Key_Tab);
    desk.typeHere(u"ครูสมศรี"_s);
    desk.press(Qt::Key_Tab);
    desk.typeHere(u"30/5/2568"_s);
    auto saved = desk.saved();
    REQUIRE(saved.followUps.size() == 1);
    CHECK(saved.followUps[0].task == u"ทำหนังสือเชิญ"_s);
    CHECK(saved.followUps[0].responsible == u"ครูสมศรี"_s);
    CHECK(saved.followUps[0].dueOn == QDate(2025, 5, 30));
    CHECK(saved.followUps[0].agendaItem == saved.meeting.agenda[0].id);
    desk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.saved().followUps.isEmpty());
    CHECK(desk.saved().meeting.agenda.size() == 5);
}

TEST_CASE("an agenda gets its sixth heading by a button, and loses it again")
{
    MeetingDesk desk;
    desk.page->create();
    auto *form = desk.find<QPushButton>("agendaForm");
    QTest::mouseClick(form, Qt::LeftButton);
    CHECK(desk.numbers().size() == 6);
    CHECK(desk.saved().meeting.agenda[3].heading == u"เรื่องเสนอเพื่อทราบ"_s);
    QTest::mouseClick(form, Qt::LeftButton);
    CHECK(desk.saved().meeting.agenda.size() == 5);
}

TEST_CASE("the cursor is kept in sight while one goes down the sheet")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[4]->texts().first()->setFocus();
    for (int i = 0; i < 12; ++i) {
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(10);
        const auto *field = desk.focus();
        const QRect seen(field->mapTo(desk.page.get(), QPoint()), field->size());
        CHECK(desk.page->rect().contains(seen));
        CHECK_FALSE(field->visibleRegion().isEmpty());
    }
    CHECK(desk.numbers().last() == u"5.12"_s);
}

TEST_CASE("a resolution becomes a shared goal of the year at one key, and the same one is opened again")
{
    MeetingDesk desk;
    desk.page->create();
    desk.page->settle();
    QList<qint64> opened;
    QObject::connect(desk.page.get(), &ui::Page::wanted, [&](const QString &page, qint64 record) {
        CHECK(page == u"goals"_s);
        opened << record;
    });
    auto *item = desk.page->findChild<ui::AgendaItemEditor *>();
    REQUIRE(item);
    child<QLineEdit>(*item, "title")->setFocus();
    for (int times = 0; times < 2; ++times)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    const auto goals = must(desk.store->all<Goal>());
    REQUIRE(goals.size() == 1);
    CHECK(opened == QList<qint64>{goals.first().id.value, goals.first().id.value});
    CHECK(goals.first().agreedItem == item->item().number);
    CHECK(goals.first().agreedAt);
    CHECK_FALSE(goals.first().statement.isEmpty());
    CHECK(goals.first().standards == u"2.1;2.2"_s); // of shared vision
}

TEST_CASE("a resolution is named as evidence for a standard where it is written")
{
    MeetingDesk desk;
    desk.page->create();
    desk.lines()[3]->texts().first()->setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.typeHere(u"แผนปฏิบัติการ"_s);
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = desk.find<ui::StandardsMenu>("standardsMenu");
    REQUIRE(menu->isVisible());
    REQUIRE(menu->actions().size() == 9);
    menu->actions()[5]->trigger();
    menu->close();
    CHECK(desk.saved().meeting.agenda[4].standards == u"2.2"_s);
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(menu->actions()[5]->isChecked());
    menu->actions()[5]->trigger();
    menu->close();
    CHECK(desk.saved().meeting.agenda[4].standards.isEmpty());
}
