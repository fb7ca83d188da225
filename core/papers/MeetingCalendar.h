#pragma once
#include "core/papers/MeetingPapers.h"
#include <QDateTime>

namespace core {

// The meeting as a calendar file (RFC 5545), to be opened in any calendar. The same meeting has the same UID whenever
// it is written, so that a later file replaces an earlier one; `stamp` says which is later. Without a day: an error.
Result<QByteArray> meetingCalendar(const MeetingPapersContent &content, const QDateTime &stamp);

} // namespace core
