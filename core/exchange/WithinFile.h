#pragma once
// Private to core/exchange: rows of a file that name other rows of the same file, as a class's network names the
// grade's that is new, too.
#include "core/exchange/ImportPlan.h"

namespace core {

// A cell that names no record there is; perhaps it names a row of the file.
struct PendingReference {
    qsizetype row; // in the plan
    int field;
    QString header, cell;
    QString problem; // where it names none
};
bool isWithinKind(const Kind &kind, const FieldInfo &field);

// Until the import is carried out, such a reference is the row's place in the plan, negative from -1.
void resolveWithin(ImportPlan &plan, const QList<PendingReference> &pending);

// The rows to be kept, those that others name first; such references are places in this list now.
Result<QList<Row>> rowsInOrder(const ImportPlan &plan);

} // namespace core
