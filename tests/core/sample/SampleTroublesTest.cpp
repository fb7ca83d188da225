#include "core/StoreFixture.h"
#include "core/exchange/Csv.h"
#include "core/exchange/Export.h"
#include "core/exchange/ImportPlan.h"
#include "core/figures/AnnualSummary.h"
#include "core/figures/NextMeeting.h"
#include "core/figures/Synergy.h"
#include "core/papers/SummaryPaper.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString today = u"2026-02-15"_s, runningFrom = u"2025-05-16"_s;

std::unique_ptr<Store> sampleStore()
{
    auto store = emptyStore();
    must(makeSampleSchool(*store));
    return store;
}

int number(const Store &store, const QString &sql, const QVariantList &values = {})
{
    return rowsOf(store, sql, values)[0][0].toInt();
}

// Households of a village that took part in something in the running year.
int reached(const Store &store, int village)
{
    return number(store,
                  u"SELECT count(DISTINCT h.household_id) FROM participations p JOIN activities a USING (activity_id) "
                  "JOIN households h ON h.household_id = p.party_id JOIN villages v ON v.village_id = h.village_id "
                  "WHERE v.number = ? "
                  "AND a.held_on >= ? AND a.status = 'held'"_s,
                  {village, runningFrom});
}

int households(const Store &store, int village)
{
    return number(store, u"SELECT count(*) FROM households JOIN villages USING (village_id) WHERE number = ?"_s,
                  {village});
}

} // namespace

TEST_CASE("one village of the sample school is hardly reached, and another has no household on record", "[sample]")
{
    const auto store = sampleStore();
    for (const int village : {1, 4, 7})
        CHECK(reached(*store, village) * 2 > households(*store, village));
    CHECK(households(*store, 11) > 80);
    CHECK(reached(*store, 11) > 0);
    CHECK(reached(*store, 11) * 5 < households(*store, 11));
    CHECK(number(*store, u"SELECT in_service_area FROM villages WHERE number = 15"_s) == 1);
    CHECK(households(*store, 15) == 0);
    CHECK(number(*store, u"SELECT count(*) FROM village_counts JOIN villages USING (village_id) WHERE number = 15"_s) ==
          0);
}

TEST_CASE("one official count of the sample school is lower than what was reached", "[sample]")
{
    const auto store = sampleStore();
    const auto counted = number(*store, u"SELECT c.households FROM village_counts c JOIN villages USING (village_id) "
                                        "WHERE number = 2 AND year = 2568"_s);
    CHECK(counted < reached(*store, 2));
    CHECK(counted * 10 > reached(*store, 2) * 9);
    CHECK(number(*store, u"SELECT count(*) FROM village_counts c JOIN villages v USING (village_id) WHERE "
                         "v.in_service_area AND v.number <> 2 AND c.households < (SELECT count(*) FROM households h "
                         "WHERE h.village_id = v.village_id) * 9 / 10"_s) == 0);
}

TEST_CASE("the sample school owes thanks, and a task is overdue", "[sample]")
{
    const auto store = sampleStore();
    const auto owed = number(*store,
                             u"SELECT count(*) FROM contributions WHERE direction = 'to_school' AND thanked_on IS NULL "
                             "AND given_on >= ?"_s,
                             {runningFrom});
    CHECK(owed >= 3);
    CHECK(owed <= 40);
    CHECK(number(*store, u"SELECT count(*) FROM follow_ups WHERE due_on < ? AND status IN ('open', 'in_progress')"_s,
                 {today}) >= 2);
    CHECK(number(*store, u"SELECT count(*) FROM follow_ups WHERE status = 'done'"_s) > 100);
}

TEST_CASE("one meeting of the sample school had no quorum, and decided nothing", "[sample]")
{
    const auto store = sampleStore();
    int without = 0;
    for (const auto &meeting : must(store->all<Meeting>())) {
        if (meeting.status == MeetingStatus::Planned)
            continue;
        const auto body = must(store->find(meeting.committee));
        const auto seats = must(seatsOn(*store, meeting.committee, meeting.date));
        const auto present =
            std::count_if(meeting.attendance.begin(), meeting.attendance.end(), [](const Attendance &a) {
                return a.capacity != Capacity::Guest && a.status == AttendanceStatus::Present;
            });
        const auto filled = std::count_if(seats.begin(), seats.end(), [](const Seat &s) { return bool(s.person); });
        const auto base =
            body.quorum == QuorumRule::HalfOfFilled ? int(filled) : body.seats.value_or(int(seats.size()));
        const auto needed = body.quorum == QuorumRule::Number ? *body.quorumNumber : (base + 1) / 2;
        INFO(body.name.toStdString() << ' ' << meeting.number << '/' << meeting.year);
        for (const auto &item : meeting.agenda) {
            if (present < needed)
                CHECK(item.outcome != Outcome::Approved);
            const int votes = item.votesFor.value_or(0) + item.votesAgainst.value_or(0) + item.abstained.value_or(0);
            CHECK(votes <= present);
        }
        without += present < needed ? 1 : 0;
        // Nobody is on two of the three lists, and whoever sits there holds a seat on that day.
        QSet<qint64> members;
        for (const auto &line : meeting.attendance) {
            CHECK_FALSE(members.contains(line.member.value));
            members.insert(line.member.value);
            if (line.capacity == Capacity::Seat)
                CHECK(std::any_of(seats.begin(), seats.end(),
                                  [&](const Seat &s) { return party(s.person) == line.member; }));
        }
    }
    CHECK(without == 1);
}

TEST_CASE("on the board one member left early and was replaced, and one seat is vacant", "[sample]")
{
    const auto store = sampleStore();
    const auto board = number(*store, u"SELECT committee_id FROM committees WHERE kind = 'school_board'"_s);
    const auto seats = must(seatsOn(*store, {board}, QDate(2026, 2, 15)));
    CHECK(seats.size() == 15);
    CHECK(std::count_if(seats.begin(), seats.end(), [](const Seat &s) { return !s.person; }) == 1);
    QSet<qint64> people;
    for (const auto &seat : seats)
        if (seat.person) {
            CHECK_FALSE(people.contains(seat.person.value));
            people.insert(seat.person.value);
        }
    for (const QDate day : {QDate(2020, 6, 1), QDate(2022, 12, 1), QDate(2024, 9, 16), QDate(2025, 8, 1)})
        CHECK(must(seatsOn(*store, {board}, day)).size() == 15);
    const auto replaced = rowsOf(*store,
                                 u"SELECT until FROM seats WHERE committee_id = ? AND represents = 'ผู้แทนองค์กรชุมชน' AND "
                                 "until BETWEEN '2024-09-16' AND '2026-02-15'"_s,
                                 {board});
    CHECK(replaced.size() == 1);
}

TEST_CASE("one agreement of the sample school runs out within the quarter, and one has", "[sample]")
{
    const auto store = sampleStore();
    CHECK(number(*store, u"SELECT count(*) FROM agreements WHERE expires_on BETWEEN ? AND date(?, '+90 days')"_s,
                 {today, today}) == 1);
    CHECK(number(*store, u"SELECT count(*) FROM agreements WHERE expires_on < ?"_s, {today}) == 1);
    CHECK(number(*store, u"SELECT count(*) FROM agreements"_s) >= 10);
}

TEST_CASE("the summary of the sample school shows its troubles", "[sample]")
{
    const auto store = sampleStore();
    const auto year = periodOf(YearKind::Academic, 2568);
    const auto summary = must(annualSummary(*store, year, QDate(2026, 2, 15)));
    QHash<int, VillageFigures> villages;
    for (const auto &village : summary.villages)
        villages[village.number] = village;
    CHECK(*villages[1].reach > 0.5);
    CHECK(*villages[2].reach > 1);
    CHECK(*villages[11].reach < 0.15);
    CHECK(*villages[11].reach > 0);
    CHECK_FALSE(villages[15].reach);
    CHECK(summary.oddities.size() == 1);
    CHECK(summary.thanksOwed > 2);
    CHECK(summary.meetings.held == summary.meetings.withQuorum + 1);
    CHECK(summary.meetings.followUpsDone < summary.meetings.followUpsDue);
    CHECK(summary.strategies.sharedVision > 0);
    CHECK(summary.totals.toSchool.times > 40);
    CHECK(summary.totals.toCommunity.times > 40);

    const auto content = must(summaryContent(*store, periodOf(YearKind::Academic, 2567), QDate(2026, 2, 15)));
    for (const auto &passage : summaryPassages())
        CHECK(content.words[passage.id].size() > 80);
}

TEST_CASE("the sample school has requests of every kind in both directions, some late, and a settled conflict",
          "[sample]")
{
    const auto store = sampleStore();
    CHECK(number(*store, u"SELECT count(DISTINCT side || kind) FROM requests"_s) == 7);
    for (int year = 2563; year <= 2568; ++year) {
        const auto period = periodOf(YearKind::Academic, year);
        const auto figures = must(annualSummary(*store, period, QDate(2026, 2, 15))).requests;
        INFO(year);
        CHECK(figures.received >= 12);
        CHECK(figures.answeredOnTime > 0);
        CHECK(figures.answeredOnTime < figures.due);
    }
    const QVariantList now{today};
    CHECK(number(*store, u"SELECT count(*) FROM requests WHERE status IN ('received', 'in_progress') AND due_on < ?"_s,
                 now) >= 1);
    CHECK(number(*store, u"SELECT count(*) FROM requests WHERE made_on >= ?"_s, now) == 0);
    CHECK(number(*store, u"SELECT count(*) FROM requests WHERE status = 'settled' AND request_id IN (SELECT request_id "
                         "FROM request_steps GROUP BY 1 HAVING count(*) > 5)"_s) == 1);
    CHECK(number(*store,
                 u"SELECT count(*) FROM requests WHERE kind = 'news' AND EXISTS (SELECT 1 FROM villages v WHERE "
                 "v.in_service_area AND NOT EXISTS (SELECT 1 FROM tellings t WHERE t.request_id = "
                 "requests.request_id AND t.village_id = v.village_id))"_s) > 5);
}

TEST_CASE("every open need of the sample school finds somebody who fits, and nobody who is dead", "[sample]")
{
    const auto store = sampleStore();
    const QDate day(2026, 2, 15);
    const auto strengths = must(strengthsOf(*store, day));
    const auto needs = must(openNeeds(*store));
    REQUIRE(needs.size() >= 3);
    for (const auto &need : needs) {
        INFO(need.subject.toStdString());
        const auto found = suggestions(need, strengths, day);
        REQUIRE_FALSE(found.isEmpty());
        CHECK(found[0].strength.kind == Strength::Kind::Person);
        for (const auto &one : found)
            CHECK(one.strength.readiness != Readiness::Deceased);
    }
}

TEST_CASE("what the sample school exports, it knows again", "[sample]")
{
    auto store = emptyStore();
    SampleOptions options;
    options.households = 300;
    options.years = 2;
    must(makeSampleSchool(*store, options));
    for (const auto *kind : allKinds()) {
        INFO(kind->name.toStdString());
        const auto sheet = must(readCsv(must(exportCsv(*store, *kind, true))));
        const auto counts = must(planImport(*store, *kind, sheet, options.today)).counts();
        CHECK(counts.unchanged == must(store->allRows(*kind)).size());
        CHECK(counts.created + counts.changed + counts.refused == 0);
    }
}
