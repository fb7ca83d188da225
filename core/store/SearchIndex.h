#pragma once
// Private to core/store, and throws like Sql.
#include "core/records/Kind.h"

namespace core {

class Sql;
struct SqlError;

// Finds letters in all that is written in the records. Each record is a document of two texts, its name and the rest,
// kept in the file as pairs of letters one after another, so that every part of a word is found, from one letter on.
// Triggers of the connection keep it in the same transaction as the records themselves, whoever writes them here: form,
// import, undo. Members of the network are short and come by the hundred thousand: they are not in the index, which
// would make importing them dear, but are read through. The index holds nothing of its own: where it is missing,
// damaged or made by other descriptions, it is made anew, and where the file cannot be written to, all records are read
// through.
class SearchIndex
{
public:
    explicit SearchIndex(const Sql &sql) : m_sql(sql) {}

    // For a connection that was just opened. `mayMend`: the index is made where it does not agree with the
    // descriptions; `mayWrite`: it is kept with what is written here.
    void prepare(bool mayMend, bool mayWrite);
    void rebuild();
    // A write that failed: where the index was at fault, it is made anew once nothing is half written.
    void note(const SqlError &error);
    bool isDamaged() const { return m_isDamaged; }

    // Every document in which the letters of `word`, in its search form and without a space, stand; those of a kind
    // together, in ascending order. Lines of other records have no name that is looked for.
    struct Documents {
        QList<qint64> anywhere, named;
    };
    Documents find(const QString &word) const;        // members are left out, as long as there is an index
    Documents membersWith(const QString &word) const; // those that were left out
    // The same by reading every record.
    Documents readThrough(const QString &word) const;
    // A sentence where the index does not say what the records say.
    QStringList faults() const;

    // The number of a record as a document.
    static qint64 document(const Kind &kind, qint64 id);
    static const Kind *kindOf(qint64 document); // nullptr: of no kind
    static qint64 idOf(qint64 document);

private:
    bool isThere() const;
    QStringList kindsAtOdds() const;
    void read(const Kind &kind, const QString &word, Documents &found) const;
    void keep() const; // by triggers

    const Sql &m_sql;
    bool m_isCurrent = false;
    bool m_isDamaged = false;
};

// Of a kind: the fields whose words are found.
QList<const FieldInfo *> searchedFields(const Kind &kind);
// Whether its records are called by words or numbers of their own.
bool isNamed(const Kind &kind);
// Whether the name shows a field.
bool isInName(const Kind &kind, const FieldInfo &field);

} // namespace core
