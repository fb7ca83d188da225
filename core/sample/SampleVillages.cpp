#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Plan {
    int number;
    const char16_t *name;
    bool inServiceArea;
    SamplePeople people;
    int share;
    int draw;
    int north, east; // of the school, in thousandths of a degree
    const char16_t *note = u"";
};

using enum SamplePeople;

constexpr Plan plans[]{
    {1, u"บ้านแม่พนาหลวง", true, NorthernThai, 200, 1000, 0, 1, u"ที่ตั้งโรงเรียนและวัดแม่พนาหลวง มีตลาดนัดทุกวันเสาร์"},
    {2, u"บ้านสันป่าตึงคำ", true, TaiLue, 175, 1350, 11, 14, u"ชาวไทลื้อ เด่นเรื่องผ้าทอน้ำไหลและกลุ่มออมทรัพย์"},
    {3, u"บ้านทุ่งกวาวใต้", false, NorthernThai, 22, 420, -31, 22},
    {4, u"บ้านห้วยหมอก", true, Karen, 160, 850, 38, -27, u"ชาวปกาเกอะญอ ดูแลป่าชุมชนต้นน้ำแม่พนา"},
    {5, u"บ้านดอนแก้วเหนือ", false, NorthernThai, 20, 380, -44, -12},
    {6, u"บ้านป่าซางคำ", false, NorthernThai, 18, 400, -52, 35},
    {7, u"บ้านผาเดื่อ", true, Lahu, 145, 700, 46, 33, u"ชาวลาหู่ ทางเข้าหมู่บ้านลำบากในฤดูฝน"},
    {8, u"บ้านสบพนา", false, NorthernThai, 24, 450, -18, 41},
    {9, u"บ้านน้ำลัดคำ", false, NorthernThai, 16, 300, -61, 8},
    {10, u"บ้านสันทรายมูล", false, NorthernThai, 18, 360, -29, -38},
    {11, u"บ้านดอยสามเส้า", true, Akha, 110, 45, 83, 18,
     u"ชาวอาข่า อยู่ห่างโรงเรียน 19 กิโลเมตร ไม่มีรถประจำทาง ผู้ปกครองส่วนใหญ่ไปรับจ้างต่างอำเภอและใช้ภาษาไทยได้น้อย"},
    {12, u"บ้านศรีดอนคำ", false, NorthernThai, 20, 410, -37, -51},
    {13, u"บ้านหนองบัวเงิน", false, NorthernThai, 14, 340, -68, -26},
    {14, u"บ้านปางหมากค่า", false, TaiYai, 28, 480, 21, 62, u"ชาวไทใหญ่ นักเรียนเดินทางมากับรถรับส่ง"},
    {15, u"บ้านห้วยหมอกใหม่", true, Karen, 0, 0, 49, -41, u"แยกออกจากหมู่ที่ 4 ยังไม่ได้สำรวจครัวเรือน รอข้อมูลทะเบียนราษฎรจากอำเภอ"},
};

} // namespace

void settleVillages(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 1);
    for (const auto &plan : plans) {
        SampleVillage village;
        auto &record = village.record;
        record.number = plan.number;
        record.name = QString::fromUtf16(plan.name);
        record.inServiceArea = plan.inServiceArea;
        record.latitude = (19712 + plan.north) / 1000.0;
        record.longitude = (99584 + plan.east) / 1000.0;
        record.note = QString::fromUtf16(plan.note);
        village.people = plan.people;
        village.share = plan.share;
        village.draw = plan.draw;
        const auto role = plan.number == 1 ? u"กำนันตำบลแม่พนา"_s : u"ผู้ใหญ่บ้าน หมู่ที่ %1"_s.arg(plan.number);
        const bool isWoman = plan.number == 2 || plan.number == 12;
        auto headman = samplePerson(subdistrict.newName(dice, plan.people, isWoman), role);
        headman.phone = samplePhone(dice);
        record.headman = fullName(headman);
        record.id = desk.keep(record);
        headman.village = record.id;
        headman.id = desk.keep(headman);
        subdistrict.headmen << headman;
        subdistrict.villages << village;
    }
}

namespace {

// รหัสประจำบ้าน: eleven digits, the last one made from the others.
QString houseCode(int running)
{
    const auto ten = u"5799%1"_s.arg(running, 6, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += ten[i].digitValue() * (11 - i);
    return ten + QString::number(sum % 10);
}

QString nextHouseNumber(SampleDice &dice, int &house, int &part)
{
    if (house > 0 && dice.happens(110)) {
        ++part;
        return u"%1/%2"_s.arg(house).arg(part);
    }
    part = 0;
    house += dice.happens(930) ? 1 : 2;
    return QString::number(house);
}

// Some moved in, a few moved away, while the office kept its records.
void dateStay(SampleDice &dice, const SampleDesk &desk, SampleHousehold &house, Household &record)
{
    const auto days = int(desk.firstDay().daysTo(desk.today()));
    const int fate = dice.below(1000);
    if (fate < 70)
        house.since = desk.firstDay().addDays(dice.below(days));
    else if (fate < 95)
        house.until = desk.firstDay().addDays(dice.below(days));
    if (house.since.isValid())
        record.note = dice.happens(500) ? u"ย้ายเข้ามาอยู่กับญาติ"_s : u"ย้ายเข้าตามคู่สมรส"_s;
    if (house.until.isValid())
        record.note = dice.happens(500) ? u"ย้ายไปทำงานต่างจังหวัดทั้งครอบครัว"_s : u"ย้ายออกไปอยู่ตัวอำเภอ"_s;
    record.since = house.since;
    record.until = house.until;
}

int zealOf(SampleDice &dice)
{
    const int kind = dice.below(1000);
    return kind < 100 ? 15 : kind < 650 ? dice.between(450, 1050) : dice.between(1100, 2200);
}

void settleOne(SampleDesk &desk, SampleSubdistrict &subdistrict, SampleDice &dice, int at, const QString &number)
{
    auto &village = subdistrict.villages[at];
    SampleHousehold house;
    house.village = at;
    const bool isWoman = dice.happens(330);
    house.head = sampleName(dice, village.people, isWoman);
    house.zeal = zealOf(dice);
    const int children = dice.below(1000);
    house.pupils = children < 620 ? 0 : children < 880 ? 1 : children < 970 ? 2 : 3;
    if (!village.record.inServiceArea) // these are on record for their pupils' sake
        house.pupils = std::max(1, house.pupils);
    Household record;
    record.village = village.record.id;
    record.houseNumber = number;
    if (dice.happens(village.people == Akha ? 350 : 900))
        record.houseCode = houseCode(int(subdistrict.households.size()) + 1);
    record.head = fullName(house.head.title, house.head.givenName, house.head.familyName);
    if (dice.happens(village.people == Akha ? 300 : 720))
        record.phone = samplePhone(dice);
    record.members = house.pupils + dice.between(1, 4);
    record.pupils = house.pupils;
    record.occupation = sampleOccupation(dice, village.people);
    const bool isLocal = dice.happens(940);
    const auto people = isLocal ? village.people : NorthernThai;
    record.ethnicity = ethnicityOf(people);
    record.language = languageOf(people);
    dateStay(dice, desk, house, record);
    house.id = desk.keep(record);
    village.households << int(subdistrict.households.size());
    subdistrict.households << house;
}

} // namespace

void settleHouseholds(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 2);
    int shares = 0;
    for (const auto &plan : plans)
        shares += plan.share;
    const qint64 wanted = desk.options().households;
    int sharesSoFar = 0;
    for (int at = 0; at < subdistrict.villages.size(); ++at) {
        sharesSoFar += plans[at].share;
        int house = 0, part = 0;
        while (subdistrict.households.size() < wanted * sharesSoFar / shares)
            settleOne(desk, subdistrict, dice, at, nextHouseNumber(dice, house, part));
        desk.reached(1 + 10 * sharesSoFar / shares);
    }
}

} // namespace core
