#pragma once
#include "core/records/Committee.h"

namespace core {

// The seats that a body of some sort has by the rules it is appointed under; the office makes the rules its own.
struct BodyTemplate {
    Id<BodyTemplate> id;
    QString name;
    CommitteeKind kind = CommitteeKind::Other;
    std::optional<int> pupilsFrom; // proposed for schools from so many pupils
    std::optional<int> pupilsTo;   // to so many
    QString legalBasis;
    QuorumRule quorum = QuorumRule::HalfOfSeats;
    std::optional<int> quorumNumber;
    std::optional<int> termsYears;
    bool servesRest = true;
    bool operator==(const BodyTemplate &) const = default;
};

// One line of a template: so many seats of one position that represent the same.
struct TemplateSeat {
    Id<TemplateSeat> id;
    Id<BodyTemplate> bodyTemplate;
    QString position;
    QString represents; // empty: whomever
    int count = 1;
    int order = 0;
    bool operator==(const TemplateSeat &) const = default;
};

template <>
struct KindName<BodyTemplate> {
    static constexpr auto value = "body_template";
};
template <>
struct KindName<TemplateSeat> {
    static constexpr auto value = "template_seat";
};
template <>
const RecordType<BodyTemplate> &typeOf<BodyTemplate>();
template <>
const RecordType<TemplateSeat> &typeOf<TemplateSeat>();

} // namespace core
