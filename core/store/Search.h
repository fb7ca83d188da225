#pragma once
#include "core/Result.h"
#include "core/thai/Finding.h"
#include <QList>
#include <QString>
#include <functional>

namespace core {

class Store;

// A record in which all of the words occur: in its own texts, in those of its lines (the agenda of a meeting, its tasks
// and corrections), or in the names of what it refers to (its village, its giver).
struct Found {
    QString kind; // of the record to open
    qint64 id = 0;
    QString name;
    QString excerpt;       // the text around the words, where they are not all in the name
    QString field;         // where that stands: of the record itself or,
    QString lineKind = {}; // where this is stated, of one of its lines
    qint64 lineId = 0;
    QString lineName = {};
    bool isWhole = false; // each of the words stands there as a word, not only as part of one
    bool isInName = false;
};

struct FoundOfKind {
    QString kind;
    qint64 total = 0;
    QList<Found> found; // the best of them
};

struct SearchFor {
    QString words;          // parts of words, too; from one letter on
    QStringList kinds = {}; // empty: every kind
    int limit = 20;         // of each kind
};

// Finds kind by kind, minutes first, and tells of each kind as soon as it is known; goes on as long as `tell` says so.
// Of each kind whole words come first, then names before other texts, then what comes first in its list (minutes: the
// newest). Where very many are found, only those that come first in the list are ranked so.
Result<void> searchEach(const Store &store, const SearchFor &wanted,
                        const std::function<bool(const FoundOfKind &)> &tell);

// The same over all kinds, best first.
Result<QList<Found>> search(const Store &store, const QString &words, int limit);

// Every record of a kind in which all of the words occur, in ascending order of their ids.
Result<QList<qint64>> idsFound(const Store &store, const QString &kind, const QString &words);

} // namespace core
