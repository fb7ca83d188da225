// What the page of meetings is put together from.
#include "core/records/Kinds.h"
#include "core/thai/Finding.h"
#include "ui/Theme.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/meeting/MeetingList.h"
#include "ui/pages/meeting/MinutesPreview.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/widgets/SaveAsButton.h"
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace ui {

void MeetingPage::build()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("notSaved"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_fold->setObjectName(QStringLiteral("foldList"));
    m_fold->setText(QStringLiteral("☰"));
    m_fold->setCheckable(true);
    m_showPreview->setObjectName(QStringLiteral("showPreview"));
    m_showPreview->setCheckable(true);
    m_print->setObjectName(QStringLiteral("print"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_emptyText->setProperty("role", QStringLiteral("quiet"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_first->setObjectName(QStringLiteral("firstStep"));
    m_first->setProperty("role", QStringLiteral("primary"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_fold);
    top->addWidget(m_title);
    top->addStretch(1);
    for (auto *button : std::initializer_list<QToolButton *>{m_showPreview, m_papers, m_print, m_saveAs}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        top->addWidget(button);
    }
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_first, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    m_middle->addWidget(empty);
    m_middle->addWidget(m_sheet);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setSizes({220, 800, 480});
    m_preview->hide();
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(buildPapers(new QStackedLayout(this)));
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(m_splitter, 1);
}

void MeetingPage::connectParts()
{
    connect(m_pause, &QTimer::timeout, this, &MeetingPage::handOver);
    connect(m_longest, &QTimer::timeout, this, &MeetingPage::handOver);
    connect(m_sheet, &MinutesSheet::edited, this, &MeetingPage::typed);
    connect(m_sheet, &MinutesSheet::keepWanted, this, &MeetingPage::settle);
    connect(m_sheet, &MinutesSheet::chapterWanted, this, &MeetingPage::beginChapter);
    connect(m_sheet, &MinutesSheet::aboutToRemove, this, [this] {
        beginChapter();
        m_ownStep = true;
    });
    connect(m_sheet, &MinutesSheet::removed, this, [this](const QString &what) {
        m_writer->flush(); // first it is saved, then it is offered back
        Q_EMIT removed(what);
    });
    connect(m_sheet, &MinutesSheet::reached, m_preview, &MinutesPreview::follow);
    connect(m_sheet, &MinutesSheet::goalWanted, this, &MeetingPage::openGoal);
    connect(m_sheet, &MinutesSheet::failed, this, &MeetingPage::tell);
    connect(m_list, &MeetingList::chosen, this, [this](qint64 meeting) {
        open(meeting);
        if (const auto words = core::searchWords(m_list->words()); !words.isEmpty())
            mark({words});
    });
    connect(m_list, &MeetingList::entered, m_sheet, &MinutesSheet::propose);
    connect(m_list, &MeetingList::newWanted, this, &MeetingPage::create);
    connect(m_list, &MeetingList::removalWanted, this, &MeetingPage::remove);
    connect(m_list, &MeetingList::failed, this, &MeetingPage::tell);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, m_fold, &QToolButton::toggle);
    connect(m_fold, &QToolButton::toggled, this, &MeetingPage::foldList);
    connect(new QShortcut(QKeySequence(Qt::Key_F9), this), &QShortcut::activated, m_showPreview, &QToolButton::toggle);
    connect(m_showPreview, &QToolButton::toggled, this, &MeetingPage::togglePreview);
    connect(m_untilPreview, &QTimer::timeout, this, &MeetingPage::preview);
    connect(m_print, &QToolButton::clicked, this, &MeetingPage::print);
    offerPaperFiles(*m_saveAs, [this](PaperFile as) { saveAs(as); });
    m_saveAs->offer("saveText", QT_TRANSLATE_NOOP("SaveAs", "Plain &text"), [this] { saveAs(PaperFile::Text); });
    m_saveAs->separate();
    m_saveAs->offer("saveBook", QT_TRANSLATE_NOOP("SaveAs", "The year's &book (PDF)"), [this] { bindBook(); });
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_office.store.all<core::Committee>().value().isEmpty())
            Q_EMIT wanted(QStringLiteral("committees"), 0);
        else
            create();
    });
    connect(m_writer, &core::MinutesWriter::written, this, [this](const core::Minutes &, const core::RealIds &ids) {
        m_meeting = ids.meetings.value(m_meeting, m_meeting);
        m_sheet->settleIds(ids);
        core::settleIds(m_handedOver, ids);
        m_complaint->hide();
        Q_EMIT saved();
    });
    connect(m_writer, &core::MinutesWriter::failed, this, &MeetingPage::tryAgain);
    connect(&m_office.store, &core::Store::changed, this, &MeetingPage::reload);
}

void MeetingPage::retranslate()
{
    m_title->setText(tr("Meetings"));
    m_fold->setToolTip(tr("Fold the list away (F8)"));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_showPreview->setText(tr("Preview"));
    m_showPreview->setToolTip(tr("The official form beside the sheet (F9)"));
    m_print->setText(tr("Print"));
    m_print->setToolTip(tr("Print the minutes (Ctrl+P)"));
    retranslatePapers();
    const auto committees = m_office.store.all<core::Committee>();
    if (committees && committees->isEmpty()) {
        m_emptyText->setText(tr("Here stand the meetings and their minutes.\n"
                                "First enter the body that meets, and who sits on it."));
        m_first->setText(tr("Go to the committees"));
    } else {
        m_emptyText->setText(tr("Here stand the meetings and their minutes.\n"
                                "A new one comes with its number, its members and its agenda."));
        m_first->setText(tr("New meeting"));
    }
}

} // namespace ui
