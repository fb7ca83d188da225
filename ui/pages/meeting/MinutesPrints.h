#pragma once
#include "core/papers/MinutesPaper.h"

class QWidget;

namespace ui {

class Ask;

// The minutes leave the office: on paper, as PDF, as plain text. Nothing happens where nobody says where to.
core::Result<void> printMinutes(const core::MinutesContent &minutes, Ask &ask, QWidget *over);
enum class MinutesFile { Pdf, Text };
core::Result<QString> saveMinutesAs(MinutesFile as, const core::MinutesContent &minutes, Ask &ask, QWidget *over);

// The year's minutes of a body as one PDF with its contents; planned meetings are left out.
core::Result<QString> saveBook(const core::Store &store, core::Id<core::Committee> committee, int year, Ask &ask,
                               QWidget *over);

} // namespace ui
