#include "core/figures/SarEvidence.h"
#include "core/StoreFixture.h"
#include "core/records/Goal.h"
#include "core/records/Request.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(const QString &number, const QString &title, const QString &resolution = {},
                const QString &standards = {})
{
    AgendaItem one;
    one.number = number;
    (number.contains(u'.') ? one.title : one.heading) = title;
    one.outcome = resolution.isEmpty() ? Outcome::None : Outcome::Approved;
    one.resolution = resolution;
    one.standards = standards;
    return one;
}

struct Scene {
    std::unique_ptr<Store> store = emptyStore();
    Activity activity;
    Meeting meeting;

    Scene()
    {
        activity.title = u"อบรมทอผ้า"_s;
        activity.date = QDate(2025, 7, 7);
        activity.status = ActivityStatus::Held;
        activity.standards = u"3.2; 1.2(2)"_s;
        activity.result = u"ทอได้ 12 ผืน"_s;
        activity.id = must(store->save(activity));
        Committee board;
        board.name = u"คณะกรรมการสถานศึกษา"_s;
        meeting.committee = must(store->save(board));
        meeting.number = 2;
        meeting.year = 2568;
        meeting.date = QDate(2025, 6, 16);
        meeting.agenda = {item(u"1"_s, u"แจ้งให้ทราบ"_s), item(u"4"_s, u"พิจารณา"_s),
                          item(u"4.1"_s, u"แผนปฏิบัติการ"_s, u"เห็นชอบแผน"_s)};
        meeting.id = must(store->save(meeting));
    }
    SarIndex index() const { return must(sarIndex(*store, periodOf(YearKind::Academic, 2568))); }
};

} // namespace

TEST_CASE("a new file has the standards of basic education, and strategies propose theirs")
{
    const auto standards = must(emptyStore()->all<Standard>());
    REQUIRE(standards.size() == 9);
    CHECK(standards[4].code == u"2.1"_s);
    CHECK(standards[4].title == u"เป้าหมาย วิสัยทัศน์ พันธกิจ"_s);
    CHECK(usualStandards(standards, {Strategy::SharedVision}) == u"2.1;2.2"_s);
    CHECK(usualStandards(standards, {Strategy::Synergy}) == u"2.2;2.5"_s);
    CHECK(usualStandards(standards, {Strategy::SchoolBased}) == u"1.2(2);3.2"_s);
    CHECK(usualStandards(standards, {Strategy::SharedVision, Strategy::Synergy}) == u"2.1;2.2;2.5"_s);
    CHECK(usualStandards(standards, {}).isEmpty());
    CHECK(codesIn(u"2.1; 2.2;;2.1"_s) == QStringList{u"2.1"_s, u"2.2"_s});
}

TEST_CASE("a code with a semicolon, or a second time, is refused")
{
    auto store = emptyStore();
    CHECK_FALSE(store->save(Standard{{}, u"2;1"_s, u"สองหนึ่ง"_s, {}}));
    CHECK_FALSE(store->save(Standard{{}, u"2.1"_s, u"อีกครั้ง"_s, {}}));
    CHECK(keptText(typeOf<Standard>().fields[0], u" ๒.๓ "_s) == u"2.3"_s);
}

TEST_CASE("what was held and what was resolved is there to be shown, and codes say for what")
{
    Scene scene;
    const auto index = scene.index();
    REQUIRE(index.records.size() == 2); // headings and what was only told are none
    CHECK(index.records[0].kind == u"agenda_item"_s);
    CHECK(index.records[0].openId == scene.meeting.id.value);
    CHECK(index.records[0].title.contains(u"แผนปฏิบัติการ"_s));
    CHECK(index.records[0].codes.isEmpty());
    CHECK(index.records[1].codes == QStringList{u"3.2"_s, u"1.2(2)"_s});
    CHECK(index.evidenceFor(u"3.2"_s).size() == 1);
    CHECK(index.evidenceFor(u"2.1"_s).isEmpty()); // a gap
    CHECK(index.unknownCodes().isEmpty());
    CHECK(must(sarIndex(*scene.store, periodOf(YearKind::Academic, 2567))).records.isEmpty());
}

TEST_CASE("what is only planned, or was cancelled, is no evidence")
{
    Scene scene;
    for (const auto status : {ActivityStatus::Planned, ActivityStatus::Cancelled}) {
        scene.activity.status = status;
        must(scene.store->save(scene.activity));
        CHECK(scene.index().records.size() == 1);
    }
}

TEST_CASE("codes are given to an activity and taken from it again, one step each")
{
    Scene scene;
    must(setEvidence(*scene.store, scene.index().records[1], u"2.5"_s, true));
    CHECK(must(scene.store->find(scene.activity.id)).standards == u"1.2(2);2.5;3.2"_s);
    must(setEvidence(*scene.store, scene.index().records[1], u"3.2"_s, false));
    CHECK(must(scene.store->find(scene.activity.id)).standards == u"1.2(2);2.5"_s);
    must(scene.store->undo());
    must(scene.store->undo());
    CHECK(must(scene.store->find(scene.activity.id)).standards == u"3.2; 1.2(2)"_s);
}

TEST_CASE("a resolution may be tagged when its minutes are certified and locked, and nothing else of it changes")
{
    Scene scene;
    auto meeting = must(scene.store->find(scene.meeting.id));
    meeting.status = MeetingStatus::Certified;
    meeting.certifiedAt = u"3/2568"_s;
    must(scene.store->save(meeting));
    must(setEvidence(*scene.store, scene.index().records[0], u"2.2"_s, true));
    CHECK(scene.index().evidenceFor(u"2.2"_s).size() == 1);
    auto tagged = must(scene.store->find(scene.meeting.id));
    CHECK(tagged.agenda[2].standards == u"2.2"_s);
    tagged.agenda[2].resolution = u"ไม่เห็นชอบ"_s;
    CHECK_FALSE(scene.store->save(tagged));
}

TEST_CASE("a code that the list of standards does not have is told, and not lost")
{
    Scene scene;
    scene.activity.standards = u"9.9"_s;
    must(scene.store->save(scene.activity));
    CHECK(scene.index().unknownCodes() == QStringList{u"9.9"_s});
    CHECK(scene.index().evidenceFor(u"9.9"_s).size() == 1);
}

TEST_CASE("a goal of the year and a request that was answered are there to be shown, too")
{
    Scene scene;
    Goal goal;
    goal.year = 2568;
    goal.statement = u"ทุกครัวเรือนได้พบครู"_s;
    goal.agreedAt = scene.meeting.id;
    goal.agreedItem = u"4.1"_s;
    goal.standards = u"2.1;2.2"_s;
    goal.id = must(scene.store->save(goal));
    Request request;
    request.date = QDate(2025, 8, 1);
    request.subject = u"ขออบรมทำปุ๋ย"_s;
    request.answer = u"จัดให้เดือนกันยายน"_s;
    request.answeredOn = QDate(2025, 8, 4);
    request.status = RequestStatus::Answered;
    request.id = must(scene.store->save(request));
    auto index = scene.index();
    REQUIRE(index.records.size() == 4);
    CHECK(index.records[0].kind == u"goal"_s); // of the year as a whole
    CHECK(index.records[0].title == goal.statement);
    CHECK(index.records[0].shows == u"เห็นชอบแผน"_s); // the resolution it was agreed by
    CHECK(index.evidenceFor(u"2.1"_s).size() == 1);
    CHECK(index.records[3].kind == u"request"_s);
    CHECK(index.records[3].shows == request.answer);
    must(setEvidence(*scene.store, index.records[3], u"3.5"_s, true));
    CHECK(must(scene.store->find(request.id)).standards == u"3.5"_s);
    CHECK(must(sarIndex(*scene.store, periodOf(YearKind::Academic, 2569))).records.isEmpty());
}

TEST_CASE("a request that waits for its answer is no evidence, unless somebody says so")
{
    Scene scene;
    Request request;
    request.date = QDate(2025, 8, 1);
    request.subject = u"ขออบรมทำปุ๋ย"_s;
    request.id = must(scene.store->save(request));
    CHECK(scene.index().records.size() == 2);
    request.standards = u"3.5"_s;
    must(scene.store->save(request));
    CHECK(scene.index().records.size() == 3);
}

TEST_CASE("that minutes were found right is no evidence, on whatever line it stands")
{
    Scene scene;
    auto meeting = must(scene.store->find(scene.meeting.id));
    meeting.agenda << item(u"2"_s, u"เรื่องรับรองรายงานการประชุม"_s, u"รับรองโดยไม่มีแก้ไข"_s)
                   << item(u"2.1"_s, u"ครั้งที่ 1/2568"_s, u"รับรอง"_s);
    must(scene.store->save(meeting));
    CHECK(scene.index().records.size() == 2);
}

TEST_CASE("a resolution that was taken out of the minutes meanwhile is told, not passed over")
{
    Scene scene;
    const auto resolution = scene.index().records[0];
    auto meeting = must(scene.store->find(scene.meeting.id));
    meeting.agenda.removeLast();
    must(scene.store->save(meeting));
    CHECK_FALSE(setEvidence(*scene.store, resolution, u"2.2"_s, true));
}
