#include "core/store/Opening.h"
#include "core/records/Kinds.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QStringList migrations()
{
    return QDir(QStringLiteral(":/migrations")).entryList(QDir::Files, QDir::Name);
}

int versionOf(const Sql &sql)
{
    return sql.value(QStringLiteral("PRAGMA user_version")).toInt();
}

void migrate(const Sql &sql)
{
    const auto files = migrations();
    for (int next = versionOf(sql); next < files.size(); ++next) {
        QFile file(QStringLiteral(":/migrations/") + files[next]);
        if (!file.open(QIODevice::ReadOnly))
            throw SqlError{0, file.errorString(), files[next]};
        Transaction step(sql);
        sql.script(QString::fromUtf8(file.readAll()));
        sql.script(
            QStringLiteral("PRAGMA user_version = %1; PRAGMA application_id = %2").arg(next + 1).arg(applicationId));
        step.commit();
    }
}

void createViews(const Sql &sql)
{
    QStringList arms;
    for (const auto *kind : allKinds())
        if (kind->isParty)
            arms << QStringLiteral("SELECT t.%1 AS party_id, '%2' AS kind, %3 AS name, %4 AS village_id FROM %5 t")
                        .arg(kind->idColumn, kind->name, kind->nameSql, kind->villageSql, kind->table);
    sql.script(QStringLiteral("CREATE TEMP VIEW party_names AS %1").arg(arms.join(QStringLiteral(" UNION ALL "))));
}

bool mayWrite(const QString &path)
{
    return QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

// A file of an older format is copied before it is changed: office-2568.bowon -> office-2568.format-1.bowon.
void keepCopy(const Sql &sql, const QString &path, int version)
{
    const QFileInfo info(path);
    const auto stem = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".format-%1").arg(version);
    auto copy = stem + QStringLiteral(".bowon");
    for (int n = 2; QFile::exists(copy); ++n)
        copy = stem + QStringLiteral("-%1.bowon").arg(n);
    if (const auto kept = copyFile(sql, copy); !kept)
        throw SqlError{SQLITE_CANTOPEN, kept.error().message, copy};
}

Error notOurs(const QString &path, const QString &detail)
{
    return {Error::Kind::NotADatabase,
            translated(QT_TRANSLATE_NOOP(
                           "Store", "“%1” is not a Bowon file. Choose a file that ends in .bowon, or a backup of one."))
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

OpenedFile prepared(const QString &path, Store::Access access, bool isNew)
{
    OpenedFile file;
    if (!isNew && !mayWrite(path)) {
        file.limit = Store::Limit::NoPermission;
        file.sql = std::make_unique<Sql>(path, Sql::Access::Immutable);
    } else {
        file.sql = std::make_unique<Sql>(path, Sql::Access::ReadWrite);
    }
    const auto &sql = *file.sql;
    sql.value(QStringLiteral("PRAGMA schema_version")); // open() itself succeeds on any file
    const int version = versionOf(sql);
    if (!isNew && (version == 0 || sql.value(QStringLiteral("PRAGMA application_id")).toInt() != applicationId))
        throw SqlError{SQLITE_NOTADB, QStringLiteral("application_id"), path};
    if (version > migrations().size())
        file.limit = Store::Limit::Newer;
    sql.script(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY"));
    if (file.limit == Store::Limit::None) {
        if (path != QLatin1String(":memory:") && isNew)
            sql.script(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (version > 0 && version < migrations().size())
            keepCopy(sql, path, version);
        migrate(sql);
    }
    createViews(sql);
    const bool mayMend = file.limit == Store::Limit::None;
    file.search = std::make_unique<SearchIndex>(sql);
    file.search->prepare(mayMend, mayMend && access == Store::Access::ReadWrite);
    if (file.limit == Store::Limit::None && access == Store::Access::ReadOnly)
        file.limit = Store::Limit::AskedFor;
    // Not opened with SQLite's own read-only flag: the last one to close must be able to fold the log into the file.
    if (file.limit != Store::Limit::None)
        sql.script(QStringLiteral("PRAGMA query_only = ON"));
    return file;
}

} // namespace

Error explain(const SqlError &error, const QString &path)
{
    const auto detail = QStringLiteral("%1 (%2): %3").arg(error.text).arg(error.code).arg(error.statement);
    const auto file = QDir::toNativeSeparators(path);
    if (error.code == SqlError::isLocked)
        return {Error::Kind::Locked, error.text, detail};
    if (error.code == SqlError::isGone)
        return {Error::Kind::NotFound,
                translated(QT_TRANSLATE_NOOP("Store", "This record is no longer there: it was deleted elsewhere.")),
                detail};
    if (error.code == SQLITE_CORRUPT_VTAB)
        return {
            Error::Kind::Storage,
            translated(QT_TRANSLATE_NOOP("Store", "The search index was damaged and has been made anew. Nothing was "
                                                  "saved yet: do it once more.")),
            detail};
    switch (error.code & 0xff) {
    case SQLITE_CONSTRAINT:
        switch (error.code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return {Error::Kind::Duplicate,
                    translated(QT_TRANSLATE_NOOP("Store", "There is already a record like this one.")), detail};
        case SQLITE_CONSTRAINT_FOREIGNKEY:
        case SQLITE_CONSTRAINT_TRIGGER:
            return {Error::Kind::InUse,
                    translated(QT_TRANSLATE_NOOP("Store", "Other records still refer to this one.")), detail};
        default:
            return {Error::Kind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Store", "The record is incomplete or not valid.")), detail};
        }
    case SQLITE_NOTADB:
        return notOurs(path, detail);
    case SQLITE_CORRUPT:
        return {Error::Kind::NotADatabase,
                translated(
                    QT_TRANSLATE_NOOP("Store",
                                      "The file “%1” is damaged or was copied only in part. Copy it again, or restore "
                                      "a backup."))
                    .arg(file),
                detail};
    case SQLITE_FULL:
        return {
            Error::Kind::Full,
            translated(QT_TRANSLATE_NOOP(
                           "Store", "The disk with “%1” is full. Nothing was changed; free some room and try again."))
                .arg(file),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            Error::Kind::ReadOnly,
            translated(QT_TRANSLATE_NOOP(
                           "Store", "“%1” may not be written to. Check the permissions of the file and its folder."))
                .arg(file),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Busy,
            translated(QT_TRANSLATE_NOOP("Store", "Another program is writing to “%1”. Wait a moment and try again."))
                .arg(file),
            detail};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage,
                translated(QT_TRANSLATE_NOOP(
                               "Store", "“%1” cannot be opened. Check that its folder is there and may be written to."))
                    .arg(file),
                detail};
    default:
        return {
            Error::Kind::Storage,
            translated(QT_TRANSLATE_NOOP(
                           "Store", "“%1” could not be read or written. Check the disk, and that there is a backup."))
                .arg(file),
            detail};
    }
}

Result<OpenedFile> openFile(const QString &path, Store::Access access, bool isNew)
{
    const bool inMemory = path == QLatin1String(":memory:");
    const auto shown = QDir::toNativeSeparators(path);
    if (!isNew && !QFileInfo(path).isFile())
        return Error{Error::Kind::NotFound,
                     translated(QT_TRANSLATE_NOOP("Store", "There is no file “%1”.")).arg(shown)};
    if (isNew && !inMemory && QFileInfo::exists(path))
        return Error{
            Error::Kind::Duplicate,
            translated(QT_TRANSLATE_NOOP("Store", "There is already a file “%1”. Choose another name.")).arg(shown)};
    auto opened = atTheDoor(path, [&] { return prepared(path, access, isNew); });
    if (!opened && isNew && !inMemory)
        for (const auto *tail : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(tail));
    return opened;
}

QStringList faultsOf(const Sql &sql)
{
    QStringList faults;
    for (const auto &row : sql.rows(QStringLiteral("PRAGMA integrity_check(20)")))
        if (row[0].toString() != QLatin1String("ok"))
            faults << translated(QT_TRANSLATE_NOOP("Store", "The file is damaged: %1")).arg(row[0].toString());
    if (faults.isEmpty())
        for (const auto &row : sql.rows(QStringLiteral("PRAGMA foreign_key_check")))
            faults << translated(
                          QT_TRANSLATE_NOOP("Store", "Row %2 of “%1” refers to a record that is not there (%3)."))
                          .arg(row[0].toString(), row[1].toString(), row[2].toString());
    return faults;
}

Result<void> copyFile(const Sql &sql, const QString &path)
{
    const auto half = path + QStringLiteral(".part");
    QFile::remove(half);
    auto copied = atTheDoor(path, [&] {
        {
            sqlite3 *target = nullptr;
            int code = sqlite3_open_v2(half.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                       nullptr);
            if (code == SQLITE_OK) {
                auto *copy = sqlite3_backup_init(target, "main", sql.handle(), "main");
                if (copy) {
                    do
                        code = sqlite3_backup_step(copy, 4096);
                    while (code == SQLITE_OK);
                    sqlite3_backup_finish(copy);
                }
                code = sqlite3_extended_errcode(target);
            }
            const auto text = QString::fromUtf8(sqlite3_errmsg(target));
            sqlite3_close_v2(target);
            if (code != SQLITE_OK && code != SQLITE_DONE)
                throw SqlError{code, text, half};
        }
        const Sql copy(half, Sql::Access::ReadWrite); // a backup counts once it was opened and read
        if (const auto faults = faultsOf(copy); !faults.isEmpty())
            throw SqlError{SQLITE_CORRUPT, faults.join(u'\n'), half};
        return true;
    });
    for (const auto *tail : {"-wal", "-shm"})
        QFile::remove(half + QLatin1String(tail));
    if (!copied) {
        QFile::remove(half);
        return copied.error();
    }
    if (QFile::exists(path) && !QFile::remove(path)) {
        QFile::remove(half);
        return Error{
            Error::Kind::ReadOnly,
            translated(QT_TRANSLATE_NOOP("Store",
                                         "“%1” is in use and could not be replaced. Close it, or choose another name."))
                .arg(QDir::toNativeSeparators(path))};
    }
    if (!QFile::rename(half, path)) {
        QFile::remove(half);
        return Error{
            Error::Kind::Storage,
            translated(QT_TRANSLATE_NOOP("Store", "“%1” could not be written.")).arg(QDir::toNativeSeparators(path))};
    }
    return {};
}

} // namespace core
