#pragma once
#include "core/records/Meeting.h"

// The agenda in the order of the regulation on correspondence: headings, items below them, and their numbers.
namespace core {

enum class AgendaForm { Five, Six }; // Six puts เรื่องเสนอเพื่อทราบ before เพื่อพิจารณา

// The official headings, numbered, nothing below them yet.
QList<AgendaItem> officialAgenda(AgendaForm form);

// Which of the two an agenda has; and the same agenda in the other form: the heading of matters for information put in
// its place under the id `newId`, or taken out where nothing stands under it.
AgendaForm formOf(const QList<AgendaItem> &agenda);
QList<AgendaItem> inForm(QList<AgendaItem> agenda, AgendaForm form, Id<AgendaItem> newId);

// 0: a heading ("4"), 1: an item below one ("4.1"), 2: "4.1.1" …
int agendaLevel(const QString &number);
inline constexpr int deepestAgendaLevel = 3;

// Numbers the lines anew, in their order, each at its level; the first is a heading, and no line lies more than one
// level below the one before it. Returns the levels as they became.
QList<int> renumber(QList<AgendaItem> &agenda, const QList<int> &levels);

// How a number is spoken of on paper: ระเบียบวาระที่ 4, or plainly 4.1.
QString agendaLabel(const QString &number);

// The heading under which the tasks of earlier meetings are followed up, and the one under which the last minutes are
// certified.
bool isMattersArising(const AgendaItem &heading);
bool isCertification(const AgendaItem &heading);

// What looks odd in the votes on an item, where `electorate` members and stand-ins were there at that moment.
QList<Complaint> voteComplaints(const AgendaItem &item, int electorate);
// A tie, which the chair's casting vote decides.
bool isTie(const AgendaItem &item);

} // namespace core
