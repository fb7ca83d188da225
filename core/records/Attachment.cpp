#include "core/records/Attachment.h"
#include "core/records/Rules.h"

namespace core {

namespace {
constexpr int mostPixels = 1600; // of the longer side: 13 cm of paper at 300 dpi
} // namespace

template <>
const RecordType<Attachment> &typeOf<Attachment>()
{
    static const auto type = recordType<Attachment>(
        {.table = QStringLiteral("attachments"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Photos and scans"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Photo"),
         .nameSql = QStringLiteral("t.caption"),
         .cellSql = QStringLiteral("t.attachment_id"),
         .orderSql = QStringLiteral("t.place, t.attachment_id"),
         .lockSql = certifiedMeeting(
             QStringLiteral("coalesce(t.meeting_id, (SELECT i.meeting_id FROM agenda_items i WHERE i.agenda_item_id = "
                            "t.agenda_item_id))")),
         .lockReason = minutesAreLocked},
        {field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Attachment::activity).belonging(),
         field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &Attachment::meeting).belonging(),
         field("agenda_item", QT_TRANSLATE_NOOP("Fields", "Agenda item"), &Attachment::agendaItem)
             .belonging()
             .unlisted(),
         field("caption", QT_TRANSLATE_NOOP("Fields", "Caption"), &Attachment::caption),
         field("picture", QT_TRANSLATE_NOOP("Fields", "Photo"), &Attachment::picture)
             .as(Input::Picture)
             .required()
             .upTo(mostPixels),
         field("order", QT_TRANSLATE_NOOP("Fields", "Order"), &Attachment::order).in("place").unlisted()},
        [](const Attachment &a) -> QList<Complaint> {
            if (int(bool(a.activity)) + int(bool(a.meeting)) + int(bool(a.agendaItem)) != 1)
                return {rules::refused(
                    "activity",
                    QT_TRANSLATE_NOOP("Rules", "name an activity, a meeting or an agenda item, and only one of them"))};
            return {};
        });
    return type;
}

} // namespace core
