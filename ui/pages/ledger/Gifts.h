#pragma once
#include "core/figures/Ledger.h"

class QTableView;

namespace core {
class Store;
}

namespace ui {

class FieldForm;
class RecordTableModel;

// What is not money is worth what was guessed: the amount's field of a gift's form says so, as long as that is its
// kind.
void nameAmountByKind(FieldForm *form);
void nameAmount(FieldForm *form); // as things are now

// A new entry bears what the filter asks for: direction, kind, member, campaign.
void fitTo(core::Row &gift, const core::LedgerFilter &filter);

// What was given, what is used of it, what is left.
QString usesText(const core::Store &store, core::Id<core::Contribution> gift);

// In a table of gifts who and what share the room that days and sums leave.
void shareRoom(QTableView *table, const RecordTableModel &model);

} // namespace ui
