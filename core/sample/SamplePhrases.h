#pragma once
#include "core/sample/SampleDice.h"
#include <QHash>
#include <QString>

namespace core {

// Sentences with blanks, so that no two meetings read alike: {ปี} a word known here, {20-40} a number,
// {ยอด=20000-50000/500} one of a step that is said again as {ยอด}, [นี้|นั้น] one of several.
class SamplePhrases
{
public:
    explicit SamplePhrases(SampleDice &dice) : m_dice(dice) {}
    void know(const QString &word, const QString &text) { m_words[word] = text; }
    void forget() { m_words.clear(); }
    QString said(const char16_t *sentence) { return said(QString::fromUtf16(sentence)); }
    QString said(const QString &sentence);

private:
    QString blank(const QString &inside);
    QString number(const QString &range);

    SampleDice &m_dice;
    QHash<QString, QString> m_words;
};

} // namespace core
