#pragma once
#include "core/records/Kind.h"
#include "core/thai/Period.h"
#include <optional>

namespace ui {

// A new record before anything is typed: as its kind describes it, today's date or the academic year it is in where
// that is the likely one.
core::Row newRecord(const core::Kind &kind, QDate today, core::YearStart yearStart);

// A new record of which only the name is known, where that is enough to keep one: a person, a temple, an agency.
std::optional<core::Row> newRecordNamed(const core::Kind &kind, const QString &name);

} // namespace ui
