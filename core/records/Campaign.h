#pragma once
#include "core/records/Village.h"

namespace core {

// ผ้าป่าการศึกษา and the like: gifts asked for in one go, with its own account.
struct Campaign {
    Id<Campaign> id;
    QString name;
    QDate date;
    QDate endDate;
    QString chair;
    QString hosts;
    QString purpose;
    qint64 expenses = 0; // satang, of what has no line of its own
    QString note;
    bool operator==(const Campaign &) const = default;
};

// What a campaign cost, line by line.
struct CampaignExpense {
    Id<CampaignExpense> id;
    Id<Campaign> campaign;
    QDate date;
    QString description;
    QString paidTo;
    QString voucher; // its number
    qint64 amount = 0;
    bool operator==(const CampaignExpense &) const = default;
};

// สาย: envelopes of a campaign that one host took to the people of a village.
struct CampaignList {
    Id<CampaignList> id;
    Id<Campaign> campaign;
    QString name; // สายที่ 1 …
    Id<Party> host;
    Id<Village> village;
    std::optional<int> envelopesGiven;
    std::optional<int> envelopesReturned;
    QString note;
    bool operator==(const CampaignList &) const = default;
};

template <>
struct KindName<Campaign> {
    static constexpr auto value = "campaign";
};
template <>
struct KindName<CampaignExpense> {
    static constexpr auto value = "campaign_expense";
};
template <>
struct KindName<CampaignList> {
    static constexpr auto value = "campaign_list";
};
template <>
const RecordType<Campaign> &typeOf<Campaign>();
template <>
const RecordType<CampaignExpense> &typeOf<CampaignExpense>();
template <>
const RecordType<CampaignList> &typeOf<CampaignList>();

} // namespace core
