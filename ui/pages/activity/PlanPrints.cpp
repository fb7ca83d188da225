// The plan leaves the office: on paper and as files.
#include "core/papers/PlanPaper.h"
#include "core/papers/YearCalendar.h"
#include "core/store/Store.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/pages/activity/PlanPanel.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include "ui/print/YearPapers.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QPrinter>

namespace ui {

void PlanPanel::offerFiles()
{
    m_save->offer("savePdf", QT_TRANSLATE_NOOP("SaveAs", "&PDF"), [this] { savePlan(PaperFile::Pdf); });
    m_save->offer("saveOdt", QT_TRANSLATE_NOOP("SaveAs", "&LibreOffice document (ODT)"),
                  [this] { savePlan(PaperFile::Odt); });
    m_save->offer("saveDocx", QT_TRANSLATE_NOOP("SaveAs", "&Word document (DOCX)"),
                  [this] { savePlan(PaperFile::Docx); });
    m_save->separate();
    m_save->offer("saveCalendar", QT_TRANSLATE_NOOP("SaveAs", "The year's &calendar (PDF)"),
                  [this] { saveCalendar(PaperFile::Pdf); });
    m_save->offer("saveCalendarOdt", QT_TRANSLATE_NOOP("SaveAs", "The year's c&alendar (ODT)"),
                  [this] { saveCalendar(PaperFile::Odt); });
    m_save->offer("saveIcs", QT_TRANSLATE_NOOP("SaveAs", "The calendar for a &telephone or computer (ICS)"),
                  [this] { saveCalendarFile(); });
    m_save->separate();
    m_save->offer("saveReports", QT_TRANSLATE_NOOP("SaveAs", "The &reports of the year as a book (PDF)"),
                  [this] { saveReports(); });
}

void PlanPanel::print()
{
    if (!settle())
        return;
    const auto content = core::planContent(m_office.store, period(), m_office.today());
    const auto font = paperFont();
    if (!content || !font)
        return complain(content ? font.error().message : content.error().message);
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!m_office.ask.choosePrinter(this, printer))
        return;
    const auto printed = printSheets(layOut(core::planPaper(*content), *font), printer);
    complain(printed ? QString() : printed.error().message);
}

QString PlanPanel::fileFor(const QString &name, const QString &filter)
{
    return settle() ? m_office.ask.fileToSave(this, tr("Save the plan"), name, filter) : QString();
}

void PlanPanel::tell(const core::Result<void> &written, const QString &path)
{
    complain(written ? QString() : written.error().message);
    if (written)
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void PlanPanel::savePlan(PaperFile as)
{
    const auto content = core::planContent(m_office.store, period(), m_office.today());
    if (!content)
        return complain(content.error().message);
    const auto paper = core::planPaper(*content);
    if (const auto path = fileFor(fileNameOf(paper, endingOf(as)), filterOf(as)); !path.isEmpty())
        tell(writePaper(paper, as, path), path);
}

void PlanPanel::saveCalendar(PaperFile as)
{
    const auto content = core::calendarContent(m_office.store, period());
    if (!content)
        return complain(content.error().message);
    const auto paper = core::calendarPaper(*content);
    if (const auto path = fileFor(fileNameOf(paper, endingOf(as)), filterOf(as)); !path.isEmpty())
        tell(writePaper(paper, as, path), path);
}

void PlanPanel::saveCalendarFile()
{
    const auto content = core::calendarContent(m_office.store, period());
    if (!content)
        return complain(content.error().message);
    const auto name = fileNameOf(core::calendarPaper(*content), QStringLiteral("ics"));
    if (const auto path = fileFor(name, tr("Calendar file (*.ics)")); !path.isEmpty())
        tell(writeFile(core::calendarFile(*content, m_office.store.clock()()), path), path);
}

void PlanPanel::saveReports()
{
    const auto year = period();
    const auto name = QStringLiteral(u"รายงานผลการจัดกิจกรรม %1.pdf").arg(core::periodName(year));
    const auto path = fileFor(name, filterOf(PaperFile::Pdf));
    if (path.isEmpty())
        return;
    Q_EMIT said(tr("The reports are being bound…"));
    readInBackground<Sheets>(
        m_office, this, [year](const core::Store &store) { return bookOfReports(store, year); },
        [this, path](const core::Result<Sheets> &book) {
            tell(book ? writePdf(*book, path) : core::Result<void>(book.error()), path);
        });
}

} // namespace ui
