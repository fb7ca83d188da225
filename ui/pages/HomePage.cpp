#include "ui/pages/HomePage.h"
#include "core/records/Goal.h"
#include "core/records/Household.h"
#include "core/records/Request.h"
#include "core/records/School.h"
#include "core/records/Village.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Period.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Theme.h"
#include "ui/pages/goals/GoalLines.h"
#include "ui/pages/home/DutyList.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <optional>
#include <tuple>

namespace ui {

namespace {

constexpr int each = 4;      // lines of one kind
constexpr int pauseMs = 300; // many changes in a row are looked at once

} // namespace

HomePage::HomePage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_title(new QLabel), m_day(new QLabel), m_dutiesTitle(new QLabel),
      m_duties(new DutyList), m_yearTitle(new QLabel), m_figures(new QGridLayout), m_goalsTitle(new QLabel),
      m_goals(new GoalLines), m_noGoals(new QToolButton), m_newMeeting(new QPushButton), m_newActivity(new QPushButton),
      m_summary(new QPushButton), m_pause(new QTimer(this))
{
    nameParts();
    arrange();
    connectParts();
    retranslate();
}

void HomePage::nameParts()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_day->setProperty("role", QStringLiteral("quiet"));
    m_dutiesTitle->setProperty("role", QStringLiteral("section"));
    m_yearTitle->setProperty("role", QStringLiteral("section"));
    m_goalsTitle->setProperty("role", QStringLiteral("section"));
    m_noGoals->setObjectName(QStringLiteral("firstGoal"));
    m_noGoals->setProperty("role", QStringLiteral("link"));
    for (auto *part : std::initializer_list<QWidget *>{m_goalsTitle, m_goals, m_noGoals})
        part->hide(); // until it is known whether there are any
    m_dutiesTitle->setBuddy(m_duties);
    m_newMeeting->setObjectName(QStringLiteral("newMeeting"));
    m_newMeeting->setIcon(icon(QStringLiteral("meetings")));
    m_newActivity->setObjectName(QStringLiteral("newActivity"));
    m_newActivity->setIcon(icon(QStringLiteral("activities")));
    m_summary->setObjectName(QStringLiteral("toSummary"));
    m_summary->setIcon(icon(QStringLiteral("summary")));
}

void HomePage::arrange()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_dutiesTitle);
    left->addWidget(m_duties, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_yearTitle);
    right->addLayout(m_figures);
    right->addWidget(m_goalsTitle);
    right->addWidget(m_goals);
    right->addWidget(m_noGoals);
    right->addSpacing(8);
    right->addWidget(m_newMeeting);
    right->addWidget(m_newActivity);
    right->addWidget(m_summary);
    right->addStretch(1);
    m_figures->setVerticalSpacing(2);
    m_figures->setHorizontalSpacing(16);
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    body->addLayout(left, 5);
    body->addLayout(right, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_title);
    layout->addWidget(m_day);
    layout->addSpacing(8);
    layout->addLayout(body, 1);
}

void HomePage::connectParts()
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_office.store, &core::Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause->start();
    });
    connect(m_duties, &DutyList::wanted, this, [this](const QString &page, qint64 record, qint64 task) {
        if (task)
            Q_EMIT placeWanted(page, record, {{}, QStringLiteral("follow_up"), task, QStringLiteral("task_status")});
        else
            Q_EMIT wanted(page, record);
    });
    connect(m_noGoals, &QToolButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("goals"), 0); });
    connect(m_goals, &GoalLines::goalWanted, this,
            [this](qint64 goal) { Q_EMIT wanted(QStringLiteral("goals"), goal); });
    connect(m_newMeeting, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("meetings"), 0); });
    connect(m_newActivity, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("activities"), 0); });
    connect(m_summary, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("summary"), 0); });
}

void HomePage::retranslate()
{
    m_dutiesTitle->setText(tr("To be &dealt with"));
    m_goalsTitle->setText(tr("Shared goals of the &year"));
    m_newMeeting->setText(tr("&Minutes of a meeting"));
    m_newActivity->setText(tr("An &activity"));
    m_summary->setText(tr("Annual &summary"));
    refresh(); // it is read while the window is still being made
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

QWidget *HomePage::firstPlace()
{
    return m_duties;
}

core::Result<HomePage::Sight> HomePage::look(const core::Store &store, QDate today)
{
    Sight sight;
    if (const auto school = store.find(core::Id<core::School>{1}))
        sight.school = school->name;
    if (const auto steps = stepsToBegin(store); steps)
        sight.steps = *steps;
    else
        return steps.error();
    const auto duties = core::duties(store, today, each);
    if (!duties)
        return duties.error();
    sight.duties = *duties;
    const auto counts = core::dutyCounts(store, today);
    if (!counts)
        return counts.error();
    sight.counts = *counts;
    const auto start = core::yearStartOf(store);
    const auto latest = core::latestPeriod(store, core::YearKind::Academic, today);
    const auto period = latest ? *latest : core::periodContaining(core::YearKind::Academic, today, start);
    const auto now = core::annualSummary(store, period, today);
    if (!now)
        return now.error();
    sight.now = *now;
    const auto before = core::annualSummary(store, core::periodOf(period.kind, period.year - 1, start), today);
    if (!before)
        return before.error();
    sight.before = *before;
    const auto goals = core::goalsOf(store, *now, *before, today);
    if (!goals)
        return goals.error();
    sight.goals = *goals;
    return sight;
}

void HomePage::refresh()
{
    m_stale = false;
    m_day->setText(core::formatDate(m_office.today(), core::DateStyle::Official));
    const auto today = m_office.today();
    readInBackground<Sight>(
        m_office, this, [today](const core::Store &store) { return look(store, today); },
        [this, look = ++m_looks](const core::Result<Sight> &sight) {
            if (look != m_looks)
                return;
            if (sight)
                return tell(*sight);
            m_duties->clear();
            m_duties->addHeading(sight.error().message);
        });
}

void HomePage::tell(const Sight &sight)
{
    m_title->setText(sight.school.isEmpty() ? tr("The school") : sight.school);
    listDuties(sight);
    showFigures(sight);
    tellGoals(sight);
}

void HomePage::tellGoals(const Sight &sight)
{
    const bool any = !sight.goals.isEmpty();
    m_goals->tell(sight.goals);
    m_goals->setVisible(any);
    m_noGoals->setText(tr("None is agreed for %1 yet: enter the first").arg(sight.now.period.year));
    m_noGoals->setVisible(!any && sight.steps.isEmpty()); // else it is one of the steps
    m_goalsTitle->setBuddy(any ? static_cast<QWidget *>(m_goals) : m_noGoals);
    m_goalsTitle->setVisible(any || m_noGoals->isVisibleTo(this));
}

void HomePage::listDuties(const Sight &sight)
{
    m_duties->tell(sight.duties, sight.counts, m_office.today());
    if (sight.duties.isEmpty())
        m_duties->addHeading(tr("Nothing is due. A meeting, a follow-up or a gift will stand here when it needs you."));
    if (!sight.steps.isEmpty())
        m_duties->addHeading(tr("To begin with"));
    for (const auto step : sight.steps)
        switch (step) {
        case Step::School:
            m_duties->addStep(tr("Enter the school's address, its director and its logo"), QStringLiteral("settings"));
            break;
        case Step::Villages:
            m_duties->addStep(tr("Enter the villages, and which of them are in the service area"),
                              QStringLiteral("villages"));
            break;
        case Step::Households:
            m_duties->addStep(tr("Bring in the list of households from a file"), QStringLiteral("import"));
            break;
        case Step::Board:
            m_duties->addStep(tr("Enter the school board, and who sits on it"), QStringLiteral("committees"));
            break;
        case Step::Goals:
            m_duties->addStep(tr("Enter the goals agreed with the community"), QStringLiteral("goals"));
            break;
        case Step::Requests:
            m_duties->addStep(tr("Enter what the villages and the school need of each other"),
                              QStringLiteral("requests"));
            break;
        }
}

// What an office that begins has still to do, in its order; none any more once it has its network and meets.
core::Result<QList<HomePage::Step>> HomePage::stepsToBegin(const core::Store &store)
{
    QList<Step> steps;
    bool isBegun = true;
    if (const auto school = store.find(core::Id<core::School>{1}); !school || school->director.isEmpty())
        steps << Step::School;
    const std::tuple<std::optional<Step>, core::Result<qint64>, bool> kinds[] = {
        {Step::Villages, store.count(core::typeOf<core::Village>()), true},
        {Step::Households, store.count(core::typeOf<core::Household>()), true},
        {Step::Board, store.count(core::typeOf<core::Committee>()), true},
        {std::nullopt, store.count(core::typeOf<core::Meeting>()), true},
        {Step::Goals, store.count(core::typeOf<core::Goal>()), false},
        {Step::Requests, store.count(core::typeOf<core::Request>()), false}};
    for (const auto &[step, count, isNeeded] : kinds) {
        if (!count)
            return count.error();
        isBegun = isBegun && (*count > 0 || !isNeeded);
        if (*count == 0 && step)
            steps << *step;
    }
    return isBegun ? QList<Step>() : steps;
}

void HomePage::showFigures(const Sight &sight)
{
    while (auto *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &now = sight.now, &before = sight.before;
    const auto &period = now.period;
    m_yearTitle->setText((period.contains(m_office.today()) ? tr("Academic year %1 so far, last year's in brackets")
                                                            : tr("Academic year %1, the year before in brackets"))
                             .arg(period.year));
    const auto share = [this](const std::optional<double> &reach) {
        return reach ? core::grouped(*reach * 100, 0) + QStringLiteral(" %") : tr("no data");
    };
    const auto number = [](double value) { return core::grouped(value, 0); };
    struct Figure {
        QString name, now, before;
    };
    const auto &a = now.totals, &b = before.totals;
    const Figure figures[] = {
        {tr("Households reached"), share(now.reach), share(before.reach)},
        {tr("People who took part"), number(double(a.people)), number(double(b.people))},
        {tr("Hours together"), number(a.hours), number(b.hours)},
        {tr("Activities held"), number(now.strategies.activities), number(before.strategies.activities)},
        {tr("Meetings held"), number(now.meetings.held), number(before.meetings.held)},
        {tr("Given to the school (baht)"), core::bahtText(a.toSchool.money + a.toSchool.inKind),
         core::bahtText(b.toSchool.money + b.toSchool.inKind)},
    };
    int place = 0;
    for (const auto &figure : figures) {
        auto *name = new QLabel(figure.name);
        name->setProperty("role", QStringLiteral("quiet"));
        auto *value = new QLabel(QStringLiteral("%1  (%2)").arg(figure.now, figure.before));
        value->setProperty("role", QStringLiteral("figure"));
        value->setAccessibleName(QStringLiteral("%1: %2").arg(figure.name, value->text()));
        m_figures->addWidget(name, place / 2 * 3, place % 2);
        m_figures->addWidget(value, place / 2 * 3 + 1, place % 2);
        m_figures->setRowMinimumHeight(place / 2 * 3 + 2, 10);
        ++place;
    }
}

} // namespace ui
