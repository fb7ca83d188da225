// Commands that make papers: minutes, the list of a body's seats, the annual summary, and the goals of a year.
#include "app/Command.h"
#include "app/Outputs.h"
#include "app/PaperOutputs.h"
#include "core/figures/SummaryJson.h"
#include "core/papers/GoalsPaper.h"
#include "core/papers/MinutesPaper.h"
#include "core/papers/SeatsPaper.h"
#include "core/papers/SummarySheets.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include "ui/print/PdfFile.h"
#include <QRegularExpression>

namespace app {

namespace {

// "2/2568", "2/68" or "วิสามัญ 1/2568", Thai digits as well, as a cell of a file would write it; empty: no number.
QString meetingNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\D+ )?(\d{1,4}) ?/ ?(\d{2}|\d{4})$)"));
    const auto match = form.match(core::toArabicDigits(text).simplified());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    return match.captured(1) +
           QStringLiteral("%1/%2").arg(match.captured(2).toInt()).arg(year < 100 ? 2500 + year : year);
}

core::Result<core::Id<core::Meeting>> meetingNamed(const core::Store &store, const QString &committee,
                                                   const QString &number)
{
    const auto aliases = store.cellAliases(core::typeOf<core::Meeting>());
    if (!aliases)
        return aliases.error();
    const auto plain = meetingNumber(number);
    if (plain.isEmpty())
        return core::Error{
            core::Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("Commands", "“%1” is not the number of a meeting, such as 2/2568."))
                .arg(number)};
    const auto cell = core::normalizedLine(committee) + u' ' + plain;
    for (const auto &[text, id] : *aliases)
        if (text == cell)
            return core::Id<core::Meeting>{id};
    return core::Error{
        core::Error::Kind::NotFound,
        translated(QT_TRANSLATE_NOOP("Commands", "There is no meeting %2 of “%1”. See bowon export --kind meeting."))
            .arg(committee, number)};
}

} // namespace

int minutes(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("committee"), QStringLiteral("number"), QStringLiteral("output")}, {},
                          1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    for (const auto &needed : {QStringLiteral("committee"), QStringLiteral("number"), QStringLiteral("output")})
        if (given.value(needed).isEmpty())
            return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(needed));
    const auto output = given.value(QStringLiteral("output"));
    if (auto may = mayWrite(output, paperEndings(), {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto meeting =
        meetingNamed(**store, given.value(QStringLiteral("committee")), given.value(QStringLiteral("number")));
    if (!meeting)
        return failed(streams, meeting.error());
    const auto content = core::minutesContent(**store, *meeting);
    if (!content)
        return failed(streams, content.error());
    return writePaper(core::minutesPaper(*content), output, streams);
}

int seats(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("committee"), QStringLiteral("on"), QStringLiteral("output")}, {}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    for (const auto &needed : {QStringLiteral("committee"), QStringLiteral("output")})
        if (given.value(needed).isEmpty())
            return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(needed));
    if (auto may = mayWrite(given.value(QStringLiteral("output")), paperEndings(), {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto on = core::readDate(given.value(QStringLiteral("on")), today);
    if (on.state != core::ReadDate::State::Empty && on.state != core::ReadDate::State::Good)
        return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "--on is a day, such as 16/5/2568.")));
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto name = given.value(QStringLiteral("committee"));
    const auto all = (*store)->all<core::Committee>();
    if (!all)
        return failed(streams, all.error());
    for (const auto &body : *all)
        if (body.name == core::normalizedLine(name)) {
            const auto content = core::seatsContent(**store, body.id, on.date.isValid() ? on.date : today);
            if (!content)
                return failed(streams, content.error());
            return writePaper(core::seatsPaper(*content), given.value(QStringLiteral("output")), streams);
        }
    return failed(streams, translated(QT_TRANSLATE_NOOP("Commands", "There is no body “%1”. See bowon export --kind "
                                                                    "committee."))
                               .arg(name));
}

int summary(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("year"), QStringLiteral("year-kind"), QStringLiteral("output")}, {},
                          1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto asked = yearAsked(given);
    const auto output = given.value(QStringLiteral("output"));
    if (!asked)
        return failed(streams, asked.error());
    if (output.isEmpty())
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(QStringLiteral("output")));
    const auto endings = paperEndings() + QStringList{QStringLiteral("xlsx"), QStringLiteral("json")};
    if (auto may = mayWrite(output, endings, {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto period = periodOf(*asked, **store);
    if (output.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        const auto figures = core::annualSummary(**store, period, today);
        if (!figures)
            return failed(streams, figures.error());
        for (const auto &oddity : figures->oddities)
            streams.err(oddity);
        const auto written = ui::writeFile(core::summaryJson(*figures), output);
        return written ? int(Done) : failed(streams, written.error());
    }
    const auto content = core::summaryContent(**store, period, today);
    if (!content)
        return failed(streams, content.error());
    if (output.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        const auto book = core::xlsxOf(core::summarySheets(*content));
        const auto written = book ? ui::writeFile(*book, output) : core::Result<void>(book.error());
        return written ? int(Done) : failed(streams, written.error());
    }
    return writePaper(core::summaryPaper(*content), output, streams);
}

int goals(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("year"), QStringLiteral("output")}, {}, 1);
    if (!given.problem().isEmpty())
        return failed(streams, given.problem());
    const auto asked = yearAsked(given);
    if (!asked)
        return failed(streams, asked.error());
    const auto output = given.value(QStringLiteral("output"));
    if (output.isEmpty())
        return failed(streams,
                      translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(QStringLiteral("output")));
    if (auto may = mayWrite(output, paperEndings(), {given.place(0)}); !may)
        return failed(streams, may.error());
    const auto store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto content = core::goalsContent(**store, asked->year, today);
    return content ? writePaper(core::goalsPaper(*content), output, streams) : failed(streams, content.error());
}

} // namespace app
