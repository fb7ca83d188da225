#include "core/figures/NextMeeting.h"
#include "core/records/RollCall.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

Result<QList<Seat>> seatsOn(const Store &store, Id<Committee> committee, QDate day)
{
    auto rows = store.rowsOwnedBy(typeOf<Seat>(), QStringLiteral("committee_id"), committee.value);
    if (!rows)
        return rows.error();
    QList<Seat> seats;
    for (const auto &row : *rows) {
        const auto seat = typeOf<Seat>().fromRow(row);
        const bool begun = !seat.since.isValid() || !day.isValid() || seat.since <= day;
        const bool over = seat.until.isValid() && day.isValid() && seat.until < day;
        if (begun && !over)
            seats << seat;
    }
    return seats;
}

Result<int> nextNumber(const Store &store, Id<Committee> committee, int year, bool extraordinary, Id<Meeting> except)
{
    auto found = store.select(QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM meetings WHERE committee_id = ? "
                                             "AND year = ? AND extraordinary = ? AND meeting_id <> ?"),
                              {committee.value, year, extraordinary ? 1 : 0, except.value});
    if (!found)
        return found.error();
    return found->first()[0].toInt();
}

Result<bool> isNumberTaken(const Store &store, const Meeting &meeting)
{
    auto found = store.select(
        QStringLiteral("SELECT 1 FROM meetings WHERE committee_id = ? AND number = ? AND year = ? "
                       "AND extraordinary = ? AND meeting_id <> ? LIMIT 1"),
        {meeting.committee.value, meeting.number, meeting.year, meeting.extraordinary ? 1 : 0, meeting.id.value});
    if (!found)
        return found.error();
    return !found->isEmpty();
}

Result<std::optional<Meeting>> lastMeeting(const Store &store, Id<Committee> committee, QDate day, Id<Meeting> except)
{
    auto found =
        store.select(QStringLiteral("SELECT meeting_id FROM meetings WHERE committee_id = ? AND meeting_id <> ? "
                                    "AND held_on <= ? ORDER BY held_on DESC, year DESC, number DESC LIMIT 1"),
                     {committee.value, except.value, day.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Meeting>();
    auto meeting = store.find(Id<Meeting>{found->first()[0].toLongLong()});
    if (!meeting)
        return meeting.error();
    return std::optional<Meeting>(std::move(meeting).value());
}

Result<Officers> proposedOfficers(const Store &store, Id<Committee> committee, QDate day)
{
    auto seats = seatsOn(store, committee, day);
    if (!seats)
        return seats.error();
    auto last = lastMeeting(store, committee, day);
    if (!last)
        return last.error();
    Officers officers;
    if (*last)
        officers = {(*last)->chair, (*last)->minuteTaker, (*last)->reviewer};
    QList<qint64> ids;
    for (const auto &seat : *seats)
        ids << seat.person.value;
    auto names = store.memberNames(ids);
    if (!names)
        return names.error();
    const auto holder = [&](bool (*isOffice)(const Seat &), QString &name) {
        const auto seat =
            std::find_if(seats->begin(), seats->end(), [&](const Seat &s) { return s.person && isOffice(s); });
        if (seat != seats->end())
            name = names->value(seat->person.value);
    };
    holder(isChair, officers.chair);
    const auto writer = officers.minuteTaker;
    holder(isSecretary, officers.minuteTaker);
    // Nobody reviews what they wrote: where the secretary reviews, whoever wrote last time writes again.
    if (officers.minuteTaker == officers.reviewer && !writer.isEmpty())
        officers.minuteTaker = writer;
    return officers;
}

Result<Meeting> proposedMeeting(const Store &store, Id<Committee> committee, QDate today)
{
    Meeting meeting;
    meeting.committee = committee;
    meeting.date = today;
    meeting.year = buddhistYear(today);
    auto number = nextNumber(store, committee, meeting.year);
    if (!number)
        return number.error();
    meeting.number = *number;
    auto officers = proposedOfficers(store, committee, today);
    if (!officers)
        return officers.error();
    meeting.chair = officers->chair;
    meeting.minuteTaker = officers->minuteTaker;
    meeting.reviewer = officers->reviewer;
    auto last = lastMeeting(store, committee, today);
    if (!last)
        return last.error();
    auto form = AgendaForm::Five;
    if (*last) {
        meeting.place = (*last)->place;
        meeting.start = (*last)->start;
        meeting.end = (*last)->end;
        form = formOf((*last)->agenda);
    }
    meeting.agenda = officialAgenda(form);
    return meeting;
}

Result<QList<OpenTask>> openTasks(const Store &store, Id<Committee> committee, QDate day, Id<Meeting> except)
{
    auto found = store.select(
        QStringLiteral("SELECT f.follow_up_id, f.task FROM follow_ups f JOIN agenda_items a USING (agenda_item_id) "
                       "JOIN meetings m USING "
                       "(meeting_id) WHERE m.committee_id = ? AND m.meeting_id <> ? AND m.held_on <= ? AND "
                       "f.status IN ('open', 'in_progress') ORDER BY m.held_on, f.follow_up_id"),
        {committee.value, except.value, day.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    QList<OpenTask> tasks;
    for (const auto &row : *found)
        tasks << OpenTask{{row[0].toLongLong()}, row[1].toString()};
    return tasks;
}

namespace {

bool saysSomething(const AgendaItem &item)
{
    return !item.title.isEmpty() || !item.discussion.isEmpty() || !item.resolution.isEmpty() ||
           !item.dissent.isEmpty() || item.outcome != Outcome::None;
}

// The lines below each heading, the heading itself first.
QList<QList<AgendaItem>> sections(const QList<AgendaItem> &agenda)
{
    QList<QList<AgendaItem>> sections;
    for (const auto &item : agenda) {
        if (sections.isEmpty() || agendaLevel(item.number) == 0)
            sections << QList<AgendaItem>();
        sections.last() << item;
    }
    return sections;
}

// The subject alone, as something that has yet to be dealt with.
AgendaItem subject(const AgendaItem &item)
{
    AgendaItem taken;
    taken.number = item.number;
    taken.heading = item.heading;
    taken.title = item.title;
    return taken;
}

void addSubject(QList<AgendaItem> &section, const AgendaItem &item)
{
    const bool isThere =
        std::any_of(section.begin(), section.end(), [&](const AgendaItem &other) { return other.title == item.title; });
    if (!isThere && !item.title.isEmpty())
        section << subject(item);
}

} // namespace

QList<AgendaItem> takenOver(const QList<AgendaItem> &agenda, const QList<AgendaItem> &last, qint64 nextId)
{
    auto mine = sections(agenda);
    const bool isBlank = std::none_of(agenda.begin(), agenda.end(), saysSomething);
    QList<QList<AgendaItem>> merged;
    for (auto theirs : sections(last)) {
        QList<AgendaItem> section;
        const auto same = std::find_if(mine.begin(), mine.end(),
                                       [&](const QList<AgendaItem> &s) { return s[0].heading == theirs[0].heading; });
        if (same != mine.end()) {
            section = *same;
            mine.erase(same);
        } else {
            section << subject(theirs[0]);
        }
        // What was certified and what arose last time is not what is now.
        const bool isOver = isMattersArising(theirs[0]) || isCertification(theirs[0]);
        for (qsizetype i = 1; i < theirs.size() && !isOver; ++i)
            addSubject(section, theirs[i]);
        merged << section;
    }
    if (!isBlank || last.isEmpty())
        merged << mine; // headings of one's own that the last meeting did not have
    QList<AgendaItem> result;
    QList<int> levels;
    for (auto &section : merged) {
        for (auto &item : section) {
            levels << agendaLevel(item.number);
            if (item.id.value == 0)
                item.id.value = nextId--;
            result << item;
        }
    }
    renumber(result, levels);
    return result;
}

Result<QList<MeetingLine>> meetingLines(const Store &store)
{
    auto found = store.select(QStringLiteral(
        "SELECT m.meeting_id, c.name, m.number, m.year, m.held_on, m.status, m.place FROM meetings m JOIN "
        "committees c USING (committee_id) ORDER BY m.held_on IS NOT NULL, m.held_on DESC, m.year DESC, "
        "m.number DESC, m.meeting_id DESC"));
    if (!found)
        return found.error();
    QList<MeetingLine> lines;
    lines.reserve(found->size());
    for (const auto &row : *found)
        lines << MeetingLine{row[0].toLongLong(), row[1].toString(),          row[2].toInt(),
                             row[3].toInt(),      Convert<QDate>::in(row[4]), Convert<MeetingStatus>::in(row[5]),
                             row[6].toString()};
    return lines;
}

Result<QList<Id<Meeting>>> meetingsOf(const Store &store, Id<Committee> committee, int year)
{
    auto found = store.select(QStringLiteral("SELECT meeting_id FROM meetings WHERE committee_id = ? AND year = ? AND "
                                             "status <> 'planned' ORDER BY held_on, extraordinary, number"),
                              {committee.value, year});
    if (!found)
        return found.error();
    QList<Id<Meeting>> meetings;
    for (const auto &row : *found)
        meetings << Id<Meeting>{row[0].toLongLong()};
    return meetings;
}

Result<QStringList> meetingPlaces(const Store &store)
{
    auto found = store.select(
        QStringLiteral("SELECT place FROM meetings WHERE place <> '' GROUP BY place ORDER BY count(*) DESC LIMIT 50"));
    if (!found)
        return found.error();
    QStringList places;
    for (const auto &row : *found)
        places << row[0].toString();
    return places;
}

} // namespace core
