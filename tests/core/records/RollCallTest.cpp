#include "core/records/RollCall.h"
#include "Support.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Seat seat(const QString &position, qint64 person)
{
    Seat s;
    s.position = position;
    s.person = {person};
    return s;
}

Attendance came(qint64 member, Capacity capacity = Capacity::Seat, qint64 insteadOf = 0)
{
    Attendance a;
    a.member = {member};
    a.capacity = capacity;
    a.substitutes = {insteadOf};
    return a;
}

} // namespace

TEST_CASE("one key marks a person on any layout of the keyboard")
{
    for (const auto key : u"มpPmM1๑"_s)
        CHECK(markOfKey(key) == Mark::Present);
    for (const auto key : u"ขaAkK2๒"_s)
        CHECK(markOfKey(key) == Mark::Absent);
    for (const auto key : u"ลlL3๓"_s)
        CHECK(markOfKey(key) == Mark::OnLeave);
    for (const auto key : u"แsStT4๔"_s)
        CHECK(markOfKey(key) == Mark::StandIn);
    for (const auto key : u" กx5้"_s)
        CHECK_FALSE(markOfKey(key));
}

TEST_CASE("the roll follows the seats, keeps what was noted, and shows vacant seats")
{
    const QList<Seat> seats{seat(u"ประธานกรรมการ"_s, 11), seat(u"กรรมการ"_s, 0), seat(u"กรรมการ"_s, 12)};
    auto absent = came(12);
    absent.status = AttendanceStatus::OnLeave;
    absent.reason = u"ติดราชการ"_s;
    const QList<Attendance> noted{came(13), absent, came(14, Capacity::Substitute, 11), came(15, Capacity::Guest)};
    const auto roll = rollOf(seats, noted);
    REQUIRE(roll.size() == 4);
    CHECK(roll[0].mark() == Mark::StandIn);
    CHECK(roll[0].standIn->member == Id<Party>{14});
    CHECK(roll[1].isVacant());
    CHECK(roll[1].mark() == Mark::None);
    CHECK(roll[2].mark() == Mark::OnLeave);
    CHECK(roll[2].reason() == u"ติดราชการ"_s);
    CHECK(roll[3].member == Id<Party>{13}); // a member then, without a seat now
    CHECK(roll[3].mark() == Mark::Present);
    CHECK(attendanceOf(roll) == QList<Attendance>({noted[2], noted[1], noted[0]}));
    CHECK(guestsOf(noted) == QList<Attendance>({noted[3]}));
}

TEST_CASE("who holds two seats is called once, and counts once")
{
    const QList<Seat> seats{seat(u"ประธานกรรมการ"_s, 11), seat(u"กรรมการ"_s, 12), seat(u"กรรมการ"_s, 11)};
    const auto roll = rollOf(seats, {came(11)});
    CHECK(roll[0].mark() == Mark::Present);
    CHECK(roll[2].mark() == Mark::Present);
    CHECK(attendanceOf(roll) == QList<Attendance>({came(11)}));
    const auto complaints = rollComplaints(roll);
    REQUIRE(complaints.size() == 2);
    CHECK(complaints[0].line == 0);
    CHECK(complaints[1].line == 2);
    CHECK(complaints[1].reason == u"holds two seats and counts once"_s);
}

TEST_CASE("a stand-in who cannot be one, and times in the wrong order, are told beside their line")
{
    const QList<Seat> seats{seat(u"ประธานกรรมการ"_s, 11), seat(u"กรรมการ"_s, 12), seat(u"กรรมการ"_s, 13),
                            seat(u"กรรมการ"_s, 14)};
    auto late = came(13);
    late.arrived = QTime(10, 0);
    late.left = QTime(9, 45);
    const auto told = [&](const QList<Attendance> &attendance) {
        QStringList words;
        for (const auto &complaint : rollComplaints(rollOf(seats, attendance)))
            words << u"%1 %2: %3"_s.arg(complaint.line).arg(complaint.field, complaint.reason);
        return words;
    };
    CHECK(told({came(11), came(12), came(21, Capacity::Substitute, 14)}).isEmpty());
    CHECK(told({came(11), came(11, Capacity::Substitute, 12)}) ==
          QStringList({u"1 stand_in: the stand-in is a member too and counts once"_s}));
    CHECK(told({came(21, Capacity::Substitute, 12), came(21, Capacity::Substitute, 14)}) ==
          QStringList({u"1 stand_in: stands in for two members and counts once"_s,
                       u"3 stand_in: stands in for two members and counts once"_s}));
    CHECK(told({came(12), came(21, Capacity::Substitute, 12)}) ==
          QStringList({u"1 stand_in: a stand-in for someone who is there"_s}));
    CHECK(told({late}) == QStringList({u"2 left: left before arriving"_s}));
}

TEST_CASE("chair and secretary are told from their deputies")
{
    CHECK(isChair(seat(u"ประธานกรรมการ"_s, 1)));
    CHECK_FALSE(isChair(seat(u"รองประธานกรรมการ"_s, 1)));
    CHECK(isSecretary(seat(u"กรรมการและเลขานุการ"_s, 1)));
    CHECK_FALSE(isSecretary(seat(u"กรรมการและผู้ช่วยเลขานุการ"_s, 1)));
}

TEST_CASE("a meeting is planned until its day comes, its roll is called or something is typed")
{
    Meeting meeting;
    meeting.date = QDate(2025, 6, 16);
    const QDate before(2025, 6, 1);
    Attendance guest;
    guest.capacity = Capacity::Guest;
    meeting.attendance << guest;
    AgendaItem item;
    item.number = u"4.1"_s;
    item.title = u"ผ้าป่า"_s;
    meeting.agenda << item;
    CHECK(proposedStatus(meeting, before) == MeetingStatus::Planned); // invited and put on the agenda, no more
    CHECK(proposedStatus(meeting, meeting.date) == MeetingStatus::Draft);
    meeting.agenda[0].discussion = u"ประธานแจ้งว่า"_s;
    CHECK(proposedStatus(meeting, before) == MeetingStatus::Draft);
    meeting.agenda[0].discussion.clear();
    meeting.attendance << Attendance();
    CHECK(proposedStatus(meeting, before) == MeetingStatus::Draft);
    meeting.status = MeetingStatus::Certified;
    CHECK(proposedStatus(meeting, before) == MeetingStatus::Certified);
}
