#include "core/store/SearchIndex.h"
#include "core/records/Kinds.h"
#include "core/store/LetterPairs.h"
#include "core/store/Sql.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <sqlite3.h>

namespace core {

namespace {

constexpr int rowBits = 40;                  // of a document's number; the kind stands above them
constexpr qint64 kindMask = 255, line = 256; // lines of other records come after the records themselves
constexpr qint64 rowMask = (qint64(1) << rowBits) - 1;

// Raised when a text gives other letters than it did: the index is then made anew.
constexpr int formVersion = 1;

// An expression without what stands in the brackets that `opening` begins: replaced by nothing.
QString without(QString sql, const QString &opening)
{
    for (auto at = sql.indexOf(opening); at >= 0; at = sql.indexOf(opening, at)) {
        int depth = 0;
        auto end = at;
        do {
            depth += sql[end] == u'(' ? 1 : sql[end] == u')' ? -1 : 0;
            ++end;
        } while (end < sql.size() && (depth > 0 || sql[end - 1] != u')'));
        sql.replace(at, end - at, QStringLiteral("''"));
    }
    return sql;
}

// What the name of a record says by itself: what it takes from others is found through them.
QString ownName(const Kind &kind)
{
    return without(kind.nameSql, QStringLiteral("(SELECT"));
}

bool mentions(const QString &sql, const QString &column)
{
    const auto wanted = QStringLiteral("t.") + column;
    const auto isWord = [&](qsizetype at) {
        return at >= 0 && at < sql.size() && (sql[at].isLetterOrNumber() || sql[at] == u'_');
    };
    for (auto at = sql.indexOf(wanted); at >= 0; at = sql.indexOf(wanted, at + 1))
        if (!isWord(at - 1) && !isWord(at + wanted.size()))
            return true;
    return false;
}

bool isText(const FieldInfo &field)
{
    return field.input == Input::Line || field.input == Input::Paragraph;
}

// The two texts of a document, as SQL over the table aliased `alias`.
struct Texts {
    QString name, body;
    QStringList columns;
    bool isNothing() const { return columns.isEmpty(); }
};

Texts textsOf(const Kind &kind, const QString &alias)
{
    Texts texts{QStringLiteral("''"), {}, {}};
    const auto name = ownName(kind);
    const bool named = isNamed(kind);
    if (named)
        texts.name = name;
    const auto sure = without(name, QStringLiteral("iif("));
    QStringList rest;
    for (const auto &field : kind.fields) {
        if (named && mentions(name, field.column))
            texts.columns << field.column;
        if (!isText(field) || field.sensitive || field.internal || (named && mentions(sure, field.column)))
            continue;
        rest << QStringLiteral("t.") + field.column;
        if (!texts.columns.contains(field.column))
            texts.columns << field.column;
    }
    texts.body = rest.isEmpty() ? QStringLiteral("''") : rest.join(QStringLiteral(" || ' ' || "));
    static const QRegularExpression anyAlias(QStringLiteral("\\bt\\."));
    for (auto *text : {&texts.name, &texts.body})
        text->replace(anyAlias, alias + u'.');
    return texts;
}

bool isIndexed(const Kind &kind)
{
    return !kind.isParty && !textsOf(kind, QStringLiteral("t")).isNothing();
}

QString stamp()
{
    auto all = QString::number(formVersion);
    for (const auto *kind : allKinds()) {
        const auto texts = textsOf(*kind, QStringLiteral("t"));
        if (isIndexed(*kind))
            all += QStringLiteral("%1|%2|%3|%4\n")
                       .arg(kind->name, texts.name, texts.body)
                       .arg(SearchIndex::document(*kind, 0));
    }
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString hasTexts(const Texts &texts)
{
    return QStringLiteral("(%1) <> '' OR trim(%2) <> ''").arg(texts.name, texts.body);
}

// The index may be mended, and looked into, also where the records are open for reading only.
class WritingAllowed
{
public:
    explicit WritingAllowed(const Sql &sql)
        : m_sql(sql), m_wasForbidden(sql.value(QStringLiteral("PRAGMA query_only")).toBool())
    {
        if (m_wasForbidden)
            m_sql.script(QStringLiteral("PRAGMA query_only = OFF"));
    }
    ~WritingAllowed()
    {
        try {
            if (m_wasForbidden)
                m_sql.script(QStringLiteral("PRAGMA query_only = ON"));
        } catch (const SqlError &error) {
            qWarning("query_only: %s", qPrintable(error.text));
        }
    }
    WritingAllowed(const WritingAllowed &) = delete;
    WritingAllowed &operator=(const WritingAllowed &) = delete;

private:
    const Sql &m_sql;
    const bool m_wasForbidden;
};

// Where the index is damaged, SQLite can drop it only after its pages say that it is empty: as FTS5 itself leaves them.
const QString emptyPages = QStringLiteral("DELETE FROM search_index_data; DELETE FROM search_index_idx; INSERT INTO "
                                          "search_index_data VALUES (1, x''), (10, x'00000000000000')");

const QString makeTable =
    QStringLiteral("DROP TABLE IF EXISTS search_index; CREATE VIRTUAL TABLE search_index USING fts5(name, body, "
                   "content = '', columnsize = 0, tokenize = 'ascii'); INSERT INTO search_index (search_index, rank) "
                   "VALUES ('hashsize', 8388608)"); // so many bytes are put in order at once

bool hasTable(const Sql &sql, const QString &name)
{
    return sql.value(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"), {name}).isValid();
}

} // namespace

// A record is called by its texts or, like a meeting, by its numbers; a line's number or choice is no name to look for.
bool isNamed(const Kind &kind)
{
    return std::any_of(kind.fields.begin(), kind.fields.end(), [&](const FieldInfo &field) {
        const bool names = isText(field) || (field.input == Input::Number && !kind.ownerField());
        return names && !field.sensitive && mentions(ownName(kind), field.column);
    });
}

QList<const FieldInfo *> searchedFields(const Kind &kind)
{
    QList<const FieldInfo *> fields;
    for (const auto &field : kind.fields)
        if (isText(field) && !field.sensitive && !field.internal)
            fields << &field;
    return fields;
}

bool isInName(const Kind &kind, const FieldInfo &field)
{
    return mentions(kind.nameSql, field.column);
}

qint64 SearchIndex::document(const Kind &kind, qint64 id)
{
    return ((allKinds().indexOf(&kind) + 1 + (kind.ownerField() ? line : 0)) << rowBits) + id;
}

const Kind *SearchIndex::kindOf(qint64 document)
{
    return allKinds().value(((document >> rowBits) & kindMask) - 1, nullptr);
}

qint64 SearchIndex::idOf(qint64 document)
{
    return document & rowMask;
}

void SearchIndex::prepare(bool mayMend, bool mayWrite)
{
    addLetterFunctions(m_sql.handle());
    m_isCurrent = isThere();
    if (!m_isCurrent && mayMend)
        rebuild();
    if (mayWrite)
        keep();
}

bool SearchIndex::isThere() const
{
    return hasTable(m_sql, QStringLiteral("search_index")) && hasTable(m_sql, QStringLiteral("search_state")) &&
           m_sql.value(QStringLiteral("SELECT stamp FROM search_state")).toString() == stamp();
}

void SearchIndex::rebuild()
{
    const WritingAllowed allowed(m_sql);
    Transaction whole(m_sql);
    if (hasTable(m_sql, QStringLiteral("search_index_data")) && hasTable(m_sql, QStringLiteral("search_index_idx")))
        m_sql.script(emptyPages);
    m_sql.script(makeTable);
    for (const auto *kind : allKinds()) {
        const auto texts = textsOf(*kind, QStringLiteral("t"));
        if (isIndexed(*kind))
            m_sql.script(QStringLiteral("INSERT INTO search_index (rowid, name, body) SELECT %1 + t.%2, "
                                        "search_pairs(%3), search_pairs(%4) FROM %5 t WHERE %6")
                             .arg(document(*kind, 0))
                             .arg(kind->idColumn, texts.name, texts.body, kind->table, hasTexts(texts)));
    }
    m_sql.write(QStringLiteral("DELETE FROM search_state"));
    m_sql.write(QStringLiteral("INSERT INTO search_state (stamp) VALUES (?)"), {stamp()});
    whole.commit();
    m_isCurrent = true;
    m_isDamaged = false;
}

void SearchIndex::note(const SqlError &error)
{
    m_isDamaged = m_isDamaged || error.code == SQLITE_CORRUPT_VTAB;
}

// The triggers live in the connection, not in the file: whatever else opens it needs to know nothing of them.
void SearchIndex::keep() const
{
    QString script;
    for (const auto *kind : allKinds()) {
        const auto was = textsOf(*kind, QStringLiteral("old")), is = textsOf(*kind, QStringLiteral("new"));
        if (!isIndexed(*kind))
            continue;
        const auto take =
            QStringLiteral("INSERT INTO search_index (search_index, rowid, name, body) SELECT 'delete', %1 + old.%2, "
                           "search_pairs(%3), search_pairs(%4) WHERE %5;")
                .arg(document(*kind, 0))
                .arg(kind->idColumn, was.name, was.body, hasTexts(was));
        const auto put = QStringLiteral("INSERT INTO search_index (rowid, name, body) SELECT %1 + new.%2, "
                                        "search_pairs(%3), search_pairs(%4) WHERE %5;")
                             .arg(document(*kind, 0))
                             .arg(kind->idColumn, is.name, is.body, hasTexts(is));
        script += QStringLiteral("CREATE TEMP TRIGGER %1_searched AFTER INSERT ON main.%1 BEGIN %2 END;"
                                 "CREATE TEMP TRIGGER %1_forgotten AFTER DELETE ON main.%1 BEGIN %3 END;"
                                 "CREATE TEMP TRIGGER %1_rewritten AFTER UPDATE OF %4 ON main.%1 WHEN (%5) IS NOT (%6) "
                                 "OR (%7) IS NOT (%8) BEGIN %3 %2 END;")
                      .arg(kind->table, put, take, is.columns.join(u','), was.name, is.name, was.body, is.body);
    }
    m_sql.script(script);
}

SearchIndex::Documents SearchIndex::find(const QString &word) const
{
    if (!m_isCurrent)
        return readThrough(word);
    const auto match = letterPairsQuery(word);
    const auto select = QStringLiteral("SELECT rowid FROM search_index WHERE search_index MATCH ?");
    return {m_sql.numbers(select, {match}), m_sql.numbers(select + QStringLiteral(" AND rowid < ?"),
                                                          {QStringLiteral("name : ") + match, line << rowBits})};
}

SearchIndex::Documents SearchIndex::membersWith(const QString &word) const
{
    Documents found;
    if (m_isCurrent)
        for (const auto *kind : allKinds())
            if (kind->isParty)
                read(*kind, word, found);
    return found;
}

SearchIndex::Documents SearchIndex::readThrough(const QString &word) const
{
    Documents found;
    for (const auto *kind : allKinds())
        read(*kind, word, found);
    return found;
}

void SearchIndex::read(const Kind &kind, const QString &word, Documents &found) const
{
    const auto texts = textsOf(kind, QStringLiteral("t"));
    if (texts.isNothing())
        return;
    const auto pairs = m_sql.numbers(
        QStringLiteral("SELECT %1 + t.%2, search_holds(%3, ?) FROM %4 t WHERE search_holds(%3 || ' ' || %5, ?)")
            .arg(document(kind, 0))
            .arg(kind.idColumn, texts.name, kind.table, texts.body),
        {word, word});
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
        found.anywhere << pairs[i];
        if (pairs[i + 1] && !kind.ownerField())
            found.named << pairs[i];
    }
}

QStringList SearchIndex::faults() const
{
    if (!m_isCurrent)
        return {};
    const WritingAllowed allowed(m_sql);
    QStringList wrong;
    try {
        wrong = kindsAtOdds();
    } catch (const SqlError &error) {
        if ((error.code & 0xff) != SQLITE_CORRUPT)
            throw;
        wrong << error.text;
    }
    if (wrong.isEmpty())
        return {};
    return {QCoreApplication::translate("Store", "The search index does not agree with the records (%1). Have it made "
                                                 "anew: bowon check FILE --mend")
                .arg(wrong.join(QStringLiteral(", ")))};
}

// The titles of the kinds of which the index says something else than the records.
QStringList SearchIndex::kindsAtOdds() const
{
    QStringList wrong;
    m_sql.script(
        QStringLiteral("DROP TABLE IF EXISTS temp.search_places; CREATE VIRTUAL TABLE temp.search_places USING "
                       "fts5vocab (main, search_index, instance)"));
    auto indexed = sumsOfIndex(m_sql.handle(), ~rowMask);
    m_sql.script(QStringLiteral("DROP TABLE temp.search_places"));
    for (const auto *kind : allKinds()) {
        const auto first = document(*kind, 0);
        const auto texts = textsOf(*kind, QStringLiteral("t"));
        const auto found = indexed.take(first);
        if (!isIndexed(*kind))
            continue;
        const auto expected = sumsOfRecords(
            m_sql.handle(), QStringLiteral("SELECT %1 + t.%2, search_pairs(%3), search_pairs(%4) FROM %5 t WHERE %6")
                                .arg(first)
                                .arg(kind->idColumn, texts.name, texts.body, kind->table, hasTexts(texts)));
        if (found != expected)
            wrong << kindTitle(*kind);
    }
    if (!indexed.isEmpty())
        wrong << QStringLiteral("?");
    return wrong;
}

} // namespace core
