#pragma once
#include <QDate>
#include <functional>

namespace core {
class Store;
}

namespace ui {

class Ask;

// What every page works with: the open file, someone to ask, and the day.
struct Office {
    core::Store &store;
    Ask &ask;
    std::function<QDate()> today = [] { return QDate::currentDate(); };
};

} // namespace ui
