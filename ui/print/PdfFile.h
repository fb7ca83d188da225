#pragma once
#include "ui/print/Sheets.h"

namespace ui {

// The pages as a PDF: fonts embedded, every word selectable and searchable, title and language set.
core::Result<QByteArray> pdfOf(const Sheets &sheets);

// The same as a file; what was there before is replaced only by a whole new one.
core::Result<void> writePdf(const Sheets &sheets, const QString &path);
core::Result<void> writePdf(const core::Paper &paper, const QString &path);

// Any bytes as a file, all or nothing.
core::Result<void> writeFile(const QByteArray &bytes, const QString &path);

} // namespace ui
