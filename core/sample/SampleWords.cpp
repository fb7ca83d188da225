#include "core/records/Words.h"
#include "core/sample/SamplePhrases.h"
#include "core/sample/SampleStages.h"
#include "core/thai/Digits.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Passage {
    const char *id;
    const char16_t *words;
};

constexpr Passage finished[]{
    {"foreword", u"โรงเรียนชุมชนบ้านแม่พนาเชื่อว่าเด็กหนึ่งคนต้องใช้ทั้งหมู่บ้านช่วยกันเลี้ยงดู ปีการศึกษา {ปี} จึงเป็นอีกปีที่บ้าน วัด "
                 u"และโรงเรียนทำงานร่วมกันตามหลัก “บวร” โดยยึดเป้าหมายที่ตกลงกันในเวทีประชาคม\n"
                 u"เอกสารฉบับนี้สรุปจากทะเบียนที่โรงเรียนบันทึกไว้ตลอดปี แสดงทั้งสิ่งที่ชุมชนให้โรงเรียนและสิ่งที่โรงเรียนให้ชุมชน แยกเป็นรายหมู่บ้าน "
                 u"รวมทั้งหมู่บ้านที่เรายังเข้าไม่ถึง เพื่อให้ทุกฝ่ายเห็นตามจริงและร่วมกันวางแผนปีต่อไป"},
    {"successes", u"เวทีวิสัยทัศน์ร่วมทำให้ทุกหมู่บ้านมีเป้าหมายเดียวกันคือเด็กอ่านออกเขียนได้โดยไม่ลืมภาษาแม่ "
                  u"การรวมพลังเห็นได้ชัดในงานผ้าป่าเพื่อการศึกษาซึ่งได้รับเงิน {ยอดรับ} บาท พร้อมข้าวสารและแรงงานที่ประเมินค่าไม่ได้\n"
                  u"ด้านโรงเรียนเป็นฐาน โรงเรียนจัดอบรมตามที่ชาวบ้านขอครบทุกเรื่อง นักเรียนชั้นมัธยมศึกษาได้เป็นครูผู้ช่วยสอนผู้ใหญ่ "
                  u"ผู้ปกครองบ้านห้วยหมอกที่ผ่านห้องเรียนภาษาไทยอ่านหนังสือจากโรงเรียนได้เองเป็นครั้งแรก"},
    {"problems", u"บ้านดอยสามเส้า หมู่ที่ 11 ยังเข้าถึงได้น้อยมาก เพราะระยะทาง ภาษา และการไปรับจ้างต่างอำเภอ ส่วนบ้านห้วยหมอกใหม่ หมู่ที่ 15 "
                 u"ยังไม่มีข้อมูลครัวเรือน จึงยังไม่อาจบอกได้ว่าเข้าถึงเท่าใด\n"
                 u"ฝุ่นละออง PM2.5 ทำให้ต้องเลื่อนกิจกรรมกลางแจ้งในเดือนกุมภาพันธ์ถึงเมษายน "
                 u"และยังมีผู้บริจาคบางรายที่โรงเรียนส่งหนังสือขอบคุณล่าช้า ซึ่งต้องขออภัยไว้ ณ ที่นี้"},
    {"plans", u"ปีการศึกษา {ปีหน้า} โรงเรียนจะจัดประชุมผู้ปกครองที่บ้านดอยสามเส้าในวันหยุดตามประเพณีอาข่าพร้อมล่าม สำรวจครัวเรือนหมู่ที่ 15 "
              u"ร่วมกับผู้ใหญ่บ้าน และกำหนดให้ส่งหนังสือขอบคุณภายใน 15 วันหลังได้รับบริจาค\n"
              u"จะต่ออายุบันทึกข้อตกลงที่ใกล้สิ้นสุด และขยายห้องเรียนภาษาไทยสำหรับผู้ปกครองไปยังบ้านผาเดื่อ"},
};

constexpr Passage running[]{
    {"foreword", u"ปีการศึกษา {ปี} โรงเรียนชุมชนบ้านแม่พนาเดินหน้าตามเป้าหมายร่วมของบ้าน วัด และโรงเรียนเป็นปีที่สองของแผนสามปี "
                 u"เอกสารฉบับนี้เป็นร่างระหว่างปี จะปรับปรุงให้สมบูรณ์เมื่อสิ้นปีการศึกษา"},
    {"problems",
     u"การเข้าถึงบ้านดอยสามเส้า หมู่ที่ 11 ยังไม่เป็นไปตามเป้าหมาย การประชุมคณะกรรมการสถานศึกษาครั้งหนึ่งไม่ครบองค์ประชุมจึงต้องเลื่อนการพิจารณา "
     u"และจำนวนครัวเรือนของหมู่ที่ 2 ที่ได้รับแจ้งต่ำกว่าความจริง อยู่ระหว่างขอข้อมูลที่ถูกต้องจากอำเภอ"},
};

template <std::size_t n>
void write(SampleDesk &desk, SamplePhrases &phrases, int year, const Passage (&passages)[n])
{
    for (const auto &passage : passages) {
        Words words;
        words.paper = u"summary academic %1"_s.arg(year);
        words.passage = QString::fromLatin1(passage.id);
        words.content = phrases.said(passage.words);
        desk.keep(words);
    }
}

} // namespace

void writeDirectorsWords(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 50);
    SamplePhrases phrases(dice);
    for (const int year : {desk.lastYear() - 1, desk.lastYear()}) {
        if (year < desk.firstYear())
            continue;
        phrases.know(u"ปี"_s, QString::number(year));
        phrases.know(u"ปีหน้า"_s, QString::number(year + 1));
        phrases.know(u"ยอดรับ"_s, bahtText(subdistrict.robeMoney.value(year)));
        if (year == desk.lastYear())
            write(desk, phrases, year, running);
        else
            write(desk, phrases, year, finished);
    }
}

} // namespace core
