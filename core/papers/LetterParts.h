#pragma once
#include "core/papers/MeetingPapers.h"

// What letters, memos and lists have in common.
namespace core::letter {

inline constexpr double textIndent = 2.5; // cm

QString orBlank(const QString &text);
QString dayOf(const Meeting &meeting);    // วันจันทร์ที่ 16 มิถุนายน 2568
QString timeOf(const Meeting &meeting);   // 09.30 น.
QString numberOf(const Meeting &meeting); // ครั้งที่ 3/2568 (วิสามัญ)
QString meetingName(const MinutesContent &minutes); // the body and the number of its meeting
QString agendaSubject(const AgendaItem &item);
QString addressOf(const School &school); // several lines, as above a letter
QString directorPosition(const School &school);
// ศธ 04012.34/ว 12; what was typed with a stroke stands as it is.
QString letterNumber(const School &school, const QString &typed, bool circular);
QString dateOf(const MeetingPaper &typed); // 1 มิถุนายน 2568, or room for it
QString dateOf(QDate day);
// Anyone of the network, with how a letter is addressed to them; `guest` has party, name and position already.
Result<Recipient> addressed(const Store &store, Recipient guest);
QString suited(const QString &text, const Recipient &to); // as it is said to them
// Emblem, number, address and date, and "เรียน" after the subject; the lines above the text of a letter.
QList<Block> head(const School &school, const QString &number, bool circular, QDate day, const QString &subject,
                  const Recipient &to);
// The title of a list and which meeting it is of, centred.
QList<Paragraph> heading(const QString &title, const MinutesContent &minutes);
// The wording with what the meeting says in place of the words in braces.
QString filledIn(const QString &wording, const MeetingPapersContent &content);
// Monks are known by their titles: พระ, พระครู, พระมหา … (but not the old rank of พระยา).
bool isMonk(const QString &title);
// What is said to a monk is said otherwise.
QString asToMonk(QString text);
// ส่วนราชการเจ้าของเรื่อง, and how to reach it.
QStringList foot(const School &school);
} // namespace core::letter
