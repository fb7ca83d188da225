#pragma once
#include "core/records/Person.h"

namespace core {

enum class CommitteeKind { SchoolBoard, ParentNetwork, Village, Plc, Other };
enum class QuorumRule { HalfOfSeats, HalfOfFilled, Number };

// A body that meets: คณะกรรมการสถานศึกษา, เครือข่ายผู้ปกครอง, ประชาคมหมู่บ้าน, PLC.
struct Committee {
    Id<Committee> id;
    QString name;
    CommitteeKind kind = CommitteeKind::Other;
    QString legalBasis;
    QString level;            // of a parent network: the class or grade, ป.4/1
    Id<Committee> partOf;     // the grade's network is part of the school's
    QString appointmentOrder; // number and date, see AppointmentOrder.h
    std::optional<int> seats; // as appointed; empty: those on record count
    QuorumRule quorum = QuorumRule::HalfOfSeats;
    std::optional<int> quorumNumber; // of QuorumRule::Number
    std::optional<int> termsYears;
    bool servesRest = true; // whoever comes in between serves the rest of the term
    bool operator==(const Committee &) const = default;
};

// Who holds which seat of a body, from when to when. Vacant: no person.
struct Seat {
    Id<Seat> id;
    Id<Committee> committee;
    QString position;   // ประธานกรรมการ …
    QString represents; // ผู้แทนผู้ปกครอง …
    Id<Person> person;
    QDate since;
    QDate until;
    int order = 0;
    bool operator==(const Seat &) const = default;
};

template <>
struct KindName<Committee> {
    static constexpr auto value = "committee";
};
template <>
struct KindName<Seat> {
    static constexpr auto value = "seat";
};
template <>
const ChoiceList &choicesOf<CommitteeKind>();
template <>
const ChoiceList &choicesOf<QuorumRule>();
template <>
const RecordType<Committee> &typeOf<Committee>();
template <>
const RecordType<Seat> &typeOf<Seat>();

} // namespace core
