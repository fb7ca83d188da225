#include "ui/widgets/DayOfYearEdit.h"
#include "core/thai/BuddhistDate.h"
#include "ui/widgets/Framing.h"

namespace ui {

namespace {
// No leap year: 29 February does not come every year.
constexpr int anyYear = 2025;
} // namespace

DayOfYearEdit::DayOfYearEdit(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { read(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { read(true); });
}

QString DayOfYearEdit::written(const QString &day)
{
    const auto date = QDate::fromString(QStringLiteral("%1-%2").arg(anyYear).arg(day), Qt::ISODate);
    return date.isValid() ? QStringLiteral("%1/%2").arg(date.day()).arg(date.month()) : QString();
}

void DayOfYearEdit::setDay(const QString &day)
{
    setRefused(false);
    m_day = day;
    if (const auto text = written(day); text != this->text())
        setText(text);
}

QString DayOfYearEdit::complaint() const
{
    return m_refused ? tr("“%1” is no day of the year; write it like 16/5").arg(text()) : QString();
}

QSize DayOfYearEdit::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00/00 00")) + 24, QLineEdit::sizeHint().height()};
}

void DayOfYearEdit::read(bool finished)
{
    const auto read = core::readDate(text(), QDate(anyYear, 1, 1));
    const bool isDay = read.state == core::ReadDate::State::Good && read.date.year() == anyYear;
    if (!isDay && read.state != core::ReadDate::State::Empty)
        return finished ? setRefused(true) : void();
    setRefused(false);
    const auto day = isDay ? read.date.toString(QStringLiteral("MM-dd")) : QString();
    const bool isNew = day != m_day;
    m_day = day;
    if (finished)
        setDay(day);
    if (isNew)
        Q_EMIT edited();
}

void DayOfYearEdit::setRefused(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    frame(this, refused ? Framing::Refused : Framing::Plain);
    Q_EMIT complaintChanged();
}

void DayOfYearEdit::focusOutEvent(QFocusEvent *event)
{
    read(true);
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
