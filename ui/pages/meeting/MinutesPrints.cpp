#include "ui/pages/meeting/MinutesPrints.h"
#include "core/figures/NextMeeting.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Ask.h"
#include "ui/print/Book.h"
#include "ui/print/PdfFile.h"
#include <QCoreApplication>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MinutesPrints", text);
}

} // namespace

core::Result<QString> saveBook(const core::Store &store, core::Id<core::Committee> committee, int year, Ask &ask,
                               QWidget *over)
{
    const auto meetings = core::meetingsOf(store, committee, year);
    if (!meetings)
        return meetings.error();
    const auto font = paperFont();
    if (!font)
        return font.error();
    QList<Chapter> chapters;
    core::MinutesContent last;
    for (const auto meeting : *meetings) {
        const auto content = core::minutesContent(store, meeting);
        if (!content)
            return content.error();
        last = *content;
        auto title = QStringLiteral(u"ครั้งที่ %1/%2").arg(last.meeting.number).arg(last.meeting.year);
        if (last.meeting.extraordinary)
            title += QStringLiteral(u" (วิสามัญ)");
        if (last.meeting.date.isValid())
            title += QStringLiteral(u" วันที่ ") + core::formatDate(last.meeting.date, core::DateStyle::Long);
        if (last.meeting.status == core::MeetingStatus::Draft)
            title += QStringLiteral(u" (ร่าง)");
        chapters << Chapter{title, core::minutesPaper(last)};
    }
    if (chapters.isEmpty())
        return core::Error{
            core::Error::Kind::NotFound,
            tr(QT_TRANSLATE_NOOP("MinutesPrints", "This body has no minutes of the year %1 yet.")).arg(year)};
    const auto title = QStringLiteral(u"รายงานการประชุม%1 พ.ศ. %2").arg(last.committee.name).arg(year);
    const auto path =
        ask.fileToSave(over, tr(QT_TRANSLATE_NOOP("MinutesPrints", "Save the year's minutes as PDF")),
                       title + QStringLiteral(".pdf"), tr(QT_TRANSLATE_NOOP("MinutesPrints", "PDF (*.pdf)")));
    if (path.isEmpty())
        return path;
    const auto book = bindBook(title, {title, last.school.name}, chapters, last.school.numerals, *font);
    if (const auto written = writePdf(book, path); !written)
        return written.error();
    return path;
}

} // namespace ui
