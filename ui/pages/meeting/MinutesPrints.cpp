#include "ui/pages/meeting/MinutesPrints.h"
#include "ui/Ask.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include <QCoreApplication>
#include <QPrinter>

namespace ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MinutesPrints", text);
}

} // namespace

core::Result<void> printMinutes(const core::MinutesContent &minutes, Ask &ask, QWidget *over)
{
    const auto font = paperFont();
    if (!font)
        return font.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!ask.choosePrinter(over, printer))
        return {};
    return printSheets(layOut(core::minutesPaper(minutes), *font), printer);
}

core::Result<QString> saveMinutesAs(MinutesFile as, const core::MinutesContent &minutes, Ask &ask, QWidget *over)
{
    const bool asPdf = as == MinutesFile::Pdf;
    const auto paper = core::minutesPaper(minutes);
    auto name = paper.title + (asPdf ? QStringLiteral(".pdf") : QStringLiteral(".txt"));
    name.replace(u'/', u'-');
    const auto path = asPdf ? ask.fileToSave(over, tr(QT_TRANSLATE_NOOP("MinutesPrints", "Save as PDF")), name,
                                             tr(QT_TRANSLATE_NOOP("MinutesPrints", "PDF (*.pdf)")))
                            : ask.fileToSave(over, tr(QT_TRANSLATE_NOOP("MinutesPrints", "Save as text")), name,
                                             tr(QT_TRANSLATE_NOOP("MinutesPrints", "Text (*.txt)")));
    if (path.isEmpty())
        return path;
    const auto done = asPdf ? writePdf(paper, path) : writeFile(core::plainText(paper).toUtf8(), path);
    if (!done)
        return done.error();
    return path;
}

} // namespace ui
