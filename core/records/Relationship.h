#pragma once
#include "core/records/Party.h"

namespace core {

// A dated tie between two members of the network.
struct Relationship {
    Id<Relationship> id;
    Id<Party> from;
    Id<Party> to;
    QString kind;
    QDate since;
    QDate until;
    QString note;
    bool operator==(const Relationship &) const = default;
};

template <>
struct KindName<Relationship> {
    static constexpr auto value = "relationship";
};
template <>
const RecordType<Relationship> &typeOf<Relationship>();

} // namespace core
