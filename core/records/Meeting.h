#pragma once
#include "core/records/Committee.h"
#include <QCoreApplication>

namespace core {

enum class Capacity { Seat, Substitute, Guest };
enum class AttendanceStatus { Present, Absent, OnLeave };
enum class Outcome { None, Noted, Approved, Rejected, Deferred };
enum class CastingVote { None, For, Against }; // the chair's, on a tie
enum class MeetingStatus { Planned, Draft, AwaitingCertification, Certified };

struct FollowUp;
struct Meeting;

// One line of the three attendance lists: a member in a seat, a stand-in for one, or a guest.
struct Attendance {
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Party> member;
    Capacity capacity = Capacity::Seat;
    Id<Party> substitutes; // for whom, of a stand-in
    AttendanceStatus status = AttendanceStatus::Present;
    QString reason;
    QTime arrived; // where late
    QTime left;    // where early
    QString role;  // what a guest is at this meeting, where that is not what they are otherwise
    bool operator==(const Attendance &) const = default;
};

// A heading of the agenda (number "4") or an item below one ("4.1", "4.1.1").
struct AgendaItem {
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    QString number;
    QString heading;
    QString title;
    QString discussion;
    Outcome outcome = Outcome::None;
    QString resolution;
    std::optional<int> votesFor;
    std::optional<int> votesAgainst;
    std::optional<int> abstained;
    QString dissent;
    QTime decidedAt; // where it matters who was still there
    CastingVote castingVote = CastingVote::None;
    bool withoutQuorum = false; // resolved although too few were there, on request
    Id<Meeting> certifies;      // the minutes that are certified under this item
    Id<FollowUp> followsUp;     // the task of an earlier meeting that is reported on under this item
    QString standards;          // codes of the education standards it is evidence for, separated by ';'
    bool operator==(const AgendaItem &) const = default;
};

// A meeting of a body and its minutes. A draft may be incomplete.
struct Meeting {
    Id<Meeting> id;
    Id<Committee> committee;
    int number = 0; // ครั้งที่, per body and calendar year
    int year = 0;   // พ.ศ.
    bool extraordinary = false;
    QDate date;
    QTime start;
    QTime end;
    QString place;
    QString chair;
    QString minuteTaker;
    QString reviewer;
    MeetingStatus status = MeetingStatus::Draft;
    QString certifiedAt; // "3/2568"
    QString corrections;
    QList<Attendance> attendance;
    QList<AgendaItem> agenda;
    bool operator==(const Meeting &) const = default;
};

template <>
struct KindName<Attendance> {
    static constexpr auto value = "attendance";
};
template <>
struct KindName<AgendaItem> {
    static constexpr auto value = "agenda_item";
};
template <>
struct KindName<Meeting> {
    static constexpr auto value = "meeting";
};
template <>
const ChoiceList &choicesOf<Capacity>();
template <>
const ChoiceList &choicesOf<AttendanceStatus>();
template <>
const ChoiceList &choicesOf<Outcome>();
template <>
const ChoiceList &choicesOf<CastingVote>();
template <>
const ChoiceList &choicesOf<MeetingStatus>();
template <>
const RecordType<Attendance> &typeOf<Attendance>();
template <>
const RecordType<AgendaItem> &typeOf<AgendaItem>();
template <>
const RecordType<Meeting> &typeOf<Meeting>();

// Certified minutes are locked with all their lines.
inline const char *const minutesAreLocked =
    QT_TRANSLATE_NOOP("Rules", "These minutes are certified and locked. Note a correction below them instead.");
// The id of the certified meeting to which the row of `sql` belongs.
QString certifiedMeeting(const QString &meetingId);

} // namespace core
