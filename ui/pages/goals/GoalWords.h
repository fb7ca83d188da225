#pragma once
#include "core/figures/SharedVision.h"
#include <QColor>

namespace ui {

// A goal's progress in the language of the window: "45.2 % of 60 % · behind".
QString progressOf(const core::GoalProgress &goal);
QString villageOf(const core::GoalProgress &goal); // empty: all
QString stateWord(core::GoalState state);
QColor stateColour(core::GoalState state);

} // namespace ui
