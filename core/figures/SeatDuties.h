#pragma once
#include "core/figures/Today.h"

namespace core {

// What the seats of all bodies ask of the office: terms that are over, vacancies, terms that end within so many days,
// in this order. One line for all of a body that end on one day, one for all its vacancies.
Result<QList<Duty>> seatDuties(const Store &store, QDate today, int alertDays);

} // namespace core
