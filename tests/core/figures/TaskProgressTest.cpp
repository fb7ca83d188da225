#include "core/figures/TaskProgress.h"
#include "core/StoreFixture.h"
#include "core/figures/UnfinishedBusiness.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Agenda.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A task given at the first meeting of the year, followed up at the next ones.
struct Year {
    std::unique_ptr<Store> store = emptyStore();
    Id<Committee> board;
    Id<FollowUp> task;

    Year()
    {
        Committee body;
        body.name = u"คณะกรรมการสถานศึกษา"_s;
        board = must(store->save(body));
        const auto first = meet(1, QDate(2025, 2, 10), officialAgenda(AgendaForm::Five));
        FollowUp roof;
        roof.agendaItem = must(store->find(first)).agenda[3].id;
        roof.task = u"ซ่อมหลังคาโรงอาหาร"_s;
        roof.responsible = u"ครูสมศักดิ์"_s;
        roof.dueOn = QDate(2025, 5, 15);
        task = must(store->save(roof));
    }
    Id<Meeting> meet(int number, QDate day, const QList<AgendaItem> &agenda)
    {
        Meeting meeting;
        meeting.committee = board;
        meeting.number = number;
        meeting.year = 2568;
        meeting.date = day;
        meeting.agenda = agenda;
        for (auto &item : meeting.agenda)
            item.id = {};
        return must(store->save(meeting));
    }
    Id<Meeting> meetAgain(int number, QDate day)
    {
        const auto business = must(unfinishedBusiness(*store, board, day));
        return meet(number, day, withUnfinished(officialAgenda(AgendaForm::Five), business, -1));
    }
    AgendaItem itemOn(Id<Meeting> meeting) const
    {
        for (const auto &item : must(store->find(meeting)).agenda)
            if (item.followsUp == task)
                return item;
        return {};
    }
};

} // namespace

TEST_CASE("the next agenda follows up each open task, and knows which meeting gave it")
{
    Year year;
    const auto second = year.meetAgain(2, QDate(2025, 5, 20));
    CHECK(year.itemOn(second).title == u"ซ่อมหลังคาโรงอาหาร"_s);
    CHECK(year.itemOn(second).number == u"3.1"_s);
    const auto progress = must(taskProgress(*year.store, year.task, second));
    CHECK(progress.given == u"1/2568"_s);
    CHECK(progress.since == QDate(2025, 2, 10));
    CHECK(progress.reports.isEmpty());
    CHECK(progress.note.isEmpty());
}

TEST_CASE("what was reported on a task at each meeting is told at the next, until it is done")
{
    Year year;
    const QDate today(2025, 9, 30);
    const auto second = year.meetAgain(2, QDate(2025, 5, 20));
    must(reportProgress(*year.store, year.task, second, u"ได้ใบเสนอราคาแล้ว"_s, FollowUpStatus::InProgress, today, 0));
    const auto third = year.meetAgain(3, QDate(2025, 7, 15));
    auto meeting = must(year.store->find(third));
    for (auto &item : meeting.agenda)
        if (item.followsUp == year.task)
            item.discussion = u"ช่างเข้าวัดพื้นที่แล้ว"_s; // said under the item, no note of its own
    must(year.store->save(meeting));
    const auto fourth = year.meetAgain(4, QDate(2025, 9, 16));
    const auto progress = must(taskProgress(*year.store, year.task, fourth));
    CHECK(progress.reports == QList<TaskProgress::Report>{{u"2/2568"_s, QDate(2025, 5, 20), u"ได้ใบเสนอราคาแล้ว"_s},
                                                          {u"3/2568"_s, QDate(2025, 7, 15), u"ช่างเข้าวัดพื้นที่แล้ว"_s}});
    must(reportProgress(*year.store, year.task, fourth, u"ซ่อมเสร็จและตรวจรับแล้ว"_s, FollowUpStatus::Done, today, 0));
    const auto done = must(year.store->find(year.task));
    CHECK(done.status == FollowUpStatus::Done);
    CHECK(done.doneOn == QDate(2025, 9, 16));
    CHECK(must(openTasks(*year.store, year.board, today, {})).isEmpty());
    CHECK(plainText(minutesPaper(must(minutesContent(*year.store, fourth))))
              .contains(u"ความก้าวหน้า  ซ่อมเสร็จและตรวจรับแล้ว"_s));
    must(year.store->undo()); // the report and the task are one step
    CHECK(must(year.store->find(year.task)).status == FollowUpStatus::InProgress);
    CHECK(must(progressAt(*year.store, fourth)).isEmpty());
}

TEST_CASE("a report goes with its task and with its meeting, and an empty one is none")
{
    Year year;
    const QDate today(2025, 6, 1);
    const auto second = year.meetAgain(2, QDate(2025, 5, 20));
    must(reportProgress(*year.store, year.task, second, u"กำลังหาช่าง"_s, FollowUpStatus::Open, today, 0));
    must(reportProgress(*year.store, year.task, second, u"  "_s, FollowUpStatus::Open, today, 0));
    CHECK(must(year.store->all<Progress>()).isEmpty());
    must(reportProgress(*year.store, year.task, second, u"กำลังหาช่าง"_s, FollowUpStatus::Open, today, 0));
    must(year.store->remove(second));
    CHECK(must(year.store->all<Progress>()).isEmpty());
    must(year.store->undo());
    CHECK(must(year.store->all<Progress>()).size() == 1);
    must(year.store->remove(year.task)); // the later minutes keep their item, and nothing hinders it
    CHECK(must(year.store->all<Progress>()).isEmpty());
    CHECK(year.itemOn(second).title == u"ซ่อมหลังคาโรงอาหาร"_s);
    const auto gone = taskProgress(*year.store, year.task, second);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::NotFound);
}

TEST_CASE("certified minutes lock what was reported at that meeting, and no other")
{
    Year year;
    const QDate today(2025, 9, 1);
    const auto second = year.meetAgain(2, QDate(2025, 5, 20));
    must(reportProgress(*year.store, year.task, second, u"กำลังหาช่าง"_s, FollowUpStatus::Open, today, 0));
    for (const auto id : {must(year.store->all<Meeting>())[1].id, second}) {
        auto minutes = must(year.store->find(id));
        minutes.status = MeetingStatus::Certified;
        must(year.store->save(minutes));
    }
    const auto changed = reportProgress(*year.store, year.task, second, u"อย่างอื่น"_s, FollowUpStatus::Open, today, 0);
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == Error::Kind::Locked);
    const auto third = year.meetAgain(3, QDate(2025, 7, 15));
    must(reportProgress(*year.store, year.task, third, u"ได้ช่างแล้ว"_s, FollowUpStatus::Done, today, 0));
}
