#pragma once
#include "core/Result.h"

namespace core {

// Whether two paths lead to one file: spelt otherwise, by a link of either sort. No file is the same as none.
bool isSameFile(const QString &a, const QString &b);

// Whether a file may be put at this place: nothing is there, or a file that it replaces; never a folder or a device.
Result<void> mayBePutAt(const QString &path);

} // namespace core
