#include "core/records/ResourcePerson.h"
#include "core/records/CellNames.h"
#include "core/records/Person.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<Readiness>()
{
    static const ChoiceList list{{"ready", QT_TRANSLATE_NOOP("Choices", "Ready")},
                                 {"on_request", QT_TRANSLATE_NOOP("Choices", "On request")},
                                 {"not_now", QT_TRANSLATE_NOOP("Choices", "Not now")},
                                 {"deceased", QT_TRANSLATE_NOOP("Choices", "Deceased")}};
    return list;
}

template <>
const RecordType<ResourcePerson> &typeOf<ResourcePerson>()
{
    static const auto type = recordType<ResourcePerson>(
        {.table = QStringLiteral("resource_persons"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Resource people"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Resource person"),
         .nameSql = fullNameSql(),
         .cellSql = toldApart(fullNameSql(), QStringLiteral("resource_persons"), personMarkSql()),
         .aliasSql = QStringList{fullNameSql(), QStringLiteral("t.given_name || t.family_name"),
                                 QStringLiteral("t.code"), fullNameSql() + QStringLiteral(" || ") + personMarkSql()},
         .orderSql = QStringLiteral("t.given_name, t.family_name"),
         .villageSql = QStringLiteral("coalesce(t.village_id, (SELECT h.village_id FROM households h WHERE "
                                      "h.household_id = t.household_id))"),
         .isParty = true,
         .neverCompletes = true,
         .code = QStringLiteral("code"),
         .key = {QStringLiteral("given_name"), QStringLiteral("family_name")},
         .tieBreak = {QStringLiteral("title"), QStringLiteral("household"), QStringLiteral("village")}},
        {field("title", QT_TRANSLATE_NOOP("Fields", "Form of address"), &ResourcePerson::title),
         field("given_name", QT_TRANSLATE_NOOP("Fields", "Given name"), &ResourcePerson::givenName).required(),
         field("family_name", QT_TRANSLATE_NOOP("Fields", "Family name"), &ResourcePerson::familyName),
         field("code", QT_TRANSLATE_NOOP("Fields", "Code"), &ResourcePerson::code).unlisted(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &ResourcePerson::village),
         field("household", QT_TRANSLATE_NOOP("Fields", "Household"), &ResourcePerson::household).unlisted(),
         field("field", QT_TRANSLATE_NOOP("Fields", "Field of knowledge"), &ResourcePerson::field)
             .in("knowledge_field"),
         field("expertise", QT_TRANSLATE_NOOP("Fields", "Expertise"), &ResourcePerson::expertise),
         field("teaches", QT_TRANSLATE_NOOP("Fields", "Teaches (subjects, grades)"), &ResourcePerson::teaches),
         field("readiness", QT_TRANSLATE_NOOP("Fields", "Readiness"), &ResourcePerson::readiness),
         field("honorarium", QT_TRANSLATE_NOOP("Fields", "Honorarium"), &ResourcePerson::honorarium).unlisted(),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &ResourcePerson::phone).digits(),
         field("verified_on", QT_TRANSLATE_NOOP("Fields", "Verified on"), &ResourcePerson::verifiedOn),
         field("successor", QT_TRANSLATE_NOOP("Fields", "Successor"), &ResourcePerson::successor).unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &ResourcePerson::note).as(Input::Paragraph)},
        [](const ResourcePerson &p) { return rules::phone(QStringLiteral("phone"), p.phone); });
    return type;
}

} // namespace core
