// Commands that make the papers of a year's plan: the plan itself, the report of an activity, the index of evidence.
#include "app/Outputs.h"
#include "app/PaperOutputs.h"
#include "core/papers/PlanPaper.h"
#include "core/papers/YearCalendar.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/print/OnePage.h"
#include "ui/print/PdfFile.h"
#include "ui/print/YearPapers.h"
#include <QCoreApplication>

namespace app {

namespace {

using OpenStore = core::Result<std::unique_ptr<core::Store>>;

core::Result<void> isWhole(const Arguments &given, const QStringList &needed, const QStringList &endings)
{
    if (!given.problem().isEmpty())
        return core::Error{core::Error::Kind::Invalid, given.problem()};
    for (const auto &option : needed)
        if (given.value(option).isEmpty())
            return core::Error{core::Error::Kind::Invalid,
                               translated(QT_TRANSLATE_NOOP("Commands", "--%1 is missing.")).arg(option)};
    return mayWrite(given.value(QStringLiteral("output")), endings, {given.place(0)});
}

// The one of that name; of several, the latest, unless its day is named as in a cell of a file.
core::Result<core::Id<core::Activity>> activityNamed(const core::Store &store, const QString &title)
{
    const auto aliases = store.cellAliases(core::typeOf<core::Activity>());
    if (!aliases)
        return aliases.error();
    QList<qint64> found;
    for (const auto &[text, id] : *aliases)
        if (text == core::normalizedLine(title) && !found.contains(id))
            found << id;
    if (found.isEmpty())
        return core::Error{
            core::Error::Kind::NotFound,
            translated(QT_TRANSLATE_NOOP("Commands", "There is no activity “%1”. See bowon export --kind activity."))
                .arg(title)};
    if (found.size() > 1)
        return core::Error{core::Error::Kind::Invalid,
                           translated(QT_TRANSLATE_NOOP("Commands", "There are %1 activities “%2”. Add the day: "
                                                                    "“%2 @ 16/5/2568”."))
                               .arg(found.size())
                               .arg(title)};
    return core::Id<core::Activity>{found.first()};
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
