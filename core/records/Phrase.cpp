#include "core/records/Phrase.h"

namespace core {

template <>
const RecordType<Phrase> &typeOf<Phrase>()
{
    static const auto type = recordType<Phrase>(
        {.table = QStringLiteral("phrases"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Phrases"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Phrase"),
         .nameSql = QStringLiteral("t.abbreviation || ' ' || t.wording"),
         .cellSql = QStringLiteral("t.abbreviation"),
         .orderSql = QStringLiteral("t.abbreviation COLLATE NOCASE, t.phrase_id"),
         .key = {QStringLiteral("abbreviation")}},
        {field("abbreviation", QT_TRANSLATE_NOOP("Fields", "Letters"), &Phrase::abbreviation).required(),
         field("wording", QT_TRANSLATE_NOOP("Fields", "Wording"), &Phrase::wording).required()});
    return type;
}

} // namespace core
