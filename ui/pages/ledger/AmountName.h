#pragma once

namespace ui {

class FieldForm;

// What is not money is worth what was guessed: the amount's field of a gift's form says so, as long as that is its
// kind.
void nameAmountByKind(FieldForm *form);
void nameAmount(FieldForm *form); // as things are now

} // namespace ui
