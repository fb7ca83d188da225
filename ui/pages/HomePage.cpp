#include "ui/pages/HomePage.h"
#include "core/records/School.h"
#include "core/records/Village.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include "core/thai/Period.h"
#include "ui/Ask.h"
#include "ui/Background.h"
#include "ui/Pages.h"
#include "ui/Theme.h"
#include "ui/pages/goals/GoalLines.h"
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTimer>

namespace ui {

namespace {

constexpr int each = 6;      // lines of one kind
constexpr int pauseMs = 300; // many changes in a row are looked at once
constexpr int indent = 20;   // px of a line below its heading, of each of its own lines
constexpr int gap = 3;       // px above and below a line
enum Role { PageRole = Qt::UserRole, RecordRole, LineRole };

// Where a duty is dealt with.
QString pageOf(const core::Duty &duty)
{
    return duty.kind == core::Duty::Kind::ThanksOwed ? QStringLiteral("thanks") : pageOfKind(duty.recordKind);
}

// Lines stand indented below their headings, however many lines of text they take.
class DutyLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, inset(option, index), index);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto size = QStyledItemDelegate::sizeHint(inset(option, index), index);
        return {option.rect.width(), size.height() + 2 * gap + (isHeading(index) && index.row() > 0 ? 2 * gap : 0)};
    }

private:
    static bool isHeading(const QModelIndex &index) { return !index.flags().testFlag(Qt::ItemIsEnabled); }
    static QStyleOptionViewItem inset(QStyleOptionViewItem option, const QModelIndex &index)
    {
        option.rect.adjust(isHeading(index) ? 4 : indent, 0, -4, 0);
        return option;
    }
};

} // namespace

HomePage::HomePage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_title(new QLabel), m_day(new QLabel), m_dutiesTitle(new QLabel),
      m_duties(new QListWidget), m_yearTitle(new QLabel), m_figures(new QGridLayout), m_goalsTitle(new QLabel),
      m_goals(new GoalLines), m_newMeeting(new QPushButton), m_newActivity(new QPushButton), m_summary(new QPushButton),
      m_pause(new QTimer(this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_day->setProperty("role", QStringLiteral("quiet"));
    m_dutiesTitle->setProperty("role", QStringLiteral("section"));
    m_yearTitle->setProperty("role", QStringLiteral("section"));
    m_goalsTitle->setProperty("role", QStringLiteral("section"));
    m_goalsTitle->setBuddy(m_goals);
    m_duties->setObjectName(QStringLiteral("duties"));
    m_duties->setWordWrap(true);
    m_duties->setItemDelegate(new DutyLines(m_duties));
    m_dutiesTitle->setBuddy(m_duties);
    m_newMeeting->setObjectName(QStringLiteral("newMeeting"));
    m_newMeeting->setIcon(icon(QStringLiteral("meetings")));
    m_newActivity->setObjectName(QStringLiteral("newActivity"));
    m_newActivity->setIcon(icon(QStringLiteral("activities")));
    m_summary->setObjectName(QStringLiteral("toSummary"));
    m_summary->setIcon(icon(QStringLiteral("summary")));

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

    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &HomePage::refresh);
    connect(&m_office.store, &core::Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause->start();
    });
    connect(m_duties, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const auto page = item->data(PageRole).toString();
        const auto record = item->data(RecordRole).toLongLong(), task = item->data(LineRole).toLongLong();
        if (task)
            Q_EMIT placeWanted(page, record, {{}, QStringLiteral("follow_up"), task, QStringLiteral("task_status")});
        else if (!page.isEmpty())
            Q_EMIT wanted(page, record);
    });
    connect(m_goals, &GoalLines::goalWanted, this,
            [this](qint64 goal) { Q_EMIT wanted(QStringLiteral("goals"), goal); });
    connect(m_newMeeting, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("meetings"), 0); });
    connect(m_newActivity, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("activities"), 0); });
    connect(m_summary, &QPushButton::clicked, this, [this] { Q_EMIT wanted(QStringLiteral("summary"), 0); });
    retranslate();
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
    const auto villages = store.count(core::typeOf<core::Village>());
    sight.isNew = villages && *villages == 0;
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
            heading(sight.error().message);
        });
}

void HomePage::tell(const Sight &sight)
{
    m_title->setText(sight.school.isEmpty() ? tr("The school") : sight.school);
    listDuties(sight);
    showFigures(sight);
    m_goals->tell(sight.goals);
    m_goals->setVisible(!sight.goals.isEmpty());
    m_goalsTitle->setVisible(!sight.goals.isEmpty());
}

void HomePage::heading(const QString &text)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    auto font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setForeground(palette().color(QPalette::Text));
    m_duties->addItem(item);
}

QString HomePage::sentence(const core::Duty &duty) const
{
    const auto date = core::formatDate(duty.on, core::DateStyle::Short);
    const auto days = m_office.today().daysTo(duty.on);
    QString when = date;
    if (duty.kind == core::Duty::Kind::TermOver)
        when = tr("since %1").arg(date);
    else if (duty.kind == core::Duty::Kind::FollowUpOverdue || duty.kind == core::Duty::Kind::RequestLate)
        when = tr("%1 — %n day(s) late", nullptr, int(-days)).arg(date);
    else if (duty.on.isValid() && days == 0)
        when = tr("today");
    else if (duty.on.isValid() && days > 0)
        when = tr("%1 — in %n day(s)", nullptr, int(days)).arg(date);
    QStringList parts{duty.what};
    if (duty.seats > 1 && duty.kind != core::Duty::Kind::TermOver)
        parts << tr("%n seat(s)", nullptr, duty.seats);
    else if (duty.seats > 1)
        parts << tr("%n member(s)", nullptr, duty.seats);
    if (!duty.who.isEmpty())
        parts << duty.who;
    if (!when.isEmpty())
        parts << when;
    return parts.join(QStringLiteral(" · "));
}

QListWidgetItem *HomePage::addLine(const QString &text, const QString &page, qint64 record)
{
    auto *item = new QListWidgetItem(text);
    item->setData(PageRole, page);
    item->setData(RecordRole, record);
    m_duties->addItem(item);
    return item;
}

// How many seats the line stands for, of a duty about seats.
int HomePage::add(const core::Duty &duty)
{
    auto *item = addLine(sentence(duty), pageOf(duty), duty.recordId);
    item->setData(LineRole, duty.lineId);
    if (duty.kind == core::Duty::Kind::FollowUpOverdue || duty.kind == core::Duty::Kind::TermOver ||
        duty.kind == core::Duty::Kind::RequestLate)
        item->setForeground(colour::refused());
    return duty.seats;
}

void HomePage::listDuties(const Sight &sight)
{
    const QHash<core::Duty::Kind, QString> titles{
        {core::Duty::Kind::MeetingAhead, tr("Meetings ahead (%1)")},
        {core::Duty::Kind::AwaitingCertification, tr("Minutes awaiting certification (%1)")},
        {core::Duty::Kind::FollowUpOverdue, tr("Follow-ups that are late (%1)")},
        {core::Duty::Kind::FollowUpDue, tr("Follow-ups to be done (%1)")},
        {core::Duty::Kind::TermEnding, tr("Terms that end within 90 days (%1)")},
        {core::Duty::Kind::AgreementExpiring, tr("Agreements that expire within 90 days (%1)")},
        {core::Duty::Kind::ThanksOwed, tr("Gifts not thanked for yet (%1)")},
        {core::Duty::Kind::TermOver, tr("Terms that are over, with nobody appointed since (%1)")},
        {core::Duty::Kind::MinutesUnfinished, tr("Minutes not finished yet (%1)")},
        {core::Duty::Kind::ActivityUnsettled, tr("Activities past, not said to be held or cancelled (%1)")},
        {core::Duty::Kind::SeatVacant, tr("Vacant seats (%1)")},
        {core::Duty::Kind::RequestLate, tr("Requests that should have been answered (%1)")},
        {core::Duty::Kind::RequestDue, tr("Requests that wait for an answer (%1)")},
    };
    m_duties->clear();
    for (qsizetype i = 0; i < sight.duties.size();) {
        const auto kind = sight.duties[i].kind;
        const int all = sight.counts.at(int(kind));
        heading(titles[kind].arg(core::grouped(qint64(all))));
        int shown = 0;
        for (; i < sight.duties.size() && sight.duties[i].kind == kind; ++i)
            shown += std::max(1, add(sight.duties[i]));
        if (shown < all)
            addLine(tr("and %n more", nullptr, all - shown), pageOf(sight.duties[i - 1]), 0);
    }
    if (!sight.duties.isEmpty())
        return;
    heading(tr("Nothing is due. A meeting, a follow-up or a gift will stand here when it needs you."));
    if (sight.isNew)
        offerFirstSteps();
}

// An office that begins: what comes first, each step where it is done.
void HomePage::offerFirstSteps()
{
    heading(tr("To begin with"));
    addLine(tr("Enter the school's address, its director and its logo"), QStringLiteral("settings"), 0);
    addLine(tr("Enter the villages, and which of them are in the service area"), QStringLiteral("villages"), 0);
    addLine(tr("Bring in the list of households from a file"), QStringLiteral("import"), 0);
    addLine(tr("Enter the school board, and who sits on it"), QStringLiteral("committees"), 0);
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
