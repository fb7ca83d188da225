#pragma once
// Private to core/store. Throws nothing.
#include "core/Result.h"
#include "core/store/Sql.h"

namespace core {

// What SQLite keeps beside a file while it is in use, and after a crash.
QStringList besides(const QString &path);
bool hasLog(const QString &path); // with something in it: the file alone does not say all

// Whether a window, a command or another program has the database open: told by SQLite's own locks, for what stands
// beside a file stays there when its program dies.
bool isHeld(const QString &path);

// After an opening that failed: nothing stays beside the file that was not worth keeping.
void clearEmptyLog(const QString &path);

// Copies the database behind `sql` to `path`, opens the copy and checks it; `migrated`: in this program's format. What
// is at `path` is replaced only by a good copy, and never while it is held.
Result<void> copyFile(const Sql &sql, const QString &path, bool migrated = false);

} // namespace core
