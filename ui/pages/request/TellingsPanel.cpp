#include "ui/pages/request/TellingsPanel.h"
#include "core/store/Store.h"
#include "ui/Theme.h"
#include "ui/pages/request/TellingsModel.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/TickTable.h"
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <algorithm>

namespace ui {

namespace {
constexpr int tickWidth = 64, nameWidth = 300; // px
} // namespace

TellingsPanel::TellingsPanel(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_model(new TellingsModel(this)), m_title(new QLabel), m_complaint(new QLabel),
      m_untold(new QLabel), m_wayLabel(new QLabel), m_dayLabel(new QLabel), m_noteLabel(new QLabel),
      m_way(new ChoiceBox), m_day(new ThaiDateEdit), m_note(new QLineEdit), m_tell(new QPushButton),
      m_takeBack(new QPushButton), m_tickUntold(new QPushButton), m_close(new QPushButton),
      m_ticks(new TickTable(m_model, TellingsModel::Tick, TellingsModel::Name))
{
    build();
    connect(m_tell, &QPushButton::clicked, this, &TellingsPanel::tell);
    connect(m_note, &QLineEdit::returnPressed, this, &TellingsPanel::tell);
    connect(m_takeBack, &QPushButton::clicked, this, &TellingsPanel::takeBack);
    connect(m_tickUntold, &QPushButton::clicked, this, &TellingsPanel::tickUntold);
    connect(m_close, &QPushButton::clicked, this, &TellingsPanel::closed);
    connect(m_ticks, &TickTable::givenUp, this, &TellingsPanel::closed);
    connect(m_model, &TellingsModel::ticksChanged, this, &TellingsPanel::tellState);
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, this, &TellingsPanel::tell);
    connect(&m_office.store, &core::Store::changed, this, [this](const QString &kind) {
        if (isVisible() && (kind == QLatin1String("telling") || kind == QLatin1String("village")))
            load();
    });
    retranslate();
}

void TellingsPanel::build()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setObjectName(QStringLiteral("tellingComplaint"));
    m_untold->setObjectName(QStringLiteral("untold"));
    for (auto *words : {m_title, m_complaint, m_untold})
        words->setWordWrap(true);
    m_complaint->hide();
    m_way->setObjectName(QStringLiteral("tellingWay"));
    m_way->setChoicesOf<core::TellingWay>();
    m_day->setObjectName(QStringLiteral("tellingDay"));
    m_day->setToday(m_office.today);
    m_note->setObjectName(QStringLiteral("tellingNote"));
    m_wayLabel->setBuddy(m_way);
    m_dayLabel->setBuddy(m_day);
    m_noteLabel->setBuddy(m_note);
    m_tell->setObjectName(QStringLiteral("tellVillages"));
    m_tell->setProperty("role", QStringLiteral("primary"));
    m_takeBack->setObjectName(QStringLiteral("takeBackTellings"));
    m_tickUntold->setObjectName(QStringLiteral("tickUntold"));
    m_close->setObjectName(QStringLiteral("closeTellings"));
    arrange();
}

void TellingsPanel::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_close);
    head->addSpacing(8);
    head->addWidget(m_title, 1);
    auto *fields = new QHBoxLayout;
    for (auto *one : std::initializer_list<QWidget *>{m_wayLabel, m_way, m_dayLabel, m_day, m_noteLabel})
        fields->addWidget(one);
    fields->addWidget(m_note, 1);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_tickUntold);
    acts->addWidget(m_takeBack);
    acts->addStretch(1);
    acts->addWidget(m_tell);
    auto *header = m_ticks->table()->horizontalHeader();
    header->resizeSection(TellingsModel::Tick, tickWidth);
    header->resizeSection(TellingsModel::Name, nameWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addLayout(head);
    layout->addWidget(m_complaint);
    layout->addLayout(fields);
    layout->addWidget(m_untold);
    layout->addWidget(m_ticks, 1);
    layout->addLayout(acts);
    const QList<QWidget *> order{m_ticks->filter(), m_ticks->table(), m_way,  m_day, m_note, m_tell,
                                 m_tickUntold,      m_takeBack,       m_close};
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void TellingsPanel::retranslate()
{
    m_wayLabel->setText(tr("&Way"));
    m_dayLabel->setText(tr("&Day"));
    m_noteLabel->setText(tr("&Note"));
    m_close->setText(tr("← Back"));
    m_close->setToolTip(tr("Back (Esc)"));
    m_tickUntold->setText(tr("&Tick those not told yet"));
    m_takeBack->setText(tr("Take &back for the ticked"));
    m_ticks->filter()->setPlaceholderText(tr("Filter the villages"));
    m_ticks->filter()->setAccessibleName(tr("Filter the villages"));
    m_ticks->table()->setAccessibleName(core::kindTitle(core::typeOf<core::Telling>()));
    m_model->retranslate();
    tellState();
}

void TellingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TellingsPanel::show(core::Id<core::Request> news)
{
    m_news = news;
    const auto names = m_office.store.names(core::typeOf<core::Request>(), {news.value});
    m_title->setText(names ? names->value(news.value) : QString());
    m_day->setDate(m_office.today());
    m_note->clear();
    complain({});
    m_model->tick({});
    load();
    m_ticks->beginAnew();
    m_ticks->table()->setFocus(Qt::OtherFocusReason);
}

void TellingsPanel::load()
{
    const auto villages = core::villagesTold(m_office.store, m_news);
    if (!villages)
        return complain(villages.error().message);
    m_model->show(*villages);
}

void TellingsPanel::tellState()
{
    QStringList untold;
    for (const auto &village : m_model->villages())
        if (village.inServiceArea && village.tellings.isEmpty())
            untold << village.name;
    m_untold->setText(untold.isEmpty() ? tr("Every village of the service area was told.")
                                       : tr("Not told yet: %1").arg(untold.join(QStringLiteral(", "))));
    const int ticked = int(m_model->ticked().size());
    const bool writable = !m_office.store.isReadOnly();
    m_tell->setText(tr("Tell %n village(s) (F7)", nullptr, ticked));
    m_tell->setEnabled(writable && ticked > 0);
    m_takeBack->setEnabled(writable && tickedAndTold() > 0);
    m_tickUntold->setEnabled(writable && !untold.isEmpty());
}

void TellingsPanel::tickUntold()
{
    QList<core::Id<core::Village>> villages;
    for (const auto &village : m_model->villages())
        if (village.inServiceArea && village.tellings.isEmpty())
            villages << village.id;
    m_model->tick(villages);
}

void TellingsPanel::tell()
{
    if (!m_tell->isEnabled())
        return;
    if (!m_day->date().isValid())
        return complain(tr("On which day were they told?"));
    const auto told = core::tellVillages(m_office.store, m_news, m_model->ticked(), m_day->date(),
                                         m_way->value<core::TellingWay>(), m_note->text());
    if (!told)
        return complain(told.error().message);
    complain({});
    m_model->tick({});
    Q_EMIT saved();
    Q_EMIT said(tr("%n village(s) told.", nullptr, *told));
}

// Of the ticked, how many were told anything.
int TellingsPanel::tickedAndTold() const
{
    const auto ticked = m_model->ticked();
    const auto &villages = m_model->villages();
    return int(std::count_if(villages.begin(), villages.end(), [&](const core::VillageTold &village) {
        return !village.tellings.isEmpty() && ticked.contains(village.id);
    }));
}

void TellingsPanel::takeBack()
{
    const int told = tickedAndTold();
    const auto done = core::takeBackTellings(m_office.store, m_news, m_model->ticked());
    complain(done ? QString() : done.error().message);
    if (done)
        Q_EMIT removed(tr("what %n village(s) were told", nullptr, told));
}

void TellingsPanel::complain(const QString &message)
{
    m_complaint->setText(message);
    m_complaint->setVisible(!message.isEmpty());
}

} // namespace ui
