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
}

Sql::~Sql()
{
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

sqlite3 *Sql::handle() const
{
    const auto handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
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

void Sql::write(const QString &statement, const QVariantList &values) const
{
    auto &query = prepared(statement, values);
    m_lastId = sqlite3_last_insert_rowid(handle());
    query.finish();
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
    auto &query = prepared(statement, values);
    const int columns = query.record().count();
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row << (query.isNull(i) ? QVariant() : query.value(i)); // the driver's NULL has a type
        rows << row;
    }
    const auto error = query.lastError();
    query.finish();
    if (error.isValid())
        fail(error, statement);
    return rows;
}

void Sql::script(const QString &statements) const
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), statements.toUtf8().constData(), nullptr, nullptr, &message);
    const auto text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        throw SqlError{sqlite3_extended_errcode(handle()), text, statements.left(200)};
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
