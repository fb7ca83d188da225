#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

struct UBreakIterator;

namespace core {

// A stretch of a text, in UTF-16 positions.
struct TextPlace {
    qsizetype from = 0, length = 0;
    bool operator==(const TextPlace &) const = default;
};

// The words of what someone looks for, each once, in their search form.
QStringList searchWords(const QString &typed);

// Where words (in their search form) stand in a text as it is shown, in order, those that overlap joined.
QList<TextPlace> placesOf(const QStringList &words, const QString &text);

// Tells whole words from parts of them, in a language that does not write spaces between. For one thread.
class WholeWords
{
public:
    WholeWords();
    ~WholeWords();
    // Whether a stretch of a text in search form begins and ends where words do.
    bool isWhole(const QString &form, qsizetype from, qsizetype length) const;
    // The words of a text in search form, without what stands between them.
    QList<TextPlace> wordsIn(const QString &form) const;

private:
    struct Close {
        void operator()(UBreakIterator *iterator) const;
    };
    std::unique_ptr<UBreakIterator, Close> m_words; // null: this machine knows no Thai words
};

} // namespace core
