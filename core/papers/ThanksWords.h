#pragma once
#include "core/papers/ThanksPapers.h"

// Private to papers: how gifts, days and people are put into the words of thanks.
namespace core::thanks {

// What stands in place of each word in braces, for one of those who get a paper.
QHash<QString, QString> wordsFor(const ThanksContent &content, qsizetype at);
// To a monk thanks are said in other words.
QString suited(const QString &text, const PaperTo &to);

} // namespace core::thanks
