#pragma once
#include "core/records/Kind.h"
#include "ui/Office.h"
#include <QVariant>

class QWidget;

namespace ui {

// How one field is typed: the widget, and the value in storage form.
struct FieldEditor {
    QWidget *widget = nullptr;
    std::function<void(const QVariant &value)> show;
    std::function<QVariant()> value;    // the last good one
    std::function<QString()> complaint; // why what stands there is not taken; none: whatever is typed is taken
    bool isShort = false;               // two of them share a line of the form
};

// The editor that suits a field's input. `blank`: its value in a new record; `edited` is called whenever its value or
// complaint has changed.
FieldEditor editorOf(const core::FieldInfo &field, const QVariant &blank, const Office &office,
                     const std::function<void()> &edited);

} // namespace ui
