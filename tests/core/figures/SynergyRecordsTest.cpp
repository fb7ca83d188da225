#include "core/StoreFixture.h"
#include "core/figures/Requests.h"
#include "core/figures/Synergy.h"
#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 9, 1);

// A file with a need of village 4, two who can teach weaving, an agency, a place and what worked before.
struct Village4 {
    std::unique_ptr<Store> store = emptyStore();
    Id<Village> home, other;
    Id<ResourcePerson> weaver, teacher;
    Id<Agency> group;
    Id<Request> need;

    Village4()
    {
        auto near = village(4, u"บ้านห้วยหมอก"_s);
        near.latitude = 19.75;
        near.longitude = 99.557;
        home = must(store->save(near));
        auto far = village(2, u"บ้านสันป่าตึงคำ"_s);
        far.latitude = 19.723;
        far.longitude = 99.598;
        other = must(store->save(far));
        weaver = keep(u"นอ"_s, home);
        teacher = keep(u"แก้ว"_s, other);
        Agency agency;
        agency.name = u"กลุ่มแม่บ้านทอผ้าบ้านห้วยหมอก"_s;
        agency.village = home;
        group = must(store->save(agency));
        Request request;
        request.subject = u"ขอให้สอนทอผ้าที่บ้านห้วยหมอก"_s;
        request.details = u"เพื่อให้เยาวชนทอผ้าเป็น"_s;
        request.date = today.addDays(-5);
        request.village = home;
        request.knowledgeField = u"อุตสาหกรรมและหัตถกรรม"_s;
        request.responsible = u"ครูศิลปะ"_s;
        need = must(store->save(request));
    }
    Id<ResourcePerson> keep(const QString &name, Id<Village> village)
    {
        ResourcePerson p;
        p.givenName = name;
        p.village = village;
        p.field = u"อุตสาหกรรมและหัตถกรรม"_s;
        p.expertise = u"ทอผ้ากี่เอว ย้อมสีธรรมชาติ"_s;
        return must(store->save(p));
    }
    void teach(Id<ResourcePerson> who, QDate on, ParticipationRole role)
    {
        Activity a;
        a.title = u"ชุมนุม %1"_s.arg(on.toString(Qt::ISODate));
        a.date = on;
        a.status = ActivityStatus::Held;
        Participation p;
        p.activity = must(store->save(a));
        p.member = party(who);
        p.role = role;
        must(store->save(p));
    }
};

} // namespace

TEST_CASE("strengths are read from the registers with how often they were asked in two years")
{
    Village4 scene;
    scene.teach(scene.weaver, today.addDays(-10), ParticipationRole::Teacher);
    scene.teach(scene.weaver, today.addYears(-3), ParticipationRole::Teacher);
    scene.teach(scene.weaver, today.addDays(-20), ParticipationRole::Participant);
    const auto strengths = must(strengthsOf(*scene.store, today));
    const auto of = [&](qint64 id, Strength::Kind kind) {
        return *std::find_if(strengths.begin(), strengths.end(),
                             [&](const Strength &s) { return s.id == id && s.kind == kind; });
    };
    CHECK(of(scene.weaver.value, Strength::Kind::Person).asked == 1);
    CHECK(of(scene.teacher.value, Strength::Kind::Person).asked == 0);
    CHECK(of(scene.weaver.value, Strength::Kind::Person).villageName == u"หมู่ 4 บ้านห้วยหมอก"_s);
    const auto need = must(needOf(*scene.store, scene.need));
    CHECK_FALSE(need.subject.contains(u"ห้วยหมอก"_s)); // says where, not what
    const auto found = suggestions(need, strengths, today);
    REQUIRE(found.size() == 3);
    CHECK(found[0].strength.name == u"นอ"_s); // the same village, although asked once
    CHECK(found[1].strength.name == u"แก้ว"_s);
    CHECK(std::lround(*found[1].km) == 5);
    CHECK(found[2].strength.kind == Strength::Kind::Agency);
    CHECK(must(openNeeds(*scene.store)).size() == 1);
    CHECK(must(knowledgeFields(*scene.store)).size() == 9);
}

TEST_CASE("accepted suggestions become a planned activity with its teachers, linked to the need, in one step")
{
    Village4 scene;
    const auto need = must(needOf(*scene.store, scene.need));
    const auto found = suggestions(need, must(strengthsOf(*scene.store, today)), today);
    REQUIRE(found.size() == 3);
    SynergyPlan plan;
    plan.need = need;
    plan.accepted = {found[0].strength, found[2].strength};
    plan.date = QDate(2025, 9, 20);
    plan.schoolBased = true;
    const auto made = must(planActivity(*scene.store, plan, today));
    const auto activity = must(scene.store->find(made));
    CHECK(activity.title == u"สอนทอผ้าที่บ้านห้วยหมอก"_s);
    CHECK(activity.date == QDate(2025, 9, 20));
    CHECK(activity.village == scene.home);
    CHECK(activity.objective == u"เพื่อให้เยาวชนทอผ้าเป็น"_s);
    CHECK(activity.organiser == u"ครูศิลปะ"_s);
    CHECK(activity.strategies == QList<Strategy>({Strategy::Synergy, Strategy::SchoolBased}));
    const auto came = must(scene.store->all<Participation>());
    REQUIRE(came.size() == 2);
    CHECK(came[0].role == ParticipationRole::Teacher);
    CHECK(came[0].member == party(scene.weaver));
    CHECK(came[1].member == party(scene.group));
    const auto course = must(requestCourse(*scene.store, scene.need));
    CHECK(course.record.activity == made);
    CHECK(course.record.status == RequestStatus::InProgress);
    REQUIRE(course.steps.size() == 1);
    CHECK(course.steps[0].what.endsWith(u"นอ, กลุ่มแม่บ้านทอผ้าบ้านห้วยหมอก"_s));
    must(scene.store->undo());
    CHECK(must(scene.store->all<Activity>()).isEmpty());
    CHECK(must(scene.store->all<Participation>()).isEmpty());
    CHECK(must(scene.store->find(scene.need)).status == RequestStatus::Received);
}

TEST_CASE("what is typed for the moment becomes an activity of its own, at the accepted place and after the pattern")
{
    Village4 scene;
    LearningPlace place;
    place.name = u"พิพิธภัณฑ์ผ้า"_s;
    place.topics = u"ทอผ้า ลายผ้า"_s;
    must(scene.store->save(place));
    Activity before;
    before.title = u"อบรมทอผ้ากี่เอว"_s;
    before.objective = u"ย้อมสีธรรมชาติ"_s;
    before.date = QDate(2024, 9, 1);
    before.status = ActivityStatus::Held;
    before.rating = 5;
    before.organiser = u"งานอาชีพ"_s;
    before.standards = u"3.2"_s;
    before.involvement << Involvement::Collaborating;
    must(scene.store->save(before));
    const auto need = must(needFor(*scene.store, u"ทอผ้ากี่เอว"_s));
    const auto found = suggestions(need, must(strengthsOf(*scene.store, today)), today);
    SynergyPlan plan;
    plan.need = need;
    plan.title = u"  ค่ายทอผ้า "_s;
    for (const auto &one : found)
        if (one.strength.kind == Strength::Kind::Place || one.strength.kind == Strength::Kind::Activity)
            plan.accepted << one.strength;
    REQUIRE(plan.accepted.size() == 2);
    const auto activity = must(scene.store->find(must(planActivity(*scene.store, plan, today))));
    CHECK(activity.title == u"ค่ายทอผ้า"_s);
    CHECK(activity.place == u"พิพิธภัณฑ์ผ้า"_s);
    CHECK(activity.organiser == u"งานอาชีพ"_s);
    CHECK(activity.standards == u"3.2"_s);
    CHECK(activity.involvement == before.involvement);
    CHECK(activity.status == ActivityStatus::Planned);
    CHECK(activity.date == today.addDays(14));
    CHECK(must(scene.store->find(scene.need)).status == RequestStatus::Received);
    CHECK(must(plannedWithTeachers(*scene.store, today)).isEmpty()); // nobody is to teach there yet
    plan.accepted = {found[0].strength};
    const auto second = must(planActivity(*scene.store, plan, today));
    const auto ahead = must(plannedWithTeachers(*scene.store, today));
    REQUIRE(ahead.size() == 1);
    CHECK(ahead[0].activity == second);
    CHECK(ahead[0].title == u"ค่ายทอผ้า"_s);
    CHECK(must(plannedWithTeachers(*scene.store, today.addDays(15))).isEmpty());
}
