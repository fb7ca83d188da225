#include "core/store/Copying.h"
#include "core/Output.h"
#include "core/store/Opening.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>
#include <sqlite3.h>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

void copyPages(sqlite3 *from, const QString &to)
{
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(to.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        if (auto *copy = sqlite3_backup_init(target, "main", from, "main")) {
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
        throw SqlError{code, text, to};
}

// A copy counts once it was opened and read, and stands alone.
void check(const QString &path, bool migrated)
{
    {
        const Sql copy(path, Sql::Access::ReadWrite);
        if (migrated)
            migrate(copy);
        if (const auto faults = faultsOf(copy); !faults.isEmpty())
            throw SqlError{SQLITE_CORRUPT, faults.join(u'\n'), path};
    }
    if (hasLog(path))
        throw SqlError{SQLITE_FULL, QStringLiteral("the log could not be folded into the copy"), path};
}

// What a log beside the old file says goes into it first, should the file stay after all.
void foldLog(const QString &path)
{
    try {
        const Sql file(path, Sql::Access::ReadWrite);
        file.value(QStringLiteral("PRAGMA schema_version"));
    } catch (const SqlError &) { // damaged, or no database: then its log is worth nothing
        return;
    }
}

Error inUse(const QString &path)
{
    return {Error::Kind::Busy,
            translated(QT_TRANSLATE_NOOP("Store", "“%1” is open in a window or another program. Close it there first."))
                .arg(QDir::toNativeSeparators(path))};
}

Result<void> putInPlace(const QString &half, const QString &path)
{
    if (isHeld(path))
        return inUse(path);
    if (hasLog(path) && QFileInfo::exists(path))
        foldLog(path);
    for (const auto &file : besides(path)) // another file's log would be played into the new one
        if (QFileInfo::exists(file) && !QFile::remove(file))
            return inUse(path);
    std::error_code failure;
    std::filesystem::rename(QFileInfo(half).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), failure);
    if (!failure)
        return {};
    return Error{Error::Kind::ReadOnly,
                 translated(QT_TRANSLATE_NOOP(
                                "Store", "“%1” is in use and could not be replaced. Close it, or choose another name."))
                     .arg(QDir::toNativeSeparators(path)),
                 QString::fromStdString(failure.message())};
}

bool canLock(sqlite3 *database)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return true;
    const bool free = file->pMethods->xLock(file, SQLITE_LOCK_SHARED) != SQLITE_BUSY &&
                      file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) != SQLITE_BUSY;
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return free;
}

} // namespace

QStringList besides(const QString &path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"), path + QStringLiteral("-journal")};
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

bool isHeld(const QString &path)
{
    if (!QFileInfo::exists(path))
        return false;
    sqlite3 *database = nullptr;
    const bool opened =
        sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    const bool held = opened && !canLock(database);
    sqlite3_close(database);
    return held;
}

void clearEmptyLog(const QString &path)
{
    if (!hasLog(path) && !isHeld(path))
        for (const auto &file : besides(path))
            QFile::remove(file);
}

Result<void> copyFile(const Sql &sql, const QString &path, bool migrated)
{
    if (auto may = mayBePutAt(path); !may)
        return may;
    const auto real = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path; // not the link to it
    if (isHeld(real))
        return inUse(path);
    const auto half = real + QStringLiteral(".part");
    const auto clear = [&half] {
        for (const auto &file : besides(half) + QStringList{half})
            QFile::remove(file);
    };
    clear();
    const auto copied = atTheDoor(path, [&] { return copyPages(sql.handle(), half), check(half, migrated), true; });
    auto done = copied ? putInPlace(half, real) : Result<void>(copied.error());
    clear();
    return done;
}

} // namespace core
