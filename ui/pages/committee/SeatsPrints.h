#pragma once
#include "core/Result.h"
#include "core/records/Committee.h"
#include "ui/Office.h"

class QWidget;

namespace ui {

// The list of a body's seats leaves the office. Nothing happens where nobody says where to.
core::Result<void> printSeats(const Office &office, core::Id<core::Committee> committee, QDate on, QWidget *over);
core::Result<QString> saveSeatsAsPdf(const Office &office, core::Id<core::Committee> committee, QDate on,
                                     QWidget *over);

} // namespace ui
