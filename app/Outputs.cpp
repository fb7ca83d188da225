#include "app/Outputs.h"
#include "app/Command.h"
#include "core/Output.h"
#include <QDir>

namespace app {

namespace {

core::Result<void> isApart(const QString &output, const QStringList &read)
{
    for (const auto &file : read)
        for (const auto *beside : {"", "-wal", "-shm", "-journal"}) // what SQLite keeps there is the file, too
            if (core::isSameFile(output, file + QLatin1String(beside)))
                return core::Error{
                    core::Error::Kind::Duplicate,
                    translated(QT_TRANSLATE_NOOP("Commands", "“%1” is what this command reads: it is not written "
                                                             "over. Choose another name."))
                        .arg(QDir::toNativeSeparators(output))};
    return {};
}

core::Result<void> endsWell(const QString &output, const QStringList &endings)
{
    for (const auto &ending : endings)
        if (output.endsWith(u'.' + ending, Qt::CaseInsensitive))
            return {};
    return core::Error{core::Error::Kind::Invalid,
                       translated(QT_TRANSLATE_NOOP("Commands", "“%1” does not say what to write. It must end in one "
                                                                "of: .%2."))
                           .arg(QDir::toNativeSeparators(output), endings.join(QStringLiteral(", .")))};
}

} // namespace

core::Result<void> mayWrite(const QString &output, const QStringList &endings, const QStringList &read)
{
    if (!endings.isEmpty())
        if (auto well = endsWell(output, endings); !well)
            return well;
    if (auto apart = isApart(output, read); !apart)
        return apart;
    return core::mayBePutAt(output);
}

} // namespace app
