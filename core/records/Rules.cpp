#include "core/records/Rules.h"
#include "core/thai/Digits.h"
#include <QCoreApplication>

namespace core::rules {

Complaint refused(const char *field, const char *reason)
{
    return {QString::fromLatin1(field), QCoreApplication::translate("Rules", reason), false};
}

Complaint odd(const char *field, const char *reason)
{
    return {QString::fromLatin1(field), QCoreApplication::translate("Rules", reason), true};
}

QList<Complaint> membershipDates(QDate since, QDate until)
{
    if (since.isValid() && until.isValid() && until < since)
        return {refused("until", QT_TRANSLATE_NOOP("Rules", "ends before it begins"))};
    return {};
}

QList<Complaint> largeAmount(const char *field, qint64 satang)
{
    constexpr qint64 million = 1000000 * 100;
    if (satang > million)
        return {odd(field, QT_TRANSLATE_NOOP("Rules", "more than a million baht: is there a digit too many?"))};
    return {};
}

QList<Complaint> phone(const QString &field, const QString &number)
{
    int digits = 0;
    for (const auto c : toArabicDigits(number))
        digits += c.isDigit() ? 1 : 0;
    if (number.isEmpty() || digits >= 9)
        return {};
    return {{field, QCoreApplication::translate("Rules", "has fewer than nine digits"), true}};
}

} // namespace core::rules
