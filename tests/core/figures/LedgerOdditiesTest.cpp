#include "core/figures/LedgerOddities.h"
#include "core/StoreFixture.h"
#include "core/figures/CampaignAccount.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Office {
    std::unique_ptr<Store> store = emptyStore();
    Id<Party> agency, other;
    Office()
    {
        Agency one;
        one.name = u"อบต.แม่คะ"_s;
        agency = party(must(store->save(one)));
        one.name = u"สมาคมศิษย์เก่า"_s;
        other = party(must(store->save(one)));
    }
    Contribution gift(qint64 baht, const QString &receipt = {}) const
    {
        Contribution c;
        c.date = QDate(2025, 6, 1);
        c.member = agency;
        c.description = u"สมทบทุน"_s;
        c.amount = baht * 100;
        c.receipt = receipt;
        return c;
    }
    Campaign campaign() const
    {
        Campaign c;
        c.name = u"ผ้าป่าการศึกษา 2568"_s;
        c.date = QDate(2025, 6, 1);
        return c;
    }
};

QStringList fieldsOf(const QList<Complaint> &complaints, bool hints)
{
    QStringList fields;
    for (const auto &complaint : complaints)
        if (complaint.hint == hints)
            fields << complaint.field;
    return fields;
}

template <class R>
QList<Complaint> told(const R &record)
{
    return complaintsOf(typeOf<R>(), typeOf<R>().toRow(record));
}

QStringList oddFields(const Store &store)
{
    QStringList fields;
    for (const auto &odd : must(ledgerOddities(store)))
        fields << odd.kind->name + u'.' + odd.complaint.field;
    return fields;
}

} // namespace

TEST_CASE("a gift from nobody or of less than nothing is refused, one of over a million baht is odd")
{
    Office office;
    auto gift = office.gift(500);
    CHECK(told(gift).isEmpty());
    gift.member = {};
    CHECK(fieldsOf(told(gift), false) == QStringList{u"member"_s});
    gift = office.gift(-1);
    CHECK(fieldsOf(told(gift), false) == QStringList{u"amount"_s});
    CHECK_FALSE(office.store->save(gift));
    gift = office.gift(1000001);
    CHECK(fieldsOf(told(gift), true) == QStringList{u"amount"_s});
    must(office.store->save(gift));
    CHECK(told(office.gift(1000000)).isEmpty());
    gift = office.gift(500);
    gift.campaignList = {3};
    CHECK(fieldsOf(told(gift), true) == QStringList{u"campaign"_s});
}

TEST_CASE("a receipt that was used twice is told with the other gift, unless one giver got it for one day")
{
    Office office;
    auto first = office.gift(500, u"เล่มที่ 1 เลขที่ 01"_s);
    first.id = must(office.store->save(first));
    auto second = office.gift(700, first.receipt);
    CHECK(oddities(*office.store, second).isEmpty()); // the same giver on the same day
    second.member = office.other;
    second.date = QDate(2025, 7, 2);
    second.description = u"เงินสมทบ"_s;
    second.id = must(office.store->save(second));
    const auto told = oddities(*office.store, second);
    REQUIRE(told.size() == 1);
    CHECK(told[0].field == u"receipt"_s);
    CHECK(told[0].hint);
    CHECK(told[0].reason.contains(u"อบต.แม่คะ"_s));
    CHECK(told[0].reason.contains(u"1 มิ.ย. 2568"_s));
    CHECK(oddities(*office.store, first)[0].reason.contains(u"สมาคมศิษย์เก่า, เงินสมทบ"_s));
    const auto all = must(ledgerOddities(*office.store));
    REQUIRE(all.size() == 1); // once, at the later one
    CHECK(all[0].id == second.id.value);
}

TEST_CASE("more used than was given, and used before it was given, is odd and kept")
{
    Office office;
    auto gift = office.gift(1000);
    gift.quantity = 5;
    gift.id = must(office.store->save(gift));
    Usage usage{{}, gift.id, QDate(2025, 6, 10), 60000, 3, u"หนังสือ"_s, {}};
    usage.id = must(office.store->save(usage));
    CHECK(oddities(*office.store, usage).isEmpty());
    Usage more{{}, gift.id, QDate(2025, 5, 1), 50000, 3, u"ชั้นวาง"_s, {}};
    more.id = must(office.store->save(more));
    CHECK(fieldsOf(oddities(*office.store, more), true) == QStringList{u"date"_s, u"amount"_s, u"quantity"_s});
    CHECK(oddFields(*office.store) == QStringList{u"usage.date"_s, u"usage.amount"_s, u"usage.quantity"_s});
    CHECK(fieldsOf(oddities(*office.store, gift), true) == QStringList{u"date"_s, u"amount"_s, u"quantity"_s});
    more.amount = -1;
    CHECK(fieldsOf(told(more), false) == QStringList{u"amount"_s});
    CHECK(fieldsOf(told(Usage{{}, gift.id, QDate(2025, 6, 10), 0, 0, u"?"_s, {}}), true) == QStringList{u"amount"_s});
}

TEST_CASE("a campaign does not end before it starts, and spending more than came in is told at the expense")
{
    Office office;
    auto campaign = office.campaign();
    campaign.endDate = QDate(2025, 5, 31);
    CHECK(fieldsOf(told(campaign), false) == QStringList{u"end_date"_s});
    campaign.endDate = {};
    campaign.expenses = 20000;
    campaign.id = must(office.store->save(campaign));
    auto gift = office.gift(1000);
    gift.campaign = campaign.id;
    must(office.store->save(gift));
    CHECK(oddities(*office.store, campaign).isEmpty());
    CampaignExpense expense{{}, campaign.id, QDate(2025, 6, 1), u"ค่าเต็นท์"_s, {}, {}, 90000};
    expense.id = must(office.store->save(expense));
    const auto told = oddities(*office.store, expense);
    REQUIRE(told.size() == 1);
    CHECK(told[0].field == u"amount"_s);
    CHECK(told[0].reason.contains(u"1,100"_s));
    CHECK(fieldsOf(oddities(*office.store, campaign), true) == QStringList{u"expenses"_s});
    CHECK(oddFields(*office.store) == QStringList{u"campaign.expenses"_s});
    expense.amount = 80000;
    CHECK(oddities(*office.store, expense).isEmpty());
}

TEST_CASE("a gift on a list of another campaign is odd")
{
    Office office;
    auto campaign = office.campaign();
    campaign.id = must(office.store->save(campaign));
    auto another = office.campaign();
    another.name = u"ผ้าป่าห้องสมุด"_s;
    another.id = must(office.store->save(another));
    CampaignList list;
    list.campaign = another.id;
    list.name = u"สายที่ 1"_s;
    list.id = must(office.store->save(list));
    auto gift = office.gift(100);
    gift.campaign = campaign.id;
    gift.campaignList = list.id;
    gift.id = must(office.store->save(gift));
    CHECK(fieldsOf(oddities(*office.store, gift), true) == QStringList{u"campaign_list"_s});
    CHECK(oddFields(*office.store) == QStringList{u"contribution.campaign_list"_s});
    list.envelopesGiven = 10;
    list.envelopesReturned = 11;
    CHECK(fieldsOf(told(list), true) == QStringList{u"envelopes_returned"_s});
}

TEST_CASE("the account of a campaign tells what each list brought in, what it cost and what is left")
{
    Office office;
    auto campaign = office.campaign();
    campaign.expenses = 5000;
    campaign.id = must(office.store->save(campaign));
    CampaignList list;
    list.campaign = campaign.id;
    list.name = u"สายที่ 1"_s;
    list.host = office.other;
    list.envelopesGiven = 40;
    list.envelopesReturned = 31;
    list.id = must(office.store->save(list));
    for (int i = 0; i < 4; ++i) {
        auto gift = office.gift(100 + i);
        gift.campaign = campaign.id;
        gift.campaignList = i < 3 ? list.id : Id<CampaignList>();
        gift.kind = i == 2 ? ContributionKind::Goods : ContributionKind::Money;
        must(office.store->save(gift));
    }
    must(office.store->save(CampaignExpense{{}, campaign.id, QDate(2025, 6, 2), u"ค่าเต็นท์"_s, {}, {}, 7000}));
    const auto account = must(campaignAccount(*office.store, campaign.id));
    REQUIRE(account.lists.size() == 2);
    CHECK(account.lists[0].giving == Giving{3, 20100, 10200, 0});
    CHECK(account.lists[0].host == u"สมาคมศิษย์เก่า"_s);
    CHECK(account.lists[1].giving == Giving{1, 10300, 0, 0}); // on no list
    CHECK(account.income == Giving{4, 30400, 10200, 0});
    CHECK(account.spent() == 12000);
    CHECK(account.net() == 18400);
    CHECK(account.envelopesGiven == 40);
    CHECK_FALSE(campaignAccount(*office.store, {99}));
}
