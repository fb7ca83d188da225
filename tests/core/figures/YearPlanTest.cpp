#include "core/figures/YearPlan.h"
#include "core/StoreFixture.h"
#include "core/figures/PlanCopy.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 8, 1);

Activity activity(const QString &title, QDate day, ActivityStatus status = ActivityStatus::Planned, QDate planned = {})
{
    Activity a;
    a.title = title;
    a.date = day;
    a.status = status;
    a.plannedDate = planned;
    return a;
}

QStringList titles(const YearPlan &plan)
{
    QStringList titles;
    for (const auto &line : plan.lines)
        titles << line.record.title;
    return titles;
}

Period academic(int year)
{
    return periodOf(YearKind::Academic, year);
}

} // namespace

TEST_CASE("plan and deed stand side by side: on time, moved, postponed, cancelled, not yet settled")
{
    const QDate june(2025, 6, 16), july(2025, 7, 7), september(2025, 9, 1);
    using S = ActivityStatus;
    CHECK(planStateOf(activity(u"ก"_s, june, S::Held, june), today) == PlanState::OnTime);
    CHECK(planStateOf(activity(u"ก"_s, july, S::Held, june), today) == PlanState::Moved);
    CHECK(planStateOf(activity(u"ก"_s, june, S::Held), today) == PlanState::Unplanned);
    CHECK(planStateOf(activity(u"ก"_s, june, S::Cancelled, june), today) == PlanState::Cancelled);
    CHECK(planStateOf(activity(u"ก"_s, june), today) == PlanState::Unsettled);
    CHECK(planStateOf(activity(u"ก"_s, september), today) == PlanState::Ahead);
    CHECK(planStateOf(activity(u"ก"_s, september, S::Planned, june), today) == PlanState::Postponed);
    auto camp = activity(u"ค่าย"_s, QDate(2025, 7, 30));
    camp.endDate = today;
    CHECK(planStateOf(camp, today) == PlanState::Ahead); // its last day is today
}

TEST_CASE("an activity put off into the next year stays in the plan that had it, and is seen where it was held")
{
    auto store = emptyStore();
    must(store->save(activity(u"ดำนา"_s, QDate(2025, 7, 7), ActivityStatus::Held, QDate(2025, 6, 30))));
    must(store->save(activity(u"เลื่อนไปปีหน้า"_s, QDate(2025, 6, 2), ActivityStatus::Held, QDate(2025, 4, 7))));
    must(store->save(activity(u"ปีก่อน"_s, QDate(2024, 7, 1), ActivityStatus::Held)));
    CHECK(titles(must(yearPlan(*store, academic(2568), today))) == QStringList{u"เลื่อนไปปีหน้า"_s, u"ดำนา"_s});
    CHECK(titles(must(yearPlan(*store, academic(2567), today))) == QStringList{u"ปีก่อน"_s, u"เลื่อนไปปีหน้า"_s});
    const auto fiscal = must(yearPlan(*store, periodOf(YearKind::Fiscal, 2568), today));
    CHECK(titles(fiscal) == QStringList{u"เลื่อนไปปีหน้า"_s, u"ดำนา"_s});
    CHECK(fiscal.lines[0].day == QDate(2025, 4, 7)); // of the plan
    CHECK(titles(must(yearPlan(*store, periodOf(YearKind::Calendar, 2567), today))) == QStringList{u"ปีก่อน"_s});
}

TEST_CASE("who came is counted with and without names, and money of plan and deed is summed")
{
    auto store = emptyStore();
    auto held = activity(u"วันแม่"_s, QDate(2025, 7, 8), ActivityStatus::Held, QDate(2025, 7, 1));
    held.plannedPeople = 50;
    held.budget = 500000;
    held.spent = 420050;
    held.id = must(store->save(held));
    must(store->save(activity(u"งด"_s, QDate(2025, 7, 2), ActivityStatus::Cancelled)));
    Temple temple;
    temple.name = u"วัดบ้านดอน"_s;
    Participation came;
    came.activity = held.id;
    came.member = party(must(store->save(temple)));
    came.people = 4;
    must(store->save(came));
    Headcount crowd;
    crowd.activity = held.id;
    crowd.village = must(store->save(village(4, u"บ้านดอน"_s)));
    crowd.people = 60;
    must(store->save(crowd));
    const auto plan = must(yearPlan(*store, academic(2568), today));
    REQUIRE(plan.lines.size() == 2);
    CHECK(plan.lines[0].people == 64);
    CHECK(plan.lines[0].daysLate() == 7);
    CHECK_FALSE(plan.lines[1].people.has_value());
    CHECK(plan.sums.lines == 2);
    CHECK(plan.sums.held == 1);
    CHECK(plan.sums.moved == 1);
    CHECK(plan.sums.cancelled == 1);
    CHECK(plan.sums.people == 64);
    CHECK(plan.sums.budget == 500000);
    CHECK(plan.sums.spent == 420050);
}

TEST_CASE("one key settles a line on the Thai and on the English layout, with Shift or without")
{
    for (const auto key : u"hHจ้็"_s)
        CHECK(statusOfKey(key) == ActivityStatus::Held);
    for (const auto key : u"cCงแฉ"_s)
        CHECK(statusOfKey(key) == ActivityStatus::Cancelled);
    for (const auto key : u"pPผยญ"_s)
        CHECK(statusOfKey(key) == ActivityStatus::Planned);
    CHECK_FALSE(statusOfKey(u'x'));
}

TEST_CASE("what the plan said first is kept when a line is settled or put on another day")
{
    auto camp = activity(u"ค่าย"_s, QDate(2025, 7, 7));
    camp.endDate = QDate(2025, 7, 9);
    const auto moved = heldOn(camp, QDate(2025, 7, 14));
    CHECK(moved.plannedDate == QDate(2025, 7, 7));
    CHECK(moved.endDate == QDate(2025, 7, 16));
    CHECK(heldOn(moved, QDate(2025, 7, 21)).plannedDate == QDate(2025, 7, 7));
    const auto held = settledAs(camp, ActivityStatus::Held);
    CHECK(held.plannedDate == camp.date);
    CHECK(planStateOf(held, today) == PlanState::OnTime);
    auto added = activity(u"ไม่มีในแผน"_s, QDate(2025, 7, 7), ActivityStatus::Held);
    CHECK_FALSE(settledAs(added, ActivityStatus::Cancelled).plannedDate.isValid());
}

TEST_CASE("a day copied into another year keeps its weekday or its date, across leap days and within the year")
{
    const auto to = academic(2568);
    CHECK(copiedDay(QDate(2024, 6, 13), 1, CopiedDay::SameWeekday, to) == QDate(2025, 6, 12)); // both Thursdays
    CHECK(copiedDay(QDate(2024, 6, 13), 1, CopiedDay::SameDate, to) == QDate(2025, 6, 13));
    const QDate leap(2024, 2, 29); // พ.ศ. 2567, a Thursday
    const auto after = periodOf(YearKind::Calendar, 2568);
    CHECK(copiedDay(leap, 1, CopiedDay::SameDate, after) == QDate(2025, 2, 28));
    CHECK(copiedDay(leap, 1, CopiedDay::SameWeekday, after) == QDate(2025, 2, 27));
    CHECK(copiedDay(leap, 4, CopiedDay::SameDate, periodOf(YearKind::Calendar, 2571)) == QDate(2028, 2, 29));
    for (const auto kind : {YearKind::Academic, YearKind::Fiscal, YearKind::Calendar}) {
        const auto from = periodOf(kind, 2567), next = periodOf(kind, 2568);
        for (auto day = from.from; day <= from.to; day = day.addDays(1)) {
            const auto copied = copiedDay(day, 1, CopiedDay::SameWeekday, next);
            CHECK(next.contains(copied));
            CHECK(copied.dayOfWeek() == day.dayOfWeek());
            CHECK(qAbs(day.addYears(1).daysTo(copied)) <= 7);
            CHECK(next.contains(copiedDay(day, 1, CopiedDay::SameDate, next)));
        }
    }
}

TEST_CASE("years in a title go on with the plan, other numbers stay")
{
    CHECK(copiedTitle(u"ปฐมนิเทศ ภาคเรียนที่ 1/2567"_s, 1) == u"ปฐมนิเทศ ภาคเรียนที่ 1/2568"_s);
    CHECK(copiedTitle(u"วันเด็ก ๒๕๖๗ และปีใหม่ 2567"_s, 2) == u"วันเด็ก ๒๕๖๙ และปีใหม่ 2569"_s);
    CHECK(copiedTitle(u"เดินวิ่ง 2500 เมตร ปี 12567"_s, 1) ==
          u"เดินวิ่ง 2501 เมตร ปี 12567"_s); // a year, as far as anyone can tell
    CHECK(copiedTitle(u"ทอดผ้าป่า 1200 ต้น"_s, 1) == u"ทอดผ้าป่า 1200 ต้น"_s);
}

TEST_CASE("last year's plan is copied once, as one step, and never twice the same")
{
    auto store = emptyStore();
    auto camp = activity(u"ค่าย ปี 2567"_s, QDate(2024, 7, 15), ActivityStatus::Held, QDate(2024, 7, 8));
    camp.endDate = QDate(2024, 7, 16);
    camp.result = u"สนุก"_s;
    camp.rating = 5;
    camp.spent = 10000;
    camp.standards = u"2.1;9.9"_s;
    must(store->save(camp));
    for (const int month : {6, 8, 11}) // the same thing three times a year
        must(store->save(activity(u"ประชุม PLC"_s, QDate(2024, month, 10), ActivityStatus::Held)));
    must(store->save(activity(u"ฝนตก"_s, QDate(2024, 9, 2), ActivityStatus::Cancelled)));
    const auto from = academic(2567), to = academic(2568);
    auto proposals = must(planProposals(*store, from, to, CopiedDay::SameWeekday));
    REQUIRE(proposals.size() == 5);
    const auto &copy = proposals[1].copy;
    CHECK(copy.title == u"ค่าย ปี 2568"_s);
    CHECK(copy.date == QDate(2025, 7, 7)); // from the plan's day, not from the day it was put off to
    CHECK(copy.plannedDate == copy.date);
    CHECK(copy.endDate == QDate(2025, 7, 8));
    CHECK(copy.status == ActivityStatus::Planned);
    CHECK(copy.result.isEmpty());
    CHECK_FALSE(copy.rating);
    CHECK(copy.spent == 0);
    CHECK(copy.budget == 10000);
    CHECK(copy.standards == u"2.1;9.9"_s);

    must(copyPlan(*store, {proposals[0].copy, proposals[1].copy}, u"แผนปี 2568"_s)); // the first PLC and the camp
    proposals = must(planProposals(*store, from, to, CopiedDay::SameWeekday));
    QList<bool> there;
    for (const auto &one : proposals)
        there << one.isThere;
    CHECK(there == QList<bool>{true, true, false, false, false});
    QList<Activity> rest;
    for (const auto &one : proposals)
        if (!one.isThere)
            rest << one.copy;
    must(copyPlan(*store, rest, {}));
    for (const auto &one : must(planProposals(*store, from, to, CopiedDay::SameDate)))
        CHECK(one.isThere); // also where the days would be others
    CHECK(must(store->count(typeOf<Activity>())) == 10);
    must(store->undo());
    CHECK(must(store->count(typeOf<Activity>())) == 7);
    must(store->undo());
    CHECK(must(store->count(typeOf<Activity>())) == 5);
}

TEST_CASE("who was ticked for an activity that nobody said was held counts in no sum, as in every other figure")
{
    auto store = emptyStore();
    const auto home = must(store->save(village(4, u"บ้านดอน"_s)));
    for (const auto status : {ActivityStatus::Planned, ActivityStatus::Held, ActivityStatus::Cancelled}) {
        Headcount crowd;
        crowd.activity = must(store->save(activity(u"กีฬา"_s, QDate(2025, 7, 1 + int(status)), status)));
        crowd.village = home;
        crowd.people = 10;
        must(store->save(crowd));
    }
    const auto plan = must(yearPlan(*store, academic(2568), today));
    CHECK(plan.sums.people == 10);
    CHECK(sumsOf(plan.lines.mid(0, 1)).lines == 1);
}

TEST_CASE("fewer than no people, hours or baht are refused")
{
    auto store = emptyStore();
    auto fair = activity(u"ตลาดนัด"_s, QDate(2025, 7, 1), ActivityStatus::Held);
    fair.spent = -100;
    CHECK_FALSE(store->save(fair));
    fair.spent = 0;
    fair.id = must(store->save(fair));
    Participation came;
    came.activity = fair.id;
    Temple temple;
    temple.name = u"วัดบ้านดอน"_s;
    came.member = party(must(store->save(temple)));
    came.people = -3;
    CHECK_FALSE(store->save(came));
    came.people = 3;
    came.hours = -1;
    CHECK_FALSE(store->save(came));
    Headcount crowd;
    crowd.activity = fair.id;
    crowd.village = must(store->save(village(4, u"บ้านดอน"_s)));
    crowd.people = -10;
    CHECK_FALSE(store->save(crowd));
}
