#include "ui/pages/RequestPage.h"
#include "core/figures/Requests.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/request/PaperPanel.h"
#include "ui/pages/request/TellingsPanel.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/Register.h"
#include "ui/widgets/ChoiceBox.h"
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QTextEdit>

using namespace registers;

namespace {

// Three requests of 1 June 2568: one that is late, one answered, one piece of news of the school.
struct Inbox : Scene {
    Id<Request> late, answered, news;

    Inbox()
    {
        late = keep(u"ขอรถรับส่ง"_s, RequestKind::Need, QDate(2025, 5, 1), QDate(2025, 5, 20));
        answered = keep(u"กังวลเรื่องฝุ่น"_s, RequestKind::Concern, QDate(2025, 5, 2), {});
        must(setRequestStatus(*store, answered, RequestStatus::Answered, QDate(2025, 5, 5)));
        news = keep(u"เปิดภาคเรียน"_s, RequestKind::News, QDate(2025, 5, 17), {});
    }
    Id<Request> keep(const QString &subject, RequestKind kind, QDate date, QDate due)
    {
        Request r;
        r.subject = subject;
        r.kind = kind;
        r.side = kind == RequestKind::News ? RequestSide::School : RequestSide::Community;
        r.date = date;
        r.dueOn = due;
        r.village = villages[0];
        return must(store->save(r));
    }
    Request read(Id<Request> id) const { return must(store->find(id)); }
};

struct Page {
    ui::RequestPage page;
    QSignalSpy said, wanted;
    explicit Page(const ui::Office &office)
        : page(office), said(&page, &ui::Page::said), wanted(&page, &ui::Page::wanted)
    {
        page.resize(1150, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W = QLineEdit>
    W *at(const char *name)
    {
        return child<W>(page, name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    int rows() { return at<QTableView>("records")->model()->rowCount(); }
    void open(Id<Request> id)
    {
        page.open(id.value);
        page.takeFocus(true);
    }
};

} // namespace

TEST_CASE("a new request is typed by keys alone, subject first, and bears today's date")
{
    Scene scene;
    Page page(scene.office);
    page.page.create();
    REQUIRE(QApplication::focusWidget()->objectName() == u"subject"_s);
    type(QApplication::focusWidget(), u"ขอใช้สนาม"_s);
    waitForSaving();
    const auto all = must(scene.store->all<Request>());
    REQUIRE(all.size() == 1);
    CHECK(all[0].subject == u"ขอใช้สนาม"_s);
    CHECK(all[0].date == scene.day);
    CHECK(all[0].status == RequestStatus::Received);
    CHECK(page.at<QPushButton>("answerRequest")->isEnabled());
}

TEST_CASE("the register holds what is open, what is late, one kind or one direction, and a new request shows all again")
{
    Inbox inbox;
    Page page(inbox.office);
    CHECK(page.rows() == 3);
    page.at<QComboBox>("requestState")->setFocus();
    page.press(Qt::Key_Down); // still open
    CHECK(page.rows() == 2);
    page.press(Qt::Key_Down); // late
    CHECK(page.rows() == 1);
    CHECK(page.at("subject")->text() == u"ขอรถรับส่ง"_s); // the sheet shows one that is listed
    const auto *model = static_cast<ui::RecordTableModel *>(page.at<QTableView>("records")->model());
    CHECK(model->index(0, model->columnOf(u"status"_s)).data().toString() == u"Late"_s);
    CHECK(page.at<QLabel>("count")->text() == u"1 of 3"_s);
    page.at<QComboBox>("requestState")->setCurrentIndex(0);
    page.at<QComboBox>("requestKind")->setCurrentIndex(4); // news
    CHECK(page.rows() == 1);
    page.at<QComboBox>("requestSide")->setCurrentIndex(1); // of the community
    CHECK(page.rows() == 0);
    CHECK(page.at<QLabel>("count")->text().startsWith(u"Nothing of this choice"_s));
    page.page.open(inbox.late.value); // from the start page
    CHECK(page.rows() == 3);
    CHECK(page.at("subject")->text() == u"ขอรถรับส่ง"_s);
}

TEST_CASE("F7 answers today and puts the cursor where the answer is typed, F8 settles, and undo takes each back")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.late);
    page.press(Qt::Key_F7);
    CHECK(inbox.read(inbox.late).status == RequestStatus::Answered);
    CHECK(inbox.read(inbox.late).answeredOn == inbox.day);
    CHECK(page.at<QWidget>("answer")->hasFocus());
    CHECK(page.said.last()[0].toString() == u"Answered today. What was answered?"_s);
    CHECK_FALSE(page.at<QPushButton>("answerRequest")->isEnabled());
    type(QApplication::focusWidget(), u"จัดรถให้แล้ว"_s);
    waitForSaving();
    CHECK(inbox.read(inbox.late).answer == u"จัดรถให้แล้ว"_s);
    page.press(Qt::Key_F8);
    CHECK(inbox.read(inbox.late).status == RequestStatus::Settled);
    CHECK(inbox.read(inbox.late).settledOn == inbox.day);
    must(inbox.store->undo());
    CHECK(inbox.read(inbox.late).status == RequestStatus::Answered);
}

TEST_CASE("what was said and done is typed line after line below the request")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.answered);
    QTest::mouseClick(page.at<QPushButton>("request_stepAdd"), Qt::LeftButton);
    auto *lines = page.at<ui::OwnedRecords>("request_stepLines");
    auto *what = child<QLineEdit>(*lines, "what");
    what->setFocus();
    type(what, u"ตรวจค่าฝุ่นร่วมกัน"_s);
    page.press(Qt::Key_Return); // by whom
    type(QApplication::focusWidget(), u"รพ.สต."_s);
    page.press(Qt::Key_Return); // and the next line
    const auto steps = must(requestCourse(*inbox.store, inbox.answered)).steps;
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].what == u"ตรวจค่าฝุ่นร่วมกัน"_s);
    CHECK(steps[0].by == u"รพ.สต."_s);
    CHECK(steps[0].date == inbox.day);
    CHECK(lines->current() == 0);
}

TEST_CASE("F9 makes an activity of a request and opens it, and a second time opens the same")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.late);
    CHECK(page.at<QPushButton>("requestActivity")->text().startsWith(u"Make"_s));
    page.press(Qt::Key_F9);
    REQUIRE(page.wanted.size() == 1);
    CHECK(page.wanted[0][0].toString() == u"activities"_s);
    const auto activities = must(inbox.store->all<Activity>());
    REQUIRE(activities.size() == 1);
    CHECK(page.wanted[0][1].toLongLong() == activities[0].id.value);
    CHECK(page.at<QPushButton>("requestActivity")->text().startsWith(u"Open"_s));
    QTest::mouseClick(page.at<QPushButton>("requestActivity"), Qt::LeftButton);
    CHECK(page.wanted.size() == 2);
    CHECK(must(inbox.store->all<Activity>()).size() == 1);
}

TEST_CASE("F10 leads from a need to who can help; other kinds have no such key")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.answered);
    CHECK_FALSE(page.at<QPushButton>("findStrengths")->isVisible());
    page.open(inbox.late);
    page.press(Qt::Key_F10);
    REQUIRE(page.wanted.size() == 1);
    CHECK(page.wanted[0][0].toString() == u"synergy"_s);
    CHECK(page.wanted[0][1].toLongLong() == inbox.late.value);
}

TEST_CASE("news is told to the ticked villages at once, by key and by mouse, and those not told stand in a line")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.news);
    CHECK(page.at<QPushButton>("villagesTold")->text().contains(u"0 of 2"_s));
    page.press(Qt::Key_F6);
    auto *panel = page.page.findChild<ui::TellingsPanel *>();
    REQUIRE(panel->isVisible());
    CHECK(page.at<QLabel>("untold")->text() == u"Not told yet: หมู่ 1 บ้านดอน, หมู่ 2 บ้านใหม่"_s);
    CHECK_FALSE(page.at<QPushButton>("tellVillages")->isEnabled());
    auto *table = child<QTableView>(*panel, "members");
    REQUIRE(table->hasFocus());
    page.press(Qt::Key_Space);
    CHECK(page.at<QPushButton>("tellVillages")->text() == u"Tell 1 village(s) (F7)"_s);
    page.at<ui::ChoiceBox>("tellingWay")->setCurrentIndex(1);
    page.press(Qt::Key_F7);
    auto told = must(villagesTold(*inbox.store, inbox.news));
    REQUIRE(told[0].tellings.size() == 1);
    CHECK(told[0].tellings[0].way == TellingWay::Line);
    CHECK(told[0].tellings[0].date == inbox.day);
    CHECK(page.at<QLabel>("untold")->text() == u"Not told yet: หมู่ 2 บ้านใหม่"_s);
    QTest::mouseClick(page.at<QPushButton>("tickUntold"), Qt::LeftButton);
    QTest::mouseClick(page.at<QPushButton>("tellVillages"), Qt::LeftButton);
    CHECK(page.at<QLabel>("untold")->text() == u"Every village of the service area was told."_s);
    QTest::mouseClick(page.at<QPushButton>("closeTellings"), Qt::LeftButton);
    CHECK(page.at<QPushButton>("villagesTold")->text().contains(u"2 of 2"_s));
    must(inbox.store->undo()); // the second telling as one step
    told = must(villagesTold(*inbox.store, inbox.news));
    CHECK(told[0].tellings.size() == 1);
    CHECK(told[1].tellings.isEmpty());
}

TEST_CASE("what villages were told is taken back for the ticked, and undo is offered at once")
{
    Inbox inbox;
    Page page(inbox.office);
    const auto villages = must(villagesTold(*inbox.store, inbox.news));
    must(tellVillages(*inbox.store, inbox.news, {villages[0].id}, inbox.day, TellingWay::Line, {}));
    page.open(inbox.news);
    page.press(Qt::Key_F6);
    auto *back = page.at<QPushButton>("takeBackTellings");
    CHECK_FALSE(back->isEnabled());
    QTest::mouseClick(page.at<QPushButton>("tickUntold"), Qt::LeftButton);
    CHECK_FALSE(back->isEnabled()); // the ticked one was told nothing
    auto *table = child<QTableView>(*page.page.findChild<ui::TellingsPanel *>(), "members");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    REQUIRE(back->isEnabled());
    QSignalSpy removed(&page.page, &ui::Page::removed);
    QTest::mouseClick(back, Qt::LeftButton);
    REQUIRE(removed.size() == 1);
    CHECK(removed[0][0].toString() == u"what 1 village(s) were told"_s);
    CHECK(must(villagesTold(*inbox.store, inbox.news))[0].tellings.isEmpty());
    must(inbox.store->undo());
    CHECK(must(villagesTold(*inbox.store, inbox.news))[0].tellings.size() == 1);
}

TEST_CASE("the register of the year and the course of a request are laid before one, and saved as PDF, ODT or DOCX")
{
    Inbox inbox;
    Page page(inbox.office);
    page.open(inbox.late);
    QTest::mouseClick(page.at<QPushButton>("requestPapers"), Qt::LeftButton);
    auto *panel = page.page.findChild<ui::PaperPanel *>();
    REQUIRE(panel->isVisible());
    QSignalSpy laid(panel, &ui::PaperPanel::laid);
    REQUIRE((laid.size() > 0 || laid.wait(10000)));
    inbox.ask.file = inbox.settings.folder.filePath(u"ทะเบียน.odt"_s);
    panel->saveAs(ui::PaperFile::Odt);
    CHECK(QFile(inbox.ask.file).size() > 1000);
    page.at<QComboBox>("whichPaper")->setCurrentIndex(1);
    CHECK_FALSE(page.at<QComboBox>("yearKind")->isVisible());
    inbox.ask.file = inbox.settings.folder.filePath(u"เรื่อง.pdf"_s);
    panel->saveAs(ui::PaperFile::Pdf);
    CHECK(QFile(inbox.ask.file).size() > 1000);
    QTest::keyClick(panel, Qt::Key_Escape);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("an office without requests is told what belongs there, and offered the first step")
{
    Scene scene;
    Page page(scene.office);
    CHECK(page.at<QLabel>("emptyWords")->isVisible());
    QTest::mouseClick(page.at<QPushButton>("firstRecord"), Qt::LeftButton);
    CHECK(page.at("subject")->hasFocus());
}

TEST_CASE("a request that is late stands on the start page with its days, and Enter leads to it")
{
    Inbox inbox;
    ui::HomePage home(inbox.office);
    home.show();
    QSignalSpy wanted(&home, &ui::Page::wanted);
    auto *duties = child<QListWidget>(home, "duties");
    REQUIRE(duties->count() >= 2);
    for (int row = 2; row < duties->count(); ++row) // news needs no answer
        CHECK_FALSE(duties->item(row)->text().contains(u"Requests"_s));
    CHECK(duties->item(0)->text() == u"Requests that should have been answered (1)"_s);
    CHECK(duties->item(1)->text().contains(u"12 day(s) late"_s));
    duties->setCurrentRow(1);
    QTest::keyClick(duties, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"requests"_s);
    CHECK(wanted[0][1].toLongLong() == inbox.late.value);
}
