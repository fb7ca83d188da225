#pragma once
#include "core/Result.h"
#include "core/records/Campaign.h"
#include "core/records/Usage.h"

namespace core {

class Store;

// What makes no sense beside other records of the book; told, never refused. Of a record as it is typed:
QList<Complaint> oddities(const Store &store, const Contribution &gift);
QList<Complaint> oddities(const Store &store, const Usage &usage);
QList<Complaint> oddities(const Store &store, const Campaign &campaign);
QList<Complaint> oddities(const Store &store, const CampaignExpense &expense);

// The same of all that is in the file.
struct OddRecord {
    const Kind *kind = nullptr;
    qint64 id = 0;
    Complaint complaint;
};
Result<QList<OddRecord>> ledgerOddities(const Store &store);

} // namespace core
