#include "ui/Keys.h"
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <optional>

namespace ui {

namespace {

// Spin boxes and editable lists type into a line of their own.
const QLineEdit *lineOf(const QObject *object)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(object))
        return line;
    if (const auto *list = qobject_cast<const QComboBox *>(object))
        return list->lineEdit();
    return qobject_cast<const QAbstractSpinBox *>(object) ? object->findChild<const QLineEdit *>() : nullptr;
}

// Whether there is typing to take back, or forth again; nothing: it is no field.
std::optional<bool> hasOwn(const QObject *object, bool back)
{
    const auto can = [back](const auto &of) { return back ? of.isUndoAvailable() : of.isRedoAvailable(); };
    if (const auto *line = lineOf(object))
        return can(*line);
    if (const auto *text = qobject_cast<const QTextEdit *>(object))
        return can(*text->document());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(object))
        return can(*text->document());
    return {};
}

bool isUndoOfWindow(const QObject *object, const QKeyEvent &key)
{
    const bool back = key.matches(QKeySequence::Undo);
    if (!back && !key.matches(QKeySequence::Redo))
        return false;
    return !hasOwn(object, back).value_or(true);
}

bool pressesButton(QObject *object, const QKeyEvent &key)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool pushes = qobject_cast<QPushButton *>(object) || qobject_cast<QToolButton *>(object);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!pushes || !enter || (key.modifiers() & ~Qt::KeypadModifier) || !button->isEnabled())
        return false;
    if (!key.isAutoRepeat())
        button->click();
    return true;
}

} // namespace

bool Keys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOfWindow(watched, *static_cast<QKeyEvent *>(event))) {
        event->ignore(); // the field would claim the key and do nothing with it
        return true;
    }
    if (event->type() == QEvent::KeyPress && pressesButton(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace ui
