#include "core/figures/Today.h"
#include "core/StoreFixture.h"
#include "core/records/Activity.h"

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the office is told what is due, what is late and whom to thank")
{
    auto store = emptyStore();
    const QDate today(2025, 9, 1);
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    board.id = must(store->save(board));
    Meeting meeting;
    meeting.committee = board.id;
    meeting.number = 1;
    meeting.year = 2568;
    meeting.date = QDate(2025, 6, 1);
    meeting.status = MeetingStatus::AwaitingCertification;
    AgendaItem item;
    item.number = u"4.1"_s;
    meeting.agenda << item;
    meeting.id = must(store->save(meeting));
    const auto itemId = must(store->find(meeting.id)).agenda[0].id;
    const auto task = [&](const QString &what, QDate due, FollowUpStatus status) {
        FollowUp f;
        f.agendaItem = itemId;
        f.task = what;
        f.dueOn = due;
        f.status = status;
        must(store->save(f));
    };
    task(u"ช้าแล้ว"_s, QDate(2025, 8, 31), FollowUpStatus::Open);
    task(u"วันนี้"_s, today, FollowUpStatus::InProgress);
    task(u"ไม่มีกำหนด"_s, {}, FollowUpStatus::Open);
    task(u"เสร็จแล้ว"_s, QDate(2025, 1, 1), FollowUpStatus::Done);
    auto next = Meeting();
    next.committee = board.id;
    next.number = 2;
    next.year = 2568;
    next.date = QDate(2025, 9, 15);
    next.status = MeetingStatus::Planned;
    must(store->save(next));
    Person person;
    person.title = u"นาย"_s;
    person.givenName = u"สมชาย"_s;
    const auto member = must(store->save(person));
    const auto seat = [&](QDate until) {
        Seat s;
        s.committee = board.id;
        s.position = u"กรรมการ"_s;
        s.person = member;
        s.until = until;
        must(store->save(s));
    };
    seat(today.addDays(90));
    seat(today.addDays(91));
    seat(today.addDays(-1));
    Contribution gift;
    gift.date = QDate(2025, 8, 1);
    gift.member = party(member);
    gift.amount = 50000;
    must(store->save(gift));
    gift.thankedOn = QDate(2025, 8, 2);
    must(store->save(gift));

    const auto list = must(duties(*store, today, 5));
    QStringList said;
    for (const auto &duty : list)
        said << QString::number(int(duty.kind)) + u' ' + duty.what + u' ' + duty.who;
    CHECK(said == QStringList{u"2 ช้าแล้ว "_s, u"0 คณะกรรมการสถานศึกษา 2/2568 "_s, u"3 วันนี้ "_s, u"3 ไม่มีกำหนด "_s,
                              u"1 คณะกรรมการสถานศึกษา 1/2568 "_s, u"4 คณะกรรมการสถานศึกษา: กรรมการ นายสมชาย"_s,
                              u"6  นายสมชาย"_s});
    CHECK(must(dutyCounts(*store, today)) == QList<int>{1, 1, 1, 2, 1, 0, 1, 0, 0, 0, 0, 0, 0});
    CHECK(must(duties(*store, today, 1)).size() == 6);
}

TEST_CASE("the office is told of vacancies, of terms that end by the body's own rule, and of those that are over")
{
    auto store = emptyStore();
    const QDate today(2025, 9, 1);
    Committee board;
    board.name = u"คณะกรรมการ"_s;
    board.termsYears = 4;
    board.seats = 6;
    board.id = must(store->save(board));
    const auto seat = [&](int order, const QString &represents, const QString &name, QDate since, QDate until = {}) {
        Person person;
        person.givenName = name;
        const auto holder = name.isEmpty() ? Id<Person>() : must(store->save(person));
        must(store->save(Seat{{}, board.id, u"กรรมการ"_s, represents, holder, since, until, order}));
    };
    seat(1, u"ผู้แทนครู"_s, u"กล้า"_s, QDate(2021, 11, 1));                           // ends 31 October, by the rule
    seat(2, u"ผู้แทนผู้ปกครอง"_s, u"ขวัญ"_s, QDate(2021, 11, 1));                      // on the same day
    seat(3, u"ผู้แทนศิษย์เก่า"_s, u"คำ"_s, QDate(2021, 8, 1));                         // over since 31 July, sits on
    seat(4, u"ผู้แทนองค์กรชุมชน"_s, u"งาม"_s, QDate(2024, 1, 1), QDate(2025, 8, 15)); // left
    seat(5, u"ผู้ทรงคุณวุฒิ"_s, {}, QDate(2024, 1, 1));
    const auto list = must(duties(*store, today, 5));
    REQUIRE(list.size() == 3);
    CHECK(list[0].kind == Duty::Kind::TermOver);
    CHECK(list[0].what == u"คณะกรรมการ: กรรมการ"_s);
    CHECK(list[0].who == u"คำ"_s);
    CHECK(list[0].on == QDate(2025, 7, 31));
    CHECK(list[1].kind == Duty::Kind::SeatVacant);
    CHECK(list[1].seats == 3); // one of the six is not on record at all
    CHECK(list[1].who == u"ผู้แทนองค์กรชุมชน, ผู้ทรงคุณวุฒิ"_s);
    CHECK(list[1].recordId == board.id.value);
    CHECK(list[2].kind == Duty::Kind::TermEnding);
    CHECK(list[2].seats == 2);
    CHECK(list[2].on == QDate(2025, 10, 31));
    CHECK(must(dutyCounts(*store, today)) == QList<int>{0, 0, 0, 0, 2, 0, 0, 1, 3, 0, 0, 0, 0});
    seat(1, u"ผู้แทนครู"_s, u"จันทร์"_s, QDate(2025, 11, 1)); // the next one is found
    CHECK(must(dutyCounts(*store, today))[int(Duty::Kind::TermEnding)] == 1);
    const auto before = must(duties(*store, QDate(2025, 5, 1), 5)); // nobody had left yet, one seat had no holder
    REQUIRE(before.size() == 1);
    CHECK(before[0].kind == Duty::Kind::SeatVacant);
    CHECK(before[0].seats == 2);
}

TEST_CASE("minutes nobody finished and activities nobody settled are told once their day is past")
{
    auto store = emptyStore();
    const QDate today(2025, 9, 1);
    Committee board;
    board.name = u"คณะกรรมการ"_s;
    Meeting meeting;
    meeting.committee = must(store->save(board));
    meeting.number = 1;
    meeting.year = 2568;
    meeting.date = QDate(2025, 8, 31);
    meeting.status = MeetingStatus::Draft;
    must(store->save(meeting));
    Activity activity;
    activity.title = u"ลงแขกเกี่ยวข้าว"_s;
    activity.date = QDate(2025, 8, 30);
    activity.endDate = QDate(2025, 9, 1);
    const auto id = must(store->save(activity));
    auto list = must(duties(*store, today, 5));
    REQUIRE(list.size() == 1); // the activity still goes on
    CHECK(list[0].kind == Duty::Kind::MinutesUnfinished);
    CHECK(list[0].what == u"คณะกรรมการ 1/2568"_s);
    list = must(duties(*store, today.addDays(1), 5));
    REQUIRE(list.size() == 2);
    CHECK(list[1].kind == Duty::Kind::ActivityUnsettled);
    CHECK(list[1].recordId == id.value);
    activity.id = id;
    activity.status = ActivityStatus::Held;
    must(store->save(activity));
    CHECK(must(duties(*store, today.addDays(1), 5)).size() == 1);
}
