// The papers around the meeting on the sheet, reached from one button.
#include "core/papers/MeetingCalendar.h"
#include "ui/Ask.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/meeting/MeetingPapersPanel.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/print/PdfFile.h"
#include <QDir>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>

namespace ui {

QWidget *MeetingPage::buildPapers(QStackedLayout *pages)
{
    m_papers->setObjectName(QStringLiteral("papers"));
    m_papers->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_papers);
    const std::pair<const char *, std::optional<core::PaperKind>> entries[] = {
        {"invitation", core::PaperKind::Invitation},
        {"signIn", core::PaperKind::SignIn},
        {"calendar", std::nullopt},
        {"memo", core::PaperKind::Memo},
        {"distribution", core::PaperKind::Distribution}};
    for (const auto &[name, paper] : entries) {
        auto *action = menu->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, paper = paper] {
            if (paper)
                openPaper(*paper);
            else
                saveCalendar();
        });
    }
    m_papers->setMenu(menu);
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, m_papers, &QToolButton::showMenu);
    connect(m_paper, &MeetingPapersPanel::closed, this, &MeetingPage::closePaper);
    connect(m_paper, &MeetingPapersPanel::saved, this, &Page::saved);
    connect(m_paper, &MeetingPapersPanel::said, this, &Page::said);
    connect(m_paper, &MeetingPapersPanel::schoolWanted, this, [this] { Q_EMIT wanted(QStringLiteral("settings"), 0); });
    auto *desk = new QWidget;
    pages->addWidget(desk);
    pages->addWidget(m_paper);
    return desk;
}

void MeetingPage::retranslatePapers()
{
    m_papers->setText(tr("Papers ▾"));
    m_papers->setToolTip(tr("Letters and lists before and after the meeting (F7)"));
    const QString words[] = {tr("&Invitation letters…"), tr("&Sign-in sheet…"), tr("&Calendar file…"),
                             tr("&Memo to the director…"), tr("&Distribution list…")};
    const auto entries = m_papers->menu()->actions();
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i]->setText(words[i]);
}

bool MeetingPage::isPaperOpen() const
{
    return m_paper->isVisibleTo(this);
}

void MeetingPage::openPaper(core::PaperKind paper)
{
    if (m_meeting == 0 || !settle()) // the papers tell what stands in the file
        return;
    m_cursor = focusWidget();
    qobject_cast<QStackedLayout *>(layout())->setCurrentWidget(m_paper);
    m_paper->open({m_meeting}, paper);
}

// Back to where one was on the sheet.
void MeetingPage::closePaper()
{
    if (!isPaperOpen())
        return;
    qobject_cast<QStackedLayout *>(layout())->setCurrentIndex(0);
    if (m_cursor)
        m_cursor->setFocus(Qt::OtherFocusReason);
    else
        m_sheet->setFocus(Qt::OtherFocusReason);
}

void MeetingPage::saveCalendar()
{
    if (m_meeting == 0 || !settle())
        return;
    const auto content = core::meetingPapersContent(m_office.store, {m_meeting});
    if (!content)
        return tell(content.error());
    const auto file = core::meetingCalendar(*content, m_office.store.clock()());
    if (!file)
        return tell(file.error());
    const auto name = QStringLiteral(u"ประชุม%1 %2-%3.ics")
                          .arg(content->minutes.committee.name)
                          .arg(content->minutes.meeting.number)
                          .arg(content->minutes.meeting.year);
    const auto path = m_office.ask.fileToSave(this, tr("Save the calendar file"), name, tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeFile(*file, path); !written)
        return tell(written.error());
    Q_EMIT said(tr("Saved as “%1”").arg(QDir::toNativeSeparators(path)));
}

} // namespace ui
