#include "ui/WindowScene.h"
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;
using Scene = WindowScene;

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

TEST_CASE("a page takes the cursor to where work begins on it, and back to where it stood")
{
    Scene scene;
    scene.openSample();
    auto &window = *scene.window;
    auto *navigation = child<QListWidget>(window, "navigation");
    for (int i = 0; i < navigation->count(); ++i) {
        const auto page = navigation->item(i)->data(Qt::UserRole).toString();
        INFO(page.toStdString());
        window.goTo(page);
        CHECK(window.currentPage()->isAncestorOf(scene.focus()));
    }
    window.goTo(u"home"_s);
    scene.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(scene.isAt("search"));
    type(scene.focus(), u"Settings"_s);
    QTest::qWait(50);
    scene.press(Qt::Key_Return);
    CHECK(scene.page() == u"settings"_s);
    CHECK(scene.isAt("name"));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    scene.press(Qt::Key_Tab);
    const auto *second = scene.focus();
    scene.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(scene.isAt("duties"));
    scene.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(scene.focus() == second);
}

TEST_CASE("in the navigation up and down walk over the pages, Enter goes in, and no key throws to another end")
{
    Scene scene;
    scene.openSample(u"summary"_s);
    auto *navigation = child<QListWidget>(*scene.window, "navigation");
    navigation->setFocus();
    scene.press(Qt::Key_PageDown);
    CHECK(scene.page() == u"summary"_s);
    scene.press(Qt::Key_Down);
    CHECK(scene.page() == u"sar"_s);
    CHECK(navigation->hasFocus());
    for (int i = 0; i < 5; ++i)
        scene.press(Qt::Key_Up);
    CHECK(navigation->hasFocus());
    scene.press(Qt::Key_Return);
    CHECK(scene.window->currentPage()->isAncestorOf(scene.focus()));
}

TEST_CASE("every page is reached where the keyboard is laid out for Thai")
{
    Scene scene;
    scene.openSample();
    const std::pair<QChar, const char *> keys[] = {
        {u'/', "meetings"}, {u'-', "activities"}, {u'ภ', "ledger"},  {u'ถ', "network"},  {u'ุ', "charts"},
        {u'ึ', "summary"},   {u'ค', "import"},     {u'ต', "history"}, {u'จ', "settings"}, {u'ๅ', "home"}};
    for (const auto &[key, page] : keys) {
        scene.press(key.unicode(), Qt::ControlModifier);
        CHECK(scene.page() == QLatin1String(page));
    }
}

TEST_CASE("what is taken back out of sight is named, and the line leads there")
{
    Scene scene;
    scene.openSample(u"meetings"_s);
    scene.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return scene.line().startsWith(u"Saved"_s); }, 3000));
    scene.window->goTo(u"households"_s);
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.line().startsWith(u"Undone: Meeting “คณะกรรมการสถานศึกษา"_s));
    auto *show = child<QToolButton>(*scene.window, "showUndone");
    REQUIRE(show->isVisible());
    scene.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(scene.line().startsWith(u"Redone: Meeting “คณะกรรมการสถานศึกษา"_s));
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(scene.page() == u"meetings"_s);
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.line().startsWith(u"Undone: Meeting “คณะกรรมการสถานศึกษา"_s));
}

TEST_CASE("in a register Ctrl+Z takes back what was saved with Enter, though the cursor is in the next field")
{
    Scene scene;
    scene.openSample(u"villages"_s);
    scene.press(Qt::Key_Return);
    auto *name = child<QLineEdit>(*scene.window->currentPage(), "name");
    const auto before = name->text();
    name->setFocus();
    name->selectAll();
    type(name, u"บ้านใหม่กว่า"_s);
    scene.press(Qt::Key_Return);
    CHECK_FALSE(name->hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return scene.line().startsWith(u"Saved"_s); }, 3000));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == before);
    CHECK_FALSE(child<QToolButton>(*scene.window, "showUndone")->isVisible());
}

TEST_CASE("a refused field of the settings holds the page, says why, and Esc lets go")
{
    Scene scene;
    scene.openSample(u"settings"_s);
    auto *pupils = child<QLineEdit>(*scene.window->currentPage(), "pupils");
    const auto before = pupils->text();
    pupils->setFocus();
    pupils->selectAll();
    type(pupils, u"มาก"_s);
    for (const auto key : {Qt::Key_1, Qt::Key_5, Qt::Key_Z}) {
        child<QLineEdit>(*scene.window->currentPage(), "name")->setFocus();
        scene.press(key, Qt::ControlModifier);
        CHECK(scene.page() == u"settings"_s);
        CHECK(scene.line().contains(u"not saved"_s));
        CHECK(pupils->hasFocus());
    }
    CHECK(child<QListWidget>(*scene.window, "navigation")->currentItem()->data(Qt::UserRole) == u"settings"_s);
    scene.press(Qt::Key_Escape);
    CHECK(pupils->text() == before);
    scene.press(Qt::Key_5, Qt::ControlModifier);
    CHECK(scene.page() == u"network"_s);
}

TEST_CASE("a school cannot be undone out of existence")
{
    Scene scene;
    scene.window->createOffice(scene.folder.filePath(u"บ้านดอน.bowon"_s), u"โรงเรียนบ้านดอน"_s);
    CHECK_FALSE(child<QAction>(*scene.window, "undo")->isEnabled());
    scene.press(Qt::Key_9, Qt::ControlModifier);
    CHECK(scene.isAt("steps"));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(child<QLabel>(*scene.window, "schoolName")->text() == u"โรงเรียนบ้านดอน"_s);
}

TEST_CASE("the search box stays within the window, however long the school's name is")
{
    Scene scene;
    auto &window = *scene.window;
    window.resize(1366, 728);
    window.createOffice(scene.folder.filePath(u"บ้านดอน.bowon"_s),
                        u"โรงเรียนบ้านดอนแก้วราษฎร์บำรุงประชาสามัคคีวิทยาอุปถัมภ์อนุสรณ์"_s);
    auto *search = child<QLineEdit>(window, "search");
    REQUIRE(QTest::qWaitFor([&] { return search->isEnabled(); }, 1000));
    QTest::qWait(50);
    CHECK(search->mapTo(&window, QPoint(search->width(), 0)).x() <= window.width());
    search->setFocus();
    type(search, u"Home"_s);
    auto *hits = child<QListWidget>(window, "hits");
    REQUIRE(QTest::qWaitFor([&] { return hits->isVisible(); }, 3000));
    CHECK(hits->geometry().right() <= window.mapToGlobal(QPoint(window.width(), 0)).x());
}

TEST_CASE("pages below another one are listed while that group is open, and no others")
{
    Scene scene;
    scene.openSample();
    auto *navigation = child<QListWidget>(*scene.window, "navigation");
    const auto isListed = [&](const QString &page) {
        for (int row = 0; row < navigation->count(); ++row)
            if (navigation->item(row)->data(Qt::UserRole).toString() == page)
                return !navigation->isRowHidden(row);
        return false;
    };
    CHECK(isListed(u"network"_s));
    CHECK_FALSE(isListed(u"households"_s));
    scene.window->goTo(u"households"_s, 0);
    CHECK(isListed(u"households"_s));
    CHECK(isListed(u"temples"_s));
    CHECK_FALSE(isListed(u"phrases"_s));
    navigation->setFocus();
    while (navigation->currentItem()->data(Qt::UserRole).toString() != u"charts"_s)
        scene.press(Qt::Key_Down);
    CHECK_FALSE(isListed(u"households"_s));
    scene.press(Qt::Key_Up);
    CHECK(scene.page() == u"network"_s);
    CHECK(isListed(u"households"_s));
}

TEST_CASE("the navigation is as wide as its words, whatever the size of the letters")
{
    Scene scene;
    scene.openSample();
    auto *navigation = child<QListWidget>(*scene.window, "navigation");
    const auto before = QApplication::font();
    const auto fits = [&] { return navigation->viewport()->width() >= navigation->sizeHintForColumn(0); };
    CHECK(fits());
    const int narrow = navigation->width();
    QApplication::setFont(QFont(u"Loma"_s, 14));
    CHECK(QTest::qWaitFor([&] { return navigation->width() > narrow; }, 1000));
    CHECK(fits());
    QApplication::setFont(before);
    CHECK(QTest::qWaitFor([&] { return navigation->width() == narrow; }, 1000));
}

TEST_CASE("the menus make a new school, open a file of late, back up, and name each page by a letter of its own")
{
    Scene scene;
    scene.openSample();
    auto &window = *scene.window;
    int pages = 0;
    QSet<QMenu *> menus;
    for (const auto *action : window.findChildren<QAction *>(QRegularExpression(u"^go-"_s))) {
        ++pages;
        for (auto *holder : action->associatedObjects())
            if (auto *menu = qobject_cast<QMenu *>(holder))
                menus << menu;
    }
    CHECK(pages == child<QListWidget>(window, "navigation")->count());
    CHECK(menus.size() > 3); // pages below another one have a menu of their own
    for (const auto *menu : std::as_const(menus)) {
        QStringList letters;
        for (const auto *action : menu->actions())
            letters << QKeySequence::mnemonic(action->text()).toString();
        CHECK_FALSE(letters.contains(QString()));
        CHECK(QSet<QString>(letters.begin(), letters.end()).size() == letters.size());
    }

    scene.ask.file = scene.folder.filePath(u"สำรอง.bowon"_s);
    child<QAction>(window, "backUp")->trigger();
    CHECK(QFile::exists(scene.ask.file));
    CHECK(child<QLabel>(window, "backupLine")->text().startsWith(u"Last good backup"_s));

    child<QAction>(window, "newOffice")->trigger();
    CHECK_FALSE(window.currentPage());
    CHECK(scene.isAt("school"));
    auto *recent = child<QMenu>(window, "recentFiles");
    Q_EMIT recent->aboutToShow();
    REQUIRE(recent->actions().size() == 1);
    recent->actions().first()->trigger();
    CHECK(window.currentPage());
}

TEST_CASE("no letter of a page with Alt is one of the menus'")
{
    Scene scene;
    scene.openSample();
    auto &window = *scene.window;
    for (const auto &language : {u"en"_s, u"th"_s}) {
        scene.language.speak(language);
        QTest::qWait(1);
        QStringList menus;
        for (const auto *menu : window.menuBar()->actions())
            menus << QKeySequence::mnemonic(menu->text()).toString();
        CHECK(menus.size() == 4);
        for (const auto &page : {u"home"_s, u"activities"_s, u"charts"_s, u"summary"_s, u"import"_s, u"settings"_s}) {
            window.goTo(page);
            QStringList texts;
            for (const auto *button : window.currentPage()->findChildren<QAbstractButton *>())
                texts << button->text();
            for (const auto *label : window.currentPage()->findChildren<QLabel *>())
                if (label->buddy())
                    texts << label->text();
            for (const auto &text : texts) {
                INFO(text.toStdString());
                const auto letter = QKeySequence::mnemonic(text);
                CHECK((letter.isEmpty() || !menus.contains(letter.toString())));
            }
        }
    }
}
