#pragma once
#include "core/thai/Finding.h"

// What of a need is looked for in a strength, and whether it is found there.
namespace core {

// The words of a text that say what it is about, in search form; words that every request has are left out.
class TellingWords
{
public:
    explicit TellingWords(const QString &text);
    bool isEmpty() const { return m_words.isEmpty(); }
    // Those of the words that stand in another text (in search form) as whole words; neighbours are told as one.
    struct Found {
        QStringList words;
        int count = 0; // before neighbours were joined
    };
    Found foundIn(const QString &form) const;

private:
    QString m_form;
    QList<TextPlace> m_words;
    WholeWords m_whole;
};

// Words that belong to one of the usual fields of knowledge; none for others.
QStringList kindredWords(const QString &field);
QStringList usualKnowledgeFields();

} // namespace core
