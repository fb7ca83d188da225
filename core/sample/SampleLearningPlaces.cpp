#include "core/records/LearningPlace.h"
#include "core/sample/SampleStages.h"

namespace core {

namespace {

struct PlacePlan {
    const char16_t *name;
    bool inside;
    int village;
    const char16_t *kind, *topics, *contact, *note;
};

constexpr PlacePlan plans[]{
    {u"ห้องสมุดพนาปัญญา", true, 1, u"ห้องสมุด", u"รักการอ่าน หนังสือนิทานสองภาษา", u"ครูบรรณารักษ์", u"เปิดให้ชาวบ้านยืมหนังสือวันเสาร์เช้า"},
    {u"แปลงเกษตรพอเพียง", true, 1, u"แปลงสาธิต", u"ผักปลอดสาร ปุ๋ยหมัก โครงงานวิทยาศาสตร์", u"ครูงานเกษตร",
     u"ผลผลิตส่งโครงการอาหารกลางวัน"},
    {u"ห้องคอมพิวเตอร์เพื่อชุมชน", true, 1, u"ห้องปฏิบัติการ", u"ทักษะดิจิทัล บัญชีครัวเรือน", u"ครูคอมพิวเตอร์",
     u"เครื่องใช้ได้ 22 จาก 25 เครื่อง"},
    {u"ห้องดนตรีพื้นเมือง", true, 1, u"ห้องปฏิบัติการ", u"สะล้อ ซอ ซึง กลองปูจา", u"ครูดนตรี", u"เครื่องดนตรีได้รับจากผ้าป่าศิษย์เก่า"},
    {u"ธนาคารขยะโรงเรียน", true, 1, u"ศูนย์เรียนรู้", u"การคัดแยกขยะ คณิตศาสตร์ในชีวิตจริง", u"ครูงานสิ่งแวดล้อม", u""},
    {u"วัดแม่พนาหลวง", false, 1, u"ศาสนสถาน", u"ประวัติศาสตร์ท้องถิ่น จิตรกรรมฝาผนัง ธรรมศึกษา", u"เจ้าอาวาส", u"อายุราว 180 ปี"},
    {u"พิพิธภัณฑ์ผ้าไทลื้อ วัดสันป่าตึงคำ", false, 2, u"พิพิธภัณฑ์", u"ลายผ้า วิถีไทลื้อ", u"เจ้าอาวาส", u"ควรแจ้งล่วงหน้า 3 วัน"},
    {u"ป่าชุมชนบ้านห้วยหมอก", false, 4, u"ธรรมชาติ", u"ป่าต้นน้ำ สมุนไพร แนวกันไฟ", u"ประธานป่าชุมชน",
     u"มีเส้นทางศึกษาธรรมชาติ 1.8 กิโลเมตร"},
    {u"ยุ้งเมล็ดพันธุ์ข้าวไร่", false, 4, u"ศูนย์เรียนรู้", u"พันธุ์ข้าวพื้นเมือง ไร่หมุนเวียน", u"กลุ่มแม่บ้าน", u""},
    {u"โรงคั่วกาแฟดอยพนา", false, 7, u"สถานประกอบการ", u"กาแฟตั้งแต่ต้นจนถึงแก้ว การตลาด", u"ผู้จัดการ",
     u"รับนักเรียน ม.3 ฝึกงานภาคเรียนที่ 2"},
    {u"ฝายหลวงแม่พนา", false, 1, u"ภูมิปัญญา", u"เหมืองฝาย การแบ่งปันน้ำ พิธีเลี้ยงผีฝาย", u"แก่ฝาย", u""},
    {u"ลานจะคึบ้านผาเดื่อ", false, 7, u"วัฒนธรรม", u"ประเพณีกินวอ ดนตรีลาหู่", u"ผู้นำพิธี", u"งดเข้าชมวันศีล"},
    {u"ศูนย์สาธิตการตลาดบ้านสันป่าตึงคำ", false, 2, u"เศรษฐกิจชุมชน", u"กลุ่มออมทรัพย์ บัญชี", u"ประธานกลุ่ม", u""},
};

} // namespace

void registerLearningPlaces(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    for (const auto &plan : plans) {
        LearningPlace place;
        place.name = QString::fromUtf16(plan.name);
        place.insideSchool = plan.inside;
        place.village = subdistrict.villages[plan.village - 1].record.id;
        place.kind = QString::fromUtf16(plan.kind);
        place.topics = QString::fromUtf16(plan.topics);
        place.contact = QString::fromUtf16(plan.contact);
        place.note = QString::fromUtf16(plan.note);
        desk.keep(place);
    }
}

} // namespace core
