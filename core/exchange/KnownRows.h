#pragma once
#include "core/records/Kind.h"
#include <QHash>
#include <QSet>

namespace core {

// An empty cell and a field that is not stated are the same.
bool isEmptyValue(const QVariant &value);
// Two values of one field, however they were made.
bool isSameValue(const QVariant &a, const QVariant &b);

// What rows of a file leave unsaid, because the office knows it.
struct Surroundings {
    Row school = {};                     // whose subdistrict is meant where a village states none
    QHash<qint64, qint64> villages = {}; // of households
};

// The records of a kind that are there already, found by what makes a record of that kind the same.
class KnownRows
{
public:
    KnownRows(const Kind &kind, const QList<Row> &rows, const Surroundings &around = {});

    struct Match {
        qsizetype at = -1;      // -1: a new one
        bool ambiguous = false; // several fit
        bool likeName = false;  // a new one, but another bears its name
    };
    // `key` is keyOf(row). Rows of an open key are told apart by having been matched before.
    Match match(const Row &row, const QString &key);
    const Row &at(qsizetype i) const { return m_rows[i]; }
    QString keyOf(const Row &row) const;
    bool isOneOfMany(const Row &row) const { return isOpen(row); } // alike rows are as many records

    // What one record alone may have, each with the field that is to blame where two have it.
    QList<std::pair<QString, QString>> uniqueKeys(const Row &row, const QString &key) const;
    // Another record that has the key which only one may have; -1: none.
    qsizetype holder(const Row &row, const QString &key) const;
    // In a cell stands what the school says anyway.
    bool isSchools(int field, const QVariant &value) const;

private:
    void note(qsizetype i);
    QString codeOf(const Row &row) const;
    QString tie(const Row &row, const QString &field) const;
    bool keyIsUnique() const { return m_kind.tieBreak.isEmpty(); }
    bool fits(const Row &there, const Row &row, bool exactly) const;
    bool isOpen(const Row &row) const;
    Match matchOpen(const Row &row, const QString &key);

    const Kind &m_kind;
    const QList<Row> m_rows;
    const QHash<qint64, qint64> m_villages;
    QHash<QString, QString> m_schools; // by field
    QMultiHash<QString, qsizetype> m_byKey;
    QHash<QString, qsizetype> m_byCode;
    QSet<qsizetype> m_matched; // with an open key
};

} // namespace core
