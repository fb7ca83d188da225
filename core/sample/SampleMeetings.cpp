#include "core/records/Activity.h"
#include "core/sample/SampleMinutes.h"
#include "core/sample/SampleStages.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Habit {
    SampleSeason season;
    int month, firstDay, lastDay;
    int weekday; // Qt's; the next one from the day thrown
};

using enum SampleSeason;

constexpr Habit boardHabits[]{
    {Opening, 6, 8, 20, 4}, {Rains, 8, 18, 30, 4}, {Cool, 11, 10, 22, 4}, {Haze, 1, 10, 22, 4}, {Closing, 3, 8, 18, 4}};
constexpr Habit parentHabits[]{{Opening, 6, 1, 7, 5}, {Cool, 11, 2, 7, 5}, {Haze, 2, 1, 6, 5}};
constexpr Habit assemblyHabits[]{{Opening, 7, 3, 14, 6}, {Cool, 12, 8, 16, 6}, {Haze, 2, 17, 22, 6}};

QDate dayOf(SampleDice &dice, const Habit &habit, int academicYear)
{
    const int year = academicYear - buddhistOffset + (habit.month < 5 ? 1 : 0);
    QDate day(year, habit.month, dice.between(habit.firstDay, habit.lastDay));
    return day.addDays((habit.weekday - day.dayOfWeek() + 7) % 7);
}

QList<SampleSitting> sittingsOf(SampleDice &dice, const SampleDesk &desk, std::span<const Habit> habits)
{
    QList<SampleSitting> sittings;
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year)
        for (const auto &habit : habits) {
            SampleSitting sitting;
            sitting.season = habit.season;
            sitting.academicYear = year;
            sitting.date = dayOf(dice, habit, year);
            sittings << sitting;
        }
    return sittings;
}

// Once the rains did so much harm that the board came together between its meetings.
void addExtraordinary(QList<SampleSitting> &sittings, const SampleDesk &desk)
{
    SampleSitting sitting;
    sitting.season = Rains;
    sitting.academicYear = desk.lastYear() - 1;
    sitting.date = QDate(sitting.academicYear - buddhistOffset, 9, 27);
    sitting.extraordinary = true;
    if (sitting.date >= desk.firstDay())
        sittings << sitting;
}

void number(QList<SampleSitting> &sittings)
{
    std::sort(sittings.begin(), sittings.end(),
              [](const SampleSitting &a, const SampleSitting &b) { return a.date < b.date; });
    int last = 0;
    for (int i = 0; i < sittings.size(); ++i) {
        last = i > 0 && sittings[i].date.year() == sittings[i - 1].date.year() ? last + 1 : 1;
        sittings[i].number = last;
    }
}

void countCrowd(SampleDesk &desk, const SampleSubdistrict &subdistrict, SampleDice &dice, Id<Meeting> meeting)
{
    for (const auto &village : subdistrict.villages) {
        if (!village.record.inServiceArea || village.draw < 100)
            continue;
        Headcount crowd;
        crowd.meeting = meeting;
        crowd.village = village.record.id;
        crowd.people = dice.between(4, 22);
        desk.keep(crowd);
    }
}

// The words are still being put together: what came last is not written yet.
void leaveUnfinished(Meeting &meeting)
{
    for (auto &item : meeting.agenda)
        if (item.number.startsWith(u"5."_s) || item.number == u"4.2"_s) {
            item.discussion.clear();
            item.resolution.clear();
            item.outcome = Outcome::None;
            item.votesFor = item.votesAgainst = item.abstained = std::nullopt;
            item.dissent.clear();
        }
}

void keepTasks(SampleDesk &desk, Id<Meeting> id, const QList<SampleTask> &tasks)
{
    if (tasks.isEmpty())
        return;
    const auto meeting = desk.read(id);
    for (auto task : tasks)
        for (const auto &item : meeting.agenda)
            if (item.number == task.item && item.outcome != Outcome::None) {
                task.followUp.agendaItem = item.id;
                desk.keep(task.followUp);
            }
}

void holdAll(SampleDesk &desk, const SampleSubdistrict &subdistrict, const SampleBody &body,
             QList<SampleSitting> sittings, SampleDice &dice)
{
    number(sittings);
    const auto isHeld = [&](const SampleSitting &sitting) { return sitting.date < desk.today(); };
    const auto held = std::count_if(sittings.begin(), sittings.end(), isHeld);
    if (held > 1 && body.record.kind != CommitteeKind::ParentNetwork)
        sittings[held - 2].leavesTaskOpen = true;
    SampleMinutes minutes(desk, subdistrict, body, dice);
    for (int i = 0; i < sittings.size(); ++i) {
        const auto *next = i + 1 < sittings.size() ? &sittings[i + 1] : nullptr;
        if (!isHeld(sittings[i])) {
            desk.keep(minutes.planned(sittings[i]));
            continue;
        }
        auto meeting = minutes.held(sittings[i], next);
        const auto certifier = std::find_if(sittings.begin() + i + 1, sittings.end(), [&](const SampleSitting &later) {
            return isHeld(later) && !later.failsQuorum;
        });
        if (certifier != sittings.end()) {
            meeting.status = MeetingStatus::Certified;
            meeting.certifiedAt = certifier->label();
        } else {
            meeting.corrections.clear();
            const bool isFresh = sittings[i].date.daysTo(desk.today()) <= 14;
            meeting.status = isFresh ? MeetingStatus::Draft : MeetingStatus::AwaitingCertification;
            if (isFresh)
                leaveUnfinished(meeting);
        }
        const auto id = desk.keep(meeting);
        keepTasks(desk, id, minutes.tasks());
        if (body.record.kind == CommitteeKind::Village)
            countCrowd(desk, subdistrict, dice, id);
    }
}

} // namespace

void holdMeetings(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice board(desk.seed(), 11), parents(desk.seed(), 12), assembly(desk.seed(), 13);
    auto sittings = sittingsOf(board, desk, boardHabits);
    for (auto &sitting : sittings)
        sitting.failsQuorum = sitting.academicYear == desk.lastYear() && sitting.season == Rains;
    addExtraordinary(sittings, desk);
    holdAll(desk, subdistrict, subdistrict.board, sittings, board);
    desk.reached(92);
    holdAll(desk, subdistrict, subdistrict.parents, sittingsOf(parents, desk, parentHabits), parents);
    desk.reached(94);
    holdAll(desk, subdistrict, subdistrict.assembly, sittingsOf(assembly, desk, assemblyHabits), assembly);
    desk.reached(96);
}

} // namespace core
