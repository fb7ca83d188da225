// Who gets a letter, a certificate or a label: how each kind of member is named, written to, and where it lives.
#include "core/papers/LetterParts.h"
#include "core/papers/ThanksPapers.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"

namespace core {

namespace {

QString joined(const QString &name, const QString &more)
{
    return name.isEmpty() || more.isEmpty() ? name + more : name + QStringLiteral("  ") + more;
}

// One member of any kind, with all that its name and address may need.
struct Member {
    QString kind, name;
    QString head, houseNumber;
    int villageNumber = 0;
    QString village, subdistrict;
    QString templeKind, abbot;
    QString contact, agencyAddress;
    QString role;
    QString ofTemple, ofAgency, ofAgencyAddress; // of a person
};

const QString membersSql = QStringLiteral(
    "SELECT n.party_id, n.kind, n.name, h.head, coalesce(h.house_number, hp.house_number, hr.house_number, ''), "
    "coalesce(v.number, 0), v.name, v.subdistrict, t.kind, t.abbot, a.contact, a.address, pe.role, tp.name, ap.name, "
    "ap.address FROM party_names n "
    "LEFT JOIN households h ON h.household_id = n.party_id "
    "LEFT JOIN temples t ON t.temple_id = n.party_id "
    "LEFT JOIN agencies a ON a.agency_id = n.party_id "
    "LEFT JOIN persons pe ON pe.person_id = n.party_id "
    "LEFT JOIN resource_persons r ON r.resource_person_id = n.party_id "
    "LEFT JOIN households hp ON hp.household_id = pe.household_id "
    "LEFT JOIN households hr ON hr.household_id = r.household_id "
    "LEFT JOIN temples tp ON tp.temple_id = pe.temple_id "
    "LEFT JOIN agencies ap ON ap.agency_id = pe.agency_id "
    "LEFT JOIN villages v ON v.village_id = n.village_id WHERE n.party_id IN (%1)");

Member memberOf(const QVariantList &row)
{
    const auto text = [&row](int at) { return row[at].toString(); };
    return {text(1), text(2),  text(3),  text(4),  row[5].toInt(), text(6),  text(7), text(8),
            text(9), text(10), text(11), text(12), text(13),       text(14), text(15)};
}

// What is near says no province; a letter needs it.
QString withProvince(const QString &address, School school)
{
    if (address.isEmpty() || school.province.isEmpty() || address.contains(school.province) ||
        address.contains(QStringLiteral(u"จังหวัด")))
        return address;
    school.name.clear();
    school.subdistrict.clear();
    if (address.contains(school.district))
        school.district.clear();
    return address + u'\n' + letter::addressOf(school).replace(u'\n', u' ');
}

QString addressOf(const Member &m, School school)
{
    QStringList place;
    if (m.kind == QLatin1String("temple"))
        place << m.name;
    else if (!m.ofTemple.isEmpty())
        place << m.ofTemple;
    else if (!m.ofAgency.isEmpty())
        place << m.ofAgency;
    if (!m.houseNumber.isEmpty() && place.isEmpty())
        place << QStringLiteral(u"บ้านเลขที่ ") + m.houseNumber;
    if (m.villageNumber > 0)
        place << QStringLiteral(u"หมู่ที่ %1").arg(m.villageNumber);
    if (!m.village.isEmpty())
        place << m.village;
    const auto written = withProvince(m.kind == QLatin1String("agency") ? m.agencyAddress : m.ofAgencyAddress, school);
    if (!written.isEmpty()) // an office's own address says it all
        return m.ofAgency.isEmpty() ? written : m.ofAgency + u'\n' + written;
    if (place.isEmpty())
        return {};
    school.name.clear();
    if (!m.subdistrict.isEmpty())
        school.subdistrict = m.subdistrict;
    const auto around = letter::addressOf(school);
    return around.isEmpty() ? place.join(u' ') : place.join(u' ') + u'\n' + around;
}

void nameTemple(PaperTo &to, const Member &m)
{
    const auto kind = Convert<TempleKind>::in(m.templeKind);
    to.isMonk = kind == TempleKind::Temple || kind == TempleKind::MonasticResidence;
    const auto office = to.isMonk ? QStringLiteral(u"เจ้าอาวาส") + m.name : m.name;
    to.name = m.abbot.isEmpty() ? m.name : m.abbot + u'\n' + office;
    to.addressee = joined(m.abbot, office);
}

PaperTo recipient(Id<Party> party, const Member &m, const School &school)
{
    PaperTo to{party, m.name, m.name, addressOf(m, school), false, {}, {}, {}};
    if (m.kind == QLatin1String("household")) {
        to.name = m.head.isEmpty() ? QStringLiteral(u"ครอบครัวบ้านเลขที่ %1 %2").arg(m.houseNumber, m.village) : m.head;
        to.addressee = m.head.isEmpty() ? QStringLiteral(u"หัวหน้าครัวเรือน บ้านเลขที่ ") + m.houseNumber : m.head;
    } else if (m.kind == QLatin1String("temple")) {
        nameTemple(to, m);
    } else if (m.kind == QLatin1String("agency")) {
        to.addressee = joined(m.contact, m.name);
    } else {
        to.addressee = joined(m.name, m.role);
        to.isMonk = letter::isMonk(m.name);
    }
    return to;
}

QString roleInWords(ParticipationRole role)
{
    switch (role) {
    case ParticipationRole::Teacher:
        return QStringLiteral(u"วิทยากร");
    case ParticipationRole::Organiser:
        return QStringLiteral(u"คณะผู้จัดกิจกรรม");
    case ParticipationRole::Helper:
        return QStringLiteral(u"ผู้ร่วมดำเนินงาน");
    case ParticipationRole::Participant:
    case ParticipationRole::Beneficiary:
        break;
    }
    return QStringLiteral(u"ผู้เข้าร่วมกิจกรรม");
}

} // namespace

Result<QList<PaperTo>> toMembers(const Store &store, const QList<Id<Party>> &members)
{
    QStringList ids;
    for (const auto member : members)
        ids << QString::number(member.value);
    const auto rows = store.select(membersSql.arg(ids.join(u',')));
    if (!rows)
        return rows.error();
    const auto school = store.find(Id<School>{1});
    QHash<qint64, PaperTo> known;
    for (const auto &row : *rows) {
        const Id<Party> party{row[0].toLongLong()};
        known[party.value] = recipient(party, memberOf(row), school ? *school : School());
    }
    QList<PaperTo> all;
    all.reserve(members.size());
    for (const auto member : members)
        if (const auto found = known.constFind(member.value); found != known.cend())
            all << *found;
    return all;
}

Result<QList<PaperTo>> toGivers(const Store &store, const QList<Contribution> &gifts, bool onOnePaper)
{
    QList<Id<Party>> givers;
    QList<QList<Contribution>> given;
    for (const auto &gift : gifts) {
        const auto at = onOnePaper ? givers.indexOf(gift.member) : -1;
        if (at >= 0) {
            given[at] << gift;
            continue;
        }
        givers << gift.member;
        given << QList<Contribution>{gift};
    }
    auto all = toMembers(store, givers);
    if (!all)
        return all;
    auto papers = *all;
    QHash<qint64, Activity> activities;
    for (qsizetype i = 0; i < papers.size() && papers.size() == given.size(); ++i) {
        papers[i].gifts = given[i];
        const auto activity = given[i].first().activity;
        if (activity && !activities.contains(activity.value))
            if (const auto found = store.find(activity))
                activities[activity.value] = *found;
        papers[i].activity = activities.value(activity.value);
    }
    return papers;
}

Result<QList<PaperTo>> toParticipants(const Store &store, Id<Activity> activity, std::optional<ParticipationRole> role)
{
    const auto held = store.find(activity);
    if (!held)
        return held.error();
    const auto rows = store.rowsOwnedBy(typeOf<Participation>(), QStringLiteral("activity_id"), activity.value);
    if (!rows)
        return rows.error();
    QList<Id<Party>> members;
    QHash<qint64, ParticipationRole> roles;
    for (const auto &row : *rows) {
        const auto one = typeOf<Participation>().fromRow(row);
        if ((role && one.role != *role) || roles.contains(one.member.value))
            continue;
        members << one.member;
        roles[one.member.value] = one.role;
    }
    auto all = toMembers(store, members);
    if (!all)
        return all;
    auto papers = *all;
    for (auto &to : papers) {
        to.activity = *held;
        to.role = roleInWords(roles.value(to.party.value));
    }
    return papers;
}

PaperTo toName(const QString &name)
{
    return {{}, name, name, {}, letter::isMonk(name), {}, {}, QStringLiteral(u"ผู้เข้าร่วมกิจกรรม")};
}

} // namespace core
