#include "core/records/FollowUp.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<FollowUpStatus>()
{
    static const ChoiceList list{{"open", QT_TRANSLATE_NOOP("Choices", "Open")},
                                 {"in_progress", QT_TRANSLATE_NOOP("Choices", "In progress")},
                                 {"done", QT_TRANSLATE_NOOP("Choices", "Done")},
                                 {"cancelled", QT_TRANSLATE_NOOP("Choices", "Cancelled")}};
    return list;
}

template <>
const RecordType<FollowUp> &typeOf<FollowUp>()
{
    static const auto type = recordType<FollowUp>(
        {.table = QStringLiteral("follow_ups"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Follow-ups"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Follow-up"),
         .nameSql = QStringLiteral("t.task"),
         .cellSql = QStringLiteral("t.task"),
         .orderSql = QStringLiteral("t.due_on, t.follow_up_id"),
         .lockSql = certifiedMeeting(
             QStringLiteral("(SELECT i.meeting_id FROM agenda_items i WHERE i.agenda_item_id = t.agenda_item_id)")),
         .lockReason = minutesAreLocked,
         .key = {QStringLiteral("agenda_item"), QStringLiteral("task")}},
        {field("agenda_item", QT_TRANSLATE_NOOP("Fields", "Agenda item"), &FollowUp::agendaItem).owned(),
         field("task", QT_TRANSLATE_NOOP("Fields", "Task"), &FollowUp::task).required(),
         field("responsible", QT_TRANSLATE_NOOP("Fields", "Responsible"), &FollowUp::responsible),
         field("due_on", QT_TRANSLATE_NOOP("Fields", "Due on"), &FollowUp::dueOn),
         field("status", QT_TRANSLATE_NOOP("Fields", "Status"), &FollowUp::status).stayingOpen(),
         field("done_on", QT_TRANSLATE_NOOP("Fields", "Done on"), &FollowUp::doneOn).stayingOpen(),
         field("result", QT_TRANSLATE_NOOP("Fields", "Result"), &FollowUp::result).as(Input::Paragraph).stayingOpen()},
        [](const FollowUp &f) -> QList<Complaint> {
            if (f.responsible.isEmpty())
                return {rules::odd("responsible", QT_TRANSLATE_NOOP("Rules", "nobody is responsible yet"))};
            return {};
        });
    return type;
}

} // namespace core
