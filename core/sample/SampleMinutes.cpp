#include "core/sample/SampleMinutes.h"
#include "core/records/Agenda.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

QString SampleSitting::label() const
{
    return u"%1/%2"_s.arg(number).arg(buddhistYear(date));
}

SampleMinutes::SampleMinutes(const SampleDesk &desk, const SampleSubdistrict &subdistrict, const SampleBody &body,
                             SampleDice &dice)
    : m_desk(desk), m_subdistrict(subdistrict), m_body(body), m_dice(dice), m_roll(subdistrict, body, dice),
      m_phrases(dice)
{
    const auto kind = body.record.kind;
    m_news = kind == CommitteeKind::SchoolBoard     ? boardNews()
             : kind == CommitteeKind::ParentNetwork ? parentNews()
                                                    : assemblyNews();
    m_business = kind == CommitteeKind::SchoolBoard     ? boardBusiness()
                 : kind == CommitteeKind::ParentNetwork ? parentBusiness()
                                                        : assemblyBusiness();
}

Meeting SampleMinutes::announced(const SampleSitting &sitting)
{
    const auto holder = [&](auto isOffice) -> QString {
        for (const auto &seat : m_body.seatsOn(sitting.date))
            if (seat.person && isOffice(seat))
                return fullName(*m_subdistrict.person(seat.person));
        return {};
    };
    const auto kind = m_body.record.kind;
    Meeting meeting;
    meeting.committee = m_body.record.id;
    meeting.number = sitting.number;
    meeting.year = buddhistYear(sitting.date);
    meeting.extraordinary = sitting.extraordinary;
    meeting.date = sitting.date;
    meeting.start = kind == CommitteeKind::SchoolBoard ? QTime(9, 30) : QTime(13, 30);
    meeting.place = kind == CommitteeKind::SchoolBoard     ? u"ห้องประชุมพนาสามัคคี โรงเรียนชุมชนบ้านแม่พนา"_s
                    : kind == CommitteeKind::ParentNetwork ? u"ห้องสมุดพนาปัญญา โรงเรียนชุมชนบ้านแม่พนา"_s
                                                           : u"ศาลาการเปรียญวัดแม่พนาหลวง"_s;
    meeting.chair = holder([](const Seat &seat) { return seat.position.startsWith(u"ประธาน"_s); });
    const auto secretary = holder([](const Seat &seat) { return seat.position.contains(u"เลขานุการ"_s); });
    const auto clerk = fullName(m_subdistrict.teachers[2]);
    meeting.minuteTaker = kind == CommitteeKind::SchoolBoard ? clerk : secretary;
    meeting.reviewer =
        kind == CommitteeKind::SchoolBoard ? secretary : fullName(m_subdistrict.directorOn(sitting.date));
    return meeting;
}

void SampleMinutes::introduceWords(const SampleSitting &sitting)
{
    const int year = sitting.academicYear, calendar = buddhistYear(sitting.date);
    m_phrases.forget();
    m_phrases.know(u"ปี"_s, QString::number(year));
    m_phrases.know(u"ปีก่อน"_s, QString::number(year - 1));
    m_phrases.know(u"ปีหน้า"_s, QString::number(year + 1));
    m_phrases.know(u"ปีปฏิทิน"_s, QString::number(calendar));
    m_phrases.know(u"ปีงบ"_s, QString::number(calendar + (sitting.date.month() >= 10 ? 1 : 0)));
    m_phrases.know(u"ยอดรับ"_s, bahtText(m_subdistrict.robeMoney.value(year)));
    m_phrases.know(u"รองผอ"_s, fullName(m_subdistrict.teachers[0]));
}

// Others speak at each item.
void SampleMinutes::introduceSpeakers()
{
    const auto shuffled = [this](bool villagersOnly) {
        auto names = m_roll.speakers(villagersOnly);
        m_dice.shuffle(names);
        return names;
    };
    const auto anyone = shuffled(false), villagers = shuffled(true);
    m_phrases.know(u"กรรมการ"_s, anyone.value(0, u"ที่ประชุม"_s));
    m_phrases.know(u"กรรมการ2"_s, anyone.value(1, u"ที่ประชุม"_s));
    m_phrases.know(u"กรรมการ3"_s, anyone.value(2, u"ที่ประชุม"_s));
    m_phrases.know(u"ชาวบ้าน"_s, villagers.value(0, u"ผู้แทนหมู่บ้าน"_s));
    const auto teachers = m_roll.teachers();
    m_phrases.know(u"ครู"_s, teachers.isEmpty() ? u"ครูงานชุมชนสัมพันธ์"_s : m_dice.oneOf(teachers));
}

// What comes up every year first, then what was not spoken of for the longest time.
QList<const SampleTopic *> SampleMinutes::chosen(std::span<const SampleTopic> topics, const SampleSitting &sitting,
                                                 int count)
{
    const bool apart = pandemicFrom <= sitting.academicYear && sitting.academicYear <= pandemicTo;
    QList<const SampleTopic *> all;
    for (const auto &topic : topics)
        if (!(apart && topic.gathers) && (topic.season == sitting.season || topic.season == SampleSeason::Any) &&
            topic.firstYear <= sitting.academicYear && sitting.academicYear <= topic.lastYear)
            all << &topic;
    m_dice.shuffle(all);
    std::stable_sort(all.begin(), all.end(), [this](const SampleTopic *a, const SampleTopic *b) {
        const auto rank = [this](const SampleTopic *t) { return t->everyYear ? -1 : m_used.value(t); };
        return rank(a) < rank(b);
    });
    all = all.first(std::min(qsizetype(count), all.size()));
    for (const auto *topic : std::as_const(all))
        ++m_used[topic];
    return all;
}

AgendaItem SampleMinutes::noted(const SampleTopic &topic, const QString &number)
{
    introduceSpeakers();
    AgendaItem item;
    item.number = number;
    item.title = m_phrases.said(topic.title);
    item.discussion = m_phrases.said(topic.discussion);
    item.outcome = Outcome::Noted;
    giveTask(topic, number);
    return item;
}

AgendaItem SampleMinutes::decided(const SampleTopic &topic, const QString &number)
{
    auto item = noted(topic, number);
    item.outcome = topic.outcome;
    item.resolution = m_phrases.said(topic.resolution);
    if (!topic.everyYear && *topic.task == u'\0' && topic.outcome == Outcome::Approved && m_dice.happens(120)) {
        item.outcome = Outcome::Deferred;
        item.resolution = u"ให้เลื่อนไปพิจารณาในการประชุมครั้งต่อไป และให้เลขานุการรวบรวมความเห็นของแต่ละหมู่บ้านเพิ่มเติม"_s;
    } else if (m_body.record.kind != CommitteeKind::Village &&
               m_dice.happens(topic.outcome == Outcome::Rejected ? 1000 : 250)) {
        vote(item, topic.outcome == Outcome::Rejected);
    }
    return item;
}

// The chair has no vote but the casting one.
void SampleMinutes::vote(AgendaItem &item, bool isRejected)
{
    static const QStringList reasons{u"เห็นว่าควรรับฟังความเห็นของหมู่ที่ 7 และหมู่ที่ 11 ให้ครบถ้วนก่อนลงมติ"_s,
                                     u"เห็นด้วยในหลักการ แต่ควรเริ่มเป็นโครงการทดลองหนึ่งภาคเรียนก่อน"_s,
                                     u"เห็นว่าควรกำหนดผู้รับผิดชอบและวิธีติดตามผลให้ชัดเจนกว่านี้"_s};
    const int few = m_dice.below(3), none = m_dice.below(3);
    const int many = std::max(0, m_roll.present() - 1 - few - none);
    item.votesFor = isRejected ? few : many;
    item.votesAgainst = isRejected ? many : few;
    item.abstained = none;
    const auto speakers = m_roll.speakers(false);
    if (few > 0 && !isRejected && m_dice.happens(400) && !speakers.isEmpty()) {
        const auto who = m_dice.oneOf(speakers);
        item.dissent = u"%1 ขอให้บันทึกความเห็นแย้งว่า %2"_s.arg(who, m_dice.oneOf(reasons));
    }
}

void SampleMinutes::giveTask(const SampleTopic &topic, const QString &number)
{
    if (*topic.task == u'\0')
        return;
    FollowUp task;
    task.task = m_phrases.said(topic.task);
    task.responsible = m_phrases.said(topic.responsible);
    task.dueOn = m_sitting.date.addDays(topic.days);
    const bool isLeftOpen = m_sitting.leavesTaskOpen && m_tasks.isEmpty();
    m_tasks << SampleTask{number, m_sitting.label(), settled(task, topic, isLeftOpen)};
}

// How far it has come by today.
FollowUp SampleMinutes::settled(FollowUp task, const SampleTopic &topic, bool isLeftOpen)
{
    const auto today = m_desk.today();
    const int fate = m_dice.below(1000), delay = m_dice.between(-6, 10);
    auto finished = std::max(task.dueOn.addDays(fate < 60 ? delay + 25 : delay), m_sitting.date.addDays(3));
    while (finished.dayOfWeek() > 5 || finished.dayOfYear() == 1)
        finished = finished.addDays(1);
    if (isLeftOpen) {
        task.status = FollowUpStatus::InProgress;
        task.result = u"ประสานงานแล้ว รอหนังสือตอบรับ"_s;
    } else if (finished > today) {
        task.status = fate < 400 ? FollowUpStatus::InProgress : FollowUpStatus::Open;
    } else if (fate >= 970 && !topic.everyYear) {
        task.status = FollowUpStatus::Cancelled;
        task.result = u"ยกเลิก เนื่องจากไม่ได้รับการสนับสนุนงบประมาณ"_s;
    } else {
        task.status = FollowUpStatus::Done;
        task.doneOn = finished;
        task.result = m_phrases.said(topic.result);
    }
    return task;
}

void SampleMinutes::certify(AgendaItem &heading)
{
    if (m_uncertified.isEmpty()) {
        heading.discussion = u"เลขานุการเสนอรายงานการประชุมครั้งที่ผ่านมาซึ่งเก็บไว้ในแฟ้มเดิม ให้ที่ประชุมพิจารณา ไม่มีผู้ใดขอแก้ไข"_s;
        heading.outcome = Outcome::Approved;
        heading.resolution = u"รับรองรายงานการประชุมโดยไม่มีการแก้ไข"_s;
        return;
    }
    QStringList said, resolved;
    for (const auto &last : std::as_const(m_uncertified)) {
        const int pages = m_dice.between(4, 8);
        said
            << u"เลขานุการเสนอรายงานการประชุมครั้งที่ %1 เมื่อวันที่ %2 จำนวน %3 หน้า ซึ่งได้ส่งให้กรรมการอ่านล่วงหน้าแล้ว ให้ที่ประชุมพิจารณา %4"_s
                   .arg(last.label, formatDate(last.date, DateStyle::Long))
                   .arg(pages)
                   .arg(last.corrections.isEmpty() ? u"ไม่มีผู้ใดขอแก้ไข"_s : u"มีผู้ขอแก้ไข คือ "_s + last.corrections);
        resolved << u"รับรองรายงานการประชุมครั้งที่ %1 %2"_s.arg(
            last.label, last.corrections.isEmpty() ? u"โดยไม่มีการแก้ไข"_s : u"โดยมีการแก้ไขตามที่เสนอ"_s);
    }
    heading.discussion = said.join(u'\n');
    heading.outcome = Outcome::Approved;
    heading.resolution = resolved.join(u'\n');
    m_uncertified.clear();
}

QList<AgendaItem> SampleMinutes::arising(const SampleSitting &sitting)
{
    QList<AgendaItem> items;
    QList<SampleTask> open;
    for (const auto &task : std::as_const(m_earlier)) {
        const auto &followUp = task.followUp;
        const bool isDone = followUp.doneOn.isValid() && followUp.doneOn <= sitting.date;
        AgendaItem item;
        item.number = u"3.%1"_s.arg(items.size() + 1);
        item.title = followUp.task;
        const auto gap = followUp.responsible.startsWith(u"นา"_s) ? u" "_s : QString();
        item.discussion = u"ตามที่ที่ประชุมครั้งที่ %1 มอบหมายให้%2%3 ดำเนินการ นั้น "_s.arg(task.given, gap, followUp.responsible);
        if (isDone)
            item.discussion += u"บัดนี้ดำเนินการเรียบร้อยแล้วเมื่อวันที่ %1 %2"_s.arg(formatDate(followUp.doneOn, DateStyle::Long),
                                                                          followUp.result);
        else if (followUp.status == FollowUpStatus::Cancelled)
            item.discussion += followUp.result;
        else
            item.discussion += followUp.dueOn < sitting.date
                                   ? u"ขณะนี้ยังไม่แล้วเสร็จและเกินกำหนดแล้ว ประธานขอให้เร่งรัดและรายงานในการประชุมครั้งต่อไป"_s
                                   : u"อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จตามกำหนดวันที่ %1"_s.arg(
                                         formatDate(followUp.dueOn, DateStyle::Long));
        item.outcome = Outcome::Noted;
        items << item;
        if (!isDone && followUp.status != FollowUpStatus::Cancelled)
            open << task;
    }
    m_earlier = open;
    return items;
}

AgendaItem SampleMinutes::nextSitting(const SampleSitting *next)
{
    AgendaItem item;
    item.title = u"กำหนดการประชุมครั้งต่อไป"_s;
    item.discussion = next ? u"ประธานนัดประชุมครั้งต่อไปในเดือน%1 %2 เลขานุการจะแจ้งวันและเวลาเป็นหนังสือล่วงหน้าไม่น้อยกว่า 7 วัน"_s
                                 .arg(monthName(next->date.month()))
                                 .arg(buddhistYear(next->date))
                           : u"ประธานจะแจ้งกำหนดการประชุมครั้งต่อไปให้ทราบเป็นหนังสือ"_s;
    item.outcome = Outcome::Noted;
    return item;
}

AgendaItem SampleMinutes::missingQuorum()
{
    AgendaItem item;
    item.title = u"การตรวจสอบองค์ประชุม"_s;
    item.discussion = u"เลขานุการตรวจสอบรายชื่อแล้ว มีกรรมการมาประชุม %1 คน จากจำนวน %2 คน ไม่ครบองค์ประชุมซึ่งต้องมีไม่น้อยกว่า %3 คน "
                      "ประธานรอจนถึงเวลา 10.15 น. แล้วเห็นว่าไม่อาจพิจารณาลงมติได้ จึงขอให้เป็นการแจ้งข้อราชการและหารือ "
                      "ส่วนเรื่องที่ต้องพิจารณาให้เลื่อนไปในการประชุมครั้งต่อไป"_s.arg(m_roll.present())
                          .arg(m_roll.seats())
                          .arg(m_roll.needed());
    item.outcome = Outcome::Noted;
    return item;
}

QList<AgendaItem> SampleMinutes::business(const SampleSitting &sitting)
{
    const bool isBoard = m_body.record.kind == CommitteeKind::SchoolBoard;
    auto topics = m_putOff;
    m_putOff.clear();
    if (sitting.extraordinary)
        topics << &floodRelief();
    else
        topics += chosen(m_business, sitting, isBoard ? m_dice.between(2, 3) : 2);
    QList<AgendaItem> items;
    for (const auto *topic : std::as_const(topics)) {
        if (!sitting.failsQuorum) {
            items << decided(*topic, u"4.%1"_s.arg(items.size() + 1));
            continue;
        }
        m_putOff << topic;
        AgendaItem item;
        item.title = m_phrases.said(topic->title);
        item.discussion = u"เนื่องจากองค์ประชุมไม่ครบ จึงยังไม่ได้พิจารณา"_s;
        item.outcome = Outcome::Deferred;
        item.resolution = u"ให้นำเข้าพิจารณาในการประชุมครั้งต่อไป"_s;
        items << item;
    }
    return items;
}

QList<AgendaItem> SampleMinutes::below(int heading, const SampleSitting &sitting, const SampleSitting *next)
{
    const bool isBoard = m_body.record.kind == CommitteeKind::SchoolBoard;
    const bool isShort = sitting.failsQuorum || sitting.extraordinary;
    QList<AgendaItem> items;
    const auto note = [&](std::span<const SampleTopic> topics, int count) {
        for (const auto *topic : chosen(topics, sitting, count))
            items << noted(*topic, u"%1.%2"_s.arg(heading).arg(items.size() + 1));
    };
    if (heading == 1 && sitting.failsQuorum)
        items << missingQuorum();
    if (heading == 1)
        note(m_news, isShort ? 1 : isBoard ? 3 : 2);
    else if (heading == 3)
        items = arising(sitting);
    else if (heading == 4)
        items = business(sitting);
    else if (heading == 5 && !isShort)
        note(otherMatters(), m_dice.between(1, isBoard ? 2 : 1));
    if (heading == 5)
        items << nextSitting(next);
    for (int i = 0; i < items.size(); ++i)
        items[i].number = u"%1.%2"_s.arg(heading).arg(i + 1);
    return items;
}

Meeting SampleMinutes::held(const SampleSitting &sitting, const SampleSitting *next)
{
    static const QStringList corrections{
        u"หน้า 1 แก้คำนำหน้านามในรายชื่อผู้มาประชุมให้ถูกต้อง"_s, u"หน้า 3 ระเบียบวาระที่ 4.1 แก้คำว่า “ควร” เป็น “ให้”"_s,
        u"หน้า 2 แก้คำว่า “รับทราบ” เป็น “เห็นชอบ”"_s, u"หน้า 4 เพิ่มชื่อผู้รับผิดชอบของระเบียบวาระที่ 4.1"_s};
    m_sitting = sitting;
    m_earlier += m_tasks;
    m_tasks.clear();
    auto meeting = announced(sitting);
    meeting.end = meeting.start.addSecs(60 * 10 * (sitting.failsQuorum ? 8 : m_dice.between(10, 18)));
    m_roll.call(sitting, meeting.start, meeting.end);
    meeting.attendance = m_roll.lines();
    introduceWords(sitting);
    for (auto &heading : officialAgenda(AgendaForm::Five)) {
        const auto items = below(heading.number.toInt(), sitting, next);
        if (heading.number == u"2"_s && !sitting.failsQuorum)
            certify(heading);
        else if (heading.number == u"2"_s)
            heading.discussion = u"เลื่อนไปรับรองในการประชุมครั้งต่อไป เนื่องจากองค์ประชุมไม่ครบ"_s;
        else if (items.isEmpty())
            heading.discussion = u"ไม่มี"_s;
        meeting.agenda << heading;
        meeting.agenda += items;
    }
    if (m_dice.happens(250))
        meeting.corrections = m_dice.oneOf(corrections);
    m_uncertified << Uncertified{sitting.label(), sitting.date, meeting.corrections};
    return meeting;
}

Meeting SampleMinutes::planned(const SampleSitting &sitting)
{
    m_sitting = sitting;
    auto meeting = announced(sitting);
    meeting.status = MeetingStatus::Planned;
    introduceWords(sitting);
    for (const auto &heading : officialAgenda(AgendaForm::Five)) {
        meeting.agenda << heading;
        if (heading.number != u"4"_s)
            continue;
        int n = 0;
        for (const auto *topic : chosen(m_business, sitting, 2)) {
            AgendaItem item;
            item.number = u"4.%1"_s.arg(++n);
            item.title = m_phrases.said(topic->title);
            meeting.agenda << item;
        }
    }
    return meeting;
}

} // namespace core
