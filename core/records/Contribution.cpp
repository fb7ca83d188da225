#include "core/records/Contribution.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<Direction>()
{
    static const ChoiceList list{{"to_school", QT_TRANSLATE_NOOP("Choices", "To the school")},
                                 {"to_community", QT_TRANSLATE_NOOP("Choices", "To the community")}};
    return list;
}

template <>
const ChoiceList &choicesOf<ContributionKind>()
{
    static const ChoiceList list{{"money", QT_TRANSLATE_NOOP("Choices", "Money")},
                                 {"goods", QT_TRANSLATE_NOOP("Choices", "Goods")},
                                 {"labour", QT_TRANSLATE_NOOP("Choices", "Labour")},
                                 {"knowledge", QT_TRANSLATE_NOOP("Choices", "Knowledge")},
                                 {"venue", QT_TRANSLATE_NOOP("Choices", "Venue")},
                                 {"scholarship", QT_TRANSLATE_NOOP("Choices", "Scholarship")}};
    return list;
}

template <>
const RecordType<Contribution> &typeOf<Contribution>()
{
    static const auto type = recordType<Contribution>(
        {.table = QStringLiteral("contributions"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Contributions"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Contribution"),
         .nameSql = QStringLiteral("t.description"),
         .cellSql = QStringLiteral("t.contribution_id"),
         .orderSql = QStringLiteral("t.given_on DESC, t.contribution_id DESC")},
        {field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Contribution::date)
             .in("given_on")
             .required()
             .startingToday(),
         field("direction", QT_TRANSLATE_NOOP("Fields", "Direction"), &Contribution::direction),
         field("member", QT_TRANSLATE_NOOP("Fields", "Giver or receiver"), &Contribution::member)
             .in("party_id")
             .required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Contribution::kind),
         field("description", QT_TRANSLATE_NOOP("Fields", "Description"), &Contribution::description),
         field("amount", QT_TRANSLATE_NOOP("Fields", "Amount (baht)"), &Contribution::amount).between(0, 1e10),
         field("quantity", QT_TRANSLATE_NOOP("Fields", "Quantity"), &Contribution::quantity).unlisted(),
         field("unit", QT_TRANSLATE_NOOP("Fields", "Unit"), &Contribution::unit).unlisted(),
         field("hours", QT_TRANSLATE_NOOP("Fields", "Hours"), &Contribution::hours).unlisted(),
         field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Contribution::activity).unlisted(),
         field("receipt", QT_TRANSLATE_NOOP("Fields", "Receipt"), &Contribution::receipt).digits(),
         field("thanked_on", QT_TRANSLATE_NOOP("Fields", "Thanked on"), &Contribution::thankedOn),
         field("used_for", QT_TRANSLATE_NOOP("Fields", "Used for"), &Contribution::usedFor).unlisted()},
        [](const Contribution &c) -> QList<Complaint> {
            if (c.kind == ContributionKind::Money && c.amount == 0)
                return {rules::odd("amount", QT_TRANSLATE_NOOP("Rules", "money without an amount"))};
            return {};
        });
    return type;
}

} // namespace core
