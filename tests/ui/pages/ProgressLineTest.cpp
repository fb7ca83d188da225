#include "ui/pages/meeting/ProgressLine.h"
#include "core/StoreFixture.h"
#include "core/figures/TaskProgress.h"
#include "core/records/Agenda.h"
#include "core/store/Minutes.h"
#include "ui/UiSupport.h"
#include "ui/pages/MeetingPage.h"
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A body that met once and gave a task.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Store> store = must(Store::create(folder.filePath(u"school.bowon"_s)));
    AnsweringAsk ask;
    Id<FollowUp> task;
    std::unique_ptr<ui::MeetingPage> page;

    Desk()
    {
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        Meeting first;
        first.committee = must(store->save(board));
        first.number = 1;
        first.year = 2568;
        first.date = QDate(2025, 2, 10);
        first.agenda = officialAgenda(AgendaForm::Five);
        const auto minutes = must(saveMinutes(*store, {first, {}}, 0));
        FollowUp roof;
        roof.agendaItem = minutes.meeting.agenda[3].id;
        roof.task = u"ซ่อมหลังคาโรงอาหาร"_s;
        roof.responsible = u"ครูสมศักดิ์"_s;
        task = must(store->save(roof));
        page = std::make_unique<ui::MeetingPage>(ui::Office{*store, ask, [] { return QDate(2025, 5, 16); }});
        page->resize(1180, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->create();
    }
    ui::ProgressLine *line() const
    {
        QTest::qWait(1);
        auto *found = page->findChild<ui::ProgressLine *>();
        REQUIRE(found);
        return found;
    }
};

} // namespace

TEST_CASE("under the item that follows up a task one sees where it comes from, reports on it and sets it done")
{
    Desk desk;
    auto *line = desk.line();
    CHECK(line->isVisible());
    CHECK(child<QLabel>(*line, "taskStanding")->text().contains(u"1/2568"_s));
    CHECK(child<QLabel>(*line, "taskStanding")->text().contains(u"ครูสมศักดิ์"_s));
    auto *note = child<QLineEdit>(*line, "progress");
    note->setFocus();
    type(note, u"ได้ช่างแล้ว"_s);
    REQUIRE(desk.page->settle()); // nothing that is being typed is lost
    const Id<Meeting> meeting{desk.page->shownMeeting()};
    CHECK(must(taskProgress(*desk.store, desk.task, meeting)).note == u"ได้ช่างแล้ว"_s);
    auto *status = child<QComboBox>(*line, "progress_status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Down);
    CHECK(must(desk.store->find(desk.task)).status == FollowUpStatus::Done);
    CHECK(must(desk.store->find(desk.task)).doneOn == QDate(2025, 5, 16));
    CHECK(note->text() == u"ได้ช่างแล้ว"_s);

    while (must(desk.store->find(desk.task)).status != FollowUpStatus::Open)
        must(desk.store->undo());
    CHECK(child<QComboBox>(*desk.line(), "progress_status")->currentIndex() == int(FollowUpStatus::Open));
}

TEST_CASE("an item keeps its words when the task it spoke of is taken back")
{
    Desk desk;
    desk.line();
    must(desk.store->remove(desk.task));
    QTest::qWait(1);
    REQUIRE(desk.page->settle());
    CHECK_FALSE(desk.line()->isVisible());
    const auto minutes = must(minutesOf(*desk.store, {desk.page->shownMeeting()}));
    CHECK(minutes.meeting.agenda[3].title == u"ซ่อมหลังคาโรงอาหาร"_s);
}
