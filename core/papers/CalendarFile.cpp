#include "core/papers/CalendarFile.h"
#include <QStringList>
#include <QUuid>

namespace core {

namespace {

constexpr int longestLine = 75; // octets, without the line's end
const QString dayForm = QStringLiteral("yyyyMMdd");

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
    return day.toString(dayForm) + time.toString(QStringLiteral("'T'HHmmss"));
}

// The end of whole days is the day after the last one.
QStringList when(const CalendarEvent &event)
{
    if (!event.start.isValid()) {
        QStringList lines{QStringLiteral("DTSTART;VALUE=DATE:") + event.day.toString(dayForm)};
        if (event.lastDay > event.day)
            lines << QStringLiteral("DTEND;VALUE=DATE:") + event.lastDay.addDays(1).toString(dayForm);
        return lines;
    }
    QStringList lines{QStringLiteral("DTSTART;TZID=Asia/Bangkok:") + local(event.day, event.start)};
    if (event.end.isValid() && event.end > event.start)
        lines << QStringLiteral("DTEND;TZID=Asia/Bangkok:") + local(event.day, event.end);
    return lines;
}

QStringList linesOf(const CalendarEvent &event, const QDateTime &stamp)
{
    QStringList lines{QStringLiteral("BEGIN:VEVENT"), QStringLiteral("UID:") + event.uid,
                      QStringLiteral("DTSTAMP:") + stamp.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))};
    lines << when(event) << QStringLiteral("SUMMARY:") + escaped(event.summary);
    if (event.isCancelled)
        lines << QStringLiteral("STATUS:CANCELLED");
    if (!event.place.isEmpty())
        lines << QStringLiteral("LOCATION:") + escaped(event.place);
    if (!event.description.isNull())
        lines << QStringLiteral("DESCRIPTION:") + escaped(event.description);
    return lines << QStringLiteral("END:VEVENT");
}

} // namespace

QString calendarUid(const QString &schoolCode, const QString &schoolName, const QString &thing)
{
    static const QUuid papers(QStringLiteral("{5f4c0b0e-2f0b-4d5e-9a4d-6b6f776f6e31}"));
    const auto id = QStringLiteral("%1/%2/%3").arg(schoolCode, schoolName, thing);
    return QUuid::createUuidV5(papers, id).toString(QUuid::WithoutBraces) + QStringLiteral("@bowon");
}

QByteArray calendarFile(const QList<CalendarEvent> &events, const QDateTime &stamp, const QString &name)
{
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
                      QStringLiteral("PRODID:-//Bowon//Meetings//TH"), QStringLiteral("CALSCALE:GREGORIAN"),
                      QStringLiteral("METHOD:PUBLISH")};
    if (!name.isEmpty())
        lines << QStringLiteral("X-WR-CALNAME:") + escaped(name);
    lines << QStringList{QStringLiteral("BEGIN:VTIMEZONE"),    QStringLiteral("TZID:Asia/Bangkok"),
                         QStringLiteral("BEGIN:STANDARD"),     QStringLiteral("DTSTART:19700101T000000"),
                         QStringLiteral("TZOFFSETFROM:+0700"), QStringLiteral("TZOFFSETTO:+0700"),
                         QStringLiteral("TZNAME:+07"),         QStringLiteral("END:STANDARD"),
                         QStringLiteral("END:VTIMEZONE")};
    for (const auto &event : events)
        lines << linesOf(event, stamp);
    lines << QStringLiteral("END:VCALENDAR");
    QByteArray file;
    for (const auto &line : lines)
        file += folded(line);
    return file;
}

} // namespace core
