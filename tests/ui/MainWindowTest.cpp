#include "ui/MainWindow.h"
#include "core/Language.h"
#include "ui/Page.h"
#include "ui/SampleOffice.h"
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// A window of its own, with settings nobody else sees.
struct Scene {
    QTemporaryDir folder;
    AnsweringAsk ask;
    Language language{u"en"_s};
    std::unique_ptr<ui::MainWindow> window;
    Scene()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(u"BowonTest"_s);
        window = std::make_unique<ui::MainWindow>(ask, language);
        window->setToday([] { return QDate(2026, 2, 15); });
        window->show();
    }
    ~Scene() { window.reset(); }
};

} // namespace

TEST_CASE("from nothing: a school is named, its file made, and every page opens")
{
    Scene scene;
    auto &window = *scene.window;
    scene.ask.file = scene.folder.filePath(u"บ้านดอน.bowon"_s);
    auto *name = child<QLineEdit>(window, "school");
    type(name, u"โรงเรียนบ้านดอน"_s);
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(QFile::exists(scene.ask.file));
    CHECK(child<QLabel>(window, "schoolName")->text() == u"โรงเรียนบ้านดอน"_s);
    auto *navigation = child<QListWidget>(window, "navigation");
    CHECK(navigation->count() >= 15);
    for (int i = 0; i < navigation->count(); ++i) { // empty pages must open as well
        navigation->setCurrentRow(i);
        REQUIRE(window.currentPage());
        CHECK(window.currentPage()->objectName() == navigation->item(i)->data(Qt::UserRole).toString());
    }
    CHECK(scene.ask.told.isEmpty());
}

TEST_CASE("anything is found with Ctrl+K and opened with Enter")
{
    Scene scene;
    auto &window = *scene.window;
    REQUIRE(window.open(sampleFile(scene.folder)));
    auto *search = child<QLineEdit>(window, "search");
    search->setFocus();
    type(search, u"คณะกรรมการสถานศึกษา"_s);
    auto *hits = child<QListWidget>(window, "hits");
    REQUIRE(QTest::qWaitFor([&] { return hits->count() > 0 && hits->isVisible(); }, 5000));
    CHECK(hits->currentItem()->text().contains(u"คณะกรรมการสถานศึกษา"_s));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(
        (window.currentPage()->objectName() == u"committees"_s || window.currentPage()->objectName() == u"meetings"_s));
    CHECK(search->text().isEmpty());
}

TEST_CASE("the language changes while the window is open, and back")
{
    Scene scene;
    auto &window = *scene.window;
    REQUIRE(window.open(sampleFile(scene.folder)));
    auto *navigation = child<QListWidget>(window, "navigation");
    CHECK(navigation->item(0)->text() == u"Home"_s);
    scene.language.speak(u"th"_s);
    CHECK(QTest::qWaitFor([&] { return navigation->item(0)->text() == u"หน้าแรก"_s; }, 2000));
    scene.language.speak(u"en"_s);
    CHECK(QTest::qWaitFor([&] { return navigation->item(0)->text() == u"Home"_s; }, 2000));
}

TEST_CASE("a file that cannot be opened is told on the start page, and the last one stays")
{
    Scene scene;
    auto &window = *scene.window;
    CHECK_FALSE(window.open(scene.folder.filePath(u"ไม่มี.bowon"_s)));
    CHECK(child<QLabel>(window, "complaint")->text().contains(u"ไม่มี.bowon"_s));
    REQUIRE(window.open(sampleFile(scene.folder)));
    CHECK_FALSE(window.open(scene.folder.filePath(u"ไม่มี.bowon"_s)));
    CHECK(scene.ask.told.size() == 1);
    CHECK(window.currentPage());
}
