#include "app/PaperOutputs.h"
#include "core/figures/AnnualSummary.h"
#include "core/thai/Digits.h"
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
