#pragma once
#include "Files.h"
#include "core/StoreFixture.h"
#include "core/exchange/Zip.h"
#include "core/papers/MinutesPaper.h"
#include "core/records/Agenda.h"
#include "core/records/Amendment.h"
#include "core/records/Attachment.h"
#include "core/store/Minutes.h"
#include "ui/Ask.h"
#include "ui/UiSupport.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/MeetingList.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/print/PaperPreview.h"
#include "ui/print/Sheets.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/PartyPicker.h"
#include "ui/widgets/RosterGrid.h"
#include "ui/widgets/SaveAsButton.h"
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace core;
using namespace Qt::StringLiterals;

// Asked for nothing on this page but where to save and print.
class MeetingAsk : public ui::Ask
{
public:
    QString folder;
    QString proposed;
    void tell(QWidget *, const Error &error) override { FAIL(error.message.toStdString()); }
    bool confirm(QWidget *, const QString &, const QString &) override { return false; }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &name, const QString &) override
    {
        proposed = name;
        return folder.isEmpty() ? QString() : folder + u'/' + name;
    }
    bool choosePrinter(QWidget *, QPrinter &printer) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder + u"/printed.pdf"_s);
        return !folder.isEmpty();
    }
};

// A school board of nine, one seat vacant, that has met once this year.
struct MeetingDesk {
    QTemporaryDir folder;
    std::unique_ptr<Store> store = must(Store::create(folder.filePath(u"school.bowon"_s)));
    MeetingAsk ask;
    Id<Committee> board;
    QList<qint64> people;
    std::unique_ptr<ui::MeetingPage> page;

    explicit MeetingDesk(bool leftOpen = false)
    {
        Committee c;
        c.name = u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน"_s;
        c.seats = 9;
        board = must(store->save(c));
        for (int i = 0; i < 10; ++i) {
            Person p;
            p.title = u"นาย"_s;
            p.givenName = u"กรรมการ%1"_s.arg(i + 1);
            p.familyName = u"ใจดี"_s;
            people << must(store->save(p)).value;
        }
        for (int i = 0; i < 9; ++i) {
            Seat seat;
            seat.committee = board;
            seat.position = i == 0 ? u"ประธานกรรมการ"_s : i == 8 ? u"กรรมการและเลขานุการ"_s : u"กรรมการ"_s;
            seat.person = {i == 3 ? 0 : people[i]};
            seat.order = i;
            must(store->save(seat));
        }
        Meeting last;
        last.committee = board;
        last.number = 1;
        last.year = 2568;
        last.date = QDate(2025, 2, 10);
        last.start = QTime(9, 30);
        last.end = QTime(12, 0);
        last.place = u"ห้องประชุมโรงเรียน"_s;
        last.agenda = officialAgenda(AgendaForm::Five);
        AgendaItem item;
        item.number = u"4.1"_s;
        item.title = u"รายงานการเงิน"_s;
        item.discussion = u"ใช้จ่ายตามแผน"_s;
        last.agenda.insert(4, item);
        Attendance guest;
        guest.member = {people[9]};
        guest.capacity = Capacity::Guest;
        last.attendance << guest;
        auto minutes = must(saveMinutes(*store, {last, {}}, 0));
        FollowUp task;
        task.agendaItem = minutes.meeting.agenda[4].id;
        task.task = u"ซ่อมหลังคาโรงอาหาร"_s;
        task.status = leftOpen ? FollowUpStatus::Open : FollowUpStatus::Done;
        must(store->save(task));
        page = std::make_unique<ui::MeetingPage>(ui::Office{*store, ask, [] { return QDate(2025, 5, 16); }});
        bringUp(*page, {1180, 700});
    }
    template <class W>
    W *find(const char *name) const
    {
        auto *found = page->findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QList<ui::AgendaItemEditor *> lines() const
    {
        QTest::qWait(1); // laid out anew
        auto lines = page->findChildren<ui::AgendaItemEditor *>();
        lines.removeIf([](const auto *line) { return line->isHidden(); });
        std::sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return lines;
    }
    QStringList numbers() const
    {
        QStringList numbers;
        for (const auto *line : lines())
            numbers << line->item().number;
        return numbers;
    }
    Minutes saved() const
    {
        REQUIRE(page->settle());
        return must(minutesOf(*store, {page->shownMeeting()}));
    }
    qsizetype steps() const { return rowsOf(*store, u"SELECT 1 FROM steps WHERE state = 'done'"_s).size(); }
    QWidget *focus() const { return QApplication::focusWidget(); }
    void saveAs(const char *kind) const
    {
        auto *action = find<ui::SaveAsButton>("saveAs")->findChild<QAction *>(QLatin1String(kind));
        REQUIRE(action);
        action->trigger();
    }
    void typeHere(const QString &text) const { type(focus(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(focus(), key, modifiers);
    }
};
