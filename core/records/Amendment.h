#pragma once
#include "core/records/Meeting.h"

namespace core {

// A correction of minutes after they were certified. The minutes stay as they are; this stands below them.
struct Amendment {
    Id<Amendment> id;
    Id<Meeting> meeting;
    QDate date;
    QString item;      // of the agenda: "4.1"; empty: of the whole
    QString wording;   // what it should read
    QString decidedAt; // the meeting that decided it: "3/2568"
    bool operator==(const Amendment &) const = default;
};

template <>
struct KindName<Amendment> {
    static constexpr auto value = "amendment";
};
template <>
const RecordType<Amendment> &typeOf<Amendment>();

} // namespace core
