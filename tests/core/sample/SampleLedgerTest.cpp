#include "core/StoreFixture.h"
#include "core/figures/LedgerOddities.h"
#include "core/sample/SampleSchool.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

int number(const Store &store, const QString &sql)
{
    return rowsOf(store, sql)[0][0].toInt();
}

} // namespace

TEST_CASE("the sample school's book has campaigns, uses, receipts and e-Donation for every year", "[sample]")
{
    const auto store = emptyStore();
    must(makeSampleSchool(*store));
    CHECK(number(*store, u"SELECT count(*) FROM campaigns"_s) == 6);
    CHECK(number(*store, u"SELECT count(*) FROM campaigns k WHERE (SELECT count(*) FROM campaign_lists l WHERE "
                         "l.campaign_id = k.campaign_id) = 6 AND (SELECT count(*) FROM campaign_expenses e WHERE "
                         "e.campaign_id = k.campaign_id) = 5 AND (SELECT count(*) FROM contributions c WHERE "
                         "c.campaign_id = k.campaign_id) > 10"_s) == 6);
    CHECK(number(*store, u"SELECT count(DISTINCT strftime('%Y', used_on)) FROM usages"_s) >= 6);
    CHECK(number(*store, u"SELECT count(DISTINCT e_donation) FROM contributions"_s) == 3);
    CHECK(number(*store, u"SELECT count(*) FROM contributions WHERE campaign_list_id IS NOT NULL"_s) > 30);
    CHECK(number(*store, u"SELECT count(*) FROM contributions WHERE receipt <> ''"_s) > 50);
}

TEST_CASE("every village of the sample school gave something and got something", "[sample]")
{
    const auto store = emptyStore();
    must(makeSampleSchool(*store));
    for (const auto &direction : {u"to_school"_s, u"to_community"_s})
        CHECK(rowsOf(*store,
                     u"SELECT count(DISTINCT n.village_id) FROM contributions c JOIN party_names n ON n.party_id = "
                     "c.party_id WHERE c.direction = ?"_s,
                     {direction})[0][0]
                  .toInt() == 15);
}

TEST_CASE("nothing in the sample school's book is odd beside other records", "[sample]")
{
    for (const quint64 seed : {2568u, 4u, 77u}) {
        SampleOptions options;
        options.seed = seed;
        const auto store = emptyStore();
        must(makeSampleSchool(*store, options));
        QStringList told;
        for (const auto &odd : must(ledgerOddities(*store)))
            told << odd.kind->name + u' ' + odd.complaint.reason;
        CHECK(told == QStringList());
        CHECK(number(*store, u"SELECT count(*) FROM usages WHERE used_on >= '2026-02-15'"_s) == 0);
        CHECK(number(*store, u"SELECT count(*) FROM campaign_expenses WHERE paid_on >= '2026-02-15'"_s) == 0);
    }
}
