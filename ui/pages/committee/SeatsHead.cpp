#include "ui/pages/committee/SeatsHead.h"
#include "ui/Theme.h"
#include "ui/pages/PaperOutput.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QEvent>
#include <QPushButton>

namespace ui {

SeatsHead::SeatsHead(const Office &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_onLabel(new QLabel), m_on(new ThaiDateEdit), m_count(new QLabel),
      m_templates(new QPushButton), m_holder(new QPushButton), m_print(new QPushButton), m_save(new SaveAsButton),
      m_said(new QLabel)
{
    build();
    retranslate();
}

void SeatsHead::build()
{
    m_on->setObjectName(QStringLiteral("seatsOn"));
    m_on->setToday(m_office.today);
    m_on->setDate(m_office.today());
    m_onLabel->setBuddy(m_on);
    m_count->setObjectName(QStringLiteral("seatsCount"));
    m_said->setObjectName(QStringLiteral("seatsSaid"));
    m_said->setProperty("role", QStringLiteral("quiet"));
    m_said->setWordWrap(true);
    m_said->hide();
    m_templates->setObjectName(QStringLiteral("seatTemplates"));
    m_templates->setIcon(icon(QStringLiteral("body-templates")));
    m_holder->setObjectName(QStringLiteral("newHolderWanted"));
    m_holder->setIcon(icon(QStringLiteral("persons")));
    m_print->setObjectName(QStringLiteral("printSeats"));
    m_print->setIcon(icon(QStringLiteral("print")));
    m_save->setObjectName(QStringLiteral("saveSeats"));
    offerPaperFiles(*m_save, [this](PaperFile as) { Q_EMIT saveWanted(as); });
    auto *day = new QHBoxLayout;
    day->addWidget(m_onLabel);
    day->addWidget(m_on);
    day->addWidget(m_count, 1);
    auto *buttons = new FlowLayout;
    for (auto *button : {m_templates, m_holder, m_print}) {
        button->setAutoDefault(true); // Enter presses it
        buttons->addWidget(button);
    }
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addLayout(day);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    connect(m_on, &ThaiDateEdit::dateChanged, this, &SeatsHead::dayChanged);
    connect(m_templates, &QPushButton::clicked, this, &SeatsHead::templatesWanted);
    connect(m_holder, &QPushButton::clicked, this, &SeatsHead::holderWanted);
    connect(m_print, &QPushButton::clicked, this, &SeatsHead::printWanted);
}

void SeatsHead::retranslate()
{
    m_onLabel->setText(tr("&On"));
    m_on->setAccessibleName(tr("Who holds the seats on this day"));
    m_on->setToolTip(m_on->accessibleName());
    m_templates->setText(tr("Seats from a template…"));
    m_templates->setToolTip(tr("Adds the seats that are missing (F6)"));
    m_holder->setText(tr("New holder…"));
    m_holder->setToolTip(tr("Somebody follows in the chosen seat (F7)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("The list of seats on that day (Ctrl+P)"));
}

void SeatsHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QDate SeatsHead::day() const
{
    return m_on->date().isValid() ? m_on->date() : m_office.today();
}

void SeatsHead::setDay(QDate day)
{
    const QSignalBlocker quiet(m_on);
    m_on->setDate(day);
}

void SeatsHead::tell(const core::Seating &seating, bool mayChange)
{
    m_mayChange = mayChange;
    QStringList told{tr("%n seat(s)", nullptr, seating.seats)};
    if (seating.vacant)
        told << tr("%n vacant", nullptr, seating.vacant);
    if (seating.over)
        told << tr("%n term(s) over", nullptr, seating.over);
    if (seating.unlisted())
        told << tr("%n not on record", nullptr, seating.unlisted());
    m_count->setText(told.join(QStringLiteral(", ")));
    m_templates->setEnabled(mayChange);
    m_holder->setEnabled(mayChange && m_seatChosen);
}

void SeatsHead::setSeatChosen(bool chosen)
{
    m_seatChosen = chosen;
    m_holder->setEnabled(m_mayChange && m_seatChosen);
}

void SeatsHead::say(const QString &what)
{
    m_said->setText(what);
    m_said->setVisible(!what.isEmpty());
}

} // namespace ui
