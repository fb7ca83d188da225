#include "core/figures/NextMeeting.h"
#include "core/StoreFixture.h"
#include "core/figures/UnfinishedBusiness.h"
#include "core/records/RollCall.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 5, 16);

struct Board {
    std::unique_ptr<Store> store = emptyStore();
    Id<Committee> committee;
    QList<Id<Person>> people;

    Board()
    {
        Committee c;
        c.name = u"คณะกรรมการสถานศึกษา"_s;
        committee = must(store->save(c));
        for (const auto &name : {u"สมชาย"_s, u"สมหญิง"_s, u"ประเสริฐ"_s}) {
            Person p;
            p.title = u"นาย"_s;
            p.givenName = name;
            people << must(store->save(p));
        }
        seat(u"กรรมการและเลขานุการ"_s, people[1], {}, {}, 3);
        seat(u"ประธานกรรมการ"_s, people[0], QDate(2024, 1, 1), {}, 1);
        seat(u"กรรมการ"_s, people[2], QDate(2020, 1, 1), QDate(2025, 5, 15), 2);
        seat(u"กรรมการ"_s, {}, QDate(2025, 5, 16), {}, 2);
    }
    void seat(const QString &position, Id<Person> person, QDate since, QDate until, int order)
    {
        Seat s;
        s.committee = committee;
        s.position = position;
        s.person = person;
        s.since = since;
        s.until = until;
        s.order = order;
        must(store->save(s));
    }
    Id<Meeting> meeting(int number, QDate date, const QList<AgendaItem> &agenda = {})
    {
        Meeting m;
        m.committee = committee;
        m.number = number;
        m.year = date.year() + 543;
        m.date = date;
        m.place = u"ห้องประชุม"_s;
        m.start = QTime(9, 30);
        m.reviewer = u"นายตรวจ"_s;
        m.agenda = agenda;
        return must(store->save(m));
    }
};

AgendaItem item(const QString &number, const QString &heading, const QString &title = {})
{
    AgendaItem i;
    i.number = number;
    i.heading = heading;
    i.title = title;
    return i;
}

} // namespace

TEST_CASE("the roster of a day has the seats held on that day, vacant ones too, in their order")
{
    Board board;
    const auto seats = must(seatsOn(*board.store, board.committee, today));
    REQUIRE(seats.size() == 3);
    CHECK(seats[0].person == board.people[0]);
    CHECK_FALSE(seats[1].person);
    CHECK(seats[2].person == board.people[1]);
    const auto before = must(seatsOn(*board.store, board.committee, today.addDays(-1)));
    CHECK(before[1].person == board.people[2]);
}

TEST_CASE("a new meeting is proposed with the year's next number, officers, and place and time of the last one")
{
    Board board;
    CHECK(must(proposedMeeting(*board.store, board.committee, today)).number == 1);
    board.meeting(7, QDate(2024, 12, 1));
    CHECK(must(proposedMeeting(*board.store, board.committee, today)).number == 1); // numbers begin anew each year
    board.meeting(1, QDate(2025, 2, 1), officialAgenda(AgendaForm::Six));
    const auto proposed = must(proposedMeeting(*board.store, board.committee, today));
    CHECK(proposed.number == 2);
    CHECK(proposed.year == 2568);
    CHECK(proposed.place == u"ห้องประชุม"_s);
    CHECK(proposed.start == QTime(9, 30));
    CHECK(proposed.chair == u"นายสมชาย"_s);
    CHECK(proposed.minuteTaker == u"นายสมหญิง"_s);
    CHECK(proposed.reviewer == u"นายตรวจ"_s);
    CHECK(proposed.agenda.size() == 6);
    CHECK(must(nextNumber(*board.store, board.committee, 2567)) == 8);
}

TEST_CASE("where the secretary reviews the minutes, whoever wrote the last ones is proposed again")
{
    Board board;
    Meeting last;
    last.committee = board.committee;
    last.number = 1;
    last.year = 2568;
    last.date = QDate(2025, 2, 1);
    last.minuteTaker = u"ครูสมศรี"_s;
    last.reviewer = u"นายสมหญิง"_s;
    must(board.store->save(last));
    const auto officers = must(proposedOfficers(*board.store, board.committee, today));
    CHECK(officers.reviewer == u"นายสมหญิง"_s);
    CHECK(officers.minuteTaker == u"ครูสมศรี"_s);
}

TEST_CASE("the last agenda is taken over without what was said, and open tasks come under matters arising")
{
    auto last = officialAgenda(AgendaForm::Five);
    last[0].discussion = u"พูดแล้ว"_s;
    last.insert(3, item(u"3.1"_s, {}, u"เรื่องเก่าที่ตามแล้ว"_s));
    last.insert(5, item(u"4.1"_s, {}, u"รายงานการเงิน"_s));
    last[5].discussion = u"ใช้ไปเท่าไร"_s;
    const auto taken =
        withUnfinished(takenOver(officialAgenda(AgendaForm::Five), last, -100), {.tasks = {{{}, u"ซ่อมหลังคา"_s}}}, -200);
    QStringList lines;
    for (const auto &i : taken)
        lines << i.number + u' ' + (i.title.isEmpty() ? i.heading : i.title);
    CHECK(lines ==
          QStringList({u"1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"_s, u"2 เรื่องรับรองรายงานการประชุม"_s, u"3 เรื่องสืบเนื่อง"_s,
                       u"3.1 ซ่อมหลังคา"_s, u"4 เรื่องเสนอเพื่อพิจารณา"_s, u"4.1 รายงานการเงิน"_s, u"5 เรื่องอื่น ๆ (ถ้ามี)"_s}));
    for (const auto &i : taken) {
        CHECK(i.discussion.isEmpty());
        CHECK(i.id.value < 0);
    }
}

TEST_CASE("taking over an agenda keeps what is typed already and brings nothing twice")
{
    auto mine = officialAgenda(AgendaForm::Five);
    mine[3].id = {5};
    mine << item(u"5.1"_s, {}, u"นัดหมาย"_s);
    mine.last().discussion = u"พิมพ์ไว้แล้ว"_s;
    auto last = officialAgenda(AgendaForm::Five);
    last << item(u"5.1"_s, {}, u"นัดหมาย"_s) << item(u"5.2"_s, {}, u"เบ็ดเตล็ด"_s);
    const auto taken = takenOver(mine, last, -1);
    REQUIRE(taken.size() == 7);
    CHECK(taken[3].id == Id<AgendaItem>{5});
    CHECK(taken[5].discussion == u"พิมพ์ไว้แล้ว"_s);
    CHECK(taken[6].title == u"เบ็ดเตล็ด"_s);
    CHECK(takenOver(taken, last, -50) == taken);
}
