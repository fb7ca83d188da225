#pragma once
// Private to core/store: how texts stand in the search index, and SQLite's access to it.
#include <QByteArray>
#include <QHash>
#include <QString>

struct sqlite3;

namespace core {

// A text in its search form as pairs of letters, each a word for FTS5's plainest tokenizer, which every SQLite has:
// "กขค" -> "กข ขค ค·". What stands together in the text then stands together in the index. Each letter once by itself
// comes after them.
QByteArray letterPairs(const QString &form);
// What finds the letters of a word wherever they stand so, as FTS5 wants to be asked.
QString letterPairsQuery(const QString &word);

// In SQL: search_pairs(text), and search_holds(text, word), whether the word, in its search form, stands in the text.
void addLetterFunctions(sqlite3 *handle); // throws

// The sum of all that the index says, or ought to say, of some documents: equal where it says the same, in any order.
struct LetterSums {
    quint64 sum = 0;
    qint64 count = 0;
    bool operator==(const LetterSums &) const = default;
};
LetterSums sumsOfRecords(sqlite3 *handle, const QString &select);    // of: document, pairs of its name, of its body
QHash<qint64, LetterSums> sumsOfIndex(sqlite3 *handle, qint64 mask); // by the bits of the documents under the mask

} // namespace core
