#pragma once
#include "core/records/FollowUp.h"

namespace core {

// What was reported at a later meeting on a task that an earlier one gave.
struct Progress {
    Id<Progress> id;
    Id<FollowUp> followUp;
    Id<Meeting> meeting;
    QString note;
    bool operator==(const Progress &) const = default;
};

template <>
struct KindName<Progress> {
    static constexpr auto value = "progress";
};
template <>
const RecordType<Progress> &typeOf<Progress>();

} // namespace core
