#include "ui/pages/meeting/VoteLine.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/ThaiTimeEdit.h"
#include "ui/widgets/WholeNumberEdit.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui {

namespace {

// A field and the word before it stay together when the line wraps.
QWidget *pair(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setBuddy(field);
    pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return pair;
}

} // namespace

VoteLine::VoteLine(std::function<std::optional<int>(QTime)> electorate, QWidget *parent)
    : QWidget(parent), m_electorate(std::move(electorate)), m_forLabel(new QLabel), m_againstLabel(new QLabel),
      m_abstainedLabel(new QLabel), m_decidedLabel(new QLabel), m_castingLabel(new QLabel),
      m_for(new WholeNumberEdit(0, 9999)), m_against(new WholeNumberEdit(0, 9999)),
      m_abstained(new WholeNumberEdit(0, 9999)), m_decidedAt(new ThaiTimeEdit), m_casting(new ChoiceBox),
      m_hint(new QLabel)
{
    m_for->setObjectName(QStringLiteral("votes_for"));
    m_against->setObjectName(QStringLiteral("votes_against"));
    m_abstained->setObjectName(QStringLiteral("abstained"));
    m_decidedAt->setObjectName(QStringLiteral("decided_at"));
    m_casting->setObjectName(QStringLiteral("casting_vote"));
    m_casting->setChoicesOf<core::CastingVote>();
    m_hint->setObjectName(QStringLiteral("voteHint"));
    m_hint->setProperty("role", QStringLiteral("hinted"));
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *line = new FlowLayout;
    line->addWidget(pair(m_forLabel, m_for));
    line->addWidget(pair(m_againstLabel, m_against));
    line->addWidget(pair(m_abstainedLabel, m_abstained));
    line->addWidget(pair(m_decidedLabel, m_decidedAt));
    line->addWidget(pair(m_castingLabel, m_casting));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_hint);

    const auto tell = [this] {
        check(m_outcome);
        Q_EMIT edited();
    };
    for (auto *votes : {m_for, m_against, m_abstained})
        connect(votes, &QLineEdit::textChanged, this, tell);
    connect(m_decidedAt, &ThaiTimeEdit::edited, this, tell);
    connect(m_casting, &QComboBox::activated, this, tell);
    retranslate();
}

void VoteLine::show(const core::AgendaItem &item)
{
    const QSignalBlocker quiet(this);
    m_for->setNumber(item.votesFor);
    m_against->setNumber(item.votesAgainst);
    m_abstained->setNumber(item.abstained);
    m_decidedAt->setTime(item.decidedAt);
    m_casting->setValue(item.castingVote);
    check(item.outcome);
}

void VoteLine::writeTo(core::AgendaItem &item) const
{
    item.votesFor = m_for->number();
    item.votesAgainst = m_against->number();
    item.abstained = m_abstained->number();
    item.decidedAt = m_decidedAt->time();
    item.castingVote = m_casting->value<core::CastingVote>();
}

QTime VoteLine::decidedAt() const
{
    return m_decidedAt->time();
}

void VoteLine::setLocked(bool locked)
{
    for (auto *votes : {m_for, m_against, m_abstained})
        votes->setReadOnly(locked);
    m_decidedAt->setReadOnly(locked);
    m_casting->setEnabled(!locked);
}

QList<QWidget *> VoteLine::fields() const
{
    return {m_for, m_against, m_abstained, m_decidedAt, m_casting};
}

void VoteLine::check(core::Outcome outcome)
{
    m_outcome = outcome;
    core::AgendaItem item;
    writeTo(item);
    item.outcome = outcome;
    m_casting->parentWidget()->setVisible(core::isTie(item) || item.castingVote != core::CastingVote::None);
    QStringList reasons;
    if (const auto electorate = m_electorate(item.decidedAt))
        for (const auto &complaint : core::voteComplaints(item, *electorate))
            reasons << complaint.reason;
    m_hint->setText(reasons.join(QStringLiteral(" · ")));
    m_hint->setVisible(!reasons.isEmpty());
}

void VoteLine::retranslate()
{
    m_forLabel->setText(tr("For"));
    m_againstLabel->setText(tr("Against"));
    m_abstainedLabel->setText(tr("Abstained"));
    m_decidedLabel->setText(tr("Decided at"));
    m_castingLabel->setText(tr("Chair's casting vote"));
    check(m_outcome);
}

void VoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
