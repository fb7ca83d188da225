#pragma once
#include "core/records/Contribution.h"

namespace core {

// What was done with a part of a gift: the rest is carried over into the next year.
struct Usage {
    Id<Usage> id;
    Id<Contribution> contribution;
    QDate date;
    qint64 amount = 0; // satang
    double quantity = 0;
    QString purpose;
    Id<Activity> activity;
    bool operator==(const Usage &) const = default;
};

template <>
struct KindName<Usage> {
    static constexpr auto value = "usage";
};
template <>
const RecordType<Usage> &typeOf<Usage>();

} // namespace core
