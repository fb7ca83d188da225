#include "core/store/Sql.h"
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace core {

namespace {

[[noreturn]] void fail(const QSqlError &error, const QString &statement)
{
    throw SqlError{error.nativeErrorCode().toInt(), error.databaseText() + error.driverText(), statement};
}

[[noreturn]] void fail(sqlite3 *handle, const QString &statement)
{
    throw SqlError{sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), statement};
}

// The texts must outlive the statement's run.
int bind(sqlite3_stmt *statement, int at, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, at);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, at, value.toDouble());
    case QMetaType::QByteArray: {
        const auto &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(statement, at, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    }
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text64(statement, at, reinterpret_cast<const char *>(text.utf16()),
                                   sqlite3_uint64(text.size()) * sizeof(char16_t), SQLITE_STATIC, SQLITE_UTF16);
    }
    default:
        const auto text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
}

QVariant valueOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(row, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(row, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(row, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        return QByteArray(bytes, sqlite3_column_bytes(row, column));
    }
    default:
        return {};
    }
}

} // namespace

Sql::Sql(const QString &path, Access access) : m_name(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == Access::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
        database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
                                 QStringLiteral("?immutable=1"));
    } else {
        database.setDatabaseName(path);
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        const auto error = database.lastError();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
        fail(error, path);
    }
    const auto handle = database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
}

Sql::~Sql()
{
    m_prepared.clear();
    m_writing.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Sql::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Sql::Statement Sql::writing(const QString &statement) const
{
    auto &slot = m_writing[statement];
    if (!slot) {
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare16_v3(m_handle, statement.utf16(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) !=
            SQLITE_OK) {
            m_writing.remove(statement);
            fail(m_handle, statement);
        }
        slot = Statement(prepared, Finalize());
    }
    return slot;
}

QSqlQuery &Sql::prepared(const QString &statement, const QVariantList &values) const
{
    auto &slot = m_prepared[statement];
    if (!slot || slot->isActive()) { // first use, or still being read further up
        slot = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        slot->setForwardOnly(true);
        if (!slot->prepare(statement)) {
            const auto error = slot->lastError();
            m_prepared.remove(statement);
            fail(error, statement);
        }
    }
    auto &query = *slot;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        const auto error = query.lastError();
        query.finish();
        fail(error, statement);
    }
    return query;
}

void Sql::run(const QString &statement, const QVariantList &values,
              const std::function<void(sqlite3_stmt *)> &row) const
{
    const auto prepared = writing(statement);
    bool bound = true;
    for (int i = 0; i < values.size(); ++i)
        bound = bind(prepared.get(), i + 1, values[i]) == SQLITE_OK && bound;
    int code = SQLITE_ERROR;
    if (bound)
        while ((code = sqlite3_step(prepared.get())) == SQLITE_ROW)
            if (row)
                row(prepared.get());
    if (code == SQLITE_DONE) {
        sqlite3_reset(prepared.get());
        sqlite3_clear_bindings(prepared.get());
        return;
    }
    const SqlError error{sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), statement};
    sqlite3_reset(prepared.get());
    sqlite3_clear_bindings(prepared.get());
    throw error;
}

void Sql::write(const QString &statement, const QVariantList &values) const
{
    run(statement, values, {});
    m_lastId = sqlite3_last_insert_rowid(m_handle);
}

QList<qint64> Sql::numbers(const QString &statement, const QVariantList &values) const
{
    QList<qint64> numbers;
    run(statement, values, [&numbers](sqlite3_stmt *row) {
        for (int i = 0; i < sqlite3_column_count(row); ++i)
            numbers << sqlite3_column_int64(row, i);
    });
    return numbers;
}

QVariant Sql::value(const QString &statement, const QVariantList &values) const
{
    auto &query = prepared(statement, values);
    const auto found = query.next() && !query.isNull(0) ? query.value(0) : QVariant();
    query.finish();
    return found;
}

QList<QVariantList> Sql::rows(const QString &statement, const QVariantList &values) const
{
    QVariantList known = values;
    for (auto &value : known)
        if (value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull())
            value = {}; // nothing said is NULL, as everywhere in Qt
    QList<QVariantList> rows;
    run(statement, known, [&rows](sqlite3_stmt *found) {
        const int columns = sqlite3_column_count(found);
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row << valueOf(found, i);
        rows << std::move(row);
    });
    return rows;
}

void Sql::script(const QString &statements) const
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, statements.toUtf8().constData(), nullptr, nullptr, &message);
    const auto text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        throw SqlError{sqlite3_extended_errcode(m_handle), text, statements.left(200)};
}

Transaction::Transaction(const Sql &sql) : m_sql(sql), m_nested(sql.m_depth > 0)
{
    m_sql.write(m_nested ? QStringLiteral("SAVEPOINT nested") : QStringLiteral("BEGIN IMMEDIATE"));
    ++m_sql.m_depth;
}

Transaction::~Transaction()
{
    --m_sql.m_depth;
    if (!m_open)
        return;
    try {
        m_sql.write(m_nested ? QStringLiteral("ROLLBACK TO nested") : QStringLiteral("ROLLBACK"));
        if (m_nested)
            m_sql.write(QStringLiteral("RELEASE nested"));
    } catch (const SqlError &) { // SQLite has already rolled back by itself: a full disk does that
        m_open = false;
    }
}

void Transaction::commit()
{
    m_sql.write(m_nested ? QStringLiteral("RELEASE nested") : QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace core
