#include "core/StoreFixture.h"
#include "core/records/Agenda.h"
#include "core/store/MinutesWriter.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Minutes newMinutes(Store &store)
{
    Committee c;
    c.name = u"คณะกรรมการ"_s;
    Minutes minutes;
    minutes.meeting.id = {-1};
    minutes.meeting.committee = must(store.save(c));
    minutes.meeting.number = 1;
    minutes.meeting.year = 2568;
    minutes.meeting.agenda = officialAgenda(AgendaForm::Five);
    for (int i = 0; i < 5; ++i)
        minutes.meeting.agenda[i].id = {-10 - i};
    FollowUp task;
    task.id = {-20};
    task.agendaItem = {-13};
    task.task = u"ซ่อมหลังคา"_s;
    minutes.followUps << task;
    return minutes;
}

qsizetype stepsDone(const Store &store)
{
    return rowsOf(store, u"SELECT 1 FROM steps WHERE state = 'done'"_s).size();
}

} // namespace

TEST_CASE("a meeting and its tasks are saved as one step, and each line learns its real id")
{
    auto store = emptyStore();
    const auto minutes = newMinutes(*store);
    const auto before = stepsDone(*store);
    RealIds ids;
    const auto saved = must(saveMinutes(*store, minutes, 0, &ids));
    CHECK(stepsDone(*store) == before + 1);
    CHECK(ids.meetings[-1] == saved.meeting.id.value);
    CHECK(ids.items[-13] == saved.meeting.agenda[3].id.value);
    CHECK(saved.followUps[0].agendaItem == saved.meeting.agenda[3].id);
    CHECK(must(minutesOf(*store, saved.meeting.id)) == saved);
    auto settled = minutes;
    settleIds(settled, ids);
    CHECK(must(saveMinutes(*store, settled, 0)) == saved);
    CHECK(stepsDone(*store) == before + 1); // nothing changed, no step
    must(store->undo());
    CHECK(rowsOf(*store, u"SELECT 1 FROM follow_ups UNION ALL SELECT 1 FROM agenda_items"_s).isEmpty());
    must(store->redo());
    CHECK(must(minutesOf(*store, saved.meeting.id)) == saved);
}

TEST_CASE("tasks go with their item, come off the list, and are not kept without words")
{
    auto store = emptyStore();
    auto saved = must(saveMinutes(*store, newMinutes(*store), 0));
    FollowUp blank;
    blank.id = {-30};
    blank.agendaItem = saved.meeting.agenda[0].id;
    blank.task = u"  "_s;
    saved.followUps << blank;
    saved = must(saveMinutes(*store, saved, 0));
    CHECK(saved.followUps.size() == 1);
    auto shorter = saved;
    shorter.followUps.clear();
    CHECK(must(saveMinutes(*store, shorter, 0)).followUps.isEmpty());
    must(store->undo());
    saved.meeting.agenda.removeAt(3);
    saved.followUps.clear();
    CHECK(must(saveMinutes(*store, saved, 0)).meeting.agenda.size() == 4);
    CHECK(rowsOf(*store, u"SELECT 1 FROM follow_ups"_s).isEmpty());
}

TEST_CASE("pasted text is kept in the office's one form")
{
    auto store = emptyStore();
    auto minutes = newMinutes(*store);
    minutes.meeting.agenda[0].discussion = u"น\u0e4d\u0e49า   \r\n\r\n\r\nสอง "_s;
    const auto saved = must(saveMinutes(*store, minutes, 0));
    CHECK(saved.meeting.agenda[0].discussion == u"น้ำ\n\nสอง"_s);
}

TEST_CASE("the writer keeps the last of many versions, as one step, and the window's store tells of it")
{
    QTemporaryDir folder;
    auto store = must(Store::create(folder.filePath(u"school.bowon"_s)));
    store->setWho(u"สมศรี"_s);
    auto minutes = newMinutes(*store);
    const auto before = stepsDone(*store);
    QSignalSpy changed(store.get(), &Store::changed), moved(store.get(), &Store::historyMoved);
    MinutesWriter writer(*store);
    QSignalSpy written(&writer, &MinutesWriter::written);
    for (int i = 0; i < 200; ++i) {
        minutes.meeting.agenda[0].discussion += u'ก';
        writer.write(minutes); // always with the provisional ids: nothing may come twice
        if (i % 50 == 0)
            QTest::qWait(30);
    }
    REQUIRE(writer.flush());
    CHECK(writer.isIdle());
    CHECK(stepsDone(*store) == before + 1);
    CHECK(must(store->steps(1)).first().madeBy == u"สมศรี"_s);
    CHECK(written.size() >= 2);
    const auto all = must(store->all<Meeting>());
    REQUIRE(all.size() == 1);
    CHECK(all[0].agenda.size() == 5);
    CHECK(all[0].agenda[0].discussion == QString(200, u'ก'));
    CHECK(rowsOf(*store, u"SELECT 1 FROM follow_ups"_s).size() == 1);
    QStringList kinds;
    for (const auto &call : changed)
        kinds << call[0].toString();
    CHECK(kinds.contains(u"meeting"_s));
    CHECK(kinds.contains(u"follow_up"_s));
    CHECK(moved.size() >= 1);
    CHECK(moved.size() <= 3); // not at every pause

    // Another chapter is another step; so is what comes after someone else's change.
    writer.beginChapter();
    minutes.meeting.place = u"ห้องประชุม"_s;
    writer.write(minutes);
    REQUIRE(writer.flush());
    CHECK(stepsDone(*store) == before + 2);
    must(store->save(village(4, u"บ้านดอน"_s)));
    minutes.meeting.place += u" 2"_s;
    writer.write(minutes);
    REQUIRE(writer.flush());
    CHECK(stepsDone(*store) == before + 4);
    must(store->undo());
    must(store->undo());
    CHECK(must(store->all<Meeting>()).first().place == u"ห้องประชุม"_s);
    CHECK(must(store->all<Village>()).isEmpty());
}

TEST_CASE("handing over the minutes does not wait while another program holds the file")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"school.bowon"_s);
    auto store = must(Store::create(path));
    auto other = must(Store::open(path));
    const auto minutes = newMinutes(*store);
    MinutesWriter writer(*store);
    qint64 longest = 0;
    must(other->together([&]() -> Result<void> { // in a transaction all the while
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer clock;
            clock.start();
            writer.write(minutes);
            longest = std::max(longest, clock.elapsed());
            QTest::qWait(10);
        }
        return {};
    }));
    CHECK(longest < 20);
    CHECK(writer.flush());
    CHECK(must(store->all<Meeting>()).size() == 1);
}

TEST_CASE("what cannot be saved is told, and the next version is saved all the same")
{
    QTemporaryDir folder;
    auto store = must(Store::create(folder.filePath(u"school.bowon"_s)));
    auto minutes = newMinutes(*store);
    MinutesWriter writer(*store);
    QSignalSpy failed(&writer, &MinutesWriter::failed);
    auto bad = minutes;
    bad.meeting.committee = {};
    writer.write(bad);
    CHECK_FALSE(writer.flush());
    REQUIRE(failed.size() == 1);
    CHECK(failed[0][0].value<Error>().kind == Error::Kind::Invalid);
    writer.write(minutes);
    CHECK(writer.flush());
}
