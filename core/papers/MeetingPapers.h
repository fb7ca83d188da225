#pragma once
#include "core/papers/MinutesPaper.h"
#include "core/records/MeetingPaper.h"
#include <QSet>

// The papers around a meeting, before it and after it; official wording, always Thai.
namespace core {

// Someone to whom papers of a meeting go.
struct Recipient {
    Id<Party> party;
    QString name;
    QString position;  // in the body, or what a guest is
    QString addressee; // as it stands after เรียน
    bool isMember = false;
    bool isMonk = false; // is written to with นมัสการ
};

// All that the papers say, gathered from the file.
struct MeetingPapersContent {
    MinutesContent minutes;
    QList<Recipient> recipients; // who holds a seat on that day, in the order of the seats, then the guests
    int crowd = 0;               // people who were counted without names
};
Result<MeetingPapersContent> meetingPapersContent(const Store &store, Id<Meeting> meeting);

// What was typed for a paper of a meeting. Where nothing was typed yet, it has no id, and the wording that the body's
// last paper of this kind had: wording goes with its meeting, because what was sent stays as it was sent, and serves
// the next one as a beginning.
Result<MeetingPaper> paperOf(const Store &store, Id<Meeting> meeting, PaperKind paper);

// The wording to begin with; words in braces are filled in from the meeting.
QString usualWording(PaperKind paper);
// The words in braces that can be filled in, and those of a wording that cannot.
QStringList wordsToFillIn(PaperKind paper);
QStringList unknownWords(const QString &wording, PaperKind paper);

inline constexpr int usualLinesPerPage = 20;
inline constexpr int fewestLinesPerPage = 5, mostLinesPerPage = 28;
inline constexpr int mostBlankLines = 1000;
// As many as fill the last page, and some at least.
int usualBlankLines(qsizetype people, int linesPerPage);

// หนังสือเชิญประชุม: one letter for each recipient, in the form of an external letter, each with the agenda. Parties in
// `leftOut` get none; where nobody is left, one with the name to be written in.
Paper invitationPaper(const MeetingPapersContent &content, const MeetingPaper &typed, const QSet<qint64> &leftOut = {});
// ใบลงทะเบียนผู้เข้าร่วมประชุม
Paper signInPaper(const MeetingPapersContent &content, const MeetingPaper &typed);
// บันทึกข้อความ that lays the minutes before the director.
Paper memoPaper(const MeetingPapersContent &content, const MeetingPaper &typed);
// บัญชีแจกจ่ายรายงานการประชุม
Paper distributionPaper(const MeetingPapersContent &content);
Paper meetingPaper(const MeetingPapersContent &content, const MeetingPaper &typed, const QSet<qint64> &leftOut = {});

} // namespace core
