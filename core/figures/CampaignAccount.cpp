#include "core/figures/CampaignAccount.h"
#include "core/store/Store.h"

namespace core {

namespace {

// Only what was given to the school came in.
const QString sums = QStringLiteral("count(*), sum(iif(c.kind IN ('money', 'scholarship'), c.amount, 0)), "
                                    "sum(iif(c.kind IN ('money', 'scholarship'), 0, c.amount)), sum(c.hours) "
                                    "FROM contributions c WHERE c.direction = 'to_school' ");

Giving givingOf(const QVariantList &row)
{
    return {row[1].toInt(), row[2].toLongLong(), row[3].toLongLong(), row[4].toDouble()};
}

template <class R>
Result<QList<R>> linesOf(const Store &store, Id<Campaign> campaign)
{
    const auto rows = store.rowsOwnedBy(typeOf<R>(), QStringLiteral("campaign_id"), campaign.value);
    if (!rows)
        return rows.error();
    QList<R> lines;
    for (const auto &row : *rows)
        lines << typeOf<R>().fromRow(row);
    return lines;
}

Result<void> nameLists(const Store &store, QList<CampaignListSum> &lists)
{
    QList<qint64> hosts, villages;
    for (const auto &list : std::as_const(lists)) {
        hosts << list.record.host.value;
        villages << list.record.village.value;
    }
    const auto members = store.memberNames(hosts);
    const auto names = store.names(typeOf<Village>(), villages);
    if (!members || !names)
        return members ? names.error() : members.error();
    for (auto &list : lists) {
        list.host = members->value(list.record.host.value);
        list.village = names->value(list.record.village.value);
    }
    return {};
}

} // namespace

qint64 CampaignAccount::spent() const
{
    qint64 sum = record.expenses;
    for (const auto &expense : expenses)
        sum += expense.amount;
    return sum;
}

Result<CampaignAccount> campaignAccount(const Store &store, Id<Campaign> campaign)
{
    CampaignAccount account;
    const auto record = store.find(campaign);
    const auto lists = linesOf<CampaignList>(store, campaign);
    const auto expenses = linesOf<CampaignExpense>(store, campaign);
    const auto rows = store.select(
        QStringLiteral("SELECT c.campaign_list_id, %1 AND c.campaign_id = ? GROUP BY 1").arg(sums), {campaign.value});
    if (!record || !lists)
        return record ? lists.error() : record.error();
    if (!expenses || !rows)
        return expenses ? rows.error() : expenses.error();
    account.record = *record;
    account.expenses = *expenses;
    for (const auto &list : *lists) {
        account.lists << CampaignListSum{list, {}, {}, {}};
        account.envelopesGiven += list.envelopesGiven.value_or(0);
        account.envelopesReturned += list.envelopesReturned.value_or(0);
    }
    if (auto named = nameLists(store, account.lists); !named)
        return named.error();
    account.lists << CampaignListSum();
    for (const auto &row : *rows) {
        const auto list = std::find_if(account.lists.begin(), account.lists.end() - 1, [&](const CampaignListSum &l) {
            return l.record.id.value == row[0].toLongLong();
        });
        list->giving.add(givingOf(row));
        account.income.add(givingOf(row));
    }
    return account;
}

} // namespace core
