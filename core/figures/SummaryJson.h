#pragma once
#include "core/figures/SharedVision.h"
#include <QByteArray>

namespace core {

// The figures of a year for other programs: amounts in baht, shares with four decimals, null where there is no data;
// the figures of a goal as it is measured, shares in percent.
QByteArray summaryJson(const AnnualSummary &summary, const QList<GoalProgress> &goals = {},
                       const QList<RatedInvolvement> &ratings = {});
// The same, read from the file; its oddities are added to `oddities`.
Result<QByteArray> summaryJson(const Store &store, const Period &period, QDate today, QStringList &oddities);

} // namespace core
