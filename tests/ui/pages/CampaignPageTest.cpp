#include "ui/pages/CampaignPage.h"
#include "ui/Page.h"
#include "ui/record/OwnedRecords.h"
#include "ui/record/Register.h"
#include "ui/widgets/SaveAsButton.h"
#include <QAction>
#include <QFile>
#include <QTableWidget>

using namespace registers;

namespace {

struct Robes : Scene {
    Campaign record;
    Id<Party> firm;
    Robes()
    {
        record.name = u"ผ้าป่าการศึกษา 2568"_s;
        record.date = QDate(2025, 5, 24);
        record.id = must(store->save(record));
        Agency agency;
        agency.name = u"ห้างทองดี"_s;
        firm = party(must(store->save(agency)));
    }
    Id<CampaignList> list(const QString &name)
    {
        CampaignList l;
        l.campaign = record.id;
        l.name = name;
        return must(store->save(l));
    }
    void gift(qint64 baht, Id<CampaignList> list = {}, ContributionKind kind = ContributionKind::Money)
    {
        Contribution c;
        c.date = record.date;
        c.member = firm;
        c.amount = baht * 100;
        c.kind = kind;
        c.campaign = record.id;
        c.campaignList = list;
        must(store->save(c));
    }
};

struct Page {
    ui::CampaignPage page;
    QSignalSpy said, places;
    explicit Page(const ui::Office &office)
        : page(office), said(&page, &ui::Page::said), places(&page, &ui::Page::placeWanted)
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
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString figures() { return at<QLabel>("campaignFigures")->text(); }
};

void write(Page &page, QWidget &in, const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(in, field);
    edit->setFocus();
    edit->selectAll();
    type(edit, text);
    page.press(Qt::Key_Return);
    waitForSaving();
}

} // namespace

TEST_CASE("the account of a campaign follows its lists, gifts and expenses as they are typed")
{
    Robes robes;
    const auto first = robes.list(u"สายที่ 1"_s);
    robes.gift(500, first);
    robes.gift(120, first, ContributionKind::Goods);
    robes.gift(80);
    Page page(robes.office);
    CHECK(page.figures() ==
          u"Came in: 3 time(s) · money 580 · in kind 120 (estimated)\nSpent: 0 baht · Net: 580 baht"_s);
    auto *byList = page.at<QTableWidget>("byList");
    REQUIRE(byList->rowCount() == 2);
    CHECK(byList->item(0, 2)->text() == u"500"_s);
    CHECK(byList->item(1, 0)->text() == u"On no list"_s);

    auto *expenses = child<ui::OwnedRecords>(page.page, "campaign_expenseLines");
    QTest::mouseClick(page.at<QPushButton>("campaign_expenseAdd"), Qt::LeftButton);
    write(page, *expenses, "description", u"ค่าเต็นท์"_s);
    write(page, *expenses, "amount", u"200"_s);
    CHECK(page.figures().endsWith(u"Spent: 200 baht · Net: 380 baht"_s));
    page.at<QTableView>("campaign_expenses")->selectRow(0); // Enter began the next one
    write(page, *expenses, "amount", u"900"_s);
    page.at<QTableView>("campaign_expenses")->selectRow(0);
    CHECK(child<QLabel>(*expenses, "amountComplaint")->text().contains(u"580"_s)); // more than came in: told, and kept
    CHECK(must(robes.store->all<CampaignExpense>())[0].amount == 90000);
    must(robes.store->undo());
    CHECK(page.figures().contains(u"Net: 380 baht"_s));
}

TEST_CASE("a campaign that would end before it starts keeps its last good day")
{
    Robes robes;
    Page page(robes.office);
    write(page, page.page, "end_date", u"1/5/2568"_s);
    CHECK(page.at<QLabel>("end_dateComplaint")->isVisible());
    CHECK_FALSE(must(robes.store->all<Campaign>())[0].endDate.isValid());
    write(page, page.page, "end_date", u"25/5/2568"_s);
    CHECK(must(robes.store->all<Campaign>())[0].endDate == QDate(2025, 5, 25));
}

TEST_CASE("envelopes are opened one after the other on the campaign's own sheet")
{
    Robes robes;
    robes.list(u"สายที่ 1"_s);
    Page page(robes.office);
    auto *gifts = child<ui::OwnedRecords>(page.page, "contributionLines");
    QTest::mouseClick(page.at<QPushButton>("contributionAdd"), Qt::LeftButton);
    write(page, *gifts, "member", u"ห้างทองดี"_s);
    write(page, *gifts, "amount", u"300"_s);
    const auto all = must(robes.store->all<Contribution>());
    REQUIRE(all.size() == 1);
    CHECK(all[0].campaign == robes.record.id);
    CHECK(page.figures().startsWith(u"Came in: 1 time(s) · money 300"_s));
    QTest::mouseClick(page.at<QPushButton>("giftsInLedger"), Qt::LeftButton);
    REQUIRE(page.places.size() == 1);
    CHECK(page.places[0][0].toString() == u"ledger"_s);
    CHECK(page.places[0][1].toLongLong() == all[0].id.value);
}

TEST_CASE("the account of a campaign is saved as a file")
{
    Robes robes;
    robes.gift(300);
    const QTemporaryDir folder;
    Page page(robes.office);
    CHECK(page.page.canPrint());
    robes.ask.file = folder.filePath(u"ผ้าป่า.txt"_s);
    page.at<ui::SaveAsButton>("saveCampaign")->findChild<QAction *>(u"saveText"_s)->trigger();
    CHECK(page.said.size() == 1);
    QFile text(robes.ask.file);
    REQUIRE(text.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(text.readAll()).contains(u"สามร้อยบาทถ้วน"_s));
}

TEST_CASE("the sheet of a member tells what came and what went, and leads to the entries")
{
    Robes robes;
    robes.gift(300);
    Register agencies(robes.office, typeOf<Agency>());
    QSignalSpy places(&agencies.page, &ui::Page::placeWanted);
    auto *giving = child<QLabel>(agencies.page, "memberGiving");
    CHECK(giving->text().startsWith(u"Gave the school: 1 time(s) · money 300\nGot from the school: nothing"_s));
    QTest::mouseClick(child<QPushButton>(agencies.page, "memberEntries"), Qt::LeftButton);
    REQUIRE(places.size() == 1);
    const auto place = places[0][2].value<ui::FoundPlace>();
    CHECK(place.line == u"agency"_s);
    CHECK(place.lineId == robes.firm.value);
    agencies.page.hide();
    robes.gift(200); // on another page
    agencies.page.show();
    CHECK(giving->text().startsWith(u"Gave the school: 2 time(s) · money 500"_s));
}
