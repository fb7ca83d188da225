#include "core/figures/Thanks.h"
#include "core/records/SavedList.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Collation.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Thanks", text);
}

QVariant wordOf(TemplateKind kind)
{
    return Convert<TemplateKind>::out(kind);
}

Result<void> demandFree(const Store &store, const Issue &issue, int year)
{
    const auto taken = store.select(
        QStringLiteral("SELECT number, name FROM issued_papers WHERE kind = ? AND year = ? AND number BETWEEN ? AND ? "
                       "ORDER BY number LIMIT 1"),
        {wordOf(issue.kind), year, issue.firstNumber, issue.firstNumber + int(issue.lines.size()) - 1});
    if (!taken)
        return taken.error();
    if (taken->isEmpty())
        return {};
    const auto next = nextNumber(store, issue.kind, year);
    if (!next)
        return next.error();
    return Error{
        Error::Kind::Duplicate,
        translated(QT_TRANSLATE_NOOP("Thanks", "Number %1/%2 stands in the register already, for %3. The next free "
                                               "number is %4."))
            .arg(taken->first()[0].toInt())
            .arg(year)
            .arg(taken->first()[1].toString())
            .arg(*next)};
}

Result<void> thank(Store &store, Id<Contribution> id, QDate date)
{
    auto gift = store.find(id);
    if (!gift)
        return gift.error();
    if (gift->thankedOn.isValid())
        return Error{
            Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("Thanks", "“%1” was thanked for on %2 already. Take it off the list and try "
                                                   "again."))
                .arg(gift->description, formatDate(gift->thankedOn, DateStyle::Medium))};
    auto thanked = *gift;
    thanked.thankedOn = date;
    const auto saved = store.save(thanked);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> issueOne(Store &store, const Issue &issue, qsizetype at, int year)
{
    const auto &line = issue.lines[at];
    IssuedPaper paper;
    paper.kind = issue.kind;
    paper.number = issue.firstNumber + int(at);
    paper.year = year;
    paper.date = issue.date;
    paper.member = line.member;
    paper.name = normalizedLine(line.name);
    paper.purpose = normalizedLine(line.purpose);
    paper.paperTemplate = issue.paperTemplate;
    paper.activity = line.activity;
    const auto saved = store.save(paper);
    if (!saved)
        return saved.error();
    for (const auto gift : line.gifts) {
        if (auto done = thank(store, gift, issue.date); !done)
            return done;
        if (const auto linked = store.save(ThankedGift{{}, *saved, gift}); !linked)
            return linked.error();
    }
    return {};
}

} // namespace

Result<QList<UnthankedGift>> unthankedGifts(const Store &store, QDate today)
{
    const auto rows = store.select(
        QStringLiteral("SELECT k.contribution_id, n.name FROM contributions k JOIN party_names n ON n.party_id = "
                       "k.party_id WHERE k.direction = 'to_school' AND k.thanked_on IS NULL ORDER BY k.given_on, "
                       "k.contribution_id"));
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    QHash<qint64, QString> givers;
    for (const auto &row : *rows) {
        ids << row[0].toLongLong();
        givers[ids.last()] = row[1].toString();
    }
    const auto &kind = typeOf<Contribution>();
    const auto records = store.rows(kind, ids);
    if (!records)
        return records.error();
    QList<UnthankedGift> gifts;
    gifts.reserve(records->size());
    for (const auto &row : *records) {
        const auto gift = kind.fromRow(row);
        gifts << UnthankedGift{gift, givers.value(row.id), int(gift.date.daysTo(today))};
    }
    return gifts;
}

Result<int> nextNumber(const Store &store, TemplateKind kind, int year)
{
    const auto rows = store.select(
        QStringLiteral("SELECT coalesce(max(number), 0) + 1 FROM issued_papers WHERE kind = ? AND year = ?"),
        {wordOf(kind), year});
    return rows ? Result<int>(rows->first()[0].toInt()) : Result<int>(rows.error());
}

Result<QList<int>> missingNumbers(const Store &store, TemplateKind kind, int year)
{
    const auto rows =
        store.select(QStringLiteral("SELECT number FROM issued_papers WHERE kind = ? AND year = ? ORDER BY number"),
                     {wordOf(kind), year});
    if (!rows)
        return rows.error();
    QList<int> missing;
    int expected = 1;
    for (const auto &row : *rows) {
        for (; expected < row[0].toInt(); ++expected)
            missing << expected;
        ++expected;
    }
    return missing;
}

Result<int> issuedBefore(const Store &store, const Issue &issue)
{
    // A name from a list has no member: 0 stands for that.
    using Recipient = std::tuple<qint64, qint64, QString>;
    const auto recipient = [](qint64 activity, qint64 member, const QString &name) {
        return Recipient(activity, member, member ? QString() : name);
    };
    QStringList activities;
    for (const auto &line : issue.lines)
        if (const auto id = QString::number(line.activity.value); line.activity && !activities.contains(id))
            activities << id;
    const auto rows = store.select(
        QStringLiteral("SELECT activity_id, coalesce(party_id, 0), name FROM issued_papers i WHERE kind = ? AND "
                       "activity_id IN (%1) AND NOT EXISTS (SELECT 1 FROM thanked_gifts g WHERE g.issued_paper_id = "
                       "i.issued_paper_id)")
            .arg(activities.join(u',')),
        {wordOf(issue.kind)});
    if (!rows)
        return rows.error();
    std::set<Recipient> known;
    for (const auto &row : *rows)
        known.insert(recipient(row[0].toLongLong(), row[1].toLongLong(), row[2].toString()));
    return int(std::count_if(issue.lines.begin(), issue.lines.end(), [&](const Issue::Line &line) {
        return line.gifts.isEmpty() && // a gift is never thanked for twice
               known.contains(recipient(line.activity.value, line.member.value, normalizedLine(line.name)));
    }));
}

Result<void> mayIssue(const Store &store, const Issue &issue)
{
    if (!issue.date.isValid())
        return Error{Error::Kind::Invalid, translated(QT_TRANSLATE_NOOP(
                                               "Thanks", "The papers have no date yet. Type one, such as 16/5/2568."))};
    return demandFree(store, issue, buddhistYear(issue.date));
}

Result<void> issuePapers(Store &store, const Issue &issue, const std::function<Result<void>()> &print)
{
    const auto enter = [&]() -> Result<void> {
        if (auto may = mayIssue(store, issue); !may)
            return may;
        const int year = buddhistYear(issue.date);
        for (qsizetype at = 0; at < issue.lines.size(); ++at)
            if (auto issued = issueOne(store, issue, at, year); !issued)
                return issued;
        return print ? print() : Result<void>();
    };
    return store.together(enter, QStringLiteral("issue"));
}

Result<Id<SavedList>> keepList(Store &store, const QString &name, const QList<Id<Party>> &members)
{
    Id<SavedList> list;
    const auto done = store.together([&]() -> Result<void> {
        const auto known = store.all<SavedList>();
        if (!known)
            return known.error();
        for (const auto &one : *known)
            if (one.name == normalizedLine(name))
                list = one.id;
        if (!list) {
            const auto saved = store.save(SavedList{{}, normalizedLine(name), {}});
            if (!saved)
                return saved.error();
            list = *saved;
        }
        const auto there = membersOfList(store, list);
        if (!there)
            return there.error();
        QSet<qint64> seen;
        for (const auto member : *there)
            seen << member.value;
        for (const auto member : members) {
            if (!member || seen.contains(member.value))
                continue;
            seen << member.value;
            if (const auto saved = store.save(SavedListMember{{}, list, member}); !saved)
                return saved.error();
        }
        return {};
    });
    return done ? Result<Id<SavedList>>(list) : Result<Id<SavedList>>(done.error());
}

Result<QList<Id<Party>>> membersOfList(const Store &store, Id<SavedList> list)
{
    const auto rows = store.select(
        QStringLiteral("SELECT m.party_id, n.name FROM saved_list_members m JOIN party_names n ON n.party_id = "
                       "m.party_id WHERE m.saved_list_id = ? ORDER BY m.saved_list_member_id"),
        {list.value});
    if (!rows)
        return rows.error();
    auto sorted = *rows;
    const Collation inDictionaryOrder;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const QVariantList &a, const QVariantList &b) {
        return inDictionaryOrder(a[1].toString(), b[1].toString());
    });
    QList<Id<Party>> members;
    for (const auto &row : sorted)
        members << Id<Party>{row[0].toLongLong()};
    return members;
}

} // namespace core
