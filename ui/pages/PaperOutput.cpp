#include "ui/pages/PaperOutput.h"
#include "ui/Ask.h"
#include "ui/print/SheetPainter.h"
#include "ui/widgets/SaveAsButton.h"
#include <QCoreApplication>
#include <QPrinter>

namespace ui {

core::Result<bool> printPaper(const Office &office, const core::Paper &paper, QWidget *over)
{
    const auto font = paperFont();
    if (!font)
        return font.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!office.ask.choosePrinter(over, printer))
        return false;
    const auto printed = printSheets(layOut(paper, *font), printer);
    return printed ? core::Result<bool>(true) : core::Result<bool>(printed.error());
}

void offerPaperFiles(SaveAsButton &button, const std::function<void(PaperFile)> &save)
{
    button.offer("savePdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [save] { save(PaperFile::Pdf); });
    button.offer("saveOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                 [save] { save(PaperFile::Odt); });
    button.offer("saveDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"), [save] { save(PaperFile::Docx); });
}

void offerAccountFiles(SaveAsButton &button, const std::function<void(PaperFile)> &save)
{
    offerPaperFiles(button, save);
    button.offer("saveText", QT_TRANSLATE_NOOP("SaveAs", "&Text (TXT)"), [save] { save(PaperFile::Text); });
}

core::Result<QString> savePaper(const Office &office, const core::Paper &paper, PaperFile as, QWidget *over)
{
    const auto path =
        office.ask.fileToSave(over, QCoreApplication::translate("PaperOutput", "Save “%1”").arg(paper.title),
                              fileNameOf(paper, endingOf(as)), filterOf(as));
    if (path.isEmpty())
        return path;
    if (const auto written = writePaper(paper, as, path); !written)
        return written.error();
    return path;
}

} // namespace ui
