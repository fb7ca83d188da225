#include "ui/pages/ledger/LedgerFilters.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "ui/pages/ledger/LedgerWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ReferencePicker.h"
#include "ui/widgets/YearChooser.h"
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int pickerLetters = 26;

// The first entry stands for all; the data of the others is what they stand for.
void fill(QComboBox *box, const QString &all, const QList<std::pair<QVariant, QString>> &entries)
{
    const auto chosen = box->currentData();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto &[data, text] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(data.isValid() ? std::max(0, box->findData(data)) : 0);
}

QList<std::pair<QVariant, QString>> entriesOf(const core::ChoiceList &choices)
{
    QList<std::pair<QVariant, QString>> entries;
    for (int i = 0; i < choices.size(); ++i)
        entries << std::pair(QVariant(i), QCoreApplication::translate("Choices", choices[i].label));
    return entries;
}

} // namespace

LedgerFilters::LedgerFilters(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_year(new YearChooser), m_everyYear(new QCheckBox), m_month(new QComboBox),
      m_direction(new QComboBox), m_kind(new QComboBox), m_village(new QComboBox),
      m_partner(new ReferencePicker(office.store, nullptr)), m_campaign(new QComboBox), m_state(new QComboBox),
      m_clear(new QPushButton)
{
    build();
    if (const auto latest = core::latestPeriod(office.store, core::YearKind::Academic, office.today()))
        m_year->setPeriod(latest->kind, latest->year);
    refill();
    const auto tellIt = [this] { tell(); };
    const auto otherYear = [this] {
        fillMonths({});
        tell();
    };
    connect(m_year, &YearChooser::changed, this, otherYear);
    connect(m_everyYear, &QCheckBox::toggled, this, otherYear);
    for (auto *box : {m_month, m_direction, m_kind, m_village, m_campaign, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, tellIt);
    connect(m_partner, &ReferencePicker::picked, this, tellIt);
    connect(m_clear, &QPushButton::clicked, this, &LedgerFilters::clear);
}

void LedgerFilters::build()
{
    const auto name = [](QWidget *widget, const char *objectName) { widget->setObjectName(QLatin1String(objectName)); };
    name(m_everyYear, "everyYear");
    name(m_month, "ledgerMonth");
    name(m_direction, "ledgerDirection");
    name(m_kind, "ledgerKind");
    name(m_village, "ledgerVillage");
    name(m_partner, "ledgerPartner");
    name(m_campaign, "ledgerCampaign");
    name(m_state, "ledgerState");
    name(m_clear, "clearFilters");
    m_clear->setAutoDefault(true);
    m_partner->setMinimumWidth(fontMetrics().averageCharWidth() * pickerLetters);
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaign->setMinimumContentsLength(pickerLetters);
    auto *flow = new FlowLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_year, m_everyYear, m_month, m_direction, m_kind,
                                                            m_village, m_partner, m_campaign, m_state, m_clear}) {
        widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        flow->addWidget(widget);
    }
}

void LedgerFilters::refill()
{
    const QScopedValueRollback quiet(m_quiet, true);
    if (const auto villages = core::villageNames(m_office.store))
        m_named = *villages;
    retranslate();
}

void LedgerFilters::retranslate()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QList<std::pair<QVariant, QString>> villages, campaigns;
    for (const auto &[id, villageName] : std::as_const(m_named))
        villages << std::pair(QVariant(id), villageName);
    villages << std::pair(QVariant(0), tr("No village on record"));
    if (const auto rows = m_office.store.allRows(core::typeOf<core::Campaign>()))
        for (const auto &row : *rows)
            campaigns << std::pair(QVariant(row.id), core::typeOf<core::Campaign>().fromRow(row).name);
    fill(m_direction, tr("Both directions"), entriesOf(core::choicesOf<core::Direction>()));
    fill(m_kind, tr("Every kind"), entriesOf(core::choicesOf<core::ContributionKind>()));
    fill(m_village, tr("Every village"), villages);
    fill(m_campaign, tr("Every campaign, or none"), campaigns);
    using State = core::LedgerFilter::State;
    fill(m_state, tr("Every state"),
         {{int(State::Unthanked), tr("Not thanked for yet")},
          {int(State::ToEnter), tr("To be entered in e-Donation")},
          {int(State::NotUsedUp), tr("Not used up yet")}});
    fillMonths(m_month->currentData().toDate());
    m_everyYear->setText(tr("Every &year"));
    m_partner->setPlaceholderText(tr("Giver or receiver"));
    m_clear->setText(tr("No filter"));
    m_clear->setToolTip(tr("Takes all filters off"));
    m_month->setAccessibleName(tr("Month"));
    m_direction->setAccessibleName(tr("Direction"));
    m_kind->setAccessibleName(tr("Kind"));
    m_village->setAccessibleName(tr("Village"));
    m_partner->setAccessibleName(tr("Giver or receiver"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_state->setAccessibleName(tr("State"));
}

void LedgerFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

core::Period LedgerFilters::period() const
{
    return core::periodOf(m_year->kind(), m_year->year(), core::yearStartOf(m_office.store));
}

// Those of the year; one of another year only where it is what is asked for.
void LedgerFilters::fillMonths(QDate chosen)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QList<std::pair<QVariant, QString>> months;
    const auto year = period();
    for (auto day = QDate(year.from.year(), year.from.month(), 1); day <= year.to; day = day.addMonths(1))
        months << std::pair(QVariant(day), monthText(day));
    if (chosen.isValid() && (chosen < months.first().first.toDate() || chosen > year.to))
        months << std::pair(QVariant(chosen), monthText(chosen));
    fill(m_month, tr("Every month"), months);
    choose(m_month, chosen.isValid() ? QVariant(chosen) : QVariant());
}

void LedgerFilters::tell()
{
    if (m_quiet)
        return;
    m_year->setEnabled(!m_everyYear->isChecked());
    Q_EMIT changed();
}

core::LedgerFilter LedgerFilters::filter() const
{
    core::LedgerFilter filter;
    if (!m_everyYear->isChecked())
        filter.period = period();
    filter.month = m_month->currentData().toDate();
    if (const auto direction = m_direction->currentData(); direction.isValid())
        filter.direction = core::Direction(direction.toInt());
    if (const auto kind = m_kind->currentData(); kind.isValid())
        filter.kind = core::ContributionKind(kind.toInt());
    if (const auto village = m_village->currentData(); village.isValid())
        filter.village = core::Id<core::Village>{village.toLongLong()};
    filter.partner = {m_partner->id()};
    filter.campaign = {m_campaign->currentData().toLongLong()};
    filter.state = core::LedgerFilter::State(m_state->currentData().toInt());
    return filter;
}

void LedgerFilters::setFilter(const core::LedgerFilter &filter)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_everyYear->setChecked(!filter.period);
        if (filter.period)
            m_year->setPeriod(filter.period->kind, filter.period->year);
        fillMonths(filter.month.isValid() ? QDate(filter.month.year(), filter.month.month(), 1) : QDate());
        choose(m_direction, filter.direction ? int(*filter.direction) : QVariant());
        choose(m_kind, filter.kind ? int(*filter.kind) : QVariant());
        choose(m_village, filter.village ? filter.village->value : QVariant());
        m_partner->setId(filter.partner.value);
        choose(m_campaign, filter.campaign ? filter.campaign.value : QVariant());
        choose(m_state, filter.state == core::LedgerFilter::State::Any ? QVariant() : int(filter.state));
    }
    tell();
}

void LedgerFilters::clear()
{
    core::LedgerFilter everything;
    if (!m_everyYear->isChecked())
        everything.period = period();
    setFilter(everything);
}

void LedgerFilters::narrow(core::LedgerView view, qint64 group)
{
    auto now = filter();
    switch (view) {
    case core::LedgerView::Partner:
        now.partner = {group};
        break;
    case core::LedgerView::Village:
        now.village = core::Id<core::Village>{group};
        break;
    case core::LedgerView::Kind:
        now.kind = core::ContributionKind(group);
        break;
    case core::LedgerView::Month:
        now.month = core::firstOfMonth(group);
        break;
    }
    setFilter(now);
}

void LedgerFilters::setPartner(qint64 party)
{
    core::LedgerFilter filter;
    filter.partner = {party};
    setFilter(filter);
}

void LedgerFilters::setCampaign(qint64 campaign)
{
    refill();
    core::LedgerFilter filter;
    filter.campaign = {campaign};
    setFilter(filter);
}

void LedgerFilters::showDay(QDate day)
{
    core::LedgerFilter filter;
    filter.period = core::periodContaining(m_year->kind(), day, core::yearStartOf(m_office.store));
    setFilter(filter);
}

QWidget *LedgerFilters::first() const
{
    return m_year;
}

} // namespace ui
