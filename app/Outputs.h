#pragma once
// Private to app: where a command may write, and the papers it writes.
#include "app/Commands.h"
#include "core/Result.h"
#include "core/papers/Paper.h"
#include <QStringList>

namespace app {

// Not over what the command reads, by whatever name or link, nor where no file can be. The ending says what kind of
// file is written; without `endings` any does.
core::Result<void> mayWrite(const QString &output, const QStringList &endings, const QStringList &read);

// A paper as a file of the kind that its name ends in.
const QStringList &paperEndings();
int writePaper(const core::Paper &paper, const QString &path, const Streams &streams);

} // namespace app
