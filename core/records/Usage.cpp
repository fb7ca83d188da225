#include "core/records/Usage.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<Usage> &typeOf<Usage>()
{
    static const auto type = recordType<Usage>(
        {.table = QStringLiteral("usages"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Uses"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Use"),
         .nameSql = QStringLiteral("t.purpose"),
         .cellSql = QStringLiteral("t.usage_id"),
         .orderSql = QStringLiteral("t.used_on, t.usage_id")},
        {field("contribution", QT_TRANSLATE_NOOP("Fields", "Contribution"), &Usage::contribution).owned(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Usage::date).in("used_on").required().startingToday(),
         field("amount", QT_TRANSLATE_NOOP("Fields", "Amount (baht)"), &Usage::amount).between(0, 1e10),
         field("quantity", QT_TRANSLATE_NOOP("Fields", "Quantity"), &Usage::quantity),
         field("purpose", QT_TRANSLATE_NOOP("Fields", "Purpose"), &Usage::purpose),
         field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Usage::activity).unlisted()},
        [](const Usage &u) -> QList<Complaint> {
            if (u.amount == 0 && u.quantity == 0)
                return {rules::odd("amount", QT_TRANSLATE_NOOP("Rules", "says neither an amount nor a quantity"))};
            return rules::largeAmount("amount", u.amount);
        });
    return type;
}

} // namespace core
