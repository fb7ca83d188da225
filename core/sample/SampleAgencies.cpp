#include "core/sample/SampleStages.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct AgencyPlan {
    const char16_t *name;
    AgencyKind kind;
    int village; // 0: not in the subdistrict
    const char16_t *role;
    bool isWoman;
    const char16_t *email, *address, *note;
};

constexpr AgencyPlan plans[]{
    {u"องค์การบริหารส่วนตำบลแม่พนา", AgencyKind::LocalGovernment, 1, u"นายกองค์การบริหารส่วนตำบลแม่พนา", false,
     u"maephana@example.org", u"หมู่ที่ 1 ตำบลแม่พนา", u"สนับสนุนอาหารกลางวัน อาหารเสริม (นม) และรถรับส่งนักเรียน"},
    {u"โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านแม่พนาหลวง", AgencyKind::Health, 1, u"ผู้อำนวยการ รพ.สต.บ้านแม่พนาหลวง", true, u"",
     u"หมู่ที่ 1 ตำบลแม่พนา", u"ตรวจสุขภาพ ฉีดวัคซีน ทันตสุขภาพ"},
    {u"สถานีตำรวจภูธรเวียงหมอก", AgencyKind::Police, 0, u"รองสารวัตรงานชุมชนสัมพันธ์ สภ.เวียงหมอก", false, u"",
     u"อำเภอเวียงหมอก จังหวัดเชียงพนา", u"ครูตำรวจแดร์ ชั้นประถมศึกษาปีที่ 5–6"},
    {u"หน่วยป้องกันรักษาป่าที่ ชพ.4 (แม่พนา)", AgencyKind::State, 8, u"หัวหน้าหน่วยป้องกันรักษาป่าที่ ชพ.4", false, u"",
     u"หมู่ที่ 8 ตำบลแม่พนา", u"กล้าไม้ แนวกันไฟ ค่ายเยาวชนรักษ์ป่า"},
    {u"สำนักงานเกษตรอำเภอเวียงหมอก", AgencyKind::State, 0, u"นักวิชาการส่งเสริมการเกษตรชำนาญการ", true, u"",
     u"ที่ว่าการอำเภอเวียงหมอก", u"พันธุ์ผัก ปุ๋ยหมัก ยุวเกษตรกร"},
    {u"โรงเรียนเวียงหมอกพิทยาคม", AgencyKind::School, 0, u"รองผู้อำนวยการกลุ่มบริหารวิชาการ", true, u"wiangmok@example.org",
     u"อำเภอเวียงหมอก จังหวัดเชียงพนา", u"รับนักเรียนที่จบชั้นมัธยมศึกษาปีที่ 3 เข้าเรียนต่อ"},
    {u"มหาวิทยาลัยราชภัฏเชียงพนา", AgencyKind::School, 0, u"อาจารย์ประจำคณะครุศาสตร์", true, u"edu@example.org",
     u"อำเภอเมือง จังหวัดเชียงพนา", u"นักศึกษาฝึกสอนและบริการวิชาการ"},
    {u"ร้านแม่พนาวัสดุก่อสร้าง", AgencyKind::Company, 1, u"เจ้าของร้านแม่พนาวัสดุก่อสร้าง", false, u"", u"หมู่ที่ 1 ตำบลแม่พนา",
     u"บริจาคปูน สี และให้ยืมเครื่องมือช่าง"},
    {u"บริษัท กาแฟดอยพนา จำกัด", AgencyKind::Company, 7, u"ผู้จัดการบริษัท กาแฟดอยพนา จำกัด", true, u"contact@example.com",
     u"หมู่ที่ 7 ตำบลแม่พนา", u"ทุนการศึกษาและที่ฝึกงานโรงคั่ว"},
    {u"มูลนิธิเด็กดอยพนา", AgencyKind::Foundation, 0, u"ผู้ประสานงานมูลนิธิเด็กดอยพนา", true, u"office@example.org",
     u"อำเภอเมือง จังหวัดเชียงพนา", u"ทุนเด็กไร้สัญชาติและหอพัก"},
    {u"กลุ่มแม่บ้านทอผ้าบ้านห้วยหมอก", AgencyKind::CommunityGroup, 4, u"ประธานกลุ่มแม่บ้านทอผ้าบ้านห้วยหมอก", true, u"",
     u"หมู่ที่ 4 ตำบลแม่พนา", u"สอนทอผ้ากี่เอวในชั่วโมงลดเวลาเรียนเพิ่มเวลารู้"},
    {u"ชมรมอาสาสมัครสาธารณสุขประจำหมู่บ้านตำบลแม่พนา", AgencyKind::CommunityGroup, 1, u"ประธานชมรม อสม. ตำบลแม่พนา", true, u"",
     u"รพ.สต.บ้านแม่พนาหลวง", u"คัดกรองไข้เลือดออก ตรวจลูกน้ำยุงลาย"},
    {u"วิสาหกิจชุมชนข้าวไร่และพืชผักอินทรีย์แม่พนา", AgencyKind::CommunityGroup, 2, u"ประธานวิสาหกิจชุมชนข้าวไร่ฯ", false, u"",
     u"หมู่ที่ 2 ตำบลแม่พนา", u"ส่งผักปลอดสารให้โครงการอาหารกลางวัน"},
    {u"สมาคมศิษย์เก่าโรงเรียนชุมชนบ้านแม่พนา", AgencyKind::Alumni, 1, u"นายกสมาคมศิษย์เก่าโรงเรียนชุมชนบ้านแม่พนา", false, u"",
     u"โรงเรียนชุมชนบ้านแม่พนา", u"เจ้าภาพผ้าป่าการศึกษา"},
    {u"สถานีวิทยุชุมชนคนแม่พนา", AgencyKind::Other, 1, u"ผู้จัดรายการวิทยุชุมชนคนแม่พนา", false, u"", u"หมู่ที่ 1 ตำบลแม่พนา",
     u"เผยแพร่ข่าวโรงเรียนเป็นคำเมืองและภาษาชาติพันธุ์ทุกเย็นวันอาทิตย์"},
};

struct AgreementPlan {
    AgencyKind kind;
    int nth;
    const char16_t *subject;
    int signedDaysAgo;
    int days;
};

constexpr AgreementPlan agreements[]{
    {AgencyKind::LocalGovernment, 0, u"ความร่วมมือจัดรถรับส่งนักเรียนหมู่ที่ 4 และหมู่ที่ 7", 620, 1461},
    {AgencyKind::LocalGovernment, 0, u"การใช้อาคารและสนามของโรงเรียนเพื่อสาธารณประโยชน์", 1900, 3652},
    {AgencyKind::Health, 0, u"โรงเรียนส่งเสริมสุขภาพระดับเพชร", 410, 1096},
    {AgencyKind::Police, 0, u"โครงการตำรวจประสานโรงเรียน (ครูแดร์)", 980, 1461},
    {AgencyKind::State, 0, u"ค่ายเยาวชนรักษ์ป่าต้นน้ำแม่พนา", 1190, 1096},
    {AgencyKind::School, 0, u"การรับนักเรียนที่จบชั้นมัธยมศึกษาปีที่ 3 เข้าศึกษาต่อ", 700, 1461},
    {AgencyKind::School, 1, u"โรงเรียนร่วมพัฒนาวิชาชีพครู", 540, 1826},
    {AgencyKind::Company, 1, u"การเรียนรู้ทักษะอาชีพกาแฟครบวงจร ชั้นมัธยมศึกษาปีที่ 1–3", 1055, 1096},
    {AgencyKind::Foundation, 0, u"ทุนการศึกษาและการดูแลนักเรียนหอพัก", 860, 1826},
    {AgencyKind::CommunityGroup, 0, u"หลักสูตรท้องถิ่นการทอผ้ากี่เอวปกาเกอะญอ", 1310, 1826},
    {AgencyKind::CommunityGroup, 2, u"ผักปลอดสารเพื่ออาหารกลางวัน", 260, 1096},
};

Person official(SampleSubdistrict &subdistrict, SampleDice &dice, AgencyKind kind, bool isWoman, const QString &role)
{
    auto person = samplePerson(subdistrict.newName(dice, SamplePeople::NorthernThai, isWoman), role);
    if (kind == AgencyKind::Police)
        person.title = u"ร.ต.ท."_s;
    person.phone = samplePhone(dice);
    return person;
}

void openAgency(SampleDesk &desk, SampleSubdistrict &subdistrict, SampleDice &dice, const AgencyPlan &plan)
{
    auto head = official(subdistrict, dice, plan.kind, plan.isWoman, QString::fromUtf16(plan.role));
    Agency agency;
    agency.name = QString::fromUtf16(plan.name);
    agency.kind = plan.kind;
    agency.contact = fullName(head);
    agency.phone = head.phone;
    agency.email = QString::fromUtf16(plan.email);
    agency.address = QString::fromUtf16(plan.address);
    if (plan.village)
        agency.village = subdistrict.villages[plan.village - 1].record.id;
    agency.since = desk.firstDay().addMonths(-dice.between(2, 140));
    agency.note = QString::fromUtf16(plan.note);
    agency.id = desk.keep(agency);
    head.agency = agency.id;
    head.id = desk.keep(head);
    subdistrict.officials << head;
    subdistrict.agencies << agency;
}

} // namespace

void openAgencies(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 5);
    for (const auto &plan : plans)
        openAgency(desk, subdistrict, dice, plan);
    for (const auto *role : {u"รองนายกองค์การบริหารส่วนตำบลแม่พนา", u"ปลัดองค์การบริหารส่วนตำบลแม่พนา",
                             u"นักวิชาการศึกษา อบต.แม่พนา", u"สมาชิกสภา อบต.แม่พนา หมู่ที่ 2", u"สมาชิกสภา อบต.แม่พนา หมู่ที่ 7"}) {
        const bool isWoman = dice.happens(400);
        auto person = official(subdistrict, dice, AgencyKind::LocalGovernment, isWoman, QString::fromUtf16(role));
        person.agency = subdistrict.agencies.first().id;
        person.id = desk.keep(person);
        subdistrict.officials << person;
    }
    for (const auto &plan : agreements) {
        Agreement agreement;
        agreement.agency = subdistrict.agency(plan.kind, plan.nth).id;
        agreement.subject = QString::fromUtf16(plan.subject);
        agreement.signedOn = desk.today().addDays(-plan.signedDaysAgo);
        agreement.expiresOn = agreement.signedOn.addDays(plan.days);
        desk.keep(agreement);
    }
}

} // namespace core
