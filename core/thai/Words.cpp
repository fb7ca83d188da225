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

// The second of a pair of straight quotation marks closes, the first opens.
bool opensQuote(const QString &text, int at)
{
    return text[at] == u'"' && QStringView(text).left(at).count(u'"') % 2 == 0;
}

// What no dictionary knows: signs that lean on the word before them, numbers with slashes, น. after a time.
bool isForbidden(const QString &text, int at)
{
    constexpr char16_t maiYamok = 0x0E46, paiyannoi = 0x0E2F;
    const auto before = text[at - 1], after = text[at];
    if (before == u'\n' || before == QChar::LineSeparator || before == QChar::ParagraphSeparator)
        return false;
    if (after == maiYamok || after == paiyannoi)
        return true;
    if (QStringLiteral(u"“‘([{").contains(before) || QStringLiteral(u"”’)]},.").contains(after))
        return true;
    if (opensQuote(text, at - 1))
        return true;
    if (before == u'/' || after == u'/')
        return at >= 2 && (before == u'/' ? text[at - 2].isDigit() : before.isDigit());
    if (before != u' ' || at < 2)
        return false;
    return after == u'น' && at + 1 < text.size() && text[at + 1] == u'.' && text[at - 2].isDigit();
}

} // namespace

QList<int> lineBreaks(const QString &text)
{
    if (text.isEmpty())
        return {};
    // Qt and libthai load their dictionary unguarded when it is first used, and paper is laid out on several threads.
    static const bool loaded = canBreakThai();
    Q_UNUSED(loaded)
    const auto one = libthaiBreaks(text), other = icuBreaks(text);
    QList<int> both;
    both.reserve(std::min(one.size(), other.size()) + 1);
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    both.removeIf([&](int at) { return at < text.size() && isForbidden(text, at); });
    if (both.isEmpty() || both.last() != text.size())
        both << int(text.size());
    return both;
}

bool canBreakThai()
{
    return libthaiBreaks(QStringLiteral(u"ประชุมคณะ")).size() > 1;
}

} // namespace core
