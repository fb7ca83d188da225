#include "ui/pages/ChartsPage.h"
#include "ui/SampleOffice.h"
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace core;
using namespace Qt::StringLiterals;

TEST_CASE("a chart has its figures as a table beside it, and every village opens the households behind it")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    AnsweringAsk ask;
    const QDate day(2026, 2, 15);
    ui::ChartsPage page(ui::Office{*store, ask, [day] { return day; }});
    page.resize(1180, 660);
    page.show();
    auto *table = child<QTableWidget>(page, "figures");
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() > 0; }, 20000));
    CHECK(child<QSpinBox>(page, "year")->value() == 2568);

    const auto figures = must(annualSummary(*store, periodOf(YearKind::Academic, 2568), day));
    auto *question = child<QComboBox>(page, "question");
    question->setCurrentIndex(ui::ChartsPage::Reach);
    int row = 0;
    for (const auto &village : figures.villages) {
        if (!village.inServiceArea)
            continue;
        const auto shown = table->item(row, 1)->text();
        CHECK(shown.isEmpty() == false);
        CHECK((shown == u"no data"_s) == !village.reach.has_value());
        ++row;
    }
    CHECK(row == table->rowCount());
    CHECK(child<QLabel>(page, "finding")->text().contains(u"No data"_s));

    table->setCurrentCell(0, 0);
    auto *behind = child<QTableWidget>(page, "behind");
    REQUIRE(behind->rowCount() > 0);
    QSignalSpy wanted(&page, &ui::Page::wanted);
    Q_EMIT behind->cellActivated(0, 0);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].toString() == u"households"_s);

    QTest::mouseClick(child<QPushButton>(page, "copyTable"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().split(u'\n').size() == table->rowCount() + 1);
    question->setCurrentIndex(ui::ChartsPage::PeopleTrend);
    CHECK(table->rowCount() == 6);
    ask.file = folder.filePath(u"กราฟ.pdf"_s);
    QTest::mouseClick(child<QPushButton>(page, "saveChart"), Qt::LeftButton);
    CHECK(QFile::exists(ask.file));
}

TEST_CASE("a finding speaks of one measure, and of villages only")
{
    const QTemporaryDir folder;
    auto store = must(Store::open(sampleFile(folder)));
    Contribution gift; // of someone who lives in no village on record
    Person stranger;
    stranger.givenName = u"คนไกล"_s;
    gift.member = {must(store->save(stranger)).value};
    gift.date = QDate(2025, 8, 1);
    gift.amount = 9'999'999'00;
    gift.description = u"เงินบริจาค"_s;
    must(store->save(gift));
    AnsweringAsk ask;
    const QDate day(2026, 2, 15);
    ui::ChartsPage page(ui::Office{*store, ask, [day] { return day; }});
    page.show();
    auto *table = child<QTableWidget>(page, "figures");
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() > 0; }, 20000));
    auto *finding = child<QLabel>(page, "finding");
    const auto figures = must(annualSummary(*store, periodOf(YearKind::Academic, 2568), day));

    child<QComboBox>(page, "question")->setCurrentIndex(ui::ChartsPage::PeopleTrend);
    CHECK(finding->text().contains(grouped(figures.totals.people)));

    child<QComboBox>(page, "question")->setCurrentIndex(ui::ChartsPage::Giving);
    CHECK_FALSE(finding->text().contains(u"นอกเขต"_s));
    qint64 most = 0;
    for (const auto &village : figures.villages)
        if (village.inServiceArea)
            most = std::max(most, village.toSchool.money + village.toSchool.inKind);
    CHECK(finding->text().contains(u'(' + grouped(double(most) / 100, 0) + u')'));
    CHECK(table->item(table->rowCount() - 1, 0)->text() == u"Outside the service area or village unknown"_s);
}
