#pragma once
#include "core/thai/Spelling.h"
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <functional>

namespace ui {

// Underlines what an office does not write and what is no word, while one types; the word under the cursor is left in
// peace until it is finished.
class WordCheck : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    // What both sources are now; no spelling: only the words of offices are checked.
    struct Sources {
        std::shared_ptr<const core::Spelling> spelling;
        QStringList names; // taken as known
    };
    WordCheck(QTextDocument *document, std::function<Sources()> sources);

    // The stretch at a place of the text, selected, and what might stand there instead; none: nothing to remark.
    struct Remark {
        QTextCursor stretch;
        QStringList instead;
    };
    std::optional<Remark> remarkAt(const QTextCursor &place) const;
    void setCursor(const QTextCursor &cursor); // where one is typing; null: nowhere

protected:
    void highlightBlock(const QString &text) override;

private:
    std::function<Sources()> m_sources;
    QTextCursor m_cursor;
    int m_spared = -1; // number of the block in which the word under the cursor was spared
};

} // namespace ui
