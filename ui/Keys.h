#pragma once
#include <QObject>

class QKeyEvent;
class QWidget;

namespace ui {

// What keys mean alike on every field and button, as a filter on the whole application. Undo and redo are a field's as
// long as it has typing of its own to take back, and the window's then. Enter presses the button that has the cursor.
class Keys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ui
