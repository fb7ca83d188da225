#include "core/store/Opening.h"
#include "core/records/Kinds.h"
#include "core/store/Copying.h"
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

bool isOurs(const Sql &sql)
{
    sql.value(QStringLiteral("PRAGMA schema_version")); // open() itself succeeds on any file
    return versionOf(sql) > 0 && sql.value(QStringLiteral("PRAGMA application_id")).toInt() == applicationId;
}

// When, and how much, was last written of the file and its log.
QVariantList stampOf(const QString &path)
{
    QVariantList stamp;
    for (const auto &file : besides(path) + QStringList{path})
        stamp << QFileInfo(file).size() << QFileInfo(file).lastModified();
    return stamp;
}

// The file and its log, as they are at one moment, where they may be written to.
void copyTogether(const QString &path, const QString &copy)
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto before = stampOf(path);
        for (const auto *tail : {"", "-wal", "-journal"}) {
            const auto from = path + QLatin1String(tail), to = copy + QLatin1String(tail);
            QFile::remove(to);
            if (QFileInfo::exists(from) &&
                (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner)))
                throw SqlError{SqlError::hasNoRoom, QStringLiteral("copy"), to};
        }
        if (stampOf(path) == before)
            return;
    }
    throw SqlError{SQLITE_BUSY, QStringLiteral("changed while it was copied"), path};
}

// Where nothing may be written, the file is read as it lies; with a log beside it, or where `old` says that it is of a
// format that cannot be read so, as a copy.
OpenedFile untouched(const QString &path, const std::function<bool(const Sql &)> &old)
{
    OpenedFile file;
    file.limit = Store::Limit::NoPermission;
    if (!hasLog(path)) {
        file.sql = std::make_unique<Sql>(path, Sql::Access::Immutable);
        if (!old(*file.sql))
            return file;
        file.sql.reset();
    }
    file.folder = std::make_unique<QTemporaryDir>();
    if (!file.folder->isValid())
        throw SqlError{SqlError::hasNoRoom, file.folder->errorString(), path};
    const auto copy = file.folder->filePath(QStringLiteral("copy.bowon"));
    copyTogether(path, copy);
    file.sql = std::make_unique<Sql>(copy, Sql::Access::ReadWrite);
    return file;
}

OpenedFile connected(const QString &path, bool isNew)
{
    if (!isNew && !mayWrite(path))
        return untouched(path, [](const Sql &sql) { return isOurs(sql) && versionOf(sql) < migrations().size(); });
    OpenedFile file;
    file.sql = std::make_unique<Sql>(path, Sql::Access::ReadWrite);
    return file;
}

OpenedFile prepared(const QString &path, Store::Access access, bool isNew)
{
    auto file = connected(path, isNew);
    const auto &sql = *file.sql;
    if (!isOurs(sql) && !isNew)
        throw SqlError{SQLITE_NOTADB, QStringLiteral("application_id"), path};
    const int version = versionOf(sql);
    if (version > migrations().size())
        file.limit = Store::Limit::Newer;
    sql.script(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY"));
    const bool mayMend = file.limit == Store::Limit::None || (file.folder && file.limit != Store::Limit::Newer);
    if (mayMend) {
        if (path != QLatin1String(":memory:") && isNew)
            sql.script(QStringLiteral("PRAGMA journal_mode = WAL"));
        if (version > 0 && version < migrations().size() && !file.folder)
            keepCopy(sql, path, version);
        migrate(sql);
    }
    createViews(sql);
    file.search = std::make_unique<SearchIndex>(sql);
    file.search->prepare(mayMend, file.limit == Store::Limit::None && access == Store::Access::ReadWrite);
    if (file.limit == Store::Limit::None && access == Store::Access::ReadOnly)
        file.limit = Store::Limit::AskedFor;
    // Not opened with SQLite's own read-only flag: the last one to close must be able to fold the log into the file.
    if (file.limit != Store::Limit::None)
        sql.script(QStringLiteral("PRAGMA query_only = ON"));
    return file;
}

} // namespace

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
    if (error.code == SqlError::hasNoRoom)
        return {Error::Kind::Full,
                translated(QT_TRANSLATE_NOOP("Store", "“%1” may not be written to here, and there is no room for the "
                                                      "copy in which it would be read. Free some room, or copy it to "
                                                      "another folder."))
                    .arg(file),
                detail};
    if (error.code == SQLITE_CORRUPT_VTAB)
        return {
            Error::Kind::Storage,
            translated(QT_TRANSLATE_NOOP("Store", "The search index was damaged and has been made anew. Nothing was "
                                                  "saved yet: do it once more.")),
            detail};
    const bool isFull = error.code == SQLITE_IOERR_SHMSIZE; // there was no room for what stands beside the file
    switch (isFull ? SQLITE_FULL : error.code & 0xff) {
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
        for (const auto &file : besides(path) + QStringList{path})
            QFile::remove(file);
    else if (!opened)
        clearEmptyLog(path);
    return opened;
}

Result<OpenedFile> openBackup(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{
            Error::Kind::NotFound,
            translated(QT_TRANSLATE_NOOP("Store", "There is no file “%1”.")).arg(QDir::toNativeSeparators(path))};
    return atTheDoor(path, [&] {
        auto file = isHeld(path) ? connected(path, false) : untouched(path, [](const Sql &) { return false; });
        if (!isOurs(*file.sql))
            throw SqlError{SQLITE_NOTADB, QStringLiteral("application_id"), path};
        file.sql->script(QStringLiteral("PRAGMA query_only = ON"));
        return file;
    });
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

} // namespace core
