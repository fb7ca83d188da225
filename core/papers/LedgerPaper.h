#pragma once
#include "core/figures/Ledger.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

// All that the book of a period says.
struct LedgerContent {
    School school;
    LedgerBook book;
    NamedVillages villages;
    QString village, partner, campaign; // names of those it is limited to
    QDate today;
};
Result<LedgerContent> ledgerContent(const Store &store, const LedgerFilter &filter, QDate today);

// สมุดทะเบียนรับ–ให้: what came and what went, each in a part of its own, page sums carried from page to page, the
// totals in words, and how they are spread over kinds, villages and months. Limited to one partner, the account of that
// partner.
Paper ledgerPaper(const LedgerContent &content);

QString officialKind(ContributionKind kind); // Thai, for papers
QString quantityText(double quantity);       // "1,234.25": as many decimals as there are, three at most

} // namespace core
