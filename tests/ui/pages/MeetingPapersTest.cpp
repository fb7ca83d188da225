#include "core/papers/MeetingPapers.h"
#include "core/figures/Today.h"
#include "core/thai/BuddhistDate.h"

#include "core/records/MeetingPaper.h"
#include "ui/SampleOffice.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/meeting/MeetingPapersPanel.h"
#include "ui/print/PaperPreview.h"
#include "ui/widgets/RosterGrid.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class PrintingAsk : public AnsweringAsk
{
public:
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        return true;
    }
};

QString textOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

// The board's next meeting, two weeks from now, with a guest.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    PrintingAsk ask;
    QDate today;
    std::unique_ptr<ui::MeetingPage> page;
    ui::MeetingPapersPanel *panel = nullptr;

    Desk()
    {
        store = must(Store::open(sampleFile(folder)));
        today = QDate::fromString(rowsOf(*store, u"SELECT max(held_on) FROM meetings"_s)[0][0].toString(), Qt::ISODate);
        page = std::make_unique<ui::MeetingPage>(ui::Office{*store, ask, [this] { return today; }});
        page->resize(1180, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        panel = page->findChild<ui::MeetingPapersPanel *>();
        REQUIRE(panel);
    }
    // Opens the menu by its key and goes down to the entry of this name.
    void choose(const QString &entry)
    {
        auto *menu = find<QToolButton>("papers")->menu();
        QTimer::singleShot(0, menu, [menu, entry] {
            auto *popup = QApplication::activePopupWidget();
            for (int i = 0; popup && i < menu->actions().size(); ++i) {
                QTest::keyClick(popup, Qt::Key_Down);
                if (menu->activeAction() && menu->activeAction()->objectName() == entry)
                    break;
            }
            QTest::keyClick(popup, Qt::Key_Return);
        });
        QTest::keyClick(focus(), Qt::Key_F7);
        // Without a window manager nobody else activates the window when the menu is gone.
        REQUIRE(QTest::qWaitFor([this] {
            page->activateWindow();
            return QApplication::focusWidget() != nullptr;
        }));
    }
    template <class W>
    W *find(const char *name) const
    {
        auto *found = page->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    template <class W>
    W *field(const char *name) const
    {
        auto *found = panel->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QWidget *focus() const { return QApplication::focusWidget() ? QApplication::focusWidget() : page.get(); }
    QStringList members() const
    {
        QStringList names;
        for (const auto &one : must(meetingPapersContent(*store, {page->shownMeeting()})).recipients)
            names << one.name;
        return names;
    }
};

} // namespace

TEST_CASE("letters are chosen, numbered and printed with the keyboard alone, one for each member")
{
    Desk desk;
    desk.choose(u"invitation"_s);
    REQUIRE(desk.panel->isVisible());
    CHECK(desk.focus()->objectName() == u"letterNumber"_s);
    type(desk.focus(), u"๑๕"_s);
    QTest::keyClick(desk.focus(), Qt::Key_Return); // on to the date
    CHECK(desk.focus()->objectName() == u"letterDate"_s);
    type(desk.focus(), u"2/6/2568"_s);
    desk.ask.file = desk.folder.filePath(u"saved.pdf"_s);
    desk.panel->saveAs(ui::PaperFile::Pdf);
    const auto text = textOf(desk.ask.file);
    const auto names = desk.members();
    REQUIRE(names.size() > 5);
    for (const auto &name : names)
        CHECK(text.contains(name));
    CHECK(text.count(u"ระเบียบวาระที่ ๑"_s) == names.size());
    CHECK(text.contains(u"/ว ๑๕"_s));
    CHECK(text.contains(u"๒ มิถุนายน ๒๕๖๘"_s));

    desk.ask.file = desk.folder.filePath(u"printed.pdf"_s);
    desk.page->print(); // Ctrl+P prints what one sees
    CHECK(QFile::exists(desk.ask.file));

    const auto kept = must(desk.store->all<MeetingPaper>());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].number == u"๑๕"_s);
    CHECK(kept[0].date == QDate(2025, 6, 2));
    QTest::keyClick(desk.focus(), Qt::Key_Escape);
    CHECK_FALSE(desk.panel->isVisible());
    desk.choose(u"invitation"_s);
    CHECK(desk.field<QLineEdit>("letterNumber")->text() == u"๑๕"_s);
    must(desk.store->undo());
    QTest::qWait(1);
    CHECK(desk.field<QLineEdit>("letterNumber")->text().isEmpty());
}

TEST_CASE("what is typed for a paper is kept at once when one goes back to the sheet")
{
    Desk desk;
    auto *place = desk.find<QLineEdit>("place");
    place->setFocus();
    desk.choose(u"invitation"_s);
    auto *wording = desk.field<QPlainTextEdit>("wording");
    wording->setFocus();
    QTest::keyClick(wording, Qt::Key_End, Qt::ControlModifier);
    type(wording, u" {อาหาร}"_s);
    CHECK(desk.field<QLabel>("notes")->text().contains(u"{อาหาร}"_s));
    QTest::keyClick(wording, Qt::Key_Escape);
    CHECK_FALSE(desk.panel->isVisible());
    CHECK(desk.focus() == place);
    const auto kept = must(desk.store->all<MeetingPaper>());
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].wording.endsWith(u"{อาหาร}"_s));

    desk.choose(u"memo"_s); // of another paper nothing was typed
    CHECK_FALSE(desk.field<QPlainTextEdit>("wording")->toPlainText().contains(u"{อาหาร}"_s));
    QTest::keyClick(desk.focus(), Qt::Key_Escape);
    CHECK(must(desk.store->all<MeetingPaper>()).size() == 1);
}

TEST_CASE("who is taken off the list gets no letter this time")
{
    Desk desk;
    desk.choose(u"invitation"_s);
    auto *list = desk.field<QListWidget>("recipients");
    REQUIRE(list->count() == desk.members().size());
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    desk.ask.file = desk.folder.filePath(u"letters.pdf"_s);
    desk.panel->saveAs(ui::PaperFile::Pdf);
    CHECK(textOf(desk.ask.file).count(u"ระเบียบวาระที่ ๑"_s) == desk.members().size() - 1);
}

TEST_CASE("a sign-in sheet has as many lines as are asked for, under a head on every page")
{
    Desk desk;
    desk.choose(u"signIn"_s);
    QTest::qWait(1);
    CHECK(desk.focus()->objectName() == u"lines_per_page"_s);
    type(desk.focus(), u"25"_s);
    auto *blank = desk.field<QLineEdit>("blank_lines");
    blank->setFocus();
    type(blank, u"100"_s);
    desk.ask.file = desk.folder.filePath(u"signin.pdf"_s);
    desk.panel->saveAs(ui::PaperFile::Pdf);
    const auto text = textOf(desk.ask.file);
    const auto lines = desk.members().size() + 100;
    const auto pages = (lines + 24) / 25;
    CHECK(text.count(u"ใบลงทะเบียนผู้เข้าร่วมประชุม"_s) == pages);
    CHECK(text.count(u"ลายมือชื่อ"_s) == pages);
    CHECK(text.contains(toThaiDigits(QString::number(lines))));
}

TEST_CASE("the memo and the distribution list open, and the calendar file is saved without a page")
{
    Desk desk;
    for (const auto &[entry, words] :
         {std::pair{u"memo"_s, u"บันทึกข้อความ"_s}, std::pair{u"distribution"_s, u"บัญชีแจกจ่ายรายงานการประชุม"_s}}) {
        desk.choose(entry);
        REQUIRE(desk.panel->isVisible());
        desk.ask.file = desk.folder.filePath(entry + u".pdf"_s);
        desk.panel->saveAs(ui::PaperFile::Pdf);
        CHECK(textOf(desk.ask.file).contains(words));
        QTest::keyClick(desk.focus(), Qt::Key_Escape);
    }
    desk.ask.file = desk.folder.filePath(u"meeting.ics"_s);
    desk.choose(u"calendar"_s);
    CHECK_FALSE(desk.panel->isVisible());
    QFile file(desk.ask.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(desk.ask.told.isEmpty());
}

TEST_CASE("a meeting on a day ahead is planned, stands on the start page, and is a draft once the roll is called")
{
    Desk desk;
    desk.page->create();
    auto *status = desk.find<QComboBox>("status");
    CHECK(status->currentIndex() == int(MeetingStatus::Draft));
    auto *date = desk.find<ui::ThaiDateEdit>("date");
    date->setFocus();
    date->selectAll();
    type(date, formatDate(desk.today.addDays(14), DateStyle::Numeric));
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(status->currentIndex() == int(MeetingStatus::Planned));
    INFO(desk.find<QLabel>("notSaved")->text().toStdString());
    REQUIRE(desk.page->settle());
    const Id<Meeting> meeting{desk.page->shownMeeting()};
    CHECK(must(desk.store->find(meeting)).status == MeetingStatus::Planned);
    const auto ahead = must(duties(*desk.store, desk.today, 50));
    CHECK(std::any_of(ahead.begin(), ahead.end(), [&](const Duty &duty) {
        return duty.kind == Duty::Kind::MeetingAhead && duty.recordId == meeting.value;
    }));
    auto *roster = desk.find<ui::RosterGrid>("roster");
    roster->setFocus();
    roster->setCurrentIndex(roster->model()->index(0, 0));
    QTest::keyClick(roster, Qt::Key_P);
    CHECK(status->currentIndex() == int(MeetingStatus::Draft));
    REQUIRE(desk.page->settle());
    CHECK(must(desk.store->find(meeting)).status == MeetingStatus::Draft);
}
