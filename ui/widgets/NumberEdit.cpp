#include "ui/widgets/NumberEdit.h"
#include "core/thai/Digits.h"
#include "ui/widgets/Framing.h"
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int mostDecimals = 6; // of a coordinate: a hand's breadth

} // namespace

QVariant NumberEdit::numberIn(const QString &text, Reads reads)
{
    auto typed = core::toArabicDigits(text);
    typed.remove(u',').remove(QChar::Space).remove(QChar::Nbsp);
    static const QRegularExpression form(QStringLiteral(R"(^(-?)(\d{1,15})(?:\.(\d*))?$)"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return {};
    const auto fraction = match.captured(3);
    switch (reads) {
    case Reads::Whole:
    case Reads::Year:
        return typed.contains(u'.') ? QVariant() : QVariant(typed.toLongLong());
    case Reads::Decimal:
        return typed.toDouble();
    case Reads::Baht:
        break;
    }
    if (fraction.size() > 2)
        return {};
    const qint64 satang = match.captured(2).toLongLong() * 100 + fraction.leftJustified(2, u'0').toLongLong();
    return match.captured(1).isEmpty() ? satang : -satang;
}

NumberEdit::NumberEdit(Reads reads, QWidget *parent) : QLineEdit(parent), m_reads(reads)
{
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this] { read(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { read(true); });
}

QString NumberEdit::written(const QVariant &value, Reads reads)
{
    if (value.isNull())
        return {};
    switch (reads) {
    case Reads::Year:
        return value.toString();
    case Reads::Whole:
        return core::grouped(value.toLongLong());
    case Reads::Baht:
        return core::bahtText(value.toLongLong());
    case Reads::Decimal:
        break;
    }
    auto text = core::grouped(value.toDouble(), mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void NumberEdit::setValue(const QVariant &value)
{
    setRefused(false);
    m_value = value;
    if (const auto text = written(value, m_reads); text != this->text())
        setText(text);
}

QString NumberEdit::complaint() const
{
    if (!m_refused)
        return {};
    switch (m_reads) {
    case Reads::Whole:
    case Reads::Year:
        return tr("“%1” is no whole number").arg(text());
    case Reads::Baht:
        return tr("“%1” is no amount; write it like 1,250 or 1,250.50").arg(text());
    case Reads::Decimal:
        break;
    }
    return tr("“%1” is no number; write it like 2.5").arg(text());
}

QSize NumberEdit::sizeHint() const
{
    const auto widest = m_reads == Reads::Whole || m_reads == Reads::Year ? QStringLiteral("9,999,999")
                                                                          : QStringLiteral("99,999,999.99");
    return {fontMetrics().horizontalAdvance(widest) + 24, QLineEdit::sizeHint().height()};
}

// What may still become a number ("-", "1.") is no mistake while someone is typing it.
void NumberEdit::read(bool finished)
{
    const auto typed = text().trimmed();
    const auto number = numberIn(typed, m_reads);
    if (number.isNull() && !typed.isEmpty()) {
        if (finished || typed != QStringLiteral("-"))
            setRefused(true);
        return;
    }
    setRefused(false);
    const bool isNew = number != m_value || number.isNull() != m_value.isNull();
    m_value = number;
    if (finished)
        setValue(number);
    if (isNew)
        Q_EMIT edited();
}

void NumberEdit::setRefused(bool refused)
{
    if (refused == m_refused)
        return;
    m_refused = refused;
    frame(this, refused ? Framing::Refused : Framing::Plain);
    Q_EMIT complaintChanged();
}

void NumberEdit::focusOutEvent(QFocusEvent *event)
{
    read(true);
    QLineEdit::focusOutEvent(event);
}

} // namespace ui
