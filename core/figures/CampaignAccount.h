#pragma once
#include "core/figures/AnnualSummary.h"
#include "core/records/Campaign.h"

namespace core {

// What one list of a campaign brought in; the last line of an account is for what came on no list.
struct CampaignListSum {
    CampaignList record;
    QString host;
    QString village;
    Giving giving;
};

// What a campaign brought in, what it cost, and what is left.
struct CampaignAccount {
    Campaign record;
    QList<CampaignListSum> lists;
    Giving income;
    QList<CampaignExpense> expenses; // in order of date
    int envelopesGiven = 0, envelopesReturned = 0;
    qint64 spent() const; // with what has no line of its own
    qint64 net() const { return income.money - spent(); }
};
Result<CampaignAccount> campaignAccount(const Store &store, Id<Campaign> campaign);

} // namespace core
