#include "core/Output.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <filesystem>

namespace core {

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code notThere;
    return std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(), QFileInfo(b).filesystemFilePath(), notThere);
}

Result<void> mayBePutAt(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists() || place.isFile())
        return {};
    return Error{
        Error::Kind::Invalid,
        QCoreApplication::translate("Output", "“%1” is a folder or a device, not a file. Choose the name of a file.")
            .arg(QDir::toNativeSeparators(path))};
}

} // namespace core
