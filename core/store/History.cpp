#include "core/store/History.h"
#include "core/records/Kinds.h"
#include "core/store/KindSql.h"
#include "core/store/Sql.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace core {

namespace {

QString json(const QVariantMap &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(values)).toJson(QJsonDocument::Compact));
}

QVariantMap values(const QVariant &json)
{
    return QJsonDocument::fromJson(json.toString().toUtf8()).object().toVariantMap();
}

} // namespace

void History::begin(const QString &act, const QString &note, const QString &who, const QDateTime &at, Sitting sitting)
{
    m_state = {};
    m_next = {act, note, who, at, sitting};
    // The same sitting goes on in the same step, as long as nothing else came in between or took it back.
    if (sitting && sitting == m_lastSitting && m_lastStep == undoTarget() && redoTarget() == 0)
        m_state.step = m_lastStep;
}

qint64 History::step()
{
    if (!m_state.step) {
        m_sql.write(QStringLiteral("UPDATE steps SET state = 'dropped' WHERE state = 'undone'"));
        m_sql.write(QStringLiteral("INSERT INTO steps (made_at, made_by, act, note) VALUES (?, ?, ?, ?)"),
                    {m_next.at.toString(Qt::ISODate), m_next.who.isNull() ? QLatin1String("") : m_next.who, m_next.act,
                     m_next.note.isNull() ? QLatin1String("") : m_next.note});
        m_state.step = m_sql.lastId();
    }
    return m_state.step;
}

bool History::inRun(const Kind &kind, qint64 id) const
{
    return m_state.runKind == kind.name && m_state.runFirst <= id && id <= m_state.runLast;
}

void History::flushRun()
{
    if (m_state.runKind.isEmpty())
        return;
    m_sql.write(QStringLiteral("INSERT INTO changes (step_id, kind, row_id, last_id) VALUES (?, ?, ?, ?)"),
                {step(), m_state.runKind, m_state.runFirst, m_state.runLast});
    m_state.runKind.clear();
}

History::Known History::known(const Kind &kind, qint64 id)
{
    if (inRun(kind, id))
        return {true, true, false, {}, {}};
    if (!m_state.step)
        return {};
    const auto rows =
        m_sql.rows(QStringLiteral("SELECT before, after, row_id FROM changes WHERE step_id = ? AND kind = ? "
                                  "AND row_id <= ? ORDER BY row_id DESC LIMIT 1"),
                   {m_state.step, kind.name, id});
    if (rows.isEmpty())
        return {};
    const auto &row = rows[0];
    const auto last =
        m_sql.value(QStringLiteral("SELECT last_id FROM changes WHERE step_id = ? AND kind = ? AND row_id = ?"),
                    {m_state.step, kind.name, row[2]});
    if (last.toLongLong() < id)
        return {};
    return {true, row[0].isNull(), !row[0].isNull() && row[1].isNull(), values(row[0]), values(row[1])};
}

void History::write(const Kind &kind, qint64 id, const QVariant &before, const QVariant &after)
{
    flushRun();
    m_sql.write(
        QStringLiteral("INSERT INTO changes (step_id, kind, row_id, last_id, before, after) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (step_id, kind, row_id) DO UPDATE SET before = excluded.before, "
                       "after = excluded.after"),
        {step(), kind.name, id, id, before, after});
}

// A row that came and went within one step leaves no trace in it; a run it was part of is cut in two.
void History::forget(const Kind &kind, qint64 id)
{
    flushRun();
    m_state.shrank = true;
    const QVariantList run{m_state.step, kind.name, id, id};
    const auto rows =
        m_sql.rows(QStringLiteral("SELECT row_id, last_id FROM changes WHERE step_id = ? AND kind = ? AND "
                                  "row_id <= ? AND last_id >= ?"),
                   run);
    if (rows.isEmpty())
        return;
    const qint64 first = rows[0][0].toLongLong(), last = rows[0][1].toLongLong();
    m_sql.write(QStringLiteral("DELETE FROM changes WHERE step_id = ? AND kind = ? AND row_id = ?"),
                {m_state.step, kind.name, first});
    const auto keep = [&](qint64 from, qint64 to) {
        if (from <= to)
            m_sql.write(QStringLiteral("INSERT INTO changes (step_id, kind, row_id, last_id) VALUES (?, ?, ?, ?)"),
                        {m_state.step, kind.name, from, to});
    };
    keep(first, id - 1);
    keep(id + 1, last);
}

void History::created(const Kind &kind, qint64 id)
{
    m_state.kinds << kind.name;
    if (m_state.runKind == kind.name && id == m_state.runLast + 1) {
        m_state.runLast = id;
        return;
    }
    flushRun();
    step();
    m_state.runKind = kind.name;
    m_state.runFirst = m_state.runLast = id;
}

void History::changed(const Kind &kind, qint64 id, const QVariantMap &before, const QVariantMap &after)
{
    m_state.kinds << kind.name;
    auto earlier = known(kind, id);
    if (earlier.isNew)
        return;
    auto was = before, is = earlier.after;
    for (auto it = earlier.before.cbegin(); it != earlier.before.cend(); ++it)
        was[it.key()] = it.value();
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        is[it.key()] = it.value();
    write(kind, id, json(was), json(is));
}

void History::removed(const Kind &kind, qint64 id, const QVariantMap &before)
{
    m_state.kinds << kind.name;
    const auto earlier = known(kind, id);
    if (earlier.isNew)
        return forget(kind, id);
    auto was = before;
    for (auto it = earlier.before.cbegin(); it != earlier.before.cend(); ++it)
        was[it.key()] = it.value();
    write(kind, id, json(was), QVariant());
}

void History::finish()
{
    flushRun();
    if (m_state.shrank &&
        !m_sql.value(QStringLiteral("SELECT 1 FROM changes WHERE step_id = ? LIMIT 1"), {m_state.step}).isValid()) {
        m_sql.write(QStringLiteral("DELETE FROM steps WHERE step_id = ?"), {m_state.step});
        m_state.step = 0;
    }
}

QStringList History::end()
{
    if (m_state.step) {
        m_lastStep = m_state.step;
        m_lastSitting = m_next.sitting;
    }
    const auto kinds = m_state.kinds.values();
    m_state = {};
    return kinds;
}

// What made the school stays: without it there is nothing to work in.
qint64 History::undoTarget() const
{
    return m_sql.value(QStringLiteral("SELECT max(step_id) FROM steps WHERE state = 'done' AND act <> 'founding'"))
        .toLongLong();
}

qint64 History::redoTarget() const
{
    return m_sql.value(QStringLiteral("SELECT min(step_id) FROM steps WHERE state = 'undone'")).toLongLong();
}

namespace {
const QString isNew = QStringLiteral("c.before IS NULL");
const QString isGone = QStringLiteral("c.before IS NOT NULL AND c.after IS NULL");
} // namespace

QStringList History::walk(qint64 step, bool back, const QString &who, const QDateTime &at)
{
    // Rows come back in any order; what they refer to is checked when all of them are there.
    m_sql.write(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    QStringList kinds;
    for (const auto &row : m_sql.rows(QStringLiteral("SELECT DISTINCT kind FROM changes WHERE step_id = ?"), {step})) {
        const auto *kind = kindNamed(row[0].toString());
        if (!kind)
            throw SqlError{0, QStringLiteral("unknown kind in history"), row[0].toString()};
        kinds << kind->name;
        const auto content = back ? QStringLiteral("before") : QStringLiteral("after");
        if (back)
            keepContent(*kind, step);
        deleteRows(*kind, step, back ? isNew : isGone);
        updateRows(*kind, step, content);
        insertRows(*kind, step, content, back ? isGone : isNew);
    }
    m_sql.write(QStringLiteral("UPDATE steps SET state = ? WHERE step_id = ?"),
                {back ? QStringLiteral("undone") : QStringLiteral("done"), step});
    m_sql.write(
        QStringLiteral("INSERT INTO steps (made_at, made_by, act, state, target_step_id) VALUES (?, ?, ?, 'note', ?)"),
        {at.toString(Qt::ISODate), who.isNull() ? QLatin1String("") : who,
         back ? QStringLiteral("undo") : QStringLiteral("redo"), step});
    m_lastSitting = 0;
    return kinds;
}

// Before rows that a step made are taken away, their content is written down, so that redo can bring them back.
void History::keepContent(const Kind &kind, qint64 step)
{
    QStringList pairs;
    for (const auto &column : KindSql::of(kind).columns) {
        const bool isFraction = std::any_of(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo &field) {
            return field.column == column && field.input == Input::Decimal;
        });
        // SQLite writes 15 digits of a fraction into JSON; all 17 bring the same number back.
        pairs << (isFraction ? QStringLiteral("'%1', iif(r.%1 IS NULL, NULL, printf('%!.17g', r.%1))")
                             : QStringLiteral("'%1', r.%1"))
                     .arg(column);
    }
    const auto object = QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
    m_sql.write(
        QStringLiteral("INSERT INTO changes (step_id, kind, row_id, last_id, after) SELECT c.step_id, c.kind, r.%1, "
                       "r.%1, %2 FROM changes c JOIN %3 r ON r.%1 > c.row_id AND r.%1 <= c.last_id WHERE "
                       "c.step_id = ? AND c.kind = ? AND c.before IS NULL AND c.last_id > c.row_id")
            .arg(kind.idColumn, object, kind.table),
        {step, kind.name});
    m_sql.write(QStringLiteral("UPDATE changes SET last_id = row_id, after = (SELECT %1 FROM %2 r WHERE r.%3 = row_id) "
                               "WHERE step_id = ? AND kind = ? AND before IS NULL")
                    .arg(object, kind.table, kind.idColumn),
                {step, kind.name});
}

void History::deleteRows(const Kind &kind, qint64 step, const QString &condition)
{
    const auto ids =
        QStringLiteral("(SELECT c.row_id FROM changes c WHERE c.step_id = ? AND c.kind = ? AND %1)").arg(condition);
    m_sql.write(QStringLiteral("DELETE FROM %1 WHERE %2 IN %3").arg(kind.table, kind.idColumn, ids), {step, kind.name});
    if (kind.isParty)
        m_sql.write(QStringLiteral("DELETE FROM parties WHERE party_id IN %1").arg(ids), {step, kind.name});
}

void History::insertRows(const Kind &kind, qint64 step, const QString &content, const QString &condition)
{
    QStringList taken;
    const auto columns = KindSql::of(kind).columns;
    for (const auto &column : columns)
        taken << QStringLiteral("json_extract(c.%1, '$.%2')").arg(content, column);
    const auto from =
        QStringLiteral("FROM changes c WHERE c.step_id = ? AND c.kind = ? AND %1 ORDER BY c.row_id").arg(condition);
    if (kind.isParty)
        m_sql.write(QStringLiteral("INSERT INTO parties (party_id, kind) SELECT c.row_id, c.kind %1").arg(from),
                    {step, kind.name});
    m_sql.write(QStringLiteral("INSERT INTO %1 (%2, %3) SELECT c.row_id, %4 %5")
                    .arg(kind.table, kind.idColumn, columns.join(u','), taken.join(u','), from),
                {step, kind.name});
}

void History::updateRows(const Kind &kind, qint64 step, const QString &content)
{
    QStringList sets;
    for (const auto &column : KindSql::of(kind).columns)
        sets << QStringLiteral("%1 = iif(json_type(c.%2, '$.%1') IS NULL, %3.%1, json_extract(c.%2, '$.%1'))")
                    .arg(column, content, kind.table);
    m_sql.write(
        QStringLiteral("UPDATE %1 SET %2 FROM changes c WHERE c.step_id = ? AND c.kind = ? AND c.before IS NOT NULL "
                       "AND c.after IS NOT NULL AND %1.%3 = c.row_id")
            .arg(kind.table, sets.join(QStringLiteral(", ")), kind.idColumn),
        {step, kind.name});
}

} // namespace core
