#include "core/figures/SharedVision.h"
#include "core/StoreFixture.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate middle(2025, 11, 15); // about half of the academic year 2568

Goal goal(Indicator indicator, double target, int year = 2568)
{
    Goal g;
    g.year = year;
    g.statement = u"เป้าหมาย %1 %2"_s.arg(int(indicator)).arg(target);
    g.indicator = indicator;
    g.target = target;
    return g;
}

// Two villages of four households each; of the first two took part, of the second none.
struct Vision {
    std::unique_ptr<Store> store = emptyStore();
    Id<Village> first = must(store->save(village(1, u"บ้านหนึ่ง"_s)));
    Id<Village> second = must(store->save(village(2, u"บ้านสอง"_s)));
    QList<Id<Household>> homes;

    Vision()
    {
        for (int n = 1; n <= 8; ++n) {
            Household h;
            h.village = n <= 4 ? first : second;
            h.houseNumber = QString::number(n);
            homes << must(store->save(h));
        }
        Activity a;
        a.title = u"เวทีวิสัยทัศน์ร่วม"_s;
        a.date = QDate(2025, 6, 10);
        a.status = ActivityStatus::Held;
        a.strategies = {Strategy::SharedVision};
        a.involvement = {Involvement::DecisionMaking, Involvement::Collaborating};
        const auto activity = must(store->save(a));
        for (int n = 0; n < 2; ++n)
            must(store->save(Participation{{}, activity, {homes[n].value}, ParticipationRole::Participant, 1, 2, {}}));
    }
    GoalProgress progress(const Goal &g, QDate today = middle)
    {
        const auto id = must(store->save(g));
        for (const auto &one : must(goalsOf(*store, g.year, today)))
            if (one.goal.id == id)
                return one;
        FAIL("the goal is not told of");
        return {};
    }
};

} // namespace

TEST_CASE("a goal is followed by the figure it names, of all villages or of one")
{
    Vision v;
    auto reach = goal(Indicator::Reach, 50);
    auto all = v.progress(reach);
    CHECK(*all.value == Approx(25));
    CHECK(all.share == Approx(0.5));
    CHECK(all.villageNumber == 0);
    reach.village = v.first;
    reach.statement = u"หมู่ 1"_s;
    auto one = v.progress(reach);
    CHECK(*one.value == Approx(50));
    CHECK(one.state == GoalState::Reached);
    CHECK(one.villageName == u"บ้านหนึ่ง"_s);
    CHECK(*v.progress(goal(Indicator::HouseholdsReached, 6)).value == 2);
    CHECK(*v.progress(goal(Indicator::Hours, 6)).value == 4);
    CHECK(*v.progress(goal(Indicator::SharedVision, 1)).value == 1);
}

TEST_CASE("no data is no zero: a goal without a figure says so")
{
    Vision v;
    const auto empty = must(v.store->save(village(3, u"บ้านสาม"_s)));
    auto reach = goal(Indicator::Reach, 50);
    reach.village = empty;
    CHECK_FALSE(v.progress(reach).value);
    CHECK(v.progress(goal(Indicator::FollowUpsDone, 80)).state == GoalState::NoData);
    CHECK(v.progress(goal(Indicator::Other, 3)).state == GoalState::NoData);
    auto typed = goal(Indicator::Other, 4);
    typed.measured = 3;
    CHECK(v.progress(typed).state == GoalState::OnTheWay);
}

TEST_CASE("a goal is on its way, behind, reached or missed, by the day one looks")
{
    Vision v;
    const auto g = goal(Indicator::HouseholdsReached, 4);
    const auto year = periodOf(YearKind::Academic, 2568);
    CHECK(stateOf(g, 2.0, year, middle) == GoalState::Behind); // half of the year and a day has passed
    CHECK(stateOf(g, 2.0, year, QDate(2025, 10, 1)) == GoalState::OnTheWay);
    CHECK(stateOf(g, 4.0, year, middle) == GoalState::Reached);
    CHECK(stateOf(g, 3.0, year, year.to) == GoalState::Behind);
    CHECK(stateOf(g, 3.0, year, year.to.addDays(1)) == GoalState::Missed);
    CHECK(stateOf(g, 0.0, year, year.from.addDays(-10)) == GoalState::OnTheWay);
    const auto presence = goal(Indicator::AveragePresence, 80);
    CHECK(stateOf(presence, 70.0, year, year.from.addDays(20)) == GoalState::Behind);
    const auto thanks = goal(Indicator::ThanksOwed, 3);
    CHECK(stateOf(thanks, 3.0, year, middle) == GoalState::Reached);
    CHECK(stateOf(thanks, 4.0, year, middle) == GoalState::Behind);
}

TEST_CASE("a goal knows the resolution by which it was agreed, as it stands in the minutes")
{
    Vision v;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    Meeting m;
    m.committee = must(v.store->save(board));
    m.number = 1;
    m.year = 2568;
    m.date = QDate(2025, 6, 1);
    AgendaItem item;
    item.number = u"4.1"_s;
    item.resolution = u"เห็นชอบเป้าหมายร่วม"_s;
    m.agenda = {item};
    auto g = goal(Indicator::Reach, 60);
    g.agreedAt = must(v.store->save(m));
    g.agreedItem = u"4.1"_s;
    const auto told = v.progress(g);
    CHECK(told.meeting == u"คณะกรรมการสถานศึกษา 1/2568"_s);
    CHECK(told.resolution == u"เห็นชอบเป้าหมายร่วม"_s);
    g.statement = u"อื่น"_s;
    g.agreedItem = u"4.9"_s;
    CHECK(v.progress(g).resolution.isEmpty());
}

TEST_CASE("a goal that cannot be measured as it is said is told so at its field")
{
    const auto hints = [](const Goal &g) {
        QStringList fields;
        for (const auto &c : complaintsOf(typeOf<Goal>(), typeOf<Goal>().toRow(g)))
            fields << (c.hint ? u"?"_s : u"!"_s) + c.field;
        return fields;
    };
    CHECK(hints(goal(Indicator::Reach, 60)).isEmpty());
    CHECK(hints(goal(Indicator::Reach, 160)) == QStringList{u"?target"_s});
    CHECK(hints(goal(Indicator::Reach, -1)) == QStringList{u"!target"_s});
    auto byVillage = goal(Indicator::Activities, 10);
    byVillage.village = {1};
    CHECK(hints(byVillage) == QStringList{u"?village"_s});
    CHECK(hints(goal(Indicator::ThanksOwed, 0)).isEmpty());
    CHECK(hints(goal(Indicator::People, 0)) == QStringList{u"?target"_s});
    CHECK(hints(goal(Indicator::Reach, 50, 2025)) == QStringList{u"!year"_s});
}

TEST_CASE("the self-rating of a year has all six types, last year's score and the activities that speak for each")
{
    Vision v;
    SelfRating now{{}, 2568, Involvement::DecisionMaking, 4, u"เวทีประชาคม"_s};
    must(v.store->save(now));
    must(v.store->save(SelfRating{{}, 2567, Involvement::DecisionMaking, 3, {}}));
    const auto all = must(selfRatingOf(*v.store, 2568));
    REQUIRE(all.size() == 6);
    const auto &decisions = all[int(Involvement::DecisionMaking)];
    CHECK(decisions.rating.score == 4);
    CHECK(decisions.before == 3);
    CHECK(decisions.activities == QStringList{u"เวทีวิสัยทัศน์ร่วม"_s});
    CHECK_FALSE(all[0].rating.id);
    CHECK(all[0].rating.year == 2568);
    CHECK(all[0].activities.isEmpty());
    CHECK(must(selfRatingOf(*v.store, 2567))[int(Involvement::DecisionMaking)].activities.isEmpty());
}
