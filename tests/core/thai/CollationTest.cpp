#include "core/thai/Collation.h"
#include "Support.h"
#include <algorithm>
#include <thread>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("the dictionary's order")
{
    QStringList words{u"เข"_s, u"ไก่"_s,   u"ขวด"_s, u"กา"_s, u"โก"_s, u"แก้ว"_s,
                      u"กุ้ง"_s, u"เกาะ"_s, u"ไข่"_s,  u"เก"_s, u"ใกล้"_s};
    const Collation collation;
    std::sort(words.begin(), words.end(), collation);
    CHECK(words == QStringList{u"กา"_s, u"กุ้ง"_s, u"เก"_s, u"เกาะ"_s, u"แก้ว"_s, u"โก"_s, u"ใกล้"_s, u"ไก่"_s, u"ขวด"_s,
                               u"เข"_s, u"ไข่"_s});
    CHECK(collation.compare(u"หมู่ ๒"_s, u"หมู่ 10"_s) < 0);
    CHECK(collation.compare(u"หมู่ ๑๐"_s, u"หมู่ 10"_s) == 0);
    CHECK(collation.compare(u"บ้าน ดอน"_s, u"บ้านดอน"_s) != 0);
    CHECK(collation.sortKey(u"หมู่ ๒"_s) < collation.sortKey(u"หมู่ 10"_s));
}

TEST_CASE("several threads may sort with one order")
{
    QStringList sorted{u"กา"_s, u"กุ้ง"_s, u"เก"_s, u"เกาะ"_s, u"แก้ว"_s, u"โก"_s, u"ใกล้"_s, u"ไก่"_s, u"ขวด"_s};
    const Collation collation;
    QList<QStringList> lists(4, QStringList(sorted.rbegin(), sorted.rend()));
    std::vector<std::thread> threads;
    for (auto &list : lists)
        threads.emplace_back([&list, collation] { std::sort(list.begin(), list.end(), collation); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &list : lists)
        CHECK(list == sorted);
}
