#include "ui/pages/activity/PlanEntry.h"
#include "core/figures/YearPlan.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include "ui/widgets/Framing.h"
#include "ui/widgets/NumberEdit.h"
#include "ui/widgets/ThaiDateEdit.h"
#include "ui/widgets/ThaiWordFilter.h"
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

namespace ui {

namespace {
constexpr qint64 tooManyPeople = 1000000; // the record refuses it, and says so
} // namespace

PlanEntry::PlanEntry(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_title(new QLineEdit), m_date(new ThaiDateEdit), m_audience(new QLineEdit),
      m_people(new NumberEdit(NumberEdit::Reads::Whole)), m_budget(new NumberEdit(NumberEdit::Reads::Baht)),
      m_add(new QPushButton), m_complaint(new QLabel)
{
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_date->setObjectName(QStringLiteral("planDate"));
    m_date->setToday(office.today);
    m_audience->setObjectName(QStringLiteral("planAudience"));
    m_people->setObjectName(QStringLiteral("planPeople"));
    m_budget->setObjectName(QStringLiteral("planBudget"));
    m_add->setObjectName(QStringLiteral("planAdd"));
    m_complaint->setObjectName(QStringLiteral("planEntryComplaint"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    m_people->setMaximumWidth(90);
    m_budget->setMaximumWidth(120);
    m_fields = {m_title, m_date, m_audience, m_people, m_budget};
    arrange();
    connectParts();
    retranslate();
}

void PlanEntry::arrange()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_title, 5);
    line->addWidget(m_date);
    line->addWidget(m_audience, 2);
    line->addWidget(m_people);
    line->addWidget(m_budget);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_complaint);
}

void PlanEntry::connectParts()
{
    for (auto *field : m_fields)
        field->installEventFilter(this);
    for (auto *text : {m_title, m_audience})
        text->installEventFilter(new ThaiWordFilter(text));
    for (auto *text : {m_title, m_audience})
        connect(text, &QLineEdit::textEdited, this, &PlanEntry::tell);
    connect(m_date, &ThaiDateEdit::dateChanged, this, &PlanEntry::tell);
    connect(m_date, &ThaiDateEdit::edited, this, [this] {
        static const QRegularExpression whole(QStringLiteral("[0-9๐-๙]{4}$")); // half-typed years are dates, too
        if (whole.match(m_date->text().trimmed()).hasMatch())
            tell();
    });
    connect(m_date, &ThaiDateEdit::complaintChanged, this, &PlanEntry::tell);
    connect(m_people, &NumberEdit::complaintChanged, this, &PlanEntry::tell);
    connect(m_budget, &NumberEdit::complaintChanged, this, &PlanEntry::tell);
    connect(m_add, &QPushButton::clicked, this, &PlanEntry::add);
}

void PlanEntry::retranslate()
{
    const std::pair<QLineEdit *, QString> hints[]{{m_title, tr("New line of the plan: what is to be done")},
                                                  {m_date, tr("Planned day")},
                                                  {m_audience, tr("For whom")},
                                                  {m_people, tr("People")},
                                                  {m_budget, tr("Budget")}};
    for (const auto &[field, hint] : hints) {
        field->setPlaceholderText(hint);
        field->setAccessibleName(hint);
    }
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add to the plan (Ctrl+Enter)"));
    m_add->setEnabled(!m_office.store.isReadOnly());
    tell();
}

void PlanEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanEntry::setPeriod(const core::Period &period)
{
    m_period = period;
    tell();
}

void PlanEntry::begin()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

bool PlanEntry::settle()
{
    if (core::normalizedLine(m_title->text()).isEmpty())
        return true;
    add(); // or says at its field what is missing
    return m_title->text().isEmpty();
}

// Why the line cannot be added as it stands.
QString PlanEntry::complaint() const
{
    for (const auto &words : {m_date->complaint(), m_people->complaint(), m_budget->complaint()})
        if (!words.isEmpty())
            return words;
    return m_date->date().isValid() ? QString() : tr("The planned day is missing.");
}

bool PlanEntry::isThere(QDate date) const
{
    const auto found = core::isInPlan(m_office.store, core::normalizedLine(m_title->text()), date);
    return found && *found;
}

// A day of another year is no mistake: the line stands in that year's plan.
void PlanEntry::tell()
{
    const bool isBegun = !m_title->text().trimmed().isEmpty();
    const auto refused = isBegun && !m_date->text().isEmpty() ? complaint() : QString();
    const auto date = m_date->date();
    const bool isElsewhere =
        isBegun && refused.isEmpty() && date.isValid() && m_period.from.isValid() && !m_period.contains(date);
    const bool isDouble = isBegun && refused.isEmpty() && date.isValid() && isThere(date);
    frame(m_date, !m_date->complaint().isEmpty() ? Framing::Refused
                  : isElsewhere || isDouble      ? Framing::Hinted
                                                 : Framing::Plain);
    if (isDouble)
        say(tr("The plan has this line on that day already."), true);
    else if (isElsewhere)
        say(tr("%1 is not in this year: the line will stand in the plan of the year it is in.")
                .arg(core::formatDate(date, core::DateStyle::Medium)),
            true);
    else
        say(refused);
}

void PlanEntry::say(const QString &words, bool isHint)
{
    m_complaint->setText(words);
    m_complaint->setProperty("role", isHint ? QStringLiteral("hinted") : QStringLiteral("complaint"));
    style()->unpolish(m_complaint);
    style()->polish(m_complaint);
    m_complaint->setVisible(!words.isEmpty());
}

void PlanEntry::add()
{
    const auto title = core::normalizedLine(m_title->text());
    if (title.isEmpty() || m_office.store.isReadOnly())
        return begin();
    if (const auto reason = complaint(); !reason.isEmpty()) {
        QLineEdit *wrong = m_date;
        if (m_date->date().isValid() && m_date->complaint().isEmpty())
            wrong = m_people->complaint().isEmpty() ? m_budget : m_people;
        wrong->setFocus(Qt::OtherFocusReason);
        return say(reason);
    }
    core::Activity fresh;
    fresh.title = title;
    fresh.date = fresh.plannedDate = m_date->date();
    fresh.audience = core::normalizedLine(m_audience->text());
    if (!m_people->value().isNull())
        fresh.plannedPeople = int(std::min<qint64>(m_people->value().toLongLong(), tooManyPeople));
    fresh.budget = m_budget->value().toLongLong();
    const auto id = m_office.store.save(fresh);
    if (!id)
        return say(id.error().message);
    giveUp(); // the day stays: the next line is often near it
    begin();
    Q_EMIT added(*id);
}

void PlanEntry::giveUp()
{
    for (auto *text : {m_title, m_audience})
        text->clear();
    m_people->setValue({});
    m_budget->setValue({});
    tell();
}

bool PlanEntry::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Escape) {
        if (m_title->text().isEmpty()) {
            Q_EMIT left();
        } else {
            giveUp();
            m_title->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    const auto at = m_fields.indexOf(static_cast<QLineEdit *>(watched));
    if (key->modifiers() & Qt::ControlModifier || at + 1 == m_fields.size()) {
        m_add->setFocus(Qt::OtherFocusReason); // the field takes what stands in it
        add();
    } else {
        m_fields[at + 1]->setFocus(Qt::TabFocusReason);
        m_fields[at + 1]->selectAll();
    }
    return true;
}

} // namespace ui
