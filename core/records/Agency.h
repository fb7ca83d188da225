#pragma once
#include "core/records/Party.h"
#include "core/records/Village.h"

namespace core {

enum class AgencyKind {
    LocalGovernment,
    Health,
    Police,
    State,
    School,
    Company,
    Foundation,
    CommunityGroup,
    Alumni,
    Other
};

// An office, company, foundation or group that works with the school.
struct Agency {
    Id<Agency> id;
    QString name;
    AgencyKind kind = AgencyKind::Other;
    QString contact;
    QString phone;
    QString email;
    QString address;
    Id<Village> village;
    QDate since;
    QDate until;
    QString note;
    bool operator==(const Agency &) const = default;
};

// MOU with an agency.
struct Agreement {
    Id<Agreement> id;
    Id<Agency> agency;
    QString subject;
    QDate signedOn;
    QDate expiresOn;
    bool operator==(const Agreement &) const = default;
};

template <>
struct KindName<Agency> {
    static constexpr auto value = "agency";
};
template <>
struct KindName<Agreement> {
    static constexpr auto value = "agreement";
};
template <>
const ChoiceList &choicesOf<AgencyKind>();
template <>
const RecordType<Agency> &typeOf<Agency>();
template <>
const RecordType<Agreement> &typeOf<Agreement>();

} // namespace core
