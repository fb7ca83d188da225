#include "core/store/RecordSearch.h"
#include "core/records/Kinds.h"
#include "core/store/Opening.h"
#include <algorithm>
#include <sqlite3.h>

namespace core {

namespace {

// So many are put in the order of their list; of more, the last that were entered.
constexpr int mostInOrder = 5000;
constexpr int fewLines = 500; // so many are looked up one by one

void sortUnique(QList<qint64> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

QList<qint64> common(const QList<qint64> &some, const QList<qint64> &others)
{
    QList<qint64> both;
    std::set_intersection(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(both));
    return both;
}

// SQL for the record of the kind `owner` to which a row of `kind`, aliased t, belongs; empty: to none of that kind.
QString ownerSql(const Kind &kind, const Kind &owner, int depth = 0)
{
    const auto alias = depth == 0 ? QStringLiteral("t") : QStringLiteral("o%1").arg(depth);
    for (const auto &field : kind.fields) {
        if (!field.owned)
            continue;
        if (field.target == owner.name)
            return alias + u'.' + field.column;
        const auto *between = kindNamed(field.target);
        if (const auto further = between ? ownerSql(*between, owner, depth + 1) : QString(); !further.isEmpty())
            return QStringLiteral("(SELECT %1 FROM %2 o%3 WHERE o%3.%4 = %5.%6)")
                .arg(further, between->table)
                .arg(depth + 1)
                .arg(between->idColumn, alias, field.column);
    }
    return {};
}

bool needsMembers(const Kind &kind)
{
    return kind.isParty || std::any_of(kind.fields.begin(), kind.fields.end(), [](const FieldInfo &field) {
               const auto *target = kindNamed(field.target);
               return field.input == Input::Member || (target && target->isParty);
           });
}

} // namespace

QString jsonList(const QList<qint64> &ids)
{
    QString list;
    list.reserve(ids.size() * 8 + 2);
    list += u'[';
    for (const auto id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id);
    }
    return list + u']';
}

RecordSearch::RecordSearch(const Store &store, const QString &words) : m_store(store), m_words(searchWords(words))
{
    for (const auto &word : m_words) {
        const auto found = documents(word);
        m_found << Word{byKind(found.anywhere), byKind(found.named)};
    }
}

const Sql &RecordSearch::sqlOf(const Store &store)
{
    return *store.m_sql;
}

QList<const Kind *> RecordSearch::kinds()
{
    QList<const Kind *> kinds;
    for (const auto *kind : allKinds())
        if (!kind->ownerField())
            kinds << kind;
    std::stable_partition(kinds.begin(), kinds.end(), [](const Kind *kind) { return !needsMembers(*kind); });
    std::stable_partition(kinds.begin(), kinds.end(), [](const Kind *kind) { return !kind->parts.isEmpty(); });
    return kinds;
}

void RecordSearch::mendIndex() const
{
    if (const auto mended = m_store.mendSearch(); !mended)
        qWarning("search index: %s", qPrintable(mended.error().message));
}

void RecordSearch::checkIndex() const
{
    if (!m_store.m_search->faults().isEmpty())
        mendIndex();
}

SearchIndex::Documents RecordSearch::documents(const QString &word) const
{
    try {
        return m_store.m_search->find(word);
    } catch (const SqlError &error) {
        if ((error.code & 0xff) != SQLITE_CORRUPT && (error.code & 0xff) != SQLITE_ERROR)
            throw;
        mendIndex(); // nothing is lost with it
        return m_store.m_search->readThrough(word);
    }
}

RecordSearch::Hits RecordSearch::byKind(const QList<qint64> &documents)
{
    Hits hits;
    for (auto first = documents.begin(); first != documents.end();) {
        const auto *kind = SearchIndex::kindOf(*first);
        const auto end =
            std::find_if(first, documents.end(), [&](qint64 one) { return SearchIndex::kindOf(one) != kind; });
        auto &ids = hits[kind];
        ids.reserve(end - first);
        std::transform(first, end, std::back_inserter(ids), &SearchIndex::idOf);
        first = end;
    }
    hits.remove(nullptr);
    return hits;
}

QList<qint64> RecordSearch::ownersOf(const Kind &kind, const Hits &hits, QList<Owned> &lines) const
{
    auto owners = hits.value(&kind);
    for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit) {
        const auto owner = ownerSql(*hit.key(), kind);
        if (owner.isEmpty())
            continue;
        const auto &ids = hit.value();
        const auto all = QStringLiteral("SELECT t.%1, %2 FROM %3 t").arg(hit.key()->idColumn, owner, hit.key()->table);
        const bool areFew = ids.size() < fewLines; // else every line is looked at, which an index of owners tells fast
        const auto pairs =
            areFew
                ? m_store.m_sql->numbers(
                      all + QStringLiteral(" WHERE t.%1 IN (SELECT value FROM json_each(?))").arg(hit.key()->idColumn),
                      {jsonList(ids)})
                : m_store.m_sql->numbers(all);
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            if (pairs[i + 1] && (areFew || std::binary_search(ids.begin(), ids.end(), pairs[i]))) {
                owners << pairs[i + 1];
                lines << Owned{hit.key(), pairs[i], pairs[i + 1]};
            }
    }
    return owners;
}

QHash<qint64, QList<RecordSearch::Line>> RecordSearch::linesOf(const QList<qint64> &records, const QList<Owned> &lines)
{
    const QSet<qint64> wanted(records.begin(), records.end());
    QHash<qint64, QList<Line>> found;
    for (const auto &line : lines) {
        if (!wanted.contains(line.owner))
            continue;
        auto &ofRecord = found[line.owner];
        const auto same = std::find_if(ofRecord.begin(), ofRecord.end(),
                                       [&](const Line &one) { return one.kind == line.kind && one.id == line.line; });
        if (same != ofRecord.end())
            ++same->words;
        else
            ofRecord << Line{line.kind, line.line, 1};
    }
    for (auto &ofRecord : found)
        std::sort(ofRecord.begin(), ofRecord.end(), [](const Line &a, const Line &b) {
            return std::tuple(-a.words, allKinds().indexOf(a.kind), a.id) <
                   std::tuple(-b.words, allKinds().indexOf(b.kind), b.id);
        });
    return found;
}

// Records that refer to something of that name; `inName`: and are called after it.
QList<qint64> RecordSearch::referring(const Kind &kind, const Hits &named, bool inName) const
{
    QList<qint64> found;
    for (const auto &field : kind.fields) {
        if (field.sensitive || field.internal || (inName && !isInName(kind, field)))
            continue;
        QList<qint64> targets;
        if (field.input == Input::Reference)
            targets = named.value(kindNamed(field.target));
        else if (field.input == Input::Member)
            for (auto hit = named.cbegin(); hit != named.cend(); ++hit)
                targets << (hit.key()->isParty ? hit.value() : QList<qint64>());
        if (!targets.isEmpty())
            found << m_store.m_sql->numbers(
                QStringLiteral("SELECT t.%1 FROM %2 t WHERE t.%3 IN (SELECT value FROM json_each(?))")
                    .arg(kind.idColumn, kind.table, field.column),
                {jsonList(targets)});
    }
    return found;
}

QList<qint64> RecordSearch::inOrder(const Kind &kind, const QList<qint64> &ids, int most) const
{
    if (ids.isEmpty() || most <= 0)
        return {};
    return m_store.m_sql->numbers(
        QStringLiteral("SELECT t.%1 FROM %2 t WHERE t.%1 IN (SELECT value FROM json_each(?)) ORDER BY %3 LIMIT %4")
            .arg(kind.idColumn, kind.table, kind.orderSql)
            .arg(most),
        {jsonList(ids.mid(std::max<qsizetype>(0, ids.size() - mostInOrder)))});
}

void RecordSearch::readMembers()
{
    if (std::exchange(m_membersRead, true))
        return;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const auto found = m_store.m_search->membersWith(m_words[i]);
        m_found[i].anywhere.insert(byKind(found.anywhere));
        m_found[i].named.insert(byKind(found.named));
    }
}

RecordSearch::Records RecordSearch::records(const Kind &kind, int most)
{
    if (needsMembers(kind))
        readMembers();
    Records records;
    QList<qint64> named;
    QList<Owned> lines;
    for (const auto &word : m_found) {
        auto all = ownersOf(kind, word.anywhere, lines) + referring(kind, word.named, false);
        auto names = word.named.value(&kind) + referring(kind, word.named, true);
        sortUnique(all);
        sortUnique(names);
        const bool isFirst = &word == &m_found.first();
        records.all = isFirst ? all : common(records.all, all);
        named = isFirst ? names : common(named, names);
        if (records.all.isEmpty())
            return records;
    }
    records.first = inOrder(kind, named, most);
    if (const int room = most - int(records.first.size()); room > 0)
        for (const auto id : inOrder(kind, records.all, most))
            if (records.first.size() < most && !std::binary_search(named.begin(), named.end(), id))
                records.first << id;
    records.lines = linesOf(records.first, lines);
    return records;
}

} // namespace core
