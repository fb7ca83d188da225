#pragma once
#include "core/records/Activity.h"

namespace core {

// A photograph or scan that belongs to a meeting, to one item of its agenda, or to an activity; scaled to what prints
// well.
struct Attachment {
    Id<Attachment> id;
    Id<Activity> activity;
    Id<Meeting> meeting;
    Id<AgendaItem> agendaItem;
    QString caption;
    QString picture; // base64 of a PNG or JPEG file
    int order = 0;
    bool operator==(const Attachment &) const = default;
};

template <>
struct KindName<Attachment> {
    static constexpr auto value = "attachment";
};
template <>
const RecordType<Attachment> &typeOf<Attachment>();

} // namespace core
