#include "core/Language.h"
#include "ui/MainWindow.h"
#include "ui/Page.h"
#include "ui/UiSupport.h"
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(const QString &number, const QString &title, const QString &discussion)
{
    AgendaItem item;
    item.number = number;
    (number.contains(u'.') ? item.title : item.heading) = title;
    item.discussion = discussion;
    return item;
}

// A window on an office with thirty meetings that all speak of a road, and one, the first, of a fence.
struct Scene {
    QTemporaryDir folder;
    AnsweringAsk ask;
    Language language{u"en"_s};
    std::unique_ptr<ui::MainWindow> window;
    QLineEdit *box = nullptr;
    QListWidget *hits = nullptr;

    Scene()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(u"BowonTest"_s);
        const auto path = folder.filePath(u"โรงเรียน.bowon"_s);
        fill(*must(Store::create(path)));
        window = std::make_unique<ui::MainWindow>(ask, language);
        window->setToday([] { return QDate(2025, 12, 1); });
        window->resize(1366, 700);
        window->show();
        REQUIRE(window->open(path));
        box = child<QLineEdit>(*window, "search");
        hits = child<QListWidget>(*window, "hits");
    }
    ~Scene() { window.reset(); }

    static void fill(Store &store)
    {
        Committee committee;
        committee.name = u"คณะกรรมการสถานศึกษา"_s;
        const auto board = must(store.save(committee));
        for (int n = 1; n <= 30; ++n) {
            Meeting meeting;
            meeting.committee = board;
            meeting.number = n;
            meeting.year = 2568;
            meeting.date = QDate(2025, 1, 1).addDays(7 * n);
            for (int i = 1; i <= 5; ++i)
                meeting.agenda << item(QString::number(i), u"เรื่องที่ %1"_s.arg(i),
                                       u"ถนน ม.๔ ชำรุด\n"_s.repeated(8).trimmed());
            if (n == 1)
                meeting.agenda[3].discussion += u"\nซ่อมรั้วไม้ไผ่ ๒ ด้าน รั้วหลังด้วย"_s;
            must(store.save(meeting));
        }
        Person person;
        person.givenName = u"มาลี"_s;
        person.note = u"สานตะกร้าหวายเก่ง"_s;
        must(store.save(person));
    }

    void look(const QString &words)
    {
        box->setFocus();
        type(box, words);
        REQUIRE(QTest::qWaitFor([&] { return hits->isVisible() && !line(u""_s).isEmpty(); }, 5000));
    }
    // The first line that contains a text.
    QString line(const QString &text) const
    {
        for (int row = 0; row < hits->count(); ++row)
            if (hits->item(row)->text().contains(text))
                return hits->item(row)->text();
        return {};
    }
    bool appears(const QString &text) const
    {
        return QTest::qWaitFor([&] { return hits->isVisible() && !line(text).isEmpty(); }, 5000);
    }
    void press(Qt::Key key) { QTest::keyClick(box, key); }
};

QStringList markedIn(const QTextEdit &text)
{
    QStringList marked;
    for (const auto &selection : text.extraSelections())
        marked << selection.cursor.selectedText();
    return marked;
}

// The text in which something is marked.
QTextEdit *markedText(const QWidget &within)
{
    for (auto *text : within.findChildren<QTextEdit *>())
        if (!text->extraSelections().isEmpty())
            return text;
    return nullptr;
}

} // namespace

TEST_CASE("words typed in the search box are found in the minutes, and Enter goes where they stand")
{
    Scene scene;
    scene.look(u"รั้ว 2"_s);
    REQUIRE(scene.appears(u"ไม้ไผ่"_s));
    CHECK(scene.line(u"ไม้ไผ่"_s).startsWith(u"คณะกรรมการสถานศึกษา 1/2568 — …"));
    CHECK_FALSE(scene.line(u"Meetings – 1"_s).isEmpty());
    CHECK(scene.hits->currentItem()->text() == scene.line(u"ไม้ไผ่"_s));
    scene.press(Qt::Key_Return);

    CHECK_FALSE(scene.hits->isVisible());
    CHECK(scene.box->text().isEmpty());
    REQUIRE(scene.window->currentPage()->objectName() == u"meetings");
    auto *text = markedText(*scene.window->currentPage());
    REQUIRE(text);
    CHECK(text->objectName() == u"discussion");
    CHECK(markedIn(*text) == QStringList{u"รั้ว"_s, u"๒"_s, u"รั้ว"_s});
    CHECK(text->hasFocus());
    CHECK(text->toPlainText().mid(text->textCursor().position()).startsWith(u"รั้วไม้ไผ่"));
    CHECK_FALSE(text->textCursor().hasSelection());                                       // no key types over it
    auto *sheet = child<QWidget>(*scene.window, "paper")->parentWidget()->parentWidget(); // the viewport
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto at = text->mapTo(sheet, text->cursorRect().center());
            return at.y() > 0 && at.y() < sheet->height();
        },
        3000));

    SECTION("the marks go with the first letter typed")
    {
        type(text, u"ก"_s);
        CHECK_FALSE(markedText(*scene.window->currentPage()));
    }
    SECTION("or with Esc")
    {
        QTest::keyClick(text, Qt::Key_Escape);
        CHECK_FALSE(markedText(*scene.window->currentPage()));
        CHECK(text->toPlainText().contains(u"รั้วไม้ไผ่"));
    }
}

TEST_CASE("the list says how many there are, and shows more of a kind on request")
{
    Scene scene;
    scene.look(u"ถนน"_s);
    REQUIRE(scene.appears(u"Show more of Meetings"_s));
    CHECK_FALSE(scene.line(u"Meetings – 5 of 30"_s).isEmpty());
    CHECK(scene.hits->currentItem()->text().startsWith(u"คณะกรรมการสถานศึกษา 30/2568")); // the newest
    for (int i = 0; i < 5; ++i)
        scene.press(Qt::Key_Down);
    CHECK(scene.hits->currentItem()->text() == u"Show more of Meetings");
    scene.press(Qt::Key_Return);
    REQUIRE(scene.appears(u"Meetings – 30"_s));
    CHECK_FALSE(scene.line(u" 1/2568"_s).isEmpty());
    scene.press(Qt::Key_Escape); // back to every kind
    REQUIRE(scene.appears(u"Meetings – 5 of 30"_s));
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Up);
    CHECK(scene.hits->currentItem()->text().startsWith(u"คณะกรรมการสถานศึกษา 30/2568"));
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(scene.hits->isVisible());
}

TEST_CASE("where nothing is found the box says so, and Enter goes nowhere")
{
    Scene scene;
    const auto page = scene.window->currentPage()->objectName();
    scene.look(u"ไม่มีคำนี้"_s);
    CHECK(scene.appears(u"Nothing found for “ไม่มีคำนี้”"_s));
    scene.press(Qt::Key_Return);
    CHECK(scene.window->currentPage()->objectName() == page);
}

TEST_CASE("Enter pressed before anything is found opens the first that is")
{
    Scene scene;
    scene.box->setFocus();
    type(scene.box, u"รั้วไม้"_s);
    scene.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return markedText(*scene.window->currentPage()) != nullptr; }, 5000));
}

TEST_CASE("a record found by its note is opened in its register, with the words marked")
{
    Scene scene;
    scene.look(u"หวาย"_s);
    REQUIRE(scene.appears(u"มาลี"_s));
    scene.press(Qt::Key_Return);
    REQUIRE(scene.window->currentPage()->objectName() == u"persons");
    const auto *text = markedText(*scene.window->currentPage());
    REQUIRE(text);
    CHECK(markedIn(*text) == QStringList{u"หวาย"_s});
}

TEST_CASE("the list of meetings is filtered by what their minutes say")
{
    Scene scene;
    scene.window->goTo(u"meetings"_s);
    auto *page = scene.window->currentPage();
    auto *filter = child<QLineEdit>(*page, "filter");
    auto *list = child<QListView>(*page, "meetings");
    filter->setFocus();
    type(filter, u"ไม้ไผ่"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, 5000));
    QTest::keyClick(filter, Qt::Key_Down);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto *text = markedText(*page);
    REQUIRE(text);
    CHECK(markedIn(*text) == QStringList{u"ไม้ไผ่"_s});
    filter->clear();
    CHECK(list->model()->rowCount() == 30);
}
