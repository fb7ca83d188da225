#include "ui/pages/meeting/MinutesPrints.h"
#include "ui/Ask.h"
#include "ui/print/MinutesBook.h"
#include "ui/print/PdfFile.h"
#include <QCoreApplication>

namespace ui {

core::Result<QString> saveBook(const core::Store &store, core::Id<core::Committee> committee, int year, Ask &ask,
                               QWidget *over)
{
    const auto minutes = minutesBook(store, committee, year);
    if (!minutes)
        return minutes.error();
    const auto font = paperFont();
    if (!font)
        return font.error();
    if (minutes->chapters.isEmpty())
        return core::Error{
            core::Error::Kind::NotFound,
            QCoreApplication::translate("MinutesPrints", "This body has no minutes of the year %1 yet.").arg(year)};
    const auto path = ask.fileToSave(
        over, QCoreApplication::translate("MinutesPrints", "Save the year's minutes as PDF"),
        minutes->title + QStringLiteral(".pdf"), QCoreApplication::translate("MinutesPrints", "PDF (*.pdf)"));
    if (path.isEmpty())
        return path;
    const auto book = bindBook(minutes->title, minutes->titleLines, minutes->chapters, minutes->numerals, *font);
    if (const auto written = writePdf(book, path); !written)
        return written.error();
    return path;
}

} // namespace ui
