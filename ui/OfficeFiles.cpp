#include "ui/OfficeFiles.h"
#include "core/records/School.h"
#include "core/sample/SampleSchool.h"
#include "core/thai/BuddhistDate.h"
#include "ui/Ask.h"
#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostRecent = 8;

QString recentKey()
{
    return QStringLiteral("files/recent");
}

QString translated(const char *text)
{
    return QCoreApplication::translate("OfficeFiles", text);
}

} // namespace

QStringList recentFiles()
{
    auto files = QSettings().value(recentKey()).toStringList();
    files.erase(
        std::remove_if(files.begin(), files.end(), [](const QString &path) { return !QFileInfo::exists(path); }),
        files.end());
    return files;
}

void rememberFile(const QString &path)
{
    QSettings settings;
    auto recent = settings.value(recentKey()).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(recentKey(), recent.mid(0, mostRecent));
}

core::Result<std::unique_ptr<core::Store>> newOffice(const QString &path, const QString &school)
{
    auto store = core::Store::create(path);
    if (!store)
        return store.error();
    core::School record;
    record.name = school;
    const auto founded = (*store)->together(
        [&]() -> core::Result<void> {
            if (auto saved = (*store)->save(record); !saved)
                return saved.error();
            return {};
        },
        QStringLiteral("founding"));
    if (!founded)
        return founded.error();
    return store;
}

core::Result<void> makeSample(const QString &path, QDate today)
{
    if (QFileInfo::exists(path))
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto store = core::Store::create(path);
    const auto made = store ? core::makeSampleSchool(**store, {.today = today}) : core::Result<void>(store.error());
    QApplication::restoreOverrideCursor();
    if (!made) {
        store = core::Error{}; // closes the file, so that it can go
        QFile::remove(path);
    }
    return made;
}

QString fileToOpen(Ask &ask, QWidget *over)
{
    return ask.fileToOpen(over, translated(QT_TRANSLATE_NOOP("OfficeFiles", "Open an office's file")),
                          translated(QT_TRANSLATE_NOOP("OfficeFiles", "Bowon files (*.bowon);;All files (*)")));
}

core::Result<QString> backUp(core::Store &store, Ask &ask, QWidget *over, QDate today)
{
    const QFileInfo file(store.path());
    const auto name =
        QStringLiteral("%1 %2.bowon").arg(file.completeBaseName(), core::formatDate(today, core::DateStyle::Short));
    const auto path = ask.fileToSave(over, translated(QT_TRANSLATE_NOOP("OfficeFiles", "Where to put the backup")),
                                     file.absolutePath() + u'/' + name,
                                     translated(QT_TRANSLATE_NOOP("OfficeFiles", "Bowon files (*.bowon)")));
    if (path.isEmpty())
        return path;
    if (QFileInfo(path).absoluteFilePath() == file.absoluteFilePath())
        return core::Error{
            core::Error::Kind::Duplicate,
            translated(QT_TRANSLATE_NOOP("OfficeFiles", "The backup cannot be the file itself. Choose another name."))};
    if (const auto made = store.backup(path, true); !made) // the dialogue has asked
        return made.error();
    return path;
}

} // namespace ui
