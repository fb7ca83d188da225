#include "core/exchange/Importing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString csvOf(const Store &store, const QString &kind)
{
    return QString::fromUtf8(must(exportCsv(store, *kindNamed(kind), true)));
}

// What the plan says is what the import does: refused rows are told, and all others are saved.
void keepsItsWord(Store &store, const ImportPlan &plan)
{
    const auto done = applyImport(store, plan, u"x"_s, true);
    INFO((done ? QString() : done.error().detail).toStdString());
    REQUIRE(done);
    CHECK(*done == plan.counts());
}

std::unique_ptr<Store> withSchool(const QString &subdistrict)
{
    auto store = emptyStore();
    School school;
    school.name = u"โรงเรียนบ้านดอน"_s;
    school.subdistrict = subdistrict;
    must(store->save(school));
    return store;
}

std::unique_ptr<Store> withCodedHouses()
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number,house_code\n4,1,52010000001\n4,2,52010000002\n4,3,\n"_s);
    return store;
}

} // namespace

TEST_CASE("a code whose house bears another's number is refused in the plan, not by the disk")
{
    auto store = withCodedHouses();
    const auto plan = planOf(*store, u"household"_s, u"village,house_number,house_code\n4,2,52010000001\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 0, 0, 1});
    CHECK(told(plan).value(0).startsWith(u"2 house_number: another record has this already: บ้านเลขที่ 2"_s));
    keepsItsWord(*store, plan);
}

TEST_CASE("two houses that change numbers with each other are both refused")
{
    auto store = withCodedHouses();
    const auto plan =
        planOf(*store, u"household"_s, u"village,house_number,house_code\n4,2,52010000001\n4,1,52010000002\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 0, 0, 2});
    keepsItsWord(*store, plan);
}

TEST_CASE("a code for two new houses, and a new house with two codes, are refused at the second")
{
    auto store = withVillages();
    const auto plan = planOf(*store, u"household"_s,
                             u"village,house_number,house_code\n4,1,52010000001\n4,2,52010000001\n4,1,52010000003\n"_s);
    CHECK(plan.counts() == ImportCounts{1, 0, 0, 2});
    CHECK(told(plan) == QStringList{u"3 house_code: the same record as in line 2, with other values"_s,
                                    u"4 house_number: the same record as in line 2, with other values"_s});
    keepsItsWord(*store, plan);
}

TEST_CASE("a new code goes to the house on record that has none, and is refused where it has another")
{
    auto store = withCodedHouses();
    const auto plan =
        planOf(*store, u"household"_s, u"village,house_number,house_code\n4,3,52010000009\n4,1,99999999999\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 1, 0, 1});
    REQUIRE(plan.rows[0].changes.size() == 1);
    CHECK(plan.rows[0].changes[0].after == u"52010000009"_s);
    CHECK(told(plan).value(0).startsWith(u"3 house_code: บ้านเลขที่ 1"_s));
    CHECK(told(plan).value(0).endsWith(u"52010000001"_s));
    keepsItsWord(*store, plan);
}

TEST_CASE("a house known by its code needs nothing else in the file")
{
    auto store = withCodedHouses();
    const auto plan = planOf(*store, u"household"_s, u"house_code,head\n52010000001,นายดี\n52019999999,นายใคร\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 1, 0, 1});
    keepsItsWord(*store, plan);
    CHECK(must(store->all<Household>())[0].head == u"นายดี"_s);
}

TEST_CASE("the office has one school: a file changes it, whatever its name, and only where it says something")
{
    auto store = withSchool(u"แม่พนา"_s);
    auto plan = planOf(*store, u"school"_s, u"name,director\nโรงเรียนบ้านดอนเหนือ,นางดี ใจงาม\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 1, 0, 0});
    keepsItsWord(*store, plan);
    plan = planOf(*store, u"school"_s, u"director\nนายใหม่ มาแล้ว\n"_s);
    CHECK(plan.counts() == ImportCounts{0, 1, 0, 0});
    keepsItsWord(*store, plan);
    const auto school = must(store->find(Id<School>{1}));
    CHECK(school.name == u"โรงเรียนบ้านดอนเหนือ"_s);
    CHECK(school.director == u"นายใหม่ มาแล้ว"_s);
    CHECK(school.subdistrict == u"แม่พนา"_s);
    CHECK(planOf(*store, u"school"_s, u"name\nหนึ่ง\nสอง\n"_s).counts() == ImportCounts{0, 1, 0, 1});
    CHECK(planOf(*emptyStore(), u"school"_s, u"name\nหนึ่ง\nสอง\n"_s).counts() == ImportCounts{1, 0, 0, 1});
    CHECK(planOf(*emptyStore(), u"school"_s, u"director\nใคร\n"_s).counts() == ImportCounts{0, 0, 0, 1});
}

TEST_CASE("two persons of one name are told apart by code, household or village in what is exported")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number\n4,12/3\n"_s);
    import(*store, u"person"_s,
           u"title,given_name,family_name,code,household,village\nนาย,สมชาย,ใจดีมาก,ก1,,\nนาย,สมชาย,ใจดีมาก,ก2,,\n"
           "นาย,สมชาย,ใจดีมาก,,4/12/3,\nนาย,สมชาย,ใจดีมาก,,,5\n"_s);
    import(*store, u"activity"_s, u"title,date\nวันแม่,12/8/2568\n"_s);
    import(*store, u"participation"_s,
           u"activity,member\nวันแม่,person:ก1\nวันแม่,person:ก2\nวันแม่,person:นายสมชาย ใจดีมาก @ 4/12/3\n"
           "วันแม่,person:นายสมชาย ใจดีมาก @ 5\n"_s);
    const auto csv = csvOf(*store, u"participation"_s);
    for (const auto &mark : {u"ก1"_s, u"ก2"_s, u"4/12/3"_s, u"5"_s})
        CHECK(csv.contains(u"person:นายสมชาย ใจดีมาก @ "_s + mark));
    CHECK(planOf(*store, u"participation"_s, csv).counts() == ImportCounts{0, 0, 4, 0});
    CHECK(planOf(*store, u"person"_s, csvOf(*store, u"person"_s)).counts() == ImportCounts{0, 0, 4, 0});
    CHECK(planOf(*store, u"participation"_s, u"activity,member\nวันแม่,person:นายสมชาย ใจดีมาก\n"_s).counts().refused ==
          1);
}

TEST_CASE("two temples or agencies of one name are told apart by their village in what is exported")
{
    auto store = withVillages();
    import(*store, u"temple"_s, u"name,village\nวัดดอน,4\nวัดดอน,5\nวัดเดียว,4\n"_s);
    import(*store, u"agency"_s, u"name,village\nกลุ่มแม่บ้าน,4\nกลุ่มแม่บ้าน,\n"_s);
    import(*store, u"contribution"_s,
           u"date,member\n1/6/2568,temple:วัดดอน @ 4\n2/6/2568,temple:วัดดอน @ 5\n3/6/2568,วัดเดียว\n"
           "4/6/2568,agency:กลุ่มแม่บ้าน @ 4\n5/6/2568,agency:กลุ่มแม่บ้าน\n"_s);
    const auto csv = csvOf(*store, u"contribution"_s);
    CHECK(csv.contains(u"temple:วัดเดียว,"_s));
    CHECK(csv.contains(u"agency:กลุ่มแม่บ้าน,"_s));
    CHECK(planOf(*store, u"contribution"_s, csv).counts() == ImportCounts{0, 0, 5, 0});
    for (const auto &kind : {u"temple"_s, u"agency"_s})
        CHECK(planOf(*store, kind, csvOf(*store, kind)).counts().unchanged == must(store->count(*kindNamed(kind))));
}

TEST_CASE("a bare village number is the school's own subdistrict, said or unsaid")
{
    for (const auto &own : {QString(), u"แม่พนา"_s}) { // how the school's own village states it
        auto store = withSchool(u"แม่พนา"_s);
        import(*store, u"village"_s, u"number,subdistrict,name\n4,แม่คะ,บ้านอื่น\n9,แม่คะ,บ้านไกล\n"_s);
        import(*store, u"village"_s, u"number,subdistrict,name\n4,%1,บ้านเรา\n"_s.arg(own));
        CHECK(import(*store, u"household"_s, u"village,house_number\n4,1\n4/แม่พนา,2\n4/แม่คะ,3\nหมู่ 9,4\n"_s).created ==
              4);
        QStringList names;
        for (const auto &house : must(store->all<Household>()))
            names << must(store->find(house.village)).name;
        names.sort();
        CHECK(names == QStringList{u"บ้านอื่น"_s, u"บ้านเรา"_s, u"บ้านเรา"_s, u"บ้านไกล"_s});
        CHECK(planOf(*store, u"household"_s, csvOf(*store, u"household"_s)).counts() == ImportCounts{0, 0, 4, 0});
        import(*store, u"person"_s, u"given_name,household\nดี,4/1\nงาม,4/แม่พนา/2\nมาก,4/แม่คะ/3\n"_s);
        CHECK(planOf(*store, u"person"_s, csvOf(*store, u"person"_s)).counts() == ImportCounts{0, 0, 3, 0});
        CHECK(planOf(*store, u"village"_s, csvOf(*store, u"village"_s)).counts() == ImportCounts{0, 0, 3, 0});
    }
}

TEST_CASE("a village of the school's own subdistrict is the one that states none")
{
    auto store = withSchool(u"แม่พนา"_s);
    import(*store, u"village"_s, u"number,name\n4,บ้านดอน\n"_s);
    CHECK(planOf(*store, u"village"_s, u"number,subdistrict,name\n4,แม่พนา,บ้านดอน\n4,แม่คะ,บ้านอื่น\n"_s).counts() ==
          ImportCounts{1, 0, 1, 0});
    const auto twice = planOf(*store, u"village"_s, u"number,subdistrict,name\n5,,บ้านห้า\n5,แม่พนา,บ้านหก\n"_s);
    CHECK(twice.counts() == ImportCounts{1, 0, 0, 1});
}

TEST_CASE("persons of one name are never merged by themselves, and are told")
{
    auto store = withVillages();
    import(*store, u"person"_s, u"title,given_name,family_name,phone\nนาย,กิตติ,อินถา,0811111111\n"_s);
    for (const auto &row : {u"นาย,กิตติ,อินถา,4,0999999999"_s, u"นางสาว,กิตติ,อินถา,,"_s}) {
        const auto plan = planOf(*store, u"person"_s, u"title,given_name,family_name,village,phone\n"_s + row + u'\n');
        CHECK(plan.counts() == ImportCounts{1, 0, 0, 0});
        REQUIRE(plan.rows[0].problems.size() == 1);
        CHECK(plan.rows[0].problems[0].hint);
    }
    const auto same = planOf(*store, u"person"_s, u"title,given_name,family_name,phone\nนาย, กิตติ,อินถา ,0822222222\n"_s);
    CHECK(same.counts() == ImportCounts{0, 1, 0, 0});
    CHECK(planOf(*store, u"person"_s, u"given_name,family_name\nกิตติ,อินถา\n"_s).counts() == ImportCounts{0, 0, 1, 0});
}

TEST_CASE("a person is the same by the village of the household, and by a form of address written short")
{
    auto store = withVillages();
    import(*store, u"household"_s, u"village,house_number\n4,1\n"_s);
    import(*store, u"person"_s, u"title,given_name,family_name,household\nนางสาว,คำ,แสน,4/1\n"_s);
    CHECK(planOf(*store, u"person"_s, u"title,given_name,family_name,village,phone\nน.ส.,คำ,แสน,4,0811111111\n"_s)
              .counts() == ImportCounts{0, 1, 0, 0});
    CHECK(planOf(*store, u"person"_s, u"title,given_name,family_name,village\nน.ส.,คำ,แสน,5\n"_s).counts() ==
          ImportCounts{1, 0, 0, 0});
}

TEST_CASE("a column that is there twice is told as such, and the first one counts")
{
    auto store = withVillages();
    const auto plan = planOf(*store, u"household"_s, u"village,house_number,head,หัวหน้าครัวเรือน\n4,1,นายดี,นายร้าย\n"_s);
    CHECK(plan.repeatedColumns == QStringList{u"หัวหน้าครัวเรือน"_s});
    CHECK(plan.rows[0].row.values.contains(u"นายดี"_s));
}
