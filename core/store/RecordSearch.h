#pragma once
// Private to core/store, and throws like Sql.
#include "core/store/Search.h"
#include "core/store/SearchIndex.h"
#include <QHash>

namespace core {

class Sql;

// One search for some words: which records hold them all, in the order of their list.
class RecordSearch
{
public:
    RecordSearch(const Store &store, const QString &words);

    const QStringList &words() const { return m_words; }
    static QList<const Kind *> kinds(); // that are opened themselves, not for their owner; minutes first
    static const Sql &sqlOf(const Store &store);

    // A line (or the record itself) whose own text holds one of the words.
    struct Line {
        qint64 record;
        const Kind *kind;
        qint64 id;
    };
    struct Records {
        QList<qint64> all;   // ascending
        QList<qint64> first; // those that come first: names before other texts, then as they are listed
        QList<Line> lines;
    };
    Records records(const Kind &kind, int most) const;
    void checkIndex() const; // where it seemed to say what the records do not say

private:
    void mendIndex() const;
    using Hits = QHash<const Kind *, QList<qint64>>;
    struct Word {
        Hits anywhere, named;
    };
    Hits hits(const QString &word, SearchIndex::Part part) const;
    QList<qint64> ownersOf(const Kind &kind, const Hits &hits, QList<Line> &lines) const;
    QList<qint64> referring(const Kind &kind, const Hits &named, bool inName) const;
    QList<qint64> inOrder(const Kind &kind, const QList<qint64> &ids, int most) const;

    const Store &m_store;
    const QStringList m_words;
    QList<Word> m_found;
};

// The same numbers as a list for SQLite's json_each.
QString jsonList(const QList<qint64> &ids);

} // namespace core
