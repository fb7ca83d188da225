#include "core/thai/Baht.h"
#include "Support.h"
#include <limits>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// Reads the words back, by another way than they were written.
quint64 numberIn(QString words)
{
    static const QList<QPair<QString, quint64>> digits{{u"หนึ่ง"_s, 1}, {u"เอ็ด"_s, 1}, {u"ยี่"_s, 2},  {u"สอง"_s, 2},
                                                       {u"สาม"_s, 3}, {u"สี่"_s, 4},   {u"ห้า"_s, 5}, {u"หก"_s, 6},
                                                       {u"เจ็ด"_s, 7}, {u"แปด"_s, 8}, {u"เก้า"_s, 9}};
    static const QList<QPair<QString, quint64>> places{
        {u"สิบ"_s, 10}, {u"ร้อย"_s, 100}, {u"พัน"_s, 1000}, {u"หมื่น"_s, 10000}, {u"แสน"_s, 100000}};
    quint64 total = 0, below = 0, digit = 0;
    const auto take = [&](const QString &word) {
        const bool starts = words.startsWith(word);
        words = starts ? words.mid(word.size()) : words;
        return starts;
    };
    while (!words.isEmpty()) {
        const auto length = words.size();
        for (const auto &[word, value] : digits)
            if (take(word))
                digit = value;
        for (const auto &[word, value] : places)
            if (take(word)) {
                below += (digit ? digit : 1) * value;
                digit = 0;
            }
        if (take(u"ล้าน"_s)) {
            total = (total + below + digit) * 1000000;
            below = digit = 0;
        }
        if (words.size() == length)
            return 0;
    }
    return total + below + digit;
}

} // namespace

TEST_CASE("money is written in words as on a receipt")
{
    const QList<QPair<qint64, QString>> amounts{
        {0, u"ศูนย์บาทถ้วน"_s},
        {100, u"หนึ่งบาทถ้วน"_s},
        {1000, u"สิบบาทถ้วน"_s},
        {1100, u"สิบเอ็ดบาทถ้วน"_s},
        {2000, u"ยี่สิบบาทถ้วน"_s},
        {2100, u"ยี่สิบเอ็ดบาทถ้วน"_s},
        {10000, u"หนึ่งร้อยบาทถ้วน"_s},
        {10100, u"หนึ่งร้อยเอ็ดบาทถ้วน"_s},
        {11100, u"หนึ่งร้อยสิบเอ็ดบาทถ้วน"_s},
        {125050, u"หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์"_s},
        {1234500, u"หนึ่งหมื่นสองพันสามร้อยสี่สิบห้าบาทถ้วน"_s},
        {100000025, u"หนึ่งล้านบาทยี่สิบห้าสตางค์"_s},
        {100000100, u"หนึ่งล้านเอ็ดบาทถ้วน"_s},
        {2100002100, u"ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทถ้วน"_s},
        {10100000000, u"หนึ่งร้อยเอ็ดล้านบาทถ้วน"_s},
        {1000000000000, u"หนึ่งหมื่นล้านบาทถ้วน"_s},
        {1000000100, u"สิบล้านเอ็ดบาทถ้วน"_s},
        {1100001100, u"สิบเอ็ดล้านสิบเอ็ดบาทถ้วน"_s},
        {20000000, u"สองแสนบาทถ้วน"_s},
        {1010101, u"หนึ่งหมื่นหนึ่งร้อยเอ็ดบาทหนึ่งสตางค์"_s},
        {100000000000000, u"หนึ่งล้านล้านบาทถ้วน"_s},
        {1, u"หนึ่งสตางค์"_s},
        {11, u"สิบเอ็ดสตางค์"_s},
        {25, u"ยี่สิบห้าสตางค์"_s},
        {-2150, u"ลบยี่สิบเอ็ดบาทห้าสิบสตางค์"_s},
    };
    for (const auto &[satang, words] : amounts)
        CHECK(inWords(satang) == words);
    CHECK(inWords(std::numeric_limits<qint64>::min()).startsWith(u"ลบเก้าหมื่น"_s));
}

TEST_CASE("an amount in words is read back as the same amount")
{
    std::mt19937_64 random(17);
    for (int i = 0; i < 5000; ++i) {
        const auto satang = qint64((random() >> 1) >> (random() % 63)) + 1;
        auto words = inWords(satang);
        INFO(satang << " " << words.toStdString());
        quint64 read = 0;
        if (const auto baht = words.indexOf(u"บาท"_s); baht >= 0) {
            read = numberIn(words.left(baht)) * 100;
            words = words.mid(baht + 3);
        }
        if (words != u"ถ้วน"_s) {
            REQUIRE(words.endsWith(u"สตางค์"_s));
            read += numberIn(words.chopped(6));
        }
        REQUIRE(read == quint64(satang));
    }
}
