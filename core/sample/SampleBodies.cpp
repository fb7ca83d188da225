#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Where the holder of a seat is looked for.
enum class From { Director, Teachers, Headman, Monks, Council, Health, Groups, Villagers, Nobody };

struct SeatPlan {
    const char16_t *position;
    const char16_t *represents;
    From from;
    const char16_t *calling = u""; // words in the role of those who are asked first
    bool largeOnly = false;        // boards of schools above 300 pupils
};

constexpr SeatPlan boardSeats[]{
    {u"ประธานกรรมการ", u"ผู้ทรงคุณวุฒิ", From::Villagers, u"บำนาญ"},
    {u"กรรมการ", u"ผู้แทนผู้ปกครอง", From::Villagers, u"ผู้ปกครอง"},
    {u"กรรมการ", u"ผู้แทนครู", From::Teachers, u"ประจำชั้น"},
    {u"กรรมการ", u"ผู้แทนองค์กรชุมชน", From::Groups},
    {u"กรรมการ", u"ผู้แทนองค์กรปกครองส่วนท้องถิ่น", From::Council},
    {u"กรรมการ", u"ผู้แทนศิษย์เก่า", From::Villagers, u"ศิษย์เก่า"},
    {u"กรรมการ", u"ผู้แทนพระภิกษุสงฆ์หรือองค์กรศาสนา", From::Monks},
    {u"กรรมการ", u"ผู้แทนพระภิกษุสงฆ์หรือองค์กรศาสนา", From::Monks, u"ศิษยาภิบาล", true},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Health},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Headman, u"หมู่ที่ 4", true},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Headman, u"หมู่ที่ 2", true},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Villagers, u"อสม", true},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Villagers, u"มัคนายก", true},
    {u"กรรมการ", u"ผู้ทรงคุณวุฒิ", From::Villagers, u"ออมทรัพย์", true},
    {u"กรรมการและเลขานุการ", u"ผู้อำนวยการโรงเรียน", From::Director},
};

constexpr SeatPlan parentSeats[]{
    {u"ประธานเครือข่าย", u"ผู้ปกครองชั้นมัธยมศึกษาปีที่ 3", From::Villagers, u"มัธยม"},
    {u"รองประธานเครือข่าย", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 6", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นมัธยมศึกษาปีที่ 2", From::Villagers, u"มัธยม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นมัธยมศึกษาปีที่ 1", From::Villagers, u"มัธยม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 5", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 4", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 3", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 2", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองชั้นประถมศึกษาปีที่ 1", From::Villagers, u"ประถม"},
    {u"กรรมการ", u"ผู้ปกครองระดับปฐมวัย", From::Villagers, u"อนุบาล"},
    {u"กรรมการ", u"ผู้ปกครองบ้านดอยสามเส้า หมู่ที่ 11", From::Nobody},
    {u"กรรมการและเหรัญญิก", u"ผู้ปกครองบ้านแม่พนาหลวง หมู่ที่ 1", From::Villagers, u"ผู้ปกครอง"},
    {u"กรรมการและเลขานุการ", u"ครูงานชุมชนสัมพันธ์", From::Teachers, u"ชุมชนสัมพันธ์"},
};

constexpr SeatPlan assemblySeats[]{
    {u"ประธาน", u"กำนันตำบลแม่พนา", From::Headman, u"กำนัน"},
    {u"กรรมการ", u"ผู้ใหญ่บ้าน หมู่ที่ 2", From::Headman, u"หมู่ที่ 2"},
    {u"กรรมการ", u"ผู้ใหญ่บ้าน หมู่ที่ 4", From::Headman, u"หมู่ที่ 4"},
    {u"กรรมการ", u"ผู้ใหญ่บ้าน หมู่ที่ 7", From::Headman, u"หมู่ที่ 7"},
    {u"กรรมการ", u"ผู้ใหญ่บ้าน หมู่ที่ 11", From::Headman, u"หมู่ที่ 11"},
    {u"กรรมการ", u"ผู้ใหญ่บ้าน หมู่ที่ 15", From::Headman, u"หมู่ที่ 15"},
    {u"ที่ปรึกษา", u"เจ้าคณะตำบลแม่พนา", From::Monks, u"เจ้าคณะ"},
    {u"กรรมการ", u"องค์การบริหารส่วนตำบลแม่พนา", From::Council, u"ปลัด"},
    {u"กรรมการ", u"รพ.สต.บ้านแม่พนาหลวง", From::Health},
    {u"กรรมการ", u"ผู้อำนวยการโรงเรียน", From::Director},
    {u"กรรมการและเลขานุการ", u"ครูงานชุมชนสัมพันธ์", From::Teachers, u"ชุมชนสัมพันธ์"},
};

constexpr SeatPlan gradeSeats[]{
    {u"ประธานเครือข่าย", u"ผู้ปกครองนักเรียนในชั้น", From::Villagers, u"มัธยม"},
    {u"รองประธานเครือข่าย", u"ผู้ปกครองนักเรียนในชั้น", From::Villagers, u"มัธยม"},
    {u"กรรมการ", u"ผู้ปกครองนักเรียนในชั้น", From::Villagers, u"ผู้ปกครอง"},
    {u"กรรมการ", u"ผู้ปกครองนักเรียนในชั้น", From::Nobody},
    {u"กรรมการและเลขานุการ", u"หัวหน้าสายชั้น", From::Teachers, u"ประจำชั้น"},
};

struct Term {
    QDate from, to;
};

// Terms of so many years that begin on this day in years like that one, as many as the records reach back.
QList<Term> termsSince(QDate day, QDate oneBeginning, int years, QDate today)
{
    auto from = oneBeginning;
    while (from > day)
        from = from.addYears(-years);
    QList<Term> terms;
    for (; from <= today; from = from.addYears(years))
        terms << Term{from, from.addYears(years).addDays(-1)};
    return terms;
}

// Fills the seats of one body, term after term.
class Appointments
{
public:
    Appointments(SampleDesk &desk, SampleSubdistrict &subdistrict, SampleBody &body, SampleDice &dice)
        : m_desk(desk), m_subdistrict(subdistrict), m_body(body), m_dice(dice)
    {
    }

    void appoint(const QList<SeatPlan> &plans, const QList<Term> &terms, int stayingPermille)
    {
        QList<Id<Person>> before(plans.size());
        for (const auto &term : terms) {
            QList<Id<Person>> sitting(plans.size());
            for (int i = 0; i < plans.size(); ++i)
                if (before[i] && m_dice.happens(stayingPermille))
                    sitting[i] = before[i];
            for (int i = 0; i < plans.size(); ++i)
                if (!sitting[i] && plans[i].from != From::Director)
                    sitting[i] = chosen(plans[i], sitting);
            for (int i = 0; i < plans.size(); ++i)
                seat(plans[i], i, sitting[i], term);
            before = sitting;
        }
    }

    // A member leaves early. Whoever comes instead serves the rest; an invalid day leaves the seat vacant.
    void leave(const QString &represents, QDate lastDay, QDate successorFrom, const SeatPlan &plan)
    {
        QList<Id<Person>> sitting;
        Seat *left = nullptr;
        for (auto &seat : m_body.seats)
            if (seat.since <= lastDay && (!seat.until.isValid() || seat.until > lastDay)) {
                sitting << seat.person;
                if (seat.represents == represents)
                    left = &seat;
            }
        if (!left)
            return;
        auto next = *left;
        left->until = lastDay;
        next.person = successorFrom.isValid() ? chosen(plan, sitting) : Id<Person>();
        next.since = successorFrom.isValid() ? successorFrom : lastDay.addDays(1);
        m_body.seats << next;
    }

    void keep()
    {
        m_body.record.id = m_desk.keep(m_body.record);
        for (auto &seat : m_body.seats) {
            seat.committee = m_body.record.id;
            seat.id = m_desk.keep(seat);
        }
    }

private:
    const QList<Person> &group(From from) const
    {
        switch (from) {
        case From::Teachers:
            return m_subdistrict.teachers;
        case From::Headman:
            return m_subdistrict.headmen;
        case From::Monks:
            return m_subdistrict.monks;
        case From::Villagers:
            return m_subdistrict.villagers;
        default:
            return m_subdistrict.officials;
        }
    }

    bool belongs(const Person &person, From from) const
    {
        const auto kind = from == From::Council  ? AgencyKind::LocalGovernment
                          : from == From::Health ? AgencyKind::Health
                                                 : AgencyKind::CommunityGroup;
        return !person.agency || std::any_of(m_subdistrict.agencies.begin(), m_subdistrict.agencies.end(),
                                             [&](const Agency &a) { return a.id == person.agency && a.kind == kind; });
    }

    Id<Person> chosen(const SeatPlan &plan, const QList<Id<Person>> &sitting)
    {
        QList<Id<Person>> called, others;
        if (plan.from == From::Nobody)
            return {};
        for (const auto &person : group(plan.from))
            if (!sitting.contains(person.id) && belongs(person, plan.from))
                (suits(person, plan) ? called : others) << person.id;
        const auto &from = called.isEmpty() ? others : called;
        return from.isEmpty() ? Id<Person>() : m_dice.oneOf(from);
    }

    static bool suits(const Person &person, const SeatPlan &plan)
    {
        const auto calling = QString::fromUtf16(plan.calling);
        if (plan.from == From::Headman) // หมู่ที่ 1 is not หมู่ที่ 11
            return person.role.endsWith(calling) || person.role.startsWith(calling);
        return person.role.contains(calling);
    }

    void seat(const SeatPlan &plan, int order, Id<Person> person, const Term &term)
    {
        Seat seat;
        seat.position = QString::fromUtf16(plan.position);
        seat.represents = QString::fromUtf16(plan.represents);
        seat.person = person;
        seat.since = term.from;
        seat.until = term.to;
        seat.order = order + 1;
        if (plan.from != From::Director) {
            m_body.seats << seat;
            return;
        }
        for (const auto &director : m_subdistrict.directors) { // ex officio, as long as in office
            seat.person = director.person.id;
            seat.since = std::max(term.from, director.since);
            seat.until = director.until.isValid() ? std::min(term.to, director.until) : term.to;
            if (seat.since <= seat.until)
                m_body.seats << seat;
        }
    }

    SampleDesk &m_desk;
    SampleSubdistrict &m_subdistrict;
    SampleBody &m_body;
    SampleDice &m_dice;
};

void appointBoard(SampleDesk &desk, SampleSubdistrict &s, SampleDice &dice)
{
    auto &record = s.board.record;
    const bool isLarge = s.school.pupils.value_or(0) > 300;
    const QDate began(desk.lastYear() - buddhistOffset - 1, 9, 16);
    record.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
    record.kind = CommitteeKind::SchoolBoard;
    record.legalBasis = u"พระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. 2546 มาตรา 40 "
                        "และกฎกระทรวงว่าด้วยคณะกรรมการสถานศึกษาขั้นพื้นฐาน พ.ศ. 2564"_s;
    record.appointmentOrder = u"คำสั่ง%1 ที่ 214/%2 ลงวันที่ %3"_s.arg(s.school.educationArea)
                                  .arg(buddhistYear(began))
                                  .arg(formatDate(began, DateStyle::Long));
    record.seats = isLarge ? 15 : 9;
    record.quorum = QuorumRule::HalfOfSeats;
    record.termsYears = 4;
    QList<SeatPlan> plans;
    for (const auto &plan : boardSeats)
        if (isLarge || !plan.largeOnly)
            plans << plan;
    Appointments appointments(desk, s, s.board, dice);
    appointments.appoint(plans, termsSince(desk.firstDay(), began, 4, desk.today()), 600);
    appointments.leave(u"ผู้แทนองค์กรชุมชน"_s, desk.today().addDays(-330), desk.today().addDays(-296), boardSeats[3]);
    appointments.leave(u"ผู้แทนศิษย์เก่า"_s, desk.today().addDays(-77), {}, boardSeats[5]);
    appointments.keep();
}

// The parents of one grade, below the school's network; one seat has found nobody yet.
void appointGrade(SampleDesk &desk, SampleSubdistrict &s)
{
    SampleDice dice(desk.seed(), 31);
    SampleBody grade;
    auto &record = grade.record;
    record.name = u"เครือข่ายผู้ปกครองชั้นมัธยมศึกษาปีที่ 3"_s;
    record.kind = CommitteeKind::ParentNetwork;
    record.level = u"ม.3"_s;
    record.partOf = s.parents.record.id;
    record.legalBasis = s.parents.record.legalBasis;
    record.quorum = QuorumRule::HalfOfFilled;
    record.termsYears = 1;
    const auto year = periodOf(YearKind::Academic, desk.lastYear());
    Appointments parents(desk, s, grade, dice);
    parents.appoint(QList<SeatPlan>(std::begin(gradeSeats), std::end(gradeSeats)),
                    termsSince(year.from, year.from, 1, desk.today()), 1000);
    for (auto &seat : grade.seats)
        seat.until = {}; // follows from the term
    parents.keep();
}

} // namespace

void appointBodies(SampleDesk &desk, SampleSubdistrict &s)
{
    SampleDice dice(desk.seed(), 10);
    appointBoard(desk, s, dice);

    const int running = desk.lastYear() - buddhistOffset;
    auto &parents = s.parents.record;
    parents.name = u"เครือข่ายผู้ปกครองนักเรียน"_s;
    parents.kind = CommitteeKind::ParentNetwork;
    parents.legalBasis = u"ระเบียบโรงเรียนชุมชนบ้านแม่พนาว่าด้วยเครือข่ายผู้ปกครองนักเรียน"_s;
    const QDate chosen(running - 1, 5, 16);
    parents.appointmentOrder = u"คำสั่งโรงเรียนชุมชนบ้านแม่พนา ที่ 41/%1 ลงวันที่ %2"_s.arg(buddhistYear(chosen))
                                   .arg(formatDate(chosen, DateStyle::Long));
    parents.quorum = QuorumRule::HalfOfFilled;
    parents.termsYears = 2;
    Appointments network(desk, s, s.parents, dice);
    network.appoint(QList<SeatPlan>(std::begin(parentSeats), std::end(parentSeats)),
                    termsSince(desk.firstDay(), chosen, 2, desk.today()), 450);
    network.keep();

    auto &assembly = s.assembly.record;
    assembly.name = u"ประชาคมหมู่บ้านในเขตบริการ"_s;
    assembly.kind = CommitteeKind::Village;
    assembly.legalBasis = u"ข้อตกลงร่วมของหกหมู่บ้านในเขตบริการกับโรงเรียน"_s;
    assembly.quorum = QuorumRule::Number;
    assembly.quorumNumber = 6;
    Appointments villages(desk, s, s.assembly, dice);
    villages.appoint(QList<SeatPlan>(std::begin(assemblySeats), std::end(assemblySeats)),
                     {{desk.firstDay(), desk.today().addYears(3)}}, 1000);
    for (auto &seat : s.assembly.seats)
        if (seat.until > desk.today())
            seat.until = {}; // as long as they hold the office that brings the seat
    villages.keep();
    appointGrade(desk, s);
}

} // namespace core
