#pragma once
#include "core/papers/MinutesPaper.h"

class QWidget;

namespace ui {

class Ask;

// The year's minutes of a body as one PDF with its contents; planned meetings are left out. Nothing happens where
// nobody says where to.
core::Result<QString> saveBook(const core::Store &store, core::Id<core::Committee> committee, int year, Ask &ask,
                               QWidget *over);

} // namespace ui
