#pragma once
#include "core/records/Kind.h"

namespace core {

// Anyone who can attend, give, help or be tied to: a household, a temple, an agency, a resource person, a person. A
// party has no life of its own; it is the number and name that the record behind it goes by in the network.
struct Party {
};

template <class R>
Id<Party> party(Id<R> id)
{
    return {id.value};
}

} // namespace core
