#pragma once
// Private to core/store: everything here throws SqlError, and nothing here leaves the folder.
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

struct SqlError {
    static constexpr int isGone = -1, isLocked = -2, hasNoRoom = -3; // the program's own reasons, beside SQLite's
    int code = 0;                                                    // SQLite's extended result code, or one of these
    QString text;
    QString statement;
};

// One connection to one file.
class Sql
{
public:
    enum class Access { ReadWrite, ReadOnly, Immutable }; // Immutable: where not even a lock file can be written
    Sql(const QString &path, Access access);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    // Runs a statement that was prepared once and is kept; the rows are read by the caller before the next call.
    QSqlQuery &prepared(const QString &statement, const QVariantList &values = {}) const;
    void write(const QString &statement, const QVariantList &values = {}) const;
    QVariant value(const QString &statement, const QVariantList &values = {}) const;
    QList<QVariantList> rows(const QString &statement, const QVariantList &values = {}) const;
    QList<qint64> numbers(const QString &statement, const QVariantList &values = {}) const; // of each row all columns
    void script(const QString &statements) const; // several statements at once
    qint64 lastId() const { return m_lastId; }
    sqlite3 *handle() const { return m_handle; }

private:
    friend class Transaction;
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::shared_ptr<sqlite3_stmt>;
    Statement writing(const QString &statement) const;
    void run(const QString &statement, const QVariantList &values,
             const std::function<void(sqlite3_stmt *)> &row) const;

    QString m_name;
    sqlite3 *m_handle = nullptr;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    mutable QHash<QString, Statement> m_writing; // by SQLite's own interface: half the price for each row of an import
    mutable qint64 m_lastId = 0;
    mutable int m_depth = 0;
};

// All or nothing. One begun inside another is a savepoint: it can fail alone.
class Transaction
{
public:
    explicit Transaction(const Sql &sql);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    const Sql &m_sql;
    const bool m_nested;
    bool m_open = true;
};

} // namespace core
