#pragma once
#include "core/records/Kind.h"

namespace core {

// Words that minutes need again and again, brought up by a few letters.
struct Phrase {
    Id<Phrase> id;
    QString abbreviation; // "รท"
    QString wording;
    bool operator==(const Phrase &) const = default;
};

template <>
struct KindName<Phrase> {
    static constexpr auto value = "phrase";
};
template <>
const RecordType<Phrase> &typeOf<Phrase>();

} // namespace core
