#include "core/StoreFixture.h"
#include "core/exchange/Csv.h"
#include "core/exchange/Export.h"
#include "core/exchange/ImportPlan.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 1);

ImportPlan planOf(const Store &store, const Kind &kind, const QString &csv)
{
    return must(planImport(store, kind, must(readCsv(csv)), today));
}

ImportCounts import(Store &store, const Kind &kind, const QString &csv)
{
    return must(applyImport(store, planOf(store, kind, csv), u"แฟ้ม.csv"_s, false));
}

QString exported(const Store &store, const Kind &kind)
{
    return QString::fromUtf8(must(exportCsv(store, kind, false)));
}

std::unique_ptr<Store> withBoard()
{
    auto store = emptyStore();
    import(*store, typeOf<Committee>(), u"name,kind\nคณะกรรมการ,school_board\n"_s);
    import(*store, typeOf<Person>(), u"title,given_name,family_name\nนาย,กล้า,ใจดี\n"_s);
    return store;
}

} // namespace

TEST_CASE("vacant seats alike come in as many as there are rows, and a second time none")
{
    auto store = withBoard();
    const auto csv = u"committee,position,represents,person,since\n"
                     "คณะกรรมการ,ประธานกรรมการ,,นายกล้า ใจดี,16/5/2567\n"
                     "คณะกรรมการ,กรรมการ,ผู้ทรงคุณวุฒิ,,\n"
                     "คณะกรรมการ,กรรมการ,ผู้ทรงคุณวุฒิ,,\n"
                     "คณะกรรมการ,กรรมการ,ผู้ทรงคุณวุฒิ,,16/5/2567\n"
                     "คณะกรรมการ,กรรมการ,ผู้แทนครู,,\n"_s;
    CHECK(import(*store, typeOf<Seat>(), csv) == ImportCounts{5, 0, 0, 0});
    CHECK(import(*store, typeOf<Seat>(), csv) == ImportCounts{0, 0, 5, 0});
    const auto more = csv + u"คณะกรรมการ,กรรมการ,ผู้ทรงคุณวุฒิ,,\n"_s;
    CHECK(import(*store, typeOf<Seat>(), more) == ImportCounts{1, 0, 5, 0});
    CHECK(must(store->all<Seat>()).size() == 6);
}

TEST_CASE("seats, vacant ones too, go out and come back as they were")
{
    auto store = withBoard();
    const auto board = must(store->all<Committee>())[0].id;
    const auto person = must(store->all<Person>())[0].id;
    for (int order = 1; order <= 3; ++order)
        must(store->save(Seat{{}, board, u"กรรมการ"_s, u"ผู้ทรงคุณวุฒิ"_s, {}, {}, {}, order}));
    must(store->save(Seat{{}, board, u"กรรมการ"_s, u"ผู้แทนครู"_s, person, QDate(2024, 5, 16), QDate(2025, 1, 1), 4}));
    must(store->save(Seat{{}, board, u"กรรมการ"_s, u"ผู้แทนครู"_s, {}, QDate(2025, 1, 2), {}, 4}));
    const auto csv = exported(*store, typeOf<Seat>());
    CHECK(import(*store, typeOf<Seat>(), csv) == ImportCounts{0, 0, 5, 0});
    auto other = withBoard();
    CHECK(import(*other, typeOf<Seat>(), csv) == ImportCounts{5, 0, 0, 0});
    CHECK(exported(*other, typeOf<Seat>()) == csv);
    CHECK(import(*other, typeOf<Seat>(), csv) == ImportCounts{0, 0, 5, 0});
}

TEST_CASE("bodies that are part of others of the same file come in whatever their order")
{
    auto store = emptyStore();
    const auto csv = u"name,kind,level,part_of\n"
                     "เครือข่าย ป.4/1,parent_network,ป.4/1,เครือข่าย ป.4\n"
                     "เครือข่าย ป.4,parent_network,ป.4,เครือข่ายโรงเรียน\n"
                     "เครือข่ายโรงเรียน,parent_network,,\n"_s;
    CHECK(import(*store, typeOf<Committee>(), csv) == ImportCounts{3, 0, 0, 0});
    const auto all = must(store->all<Committee>()); // each below the one it is part of
    REQUIRE(all.size() == 3);
    CHECK(all[0].name == u"เครือข่ายโรงเรียน"_s);
    CHECK(all[1].partOf == all[0].id);
    CHECK(all[2].partOf == all[1].id);
    CHECK(all[2].level == u"ป.4/1"_s);
    CHECK(import(*store, typeOf<Committee>(), csv) == ImportCounts{0, 0, 3, 0});
    auto other = emptyStore();
    CHECK(import(*other, typeOf<Committee>(), exported(*store, typeOf<Committee>())) == ImportCounts{3, 0, 0, 0});
    CHECK(exported(*other, typeOf<Committee>()) == exported(*store, typeOf<Committee>()));
}

TEST_CASE("a body already there may become part of one that the file brings")
{
    auto store = emptyStore();
    import(*store, typeOf<Committee>(), u"name\nเครือข่าย ป.4\n"_s);
    const auto csv = u"name,part_of\nเครือข่าย ป.4,เครือข่ายโรงเรียน\nเครือข่ายโรงเรียน,\n"_s;
    const auto plan = planOf(*store, typeOf<Committee>(), csv);
    CHECK(plan.rows[0].fate == PlannedRow::Fate::Changed);
    REQUIRE(plan.rows[0].changes.size() == 1);
    CHECK(plan.rows[0].changes[0].after == u"เครือข่ายโรงเรียน"_s);
    CHECK(import(*store, typeOf<Committee>(), csv) == ImportCounts{1, 1, 0, 0});
    CHECK(must(store->all<Committee>())[1].partOf);
}

TEST_CASE("a body whose owner is nowhere is refused, and who is part of it with it")
{
    auto store = emptyStore();
    const auto plan =
        planOf(*store, typeOf<Committee>(), u"name,part_of\nชั้น,โรงเรียนอื่น\nห้อง,ชั้น\nเดี่ยว,\nตัวเอง,ตัวเอง\n"_s);
    CHECK(plan.counts() == ImportCounts{1, 0, 0, 3});
    CHECK_FALSE(applyImport(*store, plan, {}, false));
    CHECK(must(applyImport(*store, plan, {}, true)).created == 1);
    const auto circle = planOf(*store, typeOf<Committee>(), u"name,part_of\nก,ข\nข,ก\n"_s);
    CHECK_FALSE(applyImport(*store, circle, {}, false));
    CHECK(must(store->all<Committee>()).size() == 1);
}

TEST_CASE("seat templates go out and come back")
{
    auto store = emptyStore();
    for (const auto *kind :
         {static_cast<const Kind *>(&typeOf<BodyTemplate>()), static_cast<const Kind *>(&typeOf<TemplateSeat>())}) {
        const auto csv = exported(*store, *kind);
        const auto counts = import(*store, *kind, csv);
        CHECK(counts.created + counts.changed + counts.refused == 0);
        CHECK(counts.unchanged > 0);
    }
}
