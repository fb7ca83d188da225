#include "core/papers/SeatsPaper.h"
#include "Golden.h"
#include "core/StoreFixture.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

SeatsContent content()
{
    SeatsContent c;
    c.school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
    c.on = QDate(2025, 6, 1);
    auto &body = c.body.record;
    body.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
    body.legalBasis = u"กฎกระทรวงว่าด้วยคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2564"_s;
    body.appointmentOrder = u"คำสั่งสำนักงานเขตพื้นที่การศึกษา ที่ 214/2567 ลงวันที่ 16 กันยายน 2567"_s;
    body.seats = 5;
    body.termsYears = 4;
    const QDate began(2024, 9, 16);
    c.body.seats = {{{1}, {}, u"ประธานกรรมการ"_s, u"ผู้ทรงคุณวุฒิ"_s, {11}, began, {}, 1},
                    {{2}, {}, u"กรรมการ"_s, u"ผู้แทนครู"_s, {12}, began, QDate(2025, 1, 31), 2},
                    {{3}, {}, u"กรรมการ"_s, u"ผู้แทนครู"_s, {13}, QDate(2025, 2, 1), {}, 2},
                    {{4}, {}, u"กรรมการ"_s, u"ผู้แทนศิษย์เก่า"_s, {}, began, {}, 3},
                    {{5}, {}, u"กรรมการและเลขานุการ"_s, u"ผู้อำนวยการโรงเรียน"_s, {14}, QDate(2020, 10, 1), {}, 4}};
    c.names = {{11, u"นายสมชาย ใจดี"_s}, {12, u"นางขวัญ ทองดี"_s}, {13, u"นางสาวกุ้ง ปิ่นแก้ว"_s}, {14, u"นางน้ำฝน ผู้ใหญ่ทอง"_s}};
    return c;
}

} // namespace

TEST_CASE("the list of a body's seats tells grounds, order, holders, terms and vacancies in official words")
{
    checkGolden(u"seats.txt"_s, plainText(seatsPaper(content())));
}

TEST_CASE("the list of seats of another day tells who sat then")
{
    auto then = content();
    then.on = QDate(2025, 1, 15);
    then.school.numerals = Numerals::Arabic;
    then.body.record.level = u"ม.3"_s;
    then.partOf = u"เครือข่ายโรงเรียน"_s;
    const auto text = plainText(seatsPaper(then));
    CHECK(text.contains(u"นางขวัญ ทองดี"_s));
    CHECK_FALSE(text.contains(u"นางสาวกุ้ง"_s));
    CHECK(text.contains(u"ณ วันที่ 15 มกราคม 2568"_s));
    CHECK(text.contains(u"เป็นส่วนหนึ่งของ เครือข่ายโรงเรียน"_s));
}

TEST_CASE("the list of seats reads its body, the holders' names and what the body is part of from the file")
{
    auto store = emptyStore();
    Committee school;
    school.name = u"เครือข่ายโรงเรียน"_s;
    Committee grade;
    grade.name = u"เครือข่าย ป.4"_s;
    grade.partOf = must(store->save(school));
    grade.id = must(store->save(grade));
    Person person;
    person.title = u"นาย"_s;
    person.givenName = u"กล้า"_s;
    must(store->save(Seat{{}, grade.id, u"ประธาน"_s, {}, must(store->save(person)), {}, {}, 1}));
    const auto read = must(seatsContent(*store, grade.id, QDate(2025, 6, 1)));
    CHECK(read.partOf == school.name);
    CHECK(plainText(seatsPaper(read)).contains(u"นายกล้า"_s));
    CHECK_FALSE(seatsContent(*store, {99}, QDate(2025, 6, 1)));
}
