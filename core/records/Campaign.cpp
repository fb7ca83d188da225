#include "core/records/Campaign.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

namespace {

// A name that recurs is told apart by its day, as an activity's is.
QString datedName(const QString &c)
{
    return QStringLiteral("%1.name || ' @ ' || CAST(strftime('%d', %1.held_on) AS INTEGER) || '/' || "
                          "CAST(strftime('%m', %1.held_on) AS INTEGER) || '/' || "
                          "(strftime('%Y', %1.held_on) + 543)")
        .arg(c);
}

QString campaignCellSql(const QString &c)
{
    return QStringLiteral("iif((SELECT count(*) FROM campaigns o WHERE o.name = %1.name) > 1, %2, %1.name)")
        .arg(c, datedName(c));
}

} // namespace

template <>
const RecordType<Campaign> &typeOf<Campaign>()
{
    static const auto type = recordType<Campaign>(
        {.table = QStringLiteral("campaigns"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Campaigns"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Campaign"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = campaignCellSql(QStringLiteral("t")),
         .aliasSql = QStringList{QStringLiteral("t.name"), datedName(QStringLiteral("t"))},
         .orderSql = QStringLiteral("t.held_on DESC, t.campaign_id DESC"),
         .key = {QStringLiteral("name"), QStringLiteral("date")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Campaign::name)
             .required()
             .hint(QT_TRANSLATE_NOOP("Fields", "as it is announced, with its year")),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &Campaign::date).in("held_on").required().startingToday(),
         field("end_date", QT_TRANSLATE_NOOP("Fields", "Last day"), &Campaign::endDate).in("ended_on").unlisted(),
         field("chair", QT_TRANSLATE_NOOP("Fields", "Chair of the campaign"), &Campaign::chair).unlisted(),
         field("hosts", QT_TRANSLATE_NOOP("Fields", "Hosts"), &Campaign::hosts).as(Input::Paragraph),
         field("purpose", QT_TRANSLATE_NOOP("Fields", "Purpose"), &Campaign::purpose).unlisted(),
         field("expenses", QT_TRANSLATE_NOOP("Fields", "Other expenses (baht)"), &Campaign::expenses)
             .between(0, 1e10)
             .unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Campaign::note).as(Input::Paragraph)},
        [](const Campaign &c) -> QList<Complaint> {
            auto complaints = rules::largeAmount("expenses", c.expenses);
            if (c.date.isValid() && c.endDate.isValid() && c.endDate < c.date)
                complaints << rules::refused("end_date", QT_TRANSLATE_NOOP("Rules", "ends before it begins"));
            return complaints;
        });
    return type;
}

template <>
const RecordType<CampaignExpense> &typeOf<CampaignExpense>()
{
    static const auto type = recordType<CampaignExpense>(
        {.table = QStringLiteral("campaign_expenses"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Expenses"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Expense"),
         .nameSql = QStringLiteral("t.description"),
         .cellSql = QStringLiteral("t.campaign_expense_id"),
         .orderSql = QStringLiteral("t.paid_on, t.campaign_expense_id")},
        {field("campaign", QT_TRANSLATE_NOOP("Fields", "Campaign"), &CampaignExpense::campaign).owned(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &CampaignExpense::date)
             .in("paid_on")
             .required()
             .startingToday(),
         field("description", QT_TRANSLATE_NOOP("Fields", "Description"), &CampaignExpense::description).required(),
         field("paid_to", QT_TRANSLATE_NOOP("Fields", "Paid to"), &CampaignExpense::paidTo),
         field("voucher", QT_TRANSLATE_NOOP("Fields", "Voucher"), &CampaignExpense::voucher).digits(),
         field("amount", QT_TRANSLATE_NOOP("Fields", "Amount (baht)"), &CampaignExpense::amount).between(0, 1e10)},
        [](const CampaignExpense &e) -> QList<Complaint> {
            auto complaints = rules::largeAmount("amount", e.amount);
            if (e.amount == 0)
                complaints << rules::odd("amount", QT_TRANSLATE_NOOP("Rules", "money without an amount"));
            return complaints;
        });
    return type;
}

template <>
const RecordType<CampaignList> &typeOf<CampaignList>()
{
    static const auto ofCampaign =
        QStringLiteral("t.name || ' @ ' || (SELECT %1 FROM campaigns c WHERE c.campaign_id = t.campaign_id)");
    static const auto type = recordType<CampaignList>(
        {.table = QStringLiteral("campaign_lists"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Lists of the campaign"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "List of a campaign"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = ofCampaign.arg(campaignCellSql(QStringLiteral("c"))),
         .aliasSql = QStringList{QStringLiteral("t.name"), ofCampaign.arg(datedName(QStringLiteral("c"))),
                                 ofCampaign.arg(QStringLiteral("c.name"))},
         .orderSql = QStringLiteral("t.campaign_id, t.campaign_list_id"),
         .key = {QStringLiteral("campaign"), QStringLiteral("name")}},
        {field("campaign", QT_TRANSLATE_NOOP("Fields", "Campaign"), &CampaignList::campaign).owned(),
         field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &CampaignList::name)
             .required()
             .hint(QT_TRANSLATE_NOOP("Fields", "such as สายที่ 1")),
         field("host", QT_TRANSLATE_NOOP("Fields", "Host of the list"), &CampaignList::host),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &CampaignList::village),
         field("envelopes_given", QT_TRANSLATE_NOOP("Fields", "Envelopes out"), &CampaignList::envelopesGiven),
         field("envelopes_returned", QT_TRANSLATE_NOOP("Fields", "Envelopes back"), &CampaignList::envelopesReturned),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &CampaignList::note).unlisted()},
        [](const CampaignList &l) -> QList<Complaint> {
            if (l.envelopesGiven && l.envelopesReturned && *l.envelopesReturned > *l.envelopesGiven)
                return {
                    rules::odd("envelopes_returned", QT_TRANSLATE_NOOP("Rules", "more came back than were given out"))};
            return {};
        });
    return type;
}

} // namespace core
