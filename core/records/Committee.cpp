#include "core/records/Committee.h"
#include "core/records/AppointmentOrder.h"
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

namespace {

// The school's network, then the grade's, then the classes of that grade: a body stands below the one it is part of.
const QString belowTheirOwners = QStringLiteral(
    "(WITH RECURSIVE up(part_of_id, path) AS (SELECT t.part_of_id, printf('%08d', t.committee_id) UNION ALL "
    "SELECT c.part_of_id, printf('%08d/', c.committee_id) || up.path FROM up JOIN committees c ON c.committee_id = "
    "up.part_of_id LIMIT 9) SELECT path FROM up ORDER BY length(path) DESC LIMIT 1)"); // a circle ends, too

QList<Complaint> committeeRules(const Committee &c)
{
    QList<Complaint> complaints;
    if (c.quorum == QuorumRule::Number && !c.quorumNumber)
        complaints << rules::odd("quorum_number", QT_TRANSLATE_NOOP("Rules", "the number of members is missing"));
    if (c.quorum == QuorumRule::Number && c.quorumNumber && c.seats && *c.quorumNumber > *c.seats)
        complaints << rules::odd("quorum_number", QT_TRANSLATE_NOOP("Rules", "more than the body has seats"));
    if (c.id && c.partOf == c.id)
        complaints << rules::refused("part_of", QT_TRANSLATE_NOOP("Rules", "a body is not part of itself"));
    const auto order = readOrder(c.appointmentOrder);
    if (!c.appointmentOrder.isEmpty() && order.number.isEmpty())
        complaints << rules::odd("appointment_order",
                                 QT_TRANSLATE_NOOP("Rules", "the number of the order is missing: ที่ 214/2568"));
    else if (!c.appointmentOrder.isEmpty() && !order.date.isValid())
        complaints << rules::odd("appointment_order",
                                 QT_TRANSLATE_NOOP("Rules", "the date of the order is missing: ลงวันที่ 16 ก.ย. 2568"));
    return complaints;
}

} // namespace

template <>
const RecordType<Committee> &typeOf<Committee>()
{
    static const auto type = recordType<Committee>(
        {.table = QStringLiteral("committees"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Committees"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Committee"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = belowTheirOwners,
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Committee::name).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Committee::kind).unlisted(),
         field("legal_basis", QT_TRANSLATE_NOOP("Fields", "Legal basis"), &Committee::legalBasis).as(Input::Paragraph),
         field("level", QT_TRANSLATE_NOOP("Fields", "Class or grade"), &Committee::level)
             .hint(QT_TRANSLATE_NOOP("Fields", "of a parent network: ป.4/1, ป.4"))
             .unlisted(),
         field("part_of", QT_TRANSLATE_NOOP("Fields", "Part of"), &Committee::partOf).unlisted(),
         field("appointment_order", QT_TRANSLATE_NOOP("Fields", "Appointment order"), &Committee::appointmentOrder)
             .hint(QT_TRANSLATE_NOOP("Fields", "number and date: คำสั่ง… ที่ 214/2568 ลงวันที่ 16 ก.ย. 2568"))
             .unlisted(),
         field("seats", QT_TRANSLATE_NOOP("Fields", "Seats"), &Committee::seats).between(1, 999),
         field("quorum", QT_TRANSLATE_NOOP("Fields", "Quorum"), &Committee::quorum).unlisted(),
         field("quorum_number", QT_TRANSLATE_NOOP("Fields", "Quorum (number)"), &Committee::quorumNumber)
             .between(1, 9999)
             .unlisted(),
         field("terms_years", QT_TRANSLATE_NOOP("Fields", "Term (years)"), &Committee::termsYears)
             .between(1, 99)
             .unlisted(),
         field("serves_rest", QT_TRANSLATE_NOOP("Fields", "A replacement serves the rest of the term"),
               &Committee::servesRest)
             .unlisted()},
        committeeRules);
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
         .orderSql = QStringLiteral("t.committee_id, t.position, t.since, t.seat_id"),
         .key = {QStringLiteral("committee"), QStringLiteral("person"), QStringLiteral("since")},
         .openField = QStringLiteral("person"), // vacant seats alike are as many as there are rows
         .openKey = {QStringLiteral("committee"), QStringLiteral("position"), QStringLiteral("represents"),
                     QStringLiteral("since")}},
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
