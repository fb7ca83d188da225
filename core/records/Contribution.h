#pragma once
#include "core/records/Activity.h"
#include "core/records/Campaign.h"

namespace core {

enum class Direction { ToSchool, ToCommunity };
enum class ContributionKind { Money, Goods, Labour, Knowledge, Venue, Scholarship };
// Whether the giver wants it declared in the Revenue Department's e-Donation.
enum class EDonation { NotAsked, ToEnter, Entered };

// What is not money is worth what was guessed, and is told as an estimate.
inline bool isEstimated(ContributionKind kind)
{
    return kind != ContributionKind::Money && kind != ContributionKind::Scholarship;
}

// Something given, in either direction.
struct Contribution {
    Id<Contribution> id;
    QDate date;
    Direction direction = Direction::ToSchool;
    Id<Party> member;
    ContributionKind kind = ContributionKind::Money;
    QString description;
    qint64 amount = 0; // satang; an estimate for what is not money
    double quantity = 0;
    QString unit;
    double hours = 0;
    Id<Activity> activity;
    QString receipt; // book and number
    QDate thankedOn;
    QString usedFor;
    Id<Campaign> campaign;
    Id<CampaignList> campaignList;
    QString purpose; // for which it was given
    EDonation eDonation = EDonation::NotAsked;
    bool operator==(const Contribution &) const = default;
};

template <>
struct KindName<Contribution> {
    static constexpr auto value = "contribution";
};
template <>
const ChoiceList &choicesOf<Direction>();
template <>
const ChoiceList &choicesOf<ContributionKind>();
template <>
const ChoiceList &choicesOf<EDonation>();
template <>
const RecordType<Contribution> &typeOf<Contribution>();

} // namespace core
