#pragma once
#include "core/records/Household.h"

namespace core {

enum class Readiness { Ready, OnRequest, NotNow, Deceased };

// ภูมิปัญญาท้องถิ่น, ปราชญ์ชาวบ้าน: someone of the villages who knows something and may teach it.
struct ResourcePerson {
    Id<ResourcePerson> id;
    QString title;
    QString givenName;
    QString familyName;
    QString code;
    Id<Village> village;
    Id<Household> household;
    QString field; // เกษตรกรรม, ศิลปกรรม … (an editable list)
    QString expertise;
    QString teaches; // subjects, grades
    Readiness readiness = Readiness::Ready;
    QString honorarium;
    QString phone;
    QDate verifiedOn; // re-checked at least every two years
    QString successor;
    QString note;
    bool operator==(const ResourcePerson &) const = default;
};

template <>
struct KindName<ResourcePerson> {
    static constexpr auto value = "resource_person";
};
template <>
const ChoiceList &choicesOf<Readiness>();
template <>
const RecordType<ResourcePerson> &typeOf<ResourcePerson>();

} // namespace core
