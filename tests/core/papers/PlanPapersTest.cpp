#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/exchange/Importing.h"
#include "core/papers/ActivityPaper.h"
#include "core/papers/PlanPaper.h"
#include "core/papers/SarPaper.h"
#include "core/papers/YearCalendar.h"
#include <QTimeZone>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(const QString &number, const QString &title, const QString &resolution = {},
                const QString &standards = {})
{
    AgendaItem one;
    one.number = number;
    (number.contains(u'.') ? one.title : one.heading) = title;
    one.outcome = resolution.isEmpty() ? Outcome::None : Outcome::Approved;
    one.resolution = resolution;
    one.standards = standards;
    return one;
}

// A school's year: held on time and moved, cancelled, forgotten and to come, and a meeting of its board.
struct Year {
    std::unique_ptr<Store> store = emptyStore();
    QDate day{2025, 8, 1};
    Activity weaving;
    Period period = periodOf(YearKind::Academic, 2568);

    Year()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        must(store->save(school));
        const auto home = must(store->save(village(4, u"บ้านดอน"_s)));
        weaving.title = u"อบรมทอผ้า ปี 2568"_s;
        weaving.date = QDate(2025, 7, 14);
        weaving.endDate = QDate(2025, 7, 15);
        weaving.plannedDate = QDate(2025, 7, 7);
        weaving.plannedPeople = 40;
        weaving.place = u"ศาลาวัด"_s;
        weaving.village = home;
        weaving.status = ActivityStatus::Held;
        weaving.strategies = {Strategy::SchoolBased};
        weaving.standards = u"1.2(2);3.2"_s;
        weaving.organiser = u"งานชุมชนสัมพันธ์"_s;
        weaving.audience = u"ชาวบ้านอาสา"_s;
        weaving.objective = u"ให้ลายผ้าของหมู่บ้านไม่สูญหาย"_s;
        weaving.target = u"ทอได้คนละหนึ่งผืน"_s;
        weaving.result = u"ทอได้ 12 ผืน นักเรียนเรียนกับครูภูมิปัญญา"_s;
        weaving.suggestions = u"ควรเพิ่มกี่ทอผ้า"_s;
        weaving.rating = 4;
        weaving.budget = 500000;
        weaving.spent = 525050;
        weaving.budgetSource = u"เงินบริจาค"_s;
        weaving.id = must(store->save(weaving));
        who(home);
        other(u"ไหว้ครู"_s, QDate(2025, 6, 12), ActivityStatus::Held, QDate(2025, 6, 12));
        other(u"ปลูกป่า"_s, QDate(2025, 6, 20), ActivityStatus::Cancelled, QDate(2025, 6, 20));
        other(u"เวทีแลกเปลี่ยน"_s, QDate(2025, 7, 21), ActivityStatus::Planned, {});
        other(u"วันเด็ก 2569"_s, QDate(2026, 1, 10), ActivityStatus::Planned, QDate(2026, 1, 10));
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        Meeting meeting;
        meeting.committee = must(store->save(board));
        meeting.number = 2;
        meeting.year = 2568;
        meeting.date = QDate(2025, 6, 16);
        meeting.start = QTime(9, 30);
        meeting.end = QTime(12, 0);
        meeting.place = u"ห้องประชุม"_s;
        meeting.agenda = {item(u"4"_s, u"พิจารณา"_s), item(u"4.1"_s, u"แผนปฏิบัติการ"_s, u"เห็นชอบแผน"_s, u"2.2"_s)};
        must(store->save(meeting));
    }
    void other(const QString &title, QDate on, ActivityStatus status, QDate planned)
    {
        Activity a;
        a.title = title;
        a.date = on;
        a.status = status;
        a.plannedDate = planned;
        must(store->save(a));
    }
    void who(Id<Village> home)
    {
        for (int i = 1; i <= 3; ++i) {
            Household h;
            h.village = home;
            h.houseNumber = QString::number(i);
            came(party(must(store->save(h))), 2, 6);
        }
        Agency council;
        council.name = u"อบต.ดอนแก้ว"_s;
        const auto agency = must(store->save(council));
        came(party(agency), 2, 0);
        Headcount crowd;
        crowd.activity = weaving.id;
        crowd.village = home;
        crowd.people = 15;
        must(store->save(crowd));
        Contribution gift;
        gift.date = weaving.date;
        gift.member = party(agency);
        gift.activity = weaving.id;
        gift.description = u"เส้นด้าย"_s;
        gift.kind = ContributionKind::Goods;
        gift.amount = 120000;
        must(store->save(gift));
    }
    void came(Id<Party> member, int people, double hours)
    {
        Participation p;
        p.activity = weaving.id;
        p.member = member;
        p.people = people;
        p.hours = hours;
        must(store->save(p));
    }
};

} // namespace

TEST_CASE("the plan of a year is printed with what came of each line beside it")
{
    Year year;
    checkGolden(u"plan.txt"_s, plainText(planPaper(must(planContent(*year.store, year.period, year.day)))));
}

TEST_CASE("the report of an activity tells who came from where, money, gifts, result and rating in words")
{
    Year year;
    const auto content = must(activityContent(*year.store, year.weaving.id));
    checkGolden(u"activity-report.txt"_s, plainText(activityPaper(content)));
    for (int closeness = 0; closeness <= closestReport; ++closeness)
        CHECK(plainText(activityPaper(content, closeness)).contains(u"เกินกว่าที่ตั้งไว้ ๒๕๐.๕๐ บาท"_s));
    CHECK(ratingOnPaper(5) == u"ดีมาก"_s);
    CHECK(ratingOnPaper(1) == u"ต้องปรับปรุง"_s);
}

TEST_CASE("the report of an activity that nobody came to yet says so")
{
    Year year;
    Activity bare;
    bare.title = u"งานว่าง"_s;
    bare.date = QDate(2025, 9, 1);
    bare.plannedPeople = 30;
    const auto text = plainText(activityPaper(must(activityContent(*year.store, must(year.store->save(bare))))));
    CHECK(text.contains(u"ตามแผน ๓๐ คน ยังไม่ได้บันทึกผู้เข้าร่วม"_s));
    CHECK_FALSE(text.contains(u"สิ่งที่ให้และรับ"_s));
    CHECK_FALSE(activityContent(*year.store, Id<Activity>{999}));
}

TEST_CASE("the year's calendar has every month, activities and meetings in their order")
{
    Year year;
    const auto content = must(calendarContent(*year.store, year.period));
    checkGolden(u"calendar.txt"_s, plainText(calendarPaper(content)));
    CHECK(plainText(calendarPaper(must(calendarContent(*year.store, periodOf(YearKind::Fiscal, 2569)))))
              .contains(u"มกราคม ๒๕๖๙\tเสาร์ ๑๐"_s));
}

TEST_CASE("the year's calendar file bears whole days and times, and the same names at every writing")
{
    Year year;
    const auto content = must(calendarContent(*year.store, year.period));
    const QDateTime stamp(QDate(2025, 6, 2), QTime(15, 0), QTimeZone("Asia/Bangkok"));
    const auto file = calendarFile(content, stamp);
    checkGolden(u"year.ics"_s, QString::fromUtf8(file).remove(u'\r'));
    CHECK(file.count("BEGIN:VEVENT") == 6);
    CHECK(file.count("STATUS:CANCELLED") == 1);
    CHECK(file.contains("DTSTART;VALUE=DATE:20250714\r\nDTEND;VALUE=DATE:20250716\r\n")); // the end is the day after
    CHECK(file == calendarFile(must(calendarContent(*year.store, year.period)), stamp));
}

TEST_CASE("the index of evidence tells each standard's evidence with its pages, and the gaps")
{
    Year year;
    auto content = must(sarContent(*year.store, year.period));
    content.pages[evidenceKey(u"activity"_s, year.weaving.id.value)] = {{u"สรุป"_s, 4}, {u"กิจกรรม"_s, 12}};
    content.papers = {{u"สรุป"_s, u"สรุปผล ปีการศึกษา 2568"_s}, {u"กิจกรรม"_s, u"เล่มรายงาน"_s}};
    checkGolden(u"sar.txt"_s, plainText(sarPaper(content)));
}

TEST_CASE("what a plan says goes out as a file and comes in again, and a second time nothing changes")
{
    Year year;
    const auto csvOf = [&](const char *kind) {
        return QString::fromUtf8(must(exportCsv(*year.store, *kindNamed(QLatin1String(kind)))));
    };
    const auto activities = csvOf("activity");
    for (const auto &column : {u"audience"_s, u"planned_date"_s, u"planned_people"_s, u"budget_source"_s, u"target"_s,
                               u"suggestions"_s, u"standards"_s})
        CHECK(activities.section(u'\n', 0, 0).contains(column));
    CHECK(planOf(*year.store, u"activity"_s, activities).counts().unchanged == 5);
    auto other = emptyStore();
    import(*other, u"village"_s, csvOf("village"));
    CHECK(import(*other, u"activity"_s, activities).created == 5);
    for (auto copy : must(other->all<Activity>()))
        if (copy.title == year.weaving.title) {
            copy.id = year.weaving.id;
            copy.village = year.weaving.village;
            CHECK(copy == year.weaving);
        }
    CHECK(planOf(*other, u"standard"_s, csvOf("standard")).counts().unchanged == 9);
    CHECK(csvOf("agenda_item").contains(u"2.2"_s));
}

TEST_CASE("the report adds up each direction apart, and money apart from what was estimated")
{
    Year year;
    Temple temple;
    temple.name = u"วัดบ้านดอน"_s;
    Contribution gift;
    gift.date = year.weaving.date;
    gift.member = party(must(year.store->save(temple)));
    gift.activity = year.weaving.id;
    gift.description = u"ค่าอาหาร"_s;
    gift.amount = 300000;
    must(year.store->save(gift));
    gift.direction = Direction::ToCommunity;
    gift.description = u"ทุนอาชีพ"_s;
    gift.amount = 50000;
    must(year.store->save(gift));
    const auto text = toArabicDigits(plainText(activityPaper(must(activityContent(*year.store, year.weaving.id)))));
    CHECK(text.contains(u"รวมที่โรงเรียนได้รับ เงิน 3,000 บาท และสิ่งที่ตีราคาได้ประมาณ 1,200 บาท; รวมที่โรงเรียนให้ เงิน 500 บาท"_s));
    CHECK_FALSE(text.contains(u"4,700"_s));
}
