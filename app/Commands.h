#pragma once
#include <QDate>
#include <QStringList>
#include <cstdio>
#include <functional>

namespace app {

// Statuses of a command: done; done but something is wrong; could not be done, and nothing was changed.
enum Status { Done = 0, Wrong = 1, Failed = 2 };

// Where a command writes: results to `out`, words for people to `err`.
struct Streams {
    std::function<void(const QString &)> out;
    std::function<void(const QString &)> err;
};
Streams standardStreams();

// Whether these arguments (without the program's name) are a command, rather than a file for the window.
bool isCommand(const QStringList &arguments);
// Whether it paints, and so needs fonts and a QApplication.
bool needsFonts(const QStringList &arguments);

// Runs one command: new, sample, import, export, minutes, seats … all that usage() tells of.
int runCommand(const QStringList &arguments, const Streams &streams, QDate today);

int unknownLanguage(const QString &code, const Streams &streams);

QString usage();

} // namespace app
