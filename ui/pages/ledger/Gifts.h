#pragma once

class QTableView;

namespace ui {

class FieldForm;
class RecordTableModel;

// What is not money is worth what was guessed: the amount's field of a gift's form says so, as long as that is its
// kind.
void nameAmountByKind(FieldForm *form);
void nameAmount(FieldForm *form); // as things are now

// In a table of gifts who and what share the room that days and sums leave.
void shareRoom(QTableView *table, const RecordTableModel &model);

} // namespace ui
