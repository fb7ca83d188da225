#include "core/papers/RequestPapers.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/SummarySheets.h"
#include "core/papers/TeacherInvitationPaper.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 9, 1);

// A year of requests in both directions, with a conflict, news and an activity that came of a need.
struct Office {
    std::unique_ptr<Store> store = emptyStore();
    Period year = periodOf(YearKind::Academic, 2568);
    Id<Village> first, second;
    Id<Request> conflict, news;

    Office()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        school.subdistrict = u"ดอนแก้ว"_s;
        school.district = u"แม่ริม"_s;
        school.province = u"เชียงใหม่"_s;
        school.letterPrefix = u"ศธ 04012.34"_s;
        school.phone = u"053 123456"_s;
        must(store->save(school));
        first = must(store->save(village(1, u"บ้านดอน"_s)));
        second = must(store->save(village(2, u"บ้านใหม่"_s)));
        keepConflict();
        Request need;
        need.subject = u"ต้องการครูสอนทอผ้า"_s;
        need.side = RequestSide::School;
        need.date = QDate(2025, 7, 1);
        need.dueOn = QDate(2025, 8, 15);
        need.knowledgeField = u"อุตสาหกรรมและหัตถกรรม"_s;
        need.status = RequestStatus::InProgress;
        must(store->save(need));
        Request told;
        told.subject = u"เปิดภาคเรียนที่ 1/2568"_s;
        told.kind = RequestKind::News;
        told.side = RequestSide::School;
        told.date = QDate(2025, 5, 17);
        told.status = RequestStatus::Settled;
        news = must(store->save(told));
        must(store->save(Telling{{}, news, first, QDate(2025, 5, 18), TellingWay::Loudspeaker, u"เช้าและเย็น"_s}));
    }
    void keepConflict()
    {
        Person headman;
        headman.title = u"นาย"_s;
        headman.givenName = u"คำ"_s;
        headman.familyName = u"แสนสุข"_s;
        Request r;
        r.subject = u"ข้อขัดแย้งเรื่องแนวรั้ว"_s;
        r.kind = RequestKind::Concern;
        r.date = QDate(2025, 6, 2);
        r.member = party(must(store->save(headman)));
        r.village = first;
        r.details = u"รั้วใหม่ล้ำเข้าไปในสวน"_s;
        r.responsible = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        r.dueOn = QDate(2025, 7, 1);
        r.answer = u"ย้ายรั้วตามแนวรังวัด"_s;
        r.answeredOn = QDate(2025, 6, 25);
        r.settledOn = QDate(2025, 8, 1);
        r.status = RequestStatus::Settled;
        conflict = must(store->save(r));
        must(store->save(RequestStep{{}, conflict, QDate(2025, 7, 10), u"ย้ายรั้วเสร็จ"_s, u"หมู่ที่ 1 และโรงเรียน"_s}));
        must(store->save(RequestStep{{}, conflict, QDate(2025, 6, 5), u"พูดคุยที่ศาลาวัด"_s, u"เจ้าอาวาส"_s}));
    }
};

} // namespace

TEST_CASE("the register of requests tells each direction apart, what is late, and how many were answered on time")
{
    Office office;
    const auto content = must(requestRegisterContent(*office.store, office.year, today));
    checkGolden(u"requests.txt"_s, plainText(requestRegisterPaper(content)));
}

TEST_CASE("a conflict is told from its first word to its settlement on a page of its own")
{
    Office office;
    const auto content = must(requestCourseContent(*office.store, office.conflict));
    checkGolden(u"request-course.txt"_s, plainText(requestCoursePaper(content)));
}

TEST_CASE("the page of a piece of news tells which villages were told, how, and which were not")
{
    Office office;
    const auto text = plainText(requestCoursePaper(must(requestCourseContent(*office.store, office.news))));
    CHECK(text.contains(u"หอกระจายข่าว (เช้าและเย็น)"_s));
    CHECK(text.contains(u"ยังไม่ได้แจ้ง หมู่ ๒ บ้านใหม่"_s));
}

TEST_CASE("a register of a year without requests says so")
{
    auto store = emptyStore();
    const auto text =
        plainText(requestRegisterPaper(must(requestRegisterContent(*store, periodOf(YearKind::Fiscal, 2568), today))));
    CHECK(text.contains(u"ไม่มี"_s));
    CHECK(text.contains(u"รวม ๐ เรื่อง"_s));
}

TEST_CASE("the annual summary and its workbook tell of requests and of those that are open")
{
    Office office;
    const auto content = must(summaryContent(*office.store, office.year, today));
    REQUIRE(content.openRequests.size() == 1);
    const auto text = plainText(summaryPaper(content));
    CHECK(text.contains(u"คำร้องขอ ข้อเสนอแนะ และข้อกังวล"_s));
    CHECK(text.contains(u"ครบกำหนดตอบในปี ๒ เรื่อง ตอบภายในกำหนด ๑ เรื่อง คิดเป็นร้อยละ ๕๐.๐"_s));
    CHECK(text.contains(u"ต้องการครูสอนทอผ้า"_s));
    CHECK_FALSE(plainText(summaryPaper(content, {u"requests"_s})).contains(u"ต้องการครูสอนทอผ้า"_s));
    const auto sheets = summarySheets(content);
    const auto open = std::find_if(sheets.begin(), sheets.end(),
                                   [](const BookSheet &sheet) { return sheet.name == u"เรื่องที่ยังดำเนินการ"_s; });
    REQUIRE(open != sheets.end());
    CHECK(open->rows.size() == 1);
    const auto year = std::find_if(sheets.begin(), sheets.end(),
                                   [](const BookSheet &sheet) { return sheet.name == u"คำร้องขอของปี"_s; });
    REQUIRE(year != sheets.end());
    CHECK(year->rows.size() == must(requestsIn(*office.store, office.year, today)).size());
    CHECK(year->rows.size() > open->rows.size());
}

TEST_CASE("teachers are invited with one external letter each, monks and agencies in words of their own")
{
    Office office;
    Activity activity;
    activity.title = u"ค่ายดนตรีและศิลปะล้านนา"_s;
    activity.date = QDate(2025, 9, 20);
    activity.objective = u"เพื่อให้นักเรียนสืบทอดดนตรีพื้นเมือง"_s;
    activity.place = u"ห้องดนตรีพื้นเมือง"_s;
    const auto id = must(office.store->save(activity));
    const auto teach = [&](Id<Party> who, ParticipationRole role) {
        Participation p;
        p.activity = id;
        p.member = who;
        p.role = role;
        must(office.store->save(p));
    };
    ResourcePerson master;
    master.title = u"นาย"_s;
    master.givenName = u"จันทร์"_s;
    master.familyName = u"ปิ่นแก้ว"_s;
    master.expertise = u"สะล้อ ซอ ซึง"_s;
    teach(party(must(office.store->save(master))), ParticipationRole::Teacher);
    ResourcePerson monk;
    monk.title = u"พระครู"_s;
    monk.givenName = u"โพธิ์ชัย"_s;
    teach(party(must(office.store->save(monk))), ParticipationRole::Teacher);
    Agency agency;
    agency.name = u"มหาวิทยาลัยราชภัฏ"_s;
    agency.contact = u"ดร.ขวัญ ทองดี"_s;
    const auto invited = party(must(office.store->save(agency)));
    teach(invited, ParticipationRole::Teacher);
    teach(invited, ParticipationRole::Helper); // gets no second letter
    const auto content = must(teacherInvitationContent(*office.store, id));
    REQUIRE(content.teachers.size() == 3);
    auto letter = must(teacherLetterOf(*office.store, id, QDate(2025, 9, 2)));
    CHECK(letter.date == QDate(2025, 9, 2));
    letter.number = u"45"_s;
    letter.start = QTime(9, 0);
    letter.id = must(office.store->save(letter));
    CHECK(must(teacherLetterOf(*office.store, id, QDate(2025, 9, 5))) == letter); // as it was typed
    checkGolden(u"teacher-invitation.txt"_s, plainText(teacherInvitationPaper(content, letter)));
    auto nobody = content;
    nobody.teachers.clear();
    CHECK(plainText(teacherInvitationPaper(nobody, {})).contains(u"...."_s)); // room for a pen
}
