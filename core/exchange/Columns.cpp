#include "core/exchange/Columns.h"
#include "core/records/Kinds.h"
#include <QCoreApplication>
#include <QSet>

namespace core {

namespace {

constexpr qsizetype headerWithin = 20; // rows from the top

using Headers = QHash<QString, int>;

// The row below the header; 0: there is none.
qsizetype belowHeader(const Headers &headers, const Sheet &sheet)
{
    int most = 0;
    qsizetype below = 0;
    for (qsizetype i = 0; i < std::min(headerWithin, sheet.rows.size()); ++i) {
        int known = 0;
        for (const auto &cell : sheet.rows[i])
            known += headers.contains(Labels::plain(cell)) ? 1 : 0;
        if (known > most) {
            most = known;
            below = i + 1;
        }
    }
    return below;
}

QString exampleHeader(const Kind &kind)
{
    QStringList names;
    for (const auto &field : kind.fields)
        if (!field.internal && names.size() < 4)
            names << field.name;
    return names.join(QStringLiteral(", "));
}

// A task may name its meeting and its agenda item in two columns: "… 2/2568" and "4.1".
bool isOwnersOwner(const Kind &kind, const QString &header)
{
    const auto *owner = kind.ownerField();
    const auto *target = owner ? kindNamed(owner->target) : nullptr;
    return target && target->isPart && Labels::plain(header) == Labels::plain(target->ownerField()->name);
}

} // namespace

QString Columns::headerOf(const Kind &kind, const QString &field) const
{
    const int index = kind.indexOf(field);
    const auto column = fields.indexOf(index);
    return column >= 0 ? header[column] : index >= 0 ? fieldLabel(kind.fields[index]) : field;
}

Result<Columns> columnsOf(const Kind &kind, const Labels &labels, const Sheet &sheet)
{
    const auto headers = labels.headers(kind);
    Columns columns;
    columns.below = belowHeader(headers, sheet);
    if (columns.below == 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Import", "No column of this file is known for “%1”. The first row must name the columns, for "
                                   "example: %2.")
                         .arg(kindTitle(kind), exampleHeader(kind))};
    columns.header = sheet.rows[columns.below - 1];
    QSet<int> taken;
    for (const auto &cell : columns.header) {
        int field = headers.value(Labels::plain(cell), -1);
        if (field < 0 && isOwnersOwner(kind, cell)) {
            columns.ownersOwner = int(columns.fields.size());
            columns.fields << -1;
            continue;
        }
        if (field >= 0 && taken.contains(field)) {
            columns.repeated << cell;
            field = -1;
        }
        if (field < 0 && !cell.trimmed().isEmpty())
            columns.unknown << cell;
        taken << field;
        columns.fields << field;
    }
    return columns;
}

} // namespace core
