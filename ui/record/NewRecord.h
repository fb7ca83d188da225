#pragma once
#include "core/records/Kind.h"
#include <optional>

namespace ui {

// A new record before anything is typed: as its kind describes it, today's date where that is the likely one.
core::Row newRecord(const core::Kind &kind, QDate today);

// A new record of which only the name is known, where that is enough to keep one: a person, a temple, an agency.
std::optional<core::Row> newRecordNamed(const core::Kind &kind, const QString &name);

} // namespace ui
