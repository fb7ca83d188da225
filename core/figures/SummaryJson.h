#pragma once
#include "core/figures/AnnualSummary.h"
#include <QByteArray>

namespace core {

// The figures of a year for other programs: amounts in baht, shares with four decimals, null where there is no data.
QByteArray summaryJson(const AnnualSummary &summary);

} // namespace core
