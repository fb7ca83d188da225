#include "ui/widgets/GrowingText.h"
#include "core/thai/Text.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QTimer>
#include <QWheelEvent>
#include <cmath>

namespace ui {

GrowingText::GrowingText(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(4);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            QTimer::singleShot(0, this, &GrowingText::keepCursorInSight); // after the sheet was laid out anew
    });
    fit();
}

void GrowingText::show(const QString &text)
{
    if (core::normalizedParagraph(toPlainText()) != core::normalizedParagraph(text))
        setPlainText(text);
}

QSize GrowingText::sizeHint() const
{
    return {200, int(std::ceil(document()->size().height())) + 2 * frameWidth()};
}

void GrowingText::fit()
{
    setFixedHeight(sizeHint().height());
}

void GrowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingText::keepCursorInSight()
{
    for (auto *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const auto cursor = cursorRect().translated(viewport()->pos());
            area->ensureVisible(mapTo(area->widget(), cursor.center()).x(), mapTo(area->widget(), cursor.center()).y(),
                                0, 3 * cursor.height());
            return;
        }
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        auto cursor = textCursor();
        const bool up = event->key() == Qt::Key_Up;
        if (!cursor.movePosition(up ? QTextCursor::Up : QTextCursor::Down)) {
            if (up)
                Q_EMIT leftUpwards();
            else
                Q_EMIT leftDownwards();
            return;
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_enterGoesOn && enter && !(event->modifiers() & Qt::ShiftModifier))
        return event->ignore();
    QTextEdit::keyPressEvent(event);
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) // nothing moves away under the mouse
        QTimer::singleShot(0, this, &GrowingText::keepCursorInSight);
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool GrowingText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void GrowingText::insertFromMimeData(const QMimeData *source)
{
    // One form, but a space at either end is part of the sentence it is pasted into.
    const auto pasted = source->text();
    auto text = core::normalizedParagraph(pasted);
    if (!pasted.isEmpty() && pasted.front().isSpace())
        text.prepend(u' ');
    if (pasted.size() > 1 && pasted.back().isSpace())
        text.append(u' ');
    insertPlainText(text);
    ensureCursorVisible();
}

} // namespace ui
