#include "core/papers/LetterParts.h"
#include "core/records/Kinds.h"
#include "core/records/RollCall.h"
#include "core/store/Store.h"

namespace core {

using letter::isMonk;

namespace {

// ประธานกรรมการ of คณะกรรมการสถานศึกษา is ประธานกรรมการสถานศึกษา.
QString officeIn(const QString &position, const QString &body)
{
    const auto committee = QStringLiteral(u"คณะกรรมการ"), member = QStringLiteral(u"กรรมการ");
    if (position.isEmpty())
        return {};
    if (body.startsWith(committee) && position.endsWith(member))
        return position + body.mid(committee.size());
    return position.contains(body) ? position : position + body;
}

QString seatWords(const Seat &seat)
{
    return seat.represents.isEmpty() || seat.position.contains(seat.represents)
               ? seat.position
               : QString(seat.position + u' ' + seat.represents).trimmed();
}

QString joined(const QString &name, const QString &more)
{
    return name.isEmpty() || more.isEmpty() ? name + more : name + QStringLiteral("  ") + more;
}

Result<Recipient> ofTemple(const Store &store, Recipient guest)
{
    const auto temple = store.find(Id<Temple>{guest.party.value});
    if (!temple)
        return temple.error();
    guest.isMonk = temple->kind == TempleKind::Temple || temple->kind == TempleKind::MonasticResidence;
    guest.position = temple->abbot;
    guest.addressee = guest.isMonk ? joined(temple->abbot, QStringLiteral(u"เจ้าอาวาส") + temple->name)
                                   : joined(temple->abbot, temple->name);
    return guest;
}

Result<int> crowdOf(const Store &store, Id<Meeting> meeting)
{
    const auto rows = store.rowsOwnedBy(typeOf<Headcount>(), QStringLiteral("meeting_id"), meeting.value);
    if (!rows)
        return rows.error();
    int people = 0;
    for (const auto &row : *rows)
        people += typeOf<Headcount>().value(row, QStringLiteral("people")).toInt();
    return people;
}

// Seats without a holder get nothing, and who holds two gets one paper.
QList<Recipient> members(const MinutesContent &minutes, const QHash<qint64, QString> &names)
{
    QList<Recipient> members;
    QSet<qint64> seen;
    for (const auto &seat : minutes.seats) {
        if (!seat.person || seen.contains(seat.person.value))
            continue;
        seen << seat.person.value;
        const auto name = names.value(seat.person.value);
        auto addressee = name;
        if (const auto office = officeIn(seat.position, minutes.committee.name); !office.isEmpty())
            addressee += QStringLiteral("  ") + office;
        members << Recipient{party(seat.person), name, seatWords(seat), addressee, true, isMonk(name)};
    }
    return members;
}

} // namespace

namespace letter {

Result<Recipient> addressed(const Store &store, Recipient guest)
{
    const auto kind = store.memberKind(guest.party.value);
    if (!kind)
        return kind.error();
    if (*kind == QLatin1String("agency")) {
        const auto agency = store.find(Id<Agency>{guest.party.value});
        if (!agency)
            return agency.error();
        guest.position = agency->contact;
        guest.addressee = joined(agency->contact, agency->name);
    } else if (*kind == QLatin1String("temple")) {
        return ofTemple(store, guest);
    } else if (*kind == QLatin1String("household")) {
        const auto house = store.find(Id<Household>{guest.party.value});
        if (!house)
            return house.error();
        guest.position = house->head;
        guest.addressee = house->head.isEmpty() ? QStringLiteral(u"หัวหน้าครัวเรือน ") + guest.name : house->head;
    } else {
        guest.addressee = joined(guest.name, guest.position);
        guest.isMonk = isMonk(guest.name);
    }
    return guest;
}

} // namespace letter

Result<MeetingPapersContent> meetingPapersContent(const Store &store, Id<Meeting> meeting)
{
    const auto minutes = minutesContent(store, meeting);
    if (!minutes)
        return minutes.error();
    MeetingPapersContent content{*minutes, {}};
    QList<qint64> holders;
    for (const auto &seat : minutes->seats)
        if (seat.person)
            holders << seat.person.value;
    const auto names = store.memberNames(holders);
    if (!names)
        return names.error();
    content.minutes.names.insert(*names);
    content.recipients = members(content.minutes, *names);
    for (const auto &a : guestsOf(minutes->meeting.attendance)) {
        const auto &known = content.minutes;
        const auto guest = letter::addressed(
            store, {a.member, known.names.value(a.member.value), known.positions.value(a.member.value), {}});
        if (!guest)
            return guest.error();
        content.minutes.positions[a.member.value] = guest->position;
        content.recipients << *guest;
    }
    const auto crowd = crowdOf(store, meeting);
    if (!crowd)
        return crowd.error();
    content.crowd = *crowd;
    return content;
}

Result<MeetingPaper> paperOf(const Store &store, Id<Meeting> meeting, PaperKind paper)
{
    const auto word = Convert<PaperKind>::out(paper);
    const auto own =
        store.select(QStringLiteral("SELECT meeting_paper_id FROM meeting_papers WHERE meeting_id = ? AND paper = ?"),
                     {meeting.value, word});
    if (!own)
        return own.error();
    if (!own->isEmpty())
        return store.find(Id<MeetingPaper>{own->first()[0].toLongLong()});
    MeetingPaper fresh;
    fresh.meeting = meeting;
    fresh.paper = paper;
    // Of the same body first, the latest first.
    const auto last = store.select(
        QStringLiteral(
            "SELECT p.wording FROM meeting_papers p JOIN meetings m USING (meeting_id) WHERE p.paper = ? AND "
            "p.wording <> '' ORDER BY m.committee_id = (SELECT o.committee_id FROM meetings o WHERE "
            "o.meeting_id = ?) DESC, m.held_on DESC, p.meeting_paper_id DESC LIMIT 1"),
        {word, meeting.value});
    if (!last)
        return last.error();
    if (!last->isEmpty())
        fresh.wording = last->first()[0].toString();
    return fresh;
}

int usualBlankLines(qsizetype people, int linesPerPage)
{
    constexpr int some = 3;
    const int rest = linesPerPage - int(people % linesPerPage);
    return people > 0 && rest < some ? rest + linesPerPage : rest;
}

} // namespace core
