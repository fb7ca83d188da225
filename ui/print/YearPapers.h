#pragma once
#include "core/papers/SarPaper.h"
#include "ui/print/Sheets.h"

namespace ui {

// The papers that a year is bound into, and on which page of them each of its records stands. All can be done on any
// thread.

// The reports of all activities held in a year, one after the other, with contents. Nothing held: an error.
core::Result<Sheets> bookOfReports(const core::Store &store, const core::Period &period);

// The index of evidence with the pages of the annual summary, the year's books of minutes and the book of reports.
core::Result<core::SarContent> sarWithPages(const core::Store &store, const core::Period &period, QDate today);

} // namespace ui
