#pragma once
#include "core/records/Field.h"

class QLabel;
class QWidget;

namespace ui {

// What a field brings to a form.
struct FieldPlace {
    QLabel *label;
    QWidget *editor;
    QLabel *complaint;
    core::Input input;
    bool isShort;
};

// Labels on the left, editors on the right, complaints under their editors; two short fields of one sort (since, until)
// share a row where there is room. `trouble` stands above them all.
void layOut(QWidget *form, QLabel *trouble, const QList<FieldPlace> &places);

} // namespace ui
