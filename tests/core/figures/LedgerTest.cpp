#include "core/figures/Ledger.h"
#include "core/figures/RandomLedger.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 2, 15);

BothWays sumOf(const QList<LedgerGroup> &groups)
{
    BothWays sum;
    for (const auto &group : groups)
        sum.add(group.sum);
    return sum;
}

// By another way than the book's: one record after the other.
BothWays sumOf(const QList<Contribution> &gifts)
{
    BothWays sum;
    for (const auto &gift : gifts) {
        auto &giving = gift.direction == Direction::ToSchool ? sum.toSchool : sum.toCommunity;
        ++giving.times;
        const bool money = gift.kind == ContributionKind::Money || gift.kind == ContributionKind::Scholarship;
        (money ? giving.money : giving.inKind) += gift.amount;
        giving.hours += gift.hours;
    }
    return sum;
}

QList<qint64> idsOf(const LedgerBook &book)
{
    QList<qint64> ids;
    for (const auto &entry : book.entries)
        ids << entry.id.value;
    std::sort(ids.begin(), ids.end());
    return ids;
}

template <class Fits>
QList<qint64> idsOf(const QList<Contribution> &gifts, Fits fits)
{
    QList<qint64> ids;
    for (const auto &gift : gifts)
        if (fits(gift))
            ids << gift.id.value;
    return ids;
}

} // namespace

TEST_CASE("the sums by partner, village, kind and month and in total agree to the satang, both ways")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO(seed);
        RandomLedger ledger(seed);
        ledger.fill(50 + int(seed) * 60);
        for (const auto &period : {std::optional<Period>(), std::optional(periodOf(YearKind::Academic, 2568)),
                                   std::optional(periodOf(YearKind::Fiscal, 2568))}) {
            const auto book = must(ledgerBook(*ledger.store, {.period = period}));
            QList<Contribution> within;
            for (const auto &gift : std::as_const(ledger.gifts))
                if (!period || period->contains(gift.date))
                    within << gift;
            CHECK(book.entries.size() == within.size());
            const auto total = sumOf(within);
            CHECK(core::sumOf(book.entries) == total);
            for (const auto view : {LedgerView::Partner, LedgerView::Village, LedgerView::Kind, LedgerView::Month})
                CHECK(sumOf(grouped(book.entries, view)) == total);
        }
    }
}

TEST_CASE("what the book counts in a year is what the annual summary counts, village by village")
{
    RandomLedger ledger(21);
    ledger.fill(400);
    const auto period = periodOf(YearKind::Academic, 2568);
    const auto summary = must(annualSummary(*ledger.store, period, today));
    const auto book = must(ledgerBook(*ledger.store, {.period = period}));
    CHECK(core::sumOf(book.entries).toSchool == summary.totals.toSchool);
    CHECK(core::sumOf(book.entries).toCommunity == summary.totals.toCommunity);
    QHash<qint64, BothWays> byVillage;
    for (const auto &group : grouped(book.entries, LedgerView::Village))
        byVillage[group.id] = group.sum;
    for (const auto &one : summary.villages) {
        CHECK(byVillage[one.id.value].toSchool == one.toSchool);
        CHECK(byVillage[one.id.value].toCommunity == one.toCommunity);
    }
}

TEST_CASE("every line of a view opens just the entries it adds up")
{
    RandomLedger ledger(7);
    ledger.fill(300);
    const auto year = periodOf(YearKind::Academic, 2568);
    const auto state = GENERATE(LedgerFilter::State::Any, LedgerFilter::State::NotUsedUp);
    const auto book = must(ledgerBook(*ledger.store, {.period = year, .state = state}));
    for (const auto view : {LedgerView::Partner, LedgerView::Village, LedgerView::Kind, LedgerView::Month})
        for (const auto &group : grouped(book.entries, view)) {
            LedgerFilter filter{.period = year, .state = state};
            if (view == LedgerView::Partner)
                filter.partner = {group.id};
            else if (view == LedgerView::Village)
                filter.village = Id<Village>{group.id};
            else if (view == LedgerView::Kind)
                filter.kind = ContributionKind(group.id);
            else
                filter.month = firstOfMonth(group.id);
            const auto opened = must(ledgerBook(*ledger.store, filter));
            CHECK(core::sumOf(opened.entries) == group.sum);
            CHECK(std::max_element(opened.entries.begin(), opened.entries.end(), [](const auto &a, const auto &b) {
                      return a.date < b.date;
                  })->date == group.last);
        }
}

TEST_CASE("the book is narrowed by direction, kind, state and words, alone and together")
{
    RandomLedger ledger(3);
    ledger.fill(300);
    const auto ask = [&](const LedgerFilter &filter) { return idsOf(must(ledgerBook(*ledger.store, filter))); };
    CHECK(ask({.direction = Direction::ToCommunity}) ==
          idsOf(ledger.gifts, [](const auto &g) { return g.direction == Direction::ToCommunity; }));
    CHECK(ask({.state = LedgerFilter::State::Unthanked}) == idsOf(ledger.gifts, [](const auto &g) {
              return g.direction == Direction::ToSchool && !g.thankedOn.isValid();
          }));
    CHECK(ask({.kind = ContributionKind::Money, .state = LedgerFilter::State::ToEnter}) ==
          idsOf(ledger.gifts,
                [](const auto &g) { return g.kind == ContributionKind::Money && g.eDonation == EDonation::ToEnter; }));
    auto &rice = ledger.gifts[17];
    rice.description = u"ข้าวหอมมะลิใหม่"_s;
    must(ledger.store->save(rice));
    CHECK(ask({.words = u"หอม ข้าว"_s}) == QList<qint64>{rice.id.value});
    CHECK(ask({.direction = rice.direction == Direction::ToSchool ? Direction::ToCommunity : Direction::ToSchool,
               .words = u"หอม"_s})
              .isEmpty());
    CHECK(ask({.village = Id<Village>{}}) ==
          idsOf(ledger.gifts, [&](const auto &g) { return g.member == ledger.members[13]; }));
    CHECK(ask({.words = u"ไม่มีคำนี้"_s}).isEmpty());
}

TEST_CASE("what is not used up is carried over into the next year, gift by gift")
{
    RandomLedger ledger(11);
    ledger.fill(250);
    const auto left = [&](const Contribution &gift, QDate by) { // by the end of that day
        qint64 used = 0;
        bool followed = false;
        for (const auto &usage : std::as_const(ledger.usages))
            if (usage.contribution == gift.id) {
                followed = true;
                used += usage.date <= by ? usage.amount : 0;
            }
        return followed ? std::max<qint64>(0, gift.amount - used) : isAwaited(gift) ? gift.amount : 0;
    };
    const auto carried = [&](QDate by) {
        CarriedOver sum;
        for (const auto &gift : std::as_const(ledger.gifts)) {
            const auto rest = gift.date <= by && gift.direction == Direction::ToSchool ? left(gift, by) : 0;
            sum.gifts += rest > 0 ? 1 : 0;
            (isEstimated(gift.kind) ? sum.inKind : sum.money) += rest;
        }
        return sum;
    };
    for (const int year : {2567, 2568}) {
        const auto period = periodOf(YearKind::Academic, year);
        const auto book = must(ledgerBook(*ledger.store, {.period = period}));
        CHECK(book.before == carried(period.from.addDays(-1)));
        CHECK(book.after == carried(period.to));
        const auto next = must(ledgerBook(*ledger.store, {.period = periodOf(YearKind::Academic, year + 1)}));
        CHECK(next.before == book.after);
        const auto open = must(ledgerBook(*ledger.store, {.period = period, .state = LedgerFilter::State::NotUsedUp}));
        CHECK(idsOf(open) == idsOf(ledger.gifts, [&](const auto &g) {
                  return g.date <= period.to && g.direction == Direction::ToSchool && left(g, period.to) > 0;
              }));
        CHECK(open.entries.size() == book.after.gifts); // the sum opens its entries
    }
}

TEST_CASE(
    "what was given for a purpose is followed from its first day, what is simply given only once a use is written down")
{
    RandomLedger ledger(13);
    const auto year = periodOf(YearKind::Academic, 2568);
    auto gift = ledger.drawn();
    gift.date = year.from.addDays(30);
    gift.direction = Direction::ToSchool;
    gift.kind = ContributionKind::Scholarship;
    gift.amount = 300000;
    gift.quantity = 0;
    gift.purpose = u"ทุนนักเรียนยากจน"_s;
    gift.usedFor.clear();
    gift.id = must(ledger.store->save(gift));
    const auto open = [&](const Period &period) {
        return must(ledgerBook(*ledger.store, {.period = period, .state = LedgerFilter::State::NotUsedUp},
                               LedgerDetail::Words));
    };
    CHECK(idsOf(open(year)) == QList<qint64>{gift.id.value});
    CHECK(open(year).entries[0].left == 300000);
    CHECK(open(year).after == CarriedOver{1, 300000, 0});
    CHECK(open(year).before == CarriedOver{});
    CHECK(open(periodOf(YearKind::Academic, 2569)).before == CarriedOver{1, 300000, 0});
    CHECK(open(periodOf(YearKind::Academic, 2567)).entries.isEmpty());

    auto goods = gift;
    goods.id = {};
    goods.kind = ContributionKind::Goods;
    goods.amount = 0;
    goods.quantity = 40;
    goods.id = must(ledger.store->save(goods));
    CHECK(open(year).entries[1].quantityLeft == 40);

    must(ledger.store->save(Usage{{}, gift.id, gift.date.addDays(9), 100000, 0, u"ทุน 1"_s, {}}));
    CHECK(open(year).entries[0].left == 200000);
    gift.usedFor = u"มอบทุนแล้ว"_s; // in words only: what is written down line by line goes on counting
    must(ledger.store->save(gift));
    CHECK(open(year).entries[0].left == 200000);
    goods.usedFor = u"แจกนักเรียน"_s;
    must(ledger.store->save(goods));
    CHECK(idsOf(open(year)) == QList<qint64>{gift.id.value});

    auto work = gift; // is over when it is done, whatever it was for
    work.id = {};
    work.kind = ContributionKind::Labour;
    work.usedFor.clear();
    must(ledger.store->save(work));
    auto plain = gift;
    plain.id = {};
    plain.purpose.clear();
    plain.usedFor.clear();
    must(ledger.store->save(plain));
    CHECK(idsOf(open(year)) == QList<qint64>{gift.id.value});
}

TEST_CASE("of a member it is told what came, what went and the last time, and never one score")
{
    RandomLedger ledger(5);
    ledger.fill(120);
    for (const auto member : std::as_const(ledger.members)) {
        QList<Contribution> own;
        QDate last;
        for (const auto &gift : std::as_const(ledger.gifts))
            if (gift.member == member) {
                own << gift;
                last = std::max(last, gift.date);
            }
        const auto account = must(partnerAccount(*ledger.store, member));
        CHECK(account.sum == sumOf(own));
        CHECK(account.last == last);
        if (!own.isEmpty())
            CHECK(must(ledger.store->find(account.lastEntry)).date == last);
    }
    CHECK_FALSE(must(partnerAccount(*ledger.store, {9999})).last.isValid());
}

TEST_CASE("partners stand in dictionary order, months as they follow, villages as they are listed")
{
    RandomLedger ledger(2);
    ledger.fill(200);
    const auto book = must(ledgerBook(*ledger.store, {}));
    QStringList partners;
    for (const auto &group : grouped(book.entries, LedgerView::Partner))
        partners << group.name;
    CHECK(partners.indexOf(u"ห้างทองดี"_s) > partners.indexOf(u"วัดดอน"_s));
    qint64 before = 0;
    for (const auto &group : grouped(book.entries, LedgerView::Month)) {
        CHECK(group.id > before);
        before = group.id;
    }
    const auto villages = must(villageNames(*ledger.store));
    const auto groups = grouped(book.entries, LedgerView::Village, villages);
    CHECK(groups.last().id == 0); // the firm is of no village
    CHECK(groups.first().name == villages.first().second);
}
