#include "core/figures/SarEvidence.h"
#include "core/records/Agenda.h"
#include "core/records/Kinds.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

const FieldInfo *codesField(const Kind &kind)
{
    const auto field = std::find_if(kind.fields.begin(), kind.fields.end(),
                                    [](const FieldInfo &f) { return f.codesOf == QLatin1String("standard"); });
    return field == kind.fields.end() ? nullptr : &*field;
}

QVariantList bounds(const Period &period)
{
    return {period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)};
}

Result<void> addActivities(const Store &store, const Period &period, QList<Evidence> &records)
{
    // One row for each village that anybody came from, and one for all others.
    const auto rows = store.select(
        QStringLiteral("SELECT a.activity_id, a.title, a.held_on, a.result, a.standards, coalesce(sum(c.people), 0), "
                       "count(DISTINCT c.village_id) FROM activities a LEFT JOIN (SELECT p.activity_id, p.people, "
                       "n.village_id FROM participations p JOIN party_names n ON n.party_id = p.party_id UNION ALL "
                       "SELECT h.activity_id, h.people, h.village_id FROM headcounts h WHERE h.activity_id IS NOT "
                       "NULL) c ON c.activity_id = a.activity_id WHERE a.status = 'held' AND a.held_on BETWEEN ? AND ? "
                       "GROUP BY a.activity_id"),
        bounds(period));
    if (!rows)
        return rows.error();
    for (const auto &row : *rows)
        records << Evidence{QStringLiteral("activity"), row[0].toLongLong(), QStringLiteral("activity"),
                            row[0].toLongLong(),        row[1].toString(),   Convert<QDate>::in(row[2]),
                            row[3].toString(),          row[5].toLongLong(), row[6].toInt(),
                            codesIn(row[4].toString())};
    return {};
}

// Items that were resolved on; what is only told is no evidence, nor that minutes were found right.
Result<void> addResolutions(const Store &store, const Period &period, QList<Evidence> &records)
{
    const auto rows = store.select(
        QStringLiteral(
            "SELECT i.agenda_item_id, m.meeting_id, iif(i.title <> '', i.title, i.heading) || ' (' || "
            "c.name || ' ' || m.number || '/' || m.year || ')', m.held_on, iif(i.resolution <> '', "
            "i.resolution, i.discussion), i.standards, (SELECT count(*) FROM attendance t WHERE "
            "t.meeting_id = m.meeting_id AND t.status = 'present'), (SELECT h.heading FROM agenda_items h WHERE "
            "h.meeting_id = i.meeting_id AND h.number = substr(i.number, 1, instr(i.number || '.', '.') - "
            "1)) FROM agenda_items i JOIN meetings m ON "
            "m.meeting_id = i.meeting_id JOIN committees c ON c.committee_id = m.committee_id WHERE "
            "m.status <> 'planned' AND m.held_on BETWEEN ? AND ? AND (i.standards <> '' OR "
            "(i.certifies_meeting_id IS NULL AND (i.outcome = 'approved' OR i.resolution <> ''))) ORDER BY "
            "m.held_on, i.position"),
        bounds(period));
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        AgendaItem heading;
        heading.heading = row[7].toString();
        const auto codes = codesIn(row[5].toString());
        if (codes.isEmpty() && isCertification(heading))
            continue;
        records << Evidence{QStringLiteral("agenda_item"),
                            row[0].toLongLong(),
                            QStringLiteral("meeting"),
                            row[1].toLongLong(),
                            row[2].toString(),
                            Convert<QDate>::in(row[3]),
                            row[4].toString(),
                            row[6].toLongLong(),
                            0,
                            codes};
    }
    return {};
}

// One that is opened itself.
Evidence recordOf(const QString &kind, qint64 id)
{
    Evidence evidence;
    evidence.kind = evidence.openKind = kind;
    evidence.id = evidence.openId = id;
    return evidence;
}

// Of the year as a whole; what a goal shows is the resolution it was agreed by.
Result<void> addGoals(const Store &store, const Period &period, QList<Evidence> &records)
{
    // An academic year has the number of the fiscal and of the calendar year in which it begins.
    const auto rows = store.select(
        QStringLiteral("SELECT g.goal_id, g.statement, coalesce((SELECT i.resolution FROM agenda_items i WHERE "
                       "i.meeting_id = g.agreed_at_id AND i.number = g.agreed_item AND g.agreed_item <> ''), ''), "
                       "g.standards FROM goals g WHERE g.year = ? ORDER BY g.goal_id"),
        {period.year});
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        auto goal = recordOf(QStringLiteral("goal"), row[0].toLongLong());
        goal.title = row[1].toString();
        goal.shows = row[2].toString();
        goal.codes = codesIn(row[3].toString());
        records << goal;
    }
    return {};
}

// Requests that were answered, and news that was made known; what still waits shows nothing yet.
Result<void> addRequests(const Store &store, const Period &period, QList<Evidence> &records)
{
    const auto rows = store.select(
        QStringLiteral("SELECT request_id, subject, made_on, answer, standards FROM requests WHERE made_on BETWEEN ? "
                       "AND ? AND (standards <> '' OR status IN ('answered', 'settled') OR kind = 'news') ORDER BY "
                       "made_on, request_id"),
        bounds(period));
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        auto request = recordOf(QStringLiteral("request"), row[0].toLongLong());
        request.title = row[1].toString();
        request.date = Convert<QDate>::in(row[2]);
        request.shows = row[3].toString();
        request.codes = codesIn(row[4].toString());
        records << request;
    }
    return {};
}

QString changed(const QString &field, const QString &code, bool bears)
{
    auto codes = codesIn(field);
    codes.removeAll(code);
    if (bears)
        codes << code;
    std::sort(codes.begin(), codes.end());
    return fieldOf(codes);
}

Result<void> setOnItem(Store &store, const Evidence &evidence, const QString &code, bool bears, Sitting sitting)
{
    auto meeting = store.find(Id<Meeting>{evidence.openId});
    if (!meeting)
        return meeting.error();
    auto record = *meeting;
    const auto item = std::find_if(record.agenda.begin(), record.agenda.end(),
                                   [&](const AgendaItem &one) { return one.id.value == evidence.id; });
    if (item == record.agenda.end())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("SarEvidence", "This resolution is no longer in the minutes.")};
    item->standards = changed(item->standards, code, bears);
    const auto saved = store.save(record, sitting);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace

QList<Evidence> SarIndex::evidenceFor(const QString &code) const
{
    QList<Evidence> evidence;
    for (const auto &record : records)
        if (record.codes.contains(code))
            evidence << record;
    return evidence;
}

QStringList SarIndex::unknownCodes() const
{
    QStringList unknown;
    for (const auto &record : records)
        for (const auto &code : record.codes)
            if (!unknown.contains(code) &&
                std::none_of(standards.begin(), standards.end(), [&](const Standard &s) { return s.code == code; }))
                unknown << code;
    std::sort(unknown.begin(), unknown.end());
    return unknown;
}

Result<SarIndex> sarIndex(const Store &store, const Period &period)
{
    SarIndex index;
    index.period = period;
    const auto standards = store.all<Standard>();
    if (!standards)
        return standards.error();
    index.standards = *standards;
    for (const auto add : {addGoals, addActivities, addResolutions, addRequests})
        if (auto done = add(store, period, index.records); !done)
            return done.error();
    std::stable_sort(index.records.begin(), index.records.end(),
                     [](const Evidence &a, const Evidence &b) { return a.date < b.date; });
    return index;
}

Result<void> setEvidence(Store &store, const Evidence &evidence, const QString &code, bool bears, Sitting sitting)
{
    if (evidence.kind == QLatin1String("agenda_item"))
        return setOnItem(store, evidence, code, bears, sitting);
    const auto *kind = kindNamed(evidence.kind);
    const auto *codes = kind ? codesField(*kind) : nullptr;
    Q_ASSERT(codes);
    const auto row = store.row(*kind, evidence.id);
    if (!row)
        return row.error();
    auto changedRow = *row;
    auto &value = changedRow.values[kind->indexOf(codes->name)];
    value = changed(value.toString(), code, bears);
    const auto saved = store.save(*kind, changedRow, sitting);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace core
