#include "core/figures/NameList.h"
#include "core/figures/NextMeeting.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace core {

namespace {

enum Column { Ignored, Whole, Title, Given, Family, Position, Home };

// As headers are compared: without spaces, hyphens and full stops.
std::optional<Column> columnOf(const QString &header)
{
    static const QHash<QString, Column> columns{
        {QStringLiteral(u"ที่"), Ignored},        {QStringLiteral(u"ลำดับ"), Ignored},
        {QStringLiteral(u"ลำดับที่"), Ignored},    {QStringLiteral("no"), Ignored},
        {QStringLiteral(u"ชื่อสกุล"), Whole},      {QStringLiteral(u"ชื่อนามสกุล"), Whole},
        {QStringLiteral(u"รายชื่อ"), Whole},      {QStringLiteral("name"), Whole},
        {QStringLiteral(u"คำนำหน้า"), Title},    {QStringLiteral(u"คำนำหน้าชื่อ"), Title},
        {QStringLiteral(u"ชื่อ"), Given},         {QStringLiteral(u"นามสกุล"), Family},
        {QStringLiteral(u"สกุล"), Family},       {QStringLiteral(u"ตำแหน่ง"), Position},
        {QStringLiteral("position"), Position}, {QStringLiteral(u"หมู่บ้าน"), Home},
        {QStringLiteral(u"หมู่ที่"), Home},         {QStringLiteral(u"หมู่"), Home},
        {QStringLiteral(u"บ้าน"), Home},         {QStringLiteral("village"), Home}};
    static const QRegularExpression joints(QStringLiteral("[\\s.\\-–_/]"));
    const auto plain = searchForm(header).remove(joints);
    const auto found = columns.constFind(plain);
    return found == columns.cend() ? std::nullopt : std::optional(*found);
}

bool isTitle(const QString &cell)
{
    return !cell.isEmpty() && nameParts(cell + QStringLiteral(u"ก")).title == cell;
}

QList<Column> columnsOf(const QStringList &header)
{
    QList<Column> columns;
    for (const auto &cell : header)
        columns << columnOf(cell).value_or(Ignored);
    if (!columns.contains(Family) && columns.contains(Given)) // "ชื่อ" alone is all of the name
        columns[columns.indexOf(Given)] = columns.contains(Title) ? Given : Whole;
    return columns;
}

// Where no line says what the columns are.
QList<Column> usualColumns(const QStringList &cells)
{
    if (cells.size() > 2 && isTitle(cells.first()))
        return {Title, Given, Family, Position, Home};
    return {Whole, Position, Home};
}

QString withoutRunningNumber(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^[\\s]*([0-9๐-๙]{1,4}[.)]?(?=[\\t])|[0-9๐-๙]{1,4}[.)]|[-•*])\\s*"));
    return QString(line).remove(number);
}

ListedName nameIn(const QStringList &cells, const QList<Column> &columns)
{
    ListedName listed;
    QString whole, title, given, family;
    const QHash<Column, QString *> places{
        {Whole, &whole},        {Title, &title}, {Given, &given}, {Family, &family}, {Position, &listed.position},
        {Home, &listed.village}};
    for (qsizetype i = 0; i < cells.size() && i < columns.size(); ++i)
        if (auto *place = places.value(columns[i]); place && place->isEmpty())
            *place = normalizedLine(cells[i]);
    listed.name = nameParts(whole.isEmpty() ? title + given + u' ' + family : whole);
    if (listed.name.title.isEmpty())
        listed.name.title = title;
    return listed;
}

// Names are the same whatever spaces, signs of order and case do; forms of address, whether written short or in full.
QString keyOf(const NameParts &name)
{
    return searchForm(name.givenName + name.familyName).remove(u' ');
}

// One letter or mark more, less or other.
bool isAlmost(const QString &a, const QString &b)
{
    const auto &shorter = a.size() <= b.size() ? a : b, &longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1 || shorter.size() < 5)
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter[i] == longer[i])
        ++i;
    const auto rest = QStringView(longer).mid(i + 1);
    return rest == QStringView(shorter).mid(longer.size() == shorter.size() ? i + 1 : i);
}

struct Known {
    NameMatch::Candidate candidate;
    QString key, title;
    int villageNumber = 0;
    QString villageName;
};

Result<QList<Known>> knownPeople(const Store &store)
{
    const auto found = store.select(QStringLiteral(
        u"SELECT n.party_id, n.name, t.title, t.given_name, t.family_name, v.number, v.name FROM party_names n JOIN "
        "(SELECT person_id AS id, title, given_name, family_name FROM persons UNION ALL SELECT resource_person_id, "
        "title, given_name, family_name FROM resource_persons) t ON t.id = n.party_id LEFT JOIN villages v ON "
        "v.village_id = n.village_id ORDER BY n.party_id"));
    if (!found)
        return found.error();
    QList<Known> people;
    people.reserve(found->size());
    for (const auto &row : *found) {
        const auto village =
            row[6].isNull() ? QString() : QStringLiteral(u"หมู่ %1 %2").arg(row[5].toInt()).arg(row[6].toString());
        people << Known{{{row[0].toLongLong()}, row[1].toString(), village},
                        keyOf({{}, row[3].toString(), row[4].toString()}),
                        wholeTitle(row[2].toString()),
                        row[5].toInt(),
                        row[6].toString()};
    }
    return people;
}

// Households by their head: who is on record as nothing else may come for the house.
Result<QList<Known>> knownHeads(const Store &store)
{
    const auto found = store.select(QStringLiteral(
        u"SELECT n.party_id, n.name, h.head, v.number, v.name FROM households h JOIN party_names n ON n.party_id = "
        "h.household_id JOIN villages v ON v.village_id = h.village_id WHERE h.head <> '' ORDER BY n.party_id"));
    if (!found)
        return found.error();
    QList<Known> heads;
    heads.reserve(found->size());
    for (const auto &row : *found) {
        const auto name = nameParts(row[2].toString());
        heads << Known{{{row[0].toLongLong()}, row[1].toString(), {}},
                       keyOf(name),
                       wholeTitle(name.title),
                       row[3].toInt(),
                       row[4].toString()};
    }
    return heads;
}

int numberIn(const QString &village)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    return digits.match(toArabicDigits(village)).captured().toInt();
}

// Unknown on either side says nothing.
bool isElsewhere(const QString &written, int number, const QString &name)
{
    if (written.isEmpty() || name.isEmpty())
        return false;
    const int writtenNumber = numberIn(written);
    return writtenNumber ? writtenNumber != number : !name.contains(written) && !written.contains(name);
}

NameMatch matchOf(const ListedName &listed, const QList<Known> &people, const QList<Known> &heads)
{
    NameMatch match{listed, {}, {}, false};
    const auto key = keyOf(listed.name), title = wholeTitle(listed.name.title);
    QList<const Known *> same, fitting, alike;
    for (const auto &one : people) {
        if (one.key == key)
            same << &one;
        else if (isAlmost(one.key, key))
            alike << &one;
    }
    if (same.isEmpty())
        for (const auto &one : heads)
            if (one.key == key)
                same << &one;
    std::copy_if(same.begin(), same.end(), std::back_inserter(fitting), [&](const Known *one) {
        return (title.isEmpty() || one->title.isEmpty() || one->title == title) &&
               !isElsewhere(listed.village, one->villageNumber, one->villageName);
    });
    const bool isKnown = fitting.size() == 1;
    match.state = isKnown          ? NameMatch::State::Known
                  : same.isEmpty() ? NameMatch::State::New
                                   : NameMatch::State::Several;
    if (isKnown)
        match.candidates << fitting.first()->candidate;
    for (const auto *one : same.isEmpty() ? alike : same)
        if (!match.candidates.contains(one->candidate))
            match.candidates << one->candidate;
    return match;
}

Result<QSet<qint64>> membersOf(const Store &store, const Meeting &meeting)
{
    const auto seats = seatsOn(store, meeting.committee, meeting.date);
    if (!seats)
        return seats.error();
    QSet<qint64> members;
    for (const auto &seat : *seats)
        if (seat.person)
            members << seat.person.value;
    return members;
}

Result<Id<Party>> newPerson(Store &store, const ListedName &listed, const QList<Village> &villages)
{
    Person person;
    person.title = listed.name.title;
    person.givenName = listed.name.givenName;
    person.familyName = listed.name.familyName;
    person.role = listed.position;
    QList<Id<Village>> homes;
    for (const auto &village : villages)
        if (!listed.village.isEmpty() && !isElsewhere(listed.village, village.number, village.name))
            homes << village.id;
    if (homes.size() == 1)
        person.village = homes.first();
    const auto saved = store.save(person);
    if (!saved)
        return saved.error();
    return party(*saved);
}

void put(Meeting &meeting, Id<Party> member, bool isMember, const QString &position, const QString &usual)
{
    const auto there = std::find_if(meeting.attendance.begin(), meeting.attendance.end(), [&](const Attendance &a) {
        return a.member == member || (isMember && a.capacity == Capacity::Substitute && a.substitutes == member);
    });
    if (there != meeting.attendance.end()) {
        if (there->member == member && there->capacity == Capacity::Seat) {
            there->status = AttendanceStatus::Present;
            there->reason.clear();
        }
        return; // represented, or a guest already
    }
    Attendance fresh;
    fresh.member = member;
    fresh.capacity = isMember ? Capacity::Seat : Capacity::Guest;
    if (!isMember && position != usual)
        fresh.role = position;
    meeting.attendance << fresh;
}

// Each beside who it is, where `members` belong to the body and `there` are noted already.
Result<QList<NameMatch>> matchedWith(const Store &store, const QList<ListedName> &names, const QSet<qint64> &members,
                                     const QSet<qint64> &there)
{
    const auto people = knownPeople(store);
    const auto heads = people ? knownHeads(store) : people;
    if (!heads)
        return heads.error();
    QSet<QString> seen;
    QList<NameMatch> matches;
    for (const auto &listed : names) {
        auto match = matchOf(listed, *people, *heads);
        const auto key = wholeTitle(listed.name.title) + u'|' + keyOf(listed.name) + u'|' + listed.village;
        if (match.state == NameMatch::State::Known) {
            match.isMember = members.contains(match.candidates.first().party.value);
            if (there.contains(match.candidates.first().party.value))
                match.state = NameMatch::State::There;
        }
        if (seen.contains(key))
            match.state = NameMatch::State::Repeated;
        seen << key;
        matches << match;
    }
    return matches;
}

Result<QSet<qint64>> participantsOf(const Store &store, Id<Activity> activity)
{
    const auto rows =
        store.select(QStringLiteral("SELECT party_id FROM participations WHERE activity_id = ?"), {activity.value});
    if (!rows)
        return rows.error();
    QSet<qint64> there;
    for (const auto &row : *rows)
        there << row[0].toLongLong();
    return there;
}

} // namespace

QList<ListedName> readNames(const QString &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|[\\r\\n\\x{2028}]"));
    QList<ListedName> names;
    QList<Column> columns;
    bool isFirst = true;
    for (const auto &raw : text.split(lineEnd, Qt::SkipEmptyParts)) {
        auto cells = raw.split(u'\t');
        for (auto &cell : cells)
            cell = normalizedLine(cell);
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); }))
            continue;
        const bool isHeader =
            std::exchange(isFirst, false) && std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
                return columnOf(cell).value_or(Ignored) != Ignored;
            });
        if (isHeader) {
            columns = columnsOf(cells);
            continue;
        }
        if (columns.isEmpty()) {
            cells = withoutRunningNumber(cells.join(u'\t')).split(u'\t');
            while (cells.size() > 1 && cells.first().isEmpty())
                cells.removeFirst();
        }
        const auto listed = nameIn(cells, columns.isEmpty() ? usualColumns(cells) : columns);
        if (!listed.name.givenName.isEmpty())
            names << listed;
    }
    return names;
}

Result<QList<NameMatch>> matchNames(const Store &store, const QList<ListedName> &names, const Meeting &meeting)
{
    const auto members = membersOf(store, meeting);
    if (!members)
        return members.error();
    QSet<qint64> there;
    for (const auto &a : meeting.attendance)
        if (a.status == AttendanceStatus::Present)
            there << a.member.value;
    return matchedWith(store, names, *members, there);
}

Result<QList<NameMatch>> matchNames(const Store &store, const QList<ListedName> &names, Id<Activity> activity)
{
    const auto there = participantsOf(store, activity);
    if (!there)
        return there.error();
    return matchedWith(store, names, {}, *there);
}

Result<void> addNames(Store &store, Id<Meeting> id, const QList<NamePick> &picks)
{
    return store.together([&]() -> Result<void> {
        auto meeting = store.find(id);
        const auto villages = store.all<Village>();
        if (!meeting || !villages)
            return meeting ? villages.error() : meeting.error();
        const auto members = membersOf(store, *meeting);
        if (!members)
            return members.error();
        auto changed = *meeting;
        for (const auto &pick : picks) {
            const auto member = pick.party ? Result<Id<Party>>(pick.party) : newPerson(store, pick.listed, *villages);
            if (!member)
                return member.error();
            const auto person = store.find(Id<Person>{member->value});
            put(changed, *member, members->contains(member->value), pick.listed.position,
                person ? person->role : QString());
        }
        if (const auto saved = store.save(changed); !saved)
            return saved.error();
        return {};
    });
}

Result<void> addParticipants(Store &store, Id<Activity> activity, const QList<NamePick> &picks, ParticipationRole role,
                             double hours, Sitting sitting)
{
    return store.together(
        [&]() -> Result<void> {
            auto there = participantsOf(store, activity);
            const auto villages = store.all<Village>();
            if (!there || !villages)
                return there ? villages.error() : there.error();
            auto noted = *there;
            for (const auto &pick : picks) {
                const auto member =
                    pick.party ? Result<Id<Party>>(pick.party) : newPerson(store, pick.listed, *villages);
                if (!member)
                    return member.error();
                if (noted.contains(member->value))
                    continue;
                noted << member->value;
                Participation fresh;
                fresh.activity = activity;
                fresh.member = *member;
                fresh.role = role;
                fresh.hours = hours;
                if (const auto saved = store.save(fresh); !saved)
                    return saved.error();
            }
            return {};
        },
        QStringLiteral("edit"), {}, sitting);
}

} // namespace core
