// Writing records and their lines, each by the description of its kind.
#include "core/records/Kinds.h"
#include "core/store/History.h"
#include "core/store/KindSql.h"
#include "core/store/Locks.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include "core/store/Store.h"

namespace core {

Result<qint64> Store::save(const Kind &kind, const Row &row, Sitting sitting)
{
    QList<Complaint> refused;
    for (const auto &complaint : complaintsOf(kind, row))
        if (!complaint.hint)
            refused << complaint;
    if (!refused.isEmpty()) {
        const auto &first = refused.first();
        const int at = kind.indexOf(first.field);
        const auto label = at < 0 ? kindSingular(kind) : fieldLabel(kind.fields[at]);
        return Error{Error::Kind::Invalid, QStringLiteral("%1: %2").arg(label, first.reason), {}, refused};
    }
    qint64 id = 0;
    auto done = together([&]() -> Result<void> { return id = writeRow(kind, row), Result<void>(); },
                         QStringLiteral("edit"), {}, sitting);
    if (done)
        return id;
    auto error = done.error();
    if (error.kind == Error::Kind::Duplicate)
        for (const auto &field : kind.fields)
            if (error.detail.contains(kind.table + u'.' + field.column))
                error.complaints << Complaint{field.name, tr("is there already")};
    return error;
}

Result<void> Store::saveAll(const Kind &kind, const QList<Row> &rows, const QString &act, const QString &note,
                            const std::function<bool(qsizetype)> &goesOn)
{
    constexpr qsizetype every = 500; // rows between two questions
    return together(
        [&]() -> Result<void> {
            QList<int> within; // fields that may name another of these rows
            for (int f = 0; f < kind.fields.size(); ++f)
                if (kind.fields[f].target == kind.name)
                    within << f;
            QList<qint64> ids;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                auto row = rows[i];
                for (const int f : std::as_const(within))
                    if (const auto place = -row.values[f].toLongLong(); place > 0)
                        row.values[f] = ids.value(place - 1);
                if (goesOn && i % every == 0 && !goesOn(i))
                    return Error{Error::Kind::Cancelled, tr("Cancelled. Nothing was changed.")};
                for (const auto &complaint : complaintsOf(kind, row))
                    if (!complaint.hint)
                        return Error{Error::Kind::Invalid, complaint.reason, {}, {complaint}};
                const auto id = writeRow(kind, row);
                if (!within.isEmpty())
                    ids << id;
            }
            return {};
        },
        act, note);
}

Result<void> Store::remove(const Kind &kind, qint64 id)
{
    auto done = together([&]() -> Result<void> {
        removeOwned(kind, id);
        removeRow(kind, id);
        return {};
    });
    if (!done && done.error().kind == Error::Kind::InUse)
        return inUse(kind, id);
    return done;
}

qint64 Store::writeRow(const Kind &kind, const Row &row)
{
    const auto id = writeOne(kind, row, -1);
    writeParts(kind, id, row);
    return id;
}

void Store::writeParts(const Kind &kind, qint64 id, const Row &row)
{
    for (int p = 0; p < kind.parts.size() && p < row.parts.size(); ++p) {
        const auto &part = kind.parts[p];
        QSet<qint64> there;
        for (const auto &line : m_sql->rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                .arg(part.kind->idColumn, part.kind->table, part.owner),
                                            {id}))
            there << line[0].toLongLong();
        auto gone = there;
        for (const auto &line : row.parts[p])
            gone.remove(line.id);
        for (const auto lost : std::as_const(gone)) {
            removeOwned(*part.kind, lost);
            removeRow(*part.kind, lost);
        }
        const int owner = int(std::find_if(part.kind->fields.begin(), part.kind->fields.end(),
                                           [&](const FieldInfo &f) { return f.column == part.owner; }) -
                              part.kind->fields.begin());
        for (int place = 0; place < row.parts[p].size(); ++place) {
            auto line = row.parts[p][place];
            line.values[owner] = id;
            if (!there.contains(line.id))
                line.id = 0;
            writeOne(*part.kind, line, place);
        }
    }
}

// `place`: the position of a part in its owner's list; -1: as it was, or at the end.
qint64 Store::writeOne(const Kind &kind, const Row &row, int place)
{
    const auto &sql = KindSql::of(kind);
    auto values = row.values;
    if (row.id == 0) {
        m_locks->demandRoom(kind, row);
        if (kind.isPart) {
            const auto *owner = kind.ownerField();
            values << (place >= 0
                           ? QVariant(place)
                           : m_sql->value(QStringLiteral("SELECT coalesce(max(position) + 1, 0) FROM %1 WHERE %2 = ?")
                                              .arg(kind.table, owner->column),
                                          {kind.value(row, owner->name)}));
        }
        QVariant id;
        if (kind.isParty) {
            m_sql->write(QStringLiteral("INSERT INTO parties (kind) VALUES (?)"), {kind.name});
            id = m_sql->lastId();
        } else if (kind.isSingle) {
            id = 1;
        }
        m_sql->write(sql.insert, QVariantList{id} + values);
        const auto saved = m_sql->lastId();
        m_history->created(kind, saved);
        m_locks->noteWritten(kind, saved, true);
        return saved;
    }
    const auto found = m_sql->rows(sql.read, {row.id});
    if (found.isEmpty())
        throw SqlError{SqlError::isGone, QStringLiteral("gone"), kind.table};
    if (kind.isPart)
        values << (place >= 0 ? QVariant(qint64(place)) : found[0].last());
    QVariantMap before, after;
    QStringList sets, columns;
    QVariantList bound;
    for (int i = 0; i < sql.columns.size(); ++i) {
        if (found[0][i] == values[i] && found[0][i].isNull() == values[i].isNull())
            continue;
        before[sql.columns[i]] = found[0][i];
        after[sql.columns[i]] = values[i];
        columns << sql.columns[i];
        sets << sql.columns[i] + QStringLiteral(" = ?");
        bound << values[i];
    }
    if (!sets.isEmpty()) {
        m_locks->demandOpen(kind, row.id, columns);
        m_sql->write(QStringLiteral("UPDATE %1 SET %2 WHERE %3 = ?").arg(kind.table, sets.join(u','), kind.idColumn),
                     bound << row.id);
        m_history->changed(kind, row.id, before, after);
        m_locks->noteWritten(kind, row.id, false);
    }
    return row.id;
}

void Store::removeRow(const Kind &kind, qint64 id)
{
    const auto &sql = KindSql::of(kind);
    const auto found = m_sql->rows(sql.read, {id});
    if (found.isEmpty())
        throw SqlError{SqlError::isGone, QStringLiteral("gone"), kind.table};
    m_locks->demandOpen(kind, id);
    m_sql->write(sql.remove, {id});
    if (kind.isParty)
        m_sql->write(QStringLiteral("DELETE FROM parties WHERE party_id = ?"), {id});
    QVariantMap before;
    for (int i = 0; i < sql.columns.size(); ++i)
        before[sql.columns[i]] = found[0][i];
    m_history->removed(kind, id, before);
}

void Store::removeOwned(const Kind &kind, qint64 id)
{
    for (const auto *other : allKinds())
        for (const auto &field : other->fields)
            if (field.owned && field.target == kind.name)
                for (const auto &row : m_sql->rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                       .arg(other->idColumn, other->table, field.column),
                                                   {id})) {
                    removeOwned(*other, row[0].toLongLong());
                    removeRow(*other, row[0].toLongLong());
                }
}

Result<QString> Store::refusal(const Kind &kind, const Row &row, const QStringList &columns) const
{
    return atTheDoor(m_path, [&] { return m_locks->refusal(kind, row, columns); });
}

Error Store::inUse(const Kind &kind, qint64 id) const
{
    QStringList users;
    for (const auto *other : allKinds()) {
        qint64 count = 0;
        for (const auto &field : other->fields)
            if (!field.owned && (field.target == kind.name || (kind.isParty && field.input == Input::Member)))
                if (auto n = atTheDoor(m_path, [&] {
                        return m_sql
                            ->value(
                                QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(other->table, field.column),
                                {id})
                            .toLongLong();
                    }))
                    count += *n;
        if (count > 0)
            users << QStringLiteral("%1 (%2)").arg(kindTitle(*other)).arg(count);
    }
    const auto where = users.join(QStringLiteral(", "));
    const int retired = kind.indexOf(QStringLiteral("retired"));
    if (retired >= 0)
        return {Error::Kind::InUse,
                tr("Cannot be deleted: still used in %1. It may stay there and be taken out of use: "
                   "tick “%2”.")
                    .arg(where, fieldLabel(kind.fields[retired]))};
    return {Error::Kind::InUse, tr("Cannot be deleted: still used in %1. Change or delete those first, or set an end "
                                   "date instead.")
                                    .arg(where)};
}

} // namespace core
