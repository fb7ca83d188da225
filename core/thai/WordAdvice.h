#pragma once
#include <QList>
#include <QString>

namespace core {

// A word that an office does not write, and the one it does. Positions in UTF-16.
struct WordAdvice {
    int from = 0;
    int length = 0;
    QString instead;
    bool operator==(const WordAdvice &) const = default;
};

// Words of minutes that the regulation on correspondence 2526 replaces by others, and what is often misspelt in
// official Thai (Royal Institute Dictionary 2554) although each half of it is a word.
QList<WordAdvice> wordAdvice(const QString &text);

} // namespace core
