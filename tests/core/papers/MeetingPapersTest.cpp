#include "core/papers/MeetingPapers.h"
#include "Golden.h"
#include "core/StoreFixture.h"
#include "core/papers/MeetingCalendar.h"
#include "core/thai/Text.h"
#include <QTimeZone>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Person personCalled(const QString &name, const QString &role = {})
{
    const auto parts = nameParts(name);
    Person person;
    person.title = parts.title;
    person.givenName = parts.givenName;
    person.familyName = parts.familyName;
    person.role = role;
    return person;
}

// A board of five, one seat vacant, one holder gone; a monk among them, and guests from outside.
struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Committee board;
    Meeting meeting;

    Scene()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.subdistrict = u"ดอนแก้ว"_s;
        school.district = u"แม่ริม"_s;
        school.province = u"เชียงใหม่"_s;
        school.postcode = u"50180"_s;
        school.phone = u"0 5300 0123"_s;
        school.director = u"นางน้ำฝน ผู้ใหญ่ทอง"_s;
        school.letterPrefix = u"ศธ 04050.12"_s;
        school.letterSection = u"กลุ่มบริหารงานทั่วไป"_s;
        must(store->save(school));
        board.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
        board.id = must(store->save(board));
        seat(u"ประธานกรรมการ"_s, {}, must(store->save(personCalled(u"นายสมชาย ใจดี"_s))));
        seat(u"กรรมการ"_s, u"ผู้แทนองค์กรศาสนา"_s, must(store->save(personCalled(u"พระครูโพธิ์ชัยวรคุณ"_s))));
        seat(u"กรรมการ"_s, u"ผู้แทนผู้ปกครอง"_s, must(store->save(personCalled(u"นายบุญมี ศรีสุข"_s))));
        seat(u"กรรมการ"_s, u"ผู้แทนศิษย์เก่า"_s, {});
        seat(u"กรรมการและเลขานุการ"_s, {}, must(store->save(personCalled(u"นางน้ำฝน ผู้ใหญ่ทอง"_s))));
        seat(u"กรรมการ"_s, u"ผู้แทนครู"_s, must(store->save(personCalled(u"นางสาวพ้น วาระไป"_s))), QDate(2025, 3, 31));
        meeting.committee = board.id;
        meeting.number = 3;
        meeting.year = 2568;
        meeting.date = QDate(2025, 6, 16);
        meeting.start = QTime(9, 30);
        meeting.end = QTime(12, 0);
        meeting.place = u"ห้องประชุมโรงเรียนบ้านดอนแก้ว"_s;
        meeting.minuteTaker = u"นางสาวดารณี ตั้งใจ"_s;
        Agency council;
        council.name = u"องค์การบริหารส่วนตำบลดอนแก้ว"_s;
        council.contact = u"นายกเทียม ทองดี"_s;
        guest(party(must(store->save(council))));
        guest(party(must(store->save(personCalled(u"ว่าที่ร้อยตรีก้อง ฟ้าใส"_s, u"ปลัดองค์การบริหารส่วนตำบล"_s)))));
        item(u"1"_s, u"เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"_s, {});
        item(u"1.1"_s, {}, u"งบประมาณอาหารกลางวัน"_s);
        item(u"2"_s, u"เรื่องรับรองรายงานการประชุม"_s, {});
        item(u"2.1"_s, {}, u"รายงานการประชุมครั้งที่ 2/2568"_s);
        item(u"3"_s, u"เรื่องสืบเนื่อง"_s, {});
        item(u"4"_s, u"เรื่องเสนอเพื่อพิจารณา"_s, {});
        item(u"4.1"_s, {}, u"การจัดผ้าป่าการศึกษา"_s);
        item(u"5"_s, u"เรื่องอื่น ๆ (ถ้ามี)"_s, {});
        meeting.id = must(store->save(meeting));
        meeting = must(store->find(meeting.id));
    }

    void seat(const QString &position, const QString &represents, Id<Person> person, QDate until = {})
    {
        Seat seat;
        seat.committee = board.id;
        seat.position = position;
        seat.represents = represents;
        seat.person = person;
        seat.until = until;
        seat.order = int(must(store->count(typeOf<Seat>())));
        must(store->save(seat));
        if (person && !until.isValid())
            members << person;
    }
    void guest(Id<Party> party)
    {
        Attendance a;
        a.member = party;
        a.capacity = Capacity::Guest;
        meeting.attendance << a;
    }
    void item(const QString &number, const QString &heading, const QString &title)
    {
        AgendaItem one;
        one.number = number;
        one.heading = heading;
        one.title = title;
        meeting.agenda << one;
    }
    // The meeting was held: two came, one was on leave, one sent someone.
    void hold()
    {
        const AttendanceStatus came[] = {AttendanceStatus::Present, AttendanceStatus::OnLeave, AttendanceStatus::Absent,
                                         AttendanceStatus::Present};
        for (int i = 0; i < members.size(); ++i) {
            Attendance a;
            a.member = party(members[i]);
            a.status = came[i];
            meeting.attendance.insert(i, a);
        }
        Attendance instead;
        instead.member = party(must(store->save(personCalled(u"นางสาวกุ้ง ปิ่นแก้ว"_s))));
        instead.capacity = Capacity::Substitute;
        instead.substitutes = party(members[2]);
        meeting.attendance << instead;
        meeting.agenda[3].outcome = Outcome::Approved;
        meeting.agenda[6].outcome = Outcome::Approved;
        meeting.agenda[6].resolution = u"เห็นชอบให้จัดวันที่ 9 สิงหาคม 2568"_s;
        must(store->save(meeting));
        meeting = must(store->find(meeting.id));
        FollowUp task;
        task.agendaItem = meeting.agenda[6].id;
        task.task = u"ทำหนังสือเชิญเจ้าภาพ"_s;
        task.responsible = u"ครูดารณี"_s;
        task.dueOn = QDate(2025, 7, 31);
        must(store->save(task));
    }
    MeetingPapersContent content() const { return must(meetingPapersContent(*store, meeting.id)); }
    MeetingPaper typed(PaperKind kind) const { return must(paperOf(*store, meeting.id, kind)); }

    QList<Id<Person>> members;
};

// Lines of a calendar as they were before they were folded.
QStringList unfolded(QByteArray file)
{
    file.replace("\r\n ", "");
    return QString::fromUtf8(file).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QString valueOf(const QByteArray &file, const QString &name)
{
    bool isEvent = false;
    for (const auto &line : unfolded(file))
        if (line == u"BEGIN:VEVENT"_s)
            isEvent = true;
        else if (isEvent && (line.startsWith(name + u':') || line.startsWith(name + u';')))
            return line.section(u':', 1);
    return {};
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            plain += text[i];
            continue;
        }
        ++i;
        plain += text[i] == u'n' ? QChar(u'\n') : text[i];
    }
    return plain;
}

} // namespace

TEST_CASE("invitation letters stand in the form of an external letter, each with its agenda")
{
    Scene scene;
    auto letter = scene.typed(PaperKind::Invitation);
    letter.number = u"12"_s;
    letter.date = QDate(2025, 6, 2);
    checkGolden(u"invitation.txt"_s, plainText(invitationPaper(scene.content(), letter)));
}

TEST_CASE("a sign-in sheet has a numbered line for each who is invited, and blank ones below")
{
    Scene scene;
    auto sheet = scene.typed(PaperKind::SignIn);
    sheet.blankLines = 3;
    checkGolden(u"sign-in.txt"_s, plainText(signInPaper(scene.content(), sheet)));
}

TEST_CASE("a memo lays the minutes before the director, with what was resolved and who does what")
{
    Scene scene;
    scene.hold();
    auto memo = scene.typed(PaperKind::Memo);
    memo.number = u"87"_s;
    memo.date = QDate(2025, 6, 18);
    checkGolden(u"memo.txt"_s, plainText(memoPaper(scene.content(), memo)));
}

TEST_CASE("the minutes go to all members, to who stood in and to guests")
{
    Scene scene;
    scene.hold();
    checkGolden(u"distribution.txt"_s, plainText(distributionPaper(scene.content())));
}

TEST_CASE("papers that were given no number and no day leave room for them")
{
    Scene scene;
    const auto letter = plainText(invitationPaper(scene.content(), scene.typed(PaperKind::Invitation)));
    CHECK(letter.contains(u"ที่  ศธ ๐๔๐๕๐.๑๒/ว ....."_s));
    auto typed = scene.typed(PaperKind::Invitation);
    typed.number = u"ว 7"_s;
    CHECK(plainText(invitationPaper(scene.content(), typed)).contains(u"ศธ ๐๔๐๕๐.๑๒/ว ๗"_s));
    typed.number = u"พิเศษ/2568"_s; // a whole number of its own
    CHECK(plainText(invitationPaper(scene.content(), typed)).contains(u"ที่  พิเศษ/๒๕๖๘"_s));
}

TEST_CASE("one letter goes to each who holds a seat on the day of the meeting, and none to a vacant seat")
{
    std::mt19937 random(5);
    for (int round = 0; round < 25; ++round) {
        auto store = emptyStore();
        Committee body;
        body.name = u"เครือข่ายผู้ปกครอง"_s;
        body.id = must(store->save(body));
        const QDate day(2025, 6, 16);
        QStringList expected;
        const int seats = int(random() % 16);
        for (int i = 0; i < seats; ++i) {
            const auto name = u"นายคนที่%1 สกุล%2"_s.arg(QChar(u'ก' + i)).arg(QChar(u'ก' + i));
            Seat seat;
            seat.committee = body.id;
            seat.position = u"กรรมการ"_s;
            seat.order = i;
            if (random() % 4 != 0)
                seat.person = must(store->save(personCalled(name)));
            if (random() % 3 == 0)
                seat.since = day.addDays(int(random() % 3) - 1);
            if (random() % 3 == 0)
                seat.until = (seat.since.isValid() ? std::max(day, seat.since) : day.addDays(-1)).addDays(random() % 2);
            must(store->save(seat));
            const bool holds = seat.person && (!seat.since.isValid() || seat.since <= day) &&
                               (!seat.until.isValid() || seat.until >= day);
            if (holds)
                expected << name;
        }
        Meeting meeting;
        meeting.committee = body.id;
        meeting.date = day;
        meeting.number = 1;
        meeting.year = 2568;
        meeting.id = must(store->save(meeting));
        const auto content = must(meetingPapersContent(*store, meeting.id));
        QStringList written;
        for (const auto &line :
             plainText(invitationPaper(content, must(paperOf(*store, meeting.id, PaperKind::Invitation)))).split(u'\n'))
            if (line.startsWith(u"เรียน  "_s))
                written << line.section(u"  "_s, 1, 1);
        if (expected.isEmpty())
            CHECK(written == QStringList{QString(24, u'.')}); // one to be written in
        else
            CHECK(written == expected);
    }
}

TEST_CASE("wording is kept with its meeting and serves the body's next one as a beginning")
{
    Scene scene;
    auto letter = scene.typed(PaperKind::Invitation);
    CHECK(letter.wording.isEmpty());
    letter.wording = u"ด้วยมีเรื่องด่วน จึงขอเชิญประชุม{ครั้งที่} {ไม่มีคำนี้}"_s;
    letter.number = u"5"_s;
    must(scene.store->save(letter));
    CHECK(unknownWords(letter.wording, PaperKind::Invitation) == QStringList{u"{ไม่มีคำนี้}"_s});
    Meeting next;
    next.committee = scene.board.id;
    next.number = 4;
    next.year = 2568;
    next.id = must(scene.store->save(next));
    const auto begun = must(paperOf(*scene.store, next.id, PaperKind::Invitation));
    CHECK_FALSE(begun.id);
    CHECK(begun.wording == letter.wording);
    CHECK(begun.number.isEmpty()); // each letter has its own
    CHECK(plainText(invitationPaper(must(meetingPapersContent(*scene.store, next.id)), begun))
              .contains(u"จึงขอเชิญประชุมครั้งที่ ๔/๒๕๖๘ {ไม่มีคำนี้}"_s));
    CHECK(scene.typed(PaperKind::Memo).wording.isEmpty()); // of another paper
    must(scene.store->remove(scene.meeting.id));
    CHECK(must(scene.store->all<MeetingPaper>()).isEmpty());
}

TEST_CASE("a calendar file tells the same meeting in lines that no program tears inside a letter")
{
    Scene scene;
    const QDateTime stamp(QDate(2025, 6, 2), QTime(15, 0), QTimeZone("Asia/Bangkok"));
    const auto file = must(meetingCalendar(scene.content(), stamp));
    checkGolden(u"meeting.ics"_s, QString::fromUtf8(file).remove(u'\r'));
    CHECK(valueOf(file, u"DTSTAMP"_s) == u"20250602T080000Z"_s);
    CHECK(valueOf(file, u"DTSTART"_s) == u"20250616T093000"_s);
    CHECK(file.count("\r\n") == file.count("\n"));
    CHECK(valueOf(file, u"UID"_s) == valueOf(must(meetingCalendar(scene.content(), stamp.addDays(3))), u"UID"_s));

    std::mt19937 random(3);
    const auto letters = u"กขคงน้ำที่ใหญ่;,\\ abc๑ๆ😀"_s;
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = int(random() % 200); i > 0; --i)
            text += letters.mid(int(random() % 20), 3);
        scene.meeting.place = normalizedLine(text);
        must(scene.store->save(scene.meeting));
        const auto written = must(meetingCalendar(scene.content(), stamp));
        for (const auto &line : written.split('\n')) {
            CHECK(line.size() <= 76); // with the CR
            CHECK(QString::fromUtf8(line).toUtf8() == line);
        }
        CHECK(unescaped(valueOf(written, u"LOCATION"_s)) == must(scene.store->find(scene.meeting.id)).place);
    }

    scene.meeting.date = {};
    must(scene.store->save(scene.meeting));
    CHECK_FALSE(meetingCalendar(scene.content(), stamp));
}
