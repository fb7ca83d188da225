#include "ui/widgets/ThaiDateEdit.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Theme.h"
#include "ui/widgets/ThaiCalendar.h"
#include <QAction>
#include <QKeyEvent>
#include <QStyle>

namespace ui {

ThaiDateEdit::ThaiDateEdit(QWidget *parent) : QLineEdit(parent), m_calendar(new QAction(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_calendar->setIcon(icon(QStringLiteral("calendar")));
    addAction(m_calendar, QLineEdit::TrailingPosition);
    connect(m_calendar, &QAction::triggered, this, &ThaiDateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &ThaiDateEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &ThaiDateEdit::finish);
    retranslate();
}

void ThaiDateEdit::retranslate()
{
    m_calendar->setText(tr("Calendar"));
    m_calendar->setToolTip(tr("Calendar (F4)"));
}

void ThaiDateEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_calendar->setIcon(icon(QStringLiteral("calendar")));
}

void ThaiDateEdit::openCalendar()
{
    if (isReadOnly())
        return;
    auto *calendar = new ThaiCalendar(m_date.isValid() ? m_date : m_today(), this);
    connect(calendar, &ThaiCalendar::picked, this, [this, calendar](QDate date) {
        calendar->close();
        setFocus();
        take(date);
        announce();
    });
    calendar->popUpBelow(this);
}

void ThaiDateEdit::setDate(QDate date)
{
    setRefused(false);
    m_date = m_announced = date;
    const auto written = core::formatDate(date, core::DateStyle::Medium);
    if (text() != written)
        setText(written);
}

QString ThaiDateEdit::complaint() const
{
    return m_refused ? tr("“%1” is no date; write it like 16/5/2568").arg(text()) : QString();
}

QSize ThaiDateEdit::sizeHint() const
{
    const auto widest = core::formatDate(QDate(2025, 9, 28), core::DateStyle::Medium);
    return {fontMetrics().horizontalAdvance(widest) + 52, QLineEdit::sizeHint().height()};
}

void ThaiDateEdit::take(QDate date)
{
    setRefused(false);
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT edited();
}

void ThaiDateEdit::announce()
{
    const bool isNew = m_date != m_announced;
    setDate(m_date);
    if (isNew)
        Q_EMIT dateChanged(m_date);
}

// While someone types: a finished date counts at once, half of one waits.
void ThaiDateEdit::read()
{
    const auto read = core::readDate(text(), m_today());
    if (read.state == core::ReadDate::State::Good || read.state == core::ReadDate::State::Empty)
        take(read.date);
    else if (read.state == core::ReadDate::State::Wrong)
        setRefused(true);
}

void ThaiDateEdit::finish()
{
    const auto read = core::readDate(text(), m_today());
    if (read.state != core::ReadDate::State::Good && read.state != core::ReadDate::State::Empty)
        return setRefused(true);
    take(read.date);
    announce();
}

void ThaiDateEdit::setRefused(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    setProperty("refused", refused);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT complaintChanged();
}

void ThaiDateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier);
    if (opens)
        return openCalendar();
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    const auto from = m_date.isValid() ? m_date : m_today().addDays(-step);
    take(event->modifiers() & Qt::ControlModifier ? from.addYears(step)
         : event->modifiers() & Qt::ShiftModifier ? from.addMonths(step)
                                                  : from.addDays(step));
    announce();
}

void ThaiDateEdit::focusOutEvent(QFocusEvent *event)
{
    finish();
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
