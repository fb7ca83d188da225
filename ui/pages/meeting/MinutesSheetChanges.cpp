// What one change on the sheet brings about on the rest of it.
#include "core/figures/Certification.h"
#include "core/figures/TaskProgress.h"
#include "core/figures/UnfinishedBusiness.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Finding.h"
#include "ui/Background.h"
#include "ui/pages/meeting/AgendaEditor.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/GuestList.h"
#include "ui/pages/meeting/MeetingHead.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/pages/meeting/RollSection.h"
#include "ui/pages/meeting/SheetAnnexes.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/widgets/FoundMarks.h"
#include <QSettings>
#include <QTextEdit>
#include <QTimer>
#include <algorithm>

namespace ui {

// Another body: its own number, seats and officers; whoever was noted as a member of the other one is no longer.
void MinutesSheet::changeCommittee()
{
    const int year = m_shown.meeting.date.isValid() ? core::buddhistYear(m_head->date()) : m_shown.meeting.year;
    proposeNumber(year);
    if (auto officers = core::proposedOfficers(m_office.store, m_head->committee(), m_head->date()))
        m_head->setOfficers(officers->chair, officers->minuteTaker);
    showRoll(m_guests->guests());
}

// The next of its kind in that year.
void MinutesSheet::proposeNumber(int year)
{
    if (const auto number =
            core::nextNumber(m_office.store, m_head->committee(), year, m_head->isExtraordinary(), m_shown.meeting.id))
        m_head->setNumber(*number, year);
}

// Another day: the seats of that day, and where the year is another one, that year's next number.
void MinutesSheet::changeDate(QDate before)
{
    const auto attendance = minutes().meeting.attendance;
    const auto date = m_head->date();
    if (date.isValid() && (!before.isValid() || before.year() != date.year()))
        proposeNumber(core::buddhistYear(date));
    if (const auto status = core::proposedStatus(minutes().meeting, m_office.today()); date.isValid())
        m_head->setStatus(status);
    showRoll(attendance);
}

// The roll is called or minutes are typed: from here on it is a draft, unless somebody says otherwise.
void MinutesSheet::begin()
{
    core::Meeting head;
    m_head->writeTo(head);
    if (head.status != core::MeetingStatus::Planned)
        return;
    const bool hadBegun = std::exchange(m_hasBegun, core::hasBegun(minutes().meeting));
    if (!hadBegun && m_hasBegun)
        m_head->setStatus(core::MeetingStatus::Draft);
}

// A draft may be incomplete; what is certified may not.
void MinutesSheet::changeStatus(core::MeetingStatus before)
{
    core::Meeting meeting;
    m_head->writeTo(meeting);
    m_hasBegun = core::hasBegun(minutes().meeting);
    if (meeting.status == core::MeetingStatus::Certified) {
        if (meeting.certifiedAt.isEmpty())
            if (const auto next = core::certifyingMeeting(m_office.store, minutes().meeting))
                m_head->setCertifiedAt(*next);
        const auto missing = core::missingForCertification(m_office.store, minutes().meeting);
        if (!missing || !missing->isEmpty()) {
            m_head->refuseStatus(before, missing ? *missing : missing.error().message);
        } else { // a step of its own: undo takes back the lock, and nothing that was typed
            m_head->setStatus(before);
            Q_EMIT aboutToRemove();
            m_head->setStatus(core::MeetingStatus::Certified);
        }
    }
    lock();
}

// With or without a heading for matters for information; it stays where something stands under it.
void MinutesSheet::changeForm()
{
    auto changed = minutes();
    const bool five = core::formOf(changed.meeting.agenda) == core::AgendaForm::Five;
    changed.meeting.agenda =
        core::inForm(changed.meeting.agenda, five ? core::AgendaForm::Six : core::AgendaForm::Five, {nextId()});
    show(changed);
    Q_EMIT edited();
}

// The minutes of another meeting, certified under an item of this one.
void MinutesSheet::certify(AgendaItemEditor *under, core::Id<core::Meeting> id, const QString &corrections)
{
    const auto minutes = m_office.store.find(id);
    const auto done = minutes ? core::certifyMinutes(m_office.store, id, this->minutes().meeting, corrections)
                              : core::Result<void>(minutes.error());
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    under->noteCertified(core::certificationResolution(*minutes, corrections));
}

// What was reported on a task of an earlier meeting, kept with that task.
void MinutesSheet::report(core::Id<core::FollowUp> task, const QString &note, core::FollowUpStatus status)
{
    m_isReporting = true;
    const auto done =
        core::reportProgress(m_office.store, task, m_shown.meeting.id, note, status, m_office.today(), m_reporting);
    m_isReporting = false;
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT edited(); // the minutes tell of it
}

void MinutesSheet::refreshProgress()
{
    m_agenda->showProgress();
}

void MinutesSheet::refreshPhrases()
{
    if (const auto phrases = m_office.store.all<core::Phrase>())
        m_phrases = *phrases;
}

// Names of the network are known words. Both they and the dictionary are read off the window's thread.
void MinutesSheet::refreshWords()
{
    const bool wanted = QSettings().value(QStringLiteral("spelling"), true).toBool();
    readInBackground<WordCheck::Sources>(
        m_office, this,
        [wanted, known = m_words.spelling](const core::Store &store) -> core::Result<WordCheck::Sources> {
            WordCheck::Sources words;
            if (!wanted)
                return words;
            words.spelling = known ? known : core::Spelling::ofThisMachine();
            QSet<QString> names;
            const auto persons = store.all<core::Person>();
            for (const auto &person : persons ? *persons : QList<core::Person>())
                names << person.givenName << person.familyName;
            const auto villages = store.all<core::Village>();
            for (const auto &village : villages ? *villages : QList<core::Village>())
                names << village.name << village.subdistrict;
            words.names = names.values();
            return words;
        },
        [this](const core::Result<WordCheck::Sources> &words) {
            if (!words)
                return;
            m_words = *words;
            m_agenda->checkWords();
        });
}

std::optional<qint64> MinutesSheet::newPerson(const QString &name)
{
    const auto parts = core::nameParts(name);
    core::Person person;
    person.title = parts.title;
    person.givenName = parts.givenName;
    person.familyName = parts.familyName;
    const auto saved = m_office.store.save(person);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return {};
    }
    m_names[saved->value] = core::fullName(person);
    return saved->value;
}

void MinutesSheet::takeOverLast()
{
    if (isLocked())
        return;
    const auto now = minutes();
    const auto last = core::lastMeeting(m_office.store, now.meeting.committee, now.meeting.date, now.meeting.id);
    const auto business =
        core::unfinishedBusiness(m_office.store, now.meeting.committee, now.meeting.date, now.meeting.id);
    if (!last || !business) {
        Q_EMIT failed(last ? business.error() : last.error());
        return;
    }
    Q_EMIT aboutToRemove();
    auto taken = now;
    const auto lastAgenda = *last ? (*last)->agenda : QList<core::AgendaItem>();
    taken.meeting.agenda = core::takenOver(now.meeting.agenda, lastAgenda, m_lastId - 1);
    m_lastId -= lastAgenda.size();
    taken.meeting.agenda = core::withUnfinished(taken.meeting.agenda, *business, m_lastId - 1);
    m_lastId -= taken.meeting.agenda.size();
    for (const auto &guest : core::guestsOf(*last ? (*last)->attendance : QList<core::Attendance>())) {
        const bool there = std::any_of(taken.meeting.attendance.begin(), taken.meeting.attendance.end(),
                                       [&](const core::Attendance &a) { return a.member == guest.member; });
        if (there)
            continue;
        auto again = guest;
        again.id.value = nextId();
        again.arrived = again.left = {};
        taken.meeting.attendance << again;
    }
    show(taken);
    Q_EMIT edited();
}

// Every place where the words stand is marked, and the cursor goes to the one that was found.
void MinutesSheet::mark(const FoundPlace &place)
{
    m_marks->mark(m_agenda->findChildren<QTextEdit *>(), place.words);
    const auto &items = m_agenda->items();
    const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItemEditor *editor) {
        const auto tasks = editor->tasks();
        return (place.line == QLatin1String("agenda_item") && editor->id().value == place.lineId) ||
               (place.line == QLatin1String("follow_up") &&
                std::any_of(tasks.begin(), tasks.end(),
                            [&](const core::FollowUp &task) { return task.id.value == place.lineId; }));
    });
    auto *status = item != items.end() && place.field == QLatin1String("task_status")
                       ? (*item)->taskLines()->statusOf({place.lineId})
                       : nullptr;
    if (status)
        goTo(status, {});
    else if (item != items.end())
        goTo((*item)->placeOf(place.field), place.words);
    else if (!place.line.isEmpty() && place.line != QLatin1String("attendance"))
        ensureWidgetVisible(m_annexes);
}

void MinutesSheet::goTo(QWidget *field, const QStringList &words)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (const auto places = core::placesOf(words, line->text()); !places.isEmpty())
            line->setSelection(int(places[0].from), int(places[0].length));
    } else if (auto *text = qobject_cast<QTextEdit *>(field)) {
        auto cursor = text->textCursor();
        const auto places = core::placesOf(words, text->toPlainText());
        cursor.setPosition(places.isEmpty() ? 0 : int(places[0].from));
        text->setTextCursor(cursor);
    }
    field->setFocus(Qt::OtherFocusReason);
    // In the middle of what is seen, once the sheet has its heights.
    QTimer::singleShot(0, field, [this, field] {
        widget()->layout()->activate();
        const auto *text = qobject_cast<QTextEdit *>(field);
        const auto at = field->mapTo(widget(), text ? text->cursorRect().center() : field->rect().center());
        ensureVisible(at.x(), at.y(), 0, viewport()->height() / 3);
    });
}

} // namespace ui
