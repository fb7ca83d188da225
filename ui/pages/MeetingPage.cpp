#include "ui/pages/MeetingPage.h"
#include "core/figures/AnnualSummary.h"
#include "core/figures/UnfinishedBusiness.h"
#include "core/records/Kinds.h"
#include "core/records/Standard.h"
#include "ui/pages/PaperOutput.h"
#include "ui/pages/meeting/MeetingList.h"
#include "ui/pages/meeting/MeetingPapersPanel.h"
#include "ui/pages/meeting/MinutesPreview.h"
#include "ui/pages/meeting/MinutesPrints.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/widgets/SaveAsButton.h"
#include <QDir>
#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace ui {

namespace {
// At every pause, and so often while typing that a second's worth is never lost, whatever the disk takes on top.
constexpr int pauseMs = 400;
constexpr int longestMs = 500;
constexpr int retryMs = 2000;
constexpr int previewMs = 10;      // what is typed within it is shown together
constexpr int roomForThree = 1300; // px: below that the list gives way to the preview
} // namespace

MeetingPage::MeetingPage(const Office &office, QWidget *parent)
    : Page(parent), m_office(office), m_writer(new core::MinutesWriter(office.store, this)), m_pause(new QTimer(this)),
      m_longest(new QTimer(this)), m_untilPreview(new QTimer(this)), m_title(new QLabel), m_fold(new QToolButton),
      m_showPreview(new QToolButton), m_print(new QToolButton), m_saveAs(new SaveAsButton), m_papers(new QToolButton),
      m_complaint(new QLabel), m_splitter(new QSplitter), m_list(new MeetingList(office)), m_middle(new QStackedWidget),
      m_sheet(new MinutesSheet(office)), m_preview(new MinutesPreview), m_paper(new MeetingPapersPanel(office)),
      m_emptyText(new QLabel), m_first(new QPushButton)
{
    m_pause->setSingleShot(true);
    m_longest->setSingleShot(true);
    m_untilPreview->setSingleShot(true);
    m_untilPreview->setInterval(previewMs);
    build();
    connectParts();
    retranslate();
}

MeetingPage::~MeetingPage()
{
    if (m_isDirty)
        handOver(); // the writer writes what waits before it goes
}

void MeetingPage::typed()
{
    m_isDirty = true;
    if (m_preview->isVisible() && !m_untilPreview->isActive())
        m_untilPreview->start();
    if (m_ownStep) {
        m_ownStep = false;
        handOver();
        m_writer->beginChapter();
        return;
    }
    m_pause->start(pauseMs);
    if (!m_longest->isActive())
        m_longest->start(longestMs);
}

void MeetingPage::handOver()
{
    m_pause->stop();
    m_longest->stop();
    if (!m_isDirty || m_meeting == 0)
        return;
    m_isDirty = false;
    auto minutes = m_sheet->minutes();
    if (minutes == m_handedOver)
        return;
    m_handedOver = minutes;
    m_writer->write(minutes);
}

// What was typed so far is one step of history; what comes now is another.
void MeetingPage::beginChapter()
{
    handOver();
    m_writer->beginChapter();
}

bool MeetingPage::settle()
{
    const bool paperKept = m_paper->settle();
    const bool kept = m_sheet->finishTyping() && paperKept;
    handOver();
    const bool written = m_writer->flush();
    m_writer->beginChapter();
    return kept && written && !m_isDirty;
}

void MeetingPage::tell(const core::Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    m_complaint->setText(error.message);
    m_complaint->show();
}

// What could not be saved stays on the screen, with the reason, until it can.
void MeetingPage::tryAgain(const core::Error &error)
{
    tell(error);
    m_isDirty = true;
    m_handedOver = {};
    m_pause->start(retryMs);
}

void MeetingPage::lay(const core::Minutes &minutes)
{
    m_meeting = minutes.meeting.id.value;
    m_photos.reset();
    if (m_paper->meeting().value != m_meeting)
        closePaper();
    m_sheet->show(minutes);
    m_handedOver = m_sheet->minutes();
    m_isDirty = false;
    m_middle->setCurrentWidget(m_sheet);
    m_list->select(m_meeting);
    if (m_preview->isVisible())
        preview();
}

void MeetingPage::open(qint64 meeting)
{
    if (meeting == m_meeting || meeting <= 0)
        return;
    if (!settle())
        return m_list->select(m_meeting); // what cannot be saved stays on the screen
    load(meeting);
}

void MeetingPage::mark(const FoundPlace &place)
{
    m_sheet->mark(place);
}

void MeetingPage::load(qint64 meeting)
{
    const auto found = core::minutesOf(m_office.store, {meeting});
    if (found)
        return lay(*found);
    if (found.error().kind != core::Error::Kind::NotFound)
        tell(found.error());
    m_list->refresh();
    const auto first = m_list->firstId();
    if (first && first != meeting)
        load(first);
    else
        showEmpty();
}

void MeetingPage::showEmpty()
{
    m_meeting = 0;
    m_isDirty = false;
    closePaper();
    m_list->select(0);
    m_middle->setCurrentIndex(0);
    retranslate();
}

void MeetingPage::create()
{
    if (!settle())
        return;
    const auto committees = m_office.store.all<core::Committee>();
    if (!committees || committees->isEmpty())
        return showEmpty();
    const auto last = m_handedOver.meeting.committee; // of the meeting that was worked on last
    auto proposed = core::proposedMeeting(m_office.store, last ? last : committees->first().id, m_office.today());
    if (!proposed)
        return tell(proposed.error());
    core::Minutes minutes;
    minutes.meeting = *proposed;
    if (const auto business = core::unfinishedBusiness(m_office.store, proposed->committee, proposed->date))
        minutes.meeting.agenda = core::withUnfinished(proposed->agenda, *business, 0);
    minutes.meeting.id.value = m_sheet->nextId();
    for (auto &item : minutes.meeting.agenda)
        item.id.value = m_sheet->nextId();
    lay(minutes);
    m_handedOver = {};
    m_isDirty = true;
    settle();
    m_list->refresh();
    m_list->select(m_meeting);
    m_sheet->propose();
}

void MeetingPage::remove(qint64 meeting)
{
    if (!settle())
        return;
    const auto names = m_office.store.names(core::typeOf<core::Meeting>(), {meeting});
    if (const auto gone = m_office.store.remove(core::Id<core::Meeting>{meeting}); !gone)
        return tell(gone.error());
    if (names)
        Q_EMIT removed(names->value(meeting));
}

// Someone else changed something: an undo, an import, another page.
void MeetingPage::reload(const QString &kind)
{
    static const QStringList own{QStringLiteral("meeting"), QStringLiteral("attendance"), QStringLiteral("agenda_item"),
                                 QStringLiteral("follow_up")};
    static const QStringList office{QStringLiteral("committee"),       QStringLiteral("seat"),
                                    QStringLiteral("person"),          QStringLiteral("household"),
                                    QStringLiteral("resource_person"), QStringLiteral("temple"),
                                    QStringLiteral("agency")};
    static const QStringList annexes{QStringLiteral("attachment"), QStringLiteral("headcount"),
                                     QStringLiteral("amendment")};
    if (kind == QLatin1String("meeting") || kind == QLatin1String("committee"))
        m_list->refresh();
    if (kind == QLatin1String("attachment"))
        m_photos.reset();
    if (annexes.contains(kind))
        return m_sheet->refreshAnnexes();
    if (kind == QLatin1String("progress") || m_sheet->isReporting())
        return m_sheet->refreshProgress();
    if (kind == QLatin1String("phrase"))
        return m_sheet->refreshPhrases();
    if (office.contains(kind))
        return m_sheet->refreshOffice();
    if (!own.contains(kind) || m_writer->isAnnouncing() || m_isDirty)
        return;
    m_writer->beginChapter();
    if (m_meeting > 0)
        load(m_meeting);
    else if (m_list->firstId())
        load(m_list->firstId());
}

QWidget *MeetingPage::firstPlace()
{
    if (m_meeting == 0)
        return m_first;
    return m_list->isVisibleTo(this) ? m_list->view() : m_sheet->firstPlace();
}

void MeetingPage::find()
{
    m_fold->setChecked(false);
    m_list->focusFilter();
}

void MeetingPage::foldList(bool folded)
{
    m_list->setVisible(!folded);
}

// In a narrow window there is room for two: the list folds away as long as the preview is there.
void MeetingPage::togglePreview(bool shown)
{
    m_preview->setVisible(shown);
    if (shown && width() < roomForThree && !m_fold->isChecked()) {
        m_fold->setChecked(true);
        m_foldedForPreview = true;
    } else if (!shown && std::exchange(m_foldedForPreview, false)) {
        m_fold->setChecked(false);
    }
    if (shown)
        preview();
}

std::optional<core::MinutesContent> MeetingPage::content()
{
    if (m_meeting == 0)
        return {};
    const auto minutes = m_sheet->minutes();
    auto content = core::minutesContent(m_office.store, minutes.meeting, minutes.followUps);
    if (!content) {
        tell(content.error());
        return {};
    }
    if (!m_photos) {
        const auto photos = core::photosOf(m_office.store, minutes.meeting.id);
        m_photos = photos ? *photos : core::MinutesPhotos();
    }
    auto whole = *content;
    whole.photos = m_photos->ofMeeting;
    whole.itemPhotos = m_photos->ofItems;
    return whole;
}

void MeetingPage::preview()
{
    if (const auto minutes = content())
        m_preview->show(*minutes);
}

void MeetingPage::print()
{
    if (isPaperOpen())
        return m_paper->print();
    settle();
    if (const auto minutes = content())
        if (const auto printed = printPaper(m_office, core::minutesPaper(*minutes), this); !printed)
            tell(printed.error());
}

void MeetingPage::saveAs(PaperFile as)
{
    settle();
    const auto minutes = content();
    if (!minutes)
        return;
    const auto path = savePaper(m_office, core::minutesPaper(*minutes), as, this);
    if (!path)
        tell(path.error());
    else if (!path->isEmpty())
        Q_EMIT said(tr("Saved as “%1”").arg(QDir::toNativeSeparators(*path)));
}

// The goal that was agreed under that item: the one on record, or a new one to be given its figure and target.
void MeetingPage::openGoal(const core::AgendaItem &resolved)
{
    if (!settle())
        return;
    const auto goals = m_office.store.all<core::Goal>();
    if (!goals)
        return tell(goals.error());
    for (const auto &goal : *goals)
        if (goal.agreedAt.value == m_meeting && goal.agreedItem == resolved.number)
            return Q_EMIT wanted(QStringLiteral("goals"), goal.id.value);
    const auto day = m_sheet->minutes().meeting.date;
    core::Goal goal;
    goal.year = core::periodContaining(core::YearKind::Academic, day.isValid() ? day : m_office.today(),
                                       core::yearStartOf(m_office.store))
                    .year;
    goal.statement = resolved.title.isEmpty() ? resolved.heading : resolved.title;
    goal.agreedAt = {m_meeting};
    goal.agreedItem = resolved.number;
    if (const auto standards = m_office.store.all<core::Standard>())
        goal.standards = core::usualStandards(*standards, {core::Strategy::SharedVision});
    const auto id = m_office.store.save(goal);
    if (!id)
        return tell(id.error());
    Q_EMIT wanted(QStringLiteral("goals"), id->value);
}

// All minutes of the body in the year of the meeting on the sheet.
void MeetingPage::bindBook()
{
    settle();
    const auto shown = m_sheet->minutes().meeting;
    const auto path = saveBook(m_office.store, shown.committee, shown.year, m_office.ask, this);
    if (!path)
        tell(path.error());
    else if (!path->isEmpty())
        Q_EMIT said(tr("Saved as “%1”").arg(QDir::toNativeSeparators(*path)));
}

void MeetingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_sheet->refreshWords(); // checking may have been switched on or off
    if (m_meeting != 0)
        return;
    m_list->refresh();
    if (const auto first = m_list->firstId())
        load(first);
    else
        showEmpty();
}

void MeetingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
