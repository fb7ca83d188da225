#include "core/sample/SampleStages.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct TeacherPlan {
    const char16_t *role;
    bool isWoman;
    SamplePeople people = SamplePeople::NorthernThai;
};

constexpr TeacherPlan teachers[]{
    {u"รองผู้อำนวยการโรงเรียน", false},
    {u"ครูชำนาญการพิเศษ หัวหน้างานวิชาการ", true},
    {u"ครูชำนาญการพิเศษ หัวหน้างานบริหารทั่วไปและชุมชนสัมพันธ์", false},
    {u"ครูชำนาญการพิเศษ หัวหน้างานงบประมาณ", true},
    {u"ครูชำนาญการ หัวหน้างานกิจการนักเรียน", false},
    {u"ครูชำนาญการ ประจำชั้นมัธยมศึกษาปีที่ 3", true},
    {u"ครูชำนาญการ ประจำชั้นมัธยมศึกษาปีที่ 2", false},
    {u"ครูชำนาญการ ประจำชั้นมัธยมศึกษาปีที่ 1", true},
    {u"ครูชำนาญการ ประจำชั้นประถมศึกษาปีที่ 6", true},
    {u"ครู ประจำชั้นประถมศึกษาปีที่ 5 งานอาหารกลางวัน", true},
    {u"ครู ประจำชั้นประถมศึกษาปีที่ 4 งานอนามัยโรงเรียน", true},
    {u"ครู ประจำชั้นประถมศึกษาปีที่ 3", true, SamplePeople::Karen},
    {u"ครู ประจำชั้นประถมศึกษาปีที่ 2", true},
    {u"ครูผู้ช่วย ประจำชั้นประถมศึกษาปีที่ 1", false, SamplePeople::Lahu},
    {u"ครู ประจำชั้นอนุบาลปีที่ 3", true},
    {u"ครูผู้ช่วย ประจำชั้นอนุบาลปีที่ 2", true},
    {u"ครูอัตราจ้าง สอนภาษาไทยแก่นักเรียนชาติพันธุ์", true, SamplePeople::Akha},
    {u"เจ้าหน้าที่ธุรการโรงเรียน", true},
};

// What those who sit on bodies, help and are asked for advice are in their villages.
constexpr const char16_t *callings[]{
    u"ผู้ปกครองนักเรียนชั้นประถมศึกษาปีที่ %1",
    u"ผู้ปกครองนักเรียนชั้นมัธยมศึกษาปีที่ %2",
    u"ผู้ปกครองนักเรียนชั้นอนุบาลปีที่ %3",
    u"ผู้ช่วยผู้ใหญ่บ้าน",
    u"กรรมการหมู่บ้าน",
    u"อาสาสมัครสาธารณสุขประจำหมู่บ้าน (อสม.)",
    u"ข้าราชการบำนาญ",
    u"ศิษย์เก่าของโรงเรียน",
    u"ประธานกลุ่มออมทรัพย์เพื่อการผลิต",
    u"มัคนายก",
};

QString calling(SampleDice &dice)
{
    const auto words = QString::fromUtf16(dice.oneOf(callings));
    const int primary = dice.between(1, 6), secondary = dice.between(1, 3), nursery = dice.between(2, 3);
    return QString(words)
        .replace(u"%1"_s, QString::number(primary))
        .replace(u"%2"_s, QString::number(secondary))
        .replace(u"%3"_s, QString::number(nursery));
}

} // namespace

void introducePersons(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 6);
    for (const auto &plan : teachers) {
        const auto name = subdistrict.newName(dice, plan.people, plan.isWoman);
        auto teacher = samplePerson(name, QString::fromUtf16(plan.role));
        teacher.phone = samplePhone(dice);
        teacher.id = desk.keep(teacher);
        subdistrict.teachers << teacher;
    }
    // Villagers come from the villages in turn; hardly anyone of the remote hamlet is known to the office.
    QList<int> willing;
    for (int at = 0; at < subdistrict.villages.size(); ++at)
        if (subdistrict.villages[at].record.inServiceArea && subdistrict.villages[at].draw > 100)
            willing << at;
    const int wanted = 48 + desk.options().households / 60;
    for (int n = 0; n < wanted; ++n) {
        const auto &village = subdistrict.villages[willing[n % willing.size()]];
        Person villager;
        const int house = village.households.isEmpty() ? -1 : dice.oneOf(village.households);
        if (house >= 0 && subdistrict.households[house].isThere(desk.today()) &&
            subdistrict.isFree(subdistrict.households[house].head)) {
            villager = samplePerson(subdistrict.households[house].head, calling(dice));
            subdistrict.take(subdistrict.households[house].head);
            villager.household = subdistrict.households[house].id;
        } else {
            const bool isWoman = dice.happens(500);
            const auto name = subdistrict.newName(dice, village.people, isWoman);
            villager = samplePerson(name, calling(dice));
            villager.village = village.record.id;
        }
        if (dice.happens(800))
            villager.phone = samplePhone(dice);
        villager.id = desk.keep(villager);
        subdistrict.villagers << villager;
    }
}

} // namespace core
