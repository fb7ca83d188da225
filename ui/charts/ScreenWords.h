#pragma once
#include "core/papers/SummaryPaper.h"

namespace ui {

// What charts say on the screen, in the language of the window.
core::ChartWords screenChartWords();

} // namespace ui
