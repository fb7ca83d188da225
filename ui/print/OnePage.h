#pragma once
#include "core/papers/ActivityPaper.h"

namespace ui {

// The report of an activity set as close as it takes to stand on one page; where nothing helps, as it is. Can be done
// on any thread.
core::Paper reportOnOnePage(const core::ActivityContent &content);

} // namespace ui
