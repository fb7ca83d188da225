#include "core/exchange/Export.h"
#include "core/exchange/Cells.h"
#include "core/exchange/Csv.h"

namespace core {

Result<QByteArray> exportCsv(const Store &store, const Kind &kind, bool sensitive)
{
    QList<int> columns;
    QSet<int> numbers;
    QStringList header, joined;
    for (const auto &field : kind.fields)
        if (!field.secondCell.isEmpty())
            joined << field.secondCell; // written in the cell of another
    for (int i = 0; i < kind.fields.size(); ++i) {
        const auto &field = kind.fields[i];
        if (field.internal || field.input == Input::Picture || (field.sensitive && !sensitive) ||
            joined.contains(field.name))
            continue;
        if (field.input == Input::Number || field.input == Input::Decimal || field.input == Input::Money)
            numbers << int(columns.size());
        columns << i;
        header << field.name;
    }
    const auto records = store.allRows(kind);
    if (!records)
        return records.error();
    QList<QStringList> rows{header};
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
    return writeCsv(rows, numbers);
}

} // namespace core
