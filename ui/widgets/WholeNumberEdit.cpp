#include "ui/widgets/WholeNumberEdit.h"
#include "core/thai/Digits.h"
#include <QKeyEvent>
#include <QValidator>
#include <algorithm>

namespace ui {

namespace {

class Digits : public QValidator
{
public:
    Digits(int most, QObject *parent) : QValidator(parent), m_length(QString::number(most).size()) {}
    State validate(QString &text, int &) const override
    {
        text = core::toArabicDigits(text);
        const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && text.size() <= m_length ? Acceptable : Invalid;
    }

private:
    qsizetype m_length;
};

} // namespace

WholeNumberEdit::WholeNumberEdit(int least, int most, QWidget *parent) : QLineEdit(parent), m_least(least), m_most(most)
{
    setValidator(new Digits(most, this));
    setAlignment(Qt::AlignRight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textChanged, this, &WholeNumberEdit::numberChanged);
}

std::optional<int> WholeNumberEdit::number() const
{
    bool good = false;
    const int value = text().toInt(&good);
    return good && value >= m_least && value <= m_most ? std::optional(value) : std::nullopt;
}

void WholeNumberEdit::setNumber(std::optional<int> value)
{
    const auto written = value ? QString::number(*value) : QString();
    if (text() != written)
        setText(written);
}

QSize WholeNumberEdit::sizeHint() const
{
    const int digits = fontMetrics().horizontalAdvance(QString(QString::number(m_most).size() + 1, u'0'));
    return {digits + 14, QLineEdit::sizeHint().height()};
}

void WholeNumberEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier || isReadOnly())
        return QLineEdit::keyPressEvent(event);
    setNumber(std::clamp(number().value_or(m_least - step) + step, m_least, m_most));
}

} // namespace ui
