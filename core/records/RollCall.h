#pragma once
#include "core/records/Meeting.h"

// Calling the roll: who holds a seat, and whether they came.
namespace core {

enum class Mark { None, Present, Absent, OnLeave, StandIn };

// The key for each mark, on whatever layout is on: ม ข ล แ (มา ขาด ลา แทน), P A L S, M K L T, 1 2 3 4, ๑ ๒ ๓ ๔.
std::optional<Mark> markOfKey(QChar key);

// One line of the roll: a seat and what is known of its holder at this meeting. `own` is the holder's attendance,
// `standIn` that of whoever came instead.
struct RollLine {
    QString position;   // ประธานกรรมการ; empty where the seat is no longer on record
    QString represents; // ผู้แทนผู้ปกครอง
    Id<Party> member;   // none: the seat is vacant
    std::optional<Attendance> own;
    std::optional<Attendance> standIn;

    bool isVacant() const { return !member; }
    Mark mark() const;
    QString reason() const;
    bool operator==(const RollLine &) const = default;
};

// The roll of a meeting: the seats in their order, each with what was noted; then those who were noted as members
// although they hold no seat on that day.
QList<RollLine> rollOf(const QList<Seat> &seats, const QList<Attendance> &attendance);
QList<Attendance> guestsOf(const QList<Attendance> &attendance);

// What the lines say, to be kept in the meeting; members not called yet have no line there, and who holds two seats has
// one.
QList<Attendance> attendanceOf(const QList<RollLine> &roll);

// What looks odd in the roll, beside the line and the field ("mark", "stand_in", "arrived") it is about: a draft may
// say so, and whoever writes is told.
struct RollComplaint {
    qsizetype line = 0;
    QString field;
    QString reason;
    bool operator==(const RollComplaint &) const = default;
};
QList<RollComplaint> rollComplaints(const QList<RollLine> &roll);

// Whether anything was noted yet: a member called, something said or resolved. An agenda and guests are no more than a
// plan.
bool hasBegun(const Meeting &meeting);
// Planned as long as the day lies ahead and nothing was noted, a draft from then on; later stages stay as they are.
MeetingStatus proposedStatus(const Meeting &meeting, QDate today);

// The offices that a meeting's own officers are taken from.
bool isChair(const Seat &seat);     // ประธาน, not รองประธาน
bool isSecretary(const Seat &seat); // เลขานุการ, not ผู้ช่วยเลขานุการ

} // namespace core
