#include "ui/widgets/ThaiWordFilter.h"
#include "core/thai/Words.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextEdit>
#include <optional>

namespace ui {

namespace {

bool isThai(QChar c)
{
    return c.script() == QChar::Script_Thai;
}

// Where words begin and end. Between two Thai letters a boundary counts only where a line may break as well, because
// one dictionary alone tears common words.
QList<int> boundaries(const QString &text)
{
    const auto breaks = core::lineBreaks(text);
    const QSet<int> good(breaks.begin(), breaks.end());
    QList<int> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (auto at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary())
        if (at == text.size() || !isThai(text[at - 1]) || !isThai(text[at]) || good.contains(int(at)))
            found << int(at);
    return found;
}

struct Move {
    bool forward, selects, deletes;
};

std::optional<Move> moveOf(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::MoveToNextWord))
        return Move{true, false, false};
    if (key.matches(QKeySequence::MoveToPreviousWord))
        return Move{false, false, false};
    if (key.matches(QKeySequence::SelectNextWord))
        return Move{true, true, false};
    if (key.matches(QKeySequence::SelectPreviousWord))
        return Move{false, true, false};
    if (key.matches(QKeySequence::DeleteEndOfWord))
        return Move{true, true, true};
    if (key.matches(QKeySequence::DeleteStartOfWord))
        return Move{false, true, true};
    return {};
}

} // namespace

int ThaiWordFilter::nextWord(const QString &text, int from)
{
    for (auto at : boundaries(text))
        if (at > from && (at == text.size() || !text[at].isSpace()))
            return at;
    return int(text.size());
}

int ThaiWordFilter::previousWord(const QString &text, int from)
{
    int found = 0;
    for (const auto at : boundaries(text)) {
        if (at >= from)
            break;
        if (!text[at].isSpace())
            found = at;
    }
    return found;
}

std::pair<int, int> ThaiWordFilter::wordAt(const QString &text, int at)
{
    int from = 0;
    for (const auto to : boundaries(text)) {
        if (to > at || to == text.size())
            return {from, to};
        from = to;
    }
    return {from, from};
}

bool ThaiWordFilter::goIn(QLineEdit *edit, const QKeyEvent &key)
{
    const auto move = moveOf(key);
    if (!move || edit->echoMode() != QLineEdit::Normal || (move->deletes && (edit->isReadOnly())))
        return false;
    if (move->deletes && edit->hasSelectedText())
        return false;
    const int at = edit->cursorPosition();
    const int to = move->forward ? nextWord(edit->text(), at) : previousWord(edit->text(), at);
    if (!move->selects) {
        edit->setCursorPosition(to);
        return true;
    }
    const int anchor = !edit->hasSelectedText()       ? at
                       : edit->selectionStart() == at ? edit->selectionEnd()
                                                      : edit->selectionStart();
    edit->setSelection(anchor, to - anchor);
    if (move->deletes && edit->hasSelectedText())
        edit->del(); // as typed: it can be undone, and counts as an edit
    return true;
}

template <class TextEdit>
bool ThaiWordFilter::goIn(TextEdit *edit, const QKeyEvent &key)
{
    const auto move = moveOf(key);
    auto cursor = edit->textCursor();
    if (!move || (move->deletes && (edit->isReadOnly() || cursor.hasSelection())))
        return false;
    const auto block = cursor.block();
    const auto text = block.text();
    const int at = cursor.position() - block.position();
    if (at == (move->forward ? int(text.size()) : 0))
        return false; // over the end of the paragraph as Qt does it
    const int to = move->forward ? nextWord(text, at) : previousWord(text, at);
    cursor.setPosition(block.position() + to, move->selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    if (move->deletes)
        cursor.removeSelectedText();
    edit->setTextCursor(cursor);
    return true;
}

template <class TextEdit>
bool ThaiWordFilter::selectIn(TextEdit *edit, const QMouseEvent &click)
{
    auto cursor = edit->cursorForPosition(click.position().toPoint());
    const auto block = cursor.block();
    const auto [from, to] = wordAt(block.text(), cursor.position() - block.position());
    cursor.setPosition(block.position() + from);
    cursor.setPosition(block.position() + to, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    return true;
}

bool ThaiWordFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (auto *line = qobject_cast<QLineEdit *>(watched))
            return goIn(line, key);
        if (auto *text = qobject_cast<QTextEdit *>(watched))
            return goIn(text, key);
        if (auto *text = qobject_cast<QPlainTextEdit *>(watched))
            return goIn(text, key);
    } else if (event->type() == QEvent::MouseButtonDblClick) {
        const auto &click = *static_cast<QMouseEvent *>(event);
        if (click.button() != Qt::LeftButton)
            return false;
        if (auto *line = qobject_cast<QLineEdit *>(watched); line && line->echoMode() == QLineEdit::Normal) {
            const auto [from, to] = wordAt(line->text(), line->cursorPositionAt(click.position().toPoint()));
            line->setSelection(from, to - from);
            return true;
        }
        if (auto *text = qobject_cast<QTextEdit *>(watched->parent()); text && watched == text->viewport())
            return selectIn(text, click);
        if (auto *text = qobject_cast<QPlainTextEdit *>(watched->parent()); text && watched == text->viewport())
            return selectIn(text, click);
    }
    return false;
}

} // namespace ui
