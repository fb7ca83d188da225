#include "app/PaperOutputs.h"
#include "app/Outputs.h"
#include "core/figures/AnnualSummary.h"
#include "core/store/Store.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include "ui/print/PaperFile.h"
#include "ui/print/PaperFont.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace app {

const QStringList &paperEndings()
{
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("docx"),
                                     QStringLiteral("txt")};
    return endings;
}

core::Result<void> writePaper(const core::Paper &paper, ui::PaperFile as, const QString &path, const Streams &streams)
{
    if (as == ui::PaperFile::Pdf)
        if (const auto font = ui::paperFont(); font && font->substitute)
            streams.err(translated(QT_TRANSLATE_NOOP("Commands", "TH Sarabun is not installed; printed with %1."))
                            .arg(font->family));
    return ui::writePaper(paper, as, path);
}

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

core::Result<qint64> recordNamed(const core::Store &store, const core::Kind &kind, const QString &name,
                                 const char *none, const char *several)
{
    const auto aliases = store.cellAliases(kind);
    if (!aliases)
        return aliases.error();
    QList<qint64> found;
    for (const auto &[text, id] : *aliases)
        if (text == core::normalizedLine(name) && !found.contains(id))
            found << id;
    if (found.isEmpty())
        return core::Error{core::Error::Kind::NotFound, translated(none).arg(name)};
    if (found.size() > 1)
        return core::Error{core::Error::Kind::Invalid, translated(several).arg(found.size()).arg(name)};
    return found.first();
}

int writePaper(const core::Paper &paper, const QString &path, const Streams &streams)
{
    const auto as = ui::paperFileOf(QFileInfo(path).suffix());
    if (!as)
        return notYet(streams, QFileInfo(path).suffix());
    const auto written = writePaper(paper, *as, path, streams);
    return written ? int(Done) : failed(streams, written.error());
}

core::Result<AskedYear> yearAsked(const Arguments &given)
{
    const QStringList kinds{QStringLiteral("academic"), QStringLiteral("fiscal"), QStringLiteral("calendar")};
    const auto kind = kinds.indexOf(given.value(QStringLiteral("year-kind"), kinds[0]));
    const int year = core::toArabicDigits(given.value(QStringLiteral("year"))).toInt();
    if (kind < 0)
        return core::Error{
            core::Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("Commands", "--year-kind is one of academic, fiscal, calendar."))};
    if (year < 2400 || year > 2700)
        return core::Error{
            core::Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("Commands", "--year is a year of the Buddhist era, such as 2568."))};
    return AskedYear{core::YearKind(kind), year};
}

core::Period periodOf(const AskedYear &asked, const core::Store &store)
{
    return core::periodOf(asked.kind, asked.year, core::yearStartOf(store));
}

} // namespace app
