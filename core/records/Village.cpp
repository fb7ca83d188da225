#include "core/records/Village.h"
#include "core/records/CellNames.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<Village> &typeOf<Village>()
{
    static const auto type = recordType<Village>(
        {.table = QStringLiteral("villages"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Villages"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Village"),
         .nameSql = QStringLiteral("'หมู่ ' || t.number || ' ' || t.name"),
         .cellSql = villageCellSql(QStringLiteral("t")),
         .aliasSql = villageAliasSql(QStringLiteral("t")) +
                     QStringList{QStringLiteral("t.number || ' ' || t.name"), QStringLiteral("t.name")},
         .orderSql = QStringLiteral("t.in_service_area DESC, t.subdistrict, t.number"),
         .key = {QStringLiteral("subdistrict"), QStringLiteral("number")}},
        {field("number", QT_TRANSLATE_NOOP("Fields", "Village no."), &Village::number).required().between(1, 99),
         field("subdistrict", QT_TRANSLATE_NOOP("Fields", "Subdistrict"), &Village::subdistrict)
             .hint(QT_TRANSLATE_NOOP("Fields", "the school's, unless said"))
             .schoolsUnlessSaid(),
         field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Village::name).required(),
         field("in_service_area", QT_TRANSLATE_NOOP("Fields", "In the service area"), &Village::inServiceArea),
         field("headman", QT_TRANSLATE_NOOP("Fields", "Headman"), &Village::headman),
         field("latitude", QT_TRANSLATE_NOOP("Fields", "Latitude"), &Village::latitude).between(-90, 90).unlisted(),
         field("longitude", QT_TRANSLATE_NOOP("Fields", "Longitude"), &Village::longitude)
             .between(-180, 180)
             .unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Village::note).as(Input::Paragraph)});
    return type;
}

template <>
const RecordType<VillageCount> &typeOf<VillageCount>()
{
    static const auto type = recordType<VillageCount>(
        {.table = QStringLiteral("village_counts"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Village counts"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Village count"),
         .nameSql = QStringLiteral("t.year"),
         .cellSql = QStringLiteral("t.year"),
         .orderSql = QStringLiteral("t.year DESC, t.village_id"),
         .key = {QStringLiteral("village"), QStringLiteral("year")}},
        {field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &VillageCount::village).owned(),
         field("year", QT_TRANSLATE_NOOP("Fields", "Academic year (B.E.)"), &VillageCount::year)
             .required()
             .between(2400, 2700),
         field("households", QT_TRANSLATE_NOOP("Fields", "Households"), &VillageCount::households),
         field("population", QT_TRANSLATE_NOOP("Fields", "Population"), &VillageCount::population),
         field("pupils", QT_TRANSLATE_NOOP("Fields", "Pupils"), &VillageCount::pupils)});
    return type;
}

} // namespace core
