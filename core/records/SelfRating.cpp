#include "core/records/SelfRating.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<SelfRating> &typeOf<SelfRating>()
{
    static const auto type = recordType<SelfRating>(
        {.table = QStringLiteral("self_ratings"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Self-rating"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Self-rating"),
         .nameSql = QStringLiteral("t.year || ' ' || t.involvement"),
         .cellSql = QStringLiteral("t.year || ' ' || t.involvement"),
         .orderSql = QStringLiteral("t.year DESC, t.self_rating_id"),
         .key = {QStringLiteral("year"), QStringLiteral("involvement")}},
        {field("year", QT_TRANSLATE_NOOP("Fields", "Academic year"), &SelfRating::year)
             .between(2400, 2700)
             .required()
             .startingToday(),
         field("involvement", QT_TRANSLATE_NOOP("Fields", "Involvement"), &SelfRating::involvement),
         field("score", QT_TRANSLATE_NOOP("Fields", "Score 1–5"), &SelfRating::score).between(1, 5),
         field("evidence", QT_TRANSLATE_NOOP("Fields", "Evidence"), &SelfRating::evidence).as(Input::Paragraph)},
        [](const SelfRating &r) -> QList<Complaint> {
            if (r.score && *r.score >= 4 && r.evidence.isEmpty())
                return {rules::odd("evidence", QT_TRANSLATE_NOOP("Rules", "a strong score without evidence"))};
            return {};
        });
    return type;
}

} // namespace core
