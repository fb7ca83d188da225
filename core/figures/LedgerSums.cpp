// How the entries of the book are added up.
#include "core/figures/Ledger.h"
#include "core/thai/Collation.h"
#include <algorithm>

namespace core {

Giving LedgerEntry::giving() const
{
    return {1, isEstimated(kind) ? 0 : amount, isEstimated(kind) ? amount : 0, hours};
}

void BothWays::add(const LedgerEntry &entry)
{
    (entry.direction == Direction::ToSchool ? toSchool : toCommunity).add(entry.giving());
}

void BothWays::add(const BothWays &other)
{
    toSchool.add(other.toSchool);
    toCommunity.add(other.toCommunity);
}

namespace {

qint64 groupOf(const LedgerEntry &entry, LedgerView view)
{
    switch (view) {
    case LedgerView::Partner:
        return entry.partner.value;
    case LedgerView::Village:
        return entry.village.value;
    case LedgerView::Kind:
        return qint64(entry.kind);
    case LedgerView::Month:
        break;
    }
    return entry.date.year() * 12 + entry.date.month() - 1;
}

// Partners in dictionary order, everything else by its place.
QList<LedgerGroup> sorted(const QList<LedgerGroup> &groups, const std::function<qsizetype(qint64)> &placeOf)
{
    const Collation collation;
    std::vector<std::tuple<qsizetype, QCollatorSortKey, qsizetype>> keyed;
    keyed.reserve(size_t(groups.size()));
    for (qsizetype i = 0; i < groups.size(); ++i)
        keyed.emplace_back(placeOf(groups[i].id), collation.sortKey(groups[i].name), i);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return std::get<0>(a) != std::get<0>(b) ? std::get<0>(a) < std::get<0>(b) : std::get<1>(a) < std::get<1>(b);
    });
    QList<LedgerGroup> inOrder;
    inOrder.reserve(groups.size());
    for (const auto &one : keyed)
        inOrder << groups[std::get<2>(one)];
    return inOrder;
}

} // namespace

BothWays sumOf(const QList<LedgerEntry> &entries)
{
    BothWays sum;
    for (const auto &entry : entries)
        sum.add(entry);
    return sum;
}

QList<LedgerGroup> grouped(const QList<LedgerEntry> &entries, LedgerView view, const NamedVillages &villages)
{
    QHash<qint64, qsizetype> villageAt;
    for (qsizetype i = 0; i < villages.size(); ++i)
        villageAt.insert(villages[i].first, i);
    QList<LedgerGroup> groups;
    QHash<qint64, qsizetype> places;
    for (const auto &entry : entries) {
        const auto id = groupOf(entry, view);
        const auto place = places.value(id, groups.size());
        if (place == groups.size()) {
            places.insert(id, place);
            groups << LedgerGroup{id, {}, {}, {}};
            if (view == LedgerView::Partner)
                groups.last().name = entry.name;
            else if (const auto at = villageAt.value(id, -1); view == LedgerView::Village && at >= 0)
                groups.last().name = villages[at].second;
        }
        groups[place].sum.add(entry);
        groups[place].last = std::max(groups[place].last, entry.date);
    }
    return sorted(groups, [&](qint64 id) -> qsizetype {
        if (view == LedgerView::Partner)
            return 0;
        return view == LedgerView::Village ? villageAt.value(id, villages.size()) : qsizetype(id);
    });
}

QDate firstOfMonth(qint64 group)
{
    return {int(group / 12), int(group % 12) + 1, 1};
}

} // namespace core
