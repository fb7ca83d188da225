#include "core/figures/Certification.h"
#include "core/StoreFixture.h"
#include "core/exchange/Csv.h"
#include "core/exchange/ImportPlan.h"
#include "core/figures/Quorum.h"
#include "core/figures/UnfinishedBusiness.h"
#include "core/papers/MinutesPaper.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 1);

// A board of three with the minutes of a complete meeting, waiting for the next one.
struct Board {
    std::unique_ptr<Store> store = emptyStore();
    Id<Committee> committee;
    Id<Person> chair, member, teacher;
    Id<Meeting> waiting;
    Meeting next;

    Board()
    {
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        board.seats = 3;
        committee = must(store->save(board));
        chair = seated(u"สมชาย"_s, 1);
        member = seated(u"สมหญิง"_s, 2);
        teacher = seated(u"สมศรี"_s, 3);
        Meeting meeting;
        meeting.committee = committee;
        meeting.number = 1;
        meeting.year = 2568;
        meeting.date = QDate(2025, 2, 1);
        meeting.start = QTime(9, 0);
        meeting.end = QTime(12, 0);
        meeting.status = MeetingStatus::AwaitingCertification;
        meeting.agenda = officialAgenda(AgendaForm::Five);
        meeting.attendance = {present(chair), present(member)};
        waiting = must(store->save(meeting));
        next.committee = committee;
        next.number = 2;
        next.year = 2568;
        next.date = today;
    }

    Id<Person> seated(const QString &name, int order)
    {
        Person person;
        person.givenName = name;
        const auto id = must(store->save(person));
        Seat seat;
        seat.committee = committee;
        seat.person = id;
        seat.position = u"กรรมการ"_s;
        seat.order = order;
        must(store->save(seat));
        return id;
    }

    static Attendance present(Id<Person> who)
    {
        Attendance a;
        a.member = party(who);
        return a;
    }

    Meeting meeting() const { return must(store->find(waiting)); }
};

Error refusedOf(const Result<Id<Meeting>> &saved)
{
    REQUIRE_FALSE(saved);
    return saved.error();
}

} // namespace

TEST_CASE("minutes are certified at the next meeting, with what was corrected")
{
    Board board;
    must(certifyMinutes(*board.store, board.waiting, board.next, u"หน้า 2 แก้ชื่อ"_s));
    CHECK(board.meeting().status == MeetingStatus::Certified);
    CHECK(board.meeting().certifiedAt == u"2/2568"_s);
    CHECK(board.meeting().corrections == u"หน้า 2 แก้ชื่อ"_s);
    CHECK_FALSE(certifyMinutes(*board.store, board.waiting, board.next, {}));

    SECTION("and one undo takes it back")
    {
        must(board.store->undo());
        CHECK(board.meeting().status == MeetingStatus::AwaitingCertification);
        must(board.store->redo());
        CHECK(board.meeting().status == MeetingStatus::Certified);
    }
}

TEST_CASE("minutes with a number used twice are refused only when they are to be certified")
{
    Board board;
    auto twin = board.meeting();
    twin.id = {};
    must(board.store->save(twin));
    const auto done = certifyMinutes(*board.store, board.waiting, board.next, {});
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"same number"_s));
    CHECK(board.meeting().status == MeetingStatus::AwaitingCertification);
}

TEST_CASE("certified minutes are locked against every way of change")
{
    Board board;
    auto before = board.meeting();
    FollowUp task;
    task.agendaItem = before.agenda[3].id;
    task.task = u"ซ่อมหลังคา"_s;
    task.id = must(board.store->save(task));
    must(certifyMinutes(*board.store, board.waiting, board.next, {}));
    const auto certified = board.meeting();

    auto changed = certified;
    SECTION("its own words")
    {
        changed.place = u"ที่อื่น"_s;
    }
    SECTION("its status")
    {
        changed.status = MeetingStatus::Draft;
    }
    SECTION("a line of its agenda")
    {
        changed.agenda[0].discussion = u"เติม"_s;
    }
    SECTION("a line more")
    {
        changed.agenda << changed.agenda[0];
    }
    SECTION("a line less")
    {
        changed.agenda.removeLast();
    }
    SECTION("who was there")
    {
        changed.attendance[0].status = AttendanceStatus::Absent;
    }
    SECTION("who was there, one more")
    {
        changed.attendance << Board::present(board.teacher);
    }
    if (changed != certified) {
        CHECK(refusedOf(board.store->save(changed)).kind == Error::Kind::Locked);
    } else {
        CHECK(must(board.store->save(changed)) == board.waiting); // saying the same again changes nothing
        CHECK_FALSE(board.store->remove(board.waiting));
        CHECK_FALSE(board.store->remove(certified.agenda[0].id));
        task.task = u"ซ่อมประตู"_s;
        CHECK_FALSE(board.store->save(task));
        CHECK_FALSE(board.store->remove(task.id));
        FollowUp another;
        another.agendaItem = certified.agenda[0].id;
        another.task = u"ทาสี"_s;
        CHECK_FALSE(board.store->save(another));
    }
    CHECK(board.meeting() == certified);
    CHECK(must(board.store->find(task.id)).task == u"ซ่อมหลังคา"_s);
}

TEST_CASE("a task of certified minutes can still be done, and a correction be noted below them")
{
    Board board;
    FollowUp task;
    task.agendaItem = board.meeting().agenda[3].id;
    task.task = u"ซ่อมหลังคา"_s;
    task.id = must(board.store->save(task));
    must(certifyMinutes(*board.store, board.waiting, board.next, {}));
    task.status = FollowUpStatus::Done;
    task.doneOn = today;
    task.result = u"เสร็จแล้ว"_s;
    must(board.store->save(task));

    Amendment amendment;
    amendment.meeting = board.waiting;
    amendment.date = today;
    amendment.item = u"4"_s;
    amendment.wording = u"งบประมาณ 500 บาท"_s;
    amendment.decidedAt = u"3/2568"_s;
    must(board.store->save(amendment));
    const auto text = plainText(minutesPaper(must(minutesContent(*board.store, board.waiting))));
    CHECK(text.contains(u"รับรองในการประชุมครั้งที่ ๒/๒๕๖๘ โดยไม่มีการแก้ไข"_s));
    CHECK(text.contains(u"ตามมติที่ประชุมครั้งที่ ๓/๒๕๖๘ ระเบียบวาระที่ ๔ ให้แก้เป็น  งบประมาณ ๕๐๐ บาท"_s));
}

TEST_CASE("a file may fill certified minutes once, and never change them")
{
    Board board;
    auto empty = board.meeting();
    empty.id = {};
    empty.number = 9;
    empty.status = MeetingStatus::Certified;
    empty.certifiedAt = u"2/2568"_s;
    empty.agenda.clear();
    must(board.store->save(empty));
    const auto import = [&](const QByteArray &csv) {
        const auto sheet = must(readCsv(csv));
        const auto plan = must(planImport(*board.store, typeOf<AgendaItem>(), sheet, today));
        return std::pair(plan.counts(), applyImport(*board.store, plan, {}, false));
    };
    const QByteArray first(
        "meeting,number,title\nคณะกรรมการสถานศึกษา 9/2568,1,เรื่องแรก\nคณะกรรมการสถานศึกษา 9/2568,2,เรื่องที่สอง\n");
    CHECK(import(first).first.created == 2);
    CHECK(import(first).first.unchanged == 2);
    const auto [more, applied] = import("meeting,number,title\nคณะกรรมการสถานศึกษา 9/2568,3,เติม\n");
    CHECK(more.refused == 1);
    CHECK_FALSE(applied);
    CHECK(import("meeting,number,title\nคณะกรรมการสถานศึกษา 9/2568,1,แก้\n").first.refused == 1);
    must(board.store->undo()); // the one step that filled them
    CHECK(import(first).first.created == 2);
}

TEST_CASE("an agenda knows what is to be certified, and what the last meeting left")
{
    Board board;
    auto last = board.meeting();
    AgendaItem deferred;
    deferred.number = u"4.1"_s;
    deferred.title = u"ทาสีรั้ว"_s;
    deferred.outcome = Outcome::Deferred;
    last.agenda.insert(4, deferred);
    must(board.store->save(last));
    FollowUp task;
    task.agendaItem = board.meeting().agenda[4].id;
    task.task = u"หาราคาสี"_s;
    must(board.store->save(task));
    const auto business = must(unfinishedBusiness(*board.store, board.committee, today));
    const auto agenda = withUnfinished(officialAgenda(AgendaForm::Five), business, -1);
    REQUIRE(agenda.size() == 8);
    CHECK(agenda[2].number == u"2.1"_s);
    CHECK(agenda[2].title == u"รับรองรายงานการประชุมครั้งที่ 1/2568 เมื่อวันที่ 1 กุมภาพันธ์ 2568"_s);
    CHECK(agenda[2].certifies == board.waiting);
    CHECK(agenda[4].title == u"หาราคาสี"_s);
    CHECK(agenda[5].title == u"ทาสีรั้ว"_s);
    CHECK(withUnfinished(agenda, business, -100) == agenda); // nothing twice
}

TEST_CASE("the quorum is told for any moment of the meeting")
{
    Board board;
    auto meeting = board.meeting();
    meeting.attendance = {Board::present(board.chair), Board::present(board.member), Board::present(board.teacher)};
    meeting.attendance[1].arrived = QTime(9, 30);
    meeting.attendance[2].left = QTime(11, 0);
    meeting.attendance[1].left = QTime(11, 30);
    Attendance guest = Board::present(board.teacher);
    guest.capacity = Capacity::Guest;
    guest.left = QTime(10, 0);
    meeting.attendance << guest;
    const auto committee = must(board.store->find(board.committee));
    const auto seats = must(seatsOn(*board.store, board.committee, meeting.date));
    const auto whole = quorumOf(committee, seats, meeting.attendance);
    CHECK(whole.present == 3);
    CHECK(whole.needed == 2);
    QStringList course;
    for (const auto &moment : quorumCourse(meeting, whole))
        course << u"%1 %2 %3"_s.arg(moment.from.toString(u"HH:mm"_s))
                      .arg(moment.quorum.present)
                      .arg(moment.quorum.isMet() ? u"met"_s : u"none"_s);
    CHECK(course == QStringList({u"09:00 2 met"_s, u"09:30 3 met"_s, u"11:00 2 met"_s, u"11:30 1 none"_s}));
    CHECK(presentAt(meeting.attendance, QTime(11, 30)) == 1);

    must(board.store->save(meeting));
    const auto text = plainText(minutesPaper(must(minutesContent(*board.store, board.waiting))));
    CHECK(text.contains(u"เวลา ๑๑.๓๐ น. กรรมการไม่ครบองค์ประชุม (๑ คน จากองค์ประชุม ๒ คน)"_s));
    CHECK(text.contains(u"รอการรับรอง"_s));
}

TEST_CASE("votes are counted against those who were there, and a tie is the chair's to decide")
{
    AgendaItem item;
    CHECK(voteComplaints(item, 3).isEmpty());
    item.votesFor = 2;
    item.votesAgainst = 2;
    const auto fields = [&](int electorate) {
        QStringList names;
        for (const auto &complaint : voteComplaints(item, electorate)) {
            CHECK(complaint.hint);
            names << complaint.field;
        }
        return names;
    };
    CHECK(fields(4) == QStringList({u"casting_vote"_s}));
    CHECK(fields(3) == QStringList({u"votes_for"_s, u"casting_vote"_s}));
    item.castingVote = CastingVote::Against;
    item.outcome = Outcome::Approved;
    CHECK(fields(5) == QStringList({u"outcome"_s}));
    item.outcome = Outcome::Rejected;
    CHECK(fields(5).isEmpty());
}
