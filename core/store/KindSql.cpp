#include "core/store/KindSql.h"
#include "core/records/Kinds.h"
#include <map>

namespace core {

namespace {

KindSql statements(const Kind &kind)
{
    KindSql sql;
    for (const auto &field : kind.fields)
        sql.columns << field.column;
    if (kind.isPart)
        sql.columns << QStringLiteral("position");
    const auto columns = sql.columns.join(u',');
    sql.insert = QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?%4)")
                     .arg(kind.table, kind.idColumn, columns, QStringLiteral(",?").repeated(sql.columns.size()));
    sql.read = QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(columns, kind.table, kind.idColumn);
    sql.remove = QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(kind.table, kind.idColumn);
    return sql;
}

} // namespace

const KindSql &KindSql::of(const Kind &kind)
{
    thread_local std::map<QString, KindSql> all; // a description never changes while the program runs
    const auto found = all.find(kind.name);
    return found != all.end() ? found->second : all.emplace(kind.name, statements(kind)).first->second;
}

QString referredNames(const FieldInfo &field)
{
    if (field.input == Input::Member)
        return QStringLiteral("SELECT party_id AS id, name FROM party_names");
    const auto *target = kindNamed(field.target);
    return QStringLiteral("SELECT t.%1 AS id, %2 AS name FROM %3 t")
        .arg(target->idColumn, target->nameSql, target->table);
}

QString referredName(const FieldInfo &field)
{
    return QStringLiteral("(SELECT n.name FROM (%1) n WHERE n.id = t.%2)").arg(referredNames(field), field.column);
}

} // namespace core
