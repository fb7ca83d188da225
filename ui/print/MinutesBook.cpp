#include "ui/print/MinutesBook.h"
#include "core/figures/NextMeeting.h"
#include "core/papers/MinutesPaper.h"
#include "core/thai/BuddhistDate.h"

namespace ui {

namespace {

QString chapterTitle(const core::Meeting &meeting)
{
    auto title = QStringLiteral(u"ครั้งที่ %1/%2").arg(meeting.number).arg(meeting.year);
    if (meeting.extraordinary)
        title += QStringLiteral(u" (วิสามัญ)");
    if (meeting.date.isValid())
        title += QStringLiteral(u" วันที่ ") + core::formatDate(meeting.date, core::DateStyle::Long);
    if (meeting.status == core::MeetingStatus::Draft)
        title += QStringLiteral(u" (ร่าง)");
    return title;
}

} // namespace

core::Result<MinutesBook> minutesBook(const core::Store &store, core::Id<core::Committee> committee, int year)
{
    const auto meetings = core::meetingsOf(store, committee, year);
    if (!meetings)
        return meetings.error();
    MinutesBook book;
    for (const auto meeting : *meetings) {
        const auto content = core::minutesContent(store, meeting);
        if (!content)
            return content.error();
        book.title = QStringLiteral(u"รายงานการประชุม%1 พ.ศ. %2").arg(content->committee.name).arg(year);
        book.titleLines = {book.title, content->school.name};
        book.numerals = content->school.numerals;
        book.chapters << Chapter{chapterTitle(content->meeting), core::minutesPaper(*content)};
        book.meetings << content->meeting;
    }
    return book;
}

} // namespace ui
