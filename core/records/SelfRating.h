#pragma once
#include "core/records/Activity.h"

namespace core {

// How the school rates itself for an academic year in one of Epstein's six types of involvement: from 1, it does not
// occur, to 5, it occurs extensively; 4 and 5 are strong. With the evidence for it.
struct SelfRating {
    Id<SelfRating> id;
    int year = 0; // academic, พ.ศ.
    Involvement involvement = Involvement::Parenting;
    std::optional<int> score; // 1–5
    QString evidence;
    bool operator==(const SelfRating &) const = default;
};

template <>
struct KindName<SelfRating> {
    static constexpr auto value = "self_rating";
};
template <>
const RecordType<SelfRating> &typeOf<SelfRating>();

} // namespace core
