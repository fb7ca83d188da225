#include "core/papers/GoalsPaper.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/SummarySheets.h"
#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

GoalProgress progress(const QString &statement, Indicator indicator, double target, std::optional<double> value,
                      GoalState state)
{
    GoalProgress p;
    p.goal.year = 2568;
    p.goal.statement = statement;
    p.goal.indicator = indicator;
    p.goal.target = target;
    p.value = value;
    p.state = state;
    return p;
}

GoalsContent content()
{
    GoalsContent c;
    c.school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
    c.school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
    c.year = periodOf(YearKind::Academic, 2568);
    c.today = QDate(2026, 2, 15);
    auto reach = progress(u"ครัวเรือนมีส่วนร่วมกับโรงเรียน"_s, Indicator::Reach, 60, 45.25, GoalState::Behind);
    reach.before = 40;
    reach.meeting = u"คณะกรรมการสถานศึกษา 1/2568"_s;
    reach.goal.agreedItem = u"4.1"_s;
    auto village = progress(u"ไปหาบ้านดอยถึงที่"_s, Indicator::HouseholdsReached, 10, 10, GoalState::Reached);
    village.villageNumber = 11;
    village.villageName = u"บ้านดอยสามเส้า"_s;
    c.goals = {reach, village, progress(u"ผู้ให้ได้รับคำขอบคุณ"_s, Indicator::ThanksOwed, 0, 3, GoalState::Missed),
               progress(u"ตอบคำขอทันเวลา"_s, Indicator::RequestsOnTime, 90, {}, GoalState::NoData)};
    for (int type = 0; type < 6; ++type) {
        RatedInvolvement one;
        one.rating.involvement = Involvement(type);
        if (type < 2)
            one.rating.score = 4 - type;
        c.ratings << one;
    }
    c.ratings[0].before = 3;
    c.ratings[0].rating.evidence = u"อบรมผู้ปกครอง 2 ครั้ง"_s;
    c.ratings[1].activities = {u"จดหมายข่าว"_s, u"หอกระจายข่าว"_s};
    return c;
}

} // namespace

TEST_CASE("the paper on the shared vision tells each goal, its figure and its state, and the self-rating")
{
    checkGolden(u"goals.txt"_s, plainText(goalsPaper(content())));
}

TEST_CASE("a year without goals and ratings says so on paper")
{
    auto c = content();
    c.goals.clear();
    c.ratings.clear();
    const auto text = plainText(goalsPaper(c));
    CHECK(text.contains(u"ไม่มีเป้าหมายร่วม"_s));
    CHECK(text.contains(u"ยังไม่ได้ประเมินตนเอง"_s));
}

TEST_CASE("the annual summary of an academic year follows its goals; that of a fiscal year has none")
{
    auto store = emptyStore();
    Goal goal;
    goal.year = 2568;
    goal.statement = u"ประชุมพร้อมหน้า"_s;
    goal.indicator = Indicator::MeetingsHeld;
    goal.target = 4;
    must(store->save(goal));
    must(store->save(SelfRating{{}, 2568, Involvement::Parenting, 5, u"เยี่ยมบ้าน"_s}));
    const auto text = [&](YearKind kind) {
        return plainText(summaryPaper(must(summaryContent(*store, periodOf(kind, 2568), QDate(2026, 2, 15)))));
    };
    CHECK(text(YearKind::Academic).contains(goal.statement));
    CHECK(text(YearKind::Academic).contains(u"การประเมินตนเอง ๖ ด้าน"_s));
    CHECK_FALSE(text(YearKind::Fiscal).contains(goal.statement));
}

TEST_CASE("the summary's sheets tell of goals and self-rating, of an academic year only")
{
    auto store = emptyStore();
    Goal goal;
    goal.year = 2568;
    goal.statement = u"ชุมชนช่วยโรงเรียน"_s;
    goal.indicator = Indicator::ToSchoolValue;
    goal.target = 12000.5;
    must(store->save(goal));
    goal.indicator = Indicator::Reach; // no household: no data, not nought
    goal.target = 80;
    must(store->save(goal));
    must(store->save(SelfRating{{}, 2568, Involvement::Volunteering, 5, u"ช่วยทาสีรั้ว"_s}));
    const QDate today(2026, 2, 15);
    const auto sheets = [&](YearKind kind) {
        return summarySheets(must(summaryContent(*store, periodOf(kind, 2568), today)));
    };
    const auto called = [](const QList<BookSheet> &all, const QString &name) -> std::optional<BookSheet> {
        const auto at = std::find_if(all.begin(), all.end(), [&](const auto &sheet) { return sheet.name == name; });
        return at == all.end() ? std::nullopt : std::optional(*at);
    };
    const auto academic = sheets(YearKind::Academic), fiscal = sheets(YearKind::Fiscal);
    const auto goals = called(academic, u"เป้าหมายร่วม"_s), ratings = called(academic, u"ประเมินตนเอง 6 ด้าน"_s);
    REQUIRE(goals);
    REQUIRE(goals->rows.size() == 2);
    CHECK(goals->rows[0].size() == goals->heads.size());
    CHECK(goals->rows[0][4].kind == BookCell::Kind::Money);
    CHECK(goals->rows[0][4].text.toDouble() == Approx(12000.5));
    CHECK(goals->rows[1][4].kind == BookCell::Kind::Share);
    CHECK(goals->rows[1][4].text.toDouble() == Approx(0.8));
    CHECK(goals->rows[1][5].text.isEmpty());
    REQUIRE(ratings);
    REQUIRE(ratings->rows.size() == 6);
    CHECK(ratings->rows[2][1].text == u"5"_s);
    CHECK(ratings->rows[2][4].text == u"ช่วยทาสีรั้ว"_s);
    CHECK(ratings->rows[0][1].text.isEmpty());
    CHECK_FALSE(called(fiscal, u"เป้าหมายร่วม"_s));
    CHECK_FALSE(called(fiscal, u"ประเมินตนเอง 6 ด้าน"_s));
}

TEST_CASE("the goals of all years stand each beside the figures of its own year and the year before")
{
    auto store = emptyStore();
    for (const int year : {2566, 2568}) {
        Goal goal;
        goal.year = year;
        goal.statement = QString::number(year);
        goal.indicator = Indicator::MeetingsHeld;
        goal.target = 4;
        must(store->save(goal));
    }
    const QDate today(2026, 2, 15);
    const auto all = must(goalsOfAllYears(*store, today));
    REQUIRE(all.size() == 2);
    for (const auto &one : all) {
        const auto alone = must(goalsOf(*store, one.goal.year, today)).first();
        CHECK(one.goal == alone.goal);
        CHECK(one.value == alone.value);
        CHECK(one.before == alone.before);
        CHECK(one.state == alone.state);
    }
    CHECK(all[0].state == GoalState::Missed);
    CHECK(all[1].state == GoalState::Behind);
}
