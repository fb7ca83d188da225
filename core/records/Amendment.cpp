#include "core/records/Amendment.h"

namespace core {

template <>
const RecordType<Amendment> &typeOf<Amendment>()
{
    static const auto type = recordType<Amendment>(
        {.table = QStringLiteral("amendments"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Corrections after certification"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Correction after certification"),
         .nameSql = QStringLiteral("iif(t.item <> '', t.item || ' ', '') || t.wording"),
         .cellSql = QStringLiteral("t.wording"),
         .orderSql = QStringLiteral("t.made_on, t.amendment_id"),
         .key = {QStringLiteral("meeting"), QStringLiteral("date"), QStringLiteral("item"), QStringLiteral("wording")}},
        {field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &Amendment::meeting).owned(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Amendment::date).in("made_on").required().startingToday(),
         field("item", QT_TRANSLATE_NOOP("Fields", "Item no."), &Amendment::item),
         field("wording", QT_TRANSLATE_NOOP("Fields", "Should read"), &Amendment::wording)
             .as(Input::Paragraph)
             .required(),
         field("decided_at", QT_TRANSLATE_NOOP("Fields", "Decided at meeting no."), &Amendment::decidedAt)});
    return type;
}

} // namespace core
