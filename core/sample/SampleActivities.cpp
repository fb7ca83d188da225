#include "core/sample/SampleEvent.h"
#include "core/sample/SamplePhrases.h"
#include "core/sample/SampleStages.h"
#include "core/sample/SampleTopic.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// The full moon between this day and the next thirty, by the mean length of a month: right to a day.
QDate fullMoonFrom(QDate day)
{
    const QDateTime known(QDate(2000, 1, 21), QTime(4, 40), Qt::UTC);
    constexpr qint64 month = 2551443; // seconds
    const qint64 since = known.secsTo(QDateTime(day, QTime(0, 0), Qt::UTC));
    const qint64 months = (since + month - 1) / month;
    return known.addSecs(months * month + 7 * 3600).date();
}

QDate dayOf(const SampleEvent &event, int academicYear)
{
    const int year = academicYear - buddhistOffset + (event.month < 5 || (event.month == 5 && event.day < 16) ? 1 : 0);
    if (event.moon == SampleMoon::RainsRetreat)
        return fullMoonFrom(QDate(year, 7, 5));
    if (event.moon == SampleMoon::LoyKrathong)
        return fullMoonFrom(QDate(year, 10, 30));
    const QDate day(year, event.month, event.day);
    if (event.onSaturday)
        return day.addDays((6 - day.dayOfWeek() + 7) % 7);
    return day.dayOfWeek() > 5 ? day.addDays(5 - day.dayOfWeek()) : day;
}

template <class E>
QList<E> listed(unsigned bits)
{
    QList<E> list;
    for (int i = 0; bits >> i; ++i)
        if (bits >> i & 1)
            list << E(i);
    return list;
}

bool isApart(int academicYear)
{
    return pandemicFrom <= academicYear && academicYear <= pandemicTo;
}

class Diary
{
public:
    Diary(SampleDesk &desk, SampleSubdistrict &subdistrict)
        : m_desk(desk), m_subdistrict(subdistrict), m_dice(desk.seed(), 20), m_phrases(m_dice)
    {
    }

    void keepYear(int year)
    {
        QList<const SampleEvent *> events;
        for (const auto &event : eventsOfFirstTerm())
            events << &event;
        for (const auto &event : eventsOfSecondTerm())
            events << &event;
        std::stable_sort(events.begin(), events.end(), [year](const SampleEvent *a, const SampleEvent *b) {
            return dayOf(*a, year) < dayOf(*b, year);
        });
        for (const auto *event : std::as_const(events))
            if (m_dice.happens(event->chance))
                keep(*event, year);
    }

private:
    void keep(const SampleEvent &event, int year);
    Activity announced(const SampleEvent &event, int year);
    QString reasonToCancel(const SampleEvent &event, int year);
    void addHouseholds(const SampleEvent &event, int year);
    void addOthers(const SampleEvent &event);
    void add(Id<Party> member, ParticipationRole role, int people, double hours);
    bool reaches(const SampleEvent &event, const SampleVillage &village) const;
    void countCrowd(const SampleEvent &event, Id<Activity> activity);

    SampleDesk &m_desk;
    SampleSubdistrict &m_subdistrict;
    SampleDice m_dice;
    SamplePhrases m_phrases;
    QDate m_day;
    QList<Participation> m_came;
    int m_households = 0, m_people = 0;
};

Activity Diary::announced(const SampleEvent &event, int year)
{
    m_phrases.forget();
    m_phrases.know(u"ปี"_s, QString::number(year));
    m_phrases.know(u"ปีปฏิทิน"_s, QString::number(buddhistYear(m_day)));
    Activity activity;
    activity.title = m_phrases.said(event.title);
    activity.date = m_day;
    if (event.days > 1)
        activity.endDate = m_day.addDays(event.days - 1);
    activity.place = m_phrases.said(event.place);
    if (event.village)
        activity.village = m_subdistrict.villages[event.village - 1].record.id;
    activity.strategies = listed<Strategy>(event.strategies);
    activity.involvement = listed<Involvement>(event.involvement);
    activity.participation = listed<ParticipationKind>(event.participation);
    activity.standards = QString::fromUtf16(event.standards);
    activity.organiser = m_phrases.said(event.organiser);
    activity.objective = m_phrases.said(event.objective);
    activity.budget = qint64(event.budget) / 100 * m_dice.between(90, 115) * 100;
    return activity;
}

QString Diary::reasonToCancel(const SampleEvent &event, int year)
{
    if (isApart(year) && event.gathers)
        return u"งดจัดเนื่องจากสถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019"_s;
    const bool isUnlucky = m_dice.happens(25);
    if (isUnlucky && event.village > 2 && event.month >= 6 && event.month <= 9)
        return u"งดจัดเนื่องจากฝนตกหนักและทางเข้าหมู่บ้านขาด"_s;
    if (isUnlucky && event.month >= 2 && event.month <= 4)
        return u"งดจัดเนื่องจากค่าฝุ่นละออง PM2.5 เกินมาตรฐานต่อเนื่อง"_s;
    return {};
}

void Diary::keep(const SampleEvent &event, int year)
{
    m_day = dayOf(event, year);
    if (isApart(year) && event.gathers && m_dice.happens(500))
        return; // not even planned
    auto activity = announced(event, year);
    const auto reason = reasonToCancel(event, year);
    m_came.clear();
    m_households = m_people = 0;
    if (activity.date >= m_desk.today()) {
        activity.status = ActivityStatus::Planned;
    } else if (!reason.isEmpty()) {
        activity.status = ActivityStatus::Cancelled;
        activity.result = reason;
    } else {
        activity.status = ActivityStatus::Held;
        addHouseholds(event, year);
        addOthers(event);
        m_phrases.know(u"ครัวเรือน"_s, QString::number(m_households));
        m_phrases.know(u"คน"_s, QString::number(m_people));
        activity.result = m_phrases.said(event.result);
        const int mark = m_dice.below(100);
        activity.rating = event.village == 11 ? (mark < 60 ? 2 : 3) : mark < 30 ? 5 : mark < 82 ? 4 : 3;
        activity.spent = activity.budget / 10000 * m_dice.between(82, 104) * 100;
    }
    activity.id = m_desk.keep(activity);
    for (auto &one : m_came) {
        one.activity = activity.id;
        m_desk.keep(one);
        if (one.role == ParticipationRole::Teacher)
            m_subdistrict.taught << one;
    }
    if (activity.status == ActivityStatus::Held)
        countCrowd(event, activity.id);
    m_subdistrict.activities << activity;
}

void Diary::add(Id<Party> member, ParticipationRole role, int people, double hours)
{
    Participation one;
    one.member = member;
    one.role = role;
    one.people = people;
    one.hours = hours;
    m_came << one;
}

bool Diary::reaches(const SampleEvent &event, const SampleVillage &village) const
{
    switch (event.reach) {
    case SampleReach::ServiceArea:
        return village.record.inServiceArea;
    case SampleReach::OneVillage:
        return village.record.number == event.village;
    case SampleReach::Everyone:
        return true;
    case SampleReach::Nobody:
        break;
    }
    return false;
}

// How readily a household comes: its own zeal, the village's, the growing trust of the years, and whether it has
// children at school where the event is about them.
void Diary::addHouseholds(const SampleEvent &event, int year)
{
    const qint64 trust = std::max(550, 1000 - 55 * (m_desk.lastYear() - year)) * (isApart(year) ? 6 : 10) / 10;
    const bool isForParents = event.involvement & bits(Involvement::Parenting);
    for (const auto &village : std::as_const(m_subdistrict.villages)) {
        if (!reaches(event, village))
            continue;
        for (const int at : village.households) {
            const auto &house = m_subdistrict.households[at];
            if (!house.isThere(m_day))
                continue;
            const qint64 need = !isForParents ? 1000 : house.pupils > 0 ? 1500 : 350;
            const qint64 perMillion = event.draw * trust * need / 1000 * village.draw / 1000 * house.zeal / 1000;
            if (m_dice.below(1000000) >= std::min<qint64>(perMillion, 960000))
                continue;
            const int people = m_dice.happens(380) ? m_dice.between(2, 3) : 1;
            const auto role = m_dice.happens(event.helpers) ? ParticipationRole::Helper : event.role;
            add(party(house.id), role, people, event.hours);
            ++m_households;
            m_people += people;
            if (year == m_desk.lastYear())
                m_subdistrict.reachedLately.insert(house.id.value);
        }
    }
}

void Diary::addOthers(const SampleEvent &event)
{
    const auto some = [this](const auto &list, int count, auto suits, auto take) {
        QList<int> places;
        for (int i = 0; i < list.size(); ++i)
            if (suits(list[i], i))
                places << i;
        m_dice.shuffle(places);
        for (int n = 0; n < count && n < places.size(); ++n)
            take(list[places[n]]);
    };
    const auto anyone = [](const auto &, int) { return true; };
    const auto &s = m_subdistrict;
    some(s.teachers, m_dice.between(2, 4), anyone,
         [&](const Person &p) { add(party(p.id), ParticipationRole::Organiser, 1, event.hours + 2); });
    bool isFirst = true;
    some(s.villagers, event.villagers, anyone, [&](const Person &p) {
        add(party(p.id), isFirst ? ParticipationRole::Organiser : ParticipationRole::Helper, 1, event.hours + 1);
        isFirst = false;
    });
    some(
        s.temples, 4, [&](const Temple &, int i) { return event.temples >> i & 1; },
        [&](const Temple &t) {
            add(party(t.id), ParticipationRole::Helper, m_dice.between(1, 6), std::min(event.hours, 4.0));
        });
    some(
        s.agencies, m_dice.between(1, 5), [&](const Agency &a, int) { return event.agencies >> unsigned(a.kind) & 1; },
        [&](const Agency &a) { add(party(a.id), ParticipationRole::Helper, m_dice.between(1, 5), event.hours); });
    const auto field = QString::fromUtf16(event.field);
    some(
        s.resourcePeople, event.teachers,
        [&](const ResourcePerson &p, int) {
            const bool wasAlive = p.readiness != Readiness::Deceased || m_day.daysTo(m_desk.today()) > 500;
            return p.field == field && p.readiness != Readiness::NotNow && wasAlive;
        },
        [&](const ResourcePerson &p) { add(party(p.id), ParticipationRole::Teacher, 1, event.hours); });
}

void Diary::countCrowd(const SampleEvent &event, Id<Activity> activity)
{
    if (event.crowd == 0)
        return;
    for (const auto &village : std::as_const(m_subdistrict.villages)) {
        const bool isNew = village.record.inServiceArea && village.households.isEmpty();
        const qint64 share = m_dice.between(60, 140);
        const qint64 size = village.households.size();
        Headcount crowd;
        crowd.activity = activity;
        crowd.village = village.record.id;
        crowd.people = isNew ? m_dice.between(3, 12) : int(event.crowd * size * share * village.draw / 15000000);
        if (reaches(event, village) && crowd.people > 0)
            m_desk.keep(crowd);
    }
}

} // namespace

void holdActivities(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Diary diary(desk, subdistrict);
    const int years = desk.lastYear() - desk.firstYear() + 1;
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year) {
        diary.keepYear(year);
        desk.reached(12 + 70 * (year - desk.firstYear() + 1) / years);
    }
}

} // namespace core
