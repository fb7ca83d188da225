#include "core/thai/Text.h"
#include "core/thai/Digits.h"
#include <QStringList>

namespace core {

namespace {

constexpr char16_t nikhahit = 0x0E4D, aa = 0x0E32, am = 0x0E33;

// The place of a mark among those over and under one letter, by which they are put in order; 0: no mark of Thai.
// Phinthu and the vowels below come first because NFC wants them there, sara am last because it is written so.
int place(char16_t c)
{
    switch (c) {
    case 0x0E3A:
        return 1;
    case 0x0E38:
    case 0x0E39:
        return 2;
    case 0x0E31:
    case 0x0E34:
    case 0x0E35:
    case 0x0E36:
    case 0x0E37:
    case 0x0E47:
        return 3;
    case nikhahit:
        return 4;
    case 0x0E48:
    case 0x0E49:
    case 0x0E4A:
    case 0x0E4B:
        return 5;
    case 0x0E4C:
    case 0x0E4E:
        return 6;
    case am:
        return 7;
    default:
        return 0;
    }
}

// What ends a line, wherever it was copied from: U+000B is the line break inside a paragraph of a word processor.
bool isLineEnd(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || isLineEnd(c) || c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isInvisible(char16_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return (control && !isSpace(c)) || c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

// Letters and signs that are in their normal form wherever they stand, as long as only their like are beside them.
bool isSettled(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0x0E00 && c <= 0x0E7F && c != nikhahit) ||
           (c > 0x00A0 && c <= 0x00FF && c != 0x00AD) || (c >= 0x2010 && c <= 0x2027);
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
bool isInOrder(const QString &text, bool withLines)
{
    char16_t before = u'\n', beforeThat = u'\n';
    for (const auto ch : text) {
        const auto c = ch.unicode();
        if (c == u' ') {
            if (before == u' ' || before == u'\n')
                return false;
        } else if (c == u'\n') {
            if (!withLines || before == u' ' || (before == u'\n' && beforeThat == u'\n'))
                return false;
        } else if (!isSettled(c)) {
            return false;
        } else if (const int here = place(c); here && (c == before || here < place(before))) {
            return false;
        }
        beforeThat = before;
        before = c;
    }
    return before != u' ' && before != u'\n';
}

QString visible(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const auto ch : text)
        if (const auto c = withoutPrivateUse(ch.unicode()); !isInvisible(c))
            out += QChar(c);
    return out;
}

// Puts the marks over and under each letter in their order, each once.
QString inOrder(const QString &text)
{
    QString out;
    out.reserve(text.size());
    qsizetype marks = 0; // where those of the last letter begin
    for (const auto ch : text) {
        auto c = ch.unicode();
        if (c == aa)
            if (const auto ring = out.indexOf(QChar(nikhahit), marks); ring >= 0) {
                out.remove(ring, 1);
                c = am;
            }
        const int here = place(c);
        auto at = out.size();
        while (here && at > marks && place(out[at - 1].unicode()) > here)
            --at;
        if (!here || at == marks || out[at - 1] != QChar(c))
            out.insert(at, QChar(c));
        if (!here)
            marks = out.size();
    }
    return out;
}

// Once is enough for Thai; foreign accents heaped among Thai marks may need another look until they lie still.
QString ordered(const QString &text)
{
    auto found = inOrder(visible(text).normalized(QString::NormalizationForm_C));
    for (int i = 0; i < 4; ++i) {
        auto again = inOrder(found.normalized(QString::NormalizationForm_C));
        if (again == found)
            break;
        found = std::move(again);
    }
    return found;
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
    return text.isEmpty() || isInOrder(text, false) ? text : folded(ordered(text));
}

QString normalizedParagraph(const QString &text)
{
    if (text.isEmpty() || isInOrder(text, true))
        return text;
    auto source = text;
    source.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (auto &c : source)
        if (isLineEnd(c.unicode()))
            c = u'\n';
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
    // A paragraph in its form, as it is kept, becomes a line by its line breaks alone.
    auto line = isInOrder(text, true) ? text : normalizedLine(text);
    if (line.contains(u'\n'))
        line.replace(QStringLiteral("\n\n"), QStringLiteral(" ")).replace(u'\n', u' ');
    return toArabicDigits(std::move(line)).toLower();
}

} // namespace core
