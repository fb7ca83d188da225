#pragma once
#include "core/figures/Ledger.h"

// How the book's lines are called on the screen.
namespace ui {

QString monthText(QDate day); // มกราคม 2568
QString groupName(const core::LedgerGroup &group, core::LedgerView view);

} // namespace ui
