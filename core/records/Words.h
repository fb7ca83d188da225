#pragma once
#include "core/records/Kind.h"

namespace core {

// What the director wrote into a paper of the school's: the summary of a year, passage by passage.
struct Words {
    Id<Words> id;
    QString paper;   // "summary academic 2568"
    QString passage; // "foreword", "outlook" …
    QString content;
    bool operator==(const Words &) const = default;
};

template <>
struct KindName<Words> {
    static constexpr auto value = "words";
};
template <>
const RecordType<Words> &typeOf<Words>();

} // namespace core
