#include "core/papers/YearCalendar.h"
#include "core/records/Meeting.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

namespace {

QString joined(const QStringList &parts, const QString &between)
{
    auto kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

Result<void> addActivities(const Store &store, CalendarContent &content)
{
    const auto found =
        store.select(QStringLiteral("SELECT activity_id FROM activities WHERE held_on BETWEEN ? AND ?"),
                     {content.period.from.toString(Qt::ISODate), content.period.to.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    QList<qint64> ids;
    for (const auto &row : *found)
        ids << row[0].toLongLong();
    const auto rows = store.rows(typeOf<Activity>(), ids);
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        const auto activity = typeOf<Activity>().fromRow(row);
        content.lines << CalendarLine{
            {.uid = calendarUid(content.school.schoolCode, content.school.name,
                                QStringLiteral("activity/%1").arg(activity.id.value)),
             .day = activity.date,
             .lastDay = activity.endDate,
             .summary = activity.title,
             .place = activity.place,
             .description = joined({activity.objective, activity.audience, activity.organiser}, QStringLiteral("\n")),
             .isCancelled = activity.status == ActivityStatus::Cancelled},
            activity.organiser};
    }
    return {};
}

Result<void> addMeetings(const Store &store, CalendarContent &content)
{
    const auto rows = store.select(
        QStringLiteral("SELECT m.meeting_id, c.name, m.number, m.year, m.extraordinary, m.held_on, m.starts_at, "
                       "m.ends_at, m.place FROM meetings m JOIN committees c ON c.committee_id = m.committee_id WHERE "
                       "m.held_on BETWEEN ? AND ?"),
        {content.period.from.toString(Qt::ISODate), content.period.to.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    for (const auto &row : *rows)
        content.lines << CalendarLine{
            {.uid = calendarUid(content.school.schoolCode, content.school.name, row[0].toString()),
             .day = Convert<QDate>::in(row[5]),
             .start = Convert<QTime>::in(row[6]),
             .end = Convert<QTime>::in(row[7]),
             .summary =
                 QStringLiteral(u"ประชุม%1 ครั้งที่ %2/%3").arg(row[1].toString(), row[2].toString(), row[3].toString()) +
                 (row[4].toBool() ? QStringLiteral(u" (วิสามัญ)") : QString()),
             .place = row[8].toString()},
            {}};
    return {};
}

QString daysOf(const CalendarEvent &event)
{
    const auto weekday = weekdayName(event.day.dayOfWeek());
    if (event.lastDay <= event.day)
        return QStringLiteral("%1 %2").arg(weekday).arg(event.day.day());
    const auto to = event.lastDay.month() == event.day.month()
                        ? QString::number(event.lastDay.day())
                        : QStringLiteral("%1 %2").arg(event.lastDay.day()).arg(shortMonthName(event.lastDay.month()));
    return QStringLiteral(u"%1 %2 – %3").arg(weekday).arg(event.day.day()).arg(to);
}

QStringList rowOf(const CalendarLine &line, const QString &month)
{
    const auto &event = line.event;
    auto time = event.start.isValid() ? formatTime(event.start) : QString();
    if (event.start.isValid() && event.end > event.start)
        time += QStringLiteral(u" – ") + formatTime(event.end);
    auto what = event.summary;
    if (event.isCancelled)
        what += QStringLiteral(u" (งดจัด)");
    return {month, daysOf(event), time, what, joined({event.place, line.who}, QStringLiteral("\n"))};
}

} // namespace

Result<CalendarContent> calendarContent(const Store &store, const Period &period)
{
    CalendarContent content;
    content.period = period;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    if (auto done = addActivities(store, content); !done)
        return done.error();
    if (auto done = addMeetings(store, content); !done)
        return done.error();
    std::stable_sort(content.lines.begin(), content.lines.end(), [](const CalendarLine &a, const CalendarLine &b) {
        return std::pair(a.event.day, a.event.start) < std::pair(b.event.day, b.event.start);
    });
    return content;
}

Paper calendarPaper(const CalendarContent &content)
{
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.left = 2;
    paper.right = 1.5;
    paper.title = QStringLiteral(u"ปฏิทินปฏิบัติงาน %1 %2").arg(periodName(content.period), content.school.name);
    const auto centred = [&](const QString &text, double size) {
        paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    centred(QStringLiteral(u"ปฏิทินปฏิบัติงานความร่วมมือระหว่างโรงเรียนกับชุมชน"), 20);
    centred(periodName(content.period), 18);
    if (!content.school.name.isEmpty())
        centred(content.school.name, 16);
    paper.blocks << Space{6};
    Table table;
    table.columns = {{QStringLiteral(u"เดือน"), 2.2},
                     {QStringLiteral(u"วันที่"), 2.4},
                     {QStringLiteral(u"เวลา"), 2.4, Align::Centre},
                     {QStringLiteral(u"รายการ"), 6.2},
                     {QStringLiteral(u"สถานที่/ผู้รับผิดชอบ"), 4.4}};
    auto line = content.lines.begin();
    const auto last = QDate(content.period.to.year(), content.period.to.month(), 1);
    for (auto month = QDate(content.period.from.year(), content.period.from.month(), 1); month <= last;
         month = month.addMonths(1)) {
        auto name = QStringLiteral("%1 %2").arg(monthName(month.month())).arg(buddhistYear(month));
        if (line == content.lines.end() || line->event.day >= month.addMonths(1))
            table.rows << QStringList{name, QStringLiteral("-"), {}, {}, {}};
        for (; line != content.lines.end() && line->event.day < month.addMonths(1); ++line, name.clear())
            table.rows << rowOf(*line, name);
    }
    paper.blocks << table;
    return paper;
}

QByteArray calendarFile(const CalendarContent &content, const QDateTime &stamp)
{
    QList<CalendarEvent> events;
    for (const auto &line : content.lines)
        events << line.event;
    return calendarFile(events, stamp,
                        QStringLiteral(u"ปฏิทินปฏิบัติงาน %1 %2").arg(periodName(content.period), content.school.name));
}

} // namespace core
