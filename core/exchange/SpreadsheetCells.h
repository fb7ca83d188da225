#pragma once
// Private to the readers of spreadsheets.
#include "core/Result.h"
#include "core/exchange/Sheet.h"
#include <QDate>
#include <QHash>
#include <QTime>

namespace core::spreadsheet {

// "1.2345678901234E+12" as a person would write it.
QString plainNumber(const QString &stored);
// A day as a cell that the import reads: ISO, but a year that can only be meant as พ.ศ. as such.
QString dayCell(QDate date);

// Rows as they come, blank ones left out.
class Rows
{
public:
    void add(int line, QStringList cells);
    Sheet sheet() const { return m_sheet; }

private:
    Sheet m_sheet;
};

Result<QStringList> xlsxNames(const QByteArray &bytes);
Result<QStringList> odsNames(const QByteArray &bytes);

Error noSuchSheet(const QString &name, const QStringList &names);
Error broken(const QString &detail);

} // namespace core::spreadsheet
