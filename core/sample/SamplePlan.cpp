// What the plans of the years had said of the activities, and what the resolutions of the board are evidence for.
#include "core/records/Meeting.h"
#include "core/sample/SampleDice.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString audienceOf(const Activity &activity)
{
    if (activity.involvement.isEmpty())
        return u"นักเรียนและชุมชน"_s;
    switch (activity.involvement.first()) {
    case Involvement::Parenting:
        return u"ผู้ปกครองนักเรียน"_s;
    case Involvement::Communicating:
        return u"ผู้ปกครองและชาวบ้าน"_s;
    case Involvement::Volunteering:
        return u"ชาวบ้านอาสา"_s;
    case Involvement::LearningAtHome:
        return u"นักเรียนและผู้ปกครอง"_s;
    case Involvement::DecisionMaking:
        return u"ผู้แทนหมู่บ้าน"_s;
    case Involvement::Collaborating:
        break;
    }
    return u"ชาวบ้านในเขตบริการ"_s;
}

QString targetOf(const Activity &activity, SampleDice &dice)
{
    static const QStringList words{
        u"ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80 ของกลุ่มเป้าหมาย"_s, u"มีผู้แทนครบทุกหมู่บ้านในเขตบริการ และความพึงพอใจระดับดีขึ้นไปร้อยละ 85"_s,
        u"ครัวเรือนในเขตบริการเข้าร่วมมากกว่าปีก่อน"_s, u"นักเรียนและผู้ปกครองนำความรู้ไปใช้ได้จริงอย่างน้อย 1 เรื่อง"_s};
    return activity.participation.contains(ParticipationKind::DecisionMaking)
               ? u"ได้ข้อตกลงร่วมที่ผู้เข้าร่วมเห็นชอบไม่น้อยกว่าร้อยละ 80"_s
               : dice.oneOf(words);
}

QString suggestionsOf(SampleDice &dice)
{
    static const QStringList words{u"ควรแจ้งกำหนดการให้หมู่บ้านไกลทราบล่วงหน้าอย่างน้อยสองสัปดาห์"_s,
                                   u"ควรจัดรถรับส่งหมู่ที่ 7 และหมู่ที่ 11"_s, u"ควรมีล่ามภาษาชาติพันธุ์ประจำทุกจุด"_s,
                                   u"เวลาจัดกิจกรรมควรเป็นช่วงบ่ายหลังเสร็จงานสวน"_s, u"ควรเชิญครูภูมิปัญญาเพิ่มอีกอย่างน้อยสองท่าน"_s};
    return dice.happens(420) ? dice.oneOf(words) : QString();
}

// The day of the plan: mostly the very day, now and then a week or two before, as rain or harvest had it.
QDate plannedDay(const Activity &activity, QDate firstDay, SampleDice &dice)
{
    const bool isMoved = dice.happens(130);
    const int weeks = dice.between(1, 2);
    const auto planned = activity.date.addDays(-7 * weeks);
    const bool isSameYear =
        periodContaining(YearKind::Academic, planned).year == periodContaining(YearKind::Academic, activity.date).year;
    return isMoved && isSameYear && planned >= firstDay && activity.status != ActivityStatus::Cancelled ? planned
                                                                                                        : activity.date;
}

void plan(Activity &activity, int came, QDate firstDay, SampleDice &dice)
{
    static const QStringList sources{u"เงินอุดหนุนรายหัว"_s, u"เงินกิจกรรมพัฒนาผู้เรียน"_s, u"เงินบริจาคและผ้าป่าการศึกษา"_s,
                                     u"งบองค์การบริหารส่วนตำบล"_s};
    activity.plannedDate = plannedDay(activity, firstDay, dice);
    const int usual = came > 0 ? came : dice.between(6, 18) * 10;
    activity.plannedPeople = std::max(10, usual * dice.between(85, 120) / 1000 * 10);
    activity.audience = audienceOf(activity);
    activity.target = targetOf(activity, dice);
    if (activity.budget > 0)
        activity.budgetSource = dice.oneOf(sources);
    if (activity.status == ActivityStatus::Held)
        activity.suggestions = suggestionsOf(dice);
}

// Something whose day went by without a word on whether it was held.
Activity forgotten(QDate today)
{
    Activity activity;
    activity.title = u"เวทีแลกเปลี่ยนเรียนรู้ครูกับปราชญ์ชาวบ้าน %1"_s.arg(periodContaining(YearKind::Academic, today).year);
    activity.date = today.addDays(-11);
    while (activity.date.dayOfWeek() > 5)
        activity.date = activity.date.addDays(-1);
    activity.plannedDate = activity.date;
    activity.place = u"ห้องสมุดพนาปัญญา"_s;
    activity.strategies = {Strategy::SchoolBased};
    activity.involvement = {Involvement::Collaborating};
    activity.standards = u"3.2;3.5"_s;
    activity.organiser = u"งานวิชาการ"_s;
    activity.objective = u"ให้ครูและปราชญ์ชาวบ้านร่วมกันออกแบบหน่วยการเรียนรู้ท้องถิ่น"_s;
    activity.audience = u"ครูและปราชญ์ชาวบ้าน"_s;
    activity.plannedPeople = 30;
    activity.budget = 250000;
    activity.budgetSource = u"เงินกิจกรรมพัฒนาผู้เรียน"_s;
    return activity;
}

// Something that was in every year's plan and came to nothing, each year for another reason.
Activity calledOff(int academicYear)
{
    static const QStringList reasons{u"งดจัดเนื่องจากน้ำป่าหลาก ถนนเข้าโรงเรียนขาดสองวัน"_s,
                                     u"งดจัดเนื่องจากวิทยากรติดราชการ และหาวันใหม่ไม่ได้"_s,
                                     u"งดจัดเนื่องจากตรงกับช่วงเก็บเกี่ยวข้าวไร่ ผู้ปกครองขอเลื่อนไปปีหน้า"_s};
    Activity activity;
    activity.title = u"ตลาดนัดหน้าโรงเรียน ปี %1"_s.arg(academicYear);
    activity.date = QDate(academicYear - buddhistOffset, 9, 5);
    while (activity.date.dayOfWeek() != 5)
        activity.date = activity.date.addDays(1);
    activity.plannedDate = activity.date;
    activity.place = u"หน้าประตูโรงเรียน"_s;
    activity.status = ActivityStatus::Cancelled;
    activity.strategies = {Strategy::SchoolBased, Strategy::Synergy};
    activity.involvement = {Involvement::Collaborating};
    activity.participation = {ParticipationKind::Implementation};
    activity.standards = u"1.2(2);2.5"_s;
    activity.organiser = u"งานชุมชนสัมพันธ์"_s;
    activity.objective = u"ให้นักเรียนขายผลผลิตจากแปลงเกษตรร่วมกับกลุ่มแม่บ้าน"_s;
    activity.audience = u"ชาวบ้านในเขตบริการ"_s;
    activity.plannedPeople = 150;
    activity.budget = 300000;
    activity.budgetSource = u"เงินอุดหนุนรายหัว"_s;
    activity.result = reasons[academicYear % reasons.size()];
    return activity;
}

QString codesOf(const AgendaItem &item)
{
    const std::pair<QString, QStringList> signs[]{{u"2.1"_s, {u"วิสัยทัศน์"_s, u"เป้าหมาย"_s, u"พันธกิจ"_s}},
                                                  {u"2.2"_s, {u"แผนปฏิบัติ"_s, u"งบประมาณ"_s, u"ประกันคุณภาพ"_s}},
                                                  {u"2.5"_s, {u"อาคาร"_s, u"สภาพแวดล้อม"_s, u"ซ่อม"_s}},
                                                  {u"3.2"_s, {u"แหล่งเรียนรู้"_s, u"ภูมิปัญญา"_s, u"หลักสูตรท้องถิ่น"_s}}};
    QStringList codes;
    for (const auto &[code, words] : signs)
        for (const auto &word : words)
            if (!codes.contains(code) && (item.title.contains(word) || item.resolution.contains(word)))
                codes << code;
    return codes.join(u';');
}

// Minutes that are certified by now may still be tagged.
void tagResolutions(SampleDesk &desk)
{
    for (const auto &row : desk.select(u"SELECT meeting_id FROM meetings WHERE status <> 'planned'"_s)) {
        auto meeting = desk.read(Id<Meeting>{row[0].toLongLong()});
        bool isChanged = false;
        for (auto &item : meeting.agenda)
            if (item.outcome == Outcome::Approved)
                if (const auto codes = codesOf(item); !codes.isEmpty()) {
                    item.standards = codes;
                    isChanged = true;
                }
        if (isChanged)
            desk.keep(meeting);
    }
}

} // namespace

void planActivities(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 60);
    QHash<qint64, int> came;
    for (const auto &row : desk.select(
             u"SELECT activity_id, sum(people) FROM (SELECT activity_id, people FROM participations UNION ALL SELECT "
             "activity_id, people FROM headcounts WHERE activity_id IS NOT NULL) GROUP BY 1"_s))
        came[row[0].toLongLong()] = row[1].toInt();
    for (const auto &kept : std::as_const(subdistrict.activities)) {
        auto activity = desk.read(kept.id);
        plan(activity, came.value(kept.id.value), desk.firstDay(), dice);
        desk.keep(activity);
    }
    if (const auto late = forgotten(desk.today()); late.date >= desk.firstDay())
        desk.keep(late);
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year)
        if (const auto off = calledOff(year); off.date < desk.today())
            desk.keep(off);
    tagResolutions(desk);
}

} // namespace core
