#include "ui/pages/MeetingPage.h"
#include "core/StoreFixture.h"
#include "core/exchange/Zip.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Agenda.h"
#include "core/records/Amendment.h"
#include "core/records/Attachment.h"
#include "core/store/Minutes.h"
#include "ui/Ask.h"
#include "ui/Typing.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/MeetingList.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Sheets.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/PartyPicker.h"
#include "ui/widgets/RosterGrid.h"
#include "ui/widgets/SaveAsButton.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// Asked for nothing on this page but where to save and print.
class Answers : public ui::Ask
{
public:
    QString folder;
    QString proposed;
    void tell(QWidget *, const Error &error) override { FAIL(error.message.toStdString()); }
    bool confirm(QWidget *, const QString &, const QString &) override { return false; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &name, const QString &) override
    {
        proposed = name;
        return folder.isEmpty() ? QString() : folder + u'/' + name;
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder + u"/printed.pdf"_s);
        return !folder.isEmpty();
    }
};

template <class W>
W *child(QWidget &of, const char *name)
{
    auto *found = of.findChild<W *>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A school board of nine, one seat vacant, that has met once this year.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Store> store = must(Store::create(folder.filePath(u"school.bowon"_s)));
    Answers ask;
    Id<Committee> board;
    QList<qint64> people;
    std::unique_ptr<ui::MeetingPage> page;

    explicit Desk(bool leftOpen = false)
    {
        Committee c;
        c.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
        c.seats = 9;
        board = must(store->save(c));
        for (int i = 0; i < 10; ++i) {
            Person p;
            p.title = u"นาย"_s;
            p.givenName = u"กรรมการ%1"_s.arg(i + 1);
            p.familyName = u"ใจดี"_s;
            people << must(store->save(p)).value;
        }
        for (int i = 0; i < 9; ++i) {
            Seat seat;
            seat.committee = board;
            seat.position = i == 0 ? u"ประธานกรรมการ"_s : i == 8 ? u"กรรมการและเลขานุการ"_s : u"กรรมการ"_s;
            seat.person = {i == 3 ? 0 : people[i]};
            seat.order = i;
            must(store->save(seat));
        }
        Meeting last;
        last.committee = board;
        last.number = 1;
        last.year = 2568;
        last.date = QDate(2025, 2, 10);
        last.start = QTime(9, 30);
        last.end = QTime(12, 0);
        last.place = u"ห้องประชุมโรงเรียน"_s;
        last.agenda = officialAgenda(AgendaForm::Five);
        AgendaItem item;
        item.number = u"4.1"_s;
        item.title = u"รายงานการเงิน"_s;
        item.discussion = u"ใช้จ่ายตามแผน"_s;
        last.agenda.insert(4, item);
        Attendance guest;
        guest.member = {people[9]};
        guest.capacity = Capacity::Guest;
        last.attendance << guest;
        auto minutes = must(saveMinutes(*store, {last, {}}, 0));
        FollowUp task;
        task.agendaItem = minutes.meeting.agenda[4].id;
        task.task = u"ซ่อมหลังคาโรงอาหาร"_s;
        task.status = leftOpen ? FollowUpStatus::Open : FollowUpStatus::Done;
        must(store->save(task));
        page = std::make_unique<ui::MeetingPage>(ui::Office{*store, ask, [] { return QDate(2025, 5, 16); }});
        bringUp(*page, {1180, 700});
    }
    template <class W>
    W *find(const char *name) const
    {
        auto *found = page->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QList<ui::AgendaItemEditor *> lines() const
    {
        QTest::qWait(1); // laid out anew
        auto lines = page->findChildren<ui::AgendaItemEditor *>();
        lines.removeIf([](const auto *line) { return line->isHidden(); });
        std::sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return lines;
    }
    QStringList numbers() const
    {
        QStringList numbers;
        for (const auto *line : lines())
            numbers << line->item().number;
        return numbers;
    }
    Minutes saved() const
    {
        REQUIRE(page->settle());
        return must(minutesOf(*store, {page->shownMeeting()}));
    }
    qsizetype steps() const { return rowsOf(*store, u"SELECT 1 FROM steps WHERE state = 'done'"_s).size(); }
    QWidget *focus() const { return QApplication::focusWidget(); }
    void saveAs(const char *kind) const
    {
        auto *action = find<ui::SaveAsButton>("saveAs")->findChild<QAction *>(QLatin1String(kind));
        REQUIRE(action);
        action->trigger();
    }
    void typeHere(const QString &text) const { type(focus(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
};

} // namespace

TEST_CASE("a new meeting comes with number, day, place, times, officers and the roll of that day")
{
    Desk desk;
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
    Desk desk;
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

TEST_CASE("a whole agenda is typed with the keyboard alone, and numbers itself")
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

TEST_CASE("a guest is found by name, or made in place without leaving the page")
{
    Desk desk;
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

TEST_CASE("the last agenda and its guests are taken over at one key, with the open tasks")
{
    Desk desk(true);
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
    Desk desk;
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

TEST_CASE("a wrong date stays with its reason while the rest is saved")
{
    Desk desk;
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

TEST_CASE("certified minutes are locked, and only complete ones are certified")
{
    Desk desk;
    desk.page->create();
    auto *status = desk.find<QComboBox>("status");
    const auto choose = [&](int index) {
        status->setCurrentIndex(index);
        Q_EMIT status->activated(index);
    };
    choose(3);
    CHECK(status->currentIndex() == 1); // nobody is marked as present
    desk.find<ui::RosterGrid>("roster")->setFocus();
    desk.typeHere(u"ม"_s);
    choose(3);
    CHECK(status->currentIndex() == 1); // nor is it said where
    choose(2);
    auto *at = desk.find<QLineEdit>("certified_at");
    at->setFocus();
    type(at, u"3/2568"_s);
    choose(3);
    CHECK(desk.saved().meeting.status == MeetingStatus::Certified);
    CHECK(desk.find<QLineEdit>("place")->isReadOnly());
    CHECK(desk.find<ui::GrowingText>("discussion")->isReadOnly());
    CHECK_FALSE(status->isEnabled());

    SECTION("and only undo takes it back")
    {
        must(desk.store->undo());
        CHECK(desk.saved().meeting.status == MeetingStatus::AwaitingCertification);
        CHECK(desk.saved().meeting.certifiedAt == u"3/2568"_s);
        CHECK_FALSE(desk.find<QLineEdit>("place")->isReadOnly());
        CHECK(status->isEnabled());
    }
    SECTION("a task they gave can still be done")
    {
        must(desk.store->undo());
        FollowUp task;
        task.agendaItem = desk.saved().meeting.agenda[0].id;
        task.task = u"ซ่อมหลังคา"_s;
        must(desk.store->save(task));
        choose(3);
        auto *done = child<QComboBox>(*desk.lines()[0]->taskLines(), "task_status");
        REQUIRE(done->isEnabled());
        done->setCurrentIndex(int(FollowUpStatus::Done));
        Q_EMIT done->activated(int(FollowUpStatus::Done));
        const auto saved = desk.saved();
        CHECK(saved.meeting.status == MeetingStatus::Certified);
        REQUIRE(saved.followUps.size() == 1);
        CHECK(saved.followUps[0].status == FollowUpStatus::Done);
        CHECK(saved.followUps[0].doneOn == QDate(2025, 5, 16));
    }
    SECTION("a correction is noted below them")
    {
        auto *amendments = desk.find<QWidget>("amendmentLines");
        CHECK(amendments->isVisible());
        QTest::mouseClick(child<QPushButton>(*amendments, "amendmentAdd"), Qt::LeftButton);
        auto *wording = child<ui::GrowingText>(*amendments, "wording");
        wording->setFocus();
        type(wording, u"งบประมาณ 500 บาท"_s);
        REQUIRE(desk.page->settle());
        const auto kept = must(desk.store->all<Amendment>());
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].wording == u"งบประมาณ 500 บาท"_s);
        CHECK(kept[0].meeting.value == desk.page->shownMeeting());
        CHECK(kept[0].date == QDate(2025, 5, 16));
    }
}

TEST_CASE("a new meeting knows what to certify, and certifies it at one button")
{
    Desk desk(true);
    auto last = must(desk.store->all<Meeting>()).first();
    last.status = MeetingStatus::AwaitingCertification;
    Attendance present;
    present.member = {desk.people[0]};
    last.attendance << present;
    must(desk.store->save(last));
    desk.page->create();
    REQUIRE(desk.numbers() == QStringList({u"1"_s, u"2"_s, u"2.1"_s, u"3"_s, u"3.1"_s, u"4"_s, u"5"_s}));
    auto *item = desk.lines()[2];
    CHECK(item->item().title == u"รับรองรายงานการประชุมครั้งที่ 1/2568 เมื่อวันที่ 10 กุมภาพันธ์ 2568"_s);
    auto *corrections = child<ui::GrowingText>(*item, "minutesCorrections");
    corrections->setFocus();
    type(corrections, u"หน้า 2 แก้ชื่อ"_s);
    auto *certify = child<QPushButton>(*item, "certify");
    certify->setFocus();
    QTest::keyClick(certify, Qt::Key_Space);
    const auto certified = must(desk.store->find(last.id));
    CHECK(certified.status == MeetingStatus::Certified);
    CHECK(certified.certifiedAt == u"2/2568"_s);
    CHECK(certified.corrections == u"หน้า 2 แก้ชื่อ"_s);
    CHECK_FALSE(certify->isVisible());
    const auto saved = desk.saved().meeting.agenda[2];
    CHECK(saved.outcome == Outcome::Approved);
    CHECK(saved.resolution == u"รับรองรายงานการประชุมครั้งที่ 1/2568 โดยมีการแก้ไข ดังนี้ หน้า 2 แก้ชื่อ"_s);
    CHECK(saved.certifies == last.id);
}

TEST_CASE("without a quorum nothing is resolved unless one insists, which the minutes then say")
{
    Desk desk;
    desk.page->create();
    auto *outcome = child<QComboBox>(*desk.lines()[0], "outcome");
    const auto choose = [&](Outcome chosen) {
        outcome->setCurrentIndex(int(chosen));
        Q_EMIT outcome->activated(int(chosen));
    };
    choose(Outcome::Approved); // nobody was called yet
    CHECK(outcome->currentIndex() == int(Outcome::Approved));
    choose(Outcome::None);
    auto *roster = desk.find<ui::RosterGrid>("roster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(0, 0));
    desk.typeHere(u"มมมข"_s);
    choose(Outcome::Approved);
    CHECK(outcome->currentIndex() == int(Outcome::None));
    auto *insist = child<QPushButton>(*desk.lines()[0], "insist");
    CHECK(insist->isVisible());
    choose(Outcome::Noted); // that needs no quorum
    CHECK_FALSE(insist->isVisible());
    choose(Outcome::Rejected);
    QTest::mouseClick(insist, Qt::LeftButton);
    CHECK(outcome->currentIndex() == int(Outcome::Rejected));
    CHECK(desk.saved().meeting.agenda[0].withoutQuorum);
    desk.typeHere(u""_s);
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(5, 0));
    desk.typeHere(u"มม"_s); // five of nine
    choose(Outcome::Approved);
    CHECK_FALSE(desk.saved().meeting.agenda[0].withoutQuorum);
}

TEST_CASE("people are counted by village, and photographs stand on a page of their own after the minutes")
{
    Desk desk;
    const auto village = must(desk.store->save([] {
        Village v;
        v.number = 4;
        v.name = u"บ้านดอน"_s;
        return v;
    }()));
    desk.page->create();
    const auto id = desk.saved().meeting.id;
    auto *ask = desk.find<QToolButton>("ask_headcount");
    CHECK(ask->isVisible());
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    auto *lines = desk.find<QWidget>("headcountLines");
    CHECK(lines->isVisible());
    CHECK_FALSE(ask->isVisible());
    Headcount crowd;
    crowd.meeting = id;
    crowd.village = village;
    crowd.people = 240;
    must(desk.store->save(crowd));

    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    for (int i = 0; i < 5; ++i) {
        Attachment photo;
        photo.meeting = id;
        photo.caption = u"ภาพที่ %1"_s.arg(i + 1);
        photo.picture = QString::fromLatin1(bytes.toBase64());
        photo.order = i;
        must(desk.store->save(photo));
    }
    CHECK(desk.find<QWidget>("attachmentLines")->isVisible());
    const auto paper = minutesPaper(must(minutesContent(*desk.store, id)));
    const auto text = plainText(paper);
    CHECK(text.contains(u"ภาพประกอบการประชุม\nภาพที่ ๑\nภาพที่ ๒"_s));
    const auto sheets = ui::layOut(paper, must(ui::paperFont()));
    CHECK(sheets.pages.last().images.size() == 1);
    CHECK(sheets.pages[sheets.pages.size() - 2].images.size() == 4);
}

TEST_CASE("the year's minutes of a body are bound into one book with contents, page numbers and bookmarks")
{
    Desk desk;
    desk.ask.folder = desk.folder.path();
    desk.page->create();
    desk.saveAs("saveBook");
    CHECK(desk.ask.proposed == u"รายงานการประชุมคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2568.pdf"_s);
    QProcess reader;
    reader.start(u"pdftotext"_s, {desk.folder.filePath(desk.ask.proposed), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const auto pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    REQUIRE(pages.size() >= 4);
    CHECK(pages[0].contains(u"สารบัญ"_s));
    CHECK(pages[0].contains(u"ครั้งที่ ๑/๒๕๖๘ วันที่ ๑๐ กุมภาพันธ์ ๒๕๖๘"_s));
    CHECK(pages[0].contains(u"ครั้งที่ ๒/๒๕๖๘ วันที่ ๑๖ พฤษภาคม ๒๕๖๘ (ร่าง)"_s));
    CHECK(pages[1].contains(u"- ๒ -"_s)); // the first minutes begin on page 2, and say so
    CHECK(pages[1].contains(u"ครั้งที่ ๑/๒๕๖๘"_s));
}

TEST_CASE("extraordinary meetings are numbered apart")
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Answers ask;
    ui::MeetingPage page(ui::Office{*store, ask});
    bringUp(page);
    QSignalSpy wanted(&page, &ui::Page::wanted);
    QTest::mouseClick(page.findChild<QPushButton *>(u"firstStep"_s), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"committees"_s);
}

TEST_CASE("typing waits for no save, even while another program holds the file")
{
    Desk desk;
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

TEST_CASE("the official form stands beside the sheet at one key, and follows what is typed")
{
    Desk desk;
    desk.page->create();
    auto *preview = desk.find<ui::PaperPreview>("preview");
    CHECK_FALSE(preview->isVisible());
    desk.lines()[0]->texts().value(1)->setFocus();
    desk.press(Qt::Key_F9);
    CHECK(preview->isVisible());
    CHECK_FALSE(desk.find<QListView>("meetings")->isVisible()); // the list gives way in a narrow window
    CHECK(desk.focus() == desk.lines()[0]->texts().value(1));
    const auto says = [&](const QString &words) {
        for (const auto &page : preview->sheets().pages)
            for (const auto &text : page.texts)
                if (text.text.contains(words))
                    return true;
        return false;
    };
    CHECK(QTest::qWaitFor([&] { return says(u"เรื่องสืบเนื่อง"_s); }));
    desk.typeHere(u"ฝนตกหนัก"_s);
    CHECK(QTest::qWaitFor([&] { return says(u"ฝนตกหนัก"_s); }));
    const auto paragraph = u"ที่ประชุมหารือกันอย่างกว้างขวาง มีผู้เสนอความเห็นหลายท่าน "_s.repeated(150);
    qobject_cast<ui::GrowingText *>(desk.focus())->insertPlainText(paragraph);
    CHECK(QTest::qWaitFor([&] { return preview->pageCount() > 2; }));
    CHECK(preview->currentPage() == 0);
    desk.lines()[4]->texts().first()->setFocus(); // the last heading is on the last page
    CHECK(preview->currentPage() > 0);
    desk.press(Qt::Key_F9);
    CHECK_FALSE(preview->isVisible());
    CHECK(desk.find<QListView>("meetings")->isVisible());
}

TEST_CASE("the minutes are printed and saved as PDF, for LibreOffice, for Word and as text, with what was typed last")
{
    Desk desk;
    desk.page->create();
    desk.lines()[0]->texts().value(1)->setFocus();
    desk.typeHere(u"ฝนตกหนัก"_s);
    desk.page->print(); // nobody chose a printer
    QSignalSpy said(desk.page.get(), &ui::Page::said);
    desk.saveAs("savePdf");
    CHECK(desk.ask.proposed == u"รายงานการประชุมคณะกรรมการสถานศึกษาขั้นพื้นฐาน ครั้งที่ 2-2568.pdf"_s);
    CHECK(said.isEmpty());
    desk.ask.folder = desk.folder.path();
    desk.saveAs("savePdf");
    CHECK(contentOf(desk.ask.folder + u'/' + desk.ask.proposed).startsWith("%PDF"));
    desk.saveAs("saveText");
    const auto text = QString::fromUtf8(contentOf(desk.ask.folder + u'/' + desk.ask.proposed));
    CHECK(text.contains(u"ฝนตกหนัก"_s));
    for (const auto &[action, ending, part] :
         {std::tuple{"saveOdt", u".odt"_s, u"content.xml"_s}, {"saveDocx", u".docx"_s, u"word/document.xml"_s}}) {
        desk.saveAs(action);
        CHECK(desk.ask.proposed.endsWith(ending));
        const auto parts = must(unzipped(contentOf(desk.ask.folder + u'/' + desk.ask.proposed)));
        CHECK(QString::fromUtf8(parts[part]).contains(u"ฝนตกหนัก"_s));
    }
    CHECK(said.size() == 4);
    desk.page->print();
    CHECK(contentOf(desk.ask.folder + u"/printed.pdf"_s).startsWith("%PDF"));
}

TEST_CASE("the kind of file is chosen by keyboard alone")
{
    Desk desk;
    desk.page->create();
    desk.ask.folder = desk.folder.path();
    const auto choose = [] {
        auto *menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        QTest::keyClick(menu, Qt::Key_W);
    };
    QTimer::singleShot(200, desk.page.get(), choose);
    QTest::keyClick(desk.page.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return desk.ask.proposed.endsWith(u".docx"_s); }));
    CHECK(contentOf(desk.ask.folder + u'/' + desk.ask.proposed).startsWith("PK"));
}

TEST_CASE("an agenda gets its sixth heading by a button, and loses it again")
{
    Desk desk;
    desk.page->create();
    auto *form = desk.find<QPushButton>("agendaForm");
    QTest::mouseClick(form, Qt::LeftButton);
    CHECK(desk.numbers().size() == 6);
    CHECK(desk.saved().meeting.agenda[3].heading == u"เรื่องเสนอเพื่อทราบ"_s);
    QTest::mouseClick(form, Qt::LeftButton);
    CHECK(desk.saved().meeting.agenda.size() == 5);
}

TEST_CASE("another body brings its own number, members and officers")
{
    Desk desk;
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

TEST_CASE("the cursor is kept in sight while one goes down the sheet")
{
    Desk desk;
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
