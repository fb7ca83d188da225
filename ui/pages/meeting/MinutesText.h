#pragma once
#include "ui/pages/meeting/SheetContext.h"
#include "ui/widgets/GrowingText.h"

class QAction;
class QCompleter;
class QMenu;
class QStandardItemModel;

namespace ui {

// Text of minutes: words are checked while one types, and Ctrl+; offers the right one for what is marked; phrases come
// up by a few letters: after a slash at the beginning of a word, or at Ctrl+Space.
class MinutesText : public GrowingText
{
    Q_OBJECT
public:
    explicit MinutesText(const SheetContext &context, QWidget *parent = nullptr);
    void checkAnew();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString token() const; // what was typed of a phrase: back to the last space
    void offerPhrases(const QString &letters);
    void take(const QString &wording);
    bool isOffering() const;
    void offerWords();
    void addWords(QMenu &menu, const WordCheck::Remark &remark, QAction *before);

    const SheetContext m_context;
    WordCheck *m_check;
    QCompleter *m_offer = nullptr; // made when first used
    QStandardItemModel *m_phrases = nullptr;
    QString m_letters; // that are replaced by what is chosen
};

} // namespace ui
