#include "core/records/Relationship.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

void foundSchool(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 3);
    const int running = desk.lastYear() - 543;
    const QDate handedOver(running - 2, 10, 31);
    subdistrict.directors = {{{}, QDate(running - 12, 11, 1), handedOver}, {{}, handedOver.addDays(1), {}}};
    for (int i = 0; i < 2; ++i) {
        const auto name = subdistrict.newName(dice, SamplePeople::NorthernThai, i == 1);
        auto &person = subdistrict.directors[i].person;
        person = samplePerson(name, u"ผู้อำนวยการโรงเรียน"_s);
        if (i == 0)
            person.note = u"ดำรงตำแหน่งถึงวันที่ %1 แล้วย้ายไปสถานศึกษาอื่น"_s.arg(formatDate(handedOver, DateStyle::Long));
        person.title = i == 1 ? u"นาง"_s : u"นาย"_s;
        person.phone = samplePhone(dice);
        person.id = desk.keep(person);
    }
    auto &school = subdistrict.school;
    school.name = u"โรงเรียนชุมชนบ้านแม่พนา"_s;
    school.schoolCode = u"57990123"_s;
    school.educationArea = u"สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเชียงพนา เขต 2"_s;
    school.subdistrict = u"แม่พนา"_s;
    school.district = u"เวียงหมอก"_s;
    school.province = u"เชียงพนา"_s;
    school.postcode = u"57990"_s;
    school.phone = u"053-000-123"_s;
    school.director = fullName(subdistrict.directors.last().person);
    school.directorPosition = u"ผู้อำนวยการโรงเรียนชุมชนบ้านแม่พนา"_s;
    int pupils = 0;
    for (const auto &house : subdistrict.households)
        pupils += house.isThere(desk.today()) ? house.pupils : 0;
    school.pupils = pupils;
    school.id = desk.keep(school);
}

namespace {

struct TemplePlan {
    const char16_t *name;
    int village;
    TempleKind kind;
    const char16_t *tradition;
    int monks;
    int since; // C.E.; 0: nobody knows
    const char16_t *title, *leader, *role, *note;
};

constexpr TemplePlan temples[]{
    {u"วัดแม่พนาหลวง", 1, TempleKind::Temple, u"เถรวาท มหานิกาย", 7, 0, u"พระครู", u"สุนทรพนารักษ์",
     u"เจ้าอาวาสวัดแม่พนาหลวง เจ้าคณะตำบลแม่พนา", u"ให้ใช้ศาลาการเปรียญเป็นที่ประชุมผู้ปกครอง และเปิดสอนธรรมศึกษาแก่นักเรียนทุกวันศุกร์"},
    {u"วัดสันป่าตึงคำ", 2, TempleKind::Temple, u"เถรวาท มหานิกาย", 4, 0, u"พระอธิการ", u"คำมูล", u"เจ้าอาวาสวัดสันป่าตึงคำ",
     u"มีพิพิธภัณฑ์ผ้าและเครื่องใช้ไทลื้อให้นักเรียนศึกษา"},
    {u"คริสตจักรห้วยหมอก", 4, TempleKind::Church, u"โปรเตสแตนต์", 0, 1978, u"นาย", u"ดิโพ พนาไพร", u"ศิษยาภิบาลคริสตจักรห้วยหมอก",
     u"ดูแลหอพักนักเรียนปกาเกอะญอ 18 คน และสอนเสริมวันอาทิตย์"},
    {u"สำนักสงฆ์ผาเดื่อ", 7, TempleKind::MonasticResidence, u"เถรวาท มหานิกาย", 2, 2011, u"พระ", u"สมบูรณ์",
     u"หัวหน้าสำนักสงฆ์ผาเดื่อ", u"สอนภาษาไทยเบื้องต้นแก่ผู้ใหญ่ชาวลาหู่ในวันพระ"},
};

constexpr const char16_t *moreMonks[][3]{{u"พระมหา", u"ธีรพงษ์", u"รองเจ้าอาวาสวัดแม่พนาหลวง ครูสอนธรรมศึกษา"},
                                         {u"พระปลัด", u"อินสอน", u"ครูสอนปริยัติธรรม วัดแม่พนาหลวง"},
                                         {u"พระใบฎีกา", u"บุญทา", u"พระลูกวัดสันป่าตึงคำ ช่างทำตุงและโคม"}};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

} // namespace

void reserveNames(SampleSubdistrict &subdistrict)
{
    for (const auto &plan : temples)
        subdistrict.takenNames.insert(text(plan.leader));
    for (const auto &words : moreMonks)
        subdistrict.takenNames.insert(text(words[1]));
}

void buildTemples(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 4);
    for (const auto &plan : temples) {
        Temple temple;
        temple.name = text(plan.name);
        temple.village = subdistrict.villages[plan.village - 1].record.id;
        temple.kind = plan.kind;
        temple.tradition = text(plan.tradition);
        if (plan.monks)
            temple.monks = plan.monks;
        temple.phone = samplePhone(dice);
        if (plan.since)
            temple.since = QDate(plan.since, 1, 1);
        temple.note = text(plan.note);
        const auto name = text(plan.leader);
        auto leader =
            samplePerson({text(plan.title), name.section(u' ', 0, 0), name.section(u' ', 1)}, text(plan.role));
        leader.phone = temple.phone;
        temple.abbot = fullName(leader);
        temple.id = desk.keep(temple);
        leader.temple = temple.id;
        leader.id = desk.keep(leader);
        subdistrict.temples << temple;
        subdistrict.monks << leader;
    }
    for (const auto &words : moreMonks) {
        auto monk = samplePerson({text(words[0]), text(words[1]), {}}, text(words[2]));
        monk.temple = subdistrict.temples[monk.role.contains(u"สันป่าตึงคำ"_s) ? 1 : 0].id;
        monk.id = desk.keep(monk);
        subdistrict.monks << monk;
    }
}

namespace {

// Writes down dated ties.
class Ties
{
public:
    Ties(SampleDesk &desk) : m_desk(desk), m_dice(desk.seed(), 9) {}

    void tie(Id<Party> from, Id<Party> to, const char16_t *kind, const char16_t *note = u"", bool isOver = false)
    {
        Relationship tie;
        tie.from = from;
        tie.to = to;
        tie.kind = text(kind);
        tie.note = text(note);
        tie.since = m_desk.firstDay().addDays(-m_dice.below(1500));
        if (isOver)
            tie.until = m_desk.today().addDays(-m_dice.between(60, 400));
        m_desk.keep(tie);
    }

private:
    SampleDesk &m_desk;
    SampleDice m_dice;
};

void tieAgencies(Ties &ties, const SampleSubdistrict &s)
{
    const auto council = party(s.agency(AgencyKind::LocalGovernment).id);
    const auto health = party(s.agency(AgencyKind::Health).id);
    const auto weavers = party(s.agency(AgencyKind::CommunityGroup).id);
    const auto volunteers = party(s.agency(AgencyKind::CommunityGroup, 1).id);
    const auto coffee = party(s.agency(AgencyKind::Company, 1).id);
    ties.tie(council, weavers, u"สนับสนุนงบประมาณ", u"กองทุนพัฒนาบทบาทสตรี");
    ties.tie(council, health, u"ทำงานร่วมกัน", u"กองทุนหลักประกันสุขภาพตำบล");
    ties.tie(health, volunteers, u"พี่เลี้ยง", u"อบรม อสม. ทุกเดือน");
    ties.tie(coffee, weavers, u"รับซื้อผลิตภัณฑ์", u"ถุงผ้าบรรจุเมล็ดกาแฟ");
    ties.tie(party(s.agency(AgencyKind::Foundation).id), party(s.temples[2].id), u"สนับสนุนหอพักนักเรียน");
    ties.tie(party(s.agency(AgencyKind::School, 1).id), weavers, u"ที่ปรึกษา", u"นักศึกษาออกแบบลายผ้า");
    ties.tie(party(s.agency(AgencyKind::Alumni).id), party(s.temples[0].id), u"ร่วมทอดกฐินทุกปี");
    ties.tie(party(s.agency(AgencyKind::State).id), council, u"ร่วมป้องกันไฟป่า", u"แผนชิงเก็บลดเผา");
    ties.tie(party(s.agency(AgencyKind::Police).id), council, u"ทำงานร่วมกัน", u"ตำรวจชุมชนสัมพันธ์", true);
}

void tieHouseholds(Ties &ties, SampleDice &dice, const SampleSubdistrict &s)
{
    for (int i = 0; i < s.temples.size(); ++i)
        for (const auto &village : s.villages)
            if (village.record.id == s.temples[i].village)
                for (int n = 0; n < 3 && n < village.households.size(); ++n) {
                    const auto &house = s.households[dice.oneOf(village.households)];
                    ties.tie(party(house.id), party(s.temples[i].id),
                             s.temples[i].kind == TempleKind::Church ? u"สมาชิกคริสตจักร" : u"โยมอุปัฏฐาก");
                }
    for (int n = 0; n < 6 && n < s.resourcePeople.size(); ++n) {
        const auto &master = s.resourcePeople[n * 7 % s.resourcePeople.size()];
        const auto &pupil = s.households[dice.below(int(s.households.size()))];
        ties.tie(party(master.id), party(pupil.id), u"ถ่ายทอดภูมิปัญญาให้", u"บุตรหลานมาฝึกที่บ้านทุกวันเสาร์");
    }
}

} // namespace

void tieMembers(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Ties ties(desk);
    SampleDice dice(desk.seed(), 8);
    tieAgencies(ties, subdistrict);
    if (!subdistrict.households.isEmpty())
        tieHouseholds(ties, dice, subdistrict);
    for (int i = 0; i + 1 < subdistrict.headmen.size() && i < 6; i += 2)
        ties.tie(party(subdistrict.headmen[i].id), party(subdistrict.headmen[i + 1].id), u"เครือญาติ");
}

} // namespace core
