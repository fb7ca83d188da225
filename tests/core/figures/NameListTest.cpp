#include "core/figures/NameList.h"
#include "core/StoreFixture.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A board of one, two villages, and people some of whom share a name.
struct Office {
    std::unique_ptr<Store> store = emptyStore();
    Meeting meeting;
    Id<Village> four = must(store->save(village(4, u"บ้านดอน"_s)));
    Id<Village> five = must(store->save(village(5, u"บ้านแม่คะ"_s)));
    Id<Person> chair = person(u"นายสมชาย ใจดี"_s, {});
    Id<Person> bua = person(u"นางสาวบัวลา แสนคำ"_s, five);
    Id<Person> boonFour = person(u"นายบุญมี ศรีสุข"_s, four);
    Id<Person> boonFive = person(u"นายบุญมี ศรีสุข"_s, five);

    Office()
    {
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        meeting.committee = must(store->save(board));
        Seat seat;
        seat.committee = meeting.committee;
        seat.position = u"ประธานกรรมการ"_s;
        seat.person = chair;
        must(store->save(seat));
        meeting.number = 1;
        meeting.year = 2568;
        meeting.date = QDate(2025, 6, 1);
        meeting.id = must(store->save(meeting));
    }
    Id<Person> person(const QString &name, Id<Village> home)
    {
        const auto parts = nameParts(name);
        Person p;
        p.title = parts.title;
        p.givenName = parts.givenName;
        p.familyName = parts.familyName;
        p.village = home;
        return must(store->save(p));
    }
    QList<NameMatch> match(const QString &text) const { return must(matchNames(*store, readNames(text), meeting)); }
};

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const auto &listed : readNames(text))
        names << listed.text();
    return names;
}

} // namespace

TEST_CASE("a pasted list is read whatever columns it comes in")
{
    CHECK(namesIn(u"นายสมชาย ใจดี\r\n\r\n  น.ส. บัวลา   แสนคำ \n"_s) ==
          QStringList({u"นายสมชาย ใจดี"_s, u"น.ส.บัวลา แสนคำ"_s}));
    CHECK(namesIn(u"1. นายสมชาย ใจดี\n๒) นางบัวลา แสนคำ\n- พระครูโพธิ์"_s) ==
          QStringList({u"นายสมชาย ใจดี"_s, u"นางบัวลา แสนคำ"_s, u"พระครูโพธิ์"_s}));
    const auto three = readNames(u"1\tนายสมชาย ใจดี\tผู้ใหญ่บ้าน\tม.๔"_s);
    REQUIRE(three.size() == 1);
    CHECK(three[0].position == u"ผู้ใหญ่บ้าน"_s);
    CHECK(three[0].village == u"ม.๔"_s);
    const auto apart = readNames(u"นาย\tสมชาย\tใจดี\tครู"_s);
    REQUIRE(apart.size() == 1);
    CHECK(apart[0].name == NameParts{u"นาย"_s, u"สมชาย"_s, u"ใจดี"_s});
    CHECK(apart[0].position == u"ครู"_s);
    const auto headed = readNames(u"ที่\tหมู่ที่\tตำแหน่ง\tชื่อ - สกุล\n1\t5\tกรรมการ\tนางบัวลา แสนคำ"_s);
    REQUIRE(headed.size() == 1);
    CHECK(headed[0].text() == u"นางบัวลา แสนคำ"_s);
    CHECK(headed[0].village == u"5"_s);
}

TEST_CASE("a pasted name is known however its spaces and its sara am are written")
{
    Office office;
    const auto water = office.person(u"นายน้ำ ดำรงค์"_s, office.four);
    const auto matches = office.match(u"นาย  นํ้า ดํารงค์\nบัวลา  แสนคำ\nน.ส.บัวลา แสนคำ\t\tหมู่ 5"_s);
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].state == NameMatch::State::Known);
    CHECK(matches[0].candidates[0].party == party(water));
    CHECK(matches[1].state == NameMatch::State::Known);
    CHECK(matches[1].candidates[0].party == party(office.bua));
    CHECK(matches[2].state == NameMatch::State::Known);
}

TEST_CASE("nobody is taken for someone else without being asked")
{
    Office office;
    const auto matches = office.match(u"นายบุญมี ศรีสุข\nนายบุญมี ศรีสุข\t\tหมู่ 5\nนางบัวลา แสนคำ\n"
                                      "นางสาวบัวลา แสนคำ\t\tบ้านดอน\nนายบุญมา ศรีสุข\nนายคนใหม่ ไกลบ้าน"_s);
    REQUIRE(matches.size() == 6);
    CHECK(matches[0].state == NameMatch::State::Several);
    CHECK(matches[0].candidates.size() == 2);
    CHECK(matches[1].state == NameMatch::State::Known); // the village tells them apart
    CHECK(matches[1].candidates[0].party == party(office.boonFive));
    CHECK(matches[1].candidates[0].village == u"หมู่ 5 บ้านแม่คะ"_s);
    CHECK(matches[2].state == NameMatch::State::Several); // another form of address
    CHECK(matches[3].state == NameMatch::State::Several); // lives elsewhere
    CHECK(matches[4].state == NameMatch::State::New);     // called much like it
    CHECK(matches[4].candidates.size() == 2);
    CHECK(matches[5].state == NameMatch::State::New);
    CHECK(matches[5].candidates.isEmpty());
}

TEST_CASE("who is on record only as the head of a household comes for the house")
{
    Office office;
    const auto house = [&](const QString &number, const QString &head) {
        Household h;
        h.village = office.four;
        h.houseNumber = number;
        h.head = head;
        return must(office.store->save(h));
    };
    const auto malee = house(u"17"_s, u"นางมาลี เมืองมูล"_s);
    house(u"18"_s, u"นางสาวบัวลา แสนคำ"_s);
    const auto matches = office.match(u"นางมาลี เมืองมูล\tผู้ปกครอง\nนางสาวบัวลา แสนคำ"_s);
    CHECK(matches[0].state == NameMatch::State::Known);
    CHECK(matches[0].candidates[0].party == party(malee));
    CHECK(matches[0].candidates[0].name.startsWith(u"บ้านเลขที่ 17"_s));
    CHECK(matches[1].candidates[0].party == party(office.bua)); // a person first
    must(addNames(*office.store, office.meeting.id, {{matches[0].listed, party(malee)}}));
    const auto saved = must(office.store->find(office.meeting.id)).attendance;
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].member == party(malee));
    CHECK(saved[0].role == u"ผู้ปกครอง"_s);
}

TEST_CASE("a name twice in a list, and one who is there already, are told")
{
    Office office;
    Attendance there;
    there.member = party(office.bua);
    there.capacity = Capacity::Guest;
    office.meeting.attendance << there;
    const auto matches = office.match(u"นางสาวบัวลา แสนคำ\nนายสมชาย ใจดี\nนาย สมชาย  ใจดี"_s);
    CHECK(matches[0].state == NameMatch::State::There);
    CHECK(matches[1].state == NameMatch::State::Known);
    CHECK(matches[1].isMember);
    CHECK(matches[2].state == NameMatch::State::Repeated);
}

TEST_CASE("pasted members are marked as present, others come as guests, and one undo takes all back")
{
    Office office;
    auto meeting = office.meeting;
    Attendance away;
    away.member = party(office.chair);
    away.status = AttendanceStatus::Absent;
    away.reason = u"ติดราชการ"_s;
    meeting.attendance << away;
    must(office.store->save(meeting));
    const auto lines = readNames(u"นายสมชาย ใจดี\nนางสาวบัวลา แสนคำ\tวิทยากร\nนายคนใหม่ ไกลบ้าน\tผู้ใหญ่บ้าน\tหมู่ 4"_s);
    must(addNames(*office.store, office.meeting.id,
                  {{lines[0], party(office.chair)}, {lines[1], party(office.bua)}, {lines[2], {}}}));
    const auto saved = must(office.store->find(office.meeting.id)).attendance;
    REQUIRE(saved.size() == 3);
    CHECK(saved[0].status == AttendanceStatus::Present);
    CHECK(saved[0].reason.isEmpty());
    CHECK(saved[1].capacity == Capacity::Guest);
    CHECK(saved[1].role == u"วิทยากร"_s);
    CHECK(saved[2].role.isEmpty()); // it became the new person's own
    const auto fresh = must(office.store->find(Id<Person>{saved[2].member.value}));
    CHECK(fullName(fresh) == u"นายคนใหม่ ไกลบ้าน"_s);
    CHECK(fresh.role == u"ผู้ใหญ่บ้าน"_s);
    CHECK(fresh.village == office.four);
    must(office.store->undo());
    CHECK(must(office.store->find(office.meeting.id)).attendance.size() == 1);
    CHECK(must(office.store->all<Person>()).size() == 4);
}
