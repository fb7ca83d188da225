#include "core/figures/Requests.h"
#include "core/StoreFixture.h"
#include "core/figures/SummaryJson.h"
#include "core/figures/Today.h"
#include "core/store/Search.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Inbox {
    std::unique_ptr<Store> store = emptyStore();
    QDate today{2025, 9, 1};
    Id<Village> first = must(store->save(village(1, u"บ้านดอน"_s)));
    Id<Village> second = must(store->save(village(2, u"บ้านใหม่"_s)));

    Id<Request> ask(const QString &subject, QDate date, QDate due = {}, QDate answered = {},
                    RequestKind kind = RequestKind::Need)
    {
        Request r;
        r.subject = subject;
        r.date = date;
        r.kind = kind;
        r.village = first;
        r.dueOn = due;
        r.answeredOn = answered;
        r.answer = answered.isValid() ? u"ได้"_s : QString();
        r.status = answered.isValid() ? RequestStatus::Answered : RequestStatus::Received;
        return must(store->save(r));
    }
    Request read(Id<Request> id) const { return must(store->find(id)); }
};

QStringList told(const QList<Complaint> &complaints)
{
    QStringList fields;
    for (const auto &one : complaints)
        fields << one.field + (one.hint ? u"?"_s : u"!"_s);
    return fields;
}

} // namespace

TEST_CASE("what cannot be about a request is refused at its field, and what looks odd is only said")
{
    Request r;
    r.subject = u"ขอใช้สนาม"_s;
    r.date = QDate(2025, 6, 10);
    const auto complaints = [&r] { return told(complaintsOf(typeOf<Request>(), typeOf<Request>().toRow(r))); };
    CHECK(complaints() == QStringList{u"member?"_s});
    r.village = {1};
    CHECK(complaints().isEmpty());
    r.side = RequestSide::School;
    r.village = {};
    CHECK(complaints().isEmpty()); // the school speaks for itself
    r.dueOn = QDate(2025, 6, 9);
    r.answeredOn = QDate(2025, 6, 9);
    r.settledOn = QDate(2025, 6, 9);
    r.answer = u"ได้"_s;
    CHECK(complaints() == QStringList({u"answered_on!"_s, u"due_on!"_s, u"settled_on!"_s}));
    r.dueOn = r.answeredOn = r.settledOn = r.date;
    CHECK(complaints().isEmpty());
    r.answer.clear();
    CHECK(complaints() == QStringList{u"answer?"_s});
    r.answeredOn = {};
    r.status = RequestStatus::Answered;
    CHECK(complaints() == QStringList({u"answer?"_s, u"answered_on?"_s}));
}

TEST_CASE("requests are on time where they were answered by the day they were due, of all that were due in the period")
{
    Inbox inbox;
    const auto year = periodOf(YearKind::Academic, 2568);
    const QDate may(2025, 5, 20);
    inbox.ask(u"ตรงเวลา"_s, may, may.addDays(10), may.addDays(10));
    inbox.ask(u"ช้า"_s, may, may.addDays(10), may.addDays(11));
    inbox.ask(u"ยังไม่ตอบ"_s, may, may.addDays(10));
    inbox.ask(u"ไม่มีกำหนด"_s, may, {}, may.addDays(1));
    inbox.ask(u"กำหนดปีหน้า"_s, year.to, year.to.addDays(5), year.to.addDays(1));
    inbox.ask(u"ของปีก่อน ครบกำหนดปีนี้"_s, year.from.addDays(-1), year.from, year.from);
    const auto summary = must(annualSummary(*inbox.store, year, inbox.today));
    const auto json = QJsonDocument::fromJson(summaryJson(summary)).object()[u"requests"_s].toObject();
    CHECK(json == QJsonObject{{u"received"_s, 5}, {u"due"_s, 4}, {u"answeredOnTime"_s, 2}});
    const auto figures = summary.requests;
    CHECK(figures.received == 5);
    CHECK(figures.due == 4);
    CHECK(figures.answeredOnTime == 2);
    const auto next = must(requestFigures(*inbox.store, periodOf(YearKind::Academic, 2569)));
    CHECK(next.received == 0);
    CHECK(next.due == 1);
    CHECK(next.answeredOnTime == 1);
}

TEST_CASE("the office is told of requests that are late and of those that wait, but not of news")
{
    Inbox inbox;
    const auto today = inbox.today;
    inbox.ask(u"ช้าแล้ว"_s, today.addDays(-20), today.addDays(-1));
    inbox.ask(u"วันนี้"_s, today.addDays(-20), today);
    inbox.ask(u"ไม่มีกำหนด"_s, today.addDays(-5));
    inbox.ask(u"ตอบแล้ว"_s, today.addDays(-20), today.addDays(-10), today.addDays(-3));
    inbox.ask(u"ข่าว"_s, today.addDays(-3), {}, {}, RequestKind::News);
    auto declined = inbox.read(inbox.ask(u"ทำไม่ได้"_s, today.addDays(-20), today.addDays(-2)));
    declined.status = RequestStatus::Declined;
    must(inbox.store->save(declined));
    QStringList said;
    for (const auto &duty : must(duties(*inbox.store, today, 5)))
        said << QString::number(int(duty.kind)) + u' ' + duty.what + u' ' + duty.who + u' ' + duty.recordKind;
    CHECK(said ==
          QStringList({u"11 ช้าแล้ว บ้านดอน request"_s, u"12 วันนี้ บ้านดอน request"_s, u"12 ไม่มีกำหนด บ้านดอน request"_s}));
    const auto counts = must(dutyCounts(*inbox.store, today));
    CHECK(counts[int(Duty::Kind::RequestLate)] == 1);
    CHECK(counts[int(Duty::Kind::RequestDue)] == 2);
}

TEST_CASE("the list of requests can hold one direction, one kind, what is open, what is late")
{
    Inbox inbox;
    const auto today = inbox.today;
    const auto late = inbox.ask(u"ช้า"_s, today.addDays(-20), today.addDays(-1)).value;
    const auto open = inbox.ask(u"เปิด"_s, today.addDays(-20)).value;
    const auto done = inbox.ask(u"ตอบ"_s, today.addDays(-20), {}, today.addDays(-2)).value;
    const QList<qint64> all{late, open, done};
    const auto chosen = [&](const RequestChoice &choice) {
        return must(chosenRequests(*inbox.store, all, choice, today));
    };
    CHECK(chosen({}) == all);
    CHECK(chosen({.state = RequestState::Open}) == QList<qint64>{late, open});
    CHECK(chosen({.state = RequestState::Late}) == QList<qint64>{late});
    CHECK(chosen({.state = RequestState::Closed}) == QList<qint64>{done});
    CHECK(chosen({.side = RequestSide::School}).isEmpty());
    CHECK(chosen({.kind = RequestKind::Need, .state = RequestState::Closed}) == QList<qint64>{done});
    CHECK(chosen({.kind = RequestKind::Concern}).isEmpty());
}

TEST_CASE("news is told to many villages at once, never twice in the same way on one day, and taken back in one step")
{
    Inbox inbox;
    const auto news = inbox.ask(u"เปิดเทอม"_s, inbox.today, {}, {}, RequestKind::News);
    const auto tell = [&](TellingWay way) {
        return must(tellVillages(*inbox.store, news, {inbox.first, inbox.second}, inbox.today, way, u" เช้า "_s));
    };
    CHECK(tell(TellingWay::Loudspeaker) == 2);
    CHECK(tell(TellingWay::Loudspeaker) == 0);
    CHECK(tell(TellingWay::Line) == 2);
    auto villages = must(villagesTold(*inbox.store, news));
    REQUIRE(villages.size() == 2);
    CHECK(villages[0].name == u"หมู่ 1 บ้านดอน"_s);
    REQUIRE(villages[0].tellings.size() == 2);
    CHECK(villages[0].tellings[0].note == u"เช้า"_s);
    must(takeBackTellings(*inbox.store, news, {inbox.first}));
    CHECK(must(villagesTold(*inbox.store, news))[0].tellings.isEmpty());
    CHECK(must(villagesTold(*inbox.store, news))[1].tellings.size() == 2);
    must(inbox.store->undo());
    must(inbox.store->undo());
    CHECK(must(villagesTold(*inbox.store, news))[0].tellings.size() == 1);
    CHECK(must(villagesTold(*inbox.store, news))[1].tellings.size() == 1);
}

TEST_CASE("answering bears today's date unless another was typed, and settling its own")
{
    Inbox inbox;
    const auto id = inbox.ask(u"ขอใช้สนาม"_s, inbox.today.addDays(-10));
    must(setRequestStatus(*inbox.store, id, RequestStatus::Answered, inbox.today));
    CHECK(inbox.read(id).answeredOn == inbox.today);
    must(setRequestStatus(*inbox.store, id, RequestStatus::Settled, inbox.today.addDays(3)));
    CHECK(inbox.read(id).answeredOn == inbox.today);
    CHECK(inbox.read(id).settledOn == inbox.today.addDays(3));
    CHECK_FALSE(inbox.read(id).isOpen());
}

TEST_CASE("an activity is called by what is asked for, without the words of asking")
{
    CHECK(activityTitleOf(u"ขอให้โรงเรียนช่วยอบรมเยาวชนทำแนวกันไฟ"_s) == u"อบรมเยาวชนทำแนวกันไฟ"_s);
    CHECK(activityTitleOf(u"ต้องการวิทยากรสอนดนตรี"_s) == u"สอนดนตรี"_s);
    CHECK(activityTitleOf(u"ขอใช้สนาม"_s) == u"ใช้สนาม"_s);
    CHECK(activityTitleOf(u"ขอบคุณผู้ปกครอง"_s) == u"ขอบคุณผู้ปกครอง"_s); // another word
    CHECK(activityTitleOf(u"ต้องการ"_s) == u"ต้องการ"_s);
}

TEST_CASE("an activity made of a request is planned, linked, told among its steps, and undone in one step")
{
    Inbox inbox;
    const auto id = inbox.ask(u"ขออบรมบัญชี"_s, inbox.today.addDays(-10));
    const auto made = must(makeActivityOf(*inbox.store, id, inbox.today));
    const auto activity = must(inbox.store->find(made));
    CHECK(activity.title == u"อบรมบัญชี"_s);
    CHECK(activity.village == inbox.first);
    CHECK(activity.status == ActivityStatus::Planned);
    CHECK(activity.date > inbox.today);
    CHECK(inbox.read(id).activity == made);
    CHECK(inbox.read(id).status == RequestStatus::InProgress);
    CHECK(must(requestCourse(*inbox.store, id)).steps.size() == 1);
    CHECK(must(requestCourse(*inbox.store, id)).activity == activity.title);
    CHECK(must(makeActivityOf(*inbox.store, id, inbox.today)) == made); // there is one already
    must(inbox.store->undo());
    CHECK(must(inbox.store->all<Activity>()).isEmpty());
    CHECK(inbox.read(id).status == RequestStatus::Received);
    CHECK(must(inbox.store->all<RequestStep>()).isEmpty());
}

TEST_CASE("requests, what was done about them and where they were told are found by their words")
{
    Inbox inbox;
    const auto id = inbox.ask(u"ข้อขัดแย้งเรื่องแนวรั้ว"_s, inbox.today);
    must(inbox.store->save(RequestStep{{}, id, inbox.today, u"รังวัดร่วมกันที่สวนลำไย"_s, u"กำนัน"_s}));
    for (const auto &words : {u"แนวรั้ว"_s, u"สวนลำไย"_s}) {
        const auto found = must(search(*inbox.store, words, 5));
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind == u"request"_s);
        CHECK(found[0].id == id.value);
    }
}
