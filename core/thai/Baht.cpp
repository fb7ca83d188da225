#include "core/thai/Baht.h"
#include <array>

namespace core {

namespace {

constexpr quint64 million = 1000000;

QString lowerPlaces(quint64 number, bool follows)
{
    static const std::array<QString, 10> digits{QString(),
                                                QStringLiteral(u"หนึ่ง"),
                                                QStringLiteral(u"สอง"),
                                                QStringLiteral(u"สาม"),
                                                QStringLiteral(u"สี่"),
                                                QStringLiteral(u"ห้า"),
                                                QStringLiteral(u"หก"),
                                                QStringLiteral(u"เจ็ด"),
                                                QStringLiteral(u"แปด"),
                                                QStringLiteral(u"เก้า")};
    static const std::array<QString, 6> places{QString(),
                                               QStringLiteral(u"สิบ"),
                                               QStringLiteral(u"ร้อย"),
                                               QStringLiteral(u"พัน"),
                                               QStringLiteral(u"หมื่น"),
                                               QStringLiteral(u"แสน")};
    QString words;
    quint64 unit = million / 10;
    for (size_t place = places.size(); place-- > 0; unit /= 10) {
        const auto digit = size_t(number / unit % 10);
        if (digit == 0)
            continue;
        if (place == 1 && digit <= 2)
            words += digit == 2 ? QStringLiteral(u"ยี่") : QString();
        else
            words += place == 0 && digit == 1 && follows ? QStringLiteral(u"เอ็ด") : digits[digit];
        words += places[place];
        follows = true;
    }
    return words;
}

// Thai counts in millions of millions: หนึ่งล้านล้าน.
QString number(quint64 value)
{
    if (value < million)
        return lowerPlaces(value, false);
    return number(value / million) + QStringLiteral(u"ล้าน") + lowerPlaces(value % million, true);
}

} // namespace

QString inWords(qint64 satang)
{
    const auto amount = satang < 0 ? 0 - quint64(satang) : quint64(satang);
    const auto baht = amount / 100, rest = amount % 100;
    auto words = satang < 0 ? QStringLiteral(u"ลบ") : QString();
    if (amount == 0)
        words += QStringLiteral(u"ศูนย์บาท");
    else if (baht > 0)
        words += number(baht) + QStringLiteral(u"บาท");
    return words + (rest > 0 ? number(rest) + QStringLiteral(u"สตางค์") : QStringLiteral(u"ถ้วน"));
}

} // namespace core
