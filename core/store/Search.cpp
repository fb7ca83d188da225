#include "core/store/Search.h"
#include "core/records/Kinds.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include <algorithm>

namespace core {

namespace {

constexpr int around = 30; // letters shown on each side of a word

// The first paragraph of the row in which the word stands, cut to what fits a line.
QString excerpt(const Kind &kind, const Row &row, const QString &word)
{
    for (int i = 0; i < kind.fields.size(); ++i) {
        const auto &field = kind.fields[i];
        if (field.sensitive || (field.input != Input::Paragraph && field.input != Input::Line))
            continue;
        const auto text = row.values[i].toString().simplified();
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const auto from = std::max<qsizetype>(0, at - around);
        const auto part = text.mid(from, word.size() + 2 * around);
        return (from > 0 ? QStringLiteral("…") : QString()) + part +
               (from + part.size() < text.size() ? QStringLiteral("…") : QString());
    }
    return {};
}

// Minutes are opened for what stands in them; other lines for the record they belong to.
std::pair<QString, qint64> recordToOpen(const Kind &kind, const Row &row)
{
    const auto *owner = kind.ownerField();
    if (kind.isPart && owner)
        return {owner->target, kind.value(row, owner->name).toLongLong()};
    return {kind.name, row.id};
}

} // namespace

Result<QList<Found>> search(const Store &store, const QString &words, int limit)
{
    const auto wanted = searchForm(words);
    if (wanted.isEmpty())
        return QList<Found>();
    const auto first = wanted.section(u' ', 0, 0);
    struct Ranked {
        int rank;
        Found found;
    };
    QList<Ranked> ranked;
    for (const auto *kind : allKinds()) {
        auto ids = store.list(*kind, {wanted, {}, false});
        if (!ids)
            return ids.error();
        const auto few = ids->mid(0, limit);
        auto rows = store.rows(*kind, few);
        if (!rows)
            return rows.error();
        auto names = store.names(*kind, few);
        if (!names)
            return names.error();
        for (const auto &row : *rows) {
            const auto [recordKind, id] = recordToOpen(*kind, row);
            Found found{recordKind, id, names->value(row.id), excerpt(*kind, row, first)};
            const auto name = searchForm(found.name);
            const int rank = name.startsWith(wanted) ? 0 : name.contains(wanted) ? 1 : kind->isPart ? 3 : 2;
            ranked << Ranked{rank, found};
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.rank < b.rank; });
    QList<Found> result;
    for (const auto &one : ranked) {
        const bool there = std::any_of(result.begin(), result.end(), [&](const Found &f) {
            return f.kind == one.found.kind && f.id == one.found.id;
        });
        if (!there && result.size() < limit)
            result << one.found;
    }
    return result;
}

} // namespace core
