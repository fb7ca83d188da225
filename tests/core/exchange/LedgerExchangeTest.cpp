#include "core/exchange/Importing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// In whatever order: gifts of one day stand the latest first.
QByteArrayList linesOf(const QByteArray &csv)
{
    auto lines = csv.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

TEST_CASE("campaigns, their lists, gifts and what was done with them go out and come in again to the letter")
{
    auto store = withVillages();
    import(*store, u"agency"_s, u"name\nอบต.แม่คะ\n"_s);
    import(*store, u"campaign"_s,
           u"name,date,chair,hosts,expenses\nผ้าป่าการศึกษา,24/1/2567,นายดี,\"ก\nข\",100\nผ้าป่าการศึกษา,25/1/2568,,,\n"_s);
    CHECK(planOf(*store, u"campaign"_s, u"name,date\nผ้าป่าการศึกษา,24/1/2567\n"_s).counts().unchanged == 1);
    import(*store, u"campaign_list"_s,
           u"campaign,name,host,village,envelopes_given\nผ้าป่าการศึกษา @ 24/1/2567,สายที่ 1,อบต.แม่คะ,4,40\n"
           "ผ้าป่าการศึกษา @ 25/1/2568,สายที่ 1,,5,30\n"_s);
    import(*store, u"campaign_expense"_s,
           u"campaign,date,description,amount,voucher\nผ้าป่าการศึกษา @ 24/1/2567,24/1/2567,ค่าเต็นท์,1500.50,๑๒\n"_s);
    CHECK(planOf(*store, u"contribution"_s,
                 u"date,member,campaign_list\n24/1/2567,อบต.แม่คะ,สายที่ 1\n"_s)
              .counts()
              .refused == 1); // of which campaign?
    import(*store, u"contribution"_s,
           u"date,direction,member,kind,description,amount,campaign,campaign_list,purpose,e_donation\n"
           "24/1/2567,to_school,อบต.แม่คะ,money,ร่วมทำบุญ,500,ผ้าป่าการศึกษา @ 24/1/2567,สายที่ 1 @ ผ้าป่าการศึกษา @ "
           "24/1/2567,ห้องสมุด,to_enter\n"
           "24/1/2567,to_school,อบต.แม่คะ,money,ร่วมทำบุญ,700,ผ้าป่าการศึกษา @ 24/1/2567,,,รอบันทึก\n"
           "1/6/2567,to_school,อบต.แม่คะ,goods,ข้าวสาร,300,,,,\n"_s);
    // By a cell that people can read, with the amount where two are alike, or by the gift's number.
    const auto cells = must(store->cells(typeOf<Contribution>())).values();
    CHECK(cells.contains(u"1/6/2567 อบต.แม่คะ ข้าวสาร"_s));
    CHECK(cells.contains(u"24/1/2567 อบต.แม่คะ ร่วมทำบุญ 700"_s));
    CHECK(import(*store, u"usage"_s,
                 u"contribution,date,amount,quantity,purpose\n1/6/2567 อบต.แม่คะ ข้าวสาร,5/6/2567,100,2,อาหารเช้า\n"
                 "24/1/2567 อบต.แม่คะ ร่วมทำบุญ 700,1/2/2567,200,,หนังสือ\n1,2/2/2567,50.25,,ชั้นวาง\n"_s)
              .created == 3);
    CHECK(planOf(*store, u"usage"_s,
                 u"contribution,date,amount\n24/1/2567 อบต.แม่คะ ร่วมทำบุญ,1/2/2567,200\n"_s)
              .counts()
              .refused == 1); // two of them are called so

    auto other = emptyStore();
    for (const auto &kind : {u"village"_s, u"agency"_s, u"campaign"_s, u"campaign_list"_s, u"campaign_expense"_s,
                             u"contribution"_s, u"usage"_s}) {
        INFO(kind.toStdString());
        const auto csv = must(exportCsv(*store, *kindNamed(kind)));
        const auto same = must(planImport(*store, *kindNamed(kind), must(readCsv(csv)), today));
        CHECK(same.counts().unchanged == same.rows.size());
        must(applyImport(*other, must(planImport(*other, *kindNamed(kind), must(readCsv(csv)), today)), kind, false));
        CHECK(linesOf(must(exportCsv(*other, *kindNamed(kind)))) == linesOf(csv));
    }
    // Each at its own gift.
    QStringList uses;
    for (const auto &usage : must(other->all<Usage>()))
        uses << usage.purpose + u' ' + QString::number(must(other->find(usage.contribution)).amount / 100);
    CHECK(uses == QStringList{u"หนังสือ 700"_s, u"ชั้นวาง 500"_s, u"อาหารเช้า 300"_s});
}

TEST_CASE("gifts that are alike in everything are told apart by their place")
{
    auto store = withVillages();
    import(*store, u"agency"_s, u"name\nอบต.แม่คะ\n"_s);
    import(
        *store, u"contribution"_s,
        u"date,member,amount,receipt\n1/6/2567,อบต.แม่คะ,5.05,\n1/6/2567,อบต.แม่คะ,5.05,\n1/6/2567,อบต.แม่คะ,5,ก 1\n"_s);
    auto cells = must(store->cells(typeOf<Contribution>())).values();
    std::sort(cells.begin(), cells.end());
    CHECK(cells ==
          QStringList{u"1/6/2567 อบต.แม่คะ 5 ก 1"_s, u"1/6/2567 อบต.แม่คะ 5.05 #1"_s, u"1/6/2567 อบต.แม่คะ 5.05 #2"_s});
    CHECK(import(*store, u"usage"_s, u"contribution,date,amount\n1/6/2567 อบต.แม่คะ 5.05 #2,1/7/2567,1\n"_s).created ==
          1);
    CHECK(must(store->all<Usage>())[0].contribution.value == 2);
}

TEST_CASE("bad lines of a campaign's files are refused with their reason, and nothing else is")
{
    auto store = withVillages();
    import(*store, u"agency"_s, u"name\nอบต.แม่คะ\n"_s);
    const auto campaigns = planOf(*store, u"campaign"_s,
                                  u"name,date,end_date,expenses\nก,24/1/2567,23/1/2567,\nข,24/1/2567,,-5\nค,,,\n"
                                  "ง,24/1/2567,25/1/2567,5\n"_s);
    CHECK(campaigns.counts() == ImportCounts{1, 0, 0, 3});
    const auto gifts = planOf(*store, u"contribution"_s,
                              u"date,member,amount,e_donation\n1/6/2568,,5,\n1/6/2568,อบต.แม่คะ,-5,\n"
                              "1/6/2568,อบต.แม่คะ,5,อาจจะ\n1/6/2568,อบต.แม่คะ,2000000,entered\n"_s);
    CHECK(gifts.counts() == ImportCounts{1, 0, 0, 3});
    CHECK(std::any_of(gifts.rows[3].problems.begin(), gifts.rows[3].problems.end(),
                      [](const auto &problem) { return problem.hint; })); // over a million
    CHECK(planOf(*store, u"usage"_s, u"contribution,date,amount\n77,1/6/2568,5\n"_s).counts().refused == 1);
}
