#pragma once
#include "core/figures/Ledger.h"

// How what was given is told on the screen.
namespace ui {

// "1,200 (estimated)": what is not money is worth what was guessed.
QString estimatedText(qint64 satang);
// "5 times · money 12,000 · in kind 3,400 (estimated) · 16 hours"
QString givingText(const core::Giving &giving);
QString carriedText(const core::CarriedOver &carried);

} // namespace ui
