#pragma once
// Private to core/store, and throws like Sql.
#include "core/records/Kind.h"
#include <QSet>

namespace core {

class Sql;

// Keeps what is locked (certified minutes) from being changed by any way that writes: form, sheet, import. What a step
// locks itself, it may still finish; and minutes that came certified from elsewhere may be filled in once. Undo and
// redo walk the steps in their order and so never reach behind a lock without taking it back.
class Locks
{
public:
    explicit Locks(const Sql &sql) : m_sql(sql) {}

    void beginStep();
    // Before a row is changed in these columns or, without any, removed; before one is added. Throws where it is
    // locked.
    void demandOpen(const Kind &kind, qint64 id, const QStringList &columns = {});
    void demandRoom(const Kind &kind, const Row &row);
    // After a row was written: whether this step has locked it.
    void noteWritten(const Kind &kind, qint64 id, bool isNew);

    // In words for people why the row may not be written; empty: it may.
    QString refusal(const Kind &kind, const Row &row, const QStringList &columns) const;

private:
    qint64 lockOf(const Kind &kind, qint64 id) const; // id of what is locked with it; 0: open
    bool isClosed(const Kind &kind, qint64 lock) const;
    qint64 lockOfOwner(const Kind &kind, const Row &row) const;
    static bool isLock(const Kind &kind); // its rows are locked themselves, not with their owner

    const Sql &m_sql;
    QSet<qint64> m_own;  // locked by this step
    QSet<qint64> m_open; // locked rows that this step looked at and found open
    QHash<std::pair<QString, qint64>, bool> m_closed;
};

} // namespace core
