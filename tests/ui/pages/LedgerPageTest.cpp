#include "ui/pages/LedgerPage.h"
#include "core/records/Usage.h"
#include "ui/pages/ledger/LedgerFilters.h"
#include "ui/print/PaperPreview.h"
#include "ui/record/GivingWords.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/Register.h"
#include "ui/widgets/SaveAsButton.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QTabBar>

using namespace registers;

namespace {

// Two villages, a firm of none, and gifts of two school years; the day is 1 June 2568.
struct Book : Scene {
    Id<Party> one, two, firm;
    Book()
    {
        one = party(house(u"1"_s, u"นายกล้า ใจดี"_s));
        Household other;
        other.village = villages[1];
        other.houseNumber = u"9"_s;
        two = party(must(store->save(other)));
        Agency agency;
        agency.name = u"ห้างทองดี"_s;
        firm = party(must(store->save(agency)));
    }
    Contribution gift(Id<Party> who, QDate date, qint64 baht, ContributionKind kind = ContributionKind::Money,
                      Direction direction = Direction::ToSchool, const QString &what = u"สมทบทุน"_s)
    {
        Contribution c;
        c.date = date;
        c.member = who;
        c.amount = baht * 100;
        c.kind = kind;
        c.direction = direction;
        c.description = what;
        c.id = must(store->save(c));
        return c;
    }
    void usual()
    {
        gift(one, QDate(2025, 5, 20), 500);
        gift(one, QDate(2025, 5, 21), 120, ContributionKind::Goods, Direction::ToSchool, u"ข้าวสาร"_s);
        gift(two, QDate(2025, 5, 22), 300, ContributionKind::Venue, Direction::ToCommunity, u"ให้ยืมเต็นท์"_s);
        gift(firm, QDate(2025, 5, 30), 2000);
        gift(two, QDate(2024, 8, 1), 40); // the year before
    }
};

struct Page {
    ui::LedgerPage page;
    QSignalSpy said, saved, removed;
    explicit Page(const ui::Office &office)
        : page(office), said(&page, &ui::Page::said), saved(&page, &ui::Page::saved), removed(&page, &ui::Page::removed)
    {
        page.resize(1150, 690);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W = QLineEdit>
    W *at(const char *name)
    {
        return child<W>(page, name);
    }
    QTableView *table() { return at<QTableView>("records"); }
    QTableView *groups() { return at<QTableView>("ledgerGroups"); }
    QString sums() // without its links
    {
        static const QRegularExpression tags(u"</?a[^>]*>"_s);
        return at<QLabel>("ledgerSums")->text().replace(u"<br>"_s, u"\n"_s).remove(tags);
    }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, const char *field)
    {
        auto *model = page.list()->model();
        return model->index(row, model->columnOf(QString::fromLatin1(field))).data().toString();
    }
    QString group(int row, int column) { return groups()->model()->index(row, column).data().toString(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void pick(const char *box, const QString &text)
    {
        auto *combo = at<QComboBox>(box);
        REQUIRE(combo->findText(text) >= 0);
        combo->setFocus();
        while (combo->currentText() != text)
            QTest::keyClick(combo, combo->findText(text) > combo->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
    }
    void look(int times)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&page, Qt::Key_F6);
    }
};

} // namespace

TEST_CASE("the book opens with the running year, its sums at the foot, and an estimate is told as one")
{
    Book book;
    book.usual();
    Page page(book.office);
    CHECK(page.rows() == 4);
    CHECK(page.sums().startsWith(
        u"To the school: 3 time(s) · money 2,500 · in kind 120 (estimated)\nTo the community: 1 time(s) · in kind 300 (estimated)"_s));
    CHECK(page.cell(0, "amount") == u"2,000"_s);
    CHECK(page.cell(2, "amount") == u"120 (estimated)"_s);
    CHECK(page.at<QLabel>("count")->text() == u"4 of 5"_s);
}

TEST_CASE("filters and words narrow the register, and the sums follow them")
{
    Book book;
    book.usual();
    Page page(book.office);
    page.pick("ledgerDirection", u"To the community"_s);
    CHECK(page.rows() == 1);
    CHECK(page.sums().startsWith(u"To the school: nothing"_s));
    CHECK(page.at("description")->text() == u"ให้ยืมเต็นท์"_s); // on the sheet
    QTest::mouseClick(page.at<QPushButton>("clearFilters"), Qt::LeftButton);
    CHECK(page.rows() == 4);
    page.pick("ledgerVillage", must(book.store->names(typeOf<Village>(), {book.villages[0].value})).values().first());
    CHECK(page.rows() == 2);
    page.pick("ledgerKind", u"Goods"_s);
    CHECK(page.rows() == 1);
    QTest::mouseClick(page.at<QPushButton>("clearFilters"), Qt::LeftButton);
    page.table()->setFocus();
    type(page.table(), u"ข้าวสาร"_s);
    CHECK(page.rows() == 1);
    CHECK(page.sums().startsWith(u"To the school: 1 time(s) · in kind 120 (estimated)"_s));
    page.press(Qt::Key_Escape);
    QTest::mouseClick(page.at<QCheckBox>("everyYear"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(page.rows() == 5);
    page.pick("ledgerState", u"Not thanked for yet"_s);
    CHECK(page.rows() == 4);
}

TEST_CASE("F6 goes through the views; Enter on a line opens the entries it adds up")
{
    Book book;
    book.usual();
    Page page(book.office);
    page.look(1);
    REQUIRE(page.groups()->isVisible());
    REQUIRE(page.groups()->model()->rowCount() == 4); // three partners and the sum
    CHECK(page.group(3, 2) == u"2,500"_s);
    int row = 0;
    while (page.group(row, 0) != u"ห้างทองดี"_s)
        ++row;
    CHECK(page.group(row, 2) == u"2,000"_s);
    page.groups()->setFocus();
    page.groups()->selectRow(row);
    page.press(Qt::Key_Return);
    CHECK(page.table()->isVisible());
    CHECK(page.rows() == 1);
    CHECK(page.at("ledgerPartner")->text() == u"ห้างทองดี"_s);
    CHECK(page.cell(0, "amount") == u"2,000"_s);
    QTest::mouseClick(page.at<QPushButton>("clearFilters"), Qt::LeftButton);
    for (const int view : {2, 3, 4}) { // by village, by kind, by month
        page.at<QTabBar>("looks")->setCurrentIndex(view);
        const int last = page.groups()->model()->rowCount() - 1;
        CHECK(page.group(last, 1) == u"3"_s); // times to the school, whatever they are spread over
        CHECK(page.group(last, 2) == u"2,500"_s);
        CHECK(page.group(last, 7) == u"300"_s);
    }
    UNSCOPED_INFO(page.groups()->visualRect(page.groups()->model()->index(0, 0)).width());
    QTest::mouseClick(page.groups()->viewport(), Qt::LeftButton, {},
                      page.groups()->visualRect(page.groups()->model()->index(0, 0)).center());
    QTest::mouseDClick(page.groups()->viewport(), Qt::LeftButton, {},
                       page.groups()->visualRect(page.groups()->model()->index(0, 0)).center());
    CHECK(page.at<QComboBox>("ledgerMonth")->currentText() == u"พฤษภาคม 2568"_s);
    CHECK(page.rows() == 4);
}

TEST_CASE("a gift is typed with the keyboard alone, and the sums know it at once")
{
    Book book;
    book.usual();
    Page page(book.office);
    page.page.create();
    CHECK(QApplication::focusWidget()->objectName() == u"date"_s);
    page.press(Qt::Key_Return); // today
    page.press(Qt::Key_Return); // to the school
    type(QApplication::focusWidget(), u"ห้างทองดี"_s);
    page.press(Qt::Key_Return);
    if (QApplication::focusWidget()->objectName() == u"member"_s)
        page.press(Qt::Key_Return);
    page.press(Qt::Key_Return); // money
    type(QApplication::focusWidget(), u"ค่าหนังสือ"_s);
    page.press(Qt::Key_Return);
    type(QApplication::focusWidget(), u"1000"_s);
    page.press(Qt::Key_Return);
    waitForSaving();
    CHECK(page.rows() == 5);
    CHECK(page.sums().contains(u"money 3,500"_s));
    must(book.store->undo());
    CHECK(page.sums().contains(u"money 2,500"_s));
}

TEST_CASE("what is odd about a gift is told at its field and kept; what is wrong is not kept")
{
    Book book;
    auto first = book.gift(book.one, QDate(2025, 5, 20), 500);
    first.receipt = u"เล่มที่ 1 เลขที่ 01"_s;
    must(book.store->save(first));
    book.gift(book.firm, QDate(2025, 5, 30), 900);
    Page page(book.office);
    const auto write = [&](const char *field, const QString &text) {
        page.at(field)->setFocus();
        page.at(field)->selectAll();
        type(page.at(field), text);
        page.press(Qt::Key_Return);
        waitForSaving();
    };
    write("receipt", first.receipt);
    CHECK(page.at<QLabel>("receiptComplaint")->text().contains(u"นายกล้า ใจดี"_s));
    CHECK(must(book.store->all<Contribution>())[0].receipt == first.receipt);
    write("amount", u"2000000"_s);
    CHECK(page.at<QLabel>("amountComplaint")->isVisible());
    CHECK(must(book.store->all<Contribution>())[0].amount == 200000000);
    write("amount", u"-5"_s);
    CHECK(page.at<QLabel>("amountComplaint")->isVisible());
    CHECK(must(book.store->all<Contribution>())[0].amount == 200000000);
}

TEST_CASE("the uses of a gift are typed below it, too much and too early is told, and the rest is carried over")
{
    Book book;
    book.gift(book.firm, QDate(2025, 5, 30), 1000);
    Page page(book.office);
    auto *uses = child<ui::OwnedRecords>(page.page, "usageLines");
    QTest::mouseClick(page.at<QPushButton>("usageAdd"), Qt::LeftButton);
    const auto write = [&](const char *field, const QString &text) {
        auto *edit = child<QLineEdit>(*uses, field);
        edit->setFocus();
        edit->selectAll();
        type(edit, text);
        page.press(Qt::Key_Return);
        waitForSaving();
    };
    write("date", u"31/5/2568"_s);
    write("amount", u"400"_s);
    write("purpose", u"หนังสือ"_s);
    REQUIRE(must(book.store->all<Usage>()).size() == 1);
    CHECK(page.at<QLabel>("usesSum")->text() == u"Given 1,000, used 400, left 600 baht"_s);
    CHECK(page.sums().contains(u"carried over 1 gift(s) · money 600"_s));
    write("amount", u"1200"_s);
    CHECK(child<QLabel>(*uses, "amountComplaint")->text().contains(u"1,000"_s));
    CHECK(must(book.store->all<Usage>())[0].amount == 120000); // told, and kept
    write("date", u"1/5/2568"_s);
    CHECK(child<QLabel>(*uses, "dateComplaint")->isVisible());
    CHECK(must(book.store->all<Usage>())[0].date == QDate(2025, 5, 1));
}

TEST_CASE("a sum at the foot opens its entries, and a new entry that the filters leave out is told of")
{
    Book book;
    book.usual();
    auto old = must(book.store->all<Contribution>()).last(); // of the year before
    must(book.store->save(Usage{{}, old.id, QDate(2024, 9, 1), 1000, 0, u"หนังสือ"_s, {}}));
    Page page(book.office);
    REQUIRE(page.sums().contains(u"Not used up: brought forward 1 gift(s) · money 30; carried over 1 gift(s)"_s));
    Q_EMIT page.at<QLabel>("ledgerSums")->linkActivated(u"not_used_up"_s);
    CHECK(page.rows() == 1);
    CHECK(page.cell(0, "amount") == u"40"_s);
    QTest::mouseClick(page.at<QPushButton>("clearFilters"), Qt::LeftButton);
    Q_EMIT page.at<QLabel>("ledgerSums")->linkActivated(u"to_community"_s);
    CHECK(page.rows() == 1);
    QTest::mouseClick(page.at<QPushButton>("clearFilters"), Qt::LeftButton);
    page.pick("ledgerVillage", must(book.store->names(typeOf<Village>(), {book.villages[0].value})).values().first());
    page.page.create(); // of a firm in no village
    for (int i = 0; i < 2; ++i)
        page.press(Qt::Key_Return);
    type(QApplication::focusWidget(), u"ห้างทองดี"_s);
    page.press(Qt::Key_Return);
    waitForSaving();
    CHECK(must(book.store->all<Contribution>()).size() == 6);
    REQUIRE(page.said.size() == 1);
    CHECK(page.said[0][0].toString().contains(u"not listed"_s));
}

TEST_CASE("a duty of the start page opens its gift, in whatever year it lies, and a member opens all entries of it")
{
    Book book;
    book.usual();
    const auto old = must(book.store->all<Contribution>()).last();
    REQUIRE(old.date == QDate(2024, 8, 1));
    Page page(book.office);
    page.page.open(old.id.value);
    CHECK(page.page.sheet()->id() == old.id.value);
    CHECK(page.rows() == 1);
    CHECK(page.table()->currentIndex().row() == 0);
    page.page.mark({{}, u"household"_s, book.one.value, {}});
    CHECK(page.rows() == 2);
    CHECK(page.at<QCheckBox>("everyYear")->isChecked());
}

TEST_CASE("what is filtered is seen as it prints, printed page by page and saved as every kind of file")
{
    Book book;
    book.usual();
    const QTemporaryDir folder;
    Page page(book.office);
    CHECK(page.page.canPrint());
    page.at<QTabBar>("looks")->setCurrentIndex(5);
    CHECK(page.at<ui::PaperPreview>("preview")->isVisible());
    CHECK(page.at<ui::PaperPreview>("preview")->pageCount() >= 1);
    for (const auto &[action, ending] :
         {std::pair{"savePdf", u"pdf"_s}, {"saveOdt", u"odt"_s}, {"saveText", u"txt"_s}}) {
        book.ask.file = folder.filePath(u"สมุด."_s + ending);
        page.at<ui::SaveAsButton>("saveLedger")->findChild<QAction *>(QLatin1String(action))->trigger();
        CHECK(QFile::exists(book.ask.file));
    }
    CHECK(page.said.size() == 3);
    QFile text(folder.filePath(u"สมุด.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(text.readAll()).contains(u"สองพันห้าร้อยบาทถ้วน"_s));
}

TEST_CASE("an empty book says what belongs there and offers the first entry")
{
    Book book;
    Page page(book.office);
    CHECK(page.at<QPushButton>("firstRecord")->isVisible());
    QTest::mouseClick(page.at<QPushButton>("firstRecord"), Qt::LeftButton);
    CHECK(QApplication::focusWidget()->objectName() == u"date"_s);
}

TEST_CASE("a new entry bears what the filters ask for, and a draft not typed into follows other filters")
{
    Book book;
    book.usual();
    Campaign campaign;
    campaign.name = u"ผ้าป่า 2568"_s;
    campaign.date = QDate(2025, 5, 25);
    campaign.id = must(book.store->save(campaign));
    Page page(book.office);
    const auto chosen = [&](const char *field) { return page.at<QComboBox>(field)->currentText(); };
    page.pick("ledgerDirection", u"To the community"_s);
    page.pick("ledgerKind", u"Goods"_s);
    page.page.create();
    CHECK(chosen("direction") == u"To the community"_s);
    CHECK(chosen("kind") == u"Goods"_s);
    CHECK_FALSE(page.page.sheet()->form()->isModified()); // nothing is kept before somebody types
    LedgerFilter filter;
    filter.period = periodOf(YearKind::Academic, 2568);
    filter.partner = book.firm;
    filter.campaign = campaign.id;
    filter.state = LedgerFilter::State::ToEnter;
    page.page.findChild<ui::LedgerFilters *>()->setFilter(filter);
    page.page.create();
    CHECK(chosen("direction") == u"To the school"_s);
    page.at("description")->setFocus();
    type(page.at("description"), u"ค่าอาหาร"_s);
    REQUIRE(page.page.settle());
    const auto gifts = must(book.store->all<Contribution>());
    CHECK(gifts.size() == 6);
    const auto made =
        std::find_if(gifts.begin(), gifts.end(), [](const auto &g) { return g.description == u"ค่าอาหาร"_s; });
    REQUIRE(made != gifts.end());
    CHECK(made->member == book.firm);
    CHECK(made->campaign == campaign.id);
    CHECK(made->eDonation == EDonation::ToEnter);
    CHECK(made->date == QDate(2025, 6, 1));
}

TEST_CASE("a sum of many gifts is told with separators in each of its figures")
{
    CHECK(ui::givingText({5876, 1291360000, 0, 23768}) == u"5,876 time(s) · money 12,913,600 · 23,768 hours"_s);
    CHECK(ui::carriedText({1200, 100, 0}) == u"1,200 gift(s) · money 1"_s);
    CHECK(ui::givingText({1, 5000, 0, 0}) == u"1 time(s) · money 50"_s);
}
