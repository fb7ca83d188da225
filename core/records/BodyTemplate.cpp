#include "core/records/BodyTemplate.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

namespace {

QList<Complaint> templateRules(const BodyTemplate &t)
{
    if (t.pupilsFrom && t.pupilsTo && *t.pupilsTo < *t.pupilsFrom)
        return {rules::refused("pupils_to", QT_TRANSLATE_NOOP("Rules", "ends before it begins"))};
    if (t.quorum == QuorumRule::Number && !t.quorumNumber)
        return {rules::odd("quorum_number", QT_TRANSLATE_NOOP("Rules", "the number of members is missing"))};
    return {};
}

} // namespace

template <>
const RecordType<BodyTemplate> &typeOf<BodyTemplate>()
{
    static const auto type = recordType<BodyTemplate>(
        {.table = QStringLiteral("body_templates"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Seat templates"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Seat template"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = QStringLiteral("t.body_template_id"),
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &BodyTemplate::name).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &BodyTemplate::kind),
         field("pupils_from", QT_TRANSLATE_NOOP("Fields", "From pupils"), &BodyTemplate::pupilsFrom),
         field("pupils_to", QT_TRANSLATE_NOOP("Fields", "To pupils"), &BodyTemplate::pupilsTo),
         field("legal_basis", QT_TRANSLATE_NOOP("Fields", "Legal basis"), &BodyTemplate::legalBasis)
             .as(Input::Paragraph),
         field("quorum", QT_TRANSLATE_NOOP("Fields", "Quorum"), &BodyTemplate::quorum).unlisted(),
         field("quorum_number", QT_TRANSLATE_NOOP("Fields", "Quorum (number)"), &BodyTemplate::quorumNumber)
             .between(1, 9999)
             .unlisted(),
         field("terms_years", QT_TRANSLATE_NOOP("Fields", "Term (years)"), &BodyTemplate::termsYears).between(1, 99),
         field("serves_rest", QT_TRANSLATE_NOOP("Fields", "A replacement serves the rest of the term"),
               &BodyTemplate::servesRest)
             .unlisted()},
        templateRules);
    return type;
}

template <>
const RecordType<TemplateSeat> &typeOf<TemplateSeat>()
{
    static const auto type = recordType<TemplateSeat>(
        {.table = QStringLiteral("template_seats"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Seats of the template"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Seats alike"),
         .nameSql = QStringLiteral("trim(t.office || ' ' || t.represents)"),
         .cellSql = QStringLiteral("trim(t.office || ' ' || t.represents)"),
         .orderSql = QStringLiteral("t.body_template_id, t.position, t.template_seat_id"),
         .key = {QStringLiteral("body_template"), QStringLiteral("position"), QStringLiteral("represents")}},
        {field("body_template", QT_TRANSLATE_NOOP("Fields", "Template"), &TemplateSeat::bodyTemplate).owned(),
         field("position", QT_TRANSLATE_NOOP("Fields", "Position"), &TemplateSeat::position).in("office").required(),
         field("represents", QT_TRANSLATE_NOOP("Fields", "Represents"), &TemplateSeat::represents),
         field("count", QT_TRANSLATE_NOOP("Fields", "Seats"), &TemplateSeat::count).in("seats").between(1, 99),
         field("order", QT_TRANSLATE_NOOP("Fields", "Order"), &TemplateSeat::order).in("position").unlisted()});
    return type;
}

} // namespace core
