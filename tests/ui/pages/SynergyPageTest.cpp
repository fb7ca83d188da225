#include "ui/pages/SynergyPage.h"
#include "core/records/ResourcePerson.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/request/PaperPanel.h"
#include "ui/record/Register.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QCheckBox>
#include <QFile>
#include <QListWidget>

using namespace registers;

namespace {

// A village that wants to learn weaving, and two who can teach it.
struct Weaving : Scene {
    Id<Request> need;

    Weaving()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอน"_s;
        must(store->save(school));
        master(u"ขวัญ"_s, villages[1]);
        master(u"นอ"_s, villages[0]);
        Request r;
        r.subject = u"ขอให้สอนทอผ้า"_s;
        r.date = QDate(2025, 5, 10);
        r.village = villages[0];
        need = must(store->save(r));
    }
    void master(const QString &name, Id<Village> home)
    {
        ResourcePerson p;
        p.givenName = name;
        p.village = home;
        p.field = u"อุตสาหกรรมและหัตถกรรม"_s;
        p.expertise = u"ทอผ้ากี่เอว"_s;
        must(store->save(p));
    }
};

struct Page {
    ui::SynergyPage page;
    QSignalSpy said, wanted;
    explicit Page(const ui::Office &office)
        : page(office), said(&page, &ui::Page::said), wanted(&page, &ui::Page::wanted)
    {
        page.resize(1150, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.takeFocus(true);
    }
    template <class W = QLineEdit>
    W *at(const char *name)
    {
        return child<W>(page, name);
    }
    QTableView *table() { return at<QTableView>("members"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void press(Qt::Key key)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
    }
};

} // namespace

TEST_CASE("an open need stands with who fits it, the nearest first, each with a reason")
{
    Weaving scene;
    Page page(scene.office);
    auto *needs = page.at<QListWidget>("needs");
    REQUIRE(needs->count() == 1);
    CHECK(needs->item(0)->text() == u"ขอให้สอนทอผ้า\nthe community needs"_s);
    REQUIRE(page.table()->model()->rowCount() == 2);
    CHECK(page.cell(0, 1) == u"นอ"_s);
    CHECK(page.cell(0, 3).contains(u"in the same village"_s));
    CHECK(page.cell(1, 1) == u"ขวัญ"_s);
    CHECK(page.at("planTitle")->text() == u"สอนทอผ้า"_s);
}

TEST_CASE("the ticked become a planned activity by keys alone, and their letters are at hand at once")
{
    Weaving scene;
    Page page(scene.office);
    REQUIRE(page.at<QListWidget>("needs")->hasFocus());
    page.press(Qt::Key_Return); // into the strengths
    REQUIRE(page.table()->hasFocus());
    CHECK_FALSE(page.at<QPushButton>("planActivity")->isEnabled());
    page.press(Qt::Key_Space);
    CHECK(page.at<QPushButton>("planActivity")->text() == u"&Plan an activity with 1 of them (F9)"_s);
    page.press(Qt::Key_F9);
    const auto activities = must(scene.store->all<Activity>());
    REQUIRE(activities.size() == 1);
    CHECK(activities[0].strategies == QList<Strategy>({Strategy::Synergy, Strategy::SchoolBased}));
    CHECK(activities[0].place == u"โรงเรียนบ้านดอน"_s); // at school
    const auto came = must(scene.store->all<Participation>());
    REQUIRE(came.size() == 1);
    CHECK(came[0].role == ParticipationRole::Teacher);
    CHECK(must(scene.store->find(scene.need)).status == RequestStatus::InProgress);
    CHECK_FALSE(page.at<QPushButton>("planActivity")->isVisible());
    REQUIRE(page.at<QPushButton>("invitationLetters")->hasFocus());
    page.press(Qt::Key_F10);
    auto *panel = page.page.findChild<ui::PaperPanel *>();
    REQUIRE(panel->isVisible());
    REQUIRE(page.at("letterNumber")->hasFocus());
    type(page.at("letterNumber"), u"12"_s);
    const auto letters = must(scene.store->all<TeacherLetter>());
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].number == u"12"_s); // kept with the activity
    CHECK(letters[0].date == scene.day);
    scene.ask.file = scene.settings.folder.filePath(u"เชิญ.txt"_s);
    panel->saveAs(ui::PaperFile::Text);
    QFile letter(scene.ask.file);
    REQUIRE(letter.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(letter.readAll());
    CHECK(text.contains(u"ขอเชิญเป็นวิทยากร"_s));
    CHECK(text.contains(u"ทอผ้ากี่เอว"_s));
    CHECK(text.contains(u"/๑๒"_s));
    QTest::keyClick(panel, Qt::Key_Escape);
    QTest::mouseClick(page.at<QPushButton>("openActivity"), Qt::LeftButton);
    REQUIRE(page.wanted.size() == 1);
    CHECK(page.wanted[0][1].toLongLong() == activities[0].id.value);
    must(scene.store->undo()); // the letter
    must(scene.store->undo()); // the plan
    CHECK(must(scene.store->all<Activity>()).isEmpty());
    CHECK(QTest::qWaitFor([&] { return page.at<QPushButton>("planActivity")->isVisible(); }, 3000));
}

TEST_CASE("the letters of an activity are asked for from its own page, and Esc leads back there")
{
    Weaving scene;
    Activity activity;
    activity.title = u"ค่ายทอผ้า"_s;
    activity.date = scene.day.addDays(7);
    const auto id = must(scene.store->save(activity));
    ui::ActivityPage activities(scene.office);
    activities.show();
    activities.open(id.value);
    QString asked;
    qint64 record = -1;
    ui::FoundPlace place;
    QObject::connect(&activities, &ui::Page::placeWanted, &activities,
                     [&](const QString &page, qint64 recordId, const ui::FoundPlace &wanted) {
                         asked = page;
                         record = recordId;
                         place = wanted;
                     });
    child<QPushButton>(activities, "teacherLetters")->click();
    CHECK(asked == u"synergy"_s);
    CHECK(record == 0);

    Page page(scene.office);
    page.page.mark(place);
    auto *panel = page.page.findChild<ui::PaperPanel *>();
    REQUIRE(panel->isVisible());
    type(page.at("letterNumber"), u"7"_s);
    const auto letters = must(scene.store->all<TeacherLetter>());
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].activity == id);
    QTest::keyClick(panel, Qt::Key_Escape);
    REQUIRE(page.wanted.size() == 1);
    CHECK(page.wanted[0][0].toString() == u"activities"_s);
    CHECK(page.wanted[0][1].toLongLong() == id.value);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("what is needed just now is typed, with its field and village, and planned under its own title")
{
    Weaving scene;
    Page page(scene.office);
    page.page.create();
    auto *words = page.at("needWords");
    REQUIRE(words->hasFocus());
    type(words, u"ซ่อมรถ"_s);
    REQUIRE(QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 0; }, 3000));
    CHECK(page.at<QLabel>("synergySaid")->text().startsWith(u"Nobody and nothing fits yet"_s));
    words->selectAll();
    type(words, u"ทอผ้า"_s);
    REQUIRE(QTest::qWaitFor([&] { return page.table()->model()->rowCount() == 2; }, 3000));
    CHECK(page.at("planTitle")->text() == u"ทอผ้า"_s);
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {},
                      page.table()->visualRect(page.table()->model()->index(1, 0)).center());
    page.table()->setFocus();
    page.table()->selectRow(1);
    if (!page.at<QPushButton>("planActivity")->isEnabled())
        page.press(Qt::Key_Space);
    page.at<ui::ThaiDateEdit>("planDay")->setDate(QDate(2025, 7, 5));
    page.at<QCheckBox>("planAtSchool")->setChecked(false);
    QTest::mouseClick(page.at<QPushButton>("planActivity"), Qt::LeftButton);
    const auto activities = must(scene.store->all<Activity>());
    REQUIRE(activities.size() == 1);
    CHECK(activities[0].title == u"ทอผ้า"_s);
    CHECK(activities[0].date == QDate(2025, 7, 5));
    CHECK(activities[0].strategies == QList<Strategy>{Strategy::Synergy});
    CHECK(must(scene.store->find(scene.need)).status == RequestStatus::Received);
    auto *needs = page.at<QListWidget>("needs"); // its letters can be asked for later, too
    REQUIRE(QTest::qWaitFor([&] { return needs->count() == 2; }, 3000));
    CHECK(needs->item(1)->text() == u"ทอผ้า\nplanned for 5 ก.ค. 68"_s);
    needs->setCurrentRow(0);
    CHECK_FALSE(page.at<QPushButton>("invitationLetters")->isVisible());
    needs->setCurrentRow(1);
    CHECK(page.at<QPushButton>("invitationLetters")->isVisible());
}

TEST_CASE("a need that is asked for from its own page is shown, also when it is answered already")
{
    Weaving scene;
    auto r = must(scene.store->find(scene.need));
    r.id = {};
    r.subject = u"ขอครูทอผ้าอีก"_s;
    r.status = RequestStatus::Settled;
    const auto closed = must(scene.store->save(r));
    Page page(scene.office);
    page.page.open(closed.value);
    CHECK(page.at<QLabel>("needName")->text() == u"ขอครูทอผ้าอีก"_s);
    CHECK(page.at<QListWidget>("needs")->currentRow() == -1);
    page.page.open(scene.need.value);
    CHECK(page.at<QLabel>("needName")->text() == u"ขอให้สอนทอผ้า"_s);
}

TEST_CASE("an office without needs is told how to begin")
{
    Scene scene;
    Page page(scene.office);
    CHECK(page.at<QLabel>("synergySaid")->text().startsWith(u"Nothing is needed just now."_s));
    CHECK(page.at("needWords")->hasFocus());
    CHECK_FALSE(page.at<QPushButton>("planActivity")->isEnabled());
}
