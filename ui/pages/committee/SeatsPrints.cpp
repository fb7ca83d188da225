#include "ui/pages/committee/SeatsPrints.h"
#include "core/papers/SeatsPaper.h"
#include "ui/Ask.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include <QCoreApplication>
#include <QPrinter>

namespace ui {

namespace {

core::Result<core::Paper> paperOf(const Office &office, core::Id<core::Committee> committee, QDate on)
{
    const auto content = core::seatsContent(office.store, committee, on);
    if (!content)
        return content.error();
    return core::seatsPaper(*content);
}

} // namespace

core::Result<void> printSeats(const Office &office, core::Id<core::Committee> committee, QDate on, QWidget *over)
{
    const auto paper = paperOf(office, committee, on);
    if (!paper)
        return paper.error();
    const auto font = paperFont();
    if (!font)
        return font.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!office.ask.choosePrinter(over, printer))
        return {};
    return printSheets(layOut(*paper, *font), printer);
}

core::Result<QString> saveSeatsAsPdf(const Office &office, core::Id<core::Committee> committee, QDate on, QWidget *over)
{
    const auto paper = paperOf(office, committee, on);
    if (!paper)
        return paper.error();
    auto name = paper->title + QStringLiteral(".pdf");
    name.replace(u'/', u'-');
    const auto path =
        office.ask.fileToSave(over, QCoreApplication::translate("SeatsPrints", "Save the list of seats as PDF"), name,
                              QCoreApplication::translate("SeatsPrints", "PDF (*.pdf)"));
    if (path.isEmpty())
        return path;
    if (const auto written = writePdf(*paper, path); !written)
        return written.error();
    return path;
}

} // namespace ui
