#include "core/papers/MeetingCalendar.h"
#include "core/papers/LetterParts.h"
#include "core/records/Agenda.h"
#include <QCoreApplication>
#include <QUuid>

namespace core {

namespace {

constexpr int longestLine = 75; // octets, without the line's end

QString escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    return text.replace(u'\n', QStringLiteral("\\n"));
}

// Folds between letters: a line may not end inside the bytes of one.
QByteArray folded(const QString &line)
{
    QByteArray lines;
    int room = longestLine;
    for (const auto c : line.toUcs4()) {
        const auto bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1).toUtf8();
        if (bytes.size() > room) {
            lines += "\r\n ";
            room = longestLine - 1;
        }
        lines += bytes;
        room -= int(bytes.size());
    }
    return lines + "\r\n";
}

QString local(QDate day, QTime time)
{
    return day.toString(QStringLiteral("yyyyMMdd")) + time.toString(QStringLiteral("'T'HHmmss"));
}

QString agendaWords(const Meeting &meeting)
{
    QStringList lines;
    for (const auto &item : meeting.agenda) {
        if (agendaLevel(item.number) == 0)
            lines << QStringLiteral(u"%1 %2").arg(agendaLabel(item.number), item.heading);
        if (!item.title.isEmpty())
            lines << (agendaLevel(item.number) == 0 ? item.title : item.number + u' ' + item.title);
    }
    return lines.join(u'\n');
}

QStringList when(const Meeting &meeting)
{
    if (!meeting.start.isValid())
        return {QStringLiteral("DTSTART;VALUE=DATE:") + meeting.date.toString(QStringLiteral("yyyyMMdd"))};
    QStringList lines{QStringLiteral("DTSTART;TZID=Asia/Bangkok:") + local(meeting.date, meeting.start)};
    if (meeting.end.isValid() && meeting.end > meeting.start)
        lines << QStringLiteral("DTEND;TZID=Asia/Bangkok:") + local(meeting.date, meeting.end);
    return lines;
}

// The school's name tells the meetings of two schools apart that have the same number in their files.
QString uidOf(const MinutesContent &minutes)
{
    static const QUuid papers(QStringLiteral("{5f4c0b0e-2f0b-4d5e-9a4d-6b6f776f6e31}"));
    const auto id =
        QStringLiteral("%1/%2/%3").arg(minutes.school.schoolCode, minutes.school.name).arg(minutes.meeting.id.value);
    return QUuid::createUuidV5(papers, id).toString(QUuid::WithoutBraces) + QStringLiteral("@bowon");
}

} // namespace

Result<QByteArray> meetingCalendar(const MeetingPapersContent &content, const QDateTime &stamp)
{
    const auto &m = content.minutes;
    if (!m.meeting.date.isValid())
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Papers", "The meeting has no day yet. Enter its "
                                                           "date, then save the calendar file.")};
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"),
                      QStringLiteral("VERSION:2.0"),
                      QStringLiteral("PRODID:-//Bowon//Meetings//TH"),
                      QStringLiteral("CALSCALE:GREGORIAN"),
                      QStringLiteral("METHOD:PUBLISH"),
                      QStringLiteral("BEGIN:VTIMEZONE"),
                      QStringLiteral("TZID:Asia/Bangkok"),
                      QStringLiteral("BEGIN:STANDARD"),
                      QStringLiteral("DTSTART:19700101T000000"),
                      QStringLiteral("TZOFFSETFROM:+0700"),
                      QStringLiteral("TZOFFSETTO:+0700"),
                      QStringLiteral("TZNAME:+07"),
                      QStringLiteral("END:STANDARD"),
                      QStringLiteral("END:VTIMEZONE"),
                      QStringLiteral("BEGIN:VEVENT"),
                      QStringLiteral("UID:") + uidOf(m),
                      QStringLiteral("DTSTAMP:") + stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))};
    lines << when(m.meeting);
    lines << QStringLiteral("SUMMARY:") + escaped(QStringLiteral(u"ประชุม") + letter::meetingName(m));
    if (!m.meeting.place.isEmpty())
        lines << QStringLiteral("LOCATION:") + escaped(m.meeting.place);
    lines << QStringLiteral("DESCRIPTION:") + escaped(agendaWords(m.meeting)) << QStringLiteral("END:VEVENT")
          << QStringLiteral("END:VCALENDAR");
    QByteArray file;
    for (const auto &line : lines)
        file += folded(line);
    return file;
}

} // namespace core
