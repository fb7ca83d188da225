#include "core/figures/Certification.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Certification", text);
}

QString numberOf(const Meeting &meeting)
{
    return QStringLiteral("%1/%2").arg(meeting.number).arg(meeting.year);
}

} // namespace

Result<QList<Meeting>> awaitingCertification(const Store &store, Id<Committee> committee, QDate day, Id<Meeting> except)
{
    const auto found = store.select(
        QStringLiteral("SELECT meeting_id FROM meetings WHERE committee_id = ? AND status = 'awaiting_certification' "
                       "AND held_on <= ? AND meeting_id <> ? ORDER BY held_on, number"),
        {committee.value, day.toString(Qt::ISODate), except.value});
    if (!found)
        return found.error();
    QList<Meeting> meetings;
    for (const auto &row : *found) {
        const auto meeting = store.find(Id<Meeting>{row[0].toLongLong()});
        if (!meeting)
            return meeting.error();
        meetings << *meeting;
    }
    return meetings;
}

Result<QString> certifyingMeeting(const Store &store, const Meeting &minutes)
{
    const auto found = store.select(
        QStringLiteral("SELECT number || '/' || year FROM meetings WHERE committee_id = ? AND meeting_id <> ? AND "
                       "held_on > ? ORDER BY held_on LIMIT 1"),
        {minutes.committee.value, minutes.id.value, minutes.date.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    return found->isEmpty() ? QString() : found->first()[0].toString();
}

Result<QString> missingForCertification(const Store &store, const Meeting &meeting)
{
    if (!meeting.date.isValid() || !meeting.start.isValid() || !meeting.end.isValid())
        return translated(
            QT_TRANSLATE_NOOP("Certification", "Not certified: date, beginning and end are needed first"));
    if (meeting.end < meeting.start)
        return translated(QT_TRANSLATE_NOOP("Certification", "Not certified: the meeting ends before it begins"));
    if (std::none_of(meeting.attendance.begin(), meeting.attendance.end(),
                     [](const Attendance &a) { return a.status == AttendanceStatus::Present; }))
        return translated(QT_TRANSLATE_NOOP("Certification", "Not certified: nobody is marked as present"));
    if (meeting.certifiedAt.isEmpty())
        return translated(QT_TRANSLATE_NOOP(
            "Certification",
            "Not certified: say first at which meeting of the body they were certified, such as 3/2568"));
    const auto taken = isNumberTaken(store, meeting);
    if (!taken)
        return taken.error();
    if (*taken)
        return translated(
            QT_TRANSLATE_NOOP("Certification", "Not certified: this body has another meeting of the same number"));
    return QString();
}

Result<void> certifyMinutes(Store &store, Id<Meeting> id, const Meeting &at, const QString &corrections)
{
    auto minutes = store.find(id);
    if (!minutes)
        return minutes.error();
    auto meeting = *minutes;
    if (meeting.status == MeetingStatus::Certified)
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("Certification", "These minutes were certified before, at %1."))
                         .arg(meeting.certifiedAt)};
    meeting.certifiedAt = numberOf(at);
    meeting.corrections = normalizedParagraph(corrections);
    const auto missing = missingForCertification(store, meeting);
    if (!missing)
        return missing.error();
    if (!missing->isEmpty())
        return Error{Error::Kind::Invalid, *missing};
    meeting.status = MeetingStatus::Certified;
    if (const auto saved = store.save(meeting); !saved)
        return saved.error();
    return {};
}

QString certificationSubject(const Meeting &minutes)
{
    auto subject = QStringLiteral(u"รับรองรายงานการประชุมครั้งที่ ") + numberOf(minutes);
    if (minutes.date.isValid())
        subject += QStringLiteral(u" เมื่อวันที่ ") + formatDate(minutes.date, DateStyle::Long);
    return subject;
}

QString certificationResolution(const Meeting &minutes, const QString &corrections)
{
    auto words = QStringLiteral(u"รับรองรายงานการประชุมครั้งที่ ") + numberOf(minutes);
    const auto changes = normalizedParagraph(corrections).split(u'\n', Qt::SkipEmptyParts).join(QStringLiteral("; "));
    return words +
           (changes.isEmpty() ? QStringLiteral(u" โดยไม่มีการแก้ไข") : QStringLiteral(u" โดยมีการแก้ไข ดังนี้ ") + changes);
}

} // namespace core
