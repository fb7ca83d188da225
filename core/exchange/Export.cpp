#include "core/exchange/Export.h"
#include "core/exchange/Cells.h"
#include "core/exchange/Csv.h"
#include "core/exchange/Workbook.h"
#include "core/thai/BuddhistDate.h"
#include <QCoreApplication>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

bool isNumber(const FieldInfo &field)
{
    return field.input == Input::Number || field.input == Input::Decimal || field.input == Input::Money;
}

// Indices of the fields that go into files.
QList<int> columnsOf(const Kind &kind, bool sensitive)
{
    QList<int> columns;
    QStringList joined;
    for (const auto &field : kind.fields)
        if (!field.secondCell.isEmpty())
            joined << field.secondCell; // written in the cell of another
    for (int i = 0; i < kind.fields.size(); ++i) {
        const auto &field = kind.fields[i];
        if (!field.internal && field.input != Input::Picture && (!field.sensitive || sensitive) &&
            !joined.contains(field.name))
            columns << i;
    }
    return columns;
}

// Each record as cells of a file.
Result<QList<QStringList>> rowsOf(const Store &store, const Kind &kind, const QList<int> &columns)
{
    const auto records = store.allRows(kind);
    if (!records)
        return records.error();
    QList<QStringList> rows;
    CellWriter writer(store);
    for (const auto &record : *records) {
        QStringList row;
        for (const int column : columns) {
            auto cell = writer.cell(kind, column, record);
            if (!cell)
                return cell.error();
            row << *cell;
        }
        rows << row;
    }
    return rows;
}

QStringList namesOf(const Kind &kind, const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns)
        names << kind.fields[column].name;
    return names;
}

// 2/2568 and 12/3 stay text; a date is the day that the cell names.
BookCell bookCell(const FieldInfo &field, const QString &cell)
{
    if (field.input == Input::Date)
        return BookCell::day(readDate(cell, {}, DateSource::File).date);
    if (field.input == Input::Flag || (isNumber(field) && field.secondCell.isEmpty()))
        return {field.input == Input::Money ? BookCell::Kind::Money : BookCell::Kind::Number, cell};
    return BookCell::words(cell);
}

// What each column means, for who reads the file without the program.
BookSheet keySheet(const Kind &kind, const QList<int> &columns)
{
    BookSheet sheet{translated(QT_TRANSLATE_NOOP("Export", "What the columns mean")),
                    {translated(QT_TRANSLATE_NOOP("Export", "Column")),
                     translated(QT_TRANSLATE_NOOP("Export", "Meaning")),
                     translated(QT_TRANSLATE_NOOP("Export", "Words that may stand in it"))},
                    {}};
    for (const int column : columns) {
        const auto &field = kind.fields[column];
        QStringList words;
        if (field.choices)
            for (const auto &choice : *field.choices)
                words << QStringLiteral("%1 = %2").arg(QString::fromLatin1(choice.word),
                                                       choiceLabel(field, QString::fromLatin1(choice.word)));
        sheet.rows << QList<BookCell>{BookCell::words(field.name), BookCell::words(fieldLabel(field)),
                                      BookCell::words(words.join(u'\n'))};
    }
    return sheet;
}

} // namespace

Result<QByteArray> exportCsv(const Store &store, const Kind &kind, bool sensitive)
{
    const auto columns = columnsOf(kind, sensitive);
    QSet<int> numbers;
    for (int i = 0; i < columns.size(); ++i)
        if (isNumber(kind.fields[columns[i]]))
            numbers << i;
    const auto rows = rowsOf(store, kind, columns);
    if (!rows)
        return rows.error();
    return writeCsv(QList<QStringList>{namesOf(kind, columns)} + *rows, numbers);
}

Result<QByteArray> exportXlsx(const Store &store, const Kind &kind, bool sensitive)
{
    const auto columns = columnsOf(kind, sensitive);
    const auto rows = rowsOf(store, kind, columns);
    if (!rows)
        return rows.error();
    BookSheet sheet{kindTitle(kind), namesOf(kind, columns), {}};
    sheet.rows.reserve(rows->size());
    for (const auto &row : *rows) {
        QList<BookCell> cells;
        for (int i = 0; i < columns.size(); ++i)
            cells << bookCell(kind.fields[columns[i]], row[i]);
        sheet.rows << cells;
    }
    return xlsxOf({sheet, keySheet(kind, columns)});
}

} // namespace core
