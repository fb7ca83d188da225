#include "core/figures/LedgerOddities.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include "core/thai/Digits.h"
#include <QCoreApplication>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LedgerOddities", text);
}

Complaint odd(const char *field, const QString &reason)
{
    return {QString::fromLatin1(field), reason, true};
}

// Where a question cannot be answered nothing is called odd; the record's own page says what is wrong with the file.
QList<QVariantList> rows(const Store &store, const QString &sql, const QVariantList &values)
{
    const auto found = store.select(sql, values);
    return found ? *found : QList<QVariantList>();
}

QString day(const QVariant &value)
{
    return formatDate(Convert<QDate>::in(value), DateStyle::Medium);
}

Complaint sameReceipt(const QVariant &date, const QString &giver, const QString &what)
{
    const auto told = what.isEmpty() ? giver : giver + QStringLiteral(", ") + what;
    return odd("receipt", translated(QT_TRANSLATE_NOOP("LedgerOddities", "the gift of %1 (%2) bears this number, too"))
                              .arg(day(date), told));
}

Complaint otherCampaign()
{
    return odd("campaign_list", translated(QT_TRANSLATE_NOOP("LedgerOddities", "is a list of another campaign")));
}

Complaint beforeTheGift(const QVariant &given)
{
    return odd("date",
               translated(QT_TRANSLATE_NOOP("LedgerOddities", "used before it was given (%1)")).arg(day(given)));
}

Complaint moreThanGiven(qint64 given)
{
    return odd("amount",
               translated(QT_TRANSLATE_NOOP("LedgerOddities", "more is used than the %1 baht that were given"))
                   .arg(bahtText(given)));
}

Complaint moreThingsThanGiven(double given)
{
    return odd("quantity", translated(QT_TRANSLATE_NOOP("LedgerOddities", "more is used than the %1 that were given"))
                               .arg(QString::number(given)));
}

Complaint moreThanCameIn(const char *field, qint64 spent, qint64 income)
{
    return odd(field, translated(QT_TRANSLATE_NOOP("LedgerOddities",
                                                   "with this %1 baht are spent, and only %2 baht in money came in"))
                          .arg(bahtText(spent), bahtText(income)));
}

// What came in for a campaign, and what it costs, without one line of expense.
std::pair<qint64, qint64> accountOf(const Store &store, Id<Campaign> campaign, Id<CampaignExpense> without)
{
    const auto found = rows(
        store,
        QStringLiteral("SELECT (SELECT coalesce(sum(amount), 0) FROM contributions WHERE campaign_id = k.campaign_id "
                       "AND direction = 'to_school' AND kind IN ('money', 'scholarship')), (SELECT "
                       "coalesce(sum(amount), 0) FROM campaign_expenses WHERE campaign_id = k.campaign_id AND "
                       "campaign_expense_id <> ?), k.expenses FROM campaigns k WHERE k.campaign_id = ?"),
        {without.value, campaign.value});
    if (found.isEmpty())
        return {};
    const auto others = found[0][1].toLongLong();
    return {found[0][0].toLongLong(), without ? others + found[0][2].toLongLong() : others};
}

} // namespace

QList<Complaint> oddities(const Store &store, const Contribution &gift)
{
    QList<Complaint> complaints;
    if (!gift.receipt.isEmpty())
        // Several gifts of one giver on one day may stand on one receipt.
        for (const auto &other :
             rows(store,
                  QStringLiteral("SELECT given_on, (SELECT name FROM party_names n WHERE n.party_id = c.party_id), "
                                 "description FROM contributions c WHERE receipt = ? AND receipt <> '' AND "
                                 "contribution_id <> ? AND NOT "
                                 "(party_id = ? AND given_on = ?) ORDER BY given_on, contribution_id LIMIT 1"),
                  {gift.receipt, gift.id.value, gift.member.value, Convert<QDate>::out(gift.date)}))
            complaints << sameReceipt(other[0], other[1].toString(), other[2].toString());
    if (gift.campaignList && gift.campaign)
        for (const auto &list :
             rows(store, QStringLiteral("SELECT campaign_id FROM campaign_lists WHERE campaign_list_id = ?"),
                  {gift.campaignList.value}))
            if (list[0].toLongLong() != gift.campaign.value)
                complaints << otherCampaign();
    for (const auto &used : rows(store,
                                 QStringLiteral("SELECT sum(amount), sum(quantity), min(used_on) FROM usages WHERE "
                                                "contribution_id = ? HAVING count(*) > 0"),
                                 {gift.id.value})) {
        if (gift.date.isValid() && Convert<QDate>::in(used[2]) < gift.date)
            complaints << beforeTheGift(Convert<QDate>::out(gift.date));
        if (used[0].toLongLong() > gift.amount)
            complaints << moreThanGiven(gift.amount);
        if (used[1].toDouble() > gift.quantity)
            complaints << moreThingsThanGiven(gift.quantity);
    }
    return complaints;
}

QList<Complaint> oddities(const Store &store, const Usage &usage)
{
    QList<Complaint> complaints;
    const auto found =
        rows(store,
             QStringLiteral("SELECT c.given_on, c.amount, c.quantity, (SELECT coalesce(sum(amount), 0) FROM usages "
                            "WHERE contribution_id = c.contribution_id AND usage_id <> ?), (SELECT "
                            "coalesce(sum(quantity), 0) FROM usages WHERE contribution_id = c.contribution_id AND "
                            "usage_id <> ?) FROM contributions c WHERE c.contribution_id = ?"),
             {usage.id.value, usage.id.value, usage.contribution.value});
    if (found.isEmpty())
        return complaints;
    const auto &gift = found.first();
    if (usage.date.isValid() && usage.date < Convert<QDate>::in(gift[0]))
        complaints << beforeTheGift(gift[0]);
    if (usage.amount > 0 && usage.amount + gift[3].toLongLong() > gift[1].toLongLong())
        complaints << moreThanGiven(gift[1].toLongLong());
    if (usage.quantity > 0 && usage.quantity + gift[4].toDouble() > gift[2].toDouble())
        complaints << moreThingsThanGiven(gift[2].toDouble());
    return complaints;
}

QList<Complaint> oddities(const Store &store, const Campaign &campaign)
{
    const auto [income, others] = accountOf(store, campaign.id, {});
    if (campaign.expenses > 0 && others + campaign.expenses > income)
        return {moreThanCameIn("expenses", others + campaign.expenses, income)};
    return {};
}

QList<Complaint> oddities(const Store &store, const CampaignExpense &expense)
{
    const auto [income, others] = accountOf(store, expense.campaign, expense.id);
    if (expense.amount > 0 && others + expense.amount > income)
        return {moreThanCameIn("amount", others + expense.amount, income)};
    return {};
}

namespace {

// One question for the whole file: which records are odd, and with what.
struct Question {
    const Kind *kind;
    const char *sql; // id first
    std::function<Complaint(const QVariantList &row)> told;
};

QList<Question> questions()
{
    const Kind *gift = &typeOf<Contribution>(), *usage = &typeOf<Usage>();
    const auto cost = [](const char *field) {
        return [field](const QVariantList &row) {
            return moreThanCameIn(field, row[1].toLongLong(), row[2].toLongLong());
        };
    };
    return {
        {gift,
         "SELECT c.contribution_id, o.given_on, (SELECT name FROM party_names n WHERE n.party_id = o.party_id), "
         "o.description FROM contributions c JOIN contributions o ON o.receipt = c.receipt AND o.contribution_id < "
         "c.contribution_id AND NOT (o.party_id = c.party_id AND o.given_on = c.given_on) WHERE c.receipt <> '' AND "
         "o.receipt <> '' GROUP "
         "BY c.contribution_id",
         [](const QVariantList &row) { return sameReceipt(row[1], row[2].toString(), row[3].toString()); }},
        {gift,
         "SELECT c.contribution_id FROM contributions c JOIN campaign_lists l ON l.campaign_list_id = "
         "c.campaign_list_id WHERE l.campaign_id <> c.campaign_id",
         [](const QVariantList &) { return otherCampaign(); }},
        {usage,
         "SELECT u.usage_id, c.given_on FROM usages u JOIN contributions c ON c.contribution_id = u.contribution_id "
         "WHERE u.used_on < c.given_on",
         [](const QVariantList &row) { return beforeTheGift(row[1]); }},
        {usage,
         "SELECT max(u.usage_id), c.amount FROM usages u JOIN contributions c ON c.contribution_id = "
         "u.contribution_id GROUP BY u.contribution_id HAVING sum(u.amount) > c.amount",
         [](const QVariantList &row) { return moreThanGiven(row[1].toLongLong()); }},
        {usage,
         "SELECT max(u.usage_id), c.quantity FROM usages u JOIN contributions c ON c.contribution_id = "
         "u.contribution_id GROUP BY u.contribution_id HAVING sum(u.quantity) > c.quantity",
         [](const QVariantList &row) { return moreThingsThanGiven(row[1].toDouble()); }},
        {&typeOf<Campaign>(),
         "SELECT k.campaign_id, k.expenses + coalesce((SELECT sum(e.amount) FROM campaign_expenses e WHERE "
         "e.campaign_id = k.campaign_id), 0) AS spent, coalesce((SELECT sum(c.amount) FROM contributions c WHERE "
         "c.campaign_id = k.campaign_id AND c.direction = 'to_school' AND c.kind IN ('money', 'scholarship')), 0) AS "
         "income FROM campaigns k WHERE spent > income",
         cost("expenses")},
    };
}

} // namespace

Result<QList<OddRecord>> ledgerOddities(const Store &store)
{
    QList<OddRecord> odd;
    for (const auto &question : questions()) {
        const auto found = store.select(QLatin1String(question.sql));
        if (!found)
            return found.error();
        for (const auto &row : *found)
            odd << OddRecord{question.kind, row[0].toLongLong(), question.told(row)};
    }
    return odd;
}

} // namespace core
