#pragma once
#include "core/records/Meeting.h"
#include "ui/print/Book.h"

namespace core {
class Store;
}

namespace ui {

// The minutes of a body in a calendar year, to be bound as one book: a chapter for each meeting, in order.
struct MinutesBook {
    QString title;
    QStringList titleLines;
    core::Numerals numerals = core::Numerals::Thai;
    QList<Chapter> chapters;
    QList<core::Meeting> meetings; // one for each chapter
};
core::Result<MinutesBook> minutesBook(const core::Store &store, core::Id<core::Committee> committee, int year);

} // namespace ui
