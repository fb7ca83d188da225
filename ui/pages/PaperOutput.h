#pragma once
#include "core/papers/Paper.h"
#include "ui/Office.h"
#include "ui/print/PaperFile.h"

class QWidget;

namespace ui {

class SaveAsButton;

// How any page brings a paper out of the program: asks for the printer, or for the file's name.
// False: not printed after all.
core::Result<bool> printPaper(const Office &office, const core::Paper &paper, QWidget *over);
// What every paper may be saved as: PDF, ODT, DOCX; and accounts as text.
void offerPaperFiles(SaveAsButton &button, const std::function<void(PaperFile)> &save);
void offerAccountFiles(SaveAsButton &button, const std::function<void(PaperFile)> &save);
// The file's path; empty where nobody said where to.
core::Result<QString> savePaper(const Office &office, const core::Paper &paper, PaperFile as, QWidget *over);

} // namespace ui
