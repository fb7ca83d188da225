#include "ui/pages/CommitteePage.h"
#include "core/figures/Appointing.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/Register.h"
#include "ui/widgets/SaveAsButton.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QTextEdit>

using namespace registers;

namespace {

// An office with a school of 250 pupils and a board that has no seats yet; the day is 1 June 2568.
struct Board : Scene {
    Committee record;

    Board()
    {
        School school;
        school.name = u"โรงเรียนบ้านดอนแก้ว"_s;
        school.pupils = 250;
        must(store->save(school));
        record.name = u"คณะกรรมการสถานศึกษา"_s;
        record.kind = CommitteeKind::SchoolBoard;
        record.id = must(store->save(record));
    }
    Id<Person> person(const QString &name)
    {
        Person person;
        person.title = u"นาย"_s;
        person.givenName = name;
        return must(store->save(person));
    }
    Id<Seat> seat(int order, const QString &represents, Id<Person> holder, QDate since, QDate until = {})
    {
        return must(store->save(Seat{{}, record.id, u"กรรมการ"_s, represents, holder, since, until, order}));
    }
    QList<Seat> seats() const { return must(bodyOf(*store, record.id)).seats; }
};

struct Page {
    ui::CommitteePage page;
    QSignalSpy said, wanted;
    explicit Page(const ui::Office &office)
        : page(office), said(&page, &ui::Page::said), wanted(&page, &ui::Page::wanted)
    {
        page.resize(1180, 700);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W = QLineEdit>
    W *at(const char *name)
    {
        return child<W>(page, name);
    }
    QTableView *seats() { return at<QTableView>("seats"); }
    QString cell(int row, const char *field)
    {
        auto *model = child<ui::OwnedRecords>(page, "seatLines")->model();
        return model->index(row, model->columnOf(QString::fromLatin1(field))).data().toString();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void choose(int row)
    {
        seats()->setFocus();
        seats()->selectRow(row);
    }
    QString count() { return at<QLabel>("seatsCount")->text(); }
};

} // namespace

TEST_CASE("F6 and Enter give the board the seats that its number of pupils asks for, and undo takes them back")
{
    Board board;
    Page page(board.office);
    QTest::keyClick(&page.page, Qt::Key_F6);
    auto *menu = page.at<QMenu>("templateMenu");
    REQUIRE(menu->isVisible());
    CHECK(menu->activeAction()->text().contains(u"9 คน"_s));
    CHECK(menu->activeAction()->text().endsWith(u"adds 9 seat(s)"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(board.seats().size() == 9);
    CHECK(page.count() == u"9 seat(s), 9 vacant"_s);
    CHECK(page.cell(0, "person") == u"vacant"_s);
    CHECK(page.cell(8, "represents") == u"ผู้อำนวยการโรงเรียน"_s);
    CHECK(page.at<QTextEdit>("legal_basis")->toPlainText().contains(u"2564"_s));
    CHECK(page.at<QLabel>("seatsSaid")->text().startsWith(u"9 vacant seat(s) added."_s));
    CHECK(page.said.size() == 1);
    auto *list = page.page.list()->model();
    CHECK(list->index(0, list->columnOf(u"seats"_s)).data().toString() == u"9, 9 vacant"_s);
    must(board.store->undo());
    CHECK(page.seats()->model()->rowCount() == 0);
    CHECK(page.at<QTextEdit>("legal_basis")->toPlainText().isEmpty());
}

TEST_CASE("a second time the template finds nothing missing; the menu leads to the templates")
{
    Board board;
    Page page(board.office);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(&page.page, Qt::Key_F6);
        QTest::keyClick(page.at<QMenu>("templateMenu"), Qt::Key_Return);
    }
    CHECK(board.seats().size() == 9);
    CHECK(page.at<QLabel>("seatsSaid")->text().startsWith(u"No seat was missing. 9 seat(s) of the template"_s));
    QTest::mouseClick(page.at<QPushButton>("seatTemplates"), Qt::LeftButton);
    auto *menu = page.at<QMenu>("templateMenu");
    menu->actions().last()->trigger();
    menu->close();
    REQUIRE(page.wanted.size() == 1);
    CHECK(page.wanted[0][0].toString() == u"body-templates"_s);
    QTest::mouseClick(page.at<QPushButton>("seatTemplates"), Qt::LeftButton);
    page.page.findChild<QAction *>(u"keepAsTemplate"_s)->trigger();
    menu->close();
    CHECK(must(board.store->all<BodyTemplate>()).last().name == board.record.name);
}

TEST_CASE("the seats are told as they were on any day, with vacancies and terms in words")
{
    Board board;
    board.record.termsYears = 4;
    board.record.seats = 3;
    must(board.store->save(board.record));
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"กล้า"_s), QDate(2022, 5, 16), QDate(2024, 5, 31));
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"ขวัญ"_s), QDate(2024, 6, 10));
    board.seat(2, u"ผู้แทนศิษย์เก่า"_s, board.person(u"คำ"_s), QDate(2024, 5, 16), QDate(2025, 3, 31));
    board.seat(3, u"ผู้แทนผู้ปกครอง"_s, board.person(u"งาม"_s), QDate(2021, 1, 1));
    Page page(board.office);
    CHECK(page.count() == u"3 seat(s), 1 vacant, 1 term(s) over"_s);
    CHECK(page.cell(0, "person") == u"นายขวัญ"_s);
    CHECK(page.cell(0, "until").endsWith(u", by the rule"_s));
    CHECK(page.cell(1, "person").startsWith(u"vacant since"_s));
    CHECK(page.cell(2, "person") == u"นายงาม"_s);
    CHECK(page.cell(2, "until") == u"31 ธ.ค. 67, over"_s);
    auto *on = page.at<ui::ThaiDateEdit>("seatsOn");
    on->setFocus();
    on->selectAll();
    type(on, u"1/5/2567"_s);
    page.press(Qt::Key_Return);
    CHECK(page.cell(0, "person") == u"นายกล้า"_s);
    CHECK(page.count() == u"3 seat(s), 1 vacant, 1 not on record"_s); // the alumni had no seat yet
    page.choose(0);
    auto *holders = page.at<QListWidget>("holders");
    REQUIRE(holders->count() == 3); // with the days on which the seat was vacant
    CHECK(holders->item(0)->text().endsWith(u"นายกล้า"_s));
    CHECK(holders->item(1)->text().endsWith(u"vacant"_s));
    CHECK(holders->item(2)->text().endsWith(u"นายขวัญ"_s));
    holders->setFocus();
    holders->setCurrentRow(2);
    QTest::keyClick(holders, Qt::Key_Return);
    CHECK(page.at("since")->text().startsWith(u"10 "_s));
}

TEST_CASE("F7 names a new holder from a day on, who need not be registered yet")
{
    Board board;
    board.record.termsYears = 4;
    must(board.store->save(board.record));
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"กล้า"_s), QDate(2024, 5, 16));
    board.seat(2, u"ผู้แทนศิษย์เก่า"_s, {}, QDate(2024, 5, 16));
    Page page(board.office);
    page.choose(0);
    QTest::keyClick(page.seats(), Qt::Key_F7);
    REQUIRE(page.at("newHolder")->hasFocus());
    type(page.at("newHolder"), u"นางใหม่ มาดี"_s);
    page.press(Qt::Key_Return);
    if (page.at("newHolder")->hasFocus()) // the offer is taken first
        page.press(Qt::Key_Return);
    REQUIRE(page.at("newHolderSince")->hasFocus());
    page.at("newHolderSince")->selectAll();
    type(page.at("newHolderSince"), u"16/5/2567"_s);
    page.press(Qt::Key_Return);
    CHECK(page.at<QLabel>("newHolderComplaint")->isVisible()); // the present one began on that day
    CHECK(board.seats().size() == 2);
    page.at("newHolderSince")->selectAll();
    type(page.at("newHolderSince"), u"1/7/2568"_s);
    page.press(Qt::Key_Return);
    const auto seats = board.seats();
    REQUIRE(seats.size() == 3);
    CHECK(seats[0].until == QDate(2025, 6, 30));
    CHECK(seats[1].since == QDate(2025, 7, 1));
    CHECK(seats[1].until == QDate(2028, 5, 15)); // the rest of the term
    CHECK_FALSE(page.at("newHolder")->isVisible());
    CHECK(page.at<ui::ThaiDateEdit>("seatsOn")->date() == QDate(2025, 7, 1));
    CHECK(page.cell(0, "person") == u"นางใหม่ มาดี"_s);
    CHECK(page.at<QListWidget>("holders")->count() == 2);
    must(board.store->undo());
    CHECK(board.seats().size() == 2);
    QTest::keyClick(page.seats(), Qt::Key_F7);
    page.press(Qt::Key_Escape);
    CHECK_FALSE(page.at("newHolder")->isVisible());
}

TEST_CASE("one person in two seats of a body is told at the field, and saved; an end before the beginning is not")
{
    Board board;
    const auto twice = board.person(u"กล้า"_s);
    board.seat(1, u"ผู้แทนครู"_s, twice, QDate(2024, 5, 16));
    board.seat(2, u"ผู้แทนศิษย์เก่า"_s, twice, QDate(2024, 5, 16));
    board.record.seats = 1;
    must(board.store->save(board.record));
    Page page(board.office);
    CHECK(page.at<QLabel>("seatsComplaint")->text().startsWith(u"more seats are on record: 2"_s));
    page.choose(1);
    CHECK(page.at<QLabel>("personComplaint")->isVisible());
    page.at("until")->setFocus();
    type(page.at("until"), u"1/1/2567"_s);
    page.press(Qt::Key_Return);
    waitForSaving();
    CHECK(page.at<QLabel>("untilComplaint")->isVisible());
    CHECK_FALSE(board.seats()[1].until.isValid());
}

TEST_CASE("a seat moves in the order together with those who held it before")
{
    Board board;
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"กล้า"_s), QDate(2021, 5, 16), QDate(2024, 5, 15));
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"ขวัญ"_s), QDate(2024, 5, 16));
    board.seat(2, u"ผู้แทนศิษย์เก่า"_s, board.person(u"คำ"_s), QDate(2024, 5, 16));
    Page page(board.office);
    page.choose(1);
    QTest::keyClick(page.seats(), Qt::Key_Up, Qt::AltModifier);
    CHECK(page.cell(0, "person") == u"นายคำ"_s);
    const auto seats = board.seats();
    CHECK(seats[0].represents == u"ผู้แทนศิษย์เก่า"_s);
    CHECK(seats[1].order == 2);
    CHECK(seats[2].order == 2);
}

TEST_CASE("the bodies stand below those they are part of, and home leads to the seat that needs somebody")
{
    Board board;
    Committee part;
    part.name = u"คณะอนุกรรมการ"_s;
    part.partOf = board.record.id;
    part.id = must(board.store->save(part));
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"กล้า"_s), QDate(2024, 5, 16));
    board.seat(2, u"ผู้แทนศิษย์เก่า"_s, {}, QDate(2024, 5, 16));
    Page page(board.office);
    auto *list = page.page.list()->model();
    CHECK(list->index(1, 0).data().toString().trimmed() == u"└ คณะอนุกรรมการ"_s);
    page.page.open(board.record.id.value);
    CHECK(page.seats()->hasFocus());
    CHECK(page.at("represents")->text() == u"ผู้แทนศิษย์เก่า"_s);
}

TEST_CASE("the list of seats is saved as a file")
{
    Board board;
    board.seat(1, u"ผู้แทนครู"_s, board.person(u"กล้า"_s), QDate(2024, 5, 16));
    const QTemporaryDir folder;
    board.ask.file = folder.filePath(u"ทำเนียบ.pdf"_s);
    Page page(board.office);
    CHECK(page.page.canPrint());
    page.at<ui::SaveAsButton>("saveSeats")->findChild<QAction *>(u"savePdf"_s)->trigger();
    CHECK(page.said.size() == 1);
    QFile pdf(board.ask.file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
}
