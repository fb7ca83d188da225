#include "core/sample/SampleRoll.h"
#include "core/records/RollCall.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

SampleRoll::SampleRoll(const SampleSubdistrict &subdistrict, const SampleBody &body, SampleDice &dice)
    : m_subdistrict(subdistrict), m_body(body), m_dice(dice)
{
}

int SampleRoll::present() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Attendance &line) {
        return line.capacity != Capacity::Guest && line.status == AttendanceStatus::Present;
    }));
}

int SampleRoll::needed() const
{
    const auto &body = m_body.record;
    const auto filled = std::count_if(m_held.begin(), m_held.end(), [](const Seat &seat) { return bool(seat.person); });
    if (body.quorum == QuorumRule::Number)
        return body.quorumNumber.value_or(1);
    return (body.quorum == QuorumRule::HalfOfFilled ? int(filled) + 1 : m_seats + 1) / 2;
}

void SampleRoll::call(const SampleSitting &sitting, QTime start, QTime end)
{
    m_held = m_body.seatsOn(sitting.date);
    m_seats = m_body.record.seats.value_or(int(m_held.size()));
    m_lines.clear();
    for (const auto &seat : std::as_const(m_held))
        if (seat.person)
            callOne(seat, start, end);
    // Enough of them came, or just not enough.
    QList<int> movable;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].capacity == Capacity::Seat && i > 0 && i + 1 < m_lines.size())
            movable << i;
    m_dice.shuffle(movable);
    for (const int i : std::as_const(movable)) {
        auto &line = m_lines[i];
        const bool came = line.status == AttendanceStatus::Present;
        if (!sitting.failsQuorum && !came && present() < needed())
            line.status = AttendanceStatus::Present, line.reason.clear();
        else if (sitting.failsQuorum && came && present() > needed() - 2)
            excuse(line);
    }
    addGuests(sitting);
}

void SampleRoll::excuse(Attendance &line)
{
    static const QStringList reasons{
        u"ติดราชการที่อำเภอ"_s, u"ติดราชการที่อำเภอ"_s,   u"ลาป่วย"_s,     u"ลาป่วย"_s,         u"ติดงานศพญาติ"_s,
        u"ติดธุระครอบครัว"_s,   u"เดินทางไปต่างจังหวัด"_s, u"ดูแลบุตรป่วย"_s, u"ติดเก็บเกี่ยวผลผลิต"_s};
    const auto *person = m_subdistrict.person({line.member.value});
    const auto reason =
        person->temple ? (person->title == u"นาย"_s ? u"ติดพิธีนมัสการ"_s : u"ติดกิจนิมนต์"_s) : m_dice.oneOf(reasons);
    line.status = m_dice.happens(780) ? AttendanceStatus::OnLeave : AttendanceStatus::Absent;
    line.reason = line.status == AttendanceStatus::OnLeave ? reason : QString();
    line.arrived = line.left = {};
}

void SampleRoll::callOne(const Seat &seat, QTime start, QTime end)
{
    const auto &represents = seat.represents;
    const int likely = isChair(seat) || isSecretary(seat) || represents.contains(u"ผู้อำนวยการ"_s) ? 990
                       : represents.contains(u"สงฆ์"_s) || represents.contains(u"ศาสนา"_s)        ? 640
                       : represents.endsWith(u"หมู่ที่ 11"_s) || represents.endsWith(u"หมู่ที่ 15"_s)    ? 350
                       : represents.contains(u"ส่วน"_s)                                           ? 620
                                                                                                 : 830;
    Attendance line;
    line.member = party(seat.person);
    const bool comes = m_dice.happens(likely) || isChair(seat);
    if (!comes && represents.contains(u"ส่วน"_s) && m_dice.happens(700))
        return addStandIn(seat);
    if (!comes)
        excuse(line);
    else if (!isChair(seat) && m_dice.happens(60))
        line.arrived = start.addSecs(60 * 5 * m_dice.between(3, 9));
    else if (!isChair(seat) && !isSecretary(seat) && m_dice.happens(40))
        line.left = end.addSecs(-60 * 5 * m_dice.between(3, 8));
    m_lines << line;
}

// The council sends someone else of its own.
void SampleRoll::addStandIn(const Seat &seat)
{
    const auto council = m_subdistrict.agency(AgencyKind::LocalGovernment).id;
    QList<Id<Person>> others;
    for (const auto &official : m_subdistrict.officials)
        if (official.agency == council && official.id != seat.person)
            others << official.id;
    Attendance line;
    line.member = party(m_dice.oneOf(others));
    line.capacity = Capacity::Substitute;
    line.substitutes = party(seat.person);
    m_lines << line;
}

void SampleRoll::addGuest(const Person &person)
{
    const auto isThere = std::any_of(m_lines.begin(), m_lines.end(), [&](const Attendance &line) {
        return line.member == party(person.id) || line.substitutes == party(person.id);
    });
    const auto sits = std::any_of(m_held.begin(), m_held.end(), [&](const Seat &s) { return s.person == person.id; });
    if (isThere || sits)
        return;
    Attendance line;
    line.member = party(person.id);
    line.capacity = Capacity::Guest;
    m_lines << line;
}

void SampleRoll::addGuests(const SampleSitting &sitting)
{
    const auto &s = m_subdistrict;
    addGuest(s.teachers[0]); // the deputy
    if (m_body.record.kind == CommitteeKind::ParentNetwork)
        addGuest(s.directorOn(sitting.date));
    for (int n = m_dice.between(1, 3); n > 0; --n)
        addGuest(m_dice.oneOf(s.teachers));
    if (m_dice.happens(450))
        addGuest(m_dice.oneOf(s.officials));
    if (m_body.record.kind == CommitteeKind::Village)
        for (int n = m_dice.between(3, 6); n > 0; --n)
            addGuest(m_dice.oneOf(s.villagers));
    if (m_dice.happens(250))
        addGuest(m_dice.oneOf(s.headmen));
}

QStringList SampleRoll::speakers(bool villagersOnly) const
{
    QStringList names;
    for (const auto &line : m_lines)
        for (const auto &seat : m_held)
            if (party(seat.person) == line.member && line.status == AttendanceStatus::Present && !isChair(seat) &&
                !isSecretary(seat) && !seat.represents.contains(u"ผู้อำนวยการ"_s)) {
                const auto *person = m_subdistrict.person(seat.person);
                const bool isVillager = person->household || (person->village && !person->agency);
                if (villagersOnly ? isVillager : !person->temple)
                    names << fullName(*person) + u' ' + seat.represents;
            }
    return names;
}

QStringList SampleRoll::teachers() const
{
    QStringList names;
    for (const auto &line : m_lines)
        for (const auto &teacher : m_subdistrict.teachers)
            if (party(teacher.id) == line.member && line.status == AttendanceStatus::Present)
                names << fullName(teacher);
    return names;
}

} // namespace core
