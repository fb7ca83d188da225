#pragma once
#include "core/store/Store.h"
#include <QStringList>

namespace ui {

class Ask;

// The files that offices are kept in, before one of them is shown.
QStringList recentFiles(); // that are still there, the last one first
void rememberFile(const QString &path);
core::Result<std::unique_ptr<core::Store>> newOffice(const QString &path, const QString &school);
core::Result<void> makeSample(const QString &path, QDate today); // where it is not there yet

QString fileToOpen(Ask &ask, QWidget *over); // empty: none was chosen

// Asks where to put a backup, makes and checks it. Empty: nobody said where.
core::Result<QString> backUp(core::Store &store, Ask &ask, QWidget *over, QDate today);

} // namespace ui
