#include "core/thai/Words.h"
#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>
#include <memory>
#include <unicode/ubrk.h>

namespace core {

namespace {

QList<int> libthaiBreaks(const QString &text)
{
    QList<int> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary())
        breaks << int(at);
    return breaks;
}

QList<int> icuBreaks(const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto close = [](UBreakIterator *iterator) { ubrk_close(iterator); };
    const std::unique_ptr<UBreakIterator, decltype(close)> iterator(
        ubrk_open(UBRK_LINE, "th", reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &error), close);
    QList<int> breaks;
    if (U_FAILURE(error))
        return breaks;
    ubrk_first(iterator.get());
    for (auto at = ubrk_next(iterator.get()); at != UBRK_DONE; at = ubrk_next(iterator.get()))
        breaks << at;
    return breaks;
}

// What no dictionary knows: signs that lean on the word before them, numbers with slashes, น. after a time.
bool isForbidden(const QString &text, int at)
{
    constexpr char16_t maiYamok = 0x0E46, paiyannoi = 0x0E2F;
    auto before = text[at - 1];
    const auto after = text[at];
    if (after == maiYamok || after == paiyannoi)
        return true;
    if (QStringLiteral("“‘([{").contains(before) || QStringLiteral("”’)]},.").contains(after))
        return true;
    if (before == u'/' || after == u'/')
        return at >= 2 && (before == u'/' ? text[at - 2].isDigit() : before.isDigit());
    if (before != u' ' || at < 2)
        return false;
    before = text[at - 2]; // across a space
    const bool time = after == u'น' && at + 1 < text.size() && text[at + 1] == u'.' && before.isDigit();
    return time;
}

} // namespace

QList<int> lineBreaks(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto one = libthaiBreaks(text), other = icuBreaks(text);
    QList<int> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    both.removeIf([&](int at) { return at < text.size() && isForbidden(text, at); });
    // A sign ๆ written apart, "ต่าง ๆ", stays with its word: no break at the space before it.
    both.removeIf(
        [&](int at) { return at < text.size() && at > 0 && text[at - 1] == u' ' && text[at] == QChar(0x0E46); });
    if (both.isEmpty() || both.last() != text.size())
        both << int(text.size());
    return both;
}

bool canBreakThai()
{
    const auto breaks = libthaiBreaks(QStringLiteral(u"ประชุมคณะ"));
    return breaks.size() > 1;
}

} // namespace core
