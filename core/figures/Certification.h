#pragma once
#include "core/figures/NextMeeting.h"

// Certifying the minutes of one meeting at the next (รับรองรายงานการประชุม, item 2 of the agenda).
namespace core {

// The minutes of a body that wait to be certified, of meetings not after `day`, oldest first.
Result<QList<Meeting>> awaitingCertification(const Store &store, Id<Committee> committee, QDate day,
                                             Id<Meeting> except = {});

// The number of the body's next meeting after this one ("3/2568"), where its minutes are certified; empty: there is
// none yet.
Result<QString> certifyingMeeting(const Store &store, const Meeting &minutes);

// What minutes lack before they may be certified, in words for people; empty: nothing.
Result<QString> missingForCertification(const Store &store, const Meeting &meeting);

// Locks minutes as certified at the meeting `at`; what was corrected is noted with them. One step of history.
Result<void> certifyMinutes(Store &store, Id<Meeting> minutes, const Meeting &at, const QString &corrections);

// What stands on the agenda of the meeting that certifies, and what it resolves; official words, always Thai.
QString certificationSubject(const Meeting &minutes);
QString certificationResolution(const Meeting &minutes, const QString &corrections);

} // namespace core
