#include "ui/widgets/ThaiTimeEdit.h"
#include "core/thai/BuddhistDate.h"
#include <QKeyEvent>
#include <QStyle>

namespace ui {

ThaiTimeEdit::ThaiTimeEdit(QWidget *parent) : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { read(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { read(true); });
}

void ThaiTimeEdit::setTime(QTime time)
{
    setRefused(false);
    m_time = time;
    const auto written = time.isValid() ? core::formatTime(time) : QString();
    if (text() != written)
        setText(written);
}

QString ThaiTimeEdit::complaint() const
{
    return m_refused ? tr("“%1” is no time of day; write it like 09.30").arg(text()) : QString();
}

QSize ThaiTimeEdit::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00.00")) + 24, QLineEdit::sizeHint().height()};
}

void ThaiTimeEdit::take(QTime time)
{
    setRefused(false);
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT edited();
}

// Half a time is no mistake yet while someone is typing it.
void ThaiTimeEdit::read(bool finished)
{
    const auto typed = text().trimmed();
    const auto time = core::readTime(typed);
    if (!time && !typed.isEmpty())
        return finished ? setRefused(true) : void();
    take(time.value_or(QTime()));
    if (finished)
        setTime(m_time);
}

void ThaiTimeEdit::setRefused(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    setProperty("refused", refused);
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT complaintChanged();
}

void ThaiTimeEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 300 : event->key() == Qt::Key_Down ? -300 : 0;
    if (step == 0 || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    take((m_time.isValid() ? m_time : QTime(9, 0).addSecs(-step)).addSecs(step));
    setTime(m_time);
}

void ThaiTimeEdit::focusOutEvent(QFocusEvent *event)
{
    read(true);
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
