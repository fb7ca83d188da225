#include "ui/pages/committee/HolderRow.h"
#include "core/records/Kind.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace ui {

namespace {

const core::FieldInfo &personField()
{
    const auto &kind = core::typeOf<core::Seat>();
    return kind.fields[kind.indexOf(QStringLiteral("person"))];
}

} // namespace

HolderRow::HolderRow(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_person(editorOf(personField(), {}, office, [this] { m_complaint->hide(); })),
      m_since(new ThaiDateEdit), m_whose(new QLabel), m_personLabel(new QLabel), m_sinceLabel(new QLabel),
      m_complaint(new QLabel), m_appoint(new QPushButton), m_cancel(new QPushButton)
{
    build();
    retranslate();
    hide();
}

void HolderRow::build()
{
    m_whose->setWordWrap(true);
    m_whose->setObjectName(QStringLiteral("newHolderOf"));
    m_person.widget->setObjectName(QStringLiteral("newHolder"));
    m_personLabel->setBuddy(m_person.widget);
    m_since->setObjectName(QStringLiteral("newHolderSince"));
    m_since->setToday(m_office.today);
    m_sinceLabel->setBuddy(m_since);
    m_appoint->setObjectName(QStringLiteral("appointHolder"));
    m_appoint->setProperty("role", QStringLiteral("primary"));
    m_complaint->setObjectName(QStringLiteral("newHolderComplaint"));
    m_complaint->setProperty("role", QStringLiteral("complaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_personLabel);
    fields->addWidget(m_person.widget, 1);
    fields->addWidget(m_sinceLabel);
    fields->addWidget(m_since);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto *button : {m_appoint, m_cancel}) {
        button->setAutoDefault(true); // Enter presses it
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 8);
    layout->addWidget(m_whose);
    layout->addLayout(fields);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    connect(m_appoint, &QPushButton::clicked, this, &HolderRow::appoint);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
}

void HolderRow::retranslate()
{
    m_personLabel->setText(tr("New holder"));
    m_person.widget->setAccessibleName(m_personLabel->text());
    m_sinceLabel->setText(tr("from"));
    m_since->setAccessibleName(tr("Holds the seat from"));
    m_appoint->setText(tr("Appoint"));
    m_cancel->setText(tr("Cancel"));
}

void HolderRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HolderRow::ask(const core::SeatLine &line, QDate since)
{
    m_seat = line.seat.id;
    m_whose->setText((line.seat.position + u' ' + line.seat.represents).trimmed());
    m_person.show({});
    m_since->setDate(since);
    m_complaint->hide();
    show();
    m_person.widget->setFocus(Qt::TabFocusReason);
}

core::Id<core::Person> HolderRow::person() const
{
    return {m_person.value().toLongLong()};
}

QDate HolderRow::since() const
{
    return m_since->date();
}

void HolderRow::complain(const core::Error &error)
{
    const auto &told = error.complaints;
    m_complaint->setText(told.isEmpty() ? error.message : told.first().reason);
    m_complaint->show();
    if (!told.isEmpty() && told.first().field == QLatin1String("since"))
        m_since->setFocus(Qt::TabFocusReason);
}

void HolderRow::appoint()
{
    if (!person()) {
        m_complaint->setText(tr("Who it is to be is still missing."));
        m_complaint->show();
        return m_person.widget->setFocus(Qt::TabFocusReason);
    }
    if (!m_since->date().isValid() || !m_since->complaint().isEmpty()) {
        m_complaint->setText(tr("From which day on is still missing."));
        m_complaint->show();
        return m_since->setFocus(Qt::TabFocusReason);
    }
    Q_EMIT named();
}

void HolderRow::keyPressEvent(QKeyEvent *event)
{
    const bool goesOn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (goesOn && m_person.widget->hasFocus())
        m_since->setFocus(Qt::TabFocusReason);
    else if (goesOn && m_since->hasFocus())
        appoint();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
