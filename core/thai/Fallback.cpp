// A first, plain form of these functions.
#include "core/thai/Collation.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
namespace core {
QString toArabicDigits(QString t)
{
    for (auto &c : t)
        if (c.unicode() >= 0xE50 && c.unicode() <= 0xE59)
            c = QChar(u'0' + (c.unicode() - 0xE50));
    return t;
}
QString normalizedLine(const QString &t)
{
    return t.simplified();
}
QString searchForm(const QString &t)
{
    return toArabicDigits(t.simplified().toLower());
}
Collation::Collation() : m_collator(QLocale(QLocale::Thai, QLocale::Thailand))
{
    m_collator.setNumericMode(true);
}
} // namespace core
