#include "core/figures/Appointing.h"
#include "core/StoreFixture.h"
#include "core/figures/NextMeeting.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 1);

struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Committee board;

    explicit Scene(int pupils = 412)
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.pupils = pupils;
        must(store->save(school));
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        board.kind = CommitteeKind::SchoolBoard;
        board.id = must(store->save(board));
    }
    SeatTemplate proposed() const { return must(templatesFor(*store, board))[0]; }
    QList<Seat> seats() const { return must(bodyOf(*store, board.id)).seats; }
    Id<Person> person(const QString &name)
    {
        Person person;
        person.givenName = name;
        return must(store->save(person));
    }
    Id<Seat> seat(const QString &position, const QString &represents, Id<Person> holder, QDate since, QDate until = {})
    {
        Seat seat{{}, board.id, position, represents, holder, since, until, int(seats().size()) + 1};
        return must(store->save(seat));
    }
};

} // namespace

TEST_CASE("the number of pupils proposes a board of nine or of fifteen")
{
    CHECK(Scene(300).proposed().count() == 9);
    CHECK(Scene(301).proposed().count() == 15);
    Scene scene(412);
    auto large = scene.proposed();
    large.record.pupilsFrom = 500; // the office knows a newer rule
    must(scene.store->save(large.record));
    auto small = must(templatesFor(*scene.store, scene.board));
    CHECK(small[0].record.kind == CommitteeKind::SchoolBoard);
    CHECK_FALSE(suits(large.record, scene.board, 412));
    CHECK(suits(large.record, scene.board, 500));
    CHECK_FALSE(suits(large.record, scene.board, {})); // nobody said how many pupils there are
}

TEST_CASE("a template adds its seats vacant, in order and in one step, with the grounds of appointment")
{
    Scene scene;
    const auto plan = must(applyTemplate(*scene.store, scene.proposed().record.id, scene.board.id, today));
    CHECK(plan.missing.size() == 15);
    CHECK(plan.there == 0);
    const auto seats = scene.seats();
    REQUIRE(seats.size() == 15);
    for (int i = 0; i < seats.size(); ++i) {
        CHECK(seats[i].order == i + 1);
        CHECK_FALSE(seats[i].person);
    }
    CHECK(seats[0].position == u"ประธานกรรมการ"_s);
    CHECK(seats[14].position == u"กรรมการและเลขานุการ"_s);
    CHECK(seats[8].represents == u"ผู้ทรงคุณวุฒิ"_s);
    const auto board = must(scene.store->find(scene.board.id));
    CHECK(board.seats == 15);
    CHECK(board.termsYears == 4);
    CHECK(board.legalBasis.contains(u"2564"_s));
    must(scene.store->undo());
    CHECK(scene.seats().isEmpty());
    CHECK(must(scene.store->find(scene.board.id)) == scene.board);
}

TEST_CASE("a template leaves what is there and adds what is missing only")
{
    Scene scene;
    scene.board.legalBasis = u"ข้อบังคับเดิม"_s;
    scene.board.appointmentOrder = u"คำสั่ง ที่ 7/2567 ลงวันที่ 16 พฤษภาคม 2567"_s;
    must(scene.store->save(scene.board));
    scene.seat(u"ประธานกรรมการ"_s, u"ผู้ทรงคุณวุฒิ"_s, scene.person(u"กล้า"_s), QDate(2024, 5, 16));
    scene.seat(u"รองประธานกรรมการ"_s, u"ผู้แทนผู้ปกครอง"_s, scene.person(u"ขวัญ"_s), QDate(2024, 5, 16));
    scene.seat(u"ที่ปรึกษา"_s, u"มูลนิธิ"_s, {}, {});
    const auto plan = must(applyTemplate(*scene.store, scene.proposed().record.id, scene.board.id, today));
    CHECK(plan.there == 2);
    CHECK(plan.missing.size() == 13);
    CHECK(plan.beyond == QStringList{u"ที่ปรึกษา มูลนิธิ"_s});
    const auto seats = scene.seats();
    CHECK(seats.size() == 16);
    CHECK(seats[3].order == 4);
    CHECK(seats[3].since == QDate(2024, 5, 16)); // the day of the order
    CHECK(must(scene.store->find(scene.board.id)).legalBasis == u"ข้อบังคับเดิม"_s);
    const auto again = must(applyTemplate(*scene.store, scene.proposed().record.id, scene.board.id, today));
    CHECK(again.missing.isEmpty());
    CHECK(again.there == 15);
    CHECK(scene.seats().size() == 16);
}

TEST_CASE("every template that comes with the program makes a body of its own kind")
{
    Scene scene;
    for (const auto &pattern : must(templatesFor(*scene.store, scene.board))) {
        Committee body;
        body.name = pattern.record.name;
        body.id = must(scene.store->save(body));
        must(applyTemplate(*scene.store, pattern.record.id, body.id, today));
        const auto made = must(bodyOf(*scene.store, body.id));
        CHECK(made.record.kind == pattern.record.kind);
        CHECK(int(made.seats.size()) == pattern.count());
        CHECK(made.record.seats == pattern.count());
        CHECK(seatingOn(made.record, made.seats, today).vacant == pattern.count());
    }
}

TEST_CASE("the seats of a body are kept as a template of one's own")
{
    Scene scene;
    scene.seat(u"ประธาน"_s, {}, scene.person(u"กล้า"_s), QDate(2024, 5, 16));
    for (int i = 0; i < 3; ++i)
        scene.seat(u"กรรมการ"_s, u"กลุ่มทอผ้า"_s, {}, {});
    const auto kept = must(keepAsTemplate(*scene.store, scene.board.id, u"กลุ่มทอผ้า"_s, today));
    CHECK(must(keepAsTemplate(*scene.store, scene.board.id, u"กลุ่มทอผ้า"_s, today)) == kept);
    Committee other;
    other.name = u"กลุ่มทอผ้าบ้านใหม่"_s;
    other.id = must(scene.store->save(other));
    must(applyTemplate(*scene.store, kept, other.id, today));
    const auto seats = must(bodyOf(*scene.store, other.id)).seats;
    REQUIRE(seats.size() == 4);
    CHECK(seats[0].position == u"ประธาน"_s);
    CHECK(seats[3].represents == u"กลุ่มทอผ้า"_s);
    Committee bare;
    bare.name = u"ว่าง"_s;
    CHECK_FALSE(keepAsTemplate(*scene.store, must(scene.store->save(bare)), u"ว่าง"_s, today));
}

TEST_CASE("a new holder ends the old one's term the day before and serves its rest, in one step")
{
    Scene scene;
    scene.board.termsYears = 4;
    must(scene.store->save(scene.board));
    const auto old = scene.seat(u"กรรมการ"_s, u"ผู้แทนครู"_s, scene.person(u"กล้า"_s), QDate(2024, 9, 16));
    const auto successor = scene.person(u"ขวัญ"_s);
    const auto next = must(appointHolder(*scene.store, old, successor, QDate(2025, 6, 1)));
    CHECK(must(scene.store->find(old)).until == QDate(2025, 5, 31));
    const auto now = must(scene.store->find(next));
    CHECK(now.person == successor);
    CHECK(now.since == QDate(2025, 6, 1));
    CHECK(now.until == QDate(2028, 9, 15));
    CHECK(now.represents == u"ผู้แทนครู"_s);
    CHECK(now.order == 1);
    CHECK(must(seatsOn(*scene.store, scene.board.id, QDate(2025, 6, 1))).size() == 1);
    must(scene.store->undo());
    CHECK(scene.seats().size() == 1);
    CHECK_FALSE(scene.seats()[0].until.isValid());
}

TEST_CASE("nobody follows a holder on the day that one began; a seat never held is just filled")
{
    Scene scene;
    const auto held = scene.seat(u"กรรมการ"_s, u"ผู้แทนครู"_s, scene.person(u"กล้า"_s), QDate(2025, 6, 1));
    const auto refused = appointHolder(*scene.store, held, scene.person(u"ขวัญ"_s), QDate(2025, 6, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().complaints[0].field == u"since"_s);
    const auto empty = scene.seat(u"กรรมการ"_s, u"ผู้แทนศิษย์เก่า"_s, {}, {});
    CHECK(must(appointHolder(*scene.store, empty, scene.person(u"คำ"_s), QDate(2025, 6, 1))) == empty);
    CHECK(must(scene.store->find(empty)).since == QDate(2025, 6, 1));
    CHECK(scene.seats().size() == 2);
}

TEST_CASE("a vacancy stays on record when it is filled")
{
    Scene scene;
    const auto vacant = scene.seat(u"กรรมการ"_s, u"ผู้แทนศิษย์เก่า"_s, {}, QDate(2025, 1, 10), QDate(2028, 9, 15));
    const auto next = must(appointHolder(*scene.store, vacant, scene.person(u"คำ"_s), QDate(2025, 6, 1)));
    CHECK(must(scene.store->find(vacant)).until == QDate(2025, 5, 31));
    CHECK(must(scene.store->find(next)).until == QDate(2028, 9, 15));
    const auto body = must(bodyOf(*scene.store, scene.board.id));
    CHECK(seatingOn(body.record, body.seats, QDate(2025, 5, 31)).vacant == 1);
    CHECK(seatingOn(body.record, body.seats, QDate(2025, 6, 1)).vacant == 0);
}

TEST_CASE("a grade's network stands under the school's, a class's under the grade's")
{
    auto store = emptyStore();
    const auto body = [&](const QString &name, Id<Committee> partOf = {}) {
        Committee c;
        c.name = name;
        c.kind = CommitteeKind::ParentNetwork;
        c.partOf = partOf;
        return must(store->save(c));
    };
    const auto school = body(u"โรงเรียน"_s);
    const auto plc = body(u"PLC"_s);
    const auto grade = body(u"ป.4"_s, school);
    const auto room = body(u"ป.4/1"_s, grade);
    body(u"ป.5"_s, school);
    QStringList names;
    for (const auto &c : must(store->all<Committee>()))
        names << c.name;
    CHECK(names == QStringList{u"โรงเรียน"_s, u"ป.4"_s, u"ป.4/1"_s, u"ป.5"_s, u"PLC"_s});
    const auto deep = depths(must(store->all<Committee>()));
    CHECK(deep.value(room.value) == 2);
    CHECK(deep.value(plc.value) == 0);
    auto itself = must(store->find(grade));
    itself.partOf = grade;
    CHECK_FALSE(store->save(itself));
    auto circle = must(store->find(school)); // odd, but nothing hangs
    circle.partOf = room;
    must(store->save(circle));
    CHECK(must(store->all<Committee>()).size() == 5);
    CHECK(depths(must(store->all<Committee>())).value(room.value) == 0);
    const auto used = store->remove(grade);
    REQUIRE_FALSE(used);
    CHECK(used.error().kind == Error::Kind::InUse);
}

TEST_CASE("the sample school's board needs no template, and shows a vacancy, a replacement and terms that end")
{
    auto store = emptyStore();
    SampleOptions options;
    options.households = 120;
    must(makeSampleSchool(*store, options));
    const auto all = must(bodies(*store));
    REQUIRE(all[0].record.kind == CommitteeKind::SchoolBoard);
    const auto pattern = must(templatesFor(*store, all[0].record))[0];
    const auto plan = planOf(pattern, all[0], options.today);
    CHECK(plan.missing.isEmpty());
    CHECK(plan.beyond.isEmpty());
    CHECK(seatingOn(all[0].record, all[0].seats, options.today).vacant == 1);
    int replaced = 0, ending = 0;
    for (const auto &body : all)
        for (const auto &line : seatingOn(body.record, body.seats, options.today).lines) {
            ending += line.holder() && line.termEnd.isValid() && options.today.daysTo(line.termEnd) <= 90 ? 1 : 0;
            replaced += line.holder() && holdersOf(body.seats, line.seat).size() > 1 ? 1 : 0;
        }
    CHECK(replaced > 0);
    CHECK(ending > 0);
}
