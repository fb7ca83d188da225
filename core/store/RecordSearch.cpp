#include "core/store/RecordSearch.h"
#include "core/records/Kinds.h"
#include "core/store/Opening.h"
#include <algorithm>
#include <sqlite3.h>

namespace core {

namespace {

// So many are put in the order of their list; of more, the last that were entered.
constexpr int mostInOrder = 5000;

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
    for (const auto &word : m_words)
        m_found << Word{hits(word, SearchIndex::Part::Anywhere), hits(word, SearchIndex::Part::Name)};
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

RecordSearch::Hits RecordSearch::hits(const QString &word, SearchIndex::Part part) const
{
    const auto documents = [&] {
        try {
            return m_store.m_search->documents(word, part);
        } catch (const SqlError &error) {
            if ((error.code & 0xff) != SQLITE_CORRUPT && (error.code & 0xff) != SQLITE_ERROR)
                throw;
            mendIndex(); // nothing is lost with it
            return m_store.m_search->scan(word, part);
        }
    }();
    Hits hits;
    for (const auto document : documents)
        if (const auto *kind = SearchIndex::kindOf(document))
            hits[kind] << SearchIndex::idOf(document);
    return hits;
}

QList<qint64> RecordSearch::ownersOf(const Kind &kind, const Hits &hits, QList<Line> &lines) const
{
    auto owners = hits.value(&kind);
    for (auto hit = hits.cbegin(); hit != hits.cend(); ++hit) {
        const auto owner = ownerSql(*hit.key(), kind);
        if (owner.isEmpty())
            continue;
        const auto pairs = m_store.m_sql->numbers(
            QStringLiteral("SELECT t.%1, %2 FROM %3 t WHERE t.%1 IN (SELECT value FROM json_each(?))")
                .arg(hit.key()->idColumn, owner, hit.key()->table),
            {jsonList(hit.value())});
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
            if (pairs[i + 1]) {
                owners << pairs[i + 1];
                lines << Line{pairs[i + 1], hit.key(), pairs[i]};
            }
    }
    return owners;
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

RecordSearch::Records RecordSearch::records(const Kind &kind, int most) const
{
    Records records;
    QList<qint64> named;
    for (const auto &word : m_found) {
        auto all = ownersOf(kind, word.anywhere, records.lines) + referring(kind, word.named, false);
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
    return records;
}

} // namespace core
