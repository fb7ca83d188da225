#pragma once
#include "core/Result.h"
#include <QDate>
#include <QList>
#include <QString>

namespace core {

class Store;

// What the office should look at today: one line each, with the record where it can be dealt with.
struct Duty {
    enum class Kind {
        MeetingAhead,          // planned, from today on
        AwaitingCertification, // minutes to be certified at the next meeting
        FollowUpOverdue,
        FollowUpDue, // open, due later or without a date
        TermEnding,  // seats, within 90 days
        AgreementExpiring,
        ThanksOwed, // to the school, not thanked yet
        TermOver,   // seats whose holder's term has ended, with nobody appointed since
        SeatVacant,
        MinutesUnfinished, // of a meeting whose day is past, still planned or a draft
        ActivityUnsettled, // its day is past and nobody said whether it was held: it counts nowhere
        RequestLate,       // its day is past, and nobody answered
        RequestDue,        // open, due later or without a date
        Last = RequestDue
    };
    Kind kind = Kind::MeetingAhead;
    QString recordKind; // to open: "meeting", "activity", "committee", "agency", "contribution", "request"
    qint64 recordId = 0;
    QString what;
    QString who;       // responsible, giver, body
    QDate on;          // date of the meeting, due date, end of the term
    qint64 lineId = 0; // the follow-up itself, where that is what is due
    int seats = 0;     // of a body that the line stands for; `who` are the holders, or the vacant offices
};

// In the order of urgency; `each`: at most so many of a kind, the nearest first.
Result<QList<Duty>> duties(const Store &store, QDate today, int each);

// How many there are of each kind in all, in the order of the enumeration.
Result<QList<int>> dutyCounts(const Store &store, QDate today);

} // namespace core
