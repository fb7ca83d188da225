#pragma once
#include "core/papers/OfficeFiles.h"
#include <optional>

namespace ui {

// The kinds of file a paper leaves the office as.
enum class PaperFile { Pdf, Odt, Docx, Text };

QString endingOf(PaperFile as);                              // "pdf"
QString filterOf(PaperFile as);                              // of the file dialogue: "PDF (*.pdf)"
std::optional<PaperFile> paperFileOf(const QString &ending); // whatever its case

// All or nothing; a name that an office gives a file may hold what no file's name can.
core::Result<void> writePaper(const core::Paper &paper, PaperFile as, const QString &path);
QString fileNameOf(const core::Paper &paper, const QString &ending);

// Charts for the office formats, drawn as on paper. Only on the window's thread.
core::ChartPicture chartPicture();

} // namespace ui
