#pragma once
// Private to core/records: SQL for how a cell of a file names a record, where a name alone is not enough.
#include <QStringList>

namespace core {

// Over villages aliased `v`: 4, or 4/แม่คะ where another village bears the number. A bare number is the village of the
// school's own subdistrict, which is the one with none stated, or with the school's.
QString villageCellSql(const QString &v);
QStringList villageAliasSql(const QString &v);

// 4/12/3: village 4, house 12/3. Over households aliased `h`; the aliases over t.
QString householdCellSql(const QString &h);
QStringList householdAliasSql();

// What tells two of one name apart, over t: " @ 4" for its village; empty where nothing is known.
QString villageMarkSql();
// " @ " and the code, else the household, else the village.
QString personMarkSql();
// The name, with the mark where another record of the table bears the name.
QString toldApart(const QString &nameSql, const QString &table, const QString &markSql);

} // namespace core
