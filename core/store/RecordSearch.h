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
    // Members are read through only when a kind is asked for that is one of them or refers to them.
    RecordSearch(const Store &store, const QString &words);

    const QStringList &words() const { return m_words; }
    // That are opened themselves, not for their owner: minutes first, members and what refers to them last.
    static QList<const Kind *> kinds();
    static const Sql &sqlOf(const Store &store);

    // A line of a record in which some of the words stand.
    struct Line {
        const Kind *kind;
        qint64 id;
        int words; // how many of them
    };
    struct Records {
        QList<qint64> all;                // ascending
        QList<qint64> first;              // those that come first: names before other texts, then as they are listed
        QHash<qint64, QList<Line>> lines; // of the first ones: those with most of the words first
    };
    Records records(const Kind &kind, int most);
    void checkIndex() const; // where it seemed to say what the records do not say

private:
    void mendIndex() const;
    using Hits = QHash<const Kind *, QList<qint64>>;
    struct Word {
        Hits anywhere, named;
    };
    SearchIndex::Documents documents(const QString &word) const;
    void readMembers();
    static Hits byKind(const QList<qint64> &documents);
    struct Owned {
        const Kind *kind;
        qint64 line, owner;
    };
    QList<qint64> ownersOf(const Kind &kind, const Hits &hits, QList<Owned> &lines) const;
    static QHash<qint64, QList<Line>> linesOf(const QList<qint64> &records, const QList<Owned> &lines);
    QList<qint64> referring(const Kind &kind, const Hits &named, bool inName) const;
    QList<qint64> inOrder(const Kind &kind, const QList<qint64> &ids, int most) const;

    const Store &m_store;
    const QStringList m_words;
    QList<Word> m_found;
    bool m_membersRead = false;
};

// The same numbers as a list for SQLite's json_each.
QString jsonList(const QList<qint64> &ids);

} // namespace core
