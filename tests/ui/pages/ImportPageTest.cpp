#include "ui/pages/ImportPage.h"
#include "ui/UiSupport.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Scene : TestOffice {
    QTemporaryDir folder;
    ui::ImportPage page{office};
    Scene()
    {
        must(store->save(village(4, u"บ้านดอน"_s)));
        page.resize(1100, 640);
        page.show();
    }
    QString file(const QByteArray &bytes)
    {
        const auto path = folder.filePath(u"ครัวเรือน.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    void choose(const QString &kind)
    {
        auto *box = child<QComboBox>(page, "kind");
        box->setCurrentIndex(box->findData(kind));
    }
};

} // namespace

TEST_CASE("an import shows what will happen to each row, does it at a key, and one undo takes it back")
{
    Scene scene;
    scene.choose(u"household"_s);
    scene.ask.file = scene.file("village,house_number,head,roof\n4,1,นายดี,แดง\n4,2,นางดี,เขียว\n");
    QTest::mouseClick(child<QPushButton>(scene.page, "chooseFile"), Qt::LeftButton);
    auto *table = child<QTableView>(scene.page, "plan");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->model()->index(1, 0).data().toInt() == 3);
    CHECK(table->model()->index(1, 5).data().toString() == u"นางดี"_s);
    CHECK(child<QLabel>(scene.page, "complaint")->text().contains(u"roof"_s));
    CHECK(must(scene.store->all<Household>()).isEmpty()); // nothing yet
    QTest::mouseClick(child<QPushButton>(scene.page, "apply"), Qt::LeftButton);
    CHECK(must(scene.store->all<Household>()).size() == 2);
    must(scene.store->undo());
    CHECK(must(scene.store->all<Household>()).isEmpty());
}

TEST_CASE("refused rows stop the import unless they are left out, and say why")
{
    Scene scene;
    scene.choose(u"household"_s);
    scene.page.readFile(scene.file("village,house_number\n4,1\n99,2\n"));
    auto *table = child<QTableView>(scene.page, "plan");
    REQUIRE(table->model()->rowCount() == 1); // the refused ones come first
    CHECK(table->model()->index(0, 2).data().toString().contains(u"99"_s));
    auto *apply = child<QPushButton>(scene.page, "apply");
    CHECK_FALSE(apply->isEnabled());
    child<QCheckBox>(scene.page, "skipRefused")->setChecked(true);
    REQUIRE(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(must(scene.store->all<Household>()).size() == 1);
}

TEST_CASE("columns that are not read are named, those that are there twice apart")
{
    Scene scene;
    scene.choose(u"household"_s);
    scene.page.readFile(scene.file("village,house_number,house_number,colour\n4,1,2,red\n"));
    const auto told = child<QLabel>(scene.page, "complaint")->text().split(u'\n');
    REQUIRE(told.size() == 2);
    CHECK(told[0].contains(u"colour"_s));
    CHECK_FALSE(told[0].contains(u"house_number"_s));
    CHECK(told[1].contains(u"house_number"_s));
    CHECK(child<QPushButton>(scene.page, "apply")->isEnabled());
}

TEST_CASE("a file that is no list is told in words, and what is exported comes back in")
{
    Scene scene;
    scene.choose(u"village"_s);
    scene.page.readFile(scene.file(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)));
    CHECK_FALSE(child<QLabel>(scene.page, "complaint")->text().isEmpty());
    for (const auto &name : {u"หมู่บ้าน.csv"_s, u"หมู่บ้าน.xlsx"_s}) {
        scene.ask.file = scene.folder.filePath(name);
        QTest::mouseClick(child<QPushButton>(scene.page, "export"), Qt::LeftButton);
        REQUIRE(QFile::exists(scene.ask.file));
        scene.page.readFile(scene.ask.file);
        CHECK(child<QLabel>(scene.page, "counts")->text().contains(u"1 unchanged"_s));
    }
    // The workbook's second sheet says what its columns mean: no list of villages, and told so.
    auto *sheets = child<QComboBox>(scene.page, "sheets");
    REQUIRE(sheets->isVisible());
    REQUIRE(sheets->count() == 2);
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_Down);
    CHECK_FALSE(child<QLabel>(scene.page, "complaint")->text().isEmpty());
    QTest::keyClick(sheets, Qt::Key_Up);
    CHECK(child<QLabel>(scene.page, "counts")->text().contains(u"1 unchanged"_s));
    CHECK(child<QLabel>(scene.page, "complaint")->text().isEmpty());
}
