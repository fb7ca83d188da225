#include "core/records/Household.h"
#include "core/records/CellNames.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

namespace {

QList<Complaint> householdRules(const Household &h)
{
    auto complaints = rules::membershipDates(h.since, h.until) + rules::phone(QStringLiteral("phone"), h.phone);
    if (!h.houseCode.isEmpty() && h.houseCode.size() != 11)
        complaints << rules::odd("house_code", QT_TRANSLATE_NOOP("Rules", "a house code has eleven digits"));
    if (h.members && h.pupils && *h.pupils > *h.members)
        complaints << rules::odd("pupils", QT_TRANSLATE_NOOP("Rules", "more pupils than members"));
    return complaints;
}

} // namespace

template <>
const RecordType<Household> &typeOf<Household>()
{
    static const auto type = recordType<Household>(
        {.table = QStringLiteral("households"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Households"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Household"),
         .nameSql = QStringLiteral("'บ้านเลขที่ ' || t.house_number || ' หมู่ ' || (SELECT v.number FROM villages v WHERE "
                                   "v.village_id = t.village_id) || iif(t.head = '', '', ' ' || t.head)"),
         .cellSql = householdCellSql(QStringLiteral("t")),
         .aliasSql = householdAliasSql() + QStringList{QStringLiteral("t.house_code")},
         .orderSql = QStringLiteral("t.village_id, CAST(t.house_number AS INTEGER), t.house_number"),
         .villageSql = QStringLiteral("t.village_id"),
         .isParty = true,
         .code = QStringLiteral("house_code"),
         .key = {QStringLiteral("village"), QStringLiteral("house_number")}},
        {field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Household::village).required(),
         field("house_number", QT_TRANSLATE_NOOP("Fields", "House no."), &Household::houseNumber).digits().required(),
         field("house_code", QT_TRANSLATE_NOOP("Fields", "House code"), &Household::houseCode).digits().unlisted(),
         field("head", QT_TRANSLATE_NOOP("Fields", "Head of household"), &Household::head),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &Household::phone).digits(),
         field("members", QT_TRANSLATE_NOOP("Fields", "Members"), &Household::members),
         field("pupils", QT_TRANSLATE_NOOP("Fields", "Pupils"), &Household::pupils),
         field("occupation", QT_TRANSLATE_NOOP("Fields", "Occupation"), &Household::occupation),
         field("ethnicity", QT_TRANSLATE_NOOP("Fields", "Ethnicity"), &Household::ethnicity).sensitive(),
         field("language", QT_TRANSLATE_NOOP("Fields", "Language"), &Household::language).unlisted(),
         field("since", QT_TRANSLATE_NOOP("Fields", "Since"), &Household::since).unlisted(),
         field("until", QT_TRANSLATE_NOOP("Fields", "Until"), &Household::until).unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Household::note).as(Input::Paragraph)},
        householdRules);
    return type;
}

} // namespace core
