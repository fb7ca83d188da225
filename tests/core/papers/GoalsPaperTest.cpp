#include "core/papers/GoalsPaper.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/SummaryPaper.h"

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
