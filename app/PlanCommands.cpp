// Commands that make the papers of a year's plan: the plan itself, the report of an activity, the index of evidence.
#include "app/PaperOutputs.h"
#include "core/papers/PlanPaper.h"
#include "core/papers/YearCalendar.h"
#include "core/store/Store.h"
#include "ui/print/OnePage.h"
#include "ui/print/PdfFile.h"
#include "ui/print/YearPapers.h"
#include <QCoreApplication>

namespace app {

namespace {

using OpenStore = core::Result<std::unique_ptr<core::Store>>;

core::Result<core::Id<core::Activity>> activityNamed(const core::Store &store, const QString &title)
{
    const auto found =
        recordNamed(store, core::typeOf<core::Activity>(), title,
                    QT_TRANSLATE_NOOP("Commands", "There is no activity “%1”. See bowon export --kind activity."),
                    QT_TRANSLATE_NOOP("Commands", "There are %1 activities “%2”. Add the day: “%2 @ 16/5/2568”."));
    if (!found)
        return found.error();
    return core::Id<core::Activity>{*found};
}

} // namespace

int plan(const QStringList &words, const Streams &streams, QDate today)
{
    const auto calendar = QStringLiteral("calendar"), ics = QStringLiteral("ics");
    const Arguments given(words, {QStringLiteral("year"), QStringLiteral("year-kind"), QStringLiteral("output")},
                          {calendar}, 1);
    if (auto whole =
            isWhole(given, {QStringLiteral("year"), QStringLiteral("output")}, paperEndings() + QStringList{ics});
        !whole)
        return failed(streams, whole.error());
    const auto asked = yearAsked(given);
    if (!asked)
        return failed(streams, asked.error());
    const OpenStore store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto period = periodOf(*asked, **store);
    const auto output = given.value(QStringLiteral("output"));
    const bool isFile = output.endsWith(u'.' + ics, Qt::CaseInsensitive);
    if (!isFile && !given.has(calendar)) {
        const auto content = core::planContent(**store, period, today);
        return content ? writePaper(core::planPaper(*content), output, streams) : failed(streams, content.error());
    }
    const auto content = core::calendarContent(**store, period);
    if (!content)
        return failed(streams, content.error());
    if (!isFile)
        return writePaper(core::calendarPaper(*content), output, streams);
    const auto written = ui::writeFile(core::calendarFile(*content, (*store)->clock()()), output);
    return written ? int(Done) : failed(streams, written.error());
}

int activity(const QStringList &words, const Streams &streams, QDate)
{
    const Arguments given(words, {QStringLiteral("title"), QStringLiteral("output")}, {}, 1);
    if (auto whole = isWhole(given, {QStringLiteral("title"), QStringLiteral("output")}, paperEndings()); !whole)
        return failed(streams, whole.error());
    const OpenStore store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto found = activityNamed(**store, given.value(QStringLiteral("title")));
    if (!found)
        return failed(streams, found.error());
    const auto content = core::activityContent(**store, *found);
    if (!content)
        return failed(streams, content.error());
    return writePaper(ui::reportOnOnePage(*content), given.value(QStringLiteral("output")), streams);
}

int sar(const QStringList &words, const Streams &streams, QDate today)
{
    const Arguments given(words, {QStringLiteral("year"), QStringLiteral("year-kind"), QStringLiteral("output")}, {},
                          1);
    if (auto whole = isWhole(given, {QStringLiteral("year"), QStringLiteral("output")}, paperEndings()); !whole)
        return failed(streams, whole.error());
    const auto asked = yearAsked(given);
    if (!asked)
        return failed(streams, asked.error());
    const OpenStore store = core::Store::open(given.place(0), core::Store::Access::ReadOnly);
    if (!store)
        return failed(streams, store.error());
    const auto content = ui::sarWithPages(**store, periodOf(*asked, **store), today);
    return content ? writePaper(core::sarPaper(*content), given.value(QStringLiteral("output")), streams)
                   : failed(streams, content.error());
}

} // namespace app
