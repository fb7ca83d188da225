#pragma once
#include "core/records/Kind.h"

namespace core {

// หมู่บ้าน. Two subdistricts may share numbers.
struct Village {
    Id<Village> id;
    int number = 0;      // หมู่ที่
    QString subdistrict; // empty: the school's own
    QString name;
    bool inServiceArea = true;
    QString headman;
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString note;
    bool operator==(const Village &) const = default;
};

// The official numbers of a village in one year; its households are the denominator of reach.
struct VillageCount {
    Id<VillageCount> id;
    Id<Village> village;
    int year = 0; // พ.ศ.
    std::optional<int> households;
    std::optional<int> population;
    std::optional<int> pupils;
    bool operator==(const VillageCount &) const = default;
};

template <>
struct KindName<Village> {
    static constexpr auto value = "village";
};
template <>
struct KindName<VillageCount> {
    static constexpr auto value = "village_count";
};
template <>
const RecordType<Village> &typeOf<Village>();
template <>
const RecordType<VillageCount> &typeOf<VillageCount>();

} // namespace core
