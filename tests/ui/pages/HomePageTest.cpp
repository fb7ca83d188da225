#include "ui/pages/HomePage.h"
#include "core/records/Agenda.h"
#include "core/records/Contribution.h"
#include "core/records/FollowUp.h"
#include "core/records/Household.h"
#include "core/records/Meeting.h"
#include "core/records/Village.h"
#include "ui/SampleOffice.h"
#include "ui/pages/MeetingPage.h"
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QListWidget &list)
{
    QStringList texts;
    for (int i = 0; i < list.count(); ++i)
        texts << list.item(i)->text();
    return texts;
}

} // namespace

TEST_CASE("the start page of a school of one day says that nothing is due, and shows no share without households")
{
    TestOffice scene;
    ui::HomePage page(scene.office);
    page.show();
    auto *duties = child<QListWidget>(page, "duties");
    REQUIRE(duties->count() > 1);
    CHECK(duties->item(0)->text().startsWith(u"Nothing is due"_s));
    QStringList figures;
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->property("role") == u"figure"_s)
            figures << label->text();
    CHECK(figures.contains(u"no data  (no data)"_s));
}

TEST_CASE("the start page of a new office leads to what comes first, each step until it is done")
{
    TestOffice scene;
    ui::HomePage page(scene.office);
    page.show();
    auto *duties = child<QListWidget>(page, "duties");
    QStringList pages;
    QObject::connect(&page, &ui::Page::wanted, &page, [&](const QString &name) { pages << name; });
    duties->setFocus();
    REQUIRE(duties->count() == 8);
    for (int row = 2; row < duties->count(); ++row) {
        duties->setCurrentRow(row);
        QTest::keyClick(duties, Qt::Key_Return);
    }
    CHECK(pages ==
          QStringList({u"settings"_s, u"villages"_s, u"import"_s, u"committees"_s, u"goals"_s, u"requests"_s}));
    CHECK_FALSE(child<QToolButton>(page, "firstGoal")->isVisible()); // it is one of the steps
    Village village;
    village.number = 1;
    village.name = u"ดอนแก้ว"_s;
    const auto home = must(scene.store->save(village));
    CHECK(QTest::qWaitFor([&] { return duties->count() == 7; }, 5000));
    CHECK(lines(*duties).filter(u"villages, and which"_s).isEmpty());

    Household house;
    house.village = home;
    house.houseNumber = u"1"_s;
    must(scene.store->save(house));
    Committee board;
    board.name = u"คณะกรรมการ"_s;
    Meeting held;
    held.committee = must(scene.store->save(board));
    held.number = 1;
    held.year = 2568;
    held.date = QDate(2025, 5, 1);
    held.status = MeetingStatus::Certified;
    must(scene.store->save(held));
    CHECK(QTest::qWaitFor([&] { return lines(*duties).filter(u"To begin with"_s).isEmpty(); }, 5000));
    auto *goal = child<QToolButton>(page, "firstGoal"); // a goal is still offered, where goals stand
    REQUIRE(goal->isVisible());
    pages.clear();
    goal->click();
    CHECK(pages == QStringList({u"goals"_s}));
}

TEST_CASE("with many duties the start page keeps each to one line, and four of a kind")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    ui::HomePage page({*store, ask, [] { return QDate(2026, 11, 26); }});
    page.resize(1110, 640);
    page.show();
    auto *duties = child<QListWidget>(page, "duties");
    REQUIRE(QTest::qWaitFor([&] { return duties->count() > 5; }));
    int ofKind = 0;
    for (int row = 0; row < duties->count(); ++row) {
        const auto *item = duties->item(row);
        const bool isHeading = !item->flags().testFlag(Qt::ItemIsEnabled);
        ofKind = isHeading ? 0 : ofKind + 1;
        CHECK(ofKind <= 5); // and how many more there are
        if (!isHeading)
            CHECK(duties->visualItemRect(item).height() < 2 * duties->fontMetrics().height());
        if (!isHeading && item->text().contains(u"late"_s))
            CHECK(item->toolTip() == item->text()); // what does not fit
    }
}

TEST_CASE("the start page reads its file off the window's thread, and Enter leads to what is due")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    ui::HomePage page({*store, ask, [] { return QDate(2026, 2, 15); }});
    page.show();
    auto *duties = child<QListWidget>(page, "duties");
    CHECK(duties->count() == 0); // shown before anything is read
    REQUIRE(QTest::qWaitFor([&] { return duties->count() > 5; }));
    CHECK(lines(*duties).filter(u"late"_s).size() >= 2); // the heading, and each with its days

    QSignalSpy wanted(&page, &ui::Page::placeWanted);
    int overdue = 0;
    while (!duties->item(overdue)->flags().testFlag(Qt::ItemIsEnabled))
        ++overdue;
    duties->setCurrentRow(overdue);
    QTest::keyClick(duties, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"meetings"_s);
    CHECK(wanted[0][1].toLongLong() > 0);

    SECTION("and what changes while it is open is looked at again")
    {
        const auto before = lines(*duties);
        auto gifts = must(store->all<Contribution>());
        for (auto &gift : gifts)
            gift.thankedOn = QDate(2026, 2, 15);
        must(store->together([&]() -> Result<void> {
            for (const auto &gift : gifts)
                if (auto saved = store->save(gift); !saved)
                    return saved.error();
            return {};
        }));
        CHECK(QTest::qWaitFor([&] { return lines(*duties).filter(u"thanked"_s).isEmpty(); }));
        CHECK(before.filter(u"thanked"_s).size() == 1);
    }
}

TEST_CASE("a task that is late leads from the start page to its own line in the minutes")
{
    TestOffice scene;
    Committee board;
    board.name = u"คณะกรรมการ"_s;
    Meeting meeting;
    meeting.committee = must(scene.store->save(board));
    meeting.number = 1;
    meeting.year = 2568;
    meeting.date = QDate(2025, 5, 1);
    meeting.status = MeetingStatus::AwaitingCertification;
    meeting.agenda = officialAgenda(AgendaForm::Five);
    const auto id = must(scene.store->save(meeting));
    const auto items = must(scene.store->find(id)).agenda;
    FollowUp late;
    late.dueOn = QDate(2025, 5, 20);
    for (const auto &what : {u"ทาสีรั้ว"_s, u"ซ่อมหลังคา"_s}) {
        late.agendaItem = items[4].id;
        late.task = what;
        must(scene.store->save(late));
    }
    ui::HomePage page(scene.office);
    page.show();
    auto *duties = child<QListWidget>(page, "duties");
    REQUIRE(QTest::qWaitFor([&] { return duties->count() > 3; }, 5000));
    ui::FoundPlace place;
    qint64 opened = 0;
    QObject::connect(&page, &ui::Page::placeWanted, &page,
                     [&](const QString &, qint64 record, const ui::FoundPlace &wanted) {
                         opened = record;
                         place = wanted;
                     });
    duties->setFocus();
    duties->setCurrentRow(2); // the heading, then the first of the two
    QTest::keyClick(duties, Qt::Key_Return);
    CHECK(opened == id.value);

    ui::MeetingPage minutes(scene.office);
    minutes.show();
    minutes.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&minutes));
    minutes.open(opened);
    minutes.mark(place);
    const auto *focused = QApplication::focusWidget();
    REQUIRE(focused);
    CHECK(focused->objectName() == u"task_status"_s);
    CHECK(focused->parentWidget()->findChild<QLineEdit *>(u"task"_s)->text() == u"ซ่อมหลังคา"_s);
}
