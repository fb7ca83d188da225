#include "core/figures/Today.h"
#include "core/StoreFixture.h"

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
    CHECK(must(dutyCounts(*store, today)) == QList<int>{1, 1, 1, 2, 1, 0, 1});
    CHECK(must(duties(*store, today, 1)).size() == 6);
}
