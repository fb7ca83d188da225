#include "ui/pages/GoalsPage.h"
#include "core/papers/GoalsPaper.h"
#include "core/records/Kinds.h"
#include "core/records/Standard.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/goals/GoalCard.h"
#include "ui/pages/goals/GoalWords.h"
#include "ui/pages/goals/SelfRatingPanel.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/CodesGroup.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {
constexpr int pauseMs = 300; // many changes in a row are looked at once
} // namespace

GoalsPage::GoalsPage(const Office &office, QWidget *parent)
    : RegisterPage(new RecordPage(office, core::typeOf<core::Goal>()), parent), m_office(office), m_card(new GoalCard),
      m_rating(new SelfRatingPanel(office)), m_stack(new QStackedWidget), m_turn(new QPushButton),
      m_print(new QToolButton), m_save(new SaveAsButton), m_complaint(new QLabel), m_pause(new QTimer(this))
{
    build();
    connectParts();
    retranslate();
    m_card->hide();
}

void GoalsPage::build()
{
    m_register->sheet()->addSection(m_card);
    m_turn->setObjectName(QStringLiteral("selfRating"));
    m_turn->setIcon(icon(QStringLiteral("tick")));
    m_print->setObjectName(QStringLiteral("printGoals"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setObjectName(QStringLiteral("saveGoals"));
    offerPaperFiles(*m_save, [this](PaperFile as) { saveAs(as); });
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_rating);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 8);
    foot->addWidget(m_complaint, 1);
    foot->addStretch(1);
    foot->addWidget(m_print);
    foot->addWidget(m_save);
    foot->addWidget(m_turn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(foot);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
}

void GoalsPage::connectParts()
{
    connect(m_turn, &QPushButton::clicked, this, &GoalsPage::turn);
    connect(new QShortcut(QKeySequence(Qt::Key_F6), this), &QShortcut::activated, this, &GoalsPage::turn);
    connect(m_print, &QToolButton::clicked, this, &GoalsPage::print);
    connect(m_pause, &QTimer::timeout, this, &GoalsPage::load);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        m_stale = true;
        if (kind == QLatin1String("self_rating") || kind == QLatin1String("activity"))
            m_rating->refresh();
        if (isVisible())
            m_pause->start();
    });
    connect(m_register->sheet(), &RecordSheet::shown, this, &GoalsPage::tellCard);
    connect(m_register->sheet(), &RecordSheet::created, this, &GoalsPage::proposeStandards);
    connect(m_card, &GoalCard::meetingWanted, this,
            [this](qint64 meeting) { Q_EMIT wanted(QStringLiteral("meetings"), meeting); });
    connect(m_rating, &SelfRatingPanel::saved, this, &Page::saved);
    connect(m_rating, &SelfRatingPanel::closed, this, &GoalsPage::turn);
}

void GoalsPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Goals and self-rating of the year (Ctrl+P)"));
    const bool rating = m_stack->currentWidget() == m_rating;
    m_turn->setText(rating ? tr("&Goals (F6)") : tr("&Self-rating of the year (F6)"));
    m_register->list()->model()->setCellWords([this](const core::FieldInfo &field, qint64 goal, const QString &text) {
        if (field.name != QLatin1String("target"))
            return text;
        const auto found = m_progress.constFind(goal);
        return found == m_progress.cend() ? text : progressOf(*found);
    });
}

void GoalsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void GoalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
}

core::Result<GoalsPage::Progress> GoalsPage::progressOfAll(const core::Store &store, QDate today)
{
    const auto goals = core::goalsOfAllYears(store, today);
    if (!goals)
        return goals.error();
    Progress all;
    for (const auto &goal : *goals)
        all.insert(goal.goal.id.value, goal);
    return all;
}

void GoalsPage::load()
{
    m_stale = false;
    readInBackground<Progress>(
        m_office, this, [today = m_office.today()](const core::Store &store) { return progressOfAll(store, today); },
        [this, asked = ++m_asked](const core::Result<Progress> &progress) {
            if (asked != m_asked)
                return;
            complain(progress ? QString() : progress.error().message);
            if (progress)
                m_progress = *progress;
            retranslate();
            tellCard();
        });
}

void GoalsPage::tellCard()
{
    const auto found = m_progress.constFind(m_register->sheet()->id());
    m_card->setVisible(found != m_progress.cend());
    if (found != m_progress.cend())
        m_card->tell(*found);
}

// A goal is shared vision: what that is evidence for is ticked in a new one, as the clerk would.
void GoalsPage::proposeStandards()
{
    auto *codes = qobject_cast<CodesGroup *>(m_register->sheet()->form()->editor(QStringLiteral("standards")));
    const auto standards = m_office.store.all<core::Standard>();
    if (codes && standards && codes->words().isEmpty())
        codes->propose(core::usualStandards(*standards, {core::Strategy::SharedVision}));
}

void GoalsPage::turn()
{
    if (!settle())
        return;
    const bool toRating = m_stack->currentWidget() == m_register;
    if (toRating)
        m_rating->showYear(shownYear());
    m_stack->setCurrentWidget(toRating ? static_cast<QWidget *>(m_rating) : m_register);
    retranslate();
    if (toRating)
        m_rating->focusFirst();
    else
        m_register->takeFocus();
}

void GoalsPage::showRegister()
{
    if (m_stack->currentWidget() == m_rating)
        turn();
}

// Of the goal that is chosen, else the year we are in.
int GoalsPage::shownYear() const
{
    if (m_stack->currentWidget() == m_rating)
        return m_rating->year();
    if (const auto goal = m_office.store.find(core::Id<core::Goal>{m_register->sheet()->id()}))
        return goal->year;
    return core::periodContaining(core::YearKind::Academic, m_office.today(), core::yearStartOf(m_office.store)).year;
}

bool GoalsPage::settle()
{
    return m_stack->currentWidget() == m_rating ? m_rating->settle() : m_register->settle();
}

void GoalsPage::print()
{
    if (!settle())
        return; // the paper would say less than the screen
    const auto content = core::goalsContent(m_office.store, shownYear(), m_office.today());
    if (!content)
        return complain(content.error().message);
    const auto printed = printPaper(m_office, core::goalsPaper(*content), this);
    complain(printed ? QString() : printed.error().message);
}

void GoalsPage::saveAs(PaperFile as)
{
    if (!settle())
        return; // the paper would say less than the screen
    const auto content = core::goalsContent(m_office.store, shownYear(), m_office.today());
    if (!content)
        return complain(content.error().message);
    const auto path = savePaper(m_office, core::goalsPaper(*content), as, this);
    complain(path ? QString() : path.error().message);
    if (path && !path->isEmpty())
        Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(*path)));
}

void GoalsPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
