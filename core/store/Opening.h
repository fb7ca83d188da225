#pragma once
// Private to core/store.
#include "core/Result.h"
#include "core/store/SearchIndex.h"
#include "core/store/Sql.h"
#include "core/store/Store.h"
#include <QTemporaryDir>

namespace core {

// A sentence for what SQLite said, told by its code.
Error explain(const SqlError &error, const QString &path);

// The one place where what was thrown below becomes a value.
template <class Work>
auto atTheDoor(const QString &path, Work work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const SqlError &error) {
        return explain(error, path);
    }
}

inline constexpr int applicationId = 0x424F574E; // "BOWN"

struct OpenedFile {
    std::unique_ptr<QTemporaryDir> folder = {}; // with the copy that is read in place of the file
    std::unique_ptr<Sql> sql;
    std::unique_ptr<SearchIndex> search = {};
    Store::Limit limit = Store::Limit::None;
};

// Opens, tells newer from older, migrates. `isNew`: the file must not be there yet.
Result<OpenedFile> openFile(const QString &path, Store::Access access, bool isNew);

// A backup, to be read and copied only: not even its format is brought up to date.
Result<OpenedFile> openBackup(const QString &path);

void migrate(const Sql &sql);         // throws
QStringList faultsOf(const Sql &sql); // throws

} // namespace core
