#pragma once
#include <functional>

class QCompleter;
class QLineEdit;

namespace ui {

// Names offered below a field while one types: the first is marked, Enter takes it and goes on. Tab keeps what is
// typed.
void suggest(QLineEdit *field, QCompleter *names, const std::function<void()> &goOn);

} // namespace ui
