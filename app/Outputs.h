#pragma once
// Private to app: where a command may write.
#include "core/Result.h"
#include <QStringList>

namespace app {

// Not over what the command reads, by whatever name or link, nor where no file can be. The ending says what kind of
// file is written; without `endings` any does.
core::Result<void> mayWrite(const QString &output, const QStringList &endings, const QStringList &read);

} // namespace app
