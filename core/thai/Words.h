#pragma once
#include <QList>
#include <QString>

namespace core {

// Positions (UTF-16) at which a line of text may break, in order, the end included, 0 not. A break counts only where
// both of the machine's Thai dictionaries (libthai through Qt, and ICU) allow it, so that มีมติ is never torn into
// มีม|ติ; nor before ๆ ฯ ฯลฯ, inside a number with slashes, before น. of a time or after an opening quote.
QList<int> lineBreaks(const QString &text);

// Does this machine find Thai words at all (libthai is loaded when first used, and may be missing)?
bool canBreakThai();

} // namespace core
