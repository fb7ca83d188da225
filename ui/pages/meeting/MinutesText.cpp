#include "ui/pages/meeting/MinutesText.h"
#include "ui/widgets/WordCheck.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextLayout>

namespace ui {

namespace {
constexpr int wordingRole = Qt::UserRole;
constexpr int popupWidth = 420; // px
} // namespace

MinutesText::MinutesText(const SheetContext &context, QWidget *parent)
    : GrowingText(parent), m_context(context), m_check(new WordCheck(document(), context.wordSources))
{
    connect(this, &QTextEdit::cursorPositionChanged, this,
            [this] { m_check->setCursor(hasFocus() && !isReadOnly() ? textCursor() : QTextCursor()); });
    auto *words = new QShortcut(QKeySequence(QStringLiteral("Ctrl+;")), this);
    words->setContext(Qt::WidgetShortcut);
    connect(words, &QShortcut::activated, this, &MinutesText::offerWords);
}

void MinutesText::checkAnew()
{
    m_check->rehighlight();
}

QString MinutesText::token() const
{
    const auto cursor = textCursor();
    const auto before = cursor.block().text().left(cursor.positionInBlock());
    qsizetype from = before.size();
    while (from > 0 && !before[from - 1].isSpace())
        --from;
    return before.mid(from);
}

bool MinutesText::isOffering() const
{
    return m_offer && m_offer->popup()->isVisible();
}

void MinutesText::keyPressEvent(QKeyEvent *event)
{
    if (isOffering() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape))
        return event->ignore(); // for the list
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier && !isReadOnly())
        return offerPhrases(token());
    const bool wasOffering = isOffering();
    GrowingText::keyPressEvent(event);
    if (!isReadOnly() && (wasOffering || (event->text() == QLatin1String("/") && token() == QLatin1String("/"))))
        offerPhrases(token());
}

void MinutesText::focusOutEvent(QFocusEvent *event)
{
    GrowingText::focusOutEvent(event);
    m_check->setCursor(QTextCursor());
}

void MinutesText::offerPhrases(const QString &letters)
{
    if (!m_offer) {
        m_phrases = new QStandardItemModel(this);
        m_offer = new QCompleter(m_phrases, this);
        m_offer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_offer->setWidget(this);
        m_offer->popup()->setObjectName(QStringLiteral("phrases"));
        connect(m_offer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &chosen) { take(chosen.data(wordingRole).toString()); });
    }
    const auto wanted = letters.startsWith(u'/') ? letters.mid(1) : letters;
    const auto phrases = m_context.phrases();
    m_letters = letters;
    const auto fill = [&](const QString &beginning) {
        m_phrases->clear();
        for (const auto &phrase : phrases)
            if (phrase.abbreviation.startsWith(beginning, Qt::CaseInsensitive) ||
                phrase.wording.startsWith(beginning)) {
                auto *item = new QStandardItem(QStringLiteral("%1   %2").arg(phrase.abbreviation, phrase.wording));
                item->setData(phrase.wording, wordingRole);
                m_phrases->appendRow(item);
            }
    };
    fill(wanted);
    if (m_phrases->rowCount() == 0) {
        if (isOffering() || letters.startsWith(u'/'))
            return m_offer->popup()->hide(); // it was no phrase
        m_letters.clear();
        fill({});
    }
    if (m_phrases->rowCount() == 0)
        return;
    auto place = cursorRect();
    place.setWidth(popupWidth);
    m_offer->complete(place);
    m_offer->popup()->setCurrentIndex(m_offer->completionModel()->index(0, 0));
}

void MinutesText::take(const QString &wording)
{
    auto cursor = textCursor();
    if (token() == m_letters)
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(m_letters.size()));
    cursor.insertText(wording);
    setTextCursor(cursor);
}

void MinutesText::addWords(QMenu &menu, const WordCheck::Remark &remark, QAction *before)
{
    for (const auto &word : remark.instead) {
        auto *action = new QAction(word, &menu);
        auto font = action->font();
        font.setBold(true);
        action->setFont(font);
        connect(action, &QAction::triggered, this,
                [stretch = remark.stretch, word]() mutable { stretch.insertText(word); });
        menu.insertAction(before, action);
    }
    if (!remark.instead.isEmpty())
        return;
    auto *none = new QAction(tr("No suggestion"), &menu);
    none->setEnabled(false);
    menu.insertAction(before, none);
}

// The marked word at the cursor, or else the next one, and what might stand there instead.
void MinutesText::offerWords()
{
    if (isReadOnly())
        return;
    m_check->setCursor(QTextCursor()); // the word one is at counts, too
    auto remark = m_check->remarkAt(textCursor());
    for (auto block = textCursor().block(); !remark && block.isValid(); block = block.next())
        for (const auto &range : block.layout()->formats()) {
            QTextCursor place(document());
            place.setPosition(block.position() + range.start);
            if (!remark && place.position() >= textCursor().position())
                remark = m_check->remarkAt(place);
        }
    if (!remark)
        return;
    setTextCursor(remark->stretch);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("words"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addWords(*menu, *remark, nullptr);
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    menu->setActiveAction(menu->actions().first());
}

void MinutesText::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto place = byKey ? textCursor() : cursorForPosition(event->pos());
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const auto remark = isReadOnly() ? std::optional<WordCheck::Remark>() : m_check->remarkAt(place);
    if (remark) {
        auto *first = menu->actions().value(0);
        addWords(*menu, *remark, first);
        menu->insertSeparator(first);
    }
    menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

} // namespace ui
