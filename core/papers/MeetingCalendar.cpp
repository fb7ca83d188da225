#include "core/papers/MeetingCalendar.h"
#include "core/papers/CalendarFile.h"
#include "core/papers/LetterParts.h"
#include "core/records/Agenda.h"
#include <QCoreApplication>

namespace core {

namespace {

QString agendaWords(const Meeting &meeting)
{
    QStringList lines;
    for (const auto &item : meeting.agenda) {
        if (agendaLevel(item.number) == 0)
            lines << QStringLiteral(u"%1 %2").arg(agendaLabel(item.number), item.heading);
        if (!item.title.isEmpty())
            lines << (agendaLevel(item.number) == 0 ? item.title : item.number + u' ' + item.title);
    }
    return lines.isEmpty() ? QStringLiteral("") : lines.join(u'\n');
}

} // namespace

Result<QByteArray> meetingCalendar(const MeetingPapersContent &content, const QDateTime &stamp)
{
    const auto &m = content.minutes;
    if (!m.meeting.date.isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Papers", "The meeting has no day yet. Enter its "
                                                           "date, then save the calendar file.")};
    return calendarFile({{.uid = calendarUid(m.school.schoolCode, m.school.name, QString::number(m.meeting.id.value)),
                          .day = m.meeting.date,
                          .start = m.meeting.start,
                          .end = m.meeting.end,
                          .summary = QStringLiteral(u"ประชุม") + letter::meetingName(m),
                          .place = m.meeting.place,
                          .description = agendaWords(m.meeting)}},
                        stamp);
}

} // namespace core
