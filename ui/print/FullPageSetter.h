#pragma once
#include "ui/print/Sheets.h"

namespace ui {

// What takes a page for itself. Both set what they are given on one page; `area` is what the margins leave.
void put(const core::Certificate &certificate, const QImage &emblem, const Sheets &sheets, const QRectF &area,
         Sheet &page);
// The labels from `first` on, as many as a sheet has.
void put(const core::LabelSheets &labels, qsizetype first, const Sheets &sheets, Sheet &page);

// A double line with cut corners, near the edge of the paper.
void putFrame(const Sheets &sheets, Sheet &page);

} // namespace ui
