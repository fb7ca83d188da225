#include "core/papers/MinutesPaper.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/SummaryPaper.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A board of four, one of them away, one represented, and everything that minutes can say.
struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Meeting meeting;
    QList<Id<Person>> people;

    Scene()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        must(store->save(school));
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
        meeting.committee = must(store->save(board));
        const QStringList names{u"นายสมชาย ใจดี"_s, u"นางน้ำฝน ผู้ใหญ่ทอง"_s, u"พระครูโพธิ์ชัยวรคุณ"_s,
                                u"นายบุญมี ศรีสุข"_s,  u"นางสาวกุ้ง ปิ่นแก้ว"_s,  u"ว่าที่ร้อยตรีก้อง ฟ้าใส"_s};
        const QStringList positions{u"ประธานกรรมการ"_s, u"กรรมการและเลขานุการ"_s, u"กรรมการ ผู้แทนองค์กรศาสนา"_s,
                                    u"กรรมการ ผู้แทนผู้ปกครอง"_s};
        for (int i = 0; i < names.size(); ++i) {
            const auto parts = nameParts(names[i]);
            Person person;
            person.title = parts.title;
            person.givenName = parts.givenName;
            person.familyName = parts.familyName;
            person.role = i == 5 ? u"ปลัดองค์การบริหารส่วนตำบล"_s : QString();
            people << must(store->save(person));
            if (i >= positions.size())
                continue;
            Seat seat;
            seat.committee = meeting.committee;
            seat.position = positions[i];
            seat.person = people.last();
            seat.order = i;
            must(store->save(seat));
        }
        meeting.number = 3;
        meeting.year = 2568;
        meeting.date = QDate(2025, 6, 16);
        meeting.start = QTime(9, 30);
        meeting.end = QTime(12, 0);
        meeting.place = u"ห้องประชุมโรงเรียนบ้านดอนแก้ว"_s;
        meeting.minuteTaker = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        meeting.reviewer = u"นายสมชาย ใจดี"_s;
        came(0, Capacity::Seat, AttendanceStatus::Present);
        came(1, Capacity::Seat, AttendanceStatus::Present);
        meeting.attendance.last().arrived = QTime(10, 15);
        came(2, Capacity::Seat, AttendanceStatus::OnLeave);
        meeting.attendance.last().reason = u"ติดกิจนิมนต์"_s;
        came(4, Capacity::Substitute, AttendanceStatus::Present);
        meeting.attendance.last().substitutes = party(people[3]);
        came(5, Capacity::Guest, AttendanceStatus::Present);
        item(u"1"_s, u"เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"_s, {}, {}, Outcome::None);
        item(u"1.1"_s, {}, u"งบประมาณอาหารกลางวัน"_s,
             u"ประธานแจ้งว่าได้รับงบประมาณ 125,000 บาท\nทั้งนี้ให้เบิกจ่ายภายในเดือนกันยายน"_s, Outcome::Noted);
        item(u"2"_s, u"เรื่องรับรองรายงานการประชุม"_s, {}, {}, Outcome::None);
        meeting.agenda.last().resolution = u"รับรองโดยไม่มีการแก้ไข"_s;
        item(u"4"_s, u"เรื่องเสนอเพื่อพิจารณา"_s, {}, {}, Outcome::None);
        item(u"4.1"_s, {}, u"การจัดผ้าป่าการศึกษา"_s, u"เลขานุการเสนอกำหนดการ"_s, Outcome::Approved);
        meeting.agenda.last().votesFor = 2;
        meeting.agenda.last().votesAgainst = 1;
        meeting.agenda.last().dissent = u"ควรเลื่อนไปหลังฤดูเก็บเกี่ยว"_s;
        item(u"5"_s, u"เรื่องอื่น ๆ (ถ้ามี)"_s, {}, {}, Outcome::None);
        meeting.id = must(store->save(meeting));
        meeting = must(store->find(meeting.id));
        FollowUp task;
        task.agendaItem = meeting.agenda[4].id;
        task.task = u"ทำหนังสือเชิญเจ้าภาพ"_s;
        task.responsible = u"ครูดารณี"_s;
        task.dueOn = QDate(2025, 7, 31);
        must(store->save(task));
    }
    void came(int person, Capacity capacity, AttendanceStatus status)
    {
        Attendance a;
        a.member = party(people[person]);
        a.capacity = capacity;
        a.status = status;
        meeting.attendance << a;
    }
    void item(const QString &number, const QString &heading, const QString &title, const QString &text, Outcome outcome)
    {
        AgendaItem one;
        one.number = number;
        one.heading = heading;
        one.title = title;
        one.discussion = text;
        one.outcome = outcome;
        meeting.agenda << one;
    }
};

} // namespace

TEST_CASE("minutes stand in the order and the words of the official form")
{
    Scene scene;
    checkGolden(u"minutes.txt"_s, plainText(minutesPaper(must(minutesContent(*scene.store, scene.meeting.id)))));
}

TEST_CASE("an empty draft still makes a paper, with room left to write")
{
    auto store = emptyStore();
    Committee body;
    body.name = u"เครือข่ายผู้ปกครอง"_s;
    Meeting draft;
    draft.committee = must(store->save(body));
    draft.id = must(store->save(draft));
    const auto text = plainText(minutesPaper(must(minutesContent(*store, draft.id))));
    CHECK(text.contains(u"ณ ......"_s));
    CHECK_FALSE(text.contains(u"ผู้ไม่มาประชุม"_s));
    CHECK(text.contains(u"ผู้ตรวจรายงานการประชุม"_s));
}

TEST_CASE("the annual summary of the sample school, word by word")
{
    auto store = emptyStore();
    must(makeSampleSchool(*store, {.households = 200, .years = 3}));
    const auto content = must(summaryContent(*store, periodOf(YearKind::Academic, 2568), QDate(2026, 2, 15)));
    checkGolden(u"summary.txt"_s, plainText(summaryPaper(content)));
    const auto shorter = plainText(summaryPaper(content, {u"partners"_s, u"thanks"_s}));
    CHECK_FALSE(shorter.contains(u"ภาคีเครือข่ายที่ร่วมงานมากที่สุด"_s));
}
