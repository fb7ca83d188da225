#pragma once
#include "core/records/Agenda.h"
#include "core/records/Committee.h"
#include "core/store/Store.h"

namespace core {

// Who holds the seats of a body on a day, in the order of the seats; vacant ones too.
Result<QList<Seat>> seatsOn(const Store &store, Id<Committee> committee, QDate day);

// The number that the next meeting of a body bears in a calendar year (พ.ศ.); extraordinary ones count apart.
Result<int> nextNumber(const Store &store, Id<Committee> committee, int year, bool extraordinary = false,
                       Id<Meeting> except = {});

// Whether the body has another meeting of this number in its year.
Result<bool> isNumberTaken(const Store &store, const Meeting &meeting);

// The latest meeting of a body that is not after `day`, `except` that one; none: it has not met yet.
Result<std::optional<Meeting>> lastMeeting(const Store &store, Id<Committee> committee, QDate day,
                                           Id<Meeting> except = {});

// A meeting as it most likely will be: the next number, today, place and times of the last one, officers from the
// seats, the official agenda in as many headings as the last one had. Not saved yet.
Result<Meeting> proposedMeeting(const Store &store, Id<Committee> committee, QDate today);

// Chair, minute taker and reviewer as the body's seats and its last meeting have them.
struct Officers {
    QString chair;
    QString minuteTaker;
    QString reviewer;
};
Result<Officers> proposedOfficers(const Store &store, Id<Committee> committee, QDate day);

// The tasks that earlier meetings of the body gave and that are neither done nor dropped, oldest first.
struct OpenTask {
    Id<FollowUp> id;
    QString task;
};
Result<QList<OpenTask>> openTasks(const Store &store, Id<Committee> committee, QDate day, Id<Meeting> except);

// The agenda of the last meeting laid over this one: its headings and subjects without what was said, what is here
// already kept. What was certified and what arose then is left out. Provisional ids count down from `nextId`.
QList<AgendaItem> takenOver(const QList<AgendaItem> &agenda, const QList<AgendaItem> &last, qint64 nextId);

// One line of the list of meetings.
struct MeetingLine {
    qint64 id = 0;
    QString committee;
    int number = 0;
    int year = 0;
    QDate date;
    MeetingStatus status = MeetingStatus::Draft;
    QString place;
};
Result<QList<MeetingLine>> meetingLines(const Store &store); // newest first

// The meetings of a body in a calendar year (พ.ศ.) that have minutes, in the order in which they were held.
Result<QList<Id<Meeting>>> meetingsOf(const Store &store, Id<Committee> committee, int year);

// Places where meetings were held, the most frequent first.
Result<QStringList> meetingPlaces(const Store &store);

} // namespace core
