#include "core/exchange/Spreadsheet.h"
#include "core/exchange/Csv.h"
#include "core/exchange/SpreadsheetCells.h"
#include "core/exchange/Zip.h"
#include "core/thai/BuddhistDate.h"
#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

constexpr int firstBuddhistYear = 2400; // no date of an office lies so far ahead
const QByteArray oldExcel = QByteArrayLiteral("\xD0\xCF\x11\xE0");

QString translated(const char *text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

// An OpenDocument file says so in its first bytes.
bool isOds(const QByteArray &bytes)
{
    return bytes.left(100).contains("opendocument");
}

} // namespace

namespace spreadsheet {

QString plainNumber(const QString &stored)
{
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    if (!isNumber)
        return stored;
    const double rounded = QString::number(value, 'g', 15).toDouble(); // as many digits as a spreadsheet shows
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

QString dayCell(QDate date)
{
    if (!date.isValid())
        return {};
    return date.year() < firstBuddhistYear
               ? date.toString(Qt::ISODate)
               : QStringLiteral("%1/%2/%3").arg(date.day()).arg(date.month()).arg(date.year());
}

void Rows::add(int line, QStringList cells)
{
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    if (cells.isEmpty())
        return;
    m_sheet.rows << cells;
    m_sheet.lines << line;
}

Error noSuchSheet(const QString &name, const QStringList &names)
{
    return {Error::Kind::NotFound,
            translated(QT_TRANSLATE_NOOP("Spreadsheet", "There is no sheet “%1” in this file. Its sheets are: %2."))
                .arg(name, names.join(QStringLiteral(", ")))};
}

Error broken(const QString &detail)
{
    return {Error::Kind::Invalid,
            translated(QT_TRANSLATE_NOOP("Spreadsheet", "This spreadsheet cannot be read. Open it in the program it "
                                                        "comes from and save it again as XLSX or CSV.")),
            detail};
}

} // namespace spreadsheet

Result<QStringList> sheetNames(const QByteArray &bytes)
{
    if (!isZip(bytes))
        return QStringList();
    return isOds(bytes) ? spreadsheet::odsNames(bytes) : spreadsheet::xlsxNames(bytes);
}

Result<Sheet> readList(const QByteArray &bytes, const QString &sheet, const QString &encoding)
{
    if (bytes.startsWith(oldExcel))
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("Spreadsheet", "This is a file of Excel 97–2003, or one with a "
                                                                 "password. Save it in Excel as XLSX without a "
                                                                 "password, and import that."))};
    if (isZip(bytes))
        return isOds(bytes) ? readOds(bytes, sheet) : readXlsx(bytes, sheet);
    if (!sheet.isEmpty())
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("Spreadsheet", "This is a text file: it has no sheets by name."))};
    return readCsv(bytes, encoding);
}

} // namespace core
