#include "core/records/AppointmentOrder.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include <QRegularExpression>

namespace core {

namespace {

// A date inside a sentence: 16/9/2568, 16 กันยายน 2568, 16 เดือน กันยายน พ.ศ. 2568, 16 ก.ย. 68.
QRegularExpression dateInText()
{
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months << QRegularExpression::escape(monthName(month)) << QRegularExpression::escape(shortMonthName(month));
    return QRegularExpression(
        QStringLiteral(u"(?<![\\d/])\\d{1,2}\\s*(?:[/-]\\s*\\d{1,2}\\s*[/-]|(?:เดือน\\s*)?(?:%1)\\s*"
                       "(?:พ\\.ศ\\.)?)\\s*\\d{2,4}")
            .arg(months.join(u'|')));
}

} // namespace

AppointmentOrder readOrder(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\d/])(\\d+)\\s*/\\s*(\\d{4})(?![\\d/])"));
    static const auto date = dateInText();
    const auto plain = toArabicDigits(text);
    AppointmentOrder order;
    if (const auto found = number.match(plain); found.hasMatch())
        order.number = found.captured(1) + u'/' + found.captured(2);
    if (const auto found = date.match(plain); found.hasMatch())
        order.date = readDate(found.captured().simplified(), {}).date;
    return order;
}

} // namespace core
