#include "ui/record/RecordTableModel.h"
#include "ui/UiSupport.h"
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;
using ui::RecordTableModel;

namespace {

struct Scene : TestOffice {
    QList<Id<Village>> villages;
    Id<Household> house(Id<Village> of, const QString &number, const QString &head)
    {
        Household h;
        h.village = of;
        h.houseNumber = number;
        h.head = head;
        h.members = 4;
        h.ethnicity = u"ปกาเกอะญอ"_s;
        h.since = QDate(2025, 5, 16);
        return must(store->save(h));
    }
    Scene()
    {
        villages << must(store->save(village(1, u"บ้านดอน"_s))) << must(store->save(village(2, u"บ้านใหม่"_s)));
        house(villages[0], u"10"_s, u"นางแก้ว ใจดี"_s);
        house(villages[0], u"9"_s, u"นายเกษม ทองดี"_s);
        house(villages[1], u"1/2"_s, u"นายไกร แสนสุข"_s);
    }
};

QStringList column(const RecordTableModel &model, const char *field)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, model.columnOf(QLatin1String(field))).data().toString();
    return cells;
}

} // namespace

TEST_CASE("a register shows each value as people write it")
{
    Scene scene;
    RecordTableModel model(*scene.store, typeOf<Household>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(column(model, "village") == QStringList{u"หมู่ 1 บ้านดอน"_s, u"หมู่ 1 บ้านดอน"_s, u"หมู่ 2 บ้านใหม่"_s});
    CHECK(column(model, "house_number") == QStringList{u"9"_s, u"10"_s, u"1/2"_s}); // as numbers, not as text
    CHECK(column(model, "since").first() == u"16 พ.ค. 68"_s);
    CHECK(column(model, "ethnicity").first() == u"•••"_s);
    const auto members = model.index(0, model.columnOf(u"members"_s));
    CHECK(members.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);

    Contribution given;
    given.date = QDate(2025, 6, 1);
    given.member = party(must(scene.store->all<Household>())[0].id);
    given.amount = 125050;
    given.kind = ContributionKind::Goods;
    must(scene.store->save(given));
    RecordTableModel ledger(*scene.store, typeOf<Contribution>());
    CHECK(column(ledger, "amount") == QStringList{u"1,250.50"_s});
    CHECK(column(ledger, "member").first().contains(u"บ้านเลขที่"_s));
    CHECK(column(ledger, "kind") == QStringList{u"Goods"_s});

    RecordTableModel villages(*scene.store, typeOf<Village>());
    const auto inside = villages.index(0, villages.columnOf(u"in_service_area"_s));
    CHECK(inside.data().toString() == u"✓"_s);
    CHECK_FALSE(inside.data(Qt::AccessibleTextRole).toString().isEmpty());
}

TEST_CASE("a register is sorted as a dictionary is, and filtered by every word")
{
    Scene scene;
    RecordTableModel model(*scene.store, typeOf<Household>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(model.columnOf(u"head"_s), Qt::AscendingOrder);
    CHECK(column(model, "head") == QStringList{u"นางแก้ว ใจดี"_s, u"นายเกษม ทองดี"_s, u"นายไกร แสนสุข"_s});
    model.sort(model.columnOf(u"head"_s), Qt::DescendingOrder);
    CHECK(column(model, "head").first() == u"นายไกร แสนสุข"_s);
    model.setWords(u"นาย ใหม่"_s);
    CHECK(column(model, "head") == QStringList{u"นายไกร แสนสุข"_s});
    model.setWords({});
    model.sort(-1);
    CHECK(column(model, "house_number").first() == u"9"_s);
}

TEST_CASE("what is shown follows the store, and whoever was chosen stays chosen")
{
    Scene scene;
    RecordTableModel model(*scene.store, typeOf<Household>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex chosen = model.index(2, 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto id = scene.house(scene.villages[0], u"2"_s, u"นายใหม่"_s);
    CHECK(model.rowOf(id.value) == 0);
    CHECK(chosen.row() == 3);
    auto changed = must(scene.store->find(id));
    changed.houseNumber = u"99"_s; // the same rows in another order
    must(scene.store->save(changed));
    CHECK(model.rowOf(id.value) == 2);
    CHECK(chosen.row() == 3);
    must(scene.store->remove(id));
    CHECK(chosen.row() == 2);
    CHECK(reset.isEmpty());

    auto renamed = must(scene.store->find(scene.villages[1]));
    renamed.name = u"บ้านใหม่พัฒนา"_s;
    must(scene.store->save(renamed));
    CHECK(chosen.data().toString() == u"หมู่ 2 บ้านใหม่พัฒนา"_s);

    must(scene.store->undo());
    must(scene.store->undo()); // the one that was deleted is there again
    CHECK(model.rowCount() == 4);
}

TEST_CASE("nobody looks: a resting register reads nothing, and catches up when someone does")
{
    Scene scene;
    RecordTableModel model(*scene.store, typeOf<Household>());
    QSignalSpy listed(&model, &RecordTableModel::listed);
    model.setResting(true);
    scene.house(scene.villages[0], u"2"_s, u"นายใหม่"_s);
    scene.house(scene.villages[0], u"3"_s, u"นายใหม่"_s);
    CHECK(listed.isEmpty());
    CHECK(model.rowCount() == 3);
    model.setResting(false);
    CHECK(listed.size() == 1);
    CHECK(model.rowCount() == 5);
}

TEST_CASE("of what belongs to another record only that one's is listed, without its column")
{
    Scene scene;
    Committee board;
    board.name = u"คณะกรรมการสถานศึกษา"_s;
    const auto one = must(scene.store->save(board));
    board.name = u"เครือข่ายผู้ปกครอง"_s;
    const auto other = must(scene.store->save(board));
    for (const auto &[of, office] : {std::pair(one, u"ประธาน"_s), {one, u"กรรมการ"_s}, {other, u"ประธาน"_s}}) {
        Seat seat;
        seat.committee = of;
        seat.position = office;
        must(scene.store->save(seat));
    }
    RecordTableModel model(*scene.store, typeOf<Seat>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOwner(u"committee"_s, one.value);
    CHECK(model.columnOf(u"committee"_s) == -1);
    CHECK(column(model, "position") == QStringList{u"ประธาน"_s, u"กรรมการ"_s});
    model.setOwner(u"committee"_s, other.value);
    CHECK(model.rowCount() == 1);
}

TEST_CASE("random changes leave the register as the store lists it")
{
    Scene scene;
    RecordTableModel model(*scene.store, typeOf<Village>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(model.columnOf(u"name"_s), Qt::AscendingOrder);
    std::srand(7);
    for (int step = 0; step < 120; ++step) {
        const auto all = must(scene.store->all<Village>());
        switch (std::rand() % 4) {
        case 0:
            (void)scene.store->save(village(3 + std::rand() % 60, QChar(u'ก' + std::rand() % 40)));
            break;
        case 1:
            (void)scene.store->remove(all[std::rand() % all.size()].id);
            break;
        case 2: {
            auto one = all[std::rand() % all.size()];
            one.name = QChar(u'ก' + std::rand() % 40);
            (void)scene.store->save(one);
            break;
        }
        default:
            (void)scene.store->undo();
        }
        const auto expected = must(scene.store->list(typeOf<Village>(), {{}, u"name"_s, false}));
        REQUIRE(model.rowCount() == expected.size());
        for (int row = 0; row < model.rowCount(); ++row)
            REQUIRE(model.idAt(row) == expected[row]);
    }
}
