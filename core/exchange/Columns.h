#pragma once
// Private to core/exchange.
#include "core/Result.h"
#include "core/exchange/Labels.h"
#include "core/exchange/Sheet.h"

namespace core {

// Which column of a file is which field of a kind.
struct Columns {
    QStringList header;
    QStringList unknown;
    QStringList repeated; // of these: known, but there twice
    QList<int> fields;    // of each column; -1: unknown
    int ownersOwner = -1; // the column of the owner's owner, where it has one of its own
    qsizetype below = 0;  // the first row under the header

    // As it stands in the file; else what people call it.
    QString headerOf(const Kind &kind, const QString &field) const;
};

// The header is found by itself: the row in which most cells are names of fields; the first of equals.
Result<Columns> columnsOf(const Kind &kind, const Labels &labels, const Sheet &sheet);

} // namespace core
