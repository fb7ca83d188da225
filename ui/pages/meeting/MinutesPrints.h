#pragma once
#include "core/papers/MinutesPaper.h"
#include "ui/print/PaperFile.h"

class QWidget;

namespace ui {

class Ask;

// The minutes leave the office: on paper, or as a file. Nothing happens where nobody says where to.
core::Result<void> printMinutes(const core::MinutesContent &minutes, Ask &ask, QWidget *over);
core::Result<QString> saveMinutesAs(PaperFile as, const core::MinutesContent &minutes, Ask &ask, QWidget *over);

// The year's minutes of a body as one PDF with its contents; planned meetings are left out.
core::Result<QString> saveBook(const core::Store &store, core::Id<core::Committee> committee, int year, Ask &ask,
                               QWidget *over);

} // namespace ui
