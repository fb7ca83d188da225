#pragma once
#include "ui/print/PaperFile.h"

class QWidget;

namespace ui {

class Ask;
class SaveAsButton;

// An account leaves the office, on paper or as a file. Nothing happens where nobody says where to.
core::Result<void> printAccount(const core::Paper &paper, Ask &ask, QWidget *over);
core::Result<QString> saveAccountAs(PaperFile as, const core::Paper &paper, Ask &ask, QWidget *over);

// Every kind of file that an account can be saved as.
void offerAccountFiles(SaveAsButton &button, const std::function<void(PaperFile as)> &save);

} // namespace ui
