#pragma once
#include "core/figures/CampaignAccount.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

struct CampaignContent {
    School school;
    CampaignAccount account;
};
Result<CampaignContent> campaignContent(const Store &store, Id<Campaign> campaign);

// รายงานผลผ้าป่าการศึกษา: hosts, what each list brought in, what it cost, what is left, in words, and signatures.
Paper campaignPaper(const CampaignContent &content);

} // namespace core
