#include "core/thai/Digits.h"

namespace core {

namespace {

constexpr char16_t thaiZero = 0x0E50;

QString grouped(QString digits)
{
    for (auto at = digits.size() - 3; at > (digits.startsWith(u'-') ? 1 : 0); at -= 3)
        digits.insert(at, u',');
    return digits;
}

} // namespace

QString toThaiDigits(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) // the text is only copied where there is a digit to change
        if (const auto c = std::as_const(text)[i].unicode(); c >= u'0' && c <= u'9')
            text[i] = QChar(char16_t(thaiZero + (c - u'0')));
    return text;
}

QString toArabicDigits(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (const auto c = std::as_const(text)[i].unicode(); c >= thaiZero && c <= thaiZero + 9)
            text[i] = QChar(char16_t(u'0' + (c - thaiZero)));
    return text;
}

QString inNumerals(const QString &text, Numerals numerals)
{
    return numerals == Numerals::Thai ? toThaiDigits(text) : toArabicDigits(text);
}

QString grouped(qint64 number)
{
    return grouped(QString::number(number));
}

QString grouped(double number, int decimals)
{
    const auto text = QString::number(number, 'f', decimals);
    const auto point = text.indexOf(u'.');
    return point < 0 ? grouped(text) : grouped(text.left(point)) + text.mid(point);
}

QString bahtText(qint64 satang)
{
    const auto sign = satang < 0 ? QStringLiteral("-") : QString();
    const auto amount = satang < 0 ? 0 - quint64(satang) : quint64(satang); // the least number has no positive one
    const auto rest = amount % 100;
    const auto baht = sign + grouped(qint64(amount / 100));
    return rest ? baht + QStringLiteral(".%1").arg(rest, 2, 10, QLatin1Char('0')) : baht;
}

} // namespace core
