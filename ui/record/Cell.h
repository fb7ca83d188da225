#pragma once
#include "core/records/Field.h"
#include "ui/widgets/NumberEdit.h"

namespace ui {

// A value as people read it in a table. References and members are named by whoever knows the store.
QString cellText(const core::FieldInfo &field, const QVariant &value);

bool isNumber(const core::FieldInfo &field);
bool isReference(const core::FieldInfo &field); // to a record of a kind, or to a member of any
NumberEdit::Reads readsOf(const core::FieldInfo &field);

} // namespace ui
