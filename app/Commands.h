#pragma once
#include <QStringList>

namespace app {

// Runs one command (new, import, summary …) without a window and returns the process's exit status.
int runCommand(const QStringList &arguments);

} // namespace app
