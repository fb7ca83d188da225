#include "core/records/CellNames.h"

namespace core {

namespace {

QString schoolsOwn()
{
    return QStringLiteral("coalesce((SELECT subdistrict FROM schools), '')");
}

// The school's own subdistrict first: without a word, then in words.
QString rank(const QString &v)
{
    return QStringLiteral("iif(%1.subdistrict = '', 0, iif(%1.subdistrict = %2, 1, 2))").arg(v, schoolsOwn());
}

QString bareNumber(const QString &v)
{
    return QStringLiteral(
               "iif(EXISTS (SELECT 1 FROM villages o WHERE o.number = %1.number AND %2 < %3), '', %1.number)")
        .arg(v, rank(QStringLiteral("o")), rank(v));
}

QString withSubdistrict(const QString &v)
{
    return QStringLiteral("%1.number || '/' || iif(%1.subdistrict <> '' OR EXISTS (SELECT 1 FROM villages o WHERE "
                          "o.number = %1.number AND o.subdistrict = %2), %1.subdistrict, %2)")
        .arg(v, schoolsOwn());
}

} // namespace

QString villageCellSql(const QString &v)
{
    return QStringLiteral("%1.number || iif((SELECT count(*) FROM villages o WHERE o.number = %1.number) > 1 AND "
                          "%1.subdistrict <> '', '/' || %1.subdistrict, '')")
        .arg(v);
}

QStringList villageAliasSql(const QString &v)
{
    return {bareNumber(v), withSubdistrict(v)};
}

QString householdCellSql(const QString &h)
{
    return QStringLiteral("(SELECT %2 || '/' || %1.house_number FROM villages v WHERE v.village_id = %1.village_id)")
        .arg(h, villageCellSql(QStringLiteral("v")));
}

QStringList householdAliasSql()
{
    QStringList ways;
    for (const auto &way : villageAliasSql(QStringLiteral("v")))
        ways << QStringLiteral("(SELECT iif(%1 = '', '', %1 || '/' || t.house_number) FROM villages v WHERE "
                               "v.village_id = t.village_id)")
                    .arg(way);
    return ways;
}

QString villageMarkSql()
{
    return QStringLiteral("coalesce((SELECT ' @ ' || %1 FROM villages v WHERE v.village_id = t.village_id), '')")
        .arg(villageCellSql(QStringLiteral("v")));
}

QString personMarkSql()
{
    return QStringLiteral("iif(t.code <> '', ' @ ' || t.code, coalesce((SELECT ' @ ' || %1 FROM households h WHERE "
                          "h.household_id = t.household_id), %2))")
        .arg(householdCellSql(QStringLiteral("h")), villageMarkSql());
}

QString toldApart(const QString &nameSql, const QString &table, const QString &markSql)
{
    return QStringLiteral("%1 || iif(%1 IN (SELECT %1 FROM %2 t GROUP BY 1 HAVING count(*) > 1), %3, '')")
        .arg(nameSql, table, markSql);
}

} // namespace core
