#pragma once
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>

class Hunspell;

namespace core {

// A stretch of a text that looks wrong, in UTF-16 positions.
struct TextRemark {
    int from = 0;
    int length = 0;
    bool operator==(const TextRemark &) const = default;
};

// The spelling of Thai by the dictionary of the machine (hunspell's th_TH), where there is one. Thai is written without
// spaces: a stretch is wrong where it cannot be read as words of the dictionary, one after another. For one thread.
class Spelling
{
public:
    static std::shared_ptr<const Spelling> ofThisMachine(); // null: no Thai dictionary is installed
    Spelling(const QString &affixFile, const QString &dictionaryFile);
    ~Spelling();

    bool isWord(const QString &word) const;
    // Stretches that are no words; `names` (of people, places) are taken as known.
    QList<TextRemark> remarks(const QString &text, const QStringList &names = {}) const;
    QStringList suggestions(const QString &word) const;

private:
    QList<TextRemark> remarksInRun(const QString &run, int at) const;

    std::unique_ptr<Hunspell> m_dictionary;
    mutable QHash<QString, bool> m_known; // what was asked before; a text is read again at every pause
};

} // namespace core
