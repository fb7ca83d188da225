#pragma once
#include <QString>

namespace core {

// The one form text is kept in: NFC; sara am as one letter (ํ + า -> ำ, also with a tone mark between); vowel before
// tone mark and ์, tone mark before ำ; doubled marks single; zero-width characters, private-use tone marks of old fonts
// and control characters gone or mapped back. A line: white space folded and trimmed. A paragraph: line breaks kept as
// \n, at most one empty line in a row, no trailing space.
QString normalizedLine(const QString &text);
QString normalizedParagraph(const QString &text);

// For comparing and searching: normalizedLine, Arabic digits, lower case, all white space folded to one.
QString searchForm(const QString &text);

} // namespace core
