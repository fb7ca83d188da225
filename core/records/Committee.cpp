#include "core/records/Committee.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<CommitteeKind>()
{
    static const ChoiceList list{{"school_board", QT_TRANSLATE_NOOP("Choices", "School board")},
                                 {"parent_network", QT_TRANSLATE_NOOP("Choices", "Parent network")},
                                 {"village", QT_TRANSLATE_NOOP("Choices", "Village meeting")},
                                 {"plc", QT_TRANSLATE_NOOP("Choices", "PLC")},
                                 {"other", QT_TRANSLATE_NOOP("Choices", "Other")}};
    return list;
}

template <>
const ChoiceList &choicesOf<QuorumRule>()
{
    static const ChoiceList list{{"half_of_seats", QT_TRANSLATE_NOOP("Choices", "Half of all seats")},
                                 {"half_of_filled", QT_TRANSLATE_NOOP("Choices", "Half of the filled seats")},
                                 {"number", QT_TRANSLATE_NOOP("Choices", "A fixed number")}};
    return list;
}

template <>
const RecordType<Committee> &typeOf<Committee>()
{
    static const auto type = recordType<Committee>(
        {.table = QStringLiteral("committees"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Committees"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Committee"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = QStringLiteral("t.committee_id"),
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Committee::name).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Committee::kind),
         field("legal_basis", QT_TRANSLATE_NOOP("Fields", "Legal basis"), &Committee::legalBasis).as(Input::Paragraph),
         field("appointment_order", QT_TRANSLATE_NOOP("Fields", "Appointment order"), &Committee::appointmentOrder)
             .hint(QT_TRANSLATE_NOOP("Fields", "number and date")),
         field("seats", QT_TRANSLATE_NOOP("Fields", "Seats"), &Committee::seats).between(1, 999),
         field("quorum", QT_TRANSLATE_NOOP("Fields", "Quorum"), &Committee::quorum),
         field("quorum_number", QT_TRANSLATE_NOOP("Fields", "Quorum (number)"), &Committee::quorumNumber)
             .between(1, 9999)
             .unlisted(),
         field("terms_years", QT_TRANSLATE_NOOP("Fields", "Term (years)"), &Committee::termsYears).between(1, 99)},
        [](const Committee &c) -> QList<Complaint> {
            if (c.quorum == QuorumRule::Number && !c.quorumNumber)
                return {rules::odd("quorum_number", QT_TRANSLATE_NOOP("Rules", "the number of members is missing"))};
            return {};
        });
    return type;
}

template <>
const RecordType<Seat> &typeOf<Seat>()
{
    static const auto type = recordType<Seat>(
        {.table = QStringLiteral("seats"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Seats"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Seat"),
         .nameSql = QStringLiteral("t.office"),
         .cellSql = QStringLiteral("t.office"),
         .orderSql = QStringLiteral("t.committee_id, t.position, t.seat_id"),
         .key = {QStringLiteral("committee"), QStringLiteral("person"), QStringLiteral("since")}},
        {field("committee", QT_TRANSLATE_NOOP("Fields", "Committee"), &Seat::committee).owned(),
         field("position", QT_TRANSLATE_NOOP("Fields", "Position"), &Seat::position).in("office").required(),
         field("represents", QT_TRANSLATE_NOOP("Fields", "Represents"), &Seat::represents),
         field("person", QT_TRANSLATE_NOOP("Fields", "Person"), &Seat::person),
         field("since", QT_TRANSLATE_NOOP("Fields", "Since"), &Seat::since),
         field("until", QT_TRANSLATE_NOOP("Fields", "Until"), &Seat::until),
         field("order", QT_TRANSLATE_NOOP("Fields", "Order"), &Seat::order).in("position").unlisted()},
        [](const Seat &s) { return rules::membershipDates(s.since, s.until); });
    return type;
}

} // namespace core
