#pragma once
#include "core/store/Store.h"

namespace ui {

// What a step of history was about, in words: the kind of record and what people call it, or the imported file.
QString nameOfStep(const core::StepInfo &step);

} // namespace ui
