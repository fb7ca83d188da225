#include "core/sample/SampleStages.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Wisdom {
    const char16_t *expertise;
    const char16_t *teaches;
    int village;
    bool isWoman;
    const char16_t *note = u"";
};

constexpr const char16_t *farming = u"เกษตรกรรม";
constexpr Wisdom farmingPeople[]{
    {u"การปลูกข้าวไร่และคัดเก็บเมล็ดพันธุ์ข้าวพื้นเมือง 12 สายพันธุ์", u"วิทยาศาสตร์ ป.4–ป.6", 4, false, u"เก็บเมล็ดพันธุ์ไว้ในยุ้งกลางของหมู่บ้าน"},
    {u"การปลูกและแปรรูปกาแฟอะราบิกา ตั้งแต่เพาะกล้าจนถึงคั่ว", u"การงานอาชีพ ม.1–ม.3", 7, false},
    {u"ระบบเหมืองฝายและการแบ่งปันน้ำ (แก่ฝาย)", u"สังคมศึกษา ป.5, วิทยาศาสตร์ ม.2", 1, false, u"เป็นแก่ฝายหลวงมา 21 ปี"},
    {u"การทำปุ๋ยหมักไม่กลับกองและสารไล่แมลงจากสมุนไพร", u"การงานอาชีพ ป.5–ม.1", 2, true},
    {u"การเลี้ยงผึ้งโพรงในสวนลำไย", u"วิทยาศาสตร์ ม.1", 1, false},
};
constexpr const char16_t *craft = u"อุตสาหกรรมและหัตถกรรม";
constexpr Wisdom craftPeople[]{
    {u"ทอผ้ากี่เอวปกาเกอะญอ ย้อมสีธรรมชาติ", u"ศิลปะ ป.4–ม.3, ชุมนุมผ้าทอ", 4, true},
    {u"ทอผ้าลายน้ำไหลไทลื้อ", u"การงานอาชีพ ม.1–ม.3", 2, true, u"ได้รับรางวัลผ้าทอระดับอำเภอ"},
    {u"จักสานไม้ไผ่ ก๋วย ซ้า และกระบุง", u"การงานอาชีพ ป.3–ป.6", 1, false},
    {u"ตีมีดและเครื่องมือการเกษตร", u"การงานอาชีพ ม.2–ม.3", 7, false},
    {u"ปักผ้าอาข่าและทำเครื่องเงิน", u"ศิลปะ ป.5–ม.2", 11, true, u"พูดภาษาไทยได้น้อย ควรมีล่าม"},
};
constexpr const char16_t *medicine = u"การแพทย์แผนไทย";
constexpr Wisdom medicinePeople[]{
    {u"หมอสมุนไพร รู้จักพืชสมุนไพรในป่าชุมชนกว่า 80 ชนิด", u"วิทยาศาสตร์ ป.4, ม.1", 4, false},
    {u"นวดแผนไทยและย่ำขาง", u"สุขศึกษา ม.2–ม.3", 1, false},
    {u"ลูกประคบและน้ำมันไพล", u"การงานอาชีพ ป.6", 2, true},
    {u"หมอเป่าและหมอกระดูก", u"สังคมศึกษา ม.1", 7, false},
    {u"การดูแลแม่หลังคลอด (อยู่เดือน) ด้วยสมุนไพร", u"สุขศึกษา ม.3", 1, true},
};
constexpr const char16_t *nature = u"การจัดการทรัพยากรธรรมชาติและสิ่งแวดล้อม";
constexpr Wisdom naturePeople[]{
    {u"การทำแนวกันไฟและการชิงเก็บใบไม้ลดการเผา", u"กิจกรรมพัฒนาผู้เรียน ม.1–ม.3", 4, false, u"หัวหน้าชุดเฝ้าระวังไฟป่าบ้านห้วยหมอก"},
    {u"ฝายชะลอน้ำและการฟื้นฟูป่าต้นน้ำ", u"วิทยาศาสตร์ ป.6, ม.3", 4, false},
    {u"การอ่านร่องรอยสัตว์และนำทางเดินป่า", u"ลูกเสือ ป.5–ม.3", 7, false},
    {u"ธนาคารขยะและการคัดแยกขยะในครัวเรือน", u"คณิตศาสตร์ ป.3, กิจกรรมพัฒนาผู้เรียน", 1, true},
    {u"การจัดการป่าใช้สอยตามความเชื่อของบรรพบุรุษ (ป่าสะดือ)", u"สังคมศึกษา ป.4–ป.6", 4, false},
};
constexpr const char16_t *business = u"กองทุนและธุรกิจชุมชน";
constexpr Wisdom businessPeople[]{
    {u"กลุ่มออมทรัพย์และการทำบัญชีครัวเรือน", u"คณิตศาสตร์ ป.6–ม.3", 2, true},
    {u"การตลาดสินค้าชุมชนและขายออนไลน์", u"การงานอาชีพ ม.3", 1, true},
    {u"การบริหารกองทุนหมู่บ้าน", u"สังคมศึกษา ม.3", 1, false},
    {u"ร้านค้าชุมชนและสหกรณ์นักเรียน", u"คณิตศาสตร์ ป.4–ป.6", 7, false},
    {u"ธนาคารข้าวของหมู่บ้าน", u"สังคมศึกษา ป.5", 4, false},
};
constexpr const char16_t *art = u"ศิลปกรรม";
constexpr Wisdom artPeople[]{
    {u"สะล้อ ซอ ซึง", u"ดนตรี ป.4–ม.3, ชุมนุมดนตรีพื้นเมือง", 1, false, u"สอนทุกวันพุธบ่ายในชุมนุม"},
    {u"ฟ้อนเล็บ ฟ้อนสาวไหม", u"นาฏศิลป์ ป.1–ป.6", 2, true},
    {u"กลองปูจาและกลองสะบัดชัย", u"ดนตรี ม.1–ม.3", 1, false},
    {u"ตัดตุง ทำโคมล้านนา", u"ศิลปะ ป.3–ม.2", 2, false},
    {u"เป่าแคนน้ำเต้าและเต้นจะคึลาหู่", u"ดนตรี ป.4–ป.6", 7, false},
};
constexpr const char16_t *letters = u"ภาษาและวรรณกรรม";
constexpr Wisdom lettersPeople[]{
    {u"อักษรธรรมล้านนาและค่าวซอ", u"ภาษาไทย ม.1–ม.3", 1, false, u"มีพับสาและใบลานให้ศึกษา 40 ผูก"},
    {u"นิทานและบทอื่อทาปกาเกอะญอ", u"ภาษาไทย ป.2–ป.4", 4, false},
    {u"ภาษาและตัวเขียนลาหู่", u"กิจกรรมส่งเสริมภาษาแม่ อ.2–ป.1", 7, true},
    {u"การเล่านิทานและร้องเพลงกล่อมลูกไทลื้อ", u"ภาษาไทย อ.2–ป.2", 2, true},
    {u"ล่ามภาษาอาข่า", u"ช่วยสื่อสารในการเยี่ยมบ้าน", 11, false},
};
constexpr const char16_t *faith = u"ปรัชญา ศาสนา และประเพณี";
constexpr Wisdom faithPeople[]{
    {u"พิธีสู่ขวัญ บายศรี และสืบชะตา", u"สังคมศึกษา ป.6–ม.3", 1, false, u"มัคนายกวัดแม่พนาหลวง"},
    {u"ประเพณีผูกข้อมือปีใหม่ปกาเกอะญอ", u"สังคมศึกษา ป.3–ป.6", 4, false},
    {u"พิธีเลี้ยงผีฝายและความเชื่อเรื่องน้ำ", u"สังคมศึกษา ม.1", 1, false},
    {u"ประเพณีกินวอ (ปีใหม่ลาหู่)", u"สังคมศึกษา ป.4–ป.6", 7, false},
    {u"การแต่งกัณฑ์เทศน์และตานก๋วยสลาก", u"สังคมศึกษา ป.5", 2, true},
};
constexpr const char16_t *food = u"โภชนาการ";
constexpr Wisdom foodPeople[]{
    {u"อาหารพื้นเมือง แกงแค น้ำพริกหนุ่ม ไส้อั่ว", u"การงานอาชีพ ป.5–ม.3", 1, true},
    {u"ขนมจ็อก ข้าวต้มหัวหงอก ขนมเทียนงานบุญ", u"การงานอาชีพ ป.4", 2, true},
    {u"ถั่วเน่าแผ่นและการหมักพื้นบ้าน", u"วิทยาศาสตร์ ม.2", 2, true},
    {u"ข้าวเบ๊อะและผักพื้นบ้านจากไร่หมุนเวียน", u"สุขศึกษา ป.3–ป.6", 4, true},
    {u"ข้าวปุกงาและอาหารในพิธีลาหู่", u"การงานอาชีพ ป.6", 7, true},
};

class Register
{
public:
    Register(SampleDesk &desk, SampleSubdistrict &subdistrict)
        : m_desk(desk), m_subdistrict(subdistrict), m_dice(desk.seed(), 7)
    {
    }

    void add(const char16_t *field, const Wisdom &wisdom)
    {
        const auto &village = m_subdistrict.villages[wisdom.village - 1];
        ResourcePerson person;
        person.village = village.record.id;
        name(person, village, wisdom.isWoman);
        person.code = u"ภป-%1"_s.arg(m_subdistrict.resourcePeople.size() + 1, 3, 10, QChar(u'0'));
        person.field = QString::fromUtf16(field);
        person.expertise = QString::fromUtf16(wisdom.expertise);
        person.teaches = QString::fromUtf16(wisdom.teaches);
        person.note = QString::fromUtf16(wisdom.note);
        const int readiness = m_dice.below(1000);
        person.readiness = readiness < 650   ? Readiness::Ready
                           : readiness < 900 ? Readiness::OnRequest
                                             : Readiness::NotNow;
        person.honorarium = m_dice.happens(450) ? u"ไม่รับค่าตอบแทน"_s : u"ชั่วโมงละ 200 บาท"_s;
        if (m_dice.happens(800))
            person.phone = samplePhone(m_dice);
        person.verifiedOn = m_desk.today().addDays(-m_dice.between(40, 1000));
        if (m_subdistrict.resourcePeople.size() == 30)
            pass(person);
        person.id = m_desk.keep(person);
        m_subdistrict.resourcePeople << person;
    }

private:
    // Most are at the head of a household that is on record.
    void name(ResourcePerson &person, const SampleVillage &village, bool isWoman)
    {
        NameParts name;
        for (int tries = 0; tries < 40 && !village.households.isEmpty() && name.givenName.isEmpty(); ++tries) {
            const auto &house = m_subdistrict.households[m_dice.oneOf(village.households)];
            if (!house.isThere(m_desk.today()) || !m_subdistrict.isFree(house.head) ||
                (house.head.title == u"นาย"_s) == isWoman)
                continue;
            name = house.head;
            person.household = house.id;
        }
        if (name.givenName.isEmpty())
            name = m_subdistrict.newName(m_dice, village.people, isWoman);
        m_subdistrict.take(name);
        person.title = name.title == u"นาย"_s && m_dice.happens(80) ? u"จ.ส.อ."_s : name.title;
        person.givenName = name.givenName;
        person.familyName = name.familyName;
    }

    void pass(ResourcePerson &person)
    {
        const auto heir = sampleName(m_dice, SamplePeople::NorthernThai, true);
        person.readiness = Readiness::Deceased;
        person.successor =
            u"%1 (บุตร) สืบทอดการเขียนอักษรธรรม"_s.arg(fullName(heir.title, heir.givenName, person.familyName));
        person.note += u" ถึงแก่กรรมแล้ว โรงเรียนเก็บบันทึกเสียงไว้ที่ห้องสมุด"_s;
    }

    SampleDesk &m_desk;
    SampleSubdistrict &m_subdistrict;
    SampleDice m_dice;
};

} // namespace

void registerResourcePeople(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Register book(desk, subdistrict);
    const auto all = [&](const char16_t *field, const auto &people) {
        for (const auto &wisdom : people)
            book.add(field, wisdom);
    };
    all(farming, farmingPeople);
    all(craft, craftPeople);
    all(medicine, medicinePeople);
    all(nature, naturePeople);
    all(business, businessPeople);
    all(art, artPeople);
    all(letters, lettersPeople);
    all(faith, faithPeople);
    all(food, foodPeople);
}

} // namespace core
