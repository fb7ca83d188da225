#pragma once
#include "core/records/Party.h"
#include "core/records/Village.h"

namespace core {

// ครัวเรือน, a house of a village; known by its house code, else by village and house number.
struct Household {
    Id<Household> id;
    Id<Village> village;
    QString houseNumber;
    QString houseCode; // รหัสประจำบ้าน, 11 digits
    QString head;
    QString phone;
    std::optional<int> members;
    std::optional<int> pupils;
    QString occupation;
    QString ethnicity;
    QString language;
    QDate since;
    QDate until;
    QString note;
    bool operator==(const Household &) const = default;
};

template <>
struct KindName<Household> {
    static constexpr auto value = "household";
};
template <>
const RecordType<Household> &typeOf<Household>();

} // namespace core
