#include "core/records/Contribution.h"
#include "core/records/CellNames.h"
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
const ChoiceList &choicesOf<EDonation>()
{
    static const ChoiceList list{{"not_asked", QT_TRANSLATE_NOOP("Choices", "Not asked for")},
                                 {"to_enter", QT_TRANSLATE_NOOP("Choices", "To be entered")},
                                 {"entered", QT_TRANSLATE_NOOP("Choices", "Entered")}};
    return list;
}

namespace {

// 16/5/2568 นายกล้า ใจดี ข้าวสาร: who opens the file knows the gift by it. Alike ones bear amount and receipt, too, and
// what is the same in all that, its place among them.
QString readableCell()
{
    const auto plain = QStringLiteral(
        "CAST(strftime('%d', t.given_on) AS INTEGER) || '/' || CAST(strftime('%m', t.given_on) AS INTEGER) || '/' || "
        "(strftime('%Y', t.given_on) + 543) || ' ' || (SELECT n.name FROM party_names n WHERE n.party_id = "
        "t.party_id) || iif(t.description = '', '', ' ' || t.description)");
    const auto withAmount = toldApart(
        plain, QStringLiteral("contributions"),
        QStringLiteral("' ' || (t.amount / 100) || iif(t.amount % 100, '.' || substr('0' || (t.amount % 100), -2), '') "
                       "|| iif(t.receipt = '', '', ' ' || t.receipt)"));
    return toldApart(withAmount, QStringLiteral("contributions"),
                     QStringLiteral("' #' || (SELECT count(*) FROM contributions o WHERE o.given_on = t.given_on AND "
                                    "o.party_id = t.party_id AND o.description = t.description AND o.amount = "
                                    "t.amount AND o.receipt = t.receipt AND o.contribution_id <= t.contribution_id)"));
}

QList<Complaint> rulesOf(const Contribution &c)
{
    auto complaints = rules::largeAmount("amount", c.amount);
    if (c.kind == ContributionKind::Money && c.amount == 0)
        complaints << rules::odd("amount", QT_TRANSLATE_NOOP("Rules", "money without an amount"));
    if (c.campaignList && !c.campaign)
        complaints << rules::odd("campaign",
                                 QT_TRANSLATE_NOOP("Rules", "counts in no campaign until its campaign is named, too"));
    return complaints;
}

} // namespace

template <>
const RecordType<Contribution> &typeOf<Contribution>()
{
    static const auto type = recordType<Contribution>(
        {.table = QStringLiteral("contributions"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Contributions"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Contribution"),
         .nameSql = QStringLiteral("t.description"),
         .cellSql = readableCell(),
         .aliasSql = QStringList{QStringLiteral("t.contribution_id")},
         .orderSql = QStringLiteral("t.given_on DESC, t.contribution_id DESC")},
        {field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Contribution::date)
             .in("given_on")
             .required()
             .startingToday(),
         field("direction", QT_TRANSLATE_NOOP("Fields", "Direction"), &Contribution::direction),
         field("member", QT_TRANSLATE_NOOP("Fields", "Giver or receiver"), &Contribution::member)
             .in("party_id")
             .required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Contribution::kind).unlisted(),
         field("description", QT_TRANSLATE_NOOP("Fields", "Description"), &Contribution::description),
         field("amount", QT_TRANSLATE_NOOP("Fields", "Amount (baht)"), &Contribution::amount).between(0, 1e10),
         field("quantity", QT_TRANSLATE_NOOP("Fields", "Quantity"), &Contribution::quantity).unlisted(),
         field("unit", QT_TRANSLATE_NOOP("Fields", "Unit"), &Contribution::unit).unlisted(),
         field("hours", QT_TRANSLATE_NOOP("Fields", "Hours"), &Contribution::hours).unlisted(),
         field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &Contribution::activity).unlisted(),
         field("receipt", QT_TRANSLATE_NOOP("Fields", "Receipt"), &Contribution::receipt).digits().unlisted(),
         field("thanked_on", QT_TRANSLATE_NOOP("Fields", "Thanked on"), &Contribution::thankedOn).unlisted(),
         field("used_for", QT_TRANSLATE_NOOP("Fields", "Used for"), &Contribution::usedFor).unlisted(),
         field("campaign", QT_TRANSLATE_NOOP("Fields", "Campaign"), &Contribution::campaign).unlisted(),
         field("campaign_list", QT_TRANSLATE_NOOP("Fields", "List of the campaign"), &Contribution::campaignList)
             .unlisted(),
         field("purpose", QT_TRANSLATE_NOOP("Fields", "Purpose"), &Contribution::purpose)
             .hint(QT_TRANSLATE_NOOP("Fields", "as the giver wishes"))
             .unlisted(),
         field("e_donation", QT_TRANSLATE_NOOP("Fields", "e-Donation"), &Contribution::eDonation).unlisted()},
        rulesOf);
    return type;
}

} // namespace core
