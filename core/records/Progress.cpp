#include "core/records/Progress.h"

namespace core {

template <>
const RecordType<Progress> &typeOf<Progress>()
{
    static const auto type = recordType<Progress>(
        {.table = QStringLiteral("progress_notes"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Reports on tasks"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Report on a task"),
         .nameSql = QStringLiteral("t.note"),
         .cellSql = QStringLiteral("t.progress_id"),
         .orderSql = QStringLiteral("(SELECT m.held_on FROM meetings m WHERE m.meeting_id = t.meeting_id), "
                                    "t.progress_id"),
         .lockSql = certifiedMeeting(QStringLiteral("t.meeting_id")),
         .lockReason = minutesAreLocked,
         .key = {QStringLiteral("follow_up"), QStringLiteral("meeting")}},
        // The meeting first: it is its minutes that lock what was reported, and not those that gave the task.
        {field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &Progress::meeting).owned(),
         field("follow_up", QT_TRANSLATE_NOOP("Fields", "Follow-up"), &Progress::followUp).owned(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Reported"), &Progress::note).required()});
    return type;
}

} // namespace core
