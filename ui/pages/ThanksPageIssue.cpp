// What leaves the office from the page of thanks: printed or saved, numbered and registered, or kept as a list.
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/pages/ThanksPage.h"
#include "ui/pages/thanks/PaperChoice.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/PdfFile.h"
#include "ui/print/SheetPainter.h"
#include "ui/widgets/TickTable.h"
#include <QDir>
#include <QPrinter>
#include <QPushButton>
#include <QTableView>

namespace ui {

core::Result<core::ThanksContent> ThanksPage::chosen()
{
    const auto to = recipients();
    if (to.isEmpty())
        return core::Error{core::Error::Kind::Invalid,
                           tr("Nobody is ticked. The space bar ticks the line where the cursor stands.")};
    const auto content = m_choice->content(to);
    if (isRegistered(content)) // refused before a printer or a file is asked for
        if (const auto may = core::mayIssue(m_office.store, core::issueOf(content)); !may)
            return may.error();
    return content;
}

bool ThanksPage::isRegistered(const core::ThanksContent &content) const
{
    return content.paper.kind != core::TemplateKind::Label && !m_office.store.isReadOnly();
}

void ThanksPage::beBusy(const QString &words)
{
    m_isBusy = !words.isEmpty();
    m_cancel->setVisible(m_isBusy);
    if (m_isBusy)
        m_pages->setText(words);
    else
        m_pages->setText(tr("Page %1 of %2").arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    tellTicks();
}

// Nothing is printed or registered before all of it is laid.
void ThanksPage::cancel()
{
    ++m_job;
    beBusy({});
    Q_EMIT said(tr("Cancelled. Nothing was printed or registered."));
}

core::Result<void> ThanksPage::issue(const core::ThanksContent &content,
                                     const std::function<core::Result<void>()> &print)
{
    if (!isRegistered(content))
        return print();
    return core::issuePapers(m_office.store, core::issueOf(content), print);
}

void ThanksPage::finish(const core::ThanksContent &content, const core::Result<void> &done, const QString &where)
{
    beBusy({});
    complain(done ? QString() : done.error().message);
    if (!done)
        return;
    m_choice->forgetNumber();
    m_table->table()->setFocus(Qt::OtherFocusReason); // the button that was pressed may be resting now
    const int year = content.date.isValid() ? core::buddhistYear(content.date) : 0, papers = int(content.to.size());
    if (!isRegistered(content))
        Q_EMIT said(where);
    else if (papers == 1)
        Q_EMIT said(tr("%1 · registered as no. %2/%3").arg(where).arg(content.firstNumber).arg(year));
    else
        Q_EMIT said(tr("%1 · registered as no. %2 to %3/%4")
                        .arg(where)
                        .arg(content.firstNumber)
                        .arg(content.firstNumber + papers - 1)
                        .arg(year));
    Q_EMIT issued();
}

// Laid on pages off the window's thread; what was printed is registered, and what is not printed is not.
void ThanksPage::print()
{
    if (m_isBusy)
        return;
    const auto content = chosen();
    const auto font = paperFont();
    if (!content || !font)
        return complain(content ? font.error().message : content.error().message);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    if (!m_office.ask.choosePrinter(this, *printer))
        return;
    beBusy(tr("Printing %n paper(s)…", nullptr, int(content->to.size())));
    inBackground<Sheets>(
        this, [content = *content, font = *font] { return layOut(core::thanksPaper(content), font); },
        [this, content = *content, printer, job = ++m_job](const Sheets &sheets) {
            if (job == m_job)
                finish(content, issue(content, [&] { return printSheets(sheets, *printer); }), tr("Printed"));
        });
}

void ThanksPage::saveAs(PaperFile as)
{
    const auto content = chosen();
    if (!content)
        return complain(content.error().message);
    const auto path = m_office.ask.fileToSave(this, tr("Save the papers"),
                                              fileNameOf(core::thanksPaper(*content), endingOf(as)), filterOf(as));
    if (path.isEmpty())
        return;
    if (as == PaperFile::Pdf)
        return savePdf(*content, path);
    finish(*content, issue(*content, [&] { return writePaper(core::thanksPaper(*content), as, path); }),
           tr("Saved as “%1”").arg(QDir::toNativeSeparators(path)));
}

void ThanksPage::savePdf(const core::ThanksContent &content, const QString &path)
{
    const auto font = paperFont();
    if (!font)
        return complain(font.error().message);
    beBusy(tr("Making %n paper(s)…", nullptr, int(content.to.size())));
    inBackground<core::Result<QByteArray>>(
        this, [content, font = *font] { return pdfOf(layOut(core::thanksPaper(content), font)); },
        [this, content, path, job = ++m_job](const core::Result<QByteArray> &bytes) {
            if (job != m_job)
                return;
            const auto done =
                bytes ? issue(content, [&] { return writeFile(*bytes, path); }) : core::Result<void>(bytes.error());
            finish(content, done, tr("Saved as “%1”").arg(QDir::toNativeSeparators(path)));
        });
}

void ThanksPage::keepAsList()
{
    QList<core::Id<core::Party>> members;
    int names = 0;
    for (const auto &line : m_model->lines()) {
        if (!line.isTicked)
            continue;
        if (line.to.party)
            members << line.to.party;
        else
            ++names;
    }
    const auto name = core::normalizedLine(m_listName->text());
    if (name.isEmpty())
        return;
    if (members.isEmpty())
        return complain(tr("A list holds members of the network; names alone cannot be kept."));
    const auto kept = core::keepList(m_office.store, name, members);
    complain(kept ? QString() : kept.error().message);
    if (!kept)
        return;
    m_listName->clear();
    m_table->table()->setFocus();
    Q_EMIT said(names > 0 ? tr("Kept as “%1”; %n name(s) outside the network left out", nullptr, names).arg(name)
                          : tr("Kept as “%1”").arg(name));
}

} // namespace ui
