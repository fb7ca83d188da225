#include "core/thai/Text.h"
#include "core/thai/Digits.h"

namespace core {

namespace {

constexpr char16_t nikhahit = 0x0E4D, aa = 0x0E32, am = 0x0E33;

bool isToneMark(char16_t c)
{
    return c >= 0x0E48 && c <= 0x0E4B;
}
bool isVowelMark(char16_t c)
{
    return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || c == 0x0E47;
}
bool isMark(char16_t c)
{
    return isToneMark(c) || isVowelMark(c) || c == 0x0E4C || c == nikhahit;
}

bool isInvisible(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c == 0x7F || c == 0x00AD ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF;
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x3000;
}

// Marks that old Thai fonts kept in the private-use area: shifted forms of the ordinary ones.
char16_t withoutPrivateUse(char16_t c)
{
    static constexpr char16_t plain[] = {0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B,
                                         0x0E4C, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E0D, 0x0E31, 0x0E4D,
                                         0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A};
    return c >= 0xF700 && c <= 0xF71A ? plain[c - 0xF700] : c;
}

// Most text is in order already: then it is not touched, and shared with where it came from.
bool isInOrder(const QString &text, bool lineBreaks)
{
    char16_t before = u' ';
    for (const auto ch : text) {
        const auto c = ch.unicode();
        if (c == u' ' ? before == u' ' : isSpace(c) && !(lineBreaks && c == u'\n' && before != u' ' && before != u'\n'))
            return false;
        if (lineBreaks && c == u' ' && before == u'\n')
            return false;
        if (isInvisible(c) || (c >= 0xF700 && c <= 0xF71A) || c == nikhahit || (c > 0x7F && (c < 0x0E00 || c > 0x0E7F)))
            return false;
        if (isMark(c) && (c == before || (isVowelMark(c) && isToneMark(before))))
            return false;
        before = c;
    }
    return before != u' ' && (before != u'\n');
}

QString orderedOnce(const QString &text)
{
    const auto nfc = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(nfc.size());
    for (const auto ch : nfc) {
        const auto c = withoutPrivateUse(ch.unicode());
        if (isInvisible(c))
            continue;
        const auto last = out.isEmpty() ? u'\0' : out.back().unicode();
        const auto beforeLast = out.size() < 2 ? u'\0' : out[out.size() - 2].unicode();
        if (c == aa && last == nikhahit) { // ํ + า
            out.back() = QChar(am);
        } else if (c == aa && isToneMark(last) && beforeLast == nikhahit) { // ํ + tone + า
            out.remove(out.size() - 2, 1);
            out += QChar(am);
        } else if (c == nikhahit && isToneMark(last)) { // tone + ํ, perhaps + า: nikhahit goes before the tone
            out.insert(out.size() - 1, QChar(c));
        } else if (isVowelMark(c) && isToneMark(last)) { // the vowel stands before the tone mark
            if (beforeLast != c)
                out.insert(out.size() - 1, QChar(c));
        } else if (!(isMark(c) && c == last)) {
            out += QChar(c);
        }
    }
    return out;
}

// Marks heaped up without sense may need another look until they lie still.
QString ordered(const QString &text)
{
    auto once = orderedOnce(text);
    for (int i = 0; i < 8; ++i) {
        auto again = orderedOnce(once);
        if (again == once)
            break;
        once = std::move(again);
    }
    return once;
}

QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const auto c : text) {
        if (!isSpace(c.unicode()))
            out += c;
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace

QString normalizedLine(const QString &text)
{
    return isInOrder(text, false) ? text : folded(ordered(text));
}

QString normalizedParagraph(const QString &text)
{
    if (isInOrder(text, true))
        return text;
    QString source = text;
    source.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(u'\r', u'\n')
        .replace(QChar(0x2029), u'\n')
        .replace(QChar(0x2028), u'\n');
    QStringList lines;
    for (const auto &line : source.split(u'\n')) {
        const auto one = folded(ordered(line));
        if (!one.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines << one;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

QString searchForm(const QString &text)
{
    return toArabicDigits(normalizedLine(text)).toLower();
}

} // namespace core
