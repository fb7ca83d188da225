#pragma once
#include "core/Result.h"
#include "core/exchange/Sheet.h"

namespace core {

// A list in whatever file somebody brings: XLSX, ODS, or CSV in any encoding. Of a spreadsheet the named sheet, or the
// first. Told by what stands in the file, not by its name.
Result<Sheet> readList(const QByteArray &bytes, const QString &sheet = {}, const QString &encoding = {});

// The sheets of a spreadsheet in their order; none where it is a text file.
Result<QStringList> sheetNames(const QByteArray &bytes);

// One sheet of a spreadsheet, each cell as the text that the import reads: 1.2346E+12 is written out, a date is ISO, a
// time 09:30. A date of a year that was typed as พ.ศ. stays one.
Result<Sheet> readXlsx(const QByteArray &bytes, const QString &sheet = {});
Result<Sheet> readOds(const QByteArray &bytes, const QString &sheet = {});

} // namespace core
