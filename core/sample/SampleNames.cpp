#include "core/sample/SampleNames.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

const QStringList &thaiMen()
{
    static const auto list = words(
        u"สมชาย สมศักดิ์ สมบูรณ์ สมพงษ์ สมเกียรติ สมหมาย สมนึก สมเดช ประเสริฐ ประสิทธิ์ ประยูร ประหยัด ประดิษฐ์ ประพันธ์ บุญมี บุญส่ง บุญเลิศ "
        u"บุญธรรม บุญช่วย บุญยืน บุญทา บุญศรี คำปัน คำมูล คำแสน คำจันทร์ คำอ้าย อินสอน อินทร ศรีวรรณ ศรีทน ศรีลา แก้วมา แก้วเมือง ปัน ดวงดี "
        u"ดวงคำ "
        u"จันทร์แก้ว จันทร์ดี วิชัย วิเชียร วิรัตน์ วินัย วีระ วรพงษ์ ณรงค์ ณัฐพล ธนากร ธีรพงษ์ นพดล นิคม นิรันดร์ ชาญชัย ชูชาติ เฉลิม ไพโรจน์ ไพฑูรย์ "
        u"พิชัย พิทักษ์ มานพ มานิตย์ มนัส ยงยุทธ รังสรรค์ เรืองชัย สุชาติ สุทัศน์ สุพจน์ สุรพล สุวิทย์ สง่า สายันต์ อดุลย์ อนันต์ อนุชา อภิชาติ อุดม "
        u"อุทัย อำนวย เอกชัย เสถียร เสน่ห์ หล้า เกษม กิตติ โกวิท จรูญ จำรัส เจริญ ถวิล ทวี ทองคำ ทองอินทร์ ธงชัย ธวัช บรรจง ปรีชา มงคล");
    return list;
}

const QStringList &thaiWomen()
{
    static const auto list = words(
        u"สมหญิง สมใจ สมศรี สมจิตร บัวผัน บัวคำ บัวลอย บัวเขียว คำเอ้ย คำปุ้น แก้วดี จันทร์เพ็ญ จันทร์ฟอง จันทร์ทิพย์ จิราพร จุฑามาศ ชุติมา ดวงใจ "
        u"ดวงเดือน ดาวเรือง เตือนใจ ทองใบ ทองสุข ธัญญา นงคราญ นงลักษณ์ นิตยา นวลจันทร์ บุญเรือน บุปผา เบญจวรรณ ประนอม ประภาพร ปราณี "
        u"เปรมฤดี พรทิพย์ พรรณี พวงเพชร พิกุล พิมพา เพ็ญศรี มาลี มาลัย มณีวรรณ ยุพิน ยุพา รัตนา รัชนี รุ่งทิวา ราตรี ลำดวน ลำไย วันเพ็ญ วรรณา "
        u"วราภรณ์ วิไล วิภา ศรีนวล ศรีพรรณ ศิริพร สายทอง สายฝน สายสุนีย์ สุนันทา สุพรรณี สุภาพ สุมาลี สุรีย์ แสงเดือน แสงหล้า โสภา อรพรรณ "
        u"อรุณี "
        u"อารีย์ อำพร อุไร อุษา กัลยา กาญจนา เกสร ขวัญใจ จำเนียร ฉวีวรรณ ชลธิชา ณัฐกานต์ ทัศนีย์ ธิดา นันทนา ปิยะดา");
    return list;
}

const QStringList &thaiFamilies()
{
    static const auto list = words(
        u"ใจมา ใจดี ใจคำ ใจเที่ยง ใจกล้า คำแสน คำปวน คำมูล คำฟู คำภีระ คำใส คำหล้า ไชยวงค์ ไชยลังกา ไชยมงคล ชุ่มใจ ชุมภู แก้วมา แก้วใส "
        u"แก้วประเสริฐ แก้วดวงดี กันทะ กันธิยะ กาวิละ กาวิชัย ก๋องแก้ว จันทร์ตา จันต๊ะ จินะ จอมแปง ดวงแก้ว ดวงคำ ดวงทิพย์ ดอนมูล ต๊ะวงค์ ตาคำ "
        u"ตาจุมปา ตันมูล ติ๊บปะละ เตชะ ถาวร ทาแกง ทาคำ ทาวงค์ ทิพย์มณี ธรรมใจ ธรรมวงค์ ธิวงศ์ นันตา นันทชัย นามวงค์ บุญมา บุญเรือง บุญยืน "
        u"บุญทา "
        u"ปันแก้ว ปันต๊ะ ปัญญาดี ปิงเมือง ปินตา พรมมา พรหมเสน พุทธวงค์ โพธิ์คำ มณีวรรณ มะโนวงค์ มูลเมือง มูลดี เมืองใจ เมืองมูล ยะวงค์ ยาวิชัย "
        u"ยอดคำ เย็นใจ ราชคม ริมปิง รินคำ ลังกา วงค์คำ วงค์ไชย วงศ์ษา วรรณสอน วันดี เวียงคำ ศรีใจ ศรีวิชัย ศรีวงค์ ศรีบุญเรือง สมฟอง "
        u"สายปัญญา "
        u"สายคำ สิงห์แก้ว สิทธิวงค์ สุภา สุยะ สุรินทร์ สุวรรณ์ แสงคำ แสงแก้ว แสนคำ แสนใจ แสนหลวง หน่อคำ หมื่นคำ หลวงใจ หลักแหลม อินต๊ะ "
        u"อินทะ "
        u"อินถา อินแปง อุ่นใจ อุตมะ อุดทา ขันแก้ว ขันคำ คันธวงค์ เครือวงค์ ทะนันไชย ธิมา นาคำ ปวงคำ ผัดดี พวงคำ ฟูคำ มาลา วังใจ สีใจ "
        u"หาญใจ");
    return list;
}

struct HillNames {
    QStringList men, women, families;
    int withFamily; // ‰
    int withThaiName;
};

const HillNames &hillNames(SamplePeople people)
{
    static const HillNames karen{
        words(u"จอนิ จอแฮ จอโพ ชิโพ ชิสะ ดิโพ ตาแฮ เนโพ พะแฮ พะโด พะเก พอแฮ ลาโพ สาโพ หม่อโพ แนะโพ แซะโพ เกพอ ซอโพ ทูโพ"),
        words(u"หน่อแอ หน่อมู หน่อพอ หน่อเก หน่อโพ นอแฮ นอพอ มึแฮ มึพอ พอมึ เดะพอ แนมึ ชิมึ ดามึ บือพอ ปอมึ วามึ แอมึ สะมึ"),
        words(u"พนาไพร ไพรพนา ไพรวัลย์ทอง พงไพรสกุล พนมไพร คีรีพนา คีรีไพรสกุล วนาสุขสันต์ ดำรงพนา ยอดคีรี สุขคีรีพนา ธาราพนม "
              u"กุศลพนา ลำเนาไพรสกุล แดนพนา เกริกคีรี อาศัยพนา สว่างพนา รุ่งเรืองไพร วิมานพนา"),
        880, 550};
    static const HillNames lahu{
        words(u"จะแฮ จะสี จะพือ จะก่า จะอื่อ จะลอ จะโบ จะนู จะฟู จะแล จะหา จะป่า จะยี จะตี๋ จะหมอ จะงะ จะคา จะทอ"),
        words(u"นาสี นาแฮ นาพือ นาก่า นาอื่อ นาลอ นาโบ นานู นายี นาหวู่ นาหมี่ นาแล นาเต๊าะ นาคือ นาฟู นาทอ"),
        words(u"จะโล จะบู จะแพ จะหมู จะสีโป จะคะ จะทอ ผาเดื่อพนา ดอยผาเดื่อ สุขดอย พนาดอย คีรีดอย ยอดดอยงาม แสนดอย"), 780, 400};
    static const HillNames akha{
        words(u"อาโซ อาเบ อาผ่า อาจู อาซอ อาลอง อาเหล่ อาจือ อาหล่อ เบซอ โซหล่อ ลอเบ เชอโซ จูเบ ผ่าซอ เหล่จู"),
        words(u"หมี่โซ หมี่ผ่า หมี่เบ หมี่จู หมี่เหล่ หมี่ซอ หมี่หล่อ บูโซ บูผ่า บูเบ บูจู บูเหล่ อาหมี่ หมี่ลอง"),
        words(u"มาเยอะ เชอหมื่อ แลเชอะ เบียงแล วุยแม มอโปกู่ อามอ เยส่อกู่ โวยแม หม่อโปะ จูเปาะ ยาแบ่"), 900, 250};
    static const HillNames taiYai{
        words(u"จายแสง จายหาญ จายคำ จายออ จายหลาว จายทุน จายแลง จายส่วย จายมน จายยอด จายเมือง จายติ๊บ"),
        words(u"แสงหอม คำหลู่ หอมนวล อ่องคำ มวยคำ แสงหลาว จ๋ามออ หอมคำ คำอ่อง แสงมวย นวลแสง"),
        words(u"ลุงคำ ลุงแสง ลุงหลู่ จองคำ คำหลาว แสงออ จองตาล คำอ่อน"), 550, 300};
    switch (people) {
    case SamplePeople::Lahu:
        return lahu;
    case SamplePeople::Akha:
        return akha;
    case SamplePeople::TaiYai:
        return taiYai;
    default:
        return karen;
    }
}

bool isThai(SamplePeople people)
{
    return people == SamplePeople::NorthernThai || people == SamplePeople::TaiLue;
}

} // namespace

NameParts sampleName(SampleDice &dice, SamplePeople people, bool isWoman)
{
    NameParts name;
    name.title = !isWoman ? u"นาย"_s : dice.happens(750) ? u"นาง"_s : u"นางสาว"_s;
    const auto &thai = isWoman ? thaiWomen() : thaiMen();
    if (isThai(people)) {
        name.givenName = dice.oneOf(thai);
        name.familyName = dice.oneOf(thaiFamilies());
        return name;
    }
    const auto &hill = hillNames(people);
    name.givenName = dice.happens(hill.withThaiName) ? dice.oneOf(thai) : dice.oneOf(isWoman ? hill.women : hill.men);
    if (dice.happens(hill.withFamily))
        name.familyName = dice.oneOf(hill.families);
    return name;
}

Person samplePerson(const NameParts &name, const QString &role)
{
    Person person;
    person.title = name.title;
    person.givenName = name.givenName;
    person.familyName = name.familyName;
    person.role = role;
    return person;
}

QString samplePhone(SampleDice &dice)
{
    static const QStringList prefixes{u"061"_s, u"065"_s, u"080"_s, u"083"_s, u"087"_s, u"091"_s, u"095"_s, u"098"_s};
    const auto prefix = dice.oneOf(prefixes);
    return u"%1-000-%2"_s.arg(prefix).arg(dice.below(10000), 4, 10, QChar(u'0'));
}

QString ethnicityOf(SamplePeople people)
{
    switch (people) {
    case SamplePeople::NorthernThai:
        return u"ไทยพื้นเมืองเหนือ"_s;
    case SamplePeople::TaiLue:
        return u"ไทลื้อ"_s;
    case SamplePeople::TaiYai:
        return u"ไทใหญ่"_s;
    case SamplePeople::Karen:
        return u"ปกาเกอะญอ"_s;
    case SamplePeople::Lahu:
        return u"ลาหู่"_s;
    case SamplePeople::Akha:
        break;
    }
    return u"อาข่า"_s;
}

QString languageOf(SamplePeople people)
{
    return people == SamplePeople::NorthernThai ? u"คำเมือง"_s : ethnicityOf(people);
}

QString sampleOccupation(SampleDice &dice, SamplePeople people)
{
    static const auto valley = words(
        u"ทำนา ทำนา ทำนา ทำสวนลำไย ทำสวนลิ้นจี่ รับจ้างทั่วไป รับจ้างทั่วไป ค้าขาย เลี้ยงโคขุน รับราชการ ช่างไม้ ช่างปูน เย็บผ้า ปลูกกระเทียม");
    static const auto hill = words(u"ทำไร่ข้าวโพด ทำไร่ข้าวโพด ปลูกกาแฟ ปลูกกาแฟ ทำไร่หมุนเวียน ทำนาขั้นบันได รับจ้างทั่วไป รับจ้างทั่วไป "
                                   u"เก็บใบชา เลี้ยงสัตว์ ทอผ้า ปลูกผักเมืองหนาว ค้าขาย");
    return dice.oneOf(isThai(people) ? valley : hill);
}

} // namespace core
