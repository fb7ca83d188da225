#pragma once
#include "core/exchange/Workbook.h"
#include "core/papers/SummaryPaper.h"

namespace core {

// The figures of the annual summary as sheets of real numbers: the year beside the year before, the villages with their
// totals, giving in both directions, strategies, meetings, requests, partners, thanks owed; of an academic year its
// goals, and the self-rating where there is one. No data is an empty cell, never a nought. Headed in Thai, as the paper
// is.
QList<BookSheet> summarySheets(const SummaryContent &content);

} // namespace core
