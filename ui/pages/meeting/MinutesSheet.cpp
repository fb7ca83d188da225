#include "ui/pages/meeting/MinutesSheet.h"
#include "core/figures/NextMeeting.h"
#include "core/records/Kinds.h"
#include "ui/pages/meeting/AgendaEditor.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/GuestList.h"
#include "ui/pages/meeting/HouseholdPanel.h"
#include "ui/pages/meeting/MeetingHead.h"
#include "ui/pages/meeting/NamesPanel.h"
#include "ui/pages/meeting/RollSection.h"
#include "ui/pages/meeting/SheetAnnexes.h"
#include "ui/record/OwnedRecords.h"
#include "ui/widgets/FoundMarks.h"
#include "ui/widgets/GrowingText.h"
#include "ui/widgets/PartyPicker.h"
#include <QApplication>
#include <QCompleter>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStringListModel>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int widest = 940;     // px of the sheet
constexpr int checkPause = 250; // ms

QLabel *sectionTitle()
{
    auto *title = new QLabel;
    title->setProperty("role", QStringLiteral("section"));
    return title;
}

} // namespace

MinutesSheet::MinutesSheet(const Office &office, QWidget *parent)
    : QScrollArea(parent), m_office(office), m_people(new QStringListModel(this)), m_places(new QStringListModel(this)),
      m_lockNote(new QLabel), m_head(new MeetingHead(office.today, completer(m_people), completer(m_places))),
      m_roll(new RollSection(office.store, [this] { return nextId(); })), m_guestTitle(sectionTitle()),
      m_guests(new GuestList(office.store, [this] { return nextId(); })), m_panels(new QVBoxLayout),
      m_agendaTitle(sectionTitle()), m_agendaHint(new QLabel), m_takeOver(new QPushButton), m_form(new QPushButton),
      m_agenda(new AgendaEditor(context())), m_annexes(new SheetAnnexes(office)), m_marks(new FoundMarks(this)),
      m_tabs(new QTimer(this)), m_check(new QTimer(this))
{
    m_tabs->setSingleShot(true);
    m_tabs->setInterval(0);
    m_check->setSingleShot(true);
    m_check->setInterval(checkPause);
    build();
    connectParts();
    retranslate();
    refreshOffice();
}

MinutesSheet::~MinutesSheet()
{
    disconnect(qApp, nullptr, this, nullptr); // the cursor moves about while the parts go
}

SheetContext MinutesSheet::context()
{
    return {[this] { return nextId(); },
            m_office.today,
            completer(m_people),
            &m_office.store,
            [this](QTime moment) { return m_roll->quorumAt(moment); },
            [this] { return m_phrases; },
            [this] { return m_words; },
            [this] { return m_shown.meeting.id; }};
}

QCompleter *MinutesSheet::completer(QStringListModel *words)
{
    auto *completer = new QCompleter(words, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    return completer;
}

void MinutesSheet::build()
{
    m_lockNote->setProperty("role", QStringLiteral("hinted"));
    m_lockNote->setWordWrap(true);
    m_agendaHint->setProperty("role", QStringLiteral("quiet"));
    m_agendaHint->setWordWrap(true);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_form->setObjectName(QStringLiteral("agendaForm"));
    m_lockNote->hide();
    auto *agenda = new QHBoxLayout;
    agenda->addWidget(m_agendaTitle);
    agenda->addStretch(1);
    agenda->addWidget(m_form);
    agenda->addWidget(m_takeOver);

    auto *guests = new QHBoxLayout;
    guests->addWidget(m_guestTitle);
    guests->addStretch(1);
    guests->addWidget(m_guests->tools());

    auto *paper = new QWidget;
    paper->setObjectName(QStringLiteral("paper"));
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    paper->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(20, 16, 20, 32);
    layout->setSpacing(6);
    layout->addWidget(m_lockNote);
    layout->addWidget(m_head);
    layout->addSpacing(10);
    layout->addWidget(m_roll);
    layout->addSpacing(10);
    layout->addLayout(guests);
    layout->addWidget(m_guests);
    layout->addLayout(m_panels);
    layout->addSpacing(10);
    layout->addLayout(agenda);
    layout->addWidget(m_agendaHint);
    layout->addWidget(m_agenda);
    layout->addSpacing(10);
    layout->addWidget(m_annexes);
    layout->addStretch(1);
    auto *desk = new QWidget; // keeps the paper in the middle of a wide window
    auto *middle = new QHBoxLayout(desk);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(paper, 1000);
    middle->addStretch(1);
    setWidget(desk);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MinutesSheet::connectParts()
{
    connect(m_head, &MeetingHead::edited, this, &MinutesSheet::edited);
    connect(m_head, &MeetingHead::committeeChosen, this, &MinutesSheet::changeCommittee);
    connect(m_head, &MeetingHead::kindChosen, this, [this] {
        core::Meeting meeting;
        m_head->writeTo(meeting);
        proposeNumber(meeting.year ? meeting.year : m_shown.meeting.year);
    });
    connect(m_head, &MeetingHead::dateChosen, this, &MinutesSheet::changeDate);
    connect(m_head, &MeetingHead::statusChosen, this, &MinutesSheet::changeStatus);
    connect(m_head, &MeetingHead::edited, m_check, qOverload<>(&QTimer::start));
    connect(m_head, &MeetingHead::edited, this, [this] {
        core::Meeting meeting;
        m_head->writeTo(meeting);
        m_roll->setTimes(meeting.start, meeting.end);
    });
    connect(m_roll, &RollSection::edited, this, &MinutesSheet::begin); // before what is typed is told
    connect(m_agenda, &AgendaEditor::edited, this, &MinutesSheet::begin);
    connect(m_roll, &RollSection::edited, this, &MinutesSheet::edited);
    connect(m_roll, &RollSection::edited, m_agenda, &AgendaEditor::checkVotes);
    connect(m_roll, &RollSection::reached, this, [this](const QRect &row) {
        const auto middle = m_roll->mapTo(widget(), row.center());
        ensureVisible(middle.x(), middle.y(), 0, 2 * row.height());
    });
    connect(m_roll, &RollSection::newPersonWanted, this, [this](int row, const QString &name) {
        if (const auto person = newPerson(name))
            m_roll->setStandIn(row, *person, m_names.value(*person));
    });
    connectGuests();
    connect(m_agenda, &AgendaEditor::edited, this, &MinutesSheet::edited);
    connect(m_agenda, &AgendaEditor::aboutToRemove, this, &MinutesSheet::aboutToRemove);
    connect(m_agenda, &AgendaEditor::reached, this, &MinutesSheet::reached);
    connect(m_agenda, &AgendaEditor::removed, this, &MinutesSheet::removed);
    connect(m_annexes, &SheetAnnexes::saved, this, &MinutesSheet::edited);
    connect(m_annexes, &SheetAnnexes::removed, this, &MinutesSheet::removed);
    connect(m_agenda, &AgendaEditor::photosWanted, this, &MinutesSheet::openPhotos);
    connect(m_agenda, &AgendaEditor::goalWanted, this, &MinutesSheet::goalWanted);
    connect(m_agenda, &AgendaEditor::certificationWanted, this, &MinutesSheet::certify);
    connect(m_agenda, &AgendaEditor::reported, this, &MinutesSheet::report);
    connect(m_agenda, &AgendaEditor::fieldsChanged, m_tabs, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTimer::timeout, this, &MinutesSheet::arrangeTabs);
    connect(m_check, &QTimer::timeout, this, &MinutesSheet::checkHead);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && QApplication::mouseButtons() == Qt::NoButton && widget()->isAncestorOf(now) &&
            !qobject_cast<GrowingText *>(now)) // a text looks after itself
            QTimer::singleShot(0, now, [this, now] { ensureWidgetVisible(now, 0, 40); });
    });
    connect(m_takeOver, &QPushButton::clicked, this, &MinutesSheet::takeOverLast);
    connect(m_form, &QPushButton::clicked, this, &MinutesSheet::changeForm);
    connect(m_agenda, &AgendaEditor::edited, this, &MinutesSheet::nameForm);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+T")), this);
    connect(key, &QShortcut::activated, this, &MinutesSheet::takeOverLast);
}

// The Tab key goes in reading order, whatever was added or moved.
void MinutesSheet::arrangeTabs()
{
    auto fields = m_head->fields() + m_roll->fields() + m_guests->fields() + QList<QWidget *>{m_form, m_takeOver} +
                  m_agenda->fields();
    for (qsizetype i = 1; i < fields.size(); ++i)
        QWidget::setTabOrder(fields[i - 1], fields[i]);
}

void MinutesSheet::refreshOffice()
{
    if (auto all = m_office.store.all<core::Committee>())
        m_committees = *all;
    m_head->setCommittees(m_committees);
    if (auto places = core::meetingPlaces(m_office.store))
        m_places->setStringList(*places);
    m_names.clear(); // someone may be called otherwise now
    refreshPhrases();
    if (isVisible())
        refreshWords();
    if (m_shown.meeting.committee)
        show(minutes());
}

void MinutesSheet::show(const core::Minutes &minutes)
{
    const QSignalBlocker quiet(this);
    const bool another = m_shown.meeting.id != minutes.meeting.id;
    m_shown = minutes;
    m_head->show(minutes.meeting);
    m_roll->setTimes(minutes.meeting.start, minutes.meeting.end);
    showRoll(minutes.meeting.attendance);
    const auto guests = core::guestsOf(minutes.meeting.attendance);
    m_guests->show(guests, m_names);
    m_agenda->show(minutes.meeting.agenda, minutes.followUps);
    showAllPhotos();
    if (m_householdPanel)
        m_householdPanel->show(m_guests->households());
    m_hasBegun = core::hasBegun(minutes.meeting);
    if (another) {
        closePanel(m_namesPanel);
        closePanel(m_householdPanel);
        m_reporting = m_office.store.beginSitting();
        verticalScrollBar()->setValue(0);
        m_roll->beginAnew();
    }
    lock();
    checkHead();
}

// The names of all who are in `attendance` or hold a seat are known afterwards.
QList<core::RollLine> MinutesSheet::rollFor(const QList<core::Attendance> &attendance)
{
    QList<core::Seat> seats;
    if (auto found = core::seatsOn(m_office.store, m_head->committee(), m_head->date()))
        seats = *found;
    QList<qint64> unknown;
    const auto ask = [&](qint64 party) {
        if (party > 0 && !m_names.contains(party))
            unknown << party;
    };
    for (const auto &seat : std::as_const(seats))
        ask(seat.person.value);
    for (const auto &a : attendance) {
        ask(a.member.value);
        ask(a.substitutes.value);
    }
    if (!unknown.isEmpty())
        if (auto names = m_office.store.memberNames(unknown))
            m_names.insert(*names);
    return core::rollOf(seats, attendance);
}

void MinutesSheet::showRoll(const QList<core::Attendance> &attendance)
{
    const auto roll = rollFor(attendance);
    m_roll->show(committee(), roll, m_names);
    QSet<qint64> members;
    QStringList people;
    for (const auto &line : roll)
        if (!line.isVacant()) {
            members << line.member.value;
            people << m_names.value(line.member.value);
        }
    m_guests->setMembers(members);
    for (const auto &guest : core::guestsOf(attendance))
        people << m_names.value(guest.member.value);
    m_people->setStringList(people);
}

core::Minutes MinutesSheet::minutes() const
{
    auto minutes = m_shown;
    m_head->writeTo(minutes.meeting);
    minutes.meeting.attendance = core::attendanceOf(m_roll->roll()) + m_guests->guests();
    minutes.meeting.agenda = m_agenda->agenda();
    minutes.followUps = m_agenda->followUps();
    return minutes;
}

void MinutesSheet::settleIds(const core::RealIds &ids)
{
    core::settleIds(m_shown, ids);
    m_roll->settleIds(ids.attendance);
    m_guests->settleIds(ids.attendance);
    m_agenda->settleIds(ids);
    if (!ids.meetings.isEmpty())
        lock();
}

bool MinutesSheet::finishTyping()
{
    m_roll->finishTyping();
    m_guests->finishTyping();
    m_agenda->settleProgress();
    bool kept = m_annexes->settle();
    for (auto *lines : m_agenda->findChildren<OwnedRecords *>())
        kept = (lines->isHidden() || lines->settle()) && kept;
    return kept;
}

void MinutesSheet::propose()
{
    verticalScrollBar()->setValue(0);
    firstPlace()->setFocus(Qt::OtherFocusReason);
}

// The first that takes the cursor: on locked minutes some do not.
QWidget *MinutesSheet::firstPlace() const
{
    const auto fields = m_head->fields();
    const auto first =
        std::find_if(fields.begin(), fields.end(), [](const QWidget *field) { return field->isEnabled(); });
    return first == fields.end() ? widget() : *first;
}

core::Committee MinutesSheet::committee() const
{
    const auto found = std::find_if(m_committees.begin(), m_committees.end(),
                                    [this](const core::Committee &c) { return c.id == m_head->committee(); });
    return found != m_committees.end() ? *found : core::Committee();
}

bool MinutesSheet::isLocked() const
{
    core::Meeting meeting;
    m_head->writeTo(meeting);
    return meeting.status == core::MeetingStatus::Certified || m_office.store.isReadOnly();
}

void MinutesSheet::lock()
{
    core::Meeting meeting;
    m_head->writeTo(meeting);
    const bool certified = meeting.status == core::MeetingStatus::Certified;
    const bool locked = isLocked();
    m_lockNote->setVisible(locked && !m_office.store.isReadOnly());
    m_head->setLocked(locked);
    m_roll->setLocked(locked);
    m_guests->setLocked(locked);
    if (locked) {
        closePanel(m_namesPanel);
        closePanel(m_householdPanel);
    }
    m_agenda->setLocked(locked);
    m_takeOver->setVisible(!locked);
    m_agendaHint->setVisible(!locked);
    m_form->setVisible(!locked);
    m_annexes->show({std::max<qint64>(0, m_shown.meeting.id.value)}, certified);
    nameForm();
}

void MinutesSheet::nameForm()
{
    m_form->setText(core::formOf(m_agenda->agenda()) == core::AgendaForm::Five ? tr("Six headings")
                                                                               : tr("Five headings"));
}

void MinutesSheet::checkHead()
{
    auto meeting = m_shown.meeting;
    meeting.agenda.clear();
    m_head->writeTo(meeting);
    auto complaints = core::complaintsOf(core::typeOf<core::Meeting>(), core::typeOf<core::Meeting>().toRow(meeting));
    if (const auto taken = core::isNumberTaken(m_office.store, meeting); taken && *taken)
        complaints << core::Complaint{QStringLiteral("number"), tr("this body has another meeting of that number"),
                                      true};
    m_head->showComplaints(complaints);
}

void MinutesSheet::retranslate()
{
    m_lockNote->setText(tr("These minutes are certified and locked. What is to be corrected now is noted below them."));
    m_guestTitle->setText(tr("Also present"));
    m_agendaTitle->setText(tr("Agenda"));
    m_agendaHint->setText(tr("Ctrl+Enter adds an item · Alt+→ ← ↑ ↓ moves it · Ctrl+T adds a task · Ctrl+Shift+Delete "
                             "removes · / brings up phrases"));
    m_takeOver->setText(tr("Take over last agenda and guests"));
    m_form->setToolTip(tr("The official agenda with or without a heading for matters for information"));
    m_takeOver->setToolTip(tr("Headings, subjects and guests of the last meeting, and its open tasks (Ctrl+Shift+T)"));
}

void MinutesSheet::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
