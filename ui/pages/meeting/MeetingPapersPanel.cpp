#include "ui/pages/meeting/MeetingPapersPanel.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/meeting/PaperFields.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Typesetter.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace ui {

namespace {

constexpr int pauseMs = 500; // after the last key

} // namespace

MeetingPapersPanel::MeetingPapersPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_typesetter(new Typesetter(this)), m_pause(new QTimer(this)),
      m_reload(new QTimer(this)), m_back(new QPushButton), m_print(new QPushButton), m_save(new SaveAsButton),
      m_title(new QLabel), m_complaint(new QLabel), m_page(new QLabel), m_fields(new PaperFields(office.today)),
      m_pages(new PaperPreview)
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_reload->setSingleShot(true);
    m_reload->setInterval(0);
    build();
    connectParts();
    retranslate();
}

void MeetingPapersPanel::build()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_page->setProperty("role", QStringLiteral("quiet"));
    m_page->setObjectName(QStringLiteral("paperPage"));
    m_back->setObjectName(QStringLiteral("backToSheet"));
    m_print->setObjectName(QStringLiteral("printPaper"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_save->setObjectName(QStringLiteral("savePaper"));
    offerPaperFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    m_pages->setObjectName(QStringLiteral("paperPages"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_back);
    top->addSpacing(8);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_page);
    top->addSpacing(8);
    top->addWidget(m_print);
    top->addWidget(m_save);
    auto *side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setWidget(m_fields);
    side->setMinimumWidth(300);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    splitter->setSizes({360, 800});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_complaint);
    layout->addWidget(splitter, 1);
}

void MeetingPapersPanel::connectParts()
{
    connect(m_pause, &QTimer::timeout, this, [this] { keep(false); });
    connect(m_reload, &QTimer::timeout, this, [this] {
        if (!m_pause->isActive() && isVisible())
            load();
    });
    connect(m_fields, &PaperFields::edited, this, [this] {
        m_pause->start();
        lay();
    });
    connect(m_fields, &PaperFields::recipientsChanged, this, &MeetingPapersPanel::lay);
    connect(m_fields, &PaperFields::schoolWanted, this, [this] {
        if (settle())
            Q_EMIT schoolWanted();
    });
    connect(m_back, &QPushButton::clicked, this, &MeetingPapersPanel::leave);
    connect(m_print, &QPushButton::clicked, this, &MeetingPapersPanel::print);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MeetingPapersPanel::leave);
    connect(m_pages, &PaperPreview::pageChanged, this, &MeetingPapersPanel::tellPage);
    connect(m_typesetter, &Typesetter::laid, this, [this](const Sheets &sheets) {
        m_pages->show(sheets);
        Q_EMIT laid();
    });
    connect(m_typesetter, &Typesetter::failed, this, [this](const core::Error &error) { complain(error.message); });
    connect(&m_office.store, &core::Store::changed, this, [this] {
        if (!m_isKeeping && isVisible())
            m_reload->start();
    });
}

void MeetingPapersPanel::open(core::Id<core::Meeting> meeting, core::PaperKind paper)
{
    m_meeting = meeting;
    m_paper = paper;
    m_kept = {};
    m_sitting = m_office.store.beginSitting();
    m_fields->setReadOnly(m_office.store.isReadOnly());
    if (load())
        m_fields->start();
    if (!m_fields->isAncestorOf(focusWidget()))
        m_print->setFocus(Qt::OtherFocusReason);
    retranslate();
}

// Reads the meeting and what was typed for it; something may have changed elsewhere, or been taken back.
bool MeetingPapersPanel::load()
{
    const auto content = core::meetingPapersContent(m_office.store, m_meeting);
    if (!content) {
        if (content.error().kind == core::Error::Kind::NotFound)
            Q_EMIT closed(); // the meeting is gone
        else
            complain(content.error().message);
        return false;
    }
    const auto typed = core::paperOf(m_office.store, m_meeting, m_paper);
    if (!typed) {
        complain(typed.error().message);
        return false;
    }
    complain({});
    m_content = *content;
    m_kept = *typed;
    m_fields->show(m_kept, m_content);
    lay();
    return true;
}

void MeetingPapersPanel::lay()
{
    m_typesetter->lay([content = m_content, typed = m_fields->record(), out = m_fields->leftOut()] {
        return core::meetingPaper(content, typed, out);
    });
}

// A paper that leaves the office is kept as it left; until then, only what somebody typed is.
bool MeetingPapersPanel::keep(bool leaving)
{
    m_pause->stop();
    const auto record = m_fields->record();
    const bool isNew = !record.id && leaving && record.paper != core::PaperKind::Distribution;
    if (m_office.store.isReadOnly() || (record == m_kept && !isNew))
        return true;
    m_isKeeping = true;
    const auto id = m_office.store.save(record, m_sitting);
    m_isKeeping = false;
    if (!id) {
        complain(id.error().message);
        return false;
    }
    complain({});
    m_kept = record;
    m_kept.id = *id;
    m_fields->show(m_kept, m_content);
    Q_EMIT saved();
    return true;
}

bool MeetingPapersPanel::settle()
{
    return !m_pause->isActive() || keep(false);
}

void MeetingPapersPanel::leave()
{
    if (settle())
        Q_EMIT closed();
}

core::Paper MeetingPapersPanel::paper() const
{
    return core::meetingPaper(m_content, m_fields->record(), m_fields->leftOut());
}

void MeetingPapersPanel::print()
{
    if (!keep(true))
        return;
    if (const auto printed = printPaper(m_office, paper(), this); !printed)
        complain(printed.error().message);
}

void MeetingPapersPanel::saveAs(PaperFile as)
{
    if (!keep(true))
        return;
    const auto path = savePaper(m_office, paper(), as, this);
    if (!path)
        return complain(path.error().message);
    if (!path->isEmpty())
        Q_EMIT said(tr("Saved as “%1”").arg(QDir::toNativeSeparators(*path)));
}

void MeetingPapersPanel::tellPage()
{
    m_page->setText(tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(m_pages->pageCount()));
}

void MeetingPapersPanel::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

void MeetingPapersPanel::retranslate()
{
    const auto &field = core::typeOf<core::MeetingPaper>().fields;
    const int at = core::typeOf<core::MeetingPaper>().indexOf(QStringLiteral("paper"));
    m_title->setText(core::choiceLabel(field[at], core::Convert<core::PaperKind>::out(m_paper).toString()));
    m_back->setText(tr("← Back to the sheet"));
    m_back->setToolTip(tr("What was typed is kept with the meeting (Esc)"));
    m_print->setText(tr("&Print…"));
    m_print->setToolTip(tr("Print this paper (Ctrl+P)"));
    tellPage();
}

void MeetingPapersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
