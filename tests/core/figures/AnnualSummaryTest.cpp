#include "core/figures/AnnualSummary.h"
#include "core/StoreFixture.h"
#include "core/figures/Quorum.h"
#include "core/figures/SummaryJson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 2, 15);
const Period year = periodOf(YearKind::Academic, 2568);

// A school with two villages in its service area, one beyond it, and hands to make records quickly.
struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Id<Village> near, other, far;
    Scene()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอน"_s;
        must(store->save(school));
        near = must(store->save(village(1, u"บ้านดอน"_s)));
        other = must(store->save(village(2, u"บ้านโนน"_s)));
        auto beyond = village(3, u"บ้านไกล"_s);
        beyond.inServiceArea = false;
        far = must(store->save(beyond));
    }
    Id<Household> house(Id<Village> where, const QString &number, QDate since = {}, QDate until = {})
    {
        Household h;
        h.village = where;
        h.houseNumber = number;
        h.since = since;
        h.until = until;
        return must(store->save(h));
    }
    Id<Person> person(Id<Household> home, Id<Village> where = {})
    {
        Person p;
        p.givenName = u"สมชาย"_s;
        p.household = home;
        p.village = where;
        return must(store->save(p));
    }
    Id<Activity> activity(QDate date, ActivityStatus status = ActivityStatus::Held, QList<Strategy> strategies = {})
    {
        Activity a;
        a.title = u"กิจกรรม %1"_s.arg(must(store->count(typeOf<Activity>())));
        a.date = date;
        a.status = status;
        a.strategies = strategies;
        return must(store->save(a));
    }
    void came(Id<Activity> to, Id<Party> who, int people = 1, double hours = 0,
              ParticipationRole role = ParticipationRole::Participant)
    {
        Participation p;
        p.activity = to;
        p.member = who;
        p.people = people;
        p.hours = hours;
        p.role = role;
        must(store->save(p));
    }
    AnnualSummary figures(const Period &period = year) { return must(annualSummary(*store, period, today)); }
};

} // namespace

TEST_CASE("a household is reached once, however often it or its people came")
{
    Scene scene;
    const auto house = scene.house(scene.near, u"1"_s);
    scene.house(scene.near, u"2"_s);
    const auto member = scene.person(house);
    const auto first = scene.activity(QDate(2025, 6, 1)), second = scene.activity(QDate(2025, 7, 1));
    scene.came(first, party(house), 2, 1.5);
    scene.came(second, party(house));
    scene.came(second, party(member), 1, 2);
    const auto village = scene.figures().villages[0];
    CHECK(village.households == 2);
    CHECK_FALSE(village.fromCount);
    CHECK(village.reached == 1);
    CHECK(*village.reach == 0.5);
    CHECK(village.attendances == 3);
    CHECK(village.people == 4);
    CHECK(village.hours == 5);
    CHECK_FALSE(scene.figures().villages[1].reach); // no household there: no data, not 0 %
}

TEST_CASE("only what was held within the period counts, on its first and last day too")
{
    Scene scene;
    const auto house = scene.house(scene.near, u"1"_s);
    scene.came(scene.activity(QDate(2025, 5, 15)), party(house));
    scene.came(scene.activity(QDate(2026, 5, 16)), party(house));
    scene.came(scene.activity(QDate(2025, 8, 1), ActivityStatus::Planned), party(house));
    scene.came(scene.activity(QDate(2025, 8, 2), ActivityStatus::Cancelled), party(house));
    CHECK(scene.figures().totals.attendances == 0);
    scene.came(scene.activity(QDate(2025, 5, 16)), party(house));
    scene.came(scene.activity(QDate(2026, 5, 15)), party(house));
    CHECK(scene.figures().totals.attendances == 2);
    CHECK(scene.figures(periodOf(YearKind::Fiscal, 2568)).totals.attendances == 2);
    CHECK(scene.figures(periodOf(YearKind::Calendar, 2569)).totals.attendances == 2);
}

TEST_CASE("a household that left before the year, or came after it, is in no share of it")
{
    Scene scene;
    scene.house(scene.near, u"1"_s);
    const auto gone = scene.house(scene.near, u"2"_s, {}, QDate(2025, 5, 15));
    scene.house(scene.near, u"3"_s, QDate(2026, 5, 16));
    scene.house(scene.near, u"4"_s, QDate(2026, 5, 15), {});
    scene.came(scene.activity(QDate(2025, 6, 1)), party(gone));
    const auto village = scene.figures().villages[0];
    CHECK(village.households == 2);
    CHECK(village.reached == 0);
    CHECK(village.attendances == 1);
}

TEST_CASE("the village's official number is the denominator where it is known, and too low a number is told")
{
    Scene scene;
    VillageCount count;
    count.village = scene.near;
    count.year = 2568;
    count.households = 1;
    must(scene.store->save(count));
    const auto activity = scene.activity(QDate(2025, 6, 1));
    scene.came(activity, party(scene.house(scene.near, u"1"_s)));
    scene.came(activity, party(scene.house(scene.near, u"2"_s)));
    const auto figures = scene.figures();
    CHECK(figures.villages[0].fromCount);
    CHECK(*figures.villages[0].reach == 2);
    CHECK(figures.oddities.size() == 1);
    CHECK_FALSE(scene.figures(periodOf(YearKind::Academic, 2567)).villages[0].fromCount);
}

TEST_CASE("crowds are people without attendances; members beyond the service area have a line of their own")
{
    Scene scene;
    const auto activity = scene.activity(QDate(2025, 6, 1));
    Headcount crowd;
    crowd.activity = activity;
    crowd.village = scene.near;
    crowd.people = 120;
    must(scene.store->save(crowd));
    scene.came(activity, party(scene.house(scene.far, u"9"_s)), 3, 2);
    Temple temple;
    temple.name = u"วัดป่า"_s;
    scene.came(activity, party(must(scene.store->save(temple))), 2, 1);
    const auto figures = scene.figures();
    CHECK(figures.villages[0].people == 120);
    CHECK(figures.villages[0].attendances == 0);
    CHECK(figures.outside.attendances == 2);
    CHECK(figures.outside.people == 5);
    CHECK(figures.outside.hours == 8);
    CHECK(figures.totals.people == 125);
    CHECK_FALSE(figures.reach);
}

TEST_CASE("an activity with two strategies counts once for each and once in the total")
{
    Scene scene;
    scene.activity(QDate(2025, 6, 1), ActivityStatus::Held, {Strategy::SharedVision, Strategy::SchoolBased});
    scene.activity(QDate(2025, 6, 2), ActivityStatus::Held, {Strategy::SchoolBased});
    scene.activity(QDate(2025, 6, 3));
    scene.activity(QDate(2025, 6, 4), ActivityStatus::Planned, {Strategy::Synergy});
    const auto s = scene.figures().strategies;
    CHECK(s.sharedVision == 1);
    CHECK(s.synergy == 0);
    CHECK(s.schoolBased == 2);
    CHECK(s.activities == 3);
}

TEST_CASE("giving is told apart by direction, and money from what is worth money")
{
    Scene scene;
    const auto house = party(scene.house(scene.near, u"1"_s));
    const auto give = [&](Direction direction, ContributionKind kind, qint64 satang, double hours, QDate thanked = {}) {
        Contribution c;
        c.date = QDate(2025, 9, 1);
        c.direction = direction;
        c.member = house;
        c.kind = kind;
        c.amount = satang;
        c.hours = hours;
        c.thankedOn = thanked;
        must(scene.store->save(c));
    };
    give(Direction::ToSchool, ContributionKind::Money, 100050, 0, QDate(2025, 9, 2));
    give(Direction::ToSchool, ContributionKind::Scholarship, 200000, 0);
    give(Direction::ToSchool, ContributionKind::Goods, 50000, 0, QDate(2026, 3, 1)); // thanked after today
    give(Direction::ToSchool, ContributionKind::Labour, 0, 16);
    give(Direction::ToCommunity, ContributionKind::Knowledge, 80000, 6);
    const auto figures = scene.figures();
    CHECK(figures.villages[0].toSchool == Giving{4, 300050, 50000, 16});
    CHECK(figures.villages[0].toCommunity == Giving{1, 0, 80000, 6});
    CHECK(figures.totals.hours == 0); // hours of giving are not hours of taking part
    CHECK(figures.thanksOwed == 3);
}

TEST_CASE("meetings: quorum by the body's rule, presence, resolutions, follow-ups")
{
    CHECK(quorumOf(Committee{}, 9, 9, 5) == Quorum{5, 9, 5});
    CHECK(quorumOf(Committee{}, 15, 10, 7) == Quorum{7, 15, 8});
    Scene scene;
    Committee board;
    board.name = u"คณะกรรมการ"_s;
    board.seats = 3;
    board.id = must(scene.store->save(board));
    QList<Id<Person>> members;
    for (int i = 0; i < 3; ++i) {
        members << scene.person({}, scene.near);
        Seat seat;
        seat.committee = board.id;
        seat.position = u"กรรมการ"_s;
        seat.person = members.last();
        must(scene.store->save(seat));
    }
    const auto meet = [&](int number, QList<AttendanceStatus> statuses, MeetingStatus status = MeetingStatus::Draft) {
        Meeting m;
        m.committee = board.id;
        m.number = number;
        m.year = 2568;
        m.date = QDate(2025, 7, number);
        m.start = QTime(9, 0);
        m.end = QTime(11, 30);
        m.status = status;
        for (int i = 0; i < statuses.size(); ++i) {
            Attendance a;
            a.member = party(members[i]);
            a.status = statuses[i];
            m.attendance << a;
        }
        AgendaItem item;
        item.number = u"4.1"_s;
        item.outcome = number == 1 ? Outcome::Approved : Outcome::Noted;
        m.agenda << item;
        return must(scene.store->save(m));
    };
    const auto here = AttendanceStatus::Present, away = AttendanceStatus::Absent;
    const auto first = meet(1, {here, here, away});
    meet(2, {here, away, away});
    meet(3, {}, MeetingStatus::Planned);
    auto late = must(scene.store->find(first));
    late.attendance[0].arrived = QTime(10, 30);
    must(scene.store->save(late));
    FollowUp task;
    task.agendaItem = late.agenda[0].id;
    task.task = u"ทำป้าย"_s;
    task.dueOn = QDate(2025, 12, 1);
    must(scene.store->save(task));
    task.status = FollowUpStatus::Done;
    task.doneOn = QDate(2025, 11, 30);
    must(scene.store->save(task));
    const auto m = scene.figures().meetings;
    CHECK(m.held == 2);
    CHECK(m.withQuorum == 1);
    CHECK(m.averagePresence == Approx(0.5));
    CHECK(m.resolutions == 1);
    CHECK(m.followUpsDue == 2);
    CHECK(m.followUpsDone == 1);
    CHECK(scene.figures().totals.attendances == 3);
    CHECK(scene.figures().totals.hours == Approx(1 + 2.5 + 2.5));
}

TEST_CASE("totals are the villages and the rest, and agree with counting by hand, over random years")
{
    std::mt19937 random(2568);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    Scene scene;
    struct Someone {
        Id<Party> party;
        qint64 village, household;
    };
    QList<Someone> people;
    for (int i = 0; i < 40; ++i) {
        const auto where = QList{scene.near, scene.other, scene.far}[pick(3)];
        const auto house = scene.house(where, QString::number(i));
        people << Someone{party(house), where.value, house.value};
        if (pick(2))
            people << Someone{party(scene.person(house)), where.value, house.value};
    }
    QHash<qint64, QSet<qint64>> reached;
    qint64 attendances = 0, heads = 0;
    for (int i = 0; i < 30; ++i) {
        const auto status = pick(4) ? ActivityStatus::Held : ActivityStatus::Planned;
        const auto date = QDate(2025, 3, 1).addDays(pick(500));
        const auto activity = scene.activity(date, status);
        for (const auto &one : people) {
            if (pick(8))
                continue;
            const int number = 1 + pick(4);
            scene.came(activity, one.party, number);
            if (status == ActivityStatus::Held && year.contains(date)) {
                ++attendances;
                heads += number;
                reached[one.village] << one.household;
            }
        }
    }
    const auto figures = scene.figures();
    CHECK(figures.totals.attendances == attendances);
    CHECK(figures.totals.people == heads);
    Taking sum = figures.outside;
    for (const auto &v : figures.villages) {
        CHECK(v.reached == reached.value(v.id.value).size());
        if (v.inServiceArea)
            sum.add(v);
    }
    CHECK(sum.attendances == figures.totals.attendances);
    CHECK(sum.people == figures.totals.people);
    CHECK(figures.reached == figures.villages[0].reached + figures.villages[1].reached);
}

TEST_CASE("the figures as a file for other programs have the agreed names")
{
    Scene scene;
    scene.came(scene.activity(QDate(2025, 6, 1)), party(scene.house(scene.near, u"1"_s)), 1, 2);
    scene.house(scene.near, u"2"_s);
    scene.house(scene.near, u"3"_s);
    const auto json = QJsonDocument::fromJson(summaryJson(scene.figures())).object();
    CHECK(json.keys() == QStringList{u"meetings"_s, u"outside"_s, u"period"_s, u"requests"_s, u"school"_s,
                                     u"strategies"_s, u"thanksOwed"_s, u"totals"_s, u"villages"_s});
    const auto villages = json[u"villages"_s].toArray();
    REQUIRE(villages.size() == 3);
    CHECK(villages[0][u"reach"_s].toDouble() == 0.3333);
    CHECK(villages[1][u"reach"_s].isNull());
    CHECK(villages[0][u"householdsFrom"_s].toString() == u"register"_s);
    CHECK(json[u"period"_s][u"from"_s].toString() == u"2025-05-16"_s);
    CHECK(json[u"totals"_s][u"reach"_s].toDouble() == 0.3333);
}
