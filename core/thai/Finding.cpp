#include "core/thai/Finding.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <algorithm>
#include <unicode/ubrk.h>

namespace core {

namespace {

constexpr qsizetype around = 40; // letters on each side from which words are told

// The search form of every letter at its own place, for a text that is in its normal form but for its white space.
QString comparable(const QString &text)
{
    auto form = toArabicDigits(text);
    for (auto &c : form)
        c = c.isSpace() ? QChar(u' ') : c.toLower();
    return form;
}

} // namespace

QStringList searchWords(const QString &typed)
{
    auto words = searchForm(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QList<TextPlace> placesOf(const QStringList &words, const QString &text)
{
    const auto form = comparable(text);
    QList<TextPlace> places;
    for (const auto &word : words)
        for (auto at = form.indexOf(word); at >= 0 && !word.isEmpty(); at = form.indexOf(word, at + word.size()))
            places << TextPlace{at, word.size()};
    std::sort(places.begin(), places.end(), [](const TextPlace &a, const TextPlace &b) { return a.from < b.from; });
    QList<TextPlace> joined;
    for (const auto &place : std::as_const(places)) {
        if (joined.isEmpty() || joined.last().from + joined.last().length < place.from)
            joined << place;
        else
            joined.last().length = std::max(joined.last().length, place.from + place.length - joined.last().from);
    }
    return joined;
}

void WholeWords::Close::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

WholeWords::WholeWords()
{
    UErrorCode error = U_ZERO_ERROR;
    m_words.reset(ubrk_open(UBRK_WORD, "th", nullptr, 0, &error));
    if (U_FAILURE(error))
        m_words.reset();
}

WholeWords::~WholeWords() = default;

bool WholeWords::isWhole(const QString &form, qsizetype from, qsizetype length) const
{
    const auto end = from + length;
    const bool begins = from == 0 || form[from - 1] == u' ';
    const bool ends = end == form.size() || form[end] == u' ';
    if (begins && ends)
        return true;
    if (!m_words)
        return false;
    const auto first = std::max<qsizetype>(0, from - around), last = std::min(form.size(), end + around);
    UErrorCode error = U_ZERO_ERROR;
    ubrk_setText(m_words.get(), reinterpret_cast<const UChar *>(form.utf16()) + first, int(last - first), &error);
    return U_SUCCESS(error) && ubrk_isBoundary(m_words.get(), int(from - first)) &&
           ubrk_isBoundary(m_words.get(), int(end - first));
}

QList<TextPlace> WholeWords::wordsIn(const QString &form) const
{
    QList<TextPlace> words;
    UErrorCode error = U_ZERO_ERROR;
    if (m_words)
        ubrk_setText(m_words.get(), reinterpret_cast<const UChar *>(form.utf16()), int(form.size()), &error);
    if (!m_words || U_FAILURE(error))
        return words;
    auto from = ubrk_first(m_words.get());
    for (auto at = ubrk_next(m_words.get()); at != UBRK_DONE; from = at, at = ubrk_next(m_words.get()))
        if (ubrk_getRuleStatus(m_words.get()) >= UBRK_WORD_NONE_LIMIT)
            words << TextPlace{from, at - from};
    return words;
}

} // namespace core
