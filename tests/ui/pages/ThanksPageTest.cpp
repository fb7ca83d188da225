#include "ui/pages/ThanksPage.h"
#include "core/records/Kinds.h"
#include "core/thai/Digits.h"
#include "ui/SampleOffice.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/HomePage.h"
#include "ui/pages/IssuedPapersPage.h"
#include "ui/print/PaperPreview.h"
#include "ui/widgets/TickTable.h"
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class PrintingAsk : public AnsweringAsk
{
public:
    int asked = 0; // for a printer

    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        ++asked;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return agrees;
    }
};

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

// The sample school on its own day, with gifts that nobody has thanked for.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Store> store = must(Store::open(sampleFile(folder)));
    PrintingAsk ask;
    QDate today = QDate(2026, 2, 15);
    std::unique_ptr<ui::ThanksPage> page;

    Desk()
    {
        ask.file = folder.filePath(u"papers.pdf"_s);
        page = std::make_unique<ui::ThanksPage>(ui::Office{*store, ask, [this] { return today; }});
        bringUp(*page, {1180, 700});
        page->takeFocus(true);
        REQUIRE(QTest::qWaitFor([this] { return rows() == owed(); })); // read off the window's thread
    }
    template <class W>
    W *find(const char *name) const
    {
        auto *found = page->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QTableView *table() const { return find<QTableView>("members"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int rows() const { return table()->model()->rowCount(); }
    int owed() const { return int(must(unthankedGifts(*store, today)).size()); }
    int issued(const QString &kind = u"letter"_s) const
    {
        return rowsOf(*store, u"SELECT count(*) FROM issued_papers WHERE kind = ?"_s, {kind})[0][0].toInt();
    }
    int highest(const QString &kind) const
    {
        return rowsOf(*store, u"SELECT coalesce(max(number), 0) FROM issued_papers WHERE kind = ? AND year = 2569"_s,
                      {kind})[0][0]
            .toInt();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void waitForPages()
    {
        QSignalSpy laid(page.get(), &ui::ThanksPage::laid);
        REQUIRE(laid.wait(5000));
    }
    void waitForIssue(const std::function<void()> &act)
    {
        QSignalSpy done(page.get(), &ui::ThanksPage::issued);
        act();
        REQUIRE((done.size() == 1 || done.wait(20000)));
    }
    ui::PaperPreview *preview() const { return page->findChild<ui::PaperPreview *>(); }
    QString complaint() const { return find<QLabel>("complaint")->text(); }
};

} // namespace

TEST_CASE("a whole round of thanks is done with the keyboard alone, and undo takes it back")
{
    Desk desk;
    const int owed = desk.owed(), letters = desk.issued(), last = desk.highest(u"letter"_s);
    REQUIRE(owed >= 2);
    REQUIRE(desk.rows() == owed);
    REQUIRE(QApplication::focusWidget() == desk.table());
    CHECK(desk.table()->currentIndex().row() == 0);
    CHECK_FALSE(desk.find<QToolButton>("printPapers")->isEnabled()); // nobody is ticked
    const auto first = desk.cell(0, 1);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    desk.waitForPages();
    CHECK(desk.preview()->pageCount() == 2);
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"2 of"_s));
    QSignalSpy said(desk.page.get(), &ui::Page::said);
    desk.waitForIssue([&] { desk.page->print(); }); // Ctrl+P belongs to the window
    REQUIRE(said.size() == 1);
    CHECK(said[0][0].toString().contains(u"no. %1 to %2/2569"_s.arg(last + 1).arg(last + 2)));
    CHECK(desk.issued() == letters + 2);
    CHECK(desk.owed() == owed - 2);
    CHECK(QTest::qWaitFor([&] { return desk.rows() == owed - 2; }));
    CHECK(desk.cell(0, 1) != first);
    const auto read = textOf(desk.ask.file);
    CHECK(read.contains(u"เรื่อง"_s));
    CHECK(read.contains(u"ขอแสดงความนับถือ"_s));

    must(desk.store->undo());
    CHECK(desk.issued() == letters);
    CHECK(desk.owed() == owed);
    CHECK(QTest::qWaitFor([&] { return desk.rows() == owed; }));
}

TEST_CASE("the same round with the mouse: tick, print, and the history says what was issued")
{
    Desk desk;
    const int owed = desk.owed();
    const auto box = desk.table()->visualRect(desk.table()->model()->index(0, 0));
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(12, box.height() / 2));
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"1 of"_s));
    QTest::mouseClick(desk.find<QPushButton>("tickAll"), Qt::LeftButton);
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"%1 of"_s.arg(owed)));
    QTest::mouseClick(desk.find<QPushButton>("tickNone"), Qt::LeftButton);
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, box.topLeft() + QPoint(12, box.height() / 2));
    desk.waitForIssue([&] { QTest::mouseClick(desk.find<QToolButton>("printPapers"), Qt::LeftButton); });
    CHECK(desk.owed() == owed - 1);
    const auto step = must(desk.store->steps(1))[0];
    CHECK(step.act == u"issue"_s);
    CHECK(step.kind == u"issued_paper"_s);
    CHECK(step.created - step.changed == 1); // the gift changed, and has its line in the register
    ui::HistoryPage history({*desk.store, desk.ask, [&] { return desk.today; }});
    bringUp(history, {1180, 700});
    const auto *steps = child<QTableWidget>(history, "steps");
    CHECK(steps->item(0, 2)->text().startsWith(u"Issued: "_s));
    CHECK_FALSE(steps->item(0, 2)->text().contains(u" more"_s));
}

TEST_CASE("a second printing goes on with the next number, and a number that is taken is refused and nothing printed")
{
    Desk desk;
    const int last = desk.highest(u"letter"_s), letters = desk.issued(), owed = desk.owed();
    desk.press(Qt::Key_Space);
    desk.waitForIssue([&] { desk.page->print(); });
    CHECK(QTest::qWaitFor(
        [&] { return desk.find<QLineEdit>("firstNumber")->placeholderText() == QString::number(last + 2); }));
    REQUIRE(QTest::qWaitFor([&] { return desk.rows() == owed - 1; }));
    QFile::remove(desk.ask.file);
    desk.table()->setFocus();
    desk.press(Qt::Key_Space);
    auto *number = desk.find<QLineEdit>("firstNumber");
    number->setFocus();
    type(number, QString::number(last + 1));
    const int asked = desk.ask.asked;
    desk.page->print();
    CHECK(desk.ask.asked == asked); // told before anybody chooses a printer
    REQUIRE(QTest::qWaitFor([&] { return !desk.complaint().isEmpty(); }, 20000));
    INFO(desk.complaint().toStdString());
    CHECK(desk.complaint().contains(u"%1/2569"_s.arg(last + 1)));
    CHECK(desk.issued() == letters + 1);
    CHECK_FALSE(QFile::exists(desk.ask.file));
    number->clear();
    type(number, QString::number(last + 5));
    desk.waitForPages();
    CHECK(desk.find<QLabel>("notes")->text().contains(u"No. %1 to %2 stay free."_s.arg(last + 2).arg(last + 4)));
}

TEST_CASE("papers that are saved as a file are issued as those that are printed, and a file that cannot be is not")
{
    Desk desk;
    const int owed = desk.owed();
    auto *menu = desk.find<QToolButton>("savePapers")->menu();
    const auto save = [&](const char *as) {
        for (auto *action : menu->actions())
            if (action->objectName() == QLatin1String(as))
                action->trigger();
    };
    desk.press(Qt::Key_Space);
    desk.ask.file = desk.folder.filePath(u"no/such/folder/letters.pdf"_s);
    save("savePdf");
    REQUIRE(QTest::qWaitFor([&] { return !desk.complaint().isEmpty(); }, 20000));
    CHECK(desk.owed() == owed);
    desk.ask.file = desk.folder.filePath(u"letters.pdf"_s);
    desk.waitForIssue([&] { save("savePdf"); });
    CHECK(desk.complaint().isEmpty());
    CHECK(desk.owed() == owed - 1);
    CHECK(textOf(desk.ask.file).contains(u"จึง"_s));
    CHECK(textOf(desk.ask.file).contains(u"มาเพื่อโปรดทราบ"_s)); // with every tone mark
    REQUIRE(QTest::qWaitFor([&] { return desk.rows() == owed - 1; }));
    desk.press(Qt::Key_Space);
    desk.ask.file = desk.folder.filePath(u"letters.docx"_s);
    desk.waitForIssue([&] { save("saveDocx"); });
    CHECK(desk.owed() == owed - 2);
    CHECK(QFileInfo(desk.ask.file).size() > 2000);
}

TEST_CASE("a print that is cancelled while it is made has issued nothing")
{
    Desk desk;
    const int owed = desk.owed();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.page->print();
    auto *cancel = desk.find<QPushButton>("cancelPapers");
    REQUIRE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::qWait(500);
    CHECK_FALSE(cancel->isVisible());
    CHECK(desk.owed() == owed);
    CHECK(desk.find<QToolButton>("printPapers")->isEnabled());
}

TEST_CASE("whoever does not print after all has thanked nobody")
{
    Desk desk;
    const int owed = desk.owed();
    desk.press(Qt::Key_Space);
    desk.ask.agrees = false;
    desk.page->print();
    QTest::qWait(50);
    CHECK(desk.owed() == owed);
    desk.ask.agrees = true;
    desk.ask.file.clear(); // no file is named
    QTest::mouseClick(desk.find<QToolButton>("savePapers"), Qt::NoButton);
    CHECK(desk.owed() == owed);
}

TEST_CASE("all gifts are ticked with one key, and those of one giver share a letter where that is wanted")
{
    Desk desk;
    Contribution again = must(unthankedGifts(*desk.store, desk.today))[0].gift;
    again.id = {};
    again.description = u"ข้าวสาร"_s;
    again.activity = {};
    must(desk.store->save(again));
    const int owed = desk.owed();
    REQUIRE(QTest::qWaitFor([&] { return desk.rows() == owed; }));
    auto *filter = desk.find<QLineEdit>("filterMembers");
    filter->setFocus();
    type(filter, desk.cell(0, 1));
    const int found = desk.rows();
    REQUIRE(found < owed);
    desk.table()->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier); // only those that are found
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"%1 of"_s.arg(found)));
    filter->clear();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"%1 of"_s.arg(owed)));
    desk.waitForPages();
    CHECK(desk.preview()->pageCount() >= owed);
    const int apart = desk.preview()->pageCount();
    QTest::mouseClick(desk.find<QCheckBox>("onOnePaper"), Qt::LeftButton, {}, QPoint(10, 10));
    desk.waitForPages();
    CHECK(desk.preview()->pageCount() < apart);
    desk.waitForIssue([&] { desk.page->print(); });
    CHECK(desk.owed() == 0);
    CHECK(QTest::qWaitFor([&] { return desk.find<QLabel>("emptyWords")->isVisible(); }));
}

TEST_CASE("everyone who came to an activity gets a certificate that is registered, and no gift counts as thanked for")
{
    Desk desk;
    const int owed = desk.owed(), before = desk.issued(u"certificate"_s);
    const auto activity =
        rowsOf(*desk.store, u"SELECT a.activity_id, a.title, count(DISTINCT party_id) FROM activities a "
                            "JOIN participations USING (activity_id) GROUP BY 1 ORDER BY 3 LIMIT 1"_s)[0];
    auto *source = desk.find<QComboBox>("source");
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down);
    CHECK(desk.rows() == 0);
    CHECK(desk.find<QLabel>("emptyWords")->isVisible());
    CHECK(must(desk.store->steps(1))[0].act == u"sample"_s); // nothing was done yet
    auto *picker = desk.find<QLineEdit>("ofActivity");
    picker->setFocus();
    type(picker, activity[1].toString());
    QTest::qWait(300);
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.rows() == activity[2].toInt(); }));
    desk.waitForPages();
    CHECK(desk.preview()->pageCount() == activity[2].toInt());
    CHECK(desk.preview()->sheets().landscape);
    CHECK(desk.preview()->currentPage() == 0);
    desk.table()->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier); // the last one's paper comes into sight
    CHECK(desk.preview()->currentPage() >= std::min(1, desk.preview()->pageCount() - 1));
    desk.waitForIssue([&] { desk.page->print(); });
    CHECK(desk.issued(u"certificate"_s) == before + activity[2].toInt());
    CHECK(desk.owed() == owed);
    CHECK(textOf(desk.ask.file).contains(u"กิจกรรม"_s));
    const auto *notes = desk.find<QLabel>("notes"); // the same once more is told
    CHECK(QTest::qWaitFor([&] { return notes->text().contains(activity[2].toString() + u" of them have such a"_s); }));
}

TEST_CASE("what is ticked is kept as a list, and labels are printed for it without a number")
{
    Desk desk;
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Space);
    auto *name = desk.find<QLineEdit>("listName");
    name->setFocus();
    type(name, u"ผู้รับปฏิทิน"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const auto lists = rowsOf(*desk.store, u"SELECT count(*) FROM saved_list_members m JOIN saved_lists s USING "
                                           "(saved_list_id) WHERE s.name = 'ผู้รับปฏิทิน'"_s);
    CHECK(lists[0][0].toInt() == 2);
    const int letters = desk.issued(), certificates = desk.issued(u"certificate"_s);
    desk.find<QComboBox>("source")->setCurrentIndex(2);
    auto *picker = desk.find<QLineEdit>("ofList");
    picker->setFocus();
    type(picker, u"ปฏิทิน"_s);
    QTest::qWait(300);
    QTest::keyClick(picker, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return desk.rows() == 2; }));
    desk.waitForIssue([&] { desk.page->print(); });
    CHECK(textOf(desk.ask.file).contains(u"เรียน"_s));
    CHECK(desk.issued() == letters);
    CHECK(desk.issued(u"certificate"_s) == certificates);
}

TEST_CASE("names from elsewhere get certificates, those who are known with their record, the others by name alone")
{
    Desk desk;
    const auto known =
        rowsOf(*desk.store, u"SELECT party_id, name FROM party_names WHERE kind = 'person' LIMIT 1"_s)[0];
    desk.find<QComboBox>("source")->setCurrentIndex(4);
    QApplication::clipboard()->setText(known[1].toString() + u"\nนายไม่มี ในทะเบียนเลย"_s);
    QTest::mouseClick(desk.find<QPushButton>("pasteNames"), Qt::LeftButton);
    auto *names = desk.find<QTableWidget>("names");
    REQUIRE(names->rowCount() == 2);
    QTest::keyClick(names, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.rows() == 2);
    desk.waitForIssue([&] { desk.page->print(); });
    const auto last =
        rowsOf(*desk.store, u"SELECT party_id, name FROM issued_papers ORDER BY issued_paper_id DESC LIMIT "
                            "2"_s);
    CHECK(last[1][0].toLongLong() == known[0].toLongLong());
    CHECK(last[0][0].isNull());
    CHECK(last[0][1].toString() == u"นายไม่มี ในทะเบียนเลย"_s);
    CHECK(rowsOf(*desk.store, u"SELECT 1 FROM party_names WHERE name LIKE '%ในทะเบียนเลย%'"_s).isEmpty());
}

TEST_CASE("a paper is printed once more with its number, and the register of its year on Ctrl+P")
{
    Desk desk;
    ui::IssuedPapersPage page({*desk.store, desk.ask, [&] { return desk.today; }});
    bringUp(page, {1180, 700});
    const int before = desk.issued() + desk.issued(u"certificate"_s);
    const auto paper =
        rowsOf(*desk.store, u"SELECT issued_paper_id, number FROM issued_papers WHERE kind = 'letter' AND "
                            "year = 2568 ORDER BY number LIMIT 1"_s)[0];
    page.open(paper[0].toLongLong());
    QSignalSpy said(&page, &ui::Page::said);
    QTest::mouseClick(child<QPushButton>(page, "printOnceMore"), Qt::LeftButton);
    REQUIRE(said.size() == 1);
    CHECK(textOf(desk.ask.file).contains(u"/"_s + toThaiDigits(paper[1].toString())));
    page.print();
    CHECK(said.size() == 2);
    CHECK(said[1][0].toString().contains(u"2568"_s));
    desk.ask.agrees = false;
    page.print();
    CHECK(said.size() == 2); // nothing was printed, nothing is said
    CHECK(desk.issued() + desk.issued(u"certificate"_s) == before);
}

TEST_CASE("from a file that can only be read papers are printed without a number, and nothing is registered")
{
    Desk desk;
    const auto copy = desk.folder.filePath(u"copy.bowon"_s);
    must(desk.store->copyTo(copy));
    const auto store = must(Store::open(copy, Store::Access::ReadOnly));
    ui::ThanksPage page({*store, desk.ask, [&] { return desk.today; }});
    bringUp(page, {1180, 700});
    auto *table = child<QTableView>(page, "members");
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QSignalSpy done(&page, &ui::ThanksPage::issued);
    page.print();
    REQUIRE(done.wait(20000));
    CHECK(textOf(desk.ask.file).contains(u"/......"_s));
    CHECK(must(unthankedGifts(*store, desk.today)).size() == desk.owed());
}

TEST_CASE("the start page leads from a gift that is owed thanks to its line, ticked")
{
    Desk desk;
    const auto gift = must(unthankedGifts(*desk.store, desk.today))[1].gift;
    ui::HomePage home({*desk.store, desk.ask, [&] { return desk.today; }});
    home.show();
    auto *duties = child<QListWidget>(home, "duties");
    REQUIRE(QTest::qWaitFor([&] { return duties->count() > 5; }));
    QSignalSpy wanted(&home, &ui::Page::wanted);
    for (int row = 0; row < duties->count(); ++row)
        if (duties->item(row)->text().startsWith(u"Gifts not thanked"_s))
            duties->setCurrentRow(row + 2);
    QTest::keyClick(duties, Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"thanks"_s);
    CHECK(wanted[0][1].toLongLong() == gift.id.value);
    desk.page->open(gift.id.value);
    CHECK(QTest::qWaitFor([&] { return desk.table()->currentIndex().row() == 1; }));
    CHECK(desk.find<QLabel>("ticks")->text().startsWith(u"1 of"_s));
}
