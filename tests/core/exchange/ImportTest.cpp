#include "core/exchange/Importing.h"
#include <QSignalSpy>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("households come in from a file by their village's number, and a second time nothing changes")
{
    auto store = withVillages();
    QSignalSpy changed(store.get(), &Store::changed);
    const auto csv = u"village,house_number,head,members,phone,since\n4,12/3,นายสมชาย ใจดี,5,0812345678,16/5/2567\n"
                     "หมู่ที่ ๕,๗,นางขวัญ,๓,,2024-05-16\n"_s;
    CHECK(import(*store, u"household"_s, csv) == ImportCounts{2, 0, 0, 0});
    CHECK(changed.count() == 1);
    const auto houses = must(store->all<Household>());
    REQUIRE(houses.size() == 2);
    CHECK(houses[0].houseNumber == u"12/3"_s);
    CHECK(houses[0].phone == u"0812345678"_s); // a leading nought is not lost
    CHECK(houses[0].since == QDate(2024, 5, 16));
    CHECK(houses[1].members == 3);
    CHECK(houses[1].since == QDate(2024, 5, 16));
    const auto steps = must(store->steps(5));
    CHECK(import(*store, u"household"_s, csv) == ImportCounts{0, 0, 2, 0});
    CHECK(must(store->steps(5)).size() == steps.size());
    CHECK(steps[0].note == u"household.csv"_s);
    must(store->undo());
    CHECK(must(store->all<Household>()).isEmpty());
}

TEST_CASE("the header may be Thai, stand below a title, and name columns nobody knows")
{
    auto store = withVillages();
    const auto plan =
        planOf(*store, u"household"_s,
               u"ทะเบียนครัวเรือน ปี 2568;;;\nหมู่บ้าน;บ้านเลขที่;หัวหน้าครัวเรือน;สีหลังคา\n4;1;นายดี;แดง\n;;;\n4;2;นางดี;เขียว\n"_s);
    CHECK(plan.unknownColumns == QStringList{u"สีหลังคา"_s});
    CHECK(plan.counts() == ImportCounts{2, 0, 0, 0});
    CHECK(plan.rows[0].line == 3);
    CHECK(plan.rows[1].line == 5);
    const auto hopeless = planImport(*store, *kindNamed(u"household"_s), must(readCsv(u"ก,ข\n1,2\n"_s)), today);
    CHECK(hopeless.error().message.contains(u"house_number"_s));
}

TEST_CASE("every refused row is told with its line, its column and the reason, and nothing is imported")
{
    auto store = withVillages();
    const auto plan =
        planOf(*store, u"household"_s,
               u"village,house_number,members,since\n9,1,2,\n4,,2,\n4,3,สอง,\n4,4,-1,\n4,5,2,31/2/2567\n4,6,2,\n"_s);
    CHECK(plan.counts() == ImportCounts{1, 0, 0, 5});
    const auto lines = told(plan);
    REQUIRE(lines.size() >= 5);
    CHECK(lines[0].startsWith(u"2 village:"_s));
    CHECK(lines.filter(u"3 house_number:"_s).size() == 1);
    CHECK(lines.filter(u"4 members: “สอง”"_s).size() == 1);
    CHECK(lines.filter(u"5 members:"_s).size() == 1);
    CHECK(lines.filter(u"6 since: “31/2/2567”"_s).size() == 1);
    CHECK_FALSE(applyImport(*store, plan, u"x"_s, false));
    CHECK(must(store->all<Household>()).isEmpty());
    CHECK(must(applyImport(*store, plan, u"x"_s, true)).created == 1);
    CHECK(must(store->all<Household>()).size() == 1);
}

TEST_CASE("what is there is changed only where the file says something, and the change is told beforehand")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number,head,note\n4,1,นายดี,จดไว้\n"_s);
    const auto plan = planOf(*store, u"household"_s, u"village,house_number,head,phone\n4,1,นายดีมาก,\n"_s);
    REQUIRE(plan.counts() == ImportCounts{0, 1, 0, 0});
    REQUIRE(plan.rows[0].changes.size() == 1);
    CHECK(plan.rows[0].changes[0].before == u"นายดี"_s);
    CHECK(plan.rows[0].changes[0].after == u"นายดีมาก"_s);
    must(applyImport(*store, plan, u"x"_s, false));
    const auto house = must(store->all<Household>())[0];
    CHECK(house.head == u"นายดีมาก"_s);
    CHECK(house.note == u"จดไว้"_s);
}

TEST_CASE("two rows that are one record contradict each other, or say nothing new")
{
    auto store = withVillages();
    const auto plan = planOf(*store, u"household"_s, u"village,house_number,head\n4,1,นายดี\n4,1,นายดี\n4,1,นายร้าย\n"_s);
    CHECK(plan.counts() == ImportCounts{1, 0, 1, 1});
    CHECK(told(plan)[0].startsWith(u"4 house_number:"_s));
}

TEST_CASE("a like name elsewhere is told and never merged; a code tells two apart")
{
    auto store = withVillages();
    import(*store, u"person"_s, u"title,given_name,family_name,village\nนาย,สมชาย,ใจดี,4\n"_s);
    const auto plan =
        planOf(*store, u"person"_s, u"title,given_name,family_name,village\nนาย,สมชาย,ใจดี,5\nนาย,สมชาย,ใจดี,\n"_s);
    CHECK(plan.rows[0].fate == PlannedRow::Fate::New);
    CHECK(plan.rows[0].problems[0].hint);
    CHECK(plan.rows[1].fate == PlannedRow::Fate::Unchanged);
    import(*store, u"person"_s, u"given_name,family_name,code\nสมหญิง,ใจดี,ก1\nสมหญิง,ใจดี,ก2\n"_s);
    CHECK(must(store->all<Person>()).size() == 3);
}

TEST_CASE("meetings, their attendance, agenda and tasks come in one file after another")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number,head\n4,12/3,นายดี\n"_s);
    import(*store, u"person"_s, u"title,given_name,family_name\nนาย,สมชาย,ใจดี\nพระครู,โพธิ์ชัย,\n"_s);
    import(*store, u"committee"_s,
           u"name,kind,seats,quorum\nคณะกรรมการสถานศึกษา,คณะกรรมการสถานศึกษา,9,half_of_seats\n"_s);
    import(*store, u"seat"_s,
           u"committee,position,person,since\nคณะกรรมการสถานศึกษา,ประธานกรรมการ,นายสมชาย ใจดี,1/6/2567\n"_s);
    import(*store, u"meeting"_s,
           u"committee,number,date,start,end,place\nคณะกรรมการสถานศึกษา,2/2568,1/6/2568,09.30,12:00,ห้องประชุม\n"_s);
    CHECK(
        import(
            *store, u"attendance"_s,
            u"meeting,member,capacity,status\nคณะกรรมการสถานศึกษา 2/2568,person:นาย สมชาย  ใจดี,seat,present\n"
            "คณะกรรมการสถานศึกษา 2/2568,household:4/12/3,guest,มา\nคณะกรรมการสถานศึกษา 2/2568,พระครูโพธิ์ชัย,guest,on_leave\n"_s)
            .created == 3);
    CHECK(import(*store, u"agenda_item"_s,
                 u"meeting,number,heading,title,discussion,outcome,votes_for\nคณะกรรมการสถานศึกษา "
                 u"2/2568,4,เรื่องเสนอเพื่อพิจารณา,,,,\n"
                 "คณะกรรมการสถานศึกษา 2/2568,4.1,,ผ้าป่า,\"ย่อหน้าหนึ่ง\nย่อหน้าสอง\",เห็นชอบ,7\n"_s)
              .created == 2);
    const auto csv =
        u"meeting,agenda_item,task,responsible,due_on\nคณะกรรมการสถานศึกษา 2/2568,4.1,ทำหนังสือ,ครูดา,30/6/2568\n"_s;
    CHECK(import(*store, u"follow_up"_s, csv).created == 1);
    CHECK(import(*store, u"follow_up"_s, csv).unchanged == 1);
    const auto meeting = must(store->all<Meeting>())[0];
    CHECK(meeting.number == 2);
    CHECK(meeting.year == 2568);
    CHECK(meeting.attendance.size() == 3);
    REQUIRE(meeting.agenda.size() == 2);
    CHECK(meeting.agenda[1].discussion == u"ย่อหน้าหนึ่ง\nย่อหน้าสอง"_s);
    CHECK(meeting.agenda[1].votesFor == 7);
}

TEST_CASE("money is read to the satang, and what has no key of its own matches one to one")
{
    auto store = withVillages();
    import(*store, u"agency"_s, u"name,kind\nอบต.แม่คะ,\n"_s);
    CHECK(must(store->all<Agency>())[0].kind == AgencyKind::Other);
    const auto csv = u"date,direction,member,kind,amount\n1/6/2568,to_school,agency:อบต.แม่คะ,money,\"1,250.50\"\n"
                     "1/6/2568,to_school,agency:อบต.แม่คะ,money,1250.5\n2/6/2568,โรงเรียนให้ชุมชน,อบต.แม่คะ,ความรู้,0.07\n"_s;
    CHECK(import(*store, u"contribution"_s, csv).created == 3);
    CHECK(import(*store, u"contribution"_s, csv).unchanged == 3);
    const auto gifts = must(store->all<Contribution>());
    CHECK(gifts[0].amount == 7);
    CHECK(gifts[0].direction == Direction::ToCommunity);
    CHECK(gifts[1].amount == 125050);
    CHECK(planOf(*store, u"contribution"_s, u"date,member,amount\n1/6/2568,อบต.แม่คะ,1.005\n1/6/2025,อบต.แม่คะ,5\n"_s)
              .counts() == ImportCounts{1, 0, 0, 1});
}

TEST_CASE("cancelling an import leaves nothing behind")
{
    auto store = withVillages();
    QString csv = u"village,house_number\n"_s;
    for (int i = 1; i <= 2000; ++i)
        csv += u"4,%1\n"_s.arg(i);
    const auto plan = planOf(*store, u"household"_s, csv);
    const auto cancelled = applyImport(*store, plan, u"x"_s, false, [](qsizetype done, qsizetype of) {
        CHECK(of == 2000);
        return done < 1000;
    });
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(must(store->all<Household>()).isEmpty());
    CHECK(rowsOf(*store, u"SELECT count(*) FROM parties"_s)[0][0].toInt() == 0);
}

TEST_CASE(
    "what one office exports another imports, kind by kind, to the letter; and the same office is not changed by it")
{
    std::mt19937 random(99);
    const auto pick = [&](int n) { return int(random() % unsigned(n)); };
    auto store = withVillages();
    import(*store, u"village_count"_s, u"village,year,households\n4,2568,120\n"_s);
    QString houses = u"village,house_number,head,members,note,house_code,since,until\n"_s;
    for (int i = 1; i <= 40; ++i)
        houses += u"%1,%2,=นาย%3,%4,\"บรรทัด, \"\"หนึ่ง\"\"\n+สอง\",%5,%6,\n"_s.arg(4 + pick(2))
                      .arg(i)
                      .arg(i)
                      .arg(pick(9))
                      .arg(pick(2) ? QString::number(52010000000 + i) : QString(), pick(2) ? u"1/1/2560"_s : QString());
    import(*store, u"household"_s, houses);
    import(*store, u"temple"_s, u"name,village,kind,monks\nวัดดอน,4,วัด,7\nมัสยิดนูร,,mosque,\n"_s);
    import(*store, u"agency"_s, u"name,kind,email\nรพ.สต.ดอน,health,a@b.th\n"_s);
    import(*store, u"agreement"_s, u"agency,subject,signed_on\nรพ.สต.ดอน,ตรวจสุขภาพ,1/2/2567\n"_s);
    import(
        *store, u"person"_s,
        u"title,given_name,family_name,household,role\nนาง,น้ำ,ใส,4/1,แม่ครัว\nนาย,ดี,,5/3,\n"_s.replace(u"5/3"_s, u"4/1"_s)
            .replace(u"4/1"_s, must(store->cells(typeOf<Household>())).values().first()));
    import(*store, u"resource_person"_s,
           u"given_name,family_name,village,field,readiness\nคำ,แสน,4,ศิลปกรรม,on_request\n"_s);
    import(*store, u"learning_place"_s, u"name,inside_school\nป่าชุมชน,0\n"_s);
    import(*store, u"relationship"_s, u"from,to,kind,since\ntemple:วัดดอน,agency:รพ.สต.ดอน,ร่วมงาน,1/1/2565\n"_s);
    import(*store, u"committee"_s, u"name\nเครือข่ายผู้ปกครอง\n"_s);
    import(*store, u"seat"_s,
           u"committee,position,person\nเครือข่ายผู้ปกครอง,ประธาน,นางน้ำ ใส\nเครือข่ายผู้ปกครอง,กรรมการ,\n"_s);
    import(*store, u"meeting"_s, u"committee,number,date\nเครือข่ายผู้ปกครอง,1/2568,1/6/2568\n"_s);
    import(*store, u"attendance"_s, u"meeting,member,arrived\nเครือข่ายผู้ปกครอง 1/2568,person:นางน้ำ ใส,09.45\n"_s);
    import(*store, u"agenda_item"_s, u"meeting,number,title\nเครือข่ายผู้ปกครอง 1/2568,1.1,เรื่องหนึ่ง\n"_s);
    import(*store, u"follow_up"_s, u"agenda_item,task\nเครือข่ายผู้ปกครอง 1/2568 1.1,ทำ\n"_s);
    import(
        *store, u"activity"_s,
        u"title,date,status,strategies,budget\nวันแม่,12/8/2567,held,synergy;โรงเรียนเป็นฐาน,1500.25\nวันแม่,12/8/2568,planned,,\n"_s);
    import(*store, u"participation"_s,
           u"activity,member,role,people,hours\nวันแม่ @ 12/8/2567,temple:วัดดอน,helper,3,2.5\n"_s);
    import(*store, u"headcount"_s, u"activity,village,people\nวันแม่ @ 12/8/2568,4,90\n"_s);
    import(*store, u"headcount"_s, u"meeting,village,people\nเครือข่ายผู้ปกครอง 1/2568,4,35\n"_s);
    import(*store, u"contribution"_s,
           u"date,direction,member,kind,amount,hours\n1/1/2568,to_school,person:นางน้ำ ใส,labour,,6.5\n"_s);

    auto other = emptyStore();
    School school;
    school.name = u"โรงเรียนเดิม"_s;
    must(store->save(school));
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        const auto csv = must(exportCsv(*store, *kind, true));
        const auto same = must(planImport(*store, *kind, must(readCsv(csv)), today));
        CHECK(told(same).filter(u"“"_s).isEmpty());
        CHECK(same.counts().unchanged == same.rows.size());
        CHECK(same.unknownColumns.isEmpty());
        must(applyImport(*other, must(planImport(*other, *kind, must(readCsv(csv)), today)), kind->name, false));
        CHECK(must(exportCsv(*other, *kind, true)) == csv);
    }
}

TEST_CASE("sensitive columns are exported only when asked for")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number,ethnicity\n4,1,ลาหู่\n"_s);
    CHECK_FALSE(must(exportCsv(*store, *kindNamed(u"household"_s))).contains("ลาหู่"));
    CHECK(must(exportCsv(*store, *kindNamed(u"household"_s), true)).contains("ลาหู่"));
}
