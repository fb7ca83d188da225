#include "core/records/Goal.h"
#include "core/records/SelfRating.h"
#include "core/records/Standard.h"
#include "core/sample/SampleDice.h"
#include "core/sample/SampleStages.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct SampleGoal {
    const char16_t *statement;
    Indicator indicator;
    double target, perYear; // the target of the first year, and what each year adds
    int village;            // 0: all
    std::optional<double> measured;
};

const SampleGoal goals[]{
    {u"ครัวเรือนในเขตบริการมีส่วนร่วมกับโรงเรียนอย่างน้อยปีละหนึ่งครั้ง", Indicator::Reach, 60, 5, 0, {}},
    {u"ไปหาชาวบ้านดอยสามเส้าถึงที่ ให้ทุกครัวเรือนได้พบครูอย่างน้อยหนึ่งครั้ง", Indicator::HouseholdsReached, 10, 2, 11, {}},
    {u"โรงเรียนจัดอบรมและกิจกรรมที่ชุมชนขอ โดยใช้โรงเรียนเป็นฐาน", Indicator::SchoolBased, 8, 1, 0, {}},
    {u"กรรมการสถานศึกษามาประชุมพร้อมหน้าและงานตามมติเสร็จตามกำหนด", Indicator::FollowUpsDone, 80, 0, 0, {}},
    {u"ผู้ให้ทุกรายได้รับหนังสือขอบคุณ ไม่มีรายการค้าง", Indicator::ThanksOwed, 0, 0, 0, {}},
    {u"เด็กชั้นประถมศึกษาปีที่ 3 อ่านออกทุกคน (จำนวนคนที่อ่านออกจาก 21 คน)", Indicator::Other, 21, 0, 0, 17},
};

struct SampleRating {
    Involvement involvement;
    int first; // score of the first year
    const char16_t *evidence;
};

const SampleRating ratings[]{
    {Involvement::Parenting, 3, u"อบรมผู้ปกครองเรื่องการอ่านหนังสือกับลูกและโภชนาการ เยี่ยมบ้านครบทุกหมู่บ้านยกเว้นหมู่ที่ 15"},
    {Involvement::Communicating, 3,
     u"หอกระจายข่าวทุกวันศุกร์ กลุ่มไลน์ห้องเรียน 9 ห้อง จดหมายข่าวภาคเรียนละ 2 ฉบับ มีล่ามภาษาถิ่นในประชุมใหญ่"},
    {Involvement::Volunteering, 4, u"เวรผู้ปกครองครัวอาหารกลางวันครบทุกสัปดาห์ จิตอาสาพัฒนาโรงเรียนก่อนเปิดภาคเรียน"},
    {Involvement::LearningAtHome, 2, u"ตะกร้าหนังสือหมุนเวียนตามหมู่บ้าน แต่บ้านบนดอยยังใช้ได้น้อยเพราะภาษา"},
    {Involvement::DecisionMaking, 3,
     u"ประชุมกรรมการสถานศึกษาและเครือข่ายผู้ปกครอง มติเปิดเผยบนกระดานข่าว เวทีประชาคมกำหนดเป้าหมายร่วม"},
    {Involvement::Collaborating, 4, u"บันทึกข้อตกลงกับหน่วยงานในพื้นที่ ปราชญ์ชาวบ้านสอนในหลักสูตรท้องถิ่น ผ้าป่าเพื่อการศึกษา"},
};

struct Agreed {
    int year = 0;
    Id<Meeting> meeting;
    QString item;
};

// The board's resolutions on shared goals, by the academic year for which they were taken, oldest first.
QList<Agreed> agreements(SampleDesk &desk)
{
    QList<Agreed> all;
    for (const auto &meeting : desk.all<Meeting>())
        for (const auto &item : meeting.agenda)
            if (item.title.startsWith(u"เป้าหมายร่วมของบ้าน วัด โรงเรียน"_s) && item.outcome == Outcome::Approved)
                all << Agreed{periodContaining(YearKind::Academic, meeting.date).year, meeting.id, item.number};
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.year < b.year; });
    return all;
}

// Goals go on until others are agreed on.
Agreed agreementOf(const QList<Agreed> &all, int year)
{
    Agreed latest;
    for (const auto &one : all)
        if (one.year <= year)
            latest = one;
    return latest;
}

Id<Village> numbered(const QList<Village> &villages, int number)
{
    for (const auto &village : villages)
        if (village.number == number)
            return village.id;
    return {};
}

} // namespace

void shareVision(SampleDesk &desk)
{
    SampleDice dice(desk.seed(), 60);
    const auto villages = desk.all<Village>();
    const auto resolutions = agreements(desk);
    const auto usual = usualStandards(desk.all<Standard>(), {Strategy::SharedVision});
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year) {
        const auto agreed = agreementOf(resolutions, year);
        const int since = year - desk.firstYear();
        for (const auto &one : goals) {
            Goal goal;
            goal.year = year;
            goal.statement = QString::fromUtf16(one.statement);
            goal.indicator = one.indicator;
            goal.village = numbered(villages, one.village);
            goal.target = one.target + one.perYear * std::min(since, 6);
            if (one.measured)
                goal.measured = *one.measured + (year == desk.lastYear() ? 0 : dice.between(0, 4));
            goal.agreedAt = agreed.meeting;
            goal.agreedItem = agreed.item;
            goal.standards = usual;
            desk.keep(goal);
        }
        for (const auto &one : ratings) {
            SelfRating rating{{}, year, one.involvement, {}, QString::fromUtf16(one.evidence)};
            rating.score = std::clamp(one.first + (since + dice.between(0, 1)) / 3, 1, 5);
            if (year != desk.lastYear()) // the running year is rated at its end
                desk.keep(rating);
        }
    }
}

} // namespace core
