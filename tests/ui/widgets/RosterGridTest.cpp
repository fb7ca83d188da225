#include "ui/widgets/RosterGrid.h"
#include "core/StoreFixture.h"
#include "ui/Typing.h"
#include "ui/widgets/PartyPicker.h"
#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QSignalSpy>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Roll {
    std::unique_ptr<Store> store = emptyStore();
    std::unique_ptr<ui::RosterGrid> grid;
    QHash<qint64, QString> names;
    QList<qint64> people;

    Roll()
    {
        for (const auto &name : {u"สมชาย"_s, u"สมหญิง"_s, u"ประเสริฐ"_s, u"มานี"_s}) {
            Person p;
            p.title = u"นาย"_s;
            p.givenName = name;
            p.familyName = u"ใจดี"_s;
            people << must(store->save(p)).value;
            names[people.last()] = fullName(p);
        }
        QList<Seat> seats(4);
        for (int i = 0; i < 3; ++i)
            seats[i == 2 ? 3 : i].person = {people[i]}; // the third seat is vacant
        for (auto &seat : seats)
            seat.position = u"กรรมการ"_s;
        grid = std::make_unique<ui::RosterGrid>(*store);
        grid->roster()->show(rollOf(seats, {}), names);
        bringUp(*grid);
        grid->setFocus();
    }
    QList<Mark> marks() const
    {
        QList<Mark> marks;
        for (const auto &line : grid->roster()->roll())
            marks << line.mark();
        return marks;
    }
};

} // namespace

TEST_CASE("the roll is called with one key a person, past the vacant seat")
{
    Roll roll;
    QAbstractItemModelTester tester(roll.grid->roster(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy edited(roll.grid->roster(), &ui::RosterModel::edited);
    type(roll.grid.get(), u"มข"_s);
    QTest::keyClick(roll.grid.get(), Qt::Key_Down);
    type(roll.grid.get(), u"3"_s);
    CHECK(roll.marks() == QList<Mark>({Mark::Present, Mark::Absent, Mark::None, Mark::OnLeave}));
    CHECK(edited.size() == 3);
    QTest::keyClick(roll.grid.get(), Qt::Key_Delete);
    CHECK(roll.marks().last() == Mark::None);
    roll.grid->markRest(Mark::Present);
    CHECK(roll.marks() == QList<Mark>({Mark::Present, Mark::Absent, Mark::None, Mark::Present}));
}

TEST_CASE("the reason is typed right beside whom it is about")
{
    Roll roll;
    type(roll.grid.get(), u"ล"_s);
    roll.grid->setCurrentIndex(roll.grid->roster()->index(0, ui::RosterModel::Remark));
    type(roll.grid.get(), u"ต"_s); // opens the cell
    auto *cell = roll.grid->findChild<QLineEdit *>();
    REQUIRE(cell);
    type(cell, u"ิดราชการ"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    CHECK(roll.grid->roster()->roll()[0].reason() == u"ติดราชการ"_s);
}

TEST_CASE("a late arrival is a time, or is told to be none")
{
    Roll roll;
    type(roll.grid.get(), u"ม"_s);
    QSignalSpy refused(roll.grid->roster(), &ui::RosterModel::refused);
    const auto cell = roll.grid->roster()->index(0, ui::RosterModel::Arrived);
    CHECK(roll.grid->roster()->setData(cell, u"๑๐.๑๕"_s, Qt::EditRole));
    CHECK(roll.grid->roster()->roll()[0].own->arrived == QTime(10, 15));
    CHECK_FALSE(roll.grid->roster()->setData(cell, u"สาย"_s, Qt::EditRole));
    CHECK(refused.size() == 1);
}

TEST_CASE("whoever stands in is picked by name, or is a new person")
{
    Roll roll;
    type(roll.grid.get(), u"แ"_s);
    auto *picker = roll.grid->findChild<ui::PartyPicker *>();
    REQUIRE(picker);
    CHECK(picker->hasFocus());
    type(picker, u"มานี"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    CHECK(roll.marks()[0] == Mark::StandIn);
    CHECK(roll.grid->roster()->roll()[0].standIn->member.value == roll.people[3]);
    CHECK(roll.grid->currentIndex().row() == 1);
    CHECK(roll.grid->roster()->index(0, ui::RosterModel::Remark).data().toString() == u"นายมานี ใจดี"_s);
    QTest::qWait(1);

    QSignalSpy wanted(roll.grid.get(), &ui::RosterGrid::newPersonWanted);
    type(roll.grid.get(), u"4"_s);
    picker = roll.grid->findChild<ui::PartyPicker *>();
    REQUIRE(picker);
    type(picker, u"นายใหม่ มาก"_s);
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toInt() == 1);
    CHECK(wanted[0][1].toString() == u"นายใหม่ มาก"_s);
}

TEST_CASE("people are found by any part of their name, and those who are there already are left out")
{
    Roll roll;
    ui::PartyPicker picker(*roll.store);
    bringUp(picker);
    picker.setLeftOut({roll.people[0]});
    QSignalSpy picked(&picker, &ui::PartyPicker::picked);
    type(&picker, u"ใจดี"_s);
    QTest::qWait(200);
    CHECK(picker.hits()->count() == 3);
    QTest::keyClick(&picker, Qt::Key_Down);
    const auto second = picker.hits()->currentItem()->text();
    QTest::keyClick(&picker, Qt::Key_Return);
    REQUIRE(picked.size() == 1);
    CHECK(second.startsWith(picked[0][1].toString()));
    CHECK(picker.text().isEmpty());
    type(&picker, u"ไม่มี"_s);
    QTest::keyClick(&picker, Qt::Key_Return); // nobody: nothing happens, the text stays
    CHECK(picked.size() == 1);
    CHECK(picker.text() == u"ไม่มี"_s);
}

TEST_CASE("with the name of who stands in, Enter goes on to the mark of the next")
{
    Roll roll;
    QObject::connect(roll.grid.get(), &ui::RosterGrid::newPersonWanted, roll.grid.get(),
                     [&](int row, const QString &name) {
                         Person p;
                         p.givenName = name;
                         roll.grid->roster()->setStandIn(row, {must(roll.store->save(p)).value}, name);
                     });
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    type(QApplication::focusWidget(), u"แ"_s);
    type(QApplication::focusWidget(), u"มานี"_s);
    press(Qt::Key_Return);
    CHECK(roll.grid->hasFocus());
    CHECK(roll.grid->currentIndex() == roll.grid->roster()->index(1, ui::RosterModel::Came));
    type(QApplication::focusWidget(), u"แ"_s);
    type(QApplication::focusWidget(), u"ครูคนใหม่"_s); // on no list yet
    press(Qt::Key_Return);
    CHECK(roll.grid->hasFocus());
    CHECK(roll.grid->currentIndex() == roll.grid->roster()->index(2, ui::RosterModel::Came));
    press(Qt::Key_Down);
    type(QApplication::focusWidget(), u"ม"_s);
    CHECK(roll.marks() == QList<Mark>({Mark::StandIn, Mark::StandIn, Mark::None, Mark::Present}));
}
