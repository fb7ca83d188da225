#pragma once
#include <QDate>
#include <functional>

class QCompleter;

namespace ui {

// What the parts of a sheet share.
struct SheetContext {
    std::function<qint64()> nextId; // for a line that is not in the file yet; below zero
    std::function<QDate()> today;
    QCompleter *names = nullptr; // of those who are at the meeting
};

} // namespace ui
