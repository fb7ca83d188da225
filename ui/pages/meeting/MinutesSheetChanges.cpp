// What one change on the sheet brings about on the rest of it.
#include "core/figures/NextMeeting.h"
#include "core/records/Kinds.h"
#include "core/thai/BuddhistDate.h"
#include "ui/pages/meeting/AgendaEditor.h"
#include "ui/pages/meeting/GuestList.h"
#include "ui/pages/meeting/MeetingHead.h"
#include "ui/pages/meeting/MinutesSheet.h"
#include "ui/pages/meeting/RollSection.h"
#include <algorithm>

namespace ui {

// Another body: its own number, seats and officers; whoever was noted as a member of the other one is no longer.
void MinutesSheet::changeCommittee()
{
    const int year = m_shown.meeting.date.isValid() ? core::buddhistYear(m_head->date()) : m_shown.meeting.year;
    if (auto number = core::nextNumber(m_office.store, m_head->committee(), year))
        m_head->setNumber(*number, year);
    if (auto officers = core::proposedOfficers(m_office.store, m_head->committee(), m_head->date()))
        m_head->setOfficers(officers->chair, officers->minuteTaker);
    showRoll(m_guests->guests());
}

// Another day: the seats of that day, and where the year is another one, that year's next number.
void MinutesSheet::changeDate(QDate before)
{
    const auto attendance = minutes().meeting.attendance;
    const auto date = m_head->date();
    if (date.isValid() && (!before.isValid() || before.year() != date.year()))
        if (auto number = core::nextNumber(m_office.store, m_head->committee(), core::buddhistYear(date)))
            m_head->setNumber(*number, core::buddhistYear(date));
    showRoll(attendance);
}

// A draft may be incomplete; what is certified may not.
void MinutesSheet::changeStatus(core::MeetingStatus before)
{
    core::Meeting meeting;
    m_head->writeTo(meeting);
    if (meeting.status == core::MeetingStatus::Certified)
        if (const auto missing = missingForCertification(); !missing.isEmpty())
            m_head->refuseStatus(before, missing);
    lock();
}

QString MinutesSheet::missingForCertification() const
{
    const auto meeting = minutes().meeting;
    if (!meeting.date.isValid() || !meeting.start.isValid() || !meeting.end.isValid())
        return tr("Not certified: date, beginning and end are needed first");
    const bool somebody = std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                                      [](const auto &a) { return a.status == core::AttendanceStatus::Present; });
    if (!somebody)
        return tr("Not certified: nobody is marked as present");
    const auto taken = core::isNumberTaken(m_office.store, meeting);
    if (taken && *taken)
        return tr("Not certified: this body has another meeting of the same number");
    return {};
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
    const auto tasks = core::openTasks(m_office.store, now.meeting.committee, now.meeting.date, now.meeting.id);
    if (!last || !tasks) {
        Q_EMIT failed(last ? tasks.error() : last.error());
        return;
    }
    Q_EMIT aboutToRemove();
    auto taken = now;
    const auto lastAgenda = *last ? (*last)->agenda : QList<core::AgendaItem>();
    taken.meeting.agenda = core::takenOver(now.meeting.agenda, lastAgenda, *tasks, m_lastId - 1);
    m_lastId -= lastAgenda.size() + tasks->size();
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

} // namespace ui
