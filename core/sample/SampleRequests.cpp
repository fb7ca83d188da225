#include "core/sample/SampleAsk.h"
#include "core/sample/SamplePhrases.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// A conflict from its first word to its settlement, in days after the first.
struct Word {
    int after;
    const char16_t *what, *by;
};
constexpr const char16_t *conflict = u"ข้อขัดแย้งเรื่องแนวรั้วโรงเรียนด้านทิศตะวันออกกับสวนลำไยของชาวบ้าน";
constexpr Word conflictWords[]{
    {0, u"เจ้าของสวนแจ้งว่ารั้วใหม่ของโรงเรียนล้ำเข้าไปในสวนราว 2 เมตร และมีปากเสียงกับช่าง", u"ผู้ใหญ่บ้าน หมู่ที่ 1"},
    {1, u"สั่งหยุดงานรั้วด้านทิศตะวันออกไว้ก่อน และขอพบเจ้าของสวนที่บ้าน", u"ผู้อำนวยการ"},
    {6, u"พูดคุยรอบแรกที่ศาลาวัด ทั้งสองฝ่ายเล่าที่มาของแนวเขต ตกลงจะรอการรังวัด", u"เจ้าอาวาสวัดแม่พนาหลวง เป็นคนกลาง"},
    {20, u"ยื่นคำขอรังวัดสอบแนวเขตที่สำนักงานที่ดิน โดยโรงเรียนออกค่าใช้จ่าย", u"โรงเรียน"},
    {71, u"รังวัดร่วมกัน พบว่ารั้วล้ำ 0.8 เมตร ยาว 24 เมตร", u"เจ้าหน้าที่ที่ดิน กำนัน และทั้งสองฝ่าย"},
    {83, u"คณะกรรมการสถานศึกษาเห็นชอบให้ย้ายรั้วตามแนวรังวัด และชดเชยต้นลำไย 3 ต้น", u"คณะกรรมการสถานศึกษา"},
    {110, u"ย้ายรั้วเสร็จ ชาวบ้านและครูช่วยกันปลูกแนวไม้พุ่มสองฝั่งรั้ว", u"หมู่ที่ 1 และโรงเรียน"},
};
constexpr int conflictSettled = 118;
constexpr QStringView conflictAnswer =
    u"ย้ายรั้วตามแนวรังวัด ชดเชยต้นลำไย และตกลงให้เดินผ่านริมรั้วได้ตามเดิม ทั้งสองฝ่ายลงชื่อในบันทึกข้อตกลง";

class Inbox
{
public:
    Inbox(SampleDesk &desk, SampleSubdistrict &subdistrict)
        : m_desk(desk), m_subdistrict(subdistrict), m_dice(desk.seed(), 70), m_phrases(m_dice)
    {
    }

    void keepYear(int year)
    {
        for (const auto &list : {asksOfCommunity(), asksOfSchool()})
            for (const auto &ask : list)
                if (m_dice.happens(ask.chance))
                    keep(ask, year);
    }

    void keepConflict(int year)
    {
        Request request;
        request.date = QDate(year - buddhistOffset, 6, 17);
        if (request.date.addDays(conflictSettled) >= m_desk.today())
            return;
        request.kind = RequestKind::Concern;
        request.subject = QString::fromUtf16(conflict);
        request.details = u"เจ้าของสวนเกรงว่าจะเสียที่ดิน ครูเกรงว่าเด็กจะไม่ปลอดภัยถ้าไม่มีรั้ว"_s;
        request.village = m_subdistrict.villages[0].record.id;
        request.member = party(m_subdistrict.headmen[0].id);
        request.responsible = fullName(m_subdistrict.directorOn(request.date));
        request.dueOn = request.date.addDays(90);
        request.answeredOn = request.date.addDays(83);
        request.settledOn = request.date.addDays(conflictSettled);
        request.answer = conflictAnswer.toString();
        request.status = RequestStatus::Settled;
        const auto id = m_desk.keep(request);
        for (const auto &word : conflictWords)
            m_desk.keep(RequestStep{
                {}, id, request.date.addDays(word.after), QString::fromUtf16(word.what), QString::fromUtf16(word.by)});
    }

private:
    QDate dayOf(const SampleAsk &ask, int year)
    {
        const bool isNextYear = ask.month < 5 || (ask.month == 5 && ask.day < 16);
        const QDate day(year - buddhistOffset + (isNextYear ? 1 : 0), ask.month, ask.day);
        return day.addDays(m_dice.between(0, 4));
    }

    Id<Party> bringer(const SampleAsk &ask, QDate day)
    {
        const auto &s = m_subdistrict;
        switch (ask.from) {
        case SampleAsk::From::Village:
            return {};
        case SampleAsk::From::Headman:
            return party(s.headmen[ask.village - 1].id);
        case SampleAsk::From::Temple:
            return party(s.temples.first().id);
        case SampleAsk::From::Agency:
            return party(s.agency(ask.agency).id);
        case SampleAsk::From::Household:
            break;
        }
        const auto &among = s.villages[ask.village - 1].households;
        for (int tries = 0; tries < 30 && !among.isEmpty(); ++tries)
            if (const auto &house = s.households[m_dice.oneOf(among)]; house.isThere(day))
                return party(house.id);
        return {};
    }

    void keep(const SampleAsk &ask, int year);
    void follow(const SampleAsk &ask, Request &request);
    void tell(const Request &news);

    SampleDesk &m_desk;
    SampleSubdistrict &m_subdistrict;
    SampleDice m_dice;
    SamplePhrases m_phrases;
};

// How it went: answered as a rule, a little sooner or later, and some are still open.
void Inbox::follow(const SampleAsk &ask, Request &request)
{
    const int wait = ask.answer * m_dice.between(70, 130) / 100;
    const auto answered = request.date.addDays(std::max(1, wait));
    if (ask.kind == RequestKind::News) {
        request.status = request.date.addDays(30) < m_desk.today() ? ask.status : RequestStatus::InProgress;
        if (request.status == RequestStatus::Settled)
            request.settledOn = request.date.addDays(m_dice.between(7, 20));
        return;
    }
    if (ask.due > 0)
        request.dueOn = request.date.addDays(ask.due);
    const bool isForgotten = request.date.addDays(400) > m_desk.today() && m_dice.happens(110);
    if (answered >= m_desk.today() || isForgotten) {
        request.status = request.date.addDays(5) < m_desk.today() ? RequestStatus::InProgress : RequestStatus::Received;
        return;
    }
    request.answeredOn = answered;
    request.answer = m_phrases.said(ask.answered);
    const bool isLong = request.date.addDays(200) < m_desk.today();
    request.status = ask.status == RequestStatus::InProgress && isLong ? RequestStatus::Settled : ask.status;
    if (request.status == RequestStatus::Settled && answered.addDays(12) < m_desk.today())
        request.settledOn = answered.addDays(m_dice.between(2, 12));
    if (const auto title = QString::fromUtf16(ask.activity); !title.isEmpty())
        for (const auto &activity : m_subdistrict.activities)
            if (activity.title.startsWith(title) && activity.date > request.date &&
                request.date.daysTo(activity.date) < 150 && !request.activity)
                request.activity = activity.id;
    if (request.activity)
        request.standards = u"3.5"_s; // learnt from each other
}

void Inbox::keep(const SampleAsk &ask, int year)
{
    Request request;
    request.date = dayOf(ask, year);
    if (request.date >= m_desk.today())
        return;
    m_phrases.forget();
    m_phrases.know(u"ปี"_s, QString::number(year));
    m_phrases.know(u"ปีปฏิทิน"_s, QString::number(buddhistYear(request.date)));
    request.kind = ask.kind;
    request.side = ask.side;
    request.subject = m_phrases.said(ask.subject);
    request.details = m_phrases.said(ask.details);
    request.knowledgeField = QString::fromUtf16(ask.field);
    request.grades = QString::fromUtf16(ask.grades);
    if (ask.village)
        request.village = m_subdistrict.villages[ask.village - 1].record.id;
    request.member = bringer(ask, request.date);
    request.responsible = fullName(m_dice.oneOf(m_subdistrict.teachers));
    follow(ask, request);
    request.id = m_desk.keep(request);
    if (const auto step = m_phrases.said(ask.step); !step.isEmpty()) {
        const auto day = request.date.addDays(m_dice.between(1, 4));
        if (day < m_desk.today())
            m_desk.keep(RequestStep{{}, request.id, day, step, request.responsible});
    }
    if (ask.kind == RequestKind::News)
        tell(request);
}

// Most villages of the service area hear it within a fortnight; the far one is often forgotten, the new one always.
void Inbox::tell(const Request &news)
{
    for (const auto &village : std::as_const(m_subdistrict.villages)) {
        const bool isTold = m_dice.happens(!village.record.inServiceArea          ? 250
                                           : village.people == SamplePeople::Akha ? 300
                                                                                  : 880);
        const auto day = news.date.addDays(m_dice.between(0, 13));
        const int way = m_dice.below(100);
        if (!isTold || village.households.isEmpty() || day >= m_desk.today())
            continue;
        Telling telling;
        telling.request = news.id;
        telling.village = village.record.id;
        telling.date = day;
        telling.way = way < 50   ? TellingWay::Loudspeaker
                      : way < 70 ? TellingWay::Line
                      : way < 82 ? TellingWay::Pupils
                      : way < 92 ? TellingWay::VillageMeeting
                                 : TellingWay::Temple;
        m_desk.keep(telling);
    }
}

} // namespace

void receiveRequests(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    Inbox inbox(desk, subdistrict);
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year)
        inbox.keepYear(year);
    inbox.keepConflict(desk.lastYear());
}

} // namespace core
