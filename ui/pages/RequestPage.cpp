#include "ui/pages/RequestPage.h"
#include "core/papers/RequestPapers.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Theme.h"
#include "ui/pages/request/FieldWords.h"
#include "ui/pages/request/PaperPanel.h"
#include "ui/pages/request/RequestFilter.h"
#include "ui/pages/request/TellingsPanel.h"
#include "ui/record/FieldForm.h"
#include "ui/record/RecordList.h"
#include "ui/record/RecordPage.h"
#include "ui/record/RecordSheet.h"
#include "ui/record/RecordTableModel.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/YearChooser.h"
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace ui {

namespace {
enum Which { Register, Course };
} // namespace

RequestPage::RequestPage(const Office &office, QWidget *parent)
    : RegisterPage(new RecordPage(office, core::typeOf<core::Request>(), {QStringLiteral("telling")}), parent),
      m_office(office), m_tellings(new TellingsPanel(office)), m_paper(nullptr), m_stack(new QStackedWidget),
      m_filter(new RequestFilter), m_foot(nullptr), m_answer(new QPushButton), m_close(new QPushButton),
      m_activity(new QPushButton), m_strengths(new QPushButton), m_tell(new QPushButton), m_print(new QPushButton),
      m_which(new QComboBox), m_year(new YearChooser)
{
    m_paper = new PaperPanel(office, buildPaperFields());
    m_register->list()->addAbove(m_filter);
    m_register->divide(660, 460);
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_tellings);
    m_stack->addWidget(m_paper);
    m_foot = buildFoot();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    offerKnowledgeFields(
        qobject_cast<QLineEdit *>(m_register->sheet()->form()->editor(QStringLiteral("knowledge_field"))),
        office.store);
    m_request = m_register->sheet()->id(); // shown already
    connectParts();
    retranslate();
    refreshActs();
}

QWidget *RequestPage::buildFoot()
{
    auto *foot = new QWidget;
    auto *acts = new FlowLayout;
    acts->setContentsMargins(16, 0, 16, 8);
    const std::tuple<QPushButton *, const char *, const char *> buttons[] = {
        {m_answer, "answerRequest", "tick"},           {m_close, "settleRequest", "tick"},
        {m_activity, "requestActivity", "activities"}, {m_strengths, "findStrengths", "synergy"},
        {m_tell, "villagesTold", "villages"},          {m_print, "requestPapers", "print"}};
    for (const auto &[button, name, picture] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(QLatin1String(picture)));
        button->setAutoDefault(true); // Enter presses it
        acts->addWidget(button);
    }
    foot->setLayout(acts);
    return foot;
}

QWidget *RequestPage::buildPaperFields()
{
    m_which->setObjectName(QStringLiteral("whichPaper"));
    m_which->addItems({QString(), QString()});
    if (const auto latest = core::latestPeriod(m_office.store, core::YearKind::Academic, m_office.today()))
        m_year->setPeriod(latest->kind, latest->year);
    auto *fields = new QWidget;
    auto *layout = new QHBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_which);
    layout->addWidget(m_year);
    layout->addStretch(1);
    return fields;
}

void RequestPage::connectParts()
{
    auto *sheet = m_register->sheet();
    auto *model = m_register->list()->model();
    model->setCellWords([this](const core::FieldInfo &field, qint64 id, const QString &text) {
        return field.name == QLatin1String("status") && m_late.contains(id) ? tr("Late") : text;
    });
    model->setChoice([this](const QList<qint64> &all) { // whenever the list is read
        const auto late =
            core::chosenRequests(m_office.store, all, {.state = core::RequestState::Late}, m_office.today());
        m_late = late ? QSet<qint64>(late->begin(), late->end()) : QSet<qint64>();
        const auto chosen = core::chosenRequests(m_office.store, all, m_filter->choice(), m_office.today());
        return chosen ? *chosen : all;
    });
    connect(sheet, &RecordSheet::shown, this, [this](qint64 id) {
        m_request = id;
        refreshActs();
    });
    connect(m_filter, &RequestFilter::changed, this, &RequestPage::filter);
    connect(m_answer, &QPushButton::clicked, this, &RequestPage::answer);
    connect(m_close, &QPushButton::clicked, this, &RequestPage::close);
    connect(m_activity, &QPushButton::clicked, this, &RequestPage::goToActivity);
    connect(m_strengths, &QPushButton::clicked, this, &RequestPage::goToStrengths);
    connect(m_tell, &QPushButton::clicked, this, &RequestPage::tellVillages);
    connect(m_print, &QPushButton::clicked, this, &RequestPage::print);
    for (auto *button : {m_tell, m_answer, m_close, m_activity, m_strengths}) {
        const auto key = Qt::Key(Qt::Key_F6 + (button == m_tell       ? 0
                                               : button == m_answer   ? 1
                                               : button == m_close    ? 2
                                               : button == m_activity ? 3
                                                                      : 4));
        connect(new QShortcut(QKeySequence(key), m_register), &QShortcut::activated, button,
                [button] { button->click(); });
    }
    connectPanels();
}

void RequestPage::connectPanels()
{
    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        m_year->setVisible(which == Register);
        m_paper->lay();
    });
    connect(m_year, &YearChooser::changed, m_paper, &PaperPanel::lay);
    connect(m_paper, &PaperPanel::closed, this, &RequestPage::showRegister);
    connect(m_paper, &PaperPanel::said, this, &Page::said);
    connect(m_tellings, &TellingsPanel::closed, this, &RequestPage::showRegister);
    connect(m_tellings, &TellingsPanel::saved, this, &Page::saved);
    connect(m_tellings, &TellingsPanel::removed, this, &Page::removed);
    connect(m_tellings, &TellingsPanel::said, this, &Page::said);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (kind == QLatin1String("request") || kind == QLatin1String("telling"))
            refreshActs();
    });
}

core::Request RequestPage::record() const
{
    const auto found = m_office.store.find(core::Id<core::Request>{m_request});
    return found ? *found : core::Request();
}

void RequestPage::retranslate()
{
    m_which->setItemText(Register, tr("Register of the year"));
    m_which->setItemText(Course, tr("Course of this request"));
    m_which->setAccessibleName(tr("Which paper"));
    m_strengths->setText(tr("&Who can help (F10)"));
    m_print->setText(tr("Pa&pers (Ctrl+P)"));
    refreshActs();
}

void RequestPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

// What can be done with the request that is shown.
void RequestPage::refreshActs()
{
    const auto request = record();
    const bool isThere = m_request > 0, writable = isThere && !m_office.store.isReadOnly();
    m_answer->setText(tr("&Answered today (F7)"));
    m_answer->setEnabled(writable && request.isOpen());
    m_close->setText(tr("&Settled today (F8)"));
    m_close->setEnabled(writable && request.status != core::RequestStatus::Settled);
    m_activity->setText(request.activity ? tr("Open the acti&vity (F9)") : tr("Make an acti&vity of it (F9)"));
    m_activity->setEnabled(request.activity || writable);
    m_strengths->setVisible(!isThere || request.kind == core::RequestKind::Need);
    m_strengths->setEnabled(isThere && request.kind == core::RequestKind::Need);
    int told = 0, area = 0;
    if (isThere && request.kind == core::RequestKind::News)
        if (const auto villages = core::villagesTold(m_office.store, request.id))
            for (const auto &village : *villages) {
                area += village.inServiceArea ? 1 : 0;
                told += village.inServiceArea && !village.tellings.isEmpty() ? 1 : 0;
            }
    m_tell->setText(tr("Villages &told: %1 of %2 (F6)").arg(told).arg(area));
    m_tell->setVisible(isThere && request.kind == core::RequestKind::News);
    m_tell->setEnabled(m_tell->isVisibleTo(m_foot));
}

void RequestPage::filter()
{
    m_register->list()->model()->refresh();
    if (m_register->list()->model()->rowOf(m_request) < 0)
        m_register->list()->chooseFirst();
}

void RequestPage::showRegister()
{
    m_stack->setCurrentWidget(m_register);
    m_foot->show();
    m_register->takeFocus();
}

// The answer itself is typed by somebody; the day and the state are not.
void RequestPage::answer()
{
    if (!m_answer->isEnabled() || !m_register->settle())
        return;
    const auto done =
        core::setRequestStatus(m_office.store, {m_request}, core::RequestStatus::Answered, m_office.today());
    if (!done)
        return m_register->sheet()->complain(done.error());
    Q_EMIT saved();
    if (!record().answer.isEmpty())
        return;
    if (auto *text = m_register->sheet()->form()->editor(QStringLiteral("answer")))
        text->setFocus(Qt::OtherFocusReason);
    Q_EMIT said(tr("Answered today. What was answered?"));
}

void RequestPage::close()
{
    if (!m_close->isEnabled() || !m_register->settle())
        return;
    const auto done =
        core::setRequestStatus(m_office.store, {m_request}, core::RequestStatus::Settled, m_office.today());
    if (!done)
        return m_register->sheet()->complain(done.error());
    Q_EMIT saved();
}

void RequestPage::goToActivity()
{
    if (!m_activity->isEnabled() || !m_register->settle())
        return;
    const auto made = core::makeActivityOf(m_office.store, {m_request}, m_office.today());
    if (!made)
        return m_register->sheet()->complain(made.error());
    Q_EMIT wanted(QStringLiteral("activities"), made->value);
}

void RequestPage::goToStrengths()
{
    if (m_strengths->isEnabled() && m_register->settle())
        Q_EMIT wanted(QStringLiteral("synergy"), m_request);
}

void RequestPage::tellVillages()
{
    if (!m_tell->isEnabled() || !m_register->settle())
        return;
    m_stack->setCurrentWidget(m_tellings);
    m_foot->hide();
    m_tellings->show(core::Id<core::Request>{m_request});
}

// The first time the paper is laid before one, then it is printed.
void RequestPage::print()
{
    if (m_stack->currentWidget() == m_paper)
        return m_paper->print();
    if (!m_register->settle())
        return;
    m_stack->setCurrentWidget(m_paper);
    m_foot->hide();
    m_year->setVisible(m_which->currentIndex() == Register);
    m_paper->open([this]() -> core::Result<core::Paper> {
        if (m_which->currentIndex() == Course) {
            const auto content = core::requestCourseContent(m_office.store, {m_request});
            return content ? core::Result<core::Paper>(core::requestCoursePaper(*content)) : content.error();
        }
        const auto period = core::periodOf(m_year->kind(), m_year->year(), core::yearStartOf(m_office.store));
        const auto content = core::requestRegisterContent(m_office.store, period, m_office.today());
        return content ? core::Result<core::Paper>(core::requestRegisterPaper(*content)) : content.error();
    });
}

void RequestPage::create()
{
    m_filter->setAll();
    RegisterPage::create();
}

void RequestPage::open(qint64 request)
{
    showRegister();
    if (m_register->list()->model()->rowOf(request) < 0)
        m_filter->setAll();
    m_register->open(request);
}

} // namespace ui
