#include "ui/pages/SynergyPage.h"
#include "core/figures/Requests.h"
#include "core/papers/TeacherInvitationPaper.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/request/LetterFields.h"
#include "ui/pages/request/NeedFields.h"
#include "ui/pages/request/PaperPanel.h"
#include "ui/pages/request/SuggestionsModel.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/TickTable.h"
#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <utility>

namespace ui {

namespace {
constexpr int pauseMs = 200;  // after the last change of the file
constexpr int daysAhead = 14; // of a planned activity

// The same need as before, whatever was planned for it since.
bool isSame(const core::Need &a, const core::Need &b)
{
    if (a.request || b.request)
        return a.request == b.request;
    return a.activity == b.activity && a.title == b.title;
}

} // namespace

SynergyPage::SynergyPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_model(new SuggestionsModel(this)), m_stack(new QStackedWidget),
      m_pause(new QTimer(this)), m_title(new QLabel), m_needsTitle(new QLabel), m_needName(new QLabel),
      m_said(new QLabel), m_complaint(new QLabel), m_typed(new NeedFields(office)), m_needs(new QListWidget),
      m_ticks(new TickTable(m_model, SuggestionsModel::Accepted, SuggestionsModel::Name)), m_name(new QLineEdit),
      m_day(new ThaiDateEdit), m_schoolBased(new QCheckBox), m_plan(new QPushButton), m_open(new QPushButton),
      m_invite(new QPushButton), m_letter(new LetterFields(office))
{
    m_paper = new PaperPanel(office, m_letter);
    m_title->setProperty("role", QStringLiteral("title"));
    auto *splitter = new QSplitter;
    splitter->addWidget(buildNeeds());
    splitter->addWidget(buildSuggestions());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({300, 820});
    splitter->setChildrenCollapsible(false);
    auto *matching = new QWidget;
    auto *layout = new QVBoxLayout(matching);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(splitter, 1);
    m_stack->addWidget(matching);
    m_stack->addWidget(m_paper);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connectParts();
    retranslate();
}

void SynergyPage::connectParts()
{
    connect(m_pause, &QTimer::timeout, this, &SynergyPage::refresh);
    connect(m_needs, &QListWidget::currentRowChanged, this, &SynergyPage::choose);
    connect(m_needs, &QListWidget::itemActivated, this, [this] { m_ticks->table()->setFocus(); });
    connect(m_typed, &NeedFields::edited, this, &SynergyPage::useTyped);
    connect(m_model, &SuggestionsModel::ticksChanged, this, &SynergyPage::tellState);
    connect(m_plan, &QPushButton::clicked, this, &SynergyPage::plan);
    connect(m_open, &QPushButton::clicked, this, &SynergyPage::openActivity);
    connect(m_invite, &QPushButton::clicked, this, &SynergyPage::invite);
    connect(m_ticks, &TickTable::givenUp, this, [this] { m_needs->setFocus(); });
    const auto press = [this](Qt::Key key, QPushButton *button) {
        connect(new QShortcut(QKeySequence(key), m_stack->widget(0)), &QShortcut::activated, button,
                [button] { button->click(); });
    };
    press(Qt::Key_F9, m_plan);
    press(Qt::Key_F10, m_invite);
    connect(m_paper, &PaperPanel::closed, this, &SynergyPage::leaveLetters);
    connect(m_paper, &PaperPanel::said, this, &Page::said);
    connect(m_letter, &LetterFields::edited, m_paper, &PaperPanel::lay);
    connect(m_letter, &LetterFields::saved, this, &Page::saved);
    connect(m_letter, &LetterFields::failed, this,
            [this](const core::Error &error) { m_paper->complain(error.message); });
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        static const QStringList seen{QStringLiteral("request"),        QStringLiteral("resource_person"),
                                      QStringLiteral("learning_place"), QStringLiteral("agency"),
                                      QStringLiteral("activity"),       QStringLiteral("participation"),
                                      QStringLiteral("village"),        QStringLiteral("agreement")};
        if (!seen.contains(kind))
            return;
        m_stale = true;
        if (isVisible())
            m_pause->start();
    });
}

void SynergyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SynergyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

QWidget *SynergyPage::firstPlace()
{
    return m_isRead && m_needs->count() == 0 ? m_typed->first() : static_cast<QWidget *>(m_needs);
}

core::Result<SynergyPage::Sight> SynergyPage::look(const core::Store &store, QDate today)
{
    const auto needs = core::openNeeds(store), planned = core::plannedWithTeachers(store, today);
    const auto strengths = core::strengthsOf(store, today);
    if (!needs || !planned || !strengths)
        return !needs ? needs.error() : !planned ? planned.error() : strengths.error();
    return Sight{*needs + *planned, *strengths};
}

void SynergyPage::refresh()
{
    m_stale = false;
    const auto today = m_office.today();
    readInBackground<Sight>(
        m_office, this, [today](const core::Store &store) { return look(store, today); },
        [this, asked = ++m_looks](const core::Result<Sight> &sight) {
            if (asked != m_looks)
                return;
            if (!sight)
                return complain(sight.error().message);
            m_sight = *sight;
            m_isRead = true;
            listNeeds();
            if (m_needs->count() == 0 && m_needs->hasFocus())
                m_typed->first()->setFocus(Qt::OtherFocusReason);
        });
}

QString SynergyPage::told(const core::Need &need) const
{
    const auto day = core::formatDate(need.dueOn, core::DateStyle::Short);
    if (!need.request)
        return tr("planned for %1").arg(day);
    QStringList parts{need.side == core::RequestSide::School ? tr("the school needs") : tr("the community needs")};
    if (need.dueOn.isValid())
        parts << tr("due %1").arg(day);
    if (need.activity)
        parts << tr("planned");
    return parts.join(QStringLiteral(" · "));
}

// The needs as they are now; the one that is shown stays.
void SynergyPage::listNeeds()
{
    int row = -1;
    {
        const QSignalBlocker quiet(m_needs);
        m_needs->clear();
        for (const auto &need : std::as_const(m_sight.needs)) {
            auto *item = new QListWidgetItem(need.title + u'\n' + told(need), m_needs);
            if (need.dueOn.isValid() && need.dueOn < m_office.today())
                item->setForeground(colour::refused());
            if (m_wanted ? need.request.value == m_wanted : m_hasNeed && isSame(need, m_need))
                row = m_needs->count() - 1;
        }
        if (row < 0 && !m_wanted && m_typed->isEmpty() && m_needs->count() > 0)
            row = 0;
        m_needs->setCurrentRow(row);
    }
    if (m_activity && !m_office.store.find(core::Id<core::Activity>{m_activity}))
        m_activity = 0; // taken back meanwhile
    if (row >= 0)
        choose(row);
    else if (m_wanted)
        showClosed();
    else if (!m_typed->isEmpty())
        useTyped();
    else
        tellState();
}

// A need that was asked for, although it is not open any more.
void SynergyPage::showClosed()
{
    const core::Id<core::Request> request{m_wanted};
    m_wanted = 0;
    const auto need = core::needOf(m_office.store, request);
    if (!need)
        return complain(need.error().message);
    m_activity = need->activity.value;
    suggest(*need);
}

void SynergyPage::choose(int row)
{
    if (row < 0 || row >= m_sight.needs.size())
        return;
    m_typed->clear();
    m_wanted = 0;
    m_activity = m_sight.needs[row].activity.value;
    suggest(m_sight.needs[row]);
}

void SynergyPage::useTyped()
{
    if (m_typed->isEmpty())
        return listNeeds();
    const auto need = m_typed->need();
    if (!need)
        return complain(need.error().message);
    {
        const QSignalBlocker quiet(m_needs);
        m_needs->setCurrentRow(-1);
    }
    if (!m_hasNeed || !isSame(*need, m_need))
        m_activity = 0;
    suggest(*need);
}

void SynergyPage::suggest(const core::Need &need)
{
    const bool isOld = m_hasNeed && isSame(need, m_need);
    m_need = need;
    m_hasNeed = true;
    complain({});
    const auto title = need.title.isEmpty() ? need.field : need.title;
    m_needName->setText(title);
    m_model->show(core::suggestions(need, m_sight.strengths, m_office.today()), m_office.today(), isOld);
    if (!isOld) {
        m_name->setText(core::activityTitleOf(title));
        m_name->setCursorPosition(0);
        m_day->setDate(m_office.today().addDays(daysAhead));
        m_schoolBased->setChecked(need.side == core::RequestSide::Community);
        m_ticks->beginAnew();
    }
    tellState();
}

void SynergyPage::tellState()
{
    const int accepted = int(m_model->accepted().size());
    const bool writable = !m_office.store.isReadOnly() && m_hasNeed && !m_activity;
    m_plan->setText(tr("&Plan an activity with %n of them (F9)", nullptr, accepted));
    m_plan->setEnabled(writable && accepted > 0);
    m_plan->setVisible(!m_activity);
    for (auto *field : std::initializer_list<QWidget *>{m_name, m_day, m_schoolBased})
        field->setEnabled(writable);
    m_open->setVisible(m_activity > 0);
    m_invite->setVisible(m_activity > 0);
    if (!m_hasNeed)
        m_said->setText(tr("Nothing is needed just now. Type above what is needed, or enter a need under requests; who "
                           "and what can help stands here then."));
    else if (m_activity)
        m_said->setText(tr("An activity is planned for this."));
    else if (m_model->rowCount() == 0)
        m_said->setText(tr("Nobody and nothing fits yet. Other words may, or another field of knowledge."));
    else
        m_said->setText(tr("Tick with the space bar who is asked."));
}

void SynergyPage::plan()
{
    if (!m_plan->isEnabled())
        return;
    core::SynergyPlan plan{m_need, m_model->accepted(), m_name->text(), m_day->date(), m_schoolBased->isChecked()};
    const auto made = core::planActivity(m_office.store, plan, m_office.today());
    if (!made)
        return complain(made.error().message);
    complain({});
    m_activity = made->value;
    m_model->acceptNone();
    tellState();
    m_invite->setFocus(Qt::OtherFocusReason);
    Q_EMIT saved();
    Q_EMIT said(tr("Planned for %1: %2").arg(core::formatDate(plan.date, core::DateStyle::Medium), plan.title));
}

void SynergyPage::openActivity()
{
    if (m_activity)
        Q_EMIT wanted(QStringLiteral("activities"), m_activity);
}

void SynergyPage::invite()
{
    m_cameFrom = 0;
    if (m_activity)
        showLetters(m_activity);
}

void SynergyPage::showLetters(qint64 activity)
{
    if (const auto opened = m_letter->open({activity}); !opened)
        return complain(opened.error().message);
    m_stack->setCurrentWidget(m_paper);
    m_paper->open([this]() -> core::Result<core::Paper> {
        const auto &letter = m_letter->letter();
        const auto content = core::teacherInvitationContent(m_office.store, letter.activity);
        return content ? core::Result<core::Paper>(core::teacherInvitationPaper(*content, letter)) : content.error();
    });
    m_letter->focusFirst();
}

bool SynergyPage::settle()
{
    const auto kept = m_letter->keep();
    if (!kept)
        complain(kept.error().message);
    return bool(kept);
}

void SynergyPage::print()
{
    if (m_stack->currentWidget() == m_paper)
        m_paper->print();
    else
        invite();
}

void SynergyPage::leaveLetters()
{
    showNeeds();
    if (const auto activity = std::exchange(m_cameFrom, 0))
        Q_EMIT wanted(QStringLiteral("activities"), activity);
}

void SynergyPage::mark(const FoundPlace &place)
{
    if (place.line != QLatin1String("activity") || !settle())
        return;
    m_cameFrom = place.lineId;
    showLetters(place.lineId);
}

void SynergyPage::showNeeds()
{
    m_stack->setCurrentIndex(0);
    takeFocus();
}

void SynergyPage::create()
{
    showNeeds();
    m_typed->first()->setFocus(Qt::ShortcutFocusReason);
    m_typed->first()->selectAll();
}

void SynergyPage::find()
{
    m_stack->setCurrentIndex(0);
    m_ticks->filter()->setFocus(Qt::ShortcutFocusReason);
}

void SynergyPage::open(qint64 request)
{
    m_stack->setCurrentIndex(0);
    m_typed->clear();
    m_wanted = request;
    refresh();
}

void SynergyPage::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
