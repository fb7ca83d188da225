#include "ui/record/Cell.h"
#include "core/records/Kind.h"
#include "core/thai/BuddhistDate.h"
#include "ui/widgets/DayOfYearEdit.h"

namespace ui {

namespace {

QString choicesText(const core::FieldInfo &field, const QString &words)
{
    QStringList labels;
    for (const auto &word : words.split(u';', Qt::SkipEmptyParts))
        labels << core::choiceLabel(field, word);
    return labels.join(QStringLiteral(", "));
}

} // namespace

bool isNumber(const core::FieldInfo &field)
{
    return field.input == core::Input::Number || field.input == core::Input::Decimal ||
           field.input == core::Input::Money;
}

bool isReference(const core::FieldInfo &field)
{
    return field.input == core::Input::Reference || field.input == core::Input::Member;
}

NumberEdit::Reads readsOf(const core::FieldInfo &field)
{
    if (field.input == core::Input::Money)
        return NumberEdit::Reads::Baht;
    if (field.input == core::Input::Decimal)
        return NumberEdit::Reads::Decimal;
    return field.name == QLatin1String("year") ? NumberEdit::Reads::Year : NumberEdit::Reads::Whole;
}

QString cellText(const core::FieldInfo &field, const QVariant &value)
{
    if (value.isNull())
        return {};
    switch (field.input) {
    case core::Input::Number:
    case core::Input::Decimal:
    case core::Input::Money:
        return NumberEdit::written(value, readsOf(field));
    case core::Input::Date:
        return core::formatDate(QDate::fromString(value.toString(), Qt::ISODate), core::DateStyle::Short);
    case core::Input::Time:
        return core::formatTime(QTime::fromString(value.toString(), QStringLiteral("HH:mm")));
    case core::Input::DayOfYear:
        return DayOfYearEdit::written(value.toString());
    case core::Input::Flag:
        return value.toLongLong() ? QStringLiteral("✓") : QString();
    case core::Input::Choice:
    case core::Input::Choices:
        return choicesText(field, value.toString());
    case core::Input::Paragraph:
        return value.toString().simplified();
    case core::Input::Picture:
        return value.toString().isEmpty() ? QString() : QStringLiteral("✓");
    case core::Input::Line:
    case core::Input::Reference:
    case core::Input::Member:
        break;
    }
    return value.toString();
}

} // namespace ui
