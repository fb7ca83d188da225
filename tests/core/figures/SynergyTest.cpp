#include "core/figures/Synergy.h"
#include "core/StoreFixture.h"
#include "core/figures/Requests.h"
#include "core/figures/SynergyWords.h"
#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 9, 1);

Strength person(qint64 id, const QString &name, const QString &expertise, const QString &field = u"ศิลปกรรม"_s)
{
    Strength one;
    one.id = id;
    one.name = name;
    one.words = expertise;
    one.field = field;
    one.on = QDate(2025, 1, 1);
    return one;
}

Need music()
{
    Need need;
    need.subject = u"ต้องการวิทยากรสอนสะล้อ ซอ ซึง"_s;
    need.field = u"ศิลปกรรม"_s;
    return need;
}

QStringList names(const Need &need, const QList<Strength> &strengths)
{
    QStringList list;
    for (const auto &one : suggestions(need, strengths, today))
        list << one.strength.name;
    return list;
}

// Strengths of all kinds with whatever may differ, the same for the same seed.
QList<Strength> many(std::mt19937 &dice, int count)
{
    const QStringList words{u"สะล้อ ซอ ซึง"_s, u"ฟ้อนเล็บ"_s, u"ทอผ้า"_s, u"ดนตรีพื้นเมือง ซึง"_s, u"ปลูกข้าว"_s};
    QList<Strength> list;
    for (int i = 0; i < count; ++i) {
        auto one = person(i / 2 + 1, QStringLiteral("คน %1").arg(dice() % 5), words[int(dice() % 5)],
                          dice() % 2 ? u"ศิลปกรรม"_s : u"เกษตรกรรม"_s);
        one.kind = Strength::Kind(dice() % 4);
        one.id = i + 1;
        one.village = {qint64(dice() % 4)};
        one.inServiceArea = dice() % 2;
        if (dice() % 3)
            one.position = Position{19.7 + double(dice() % 9) / 100, 99.5 + double(dice() % 9) / 100};
        one.readiness = Readiness(dice() % 4);
        one.asked = int(dice() % 4);
        one.on = dice() % 4 ? today.addDays(-int(dice() % 900)) : QDate();
        if (dice() % 2)
            one.rating = int(dice() % 5) + 1;
        list << one;
    }
    return list;
}

} // namespace

TEST_CASE("words that say what a request is about are told from those that every request has")
{
    const TellingWords words(u"ขอให้โรงเรียนอบรมการทอผ้าแก่ชาวบ้าน"_s);
    CHECK(words.foundIn(u"กลุ่มแม่บ้านทอผ้าบ้านห้วยหมอก"_s).words == QStringList{u"ทอผ้า"_s});
    CHECK(words.foundIn(u"อบรมแก่ชาวบ้านที่โรงเรียน"_s).count == 0);
    CHECK(words.foundIn(u"ทอดผ้าป่าการศึกษา"_s).count == 0); // parts of other words
    CHECK(TellingWords(u"ขอ วิทยากร ๓ คน"_s).isEmpty());
}

TEST_CASE("words that stand together in both are told together")
{
    CHECK(TellingWords(u"อบรมทำแนวกันไฟและสมุนไพร"_s).foundIn(u"ทำแนวกันไฟ ป่าต้นน้ำ สมุนไพร"_s).words ==
          QStringList({u"แนวกันไฟ"_s, u"สมุนไพร"_s}));
}

TEST_CASE("what is only said besides counts less than what the need is about")
{
    Need need;
    need.subject = u"ขออบรมบัญชีครัวเรือน"_s;
    need.words = u"เพราะขายข้าวไร่ได้มากขึ้น"_s;
    const auto rice = person(1, u"ข้าว"_s, u"ปลูกข้าวไร่"_s, u"เกษตรกรรม"_s);
    const auto books = person(2, u"บัญชี"_s, u"บัญชีครัวเรือน"_s, u"กองทุนและธุรกิจชุมชน"_s);
    CHECK(names(need, {rice, books}) == QStringList({u"บัญชี"_s, u"ข้าว"_s}));
    need.field = u"กองทุนและธุรกิจชุมชน"_s;
    CHECK(names(need, {rice, books}) == QStringList{u"บัญชี"_s});
}

TEST_CASE("grades are read one by one and from one to another")
{
    CHECK(gradesIn(u"ภาษาไทย ป.2–ป.4"_s) == QList<int>({5, 6, 7}));
    CHECK(gradesIn(u"ป.๖-ม.๑"_s) == QList<int>({9, 10}));
    CHECK(gradesIn(u"การงานอาชีพ ม.1-3, อ.2"_s) == QList<int>({2, 10, 11, 12}));
    CHECK(gradesIn(u"กลุ่ม 4 คน ชาวบ้าน"_s).isEmpty());
    CHECK(gradesIn({}).isEmpty());
}

TEST_CASE("only what fits is suggested, and what fits well comes first")
{
    const auto list = names(music(), {person(1, u"ฟ้อน"_s, u"ฟ้อนเล็บ"_s), person(2, u"ซึง"_s, u"สะล้อ ซอ ซึง"_s),
                                      person(3, u"ข้าว"_s, u"การปลูกข้าวไร่"_s, u"เกษตรกรรม"_s)});
    CHECK(list == QStringList({u"ซึง"_s, u"ฟ้อน"_s}));
}

TEST_CASE("the deceased and those who cannot now are never suggested")
{
    auto dead = person(1, u"ก"_s, u"ซึง"_s), busy = person(2, u"ข"_s, u"ซึง"_s), asked = person(3, u"ค"_s, u"ซึง"_s);
    dead.readiness = Readiness::Deceased;
    busy.readiness = Readiness::NotNow;
    asked.readiness = Readiness::OnRequest;
    CHECK(names(music(), {dead, busy, asked}) == QStringList{u"ค"_s});
}

TEST_CASE("the same village comes first, then by distance, then the service area before the rest")
{
    auto need = music();
    need.village = {4};
    need.position = Position{19.75, 99.557};
    auto here = person(1, u"ที่นี่"_s, u"ซึง"_s), near = person(2, u"ใกล้"_s, u"ซึง"_s), far = person(3, u"ไกล"_s, u"ซึง"_s),
         area = person(4, u"ในเขต"_s, u"ซึง"_s), away = person(5, u"นอกเขต"_s, u"ซึง"_s);
    here.village = {4};
    here.asked = 9;
    near.position = Position{19.76, 99.56};
    far.position = Position{19.85, 99.70};
    area.inServiceArea = true;
    CHECK(names(need, {away, area, far, near, here}) ==
          QStringList({u"ที่นี่"_s, u"ใกล้"_s, u"ไกล"_s, u"ในเขต"_s, u"นอกเขต"_s}));
    CHECK(kilometres({19.75, 99.557}, {19.75, 99.557}) == 0);
    CHECK(kilometres({13.7563, 100.5018}, {18.7883, 98.9853}) == Approx(583).margin(5)); // Bangkok – Chiang Mai
    need.position = {};
    CHECK(names(need, {away, area}).first() == u"ในเขต"_s);
}

TEST_CASE("among equals whoever was asked least comes first, then who was verified last")
{
    auto often = person(1, u"ก"_s, u"ซึง"_s), seldom = person(2, u"ข"_s, u"ซึง"_s), lately = person(3, u"ค"_s, u"ซึง"_s),
         never = person(4, u"ง"_s, u"ซึง"_s);
    often.asked = 3;
    seldom.asked = lately.asked = never.asked = 1;
    lately.on = QDate(2025, 8, 1);
    never.on = {};
    CHECK(names(music(), {often, never, seldom, lately}) == QStringList({u"ค"_s, u"ข"_s, u"ง"_s, u"ก"_s}));
}

TEST_CASE("what worked before stands below people, places and agencies, the best rated first")
{
    auto good = person(1, u"ค่ายดนตรี"_s, u"ค่ายดนตรีพื้นเมือง ซึง สะล้อ"_s), best = good, bad = good;
    good.kind = best.kind = bad.kind = Strength::Kind::Activity;
    good.rating = 4;
    best.name = u"ค่ายสะล้อ"_s;
    best.rating = 5;
    bad.rating = 2;
    auto place = person(4, u"ห้องดนตรี"_s, u"สะล้อ ซอ ซึง"_s, {});
    place.kind = Strength::Kind::Place;
    CHECK(names(music(), {good, bad, best, place, person(5, u"ครู"_s, u"ซึง"_s)}) ==
          QStringList({u"ครู"_s, u"ห้องดนตรี"_s, u"ค่ายสะล้อ"_s, u"ค่ายดนตรี"_s}));
}

TEST_CASE("places and agencies are found by words that belong to the field")
{
    Need need;
    need.field = u"การแพทย์แผนไทย"_s;
    auto place = person(1, u"ป่าชุมชน"_s, u"ป่าต้นน้ำ สมุนไพร แนวกันไฟ"_s, {});
    place.kind = Strength::Kind::Place;
    REQUIRE(suggestions(need, {place}, today).size() == 1);
    CHECK(suggestions(need, {place}, today)[0].isKindred);
    place.words = u"ห้องคอมพิวเตอร์"_s;
    CHECK(suggestions(need, {place}, today).isEmpty());
}

TEST_CASE("the order of suggestions is total, and does not depend on the order in which strengths are told")
{
    std::mt19937 dice(7);
    auto need = music();
    need.village = {2};
    need.position = Position{19.72, 99.52};
    for (int round = 0; round < 30; ++round) {
        auto strengths = many(dice, 24);
        const auto once = suggestions(need, strengths, today);
        std::shuffle(strengths.begin(), strengths.end(), dice);
        CHECK((suggestions(need, strengths, today) == once));
    }
}

TEST_CASE("a strength that does not fit changes nothing among those that do")
{
    std::mt19937 dice(11);
    for (int round = 0; round < 30; ++round) {
        auto strengths = many(dice, 16);
        const auto before = suggestions(music(), strengths, today);
        auto dead = person(99, u"ก"_s, u"สะล้อ ซอ ซึง"_s);
        dead.readiness = Readiness::Deceased;
        strengths << person(98, u"ก"_s, u"ช่างตีมีด"_s, u"อุตสาหกรรมและหัตถกรรม"_s) << dead;
        CHECK((suggestions(music(), strengths, today) == before));
    }
}

TEST_CASE("being asked once more never moves anybody up")
{
    std::mt19937 dice(13);
    for (int round = 0; round < 40; ++round) {
        auto strengths = many(dice, 16);
        const auto place = [&](qint64 id) {
            const auto all = suggestions(music(), strengths, today);
            return std::find_if(all.begin(), all.end(), [id](const Suggestion &s) { return s.strength.id == id; }) -
                   all.begin();
        };
        for (auto &one : strengths) {
            const auto before = place(one.id);
            ++one.asked;
            CHECK(place(one.id) >= before);
        }
    }
}

TEST_CASE("each suggestion says why in one sentence")
{
    auto need = music();
    need.village = {4};
    need.grades = u"ป.5"_s;
    auto one = person(1, u"ครู"_s, u"สะล้อ ซอ ซึง"_s);
    one.village = {4};
    one.grades = u"ดนตรี ป.4–ม.3"_s;
    one.asked = 2;
    CHECK(reason(suggestions(need, {one}, today)[0], today) ==
          u"knows “สะล้อ ซอ ซึง” · the same field · teaches these grades · in the same village · asked 2 time(s) in "
          "two years · verified on 1 ม.ค. 68"_s);
    one.on = QDate(2023, 1, 1);
    one.village = {9};
    one.asked = 0;
    one.readiness = Readiness::OnRequest;
    CHECK(reason(suggestions(need, {one}, today)[0], today)
              .endsWith(u"outside the service area · not asked in two years · verified on 1 ม.ค. 66, to be verified "
                        "again · on request"_s));
}
