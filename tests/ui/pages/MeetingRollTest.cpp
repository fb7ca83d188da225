// Who came to a meeting, and what its sheet says of it: the roll, guests by the list, households by the tick.
#include "core/StoreFixture.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Agenda.h"
#include "core/records/Attachment.h"
#include "core/store/Minutes.h"
#include "ui/Ask.h"
#include "ui/Typing.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/widgets/PartyPicker.h"
#include "ui/widgets/RosterGrid.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A board of four who meet, two villages of 30 households each, and two guests of one name.
struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    ui::AskPerson ask;
    QList<qint64> people;
    Id<Meeting> meeting;
    std::unique_ptr<ui::MeetingPage> page;

    Scene()
    {
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        Meeting m;
        m.committee = must(store->save(board));
        for (int i = 0; i < 6; ++i) {
            Person p;
            p.title = u"นาย"_s;
            p.givenName = i < 4 ? u"กรรมการ%1"_s.arg(i + 1) : u"บุญมี"_s;
            p.familyName = u"ใจดี"_s;
            people << must(store->save(p)).value;
            if (i >= 4)
                continue;
            Seat seat;
            seat.committee = m.committee;
            seat.position = i ? u"กรรมการ"_s : u"ประธานกรรมการ"_s;
            seat.person = {people.last()};
            seat.order = i;
            must(store->save(seat));
        }
        for (const auto &[number, name] : {std::pair(4, u"บ้านดอน"_s), std::pair(5, u"บ้านแม่คะ"_s)}) {
            const auto home = must(store->save(village(number, name)));
            for (int i = 1; i <= 30; ++i) {
                Household house;
                house.village = home;
                house.houseNumber = QString::number(i);
                house.head = i == 7 ? u"นางขวัญ"_s : QString();
                must(store->save(house));
            }
        }
        m.number = 1;
        m.year = 2568;
        m.date = QDate(2025, 5, 16);
        m.start = QTime(9, 30);
        m.end = QTime(12, 0);
        m.agenda = officialAgenda(AgendaForm::Five);
        for (const auto &number : {u"4.1"_s, u"4.2"_s}) {
            AgendaItem item;
            item.number = number;
            item.title = u"เรื่อง "_s + number;
            m.agenda.insert(m.agenda.size() - 1, item);
        }
        meeting = must(store->save(m));
        page = std::make_unique<ui::MeetingPage>(ui::Office{*store, ask, [] { return QDate(2025, 5, 16); }});
        bringUp(*page, {1180, 700});
        page->open(meeting.value);
    }
    template <class W>
    W *find(const QString &name) const
    {
        auto *found = page->findChild<W *>(name);
        REQUIRE(found);
        return found;
    }
    Meeting saved() const
    {
        REQUIRE(page->settle());
        return must(store->find(meeting));
    }
    QWidget *focus() const { return QApplication::focusWidget(); }
    void typeHere(const QString &text) const { type(focus(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    QList<ui::AgendaItemEditor *> lines() const
    {
        QTest::qWait(1); // laid out anew
        auto lines = page->findChildren<ui::AgendaItemEditor *>();
        std::sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return lines;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const auto *line : lines())
            titles << line->item().number + u' ' + line->item().title;
        return titles;
    }
};

} // namespace

TEST_CASE("a whole roll is called by keyboard: marks, a reason, times and a stand-in")
{
    Scene scene;
    auto *roster = scene.find<ui::RosterGrid>(u"roster"_s);
    roster->setFocus();
    scene.typeHere(u"มขล"_s);
    scene.press(Qt::Key_Up);
    scene.press(Qt::Key_Up);
    scene.press(Qt::Key_Right);
    scene.typeHere(u"ต"_s); // the first letter opens the cell
    scene.typeHere(u"ิดราชการ"_s);
    scene.press(Qt::Key_Return);
    CHECK(roster->hasFocus());
    roster->setCurrentIndex(roster->model()->index(0, ui::RosterModel::Arrived));
    scene.typeHere(u"1"_s);
    scene.typeHere(u"0.15"_s);
    scene.press(Qt::Key_Return);
    roster->setCurrentIndex(roster->model()->index(3, ui::RosterModel::Came));
    scene.typeHere(u"แ"_s);
    scene.typeHere(u"บุญมี"_s);
    scene.press(Qt::Key_Return);
    const auto saved = scene.saved().attendance;
    REQUIRE(saved.size() == 4);
    CHECK(saved[0].arrived == QTime(10, 15));
    CHECK(saved[1].reason == u"ติดราชการ"_s);
    CHECK(saved[2].status == AttendanceStatus::OnLeave);
    CHECK(saved[3].capacity == Capacity::Substitute);
    CHECK(saved[3].substitutes.value == scene.people[3]);
}

TEST_CASE("the quorum is told for every moment, and from when it was lost")
{
    Scene scene;
    auto *roster = scene.find<ui::RosterGrid>(u"roster"_s);
    auto *course = scene.find<QLabel>(u"quorumCourse"_s);
    roster->setFocus();
    scene.typeHere(u"ม"_s);
    scene.typeHere(u"ม"_s);
    CHECK_FALSE(course->isVisible());
    roster->model()->setData(roster->model()->index(1, ui::RosterModel::Left), u"10.30"_s, Qt::EditRole);
    CHECK(course->text() == u"from 09.30 a quorum: 2 there · from 10.30 no quorum: 1 there, 2 needed"_s);
    roster->model()->setData(roster->model()->index(1, ui::RosterModel::Left), QString(), Qt::EditRole);
    CHECK_FALSE(course->isVisible());
}

TEST_CASE("what looks odd in the roll is told beside it, and saved all the same")
{
    Scene scene;
    auto *roster = scene.find<ui::RosterGrid>(u"roster"_s);
    auto *hints = scene.find<QLabel>(u"rollHints"_s);
    CHECK_FALSE(hints->isVisible());
    roster->roster()->setStandIn(0, {scene.people[4]}, u"นายบุญมี ใจดี"_s);
    roster->roster()->setStandIn(1, {scene.people[4]}, u"นายบุญมี ใจดี"_s);
    CHECK(hints->text().split(u'\n').value(0) == u"1 นายกรรมการ1 ใจดี: stands in for two members and counts once"_s);
    CHECK(scene.find<QLabel>(u"quorum"_s)->text().contains(u"1 of 4"_s));
    roster->roster()->mark(0, Mark::Present);
    CHECK_FALSE(hints->isVisible());
    CHECK(scene.saved().attendance.size() == 2);
}

TEST_CASE("a guest's position at this meeting is written down by keyboard, and printed")
{
    Scene scene;
    auto *picker = scene.find<ui::PartyPicker>(u"addGuest"_s);
    picker->setFocus();
    type(picker, u"นางใหม่ มาไกล"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    QTest::keyClick(picker, Qt::Key_Backspace); // back to the name
    scene.press(Qt::Key_Return);
    scene.typeHere(u"วิทยากร"_s);
    scene.press(Qt::Key_Return);
    CHECK(scene.focus()->objectName() == u"guest"_s);
    CHECK(scene.focus()->accessibleName() == u"นางใหม่ มาไกล, วิทยากร"_s);
    const auto saved = scene.saved();
    REQUIRE(saved.attendance.size() == 1);
    CHECK(saved.attendance[0].role == u"วิทยากร"_s);
    CHECK(plainText(minutesPaper(must(minutesContent(*scene.store, scene.meeting)))).contains(u"วิทยากร"_s));
}

TEST_CASE("a list of names is pasted, decided line by line, and added in one step")
{
    Scene scene;
    auto *picker = scene.find<ui::PartyPicker>(u"addGuest"_s);
    picker->setFocus();
    QApplication::clipboard()->setText(u"นายกรรมการ1 ใจดี\nนายบุญมี ใจดี\nนางใหม่ มาไกล\tวิทยากร\nนายกรรมการ1  ใจดี"_s);
    QTest::keySequence(picker, QKeySequence::Paste);
    auto *table = scene.find<QTableWidget>(u"names"_s);
    REQUIRE(table->isVisible());
    CHECK(table->hasFocus());
    CHECK(picker->text().isEmpty());
    REQUIRE(table->rowCount() == 4);
    CHECK(table->item(0, 3)->text().contains(u"a member: marked present"_s));
    CHECK(table->item(1, 3)->text() == u"Choose: 2 of that name"_s);
    CHECK(table->item(2, 3)->text() == u"new person"_s);
    CHECK(table->item(3, 3)->text() == u"twice in this list"_s);
    CHECK(table->currentRow() == 1); // what is to be decided
    const auto steps = rowsOf(*scene.store, u"SELECT 1 FROM steps WHERE state = 'done'"_s).size();
    scene.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(rowsOf(*scene.store, u"SELECT 1 FROM steps WHERE state = 'done'"_s).size() == steps + 1);
    auto saved = scene.saved().attendance;
    REQUIRE(saved.size() == 2);
    CHECK(saved[0].member.value == scene.people[0]);
    CHECK(saved[0].capacity == Capacity::Seat);
    CHECK(saved[1].capacity == Capacity::Guest);
    REQUIRE(table->rowCount() == 1); // nobody was merged: still to choose
    scene.press(Qt::Key_Right);
    scene.press(Qt::Key_Right);
    scene.press(Qt::Key_Return, Qt::ControlModifier);
    saved = scene.saved().attendance;
    REQUIRE(saved.size() == 3);
    CHECK(saved[2].member.value == scene.people[5]);
    CHECK_FALSE(table->isVisible());
    CHECK(picker->hasFocus());
    must(scene.store->undo());
    must(scene.store->undo());
    CHECK(scene.saved().attendance.isEmpty());
    CHECK(must(scene.store->all<Person>()).size() == 6);
}

TEST_CASE("households are ticked by space and type-ahead, stand as one among the guests, and undo takes all back")
{
    Scene scene;
    scene.find<ui::PartyPicker>(u"addGuest"_s)->setFocus();
    scene.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *villages = scene.find<QListWidget>(u"villages"_s);
    REQUIRE(villages->isVisible());
    CHECK(villages->hasFocus());
    CHECK(villages->item(0)->text().endsWith(u"0/30"_s));
    scene.press(Qt::Key_Right);
    scene.press(Qt::Key_Space);
    scene.typeHere(u"ขวัญ"_s); // goes on in the field
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Space);
    CHECK(villages->item(0)->text().endsWith(u"2/30"_s));
    villages->setCurrentRow(1);
    QTest::mouseClick(scene.find<QAbstractButton>(u"tickAll"_s), Qt::LeftButton);
    CHECK(scene.find<QLabel>(u"householdCount"_s)->text() == u"32 household(s) came"_s);
    scene.find<QWidget>(u"closeHouseholds"_s)->setFocus();
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(villages->isVisible());
    QStringList chips;
    for (const auto *chip : scene.page->findChildren<QWidget *>(u"guest"_s))
        if (!chip->isHidden())
            chips << chip->accessibleName();
    CHECK(chips == QStringList({u"32 household(s)"_s}));
    CHECK(scene.saved().attendance.size() == 32);
    const auto text = plainText(minutesPaper(must(minutesContent(*scene.store, scene.meeting))));
    CHECK(text.contains(u"จำนวน ๓๒ ครัวเรือน (หมู่ที่ ๔ จำนวน ๒ ครัวเรือน, หมู่ที่ ๕ จำนวน ๓๐ ครัวเรือน)"_s));
    must(scene.store->undo());
    CHECK(scene.saved().attendance.isEmpty());
}

TEST_CASE("an item is dragged by its number to another place, and one undo puts it back")
{
    Scene scene;
    CHECK(scene.titles().mid(3) == QStringList({u"4 "_s, u"4.1 เรื่อง 4.1"_s, u"4.2 เรื่อง 4.2"_s, u"5 "_s}));
    auto *handle = scene.lines()[5]->handle();
    auto *bar = scene.find<QWidget>(u"dropBar"_s);
    const auto above = handle->mapFromGlobal(scene.lines()[4]->mapToGlobal(QPoint(10, 2)));
    const auto drag = [&] {
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
        QMouseEvent move(QEvent::MouseMove, above, handle->mapToGlobal(above), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(handle, &move);
    };
    drag();
    CHECK(bar->isVisible());
    QTest::keyClick(handle, Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    QTest::mouseRelease(handle, Qt::LeftButton, {}, above);
    CHECK(scene.titles()[4] == u"4.1 เรื่อง 4.1"_s);
    drag();
    QTest::mouseRelease(handle, Qt::LeftButton, {}, above);
    CHECK(scene.titles().mid(4, 2) == QStringList({u"4.1 เรื่อง 4.2"_s, u"4.2 เรื่อง 4.1"_s}));
    CHECK(scene.saved().agenda[4].title == u"เรื่อง 4.2"_s);
    must(scene.store->undo());
    CHECK(scene.titles().mid(4, 2) == QStringList({u"4.1 เรื่อง 4.1"_s, u"4.2 เรื่อง 4.2"_s}));
}

TEST_CASE("pictures are attached to an item by one key, and show with it when it is opened again")
{
    Scene scene;
    scene.lines()[4]->texts().first()->setFocus();
    scene.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.focus()->objectName() == u"attachmentAdd"_s);
    auto *around = scene.focus();
    while (around && !qobject_cast<ui::AgendaItemEditor *>(around))
        around = around->parentWidget();
    REQUIRE(around);
    CHECK(static_cast<ui::AgendaItemEditor *>(around)->item().number == u"4.1"_s);
    Attachment photo;
    photo.agendaItem = scene.lines()[4]->id();
    photo.caption = u"แบบแปลน"_s;
    photo.picture = u"aGVsbG8="_s;
    must(scene.store->save(photo));
    CHECK(plainText(minutesPaper(must(minutesContent(*scene.store, scene.meeting))))
              .contains(u"ภาพประกอบระเบียบวาระที่ ๔.๑  เรื่อง ๔.๑"_s));
    ui::MeetingPage again(ui::Office{*scene.store, scene.ask});
    bringUp(again);
    again.open(scene.meeting.value);
    CHECK(again.findChild<QWidget *>(u"attachmentLines"_s));
}

TEST_CASE("a task for nobody is kept, and told at its field")
{
    Scene scene;
    scene.lines()[4]->texts().first()->setFocus();
    scene.press(Qt::Key_T, Qt::ControlModifier);
    scene.typeHere(u"ซ่อมหลังคา"_s);
    auto *who = scene.lines()[4]->findChild<QLineEdit *>(u"responsible"_s);
    REQUIRE(who);
    CHECK(who->property("hinted").toBool());
    who->setFocus();
    scene.typeHere(u"ครูแดง"_s);
    CHECK_FALSE(who->property("hinted").toBool());
    CHECK(must(minutesOf(*scene.store, (scene.saved(), scene.meeting))).followUps.size() == 1);
}

TEST_CASE("certified minutes are not deleted, and the page says why")
{
    Scene scene;
    auto m = scene.saved();
    m.status = MeetingStatus::Certified;
    m.certifiedAt = u"2/2568"_s;
    must(scene.store->save(m));
    auto *list = scene.find<QWidget>(u"meetings"_s);
    list->setFocus();
    scene.press(Qt::Key_Delete);
    CHECK(must(scene.store->all<Meeting>()).size() == 1);
    CHECK(scene.find<QLabel>(u"notSaved"_s)->isVisible());
    CHECK(scene.find<QLabel>(u"notSaved"_s)->text().contains(u"certified and locked"_s));
}

TEST_CASE("a task is typed with Enter alone: what, who by the first name offered, by when, and on")
{
    Scene scene;
    scene.lines()[4]->texts().first()->setFocus();
    scene.press(Qt::Key_T, Qt::ControlModifier);
    scene.typeHere(u"ซ่อมหลังคา"_s);
    scene.press(Qt::Key_Return);
    CHECK(scene.focus()->objectName() == u"responsible"_s);
    auto *who = qobject_cast<QLineEdit *>(scene.focus());
    scene.typeHere(u"กรรมการ2"_s);
    auto *offered = who->completer()->popup();
    REQUIRE(QTest::qWaitFor([&] { return offered->isVisible() && offered->currentIndex().isValid(); }, 2000));
    CHECK(who->text() == u"กรรมการ2"_s);
    QTest::keyClick(offered, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return scene.focus()->objectName() == u"due_on"_s; }, 2000));
    CHECK(who->text() == u"นายกรรมการ2 ใจดี"_s);
    scene.typeHere(u"30/6/2568"_s);
    scene.press(Qt::Key_Return);
    CHECK_FALSE(scene.focus()->objectName() == u"due_on"_s);
    const auto tasks = must(minutesOf(*scene.store, (scene.saved(), scene.meeting))).followUps;
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].responsible == u"นายกรรมการ2 ใจดี"_s);
    CHECK(tasks[0].dueOn == QDate(2025, 6, 30));
}

TEST_CASE("Enter leads from the list of meetings into the sheet")
{
    Scene scene;
    scene.find<QWidget>(u"meetings"_s)->setFocus();
    scene.press(Qt::Key_Return);
    CHECK(scene.find<QWidget>(u"paper"_s)->isAncestorOf(scene.focus()));
}

TEST_CASE("what was just deleted on the sheet comes back with Ctrl+Z from a field with nothing of its own to take back")
{
    Scene scene;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    scene.page->addAction(&undo);
    QObject::connect(&undo, &QAction::triggered, scene.page.get(), [&] {
        scene.page->settle();
        must(scene.store->undo());
    });
    const auto before = scene.titles();
    scene.lines()[4]->texts().first()->setFocus();
    scene.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(scene.titles().size() == before.size() - 1);
    scene.saved();
    scene.find<QLineEdit>(u"place"_s)->setFocus();
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.titles() == before);
}
