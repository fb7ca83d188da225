#include "ui/pages/MeetingDesk.h"

TEST_CASE("a new meeting comes with number, day, place, times, officers and the roll of that day")
{
    MeetingDesk desk;
    desk.page->create();
    const auto m = desk.saved().meeting;
    CHECK(m.number == 2);
    CHECK(m.year == 2568);
    CHECK(m.date == QDate(2025, 5, 16));
    CHECK(m.place == u"ห้องประชุมโรงเรียน"_s);
    CHECK(m.end == QTime(12, 0));
    CHECK(m.chair == u"นายกรรมการ1 ใจดี"_s);
    CHECK(m.minuteTaker == u"นายกรรมการ9 ใจดี"_s);
    CHECK(m.agenda.size() == 5);
    CHECK(m.attendance.isEmpty()); // nobody was called yet
    auto *roster = desk.find<ui::RosterGrid>("roster");
    CHECK(roster->roster()->rowCount() == 9);
    CHECK(roster->roster()->roll()[3].isVacant());
    CHECK(desk.find<QListView>("meetings")->model()->rowCount() == 2);
}

TEST_CASE("the roll is called with one key each, and the quorum follows in words")
{
    MeetingDesk desk;
    desk.page->create();
    auto *roster = desk.find<ui::RosterGrid>("roster");
    auto *quorum = desk.find<QLabel>("quorum");
    roster->setFocus();
    desk.typeHere(u"มมม"_s);
    QTest::keyClick(roster, Qt::Key_Down); // the vacant seat
    desk.typeHere(u"ม"_s);
    CHECK(quorum->text().contains(u"4 of 9"_s));
    CHECK(quorum->text().contains(u"5 needed"_s));
    desk.typeHere(u"มขล"_s);
    CHECK(quorum->text().contains(u"Quorum 5 of 9 ✓"_s));
    CHECK(quorum->text().contains(u"1 not called yet"_s));
    const auto attendance = desk.saved().meeting.attendance;
    REQUIRE(attendance.size() == 7);
    CHECK(attendance[5].status == AttendanceStatus::Absent);
    CHECK(attendance[6].status == AttendanceStatus::OnLeave);
    QTest::mouseClick(desk.find<QPushButton>("allPresent"), Qt::LeftButton);
    CHECK(desk.saved().meeting.attendance.size() == 8);
}

TEST_CASE("a guest is found by name, or made in place without leaving the page")
{
    MeetingDesk desk;
    desk.page->create();
    auto *picker = desk.find<ui::PartyPicker>("addGuest");
    picker->setFocus();
    type(picker, u"กรรมการ10"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    type(picker, u"นางสาวบัวลา แสนคำ"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    const auto attendance = desk.saved().meeting.attendance;
    REQUIRE(attendance.size() == 2);
    CHECK(attendance[0].member.value == desk.people[9]);
    CHECK(attendance[1].capacity == Capacity::Guest);
    const auto person = must(desk.store->find(Id<Person>{attendance[1].member.value}));
    CHECK(person.title == u"นางสาว"_s);
    CHECK(person.givenName == u"บัวลา"_s);
    CHECK(person.familyName == u"แสนคำ"_s);
    CHECK(picker->hasFocus());
    QTest::keyClick(picker, Qt::Key_Backspace); // back among the names
    desk.press(Qt::Key_Delete);
    CHECK(desk.saved().meeting.attendance.size() == 1);
}

TEST_CASE("a wrong date stays with its reason while the rest is saved")
{
    MeetingDesk desk;
    desk.page->create();
    auto *date = desk.find<QLineEdit>("date");
    date->setFocus();
    date->selectAll();
    type(date, u"31/4/2568"_s);
    auto *place = desk.find<QLineEdit>("place");
    place->setFocus();
    place->selectAll();
    type(place, u"ศาลาวัด"_s);
    const auto m = desk.saved().meeting;
    CHECK(m.place == u"ศาลาวัด"_s);
    CHECK(m.date.isValid());
    CHECK(date->text() == u"31/4/2568"_s);
    CHECK(date->property("refused").toBool());
}

TEST_CASE("extraordinary meetings are numbered apart")
{
    MeetingDesk desk;
    desk.page->create();
    auto *number = desk.find<QLineEdit>("number");
    auto *extraordinary = desk.find<QAbstractButton>("extraordinary");
    CHECK(number->text() == u"2"_s);
    QTest::keyClick(extraordinary, Qt::Key_Space);
    CHECK(number->text() == u"1"_s);
    CHECK(desk.saved().meeting.extraordinary);
    QTest::keyClick(extraordinary, Qt::Key_Space);
    CHECK(number->text() == u"2"_s);
}

TEST_CASE("meetings are found by body, number, month and status")
{
    MeetingDesk desk;
    desk.page->create();
    desk.page->find();
    auto *filter = desk.find<QLineEdit>("filter");
    const auto *rows = desk.find<QListView>("meetings")->model();
    type(filter, u"1/2568"_s);
    CHECK(rows->rowCount() == 1);
    filter->selectAll();
    type(filter, u"พฤษภาคม คณะกรรมการ"_s);
    CHECK(rows->rowCount() == 1);
    filter->selectAll();
    type(filter, u"draft"_s);
    CHECK(rows->rowCount() == 2);
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(rows->rowCount() == 2);
}

TEST_CASE("a meeting is taken off the list and comes back with undo")
{
    MeetingDesk desk;
    desk.page->create();
    const auto meeting = desk.page->shownMeeting();
    QSignalSpy removed(desk.page.get(), &ui::Page::removed);
    auto *list = desk.find<QListView>("meetings");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(removed.size() == 1);
    CHECK(desk.page->shownMeeting() != meeting);
    must(desk.store->undo());
    CHECK(list->model()->rowCount() == 2);
}

TEST_CASE("an office without bodies is told the first step")
{
    auto store = emptyStore();
    MeetingAsk ask;
    ui::MeetingPage page(ui::Office{*store, ask});
    bringUp(page);
    QSignalSpy wanted(&page, &ui::Page::wanted);
    QTest::mouseClick(page.findChild<QPushButton *>(u"firstStep"_s), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"committees"_s);
}

TEST_CASE("typing waits for no save, even while another program holds the file")
{
    MeetingDesk desk;
    desk.page->create();
    auto longer = desk.saved();
    for (int i = 0; i < 40; ++i) {
        AgendaItem item;
        item.number = u"5.%1"_s.arg(i + 1);
        item.title = u"เรื่องที่ %1"_s.arg(i + 1);
        item.discussion = u"ที่ประชุมหารือกันอย่างกว้างขวาง "_s.repeated(50);
        longer.meeting.agenda << item;
    }
    must(saveMinutes(*desk.store, longer, 0));
    REQUIRE(desk.lines().size() == 45);
    auto other = must(Store::open(desk.store->path()));
    desk.lines()[0]->texts().value(1)->setFocus();
    qint64 longest = 0;
    must(other->together([&]() -> Result<void> {
        for (int key = 0; key < 60; ++key) {
            QElapsedTimer clock;
            clock.start();
            desk.typeHere(u"ก"_s);
            QTest::qWait(20);
            longest = std::max(longest, clock.elapsed());
        }
        return {};
    }));
    CHECK(longest < 400);
    CHECK(desk.saved().meeting.agenda[0].discussion == QString(60, u'ก'));
}

TEST_CASE("another body brings its own number, members and officers")
{
    MeetingDesk desk;
    Committee network;
    network.name = u"เครือข่ายผู้ปกครอง"_s;
    const auto other = must(desk.store->save(network));
    Seat seat;
    seat.committee = other;
    seat.position = u"ประธานเครือข่าย"_s;
    seat.person = {desk.people[5]};
    must(desk.store->save(seat));
    desk.page->create();
    desk.find<ui::RosterGrid>("roster")->setFocus();
    desk.typeHere(u"มม"_s);
    auto *body = desk.find<QComboBox>("committee");
    body->setCurrentIndex(body->findData(other.value));
    Q_EMIT body->activated(body->currentIndex());
    const auto m = desk.saved().meeting;
    CHECK(m.committee == other);
    CHECK(m.number == 1);
    CHECK(m.chair == u"นายกรรมการ6 ใจดี"_s);
    CHECK(m.attendance.isEmpty());
    CHECK(desk.find<ui::RosterGrid>("roster")->roster()->rowCount() == 1);
}
