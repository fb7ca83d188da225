// What the store tells without changing anything.
#include "core/records/Kinds.h"
#include "core/store/KindSql.h"
#include "core/store/Opening.h"
#include "core/store/Sql.h"
#include "core/store/Store.h"
#include "core/thai/Collation.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString idList(const QList<qint64> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const auto id : ids)
        texts << QString::number(id);
    return texts.join(u',');
}

bool refers(const FieldInfo &field)
{
    return field.input == Input::Reference || field.input == Input::Member;
}

QString readable(const FieldInfo &field)
{
    return refers(field) ? referredName(field) : QStringLiteral("t.") + field.column;
}

QString escaped(QString word)
{
    for (const auto c : {u'\\', u'%', u'_'})
        word.replace(c, QStringLiteral("\\") + c);
    return word;
}

// One condition a word: it stands in a text, in what is referred to, or is a choice's label.
QString condition(const Kind &kind, const QString &word, QVariantList &values)
{
    const auto pattern = u'%' + escaped(word) + u'%';
    QStringList arms;
    QStringList texts;
    for (const auto &field : kind.fields) {
        if (field.sensitive || field.internal || field.input == Input::Picture)
            continue;
        if (refers(field)) { // those called so are found once, not row by row
            arms << QStringLiteral("t.%1 IN (SELECT n.id FROM (%2) n WHERE n.name LIKE ? ESCAPE '\\')")
                        .arg(field.column, referredNames(field));
            values << pattern;
            continue;
        }
        if (field.choices) {
            for (const auto &choice : *field.choices)
                if (QCoreApplication::translate("Choices", choice.label).contains(word, Qt::CaseInsensitive)) {
                    arms << QStringLiteral("t.%1 LIKE ?").arg(field.column);
                    values << QStringLiteral("%") + QLatin1String(choice.word) + u'%';
                }
        } else if (field.input != Input::Flag) {
            texts << QStringLiteral("coalesce(t.%1, '')").arg(field.column);
        }
    }
    if (!texts.isEmpty()) {
        arms << QStringLiteral("(%1) LIKE ? ESCAPE '\\'").arg(texts.join(QStringLiteral(" || ' ' || ")));
        values << pattern;
    }
    return arms.isEmpty() ? QStringLiteral("0") : u'(' + arms.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

QList<Row> Store::readRows(const Kind &kind, const QString &condition, const QVariantList &values) const
{
    QStringList columns;
    for (const auto &field : kind.fields)
        columns << QStringLiteral("t.") + field.column;
    QList<Row> rows;
    QHash<qint64, qsizetype> at;
    for (auto &found : m_sql->rows(QStringLiteral("SELECT t.%1, %2 FROM %3 t %4")
                                       .arg(kind.idColumn, columns.join(u','), kind.table, condition),
                                   values)) {
        const auto id = found.takeFirst().toLongLong();
        at[id] = rows.size();
        rows << Row{id, std::move(found), QList<QList<Row>>(kind.parts.size())};
    }
    for (int p = 0; p < kind.parts.size(); ++p) {
        const auto &part = kind.parts[p];
        const auto owners = QStringLiteral("SELECT t.%1 FROM %2 t %3").arg(kind.idColumn, kind.table, condition);
        const auto owner = std::find_if(part.kind->fields.begin(), part.kind->fields.end(),
                                        [&](const FieldInfo &f) { return f.column == part.owner; });
        const auto ownerAt = owner - part.kind->fields.begin();
        for (const auto &line :
             readRows(*part.kind,
                      QStringLiteral("WHERE t.%1 IN (%2) ORDER BY t.%1, t.position").arg(part.owner, owners), values))
            if (const auto found = at.constFind(line.values[ownerAt].toLongLong()); found != at.cend())
                rows[*found].parts[p] << line;
    }
    return rows;
}

Result<QList<Row>> Store::rows(const Kind &kind, const QList<qint64> &ids) const
{
    return atTheDoor(m_path, [&] {
        QHash<qint64, Row> found;
        for (const auto &row :
             readRows(kind, QStringLiteral("WHERE t.%1 IN (SELECT value FROM json_each(?))").arg(kind.idColumn),
                      {u'[' + idList(ids) + u']'}))
            found[row.id] = row;
        QList<Row> rows;
        for (const auto id : ids)
            if (const auto row = found.constFind(id); row != found.cend())
                rows << *row;
        return rows;
    });
}

Result<QList<Row>> Store::allRows(const Kind &kind) const
{
    return atTheDoor(m_path, [&] { return readRows(kind, QStringLiteral("ORDER BY ") + kind.orderSql, {}); });
}

Result<Row> Store::row(const Kind &kind, qint64 id) const
{
    auto found = rows(kind, {id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, tr("This record is no longer there.")};
    return found->first();
}

Result<QList<Row>> Store::rowsOwnedBy(const Kind &kind, const QString &ownerColumn, qint64 owner) const
{
    return atTheDoor(m_path, [&] {
        return readRows(kind, QStringLiteral("WHERE t.%1 = ? ORDER BY %2").arg(ownerColumn, kind.orderSql), {owner});
    });
}

Result<qint64> Store::countOwnedBy(const Kind &kind, const QString &ownerColumn, qint64 owner) const
{
    return atTheDoor(m_path, [&] {
        return m_sql
            ->value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = ?").arg(kind.table, ownerColumn), {owner})
            .toLongLong();
    });
}

Result<QList<qint64>> Store::list(const Kind &kind, const Listing &listing) const
{
    return atTheDoor(m_path, [&] {
        QVariantList values;
        QStringList conditions{QStringLiteral("1")};
        for (const auto &word : searchForm(listing.words).split(u' ', Qt::SkipEmptyParts))
            conditions << condition(kind, word, values);
        const auto *field = listing.sortField.isEmpty() ? nullptr : &kind.fields[kind.indexOf(listing.sortField)];
        const bool byLetters = field && (field->input == Input::Line || field->input == Input::Paragraph ||
                                         !field->target.isEmpty() || field->input == Input::Member || field->choices);
        auto order = field && !byLetters ? QStringLiteral("t.%1 IS NULL, t.%1").arg(field->column) : kind.orderSql;
        if (field && !byLetters && listing.descending)
            order += QStringLiteral(" DESC");
        const auto where = conditions.join(QStringLiteral(" AND "));
        if (!byLetters)
            return m_sql->numbers(QStringLiteral("SELECT t.%1 FROM %2 t WHERE %3 ORDER BY %4")
                                      .arg(kind.idColumn, kind.table, where, order),
                                  values);
        const auto found = m_sql->rows(QStringLiteral("SELECT t.%1, %2 FROM %3 t WHERE %4 ORDER BY %5")
                                           .arg(kind.idColumn, readable(*field), kind.table, where, order),
                                       values);
        const Collation collation;
        std::vector<std::pair<QCollatorSortKey, qint64>> keyed;
        keyed.reserve(size_t(found.size()));
        for (const auto &row : found) {
            const auto text = field->choices ? choiceLabel(*field, row[1].toString()) : row[1].toString();
            keyed.emplace_back(collation.sortKey(text), row[0].toLongLong());
        }
        std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
            return listing.descending ? b.first < a.first : a.first < b.first;
        });
        QList<qint64> ids;
        ids.reserve(qsizetype(keyed.size()));
        for (const auto &entry : keyed)
            ids << entry.second;
        return ids;
    });
}

Result<qint64> Store::count(const Kind &kind) const
{
    return atTheDoor(m_path,
                     [&] { return m_sql->value(QStringLiteral("SELECT count(*) FROM ") + kind.table).toLongLong(); });
}

Result<QHash<qint64, QString>> Store::names(const Kind &kind, const QList<qint64> &ids) const
{
    return atTheDoor(m_path, [&] {
        QHash<qint64, QString> names;
        for (const auto &row :
             m_sql->rows(QStringLiteral("SELECT t.%1, %2 FROM %3 t WHERE t.%1 IN (SELECT value FROM json_each(?))")
                             .arg(kind.idColumn, kind.nameSql, kind.table),
                         {u'[' + idList(ids) + u']'}))
            names[row[0].toLongLong()] = row[1].toString();
        return names;
    });
}

Result<QHash<qint64, QString>> Store::memberNames(const QList<qint64> &ids) const
{
    return atTheDoor(m_path, [&] {
        QHash<qint64, QString> names;
        for (const auto id : ids)
            if (!names.contains(id))
                names[id] =
                    m_sql->value(QStringLiteral("SELECT name FROM party_names WHERE party_id = ?"), {id}).toString();
        return names;
    });
}

Result<QHash<qint64, QString>> Store::cells(const Kind &kind) const
{
    return atTheDoor(m_path, [&] {
        QHash<qint64, QString> cells;
        for (const auto &row :
             m_sql->rows(QStringLiteral("SELECT t.%1, %2 FROM %3 t").arg(kind.idColumn, kind.cellSql, kind.table)))
            cells[row[0].toLongLong()] = row[1].toString();
        return cells;
    });
}

Result<QList<std::pair<QString, qint64>>> Store::cellAliases(const Kind &kind) const
{
    return atTheDoor(m_path, [&] {
        QList<std::pair<QString, qint64>> aliases;
        const auto expressions = kind.aliasSql + QStringList{kind.cellSql};
        for (const auto &row : m_sql->rows(QStringLiteral("SELECT t.%1, %2 FROM %3 t")
                                               .arg(kind.idColumn, expressions.join(QStringLiteral(", ")), kind.table)))
            for (qsizetype i = 1; i < row.size(); ++i)
                if (!row[i].toString().isEmpty())
                    aliases << std::pair(row[i].toString(), row[0].toLongLong());
        return aliases;
    });
}

Result<QString> Store::memberKind(qint64 party) const
{
    return atTheDoor(m_path, [&] {
        return m_sql->value(QStringLiteral("SELECT kind FROM parties WHERE party_id = ?"), {party}).toString();
    });
}

Result<QList<std::pair<qint64, QString>>> Store::membersLike(const QString &text, int limit,
                                                             const QStringList &kinds) const
{
    return atTheDoor(m_path, [&] {
        const auto word = escaped(searchForm(text));
        QStringList quoted;
        for (const auto &kind : kinds)
            quoted << u'\'' + kind + u'\'';
        const auto which = kinds.isEmpty() ? QString() : QStringLiteral("AND kind IN (%1)").arg(quoted.join(u','));
        QList<std::pair<qint64, QString>> members;
        for (const auto &row :
             m_sql->rows(QStringLiteral("SELECT party_id, name FROM party_names WHERE name LIKE ? ESCAPE '\\' %1 "
                                        "ORDER BY name LIKE ? ESCAPE '\\' DESC, length(name) LIMIT ?")
                             .arg(which),
                         {u'%' + word + u'%', word + u'%', limit}))
            members << std::pair(row[0].toLongLong(), row[1].toString());
        return members;
    });
}

Result<QList<QVariantList>> Store::select(const QString &sql, const QVariantList &values) const
{
    return atTheDoor(m_path, [&] {
        if (isReadOnly())
            return m_sql->rows(sql, values);
        struct Guard {
            const Sql &sql;
            explicit Guard(const Sql &s) : sql(s) { sql.write(QStringLiteral("PRAGMA query_only = ON")); }
            ~Guard()
            {
                try {
                    sql.write(QStringLiteral("PRAGMA query_only = OFF"));
                } catch (const SqlError &error) {
                    qWarning("query_only: %s", qPrintable(error.text));
                }
            }
        } guard(*m_sql);
        return m_sql->rows(sql, values);
    });
}

} // namespace core
