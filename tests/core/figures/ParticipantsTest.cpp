#include "core/figures/Participants.h"
#include "core/StoreFixture.h"
#include "core/figures/NameList.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Id<Village> home = must(store->save(village(4, u"บ้านดอน"_s)));
    Id<Activity> activity;

    Scene()
    {
        Activity a;
        a.title = u"วันแม่"_s;
        a.date = QDate(2025, 8, 12);
        a.status = ActivityStatus::Held;
        activity = must(store->save(a));
    }
    Id<Household> house(const QString &number, std::optional<int> members)
    {
        Household h;
        h.village = home;
        h.houseNumber = number;
        h.members = members;
        return must(store->save(h));
    }
    void counted(int year, int population)
    {
        VillageCount count;
        count.village = home;
        count.year = year;
        count.population = population;
        must(store->save(count));
    }
    void crowd(int people)
    {
        Headcount count;
        count.activity = activity;
        count.village = home;
        count.people = people;
        must(store->save(count));
    }
    Crowd there() const { return must(crowdsOf(*store, activity)).first(); }
};

} // namespace

TEST_CASE("who lives in a village is the official number nearest to the year, else what every household says")
{
    Scene scene;
    CHECK_FALSE(scene.there().known);
    scene.house(u"1"_s, 4);
    CHECK(scene.there().known == 4);
    scene.house(u"2"_s, {});
    CHECK_FALSE(scene.there().known); // one of them says nothing
    scene.counted(2560, 90);
    scene.counted(2567, 120);
    CHECK(scene.there().known == 120);
}

TEST_CASE("more people than live in a village are kept, and told")
{
    Scene scene;
    scene.counted(2568, 120);
    scene.crowd(100);
    CHECK_FALSE(scene.there().isTooMany());
    Participation came;
    came.activity = scene.activity;
    came.member = party(scene.house(u"1"_s, 4));
    came.people = 260;
    must(scene.store->save(came));
    CHECK(scene.there().named == 260);
    CHECK(scene.there().people == 100);
    CHECK(scene.there().isTooMany()); // 300 %
    CHECK(must(scene.store->all<Headcount>()).size() == 1);
}

TEST_CASE("names pasted for an activity are laid beside the network, added as one step, and nobody twice")
{
    Scene scene;
    Person malee;
    malee.title = u"นาง"_s;
    malee.givenName = u"มาลี"_s;
    malee.familyName = u"ใจดี"_s;
    malee.id = must(scene.store->save(malee));
    const auto names = readNames(u"นางมาลี ใจดี\nนายคนใหม่ มาไกล\tชาวบ้าน\t4"_s);
    const auto match = [&] { return must(matchNames(*scene.store, names, scene.activity)); };
    CHECK(match()[0].state == NameMatch::State::Known);
    CHECK(match()[1].state == NameMatch::State::New);
    must(addParticipants(*scene.store, scene.activity, {{names[0], party(malee.id)}, {names[1], {}}},
                         ParticipationRole::Helper, 2.5));
    const auto came = must(scene.store->all<Participation>());
    REQUIRE(came.size() == 2);
    CHECK(came[0].hours == 2.5);
    CHECK(came[1].role == ParticipationRole::Helper);
    CHECK(match()[0].state == NameMatch::State::There);
    CHECK(must(scene.store->all<Person>()).size() == 2);
    must(addParticipants(*scene.store, scene.activity, {{names[0], party(malee.id)}}, {}, 0));
    CHECK(must(scene.store->all<Participation>()).size() == 2);
    must(scene.store->undo()); // of the two, the new person with them
    CHECK(must(scene.store->all<Participation>()).isEmpty());
    CHECK(must(scene.store->all<Person>()).size() == 1);
}
