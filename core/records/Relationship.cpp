#include "core/records/Relationship.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<Relationship> &typeOf<Relationship>()
{
    static const auto type = recordType<Relationship>(
        {.table = QStringLiteral("relationships"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Ties"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Tie"),
         .nameSql = QStringLiteral("t.kind"),
         .cellSql = QStringLiteral("t.kind"),
         .orderSql = QStringLiteral("t.since DESC, t.relationship_id"),
         .key = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("kind"), QStringLiteral("since")}},
        {field("from", QT_TRANSLATE_NOOP("Fields", "From"), &Relationship::from).in("from_party_id").required(),
         field("to", QT_TRANSLATE_NOOP("Fields", "To"), &Relationship::to).in("to_party_id").required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Relationship::kind).required(),
         field("since", QT_TRANSLATE_NOOP("Fields", "Since"), &Relationship::since),
         field("until", QT_TRANSLATE_NOOP("Fields", "Until"), &Relationship::until),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Relationship::note).as(Input::Paragraph)},
        [](const Relationship &r) {
            auto complaints = rules::membershipDates(r.since, r.until);
            if (r.from && r.from == r.to)
                complaints << rules::refused("to", QT_TRANSLATE_NOOP("Rules", "is the same as the other end"));
            return complaints;
        });
    return type;
}

} // namespace core
