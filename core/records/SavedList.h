#pragma once
#include "core/records/Party.h"

namespace core {

// A list of members that is kept to be used again: who gets the year's letter, whom to invite to the fair.
struct SavedList {
    Id<SavedList> id;
    QString name;
    QString note;
    bool operator==(const SavedList &) const = default;
};

struct SavedListMember {
    Id<SavedListMember> id;
    Id<SavedList> list;
    Id<Party> member;
    bool operator==(const SavedListMember &) const = default;
};

template <>
struct KindName<SavedList> {
    static constexpr auto value = "saved_list";
};
template <>
struct KindName<SavedListMember> {
    static constexpr auto value = "saved_list_member";
};
template <>
const RecordType<SavedList> &typeOf<SavedList>();
template <>
const RecordType<SavedListMember> &typeOf<SavedListMember>();

} // namespace core
