#include "ui/pages/ledger/LedgerPrints.h"
#include "ui/Ask.h"
#include "ui/print/SheetPainter.h"
#include "ui/widgets/SaveAsButton.h"
#include <QCoreApplication>
#include <QPrinter>

namespace ui {

core::Result<void> printAccount(const core::Paper &paper, Ask &ask, QWidget *over)
{
    const auto font = paperFont();
    if (!font)
        return font.error();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!ask.choosePrinter(over, printer))
        return {};
    return printSheets(layOut(paper, *font), printer);
}

core::Result<QString> saveAccountAs(PaperFile as, const core::Paper &paper, Ask &ask, QWidget *over)
{
    const auto path = ask.fileToSave(over, QCoreApplication::translate("LedgerPrints", "Save the account"),
                                     fileNameOf(paper, endingOf(as)), filterOf(as));
    if (path.isEmpty())
        return path;
    if (const auto done = writePaper(paper, as, path); !done)
        return done.error();
    return path;
}

void offerAccountFiles(SaveAsButton &button, const std::function<void(PaperFile as)> &save)
{
    button.offer("savePdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [save] { save(PaperFile::Pdf); });
    button.offer("saveOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                 [save] { save(PaperFile::Odt); });
    button.offer("saveDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"), [save] { save(PaperFile::Docx); });
    button.offer("saveText", QT_TRANSLATE_NOOP("SaveAs", "&Text (TXT)"), [save] { save(PaperFile::Text); });
}

} // namespace ui
