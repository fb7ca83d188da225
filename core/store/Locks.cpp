#include "core/store/Locks.h"
#include "core/records/Kinds.h"
#include "core/store/Sql.h"
#include <QCoreApplication>

namespace core {

namespace {

QString reasonOf(const Kind &kind)
{
    return QCoreApplication::translate("Rules", kind.lockReason);
}

[[noreturn]] void refuse(const Kind &kind)
{
    throw SqlError{SqlError::isLocked, reasonOf(kind), kind.table};
}

bool allStayOpen(const Kind &kind, const QStringList &columns)
{
    return !columns.isEmpty() && std::all_of(columns.begin(), columns.end(), [&](const QString &column) {
        return std::any_of(kind.fields.begin(), kind.fields.end(),
                           [&](const FieldInfo &field) { return field.column == column && field.staysOpen; });
    });
}

} // namespace

bool Locks::isLock(const Kind &kind)
{
    return !kind.lockSql.isEmpty() && !kind.ownerField();
}

qint64 Locks::lockOf(const Kind &kind, qint64 id) const
{
    if (kind.lockSql.isEmpty())
        return 0;
    return m_sql
        .value(QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 = ?").arg(kind.lockSql, kind.table, kind.idColumn), {id})
        .toLongLong();
}

qint64 Locks::lockOfOwner(const Kind &kind, const Row &row) const
{
    if (kind.lockSql.isEmpty())
        return 0;
    for (const auto &field : kind.fields) { // a photograph belongs to one of several kinds
        const auto *ownerKind = field.owned ? kindNamed(field.target) : nullptr;
        const auto owner = ownerKind ? kind.value(row, field.name).toLongLong() : 0;
        if (const auto lock = owner ? lockOf(*ownerKind, owner) : 0)
            return lock;
    }
    return 0;
}

// Lines are there already, so that one more would change what is locked.
bool Locks::isClosed(const Kind &kind, qint64 lock) const
{
    return m_sql
        .value(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 t WHERE %2 = ?)").arg(kind.table, kind.lockSql), {lock})
        .toBool();
}

void Locks::beginStep()
{
    m_own.clear();
    m_closed.clear();
}

void Locks::demandOpen(const Kind &kind, qint64 id, const QStringList &columns)
{
    const auto lock = lockOf(kind, id);
    if (lock && !m_own.contains(lock) && !allStayOpen(kind, columns))
        refuse(kind);
    if (!lock && isLock(kind))
        m_open.insert(id);
}

void Locks::demandRoom(const Kind &kind, const Row &row)
{
    const auto lock = lockOfOwner(kind, row);
    if (!lock || m_own.contains(lock))
        return;
    const std::pair key(kind.name, lock);
    if (!m_closed.contains(key)) // as it was before this step
        m_closed[key] = isClosed(kind, lock);
    if (m_closed[key])
        refuse(kind);
}

void Locks::noteWritten(const Kind &kind, qint64 id, bool isNew)
{
    if (isLock(kind) && (m_open.remove(id) || isNew) && lockOf(kind, id))
        m_own.insert(id);
}

QString Locks::refusal(const Kind &kind, const Row &row, const QStringList &columns) const
{
    const bool locked = row.id == 0 ? [&] {
        const auto lock = lockOfOwner(kind, row);
        return lock && isClosed(kind, lock);
    }()
                                    : lockOf(kind, row.id) && !allStayOpen(kind, columns);
    return locked ? reasonOf(kind) : QString();
}

} // namespace core
