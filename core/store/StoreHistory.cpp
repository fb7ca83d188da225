// What the store tells of its steps: which records changed, and what people call them.
#include "core/records/Kinds.h"
#include "core/store/KindSql.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include "core/store/Store.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace core {

namespace {

// A field of a row as it is, or where the row is gone, as it was last.
QVariant lastValue(const Sql &sql, const Kind &kind, qint64 id, const QString &column)
{
    const auto rows =
        sql.rows(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(column, kind.table, kind.idColumn), {id});
    if (!rows.isEmpty())
        return rows[0][0];
    return sql.value(QStringLiteral("SELECT json_extract(coalesce(before, after), '$.%1') FROM changes WHERE kind = ? "
                                    "AND row_id = ? AND (before IS NULL) <> (after IS NULL) ORDER BY change_id DESC")
                         .arg(column),
                     {kind.name, id});
}

// What people call a record, or where it is gone, called it last. `isThere` tells which.
QString lastName(const Sql &sql, const Kind &kind, qint64 id, bool &isThere)
{
    const auto rows = sql.rows(
        QStringLiteral("SELECT %1 FROM %2 t WHERE t.%3 = ?").arg(kind.nameSql, kind.table, kind.idColumn), {id});
    isThere = !rows.isEmpty();
    if (isThere)
        return rows[0][0].toString();
    QStringList columns;
    for (const auto &column : KindSql::of(kind).columns)
        columns << QStringLiteral("json_extract(coalesce(before, after), '$.%1') AS %1").arg(column);
    return sql
        .value(QStringLiteral("SELECT %1 FROM (SELECT row_id AS %2, %3 FROM changes WHERE kind = ? AND row_id = ? AND "
                              "(before IS NULL) <> (after IS NULL) ORDER BY change_id DESC LIMIT 1) t")
                   .arg(kind.nameSql, kind.idColumn, columns.join(QStringLiteral(", "))),
               {kind.name, id})
        .toString();
}

// A step is told by the record that people know: a line of attendance or of an agenda tells of its meeting.
void tellOfRecord(const Sql &sql, qint64 step, StepInfo &info)
{
    QStringList lines;
    for (const auto *kind : allKinds())
        if (kind->ownerField() || kind->isPart)
            lines << u'\'' + kind->name + u'\'';
    const auto first = sql.rows(
        QStringLiteral("SELECT kind, row_id FROM changes WHERE step_id = ? ORDER BY kind IN (%1), change_id LIMIT 1")
            .arg(lines.join(u',')),
        {step});
    if (first.isEmpty())
        return;
    const auto *kind = kindNamed(first[0][0].toString());
    auto id = first[0][1].toLongLong();
    while (const auto *owner = kind ? kind->ownerField() : nullptr) {
        const auto of = lastValue(sql, *kind, id, owner->column).toLongLong();
        if (!of)
            break;
        id = of;
        kind = kindNamed(owner->target);
    }
    if (!kind)
        return;
    info.kind = kind->name;
    bool isThere = false;
    info.recordName = lastName(sql, *kind, id, isThere);
    info.recordId = isThere ? id : 0;
}

} // namespace

StepInfo Store::describe(const QVariantList &step) const
{
    StepInfo info;
    info.id = step.value(0).toLongLong();
    info.madeAt = QDateTime::fromString(step.value(1).toString(), Qt::ISODate);
    info.madeBy = step.value(2).toString();
    info.act = step.value(3).toString();
    info.note = step.value(4).toString();
    info.state = step.value(5).toString();
    const auto told =
        step.value(6).isNull() ? info.id : step.value(6).toLongLong(); // an undo tells of the step it undid
    const auto counts =
        m_sql->rows(QStringLiteral("SELECT sum(iif(before IS NULL, last_id - row_id + 1, 0)), "
                                   "sum(before IS NOT NULL AND after IS NOT NULL), "
                                   "sum(before IS NOT NULL AND after IS NULL) FROM changes WHERE step_id = ?"),
                    {told});
    info.created = counts.value(0).value(0).toInt();
    info.changed = counts.value(0).value(1).toInt();
    info.removed = counts.value(0).value(2).toInt();
    tellOfRecord(*m_sql, told, info);
    return info;
}

Result<QList<StepInfo>> Store::steps(int limit, qint64 before) const
{
    return atTheDoor(m_path, [&] {
        QList<StepInfo> steps;
        for (const auto &row :
             m_sql->rows(QStringLiteral("SELECT step_id, made_at, made_by, act, note, state, target_step_id FROM "
                                        "steps WHERE ? = 0 OR step_id < ? ORDER BY step_id DESC LIMIT ?"),
                         {before, before, limit}))
            steps << describe(row);
        return steps;
    });
}

Result<QList<ChangeInfo>> Store::changesOf(qint64 step, int limit) const
{
    return atTheDoor(m_path, [&] {
        QList<ChangeInfo> changes;
        for (const auto &row :
             m_sql->rows(QStringLiteral("SELECT kind, row_id, last_id, before, after FROM changes WHERE step_id = "
                                        "coalesce((SELECT target_step_id FROM steps WHERE step_id = ?), ?) "
                                        "ORDER BY change_id LIMIT ?"),
                         {step, step, limit})) {
            const auto object = [](const QVariant &json) {
                return QJsonDocument::fromJson(json.toString().toUtf8()).object().toVariantMap();
            };
            const auto before = object(row[3]), after = object(row[4]);
            if (row[3].isNull() || row[4].isNull()) { // whole records
                const auto last = std::min(row[2].toLongLong(), row[1].toLongLong() + limit);
                for (auto id = row[1].toLongLong(); id <= last && changes.size() < limit; ++id)
                    changes << ChangeInfo{
                        row[0].toString(), id, {}, {}, before.isEmpty() ? QVariant() : QVariant(before), after};
                continue;
            }
            for (auto it = after.cbegin(); it != after.cend(); ++it)
                changes << ChangeInfo{row[0].toString(), row[1].toLongLong(),    {},
                                      it.key(),          before.value(it.key()), it.value()};
        }
        nameChanges(changes);
        return changes;
    });
}

void Store::nameChanges(QList<ChangeInfo> &changes) const
{
    bool isThere = false;
    for (auto &change : changes)
        if (const auto *kind = kindNamed(change.kind))
            change.name = lastName(*m_sql, *kind, change.id, isThere);
}

} // namespace core
