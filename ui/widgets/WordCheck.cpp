#include "ui/widgets/WordCheck.h"
#include "core/thai/WordAdvice.h"
#include "ui/Theme.h"
#include <QTextBlock>
#include <QTextDocument>

namespace ui {

namespace {

QTextCharFormat underlined(const QColor &colour)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(colour);
    return format;
}

bool holds(int from, int length, int at)
{
    return from <= at && at <= from + length;
}

} // namespace

WordCheck::WordCheck(QTextDocument *document, std::function<Sources()> sources)
    : QSyntaxHighlighter(document), m_sources(std::move(sources))
{
}

void WordCheck::highlightBlock(const QString &text)
{
    const auto sources = m_sources();
    const int cursor = !m_cursor.isNull() && m_cursor.block() == currentBlock() ? m_cursor.positionInBlock() : -1;
    if (sources.spelling)
        for (const auto &remark : sources.spelling->remarks(text, sources.names)) {
            if (cursor >= 0 && holds(remark.from, remark.length, cursor))
                m_spared = currentBlock().blockNumber();
            else
                setFormat(remark.from, remark.length, underlined(colour::refused()));
        }
    for (const auto &advice : core::wordAdvice(text))
        setFormat(advice.from, advice.length, underlined(colour::hinted()));
}

void WordCheck::setCursor(const QTextCursor &cursor)
{
    m_cursor = cursor;
    if (const int spared = std::exchange(m_spared, -1); spared >= 0)
        rehighlightBlock(document()->findBlockByNumber(spared));
}

std::optional<WordCheck::Remark> WordCheck::remarkAt(const QTextCursor &place) const
{
    const auto block = place.block();
    const int at = place.positionInBlock();
    const auto stretch = [&](int from, int length) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + from);
        cursor.setPosition(block.position() + from + length, QTextCursor::KeepAnchor);
        return cursor;
    };
    for (const auto &advice : core::wordAdvice(block.text()))
        if (holds(advice.from, advice.length, at))
            return Remark{stretch(advice.from, advice.length), {advice.instead}};
    const auto sources = m_sources();
    if (sources.spelling)
        for (const auto &remark : sources.spelling->remarks(block.text(), sources.names))
            if (holds(remark.from, remark.length, at))
                return Remark{stretch(remark.from, remark.length),
                              sources.spelling->suggestions(block.text().mid(remark.from, remark.length)).mid(0, 6)};
    return {};
}

} // namespace ui
