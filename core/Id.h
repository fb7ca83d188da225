#pragma once
#include <QtGlobal>
#include <compare>

namespace core {

// A row number that knows whose it is. Zero: not saved yet.
template <class Record>
struct Id {
    qint64 value = 0;
    explicit operator bool() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

} // namespace core
