#pragma once
#include "core/records/Activity.h"

namespace core {

enum class Direction { ToSchool, ToCommunity };
enum class ContributionKind { Money, Goods, Labour, Knowledge, Venue, Scholarship };

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
const RecordType<Contribution> &typeOf<Contribution>();

} // namespace core
