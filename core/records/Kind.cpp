#include "core/records/Kind.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QCoreApplication>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

QString numberProblem(const FieldInfo &field, const QVariant &value)
{
    const double number = field.input == Input::Money ? value.toDouble() / 100 : value.toDouble();
    if (number < field.least)
        return field.least == 0 ? translated(QT_TRANSLATE_NOOP("Rules", "cannot be less than 0"))
                                : translated(QT_TRANSLATE_NOOP("Rules", "must be at least %1")).arg(field.least);
    if (number > field.most)
        return translated(QT_TRANSLATE_NOOP("Rules", "must be at most %1")).arg(field.most);
    return {};
}

QString choiceProblem(const FieldInfo &field, const QString &words)
{
    const auto list = field.input == Input::Choices ? words.split(u';', Qt::SkipEmptyParts) : QStringList(words);
    for (const auto &word : list) {
        bool known = false;
        for (const auto &choice : *field.choices)
            known = known || word == QLatin1String(choice.word);
        if (!known)
            return translated(QT_TRANSLATE_NOOP("Rules", "“%1” is not one of the choices")).arg(word);
    }
    return {};
}

QString problem(const FieldInfo &field, const QVariant &value)
{
    const bool empty = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    if (empty)
        return field.required ? translated(QT_TRANSLATE_NOOP("Rules", "is needed")) : QString();
    switch (field.input) {
    case Input::Number:
    case Input::Decimal:
    case Input::Money:
        return numberProblem(field, value);
    case Input::Choice:
    case Input::Choices:
        return choiceProblem(field, value.toString());
    case Input::Date:
        return QDate::fromString(value.toString(), Qt::ISODate).isValid()
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("Rules", "“%1” is no date")).arg(value.toString());
    case Input::DayOfYear:
        return QDate::fromString(QStringLiteral("2000-") + value.toString(), Qt::ISODate).isValid()
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("Rules", "“%1” is no day of the year")).arg(value.toString());
    case Input::Time:
        return QTime::fromString(value.toString(), QStringLiteral("HH:mm")).isValid()
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("Rules", "“%1” is no time of day")).arg(value.toString());
    default:
        return {};
    }
}

} // namespace

int Kind::indexOf(const QString &field) const
{
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].name == field)
            return i;
    return -1;
}

const FieldInfo *Kind::ownerField() const
{
    for (const auto &field : fields)
        if (field.owned)
            return &field;
    return nullptr;
}

QList<Complaint> complaintsOf(const Kind &kind, const Row &row)
{
    QList<Complaint> complaints;
    for (int i = 0; i < kind.fields.size(); ++i)
        if (const auto reason = problem(kind.fields[i], row.values.value(i)); !reason.isEmpty())
            complaints << Complaint{kind.fields[i].name, reason};
    if (kind.rules)
        complaints << kind.rules(row);
    for (int p = 0; p < kind.parts.size() && p < row.parts.size(); ++p) {
        const auto *owner = kind.parts[p].kind->ownerField(); // known only once the owner is saved
        for (const auto &line : row.parts[p])
            for (const auto &complaint : complaintsOf(*kind.parts[p].kind, line))
                if (!owner || owner->name != complaint.field)
                    complaints << complaint;
    }
    return complaints;
}

QString keptText(const FieldInfo &field, const QString &text)
{
    const auto kept = field.input == Input::Paragraph ? normalizedParagraph(text) : normalizedLine(text);
    return field.arabicDigits ? toArabicDigits(kept) : kept;
}

QString fieldLabel(const FieldInfo &field)
{
    return QCoreApplication::translate("Fields", field.label);
}

QString choiceLabel(const FieldInfo &field, const QString &word)
{
    if (field.choices)
        for (const auto &choice : *field.choices)
            if (word == QLatin1String(choice.word))
                return QCoreApplication::translate("Choices", choice.label);
    return word;
}

QString kindTitle(const Kind &kind)
{
    return QCoreApplication::translate("Kinds", kind.title);
}

QString kindSingular(const Kind &kind)
{
    return QCoreApplication::translate("Kinds", kind.singular);
}

} // namespace core
