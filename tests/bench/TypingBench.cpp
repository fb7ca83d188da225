// A fast typist in the minutes of a meeting of 15 members with 6 items of 1,500 characters: how long a key waits, with
// all that is saved meanwhile, and how soon the preview shows it.
#include "ProcessTimes.h"
#include "core/records/Agenda.h"
#include "core/records/Person.h"
#include "core/store/Minutes.h"
#include "ui/Ask.h"
#include "ui/Theme.h"
#include "ui/pages/MeetingPage.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/MinutesPreview.h"
#include "ui/print/PaperPreview.h"
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QThread>
#include <algorithm>
#include <cstdio>

namespace {

constexpr int members = 15, items = 6, letters = 1500;
constexpr int keys = 300;
constexpr int betweenKeys = 70; // ms: fourteen letters a second

const QString sentence = QStringLiteral(u"ที่ประชุมพิจารณาแล้วเห็นว่าควรให้ชุมชนมีส่วนร่วมในการจัดกิจกรรมของโรงเรียน ");

core::Result<core::Id<core::Meeting>> makeMeeting(core::Store &store)
{
    core::Committee committee;
    committee.name = QStringLiteral(u"คณะกรรมการสถานศึกษาขั้นพื้นฐาน");
    committee.seats = members;
    const auto body = store.save(committee);
    if (!body)
        return body.error();
    core::Meeting meeting;
    meeting.committee = *body;
    meeting.number = 1;
    meeting.year = 2568;
    meeting.date = QDate(2025, 6, 1);
    for (int i = 0; i < members; ++i) {
        core::Person person;
        person.givenName = QStringLiteral(u"กรรมการ%1").arg(i);
        const auto id = store.save(person);
        if (!id)
            return id.error();
        core::Seat seat;
        seat.committee = *body;
        seat.person = *id;
        seat.position = QStringLiteral(u"กรรมการ");
        seat.order = i;
        if (const auto saved = store.save(seat); !saved)
            return saved.error();
        core::Attendance attendance;
        attendance.member = core::party(*id);
        meeting.attendance << attendance;
    }
    for (int i = 0; i < items; ++i) {
        core::AgendaItem item;
        item.number = QString::number(i + 1);
        item.heading = QStringLiteral(u"เรื่องเสนอเพื่อพิจารณา");
        item.discussion = sentence.repeated(letters / int(sentence.size()) + 1).left(letters);
        meeting.agenda << item;
    }
    return store.save(meeting);
}

double share(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(double(values.size() - 1) * part)];
}

// Whether the text of the last item ends so on the pages, just before the end of the meeting.
bool stands(const ui::Sheets &sheets, const QString &ending)
{
    QString all;
    for (const auto &page : sheets.pages)
        for (const auto &text : page.texts)
            all += text.text;
    static const QRegularExpression pageNumbers(QStringLiteral(u"- [๐-๙]+ -"));
    return all.remove(pageNumbers)
        .remove(u' ')
        .contains(QString(ending).remove(u' ') + QStringLiteral(u"เลิกประชุมเวลา"));
}

struct Typed {
    QList<double> waits; // of each key, what keeps the next one waiting, ms
    QList<double> shown; // until the preview has it, ms
};

Typed typeKeys(QTextEdit *text, const ui::MinutesPreview *preview)
{
    Typed result;
    QString typed;
    QElapsedTimer clock;
    for (int i = 0; i < keys; ++i) {
        const QChar letter = sentence[i % sentence.size()];
        typed += letter;
        clock.start();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(text, &press);
        double longest = double(clock.nsecsElapsed()) / 1e6;
        bool seen = !preview;
        while (clock.elapsed() < betweenKeys || (!seen && clock.elapsed() < 1000)) {
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents(QEventLoop::AllEvents);
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
            if (!seen && stands(preview->pages()->sheets(), typed.right(30))) {
                seen = true;
                result.shown << double(clock.nsecsElapsed()) / 1e6;
            }
            QThread::usleep(200);
        }
        result.waits << longest;
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme().apply(application);
    const QTemporaryDir folder;
    auto store = core::Store::create(folder.filePath(QStringLiteral("office.bowon")));
    if (!store || !makeMeeting(**store))
        return 1;
    ui::AskPerson ask;
    ui::MeetingPage page({**store, ask, [] { return QDate(2025, 6, 1); }});
    page.resize(1366, 700);
    page.show();
    auto *preview = page.findChild<ui::MinutesPreview *>();
    const auto editors = page.findChildren<ui::AgendaItemEditor *>();
    auto *text = editors.isEmpty() ? nullptr : editors.last()->findChild<QTextEdit *>(QStringLiteral("discussion"));
    auto *toggle = page.findChild<QAbstractButton *>(QStringLiteral("showPreview"));
    if (!preview || !text || !toggle)
        return 1;
    toggle->setChecked(true);
    text->setFocus();
    text->moveCursor(QTextCursor::End);

    const auto seen = typeKeys(text, preview);
    std::printf("typing, %d members, %d items of %d letters: a key keeps the next waiting %.1f ms (median), %.1f "
                "(95 %%), %.1f (longest); the preview shows it after %.0f ms (median), %.0f (95 %%), %.0f (longest); "
                "%lld of %d keys seen\n",
                members, items, letters, median(seen.waits), share(seen.waits, 0.95), share(seen.waits, 1),
                median(seen.shown), share(seen.shown, 0.95), share(seen.shown, 1),
                static_cast<long long>(seen.shown.size()), keys);
    toggle->setChecked(false);
    const auto saved = typeKeys(text, nullptr);
    std::printf("the same without a preview, saved all the while: %.1f ms (median), %.1f (95 %%), %.1f (longest)\n",
                median(saved.waits), share(saved.waits, 0.95), share(saved.waits, 1));
    return page.settle() ? 0 : 1;
}
