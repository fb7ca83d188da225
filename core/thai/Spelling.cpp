#include "core/thai/Spelling.h"
#include "core/thai/Text.h"
#include <QFile>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <hunspell/hunspell.hxx>

namespace core {

namespace {

constexpr int longestWord = 24; // letters, of what is looked up

bool isThaiLetter(QChar c)
{
    return c >= QChar(0x0E01) && c <= QChar(0x0E4E) && c != QChar(0x0E3F) && c != QChar(0x0E46) && c != QChar(0x0E2F);
}

// Vowels and marks that cannot begin a word.
bool continues(QChar c)
{
    return (c >= QChar(0x0E30) && c <= QChar(0x0E3A)) || (c >= QChar(0x0E45) && c <= QChar(0x0E4E));
}

// Names stand for themselves: their letters are blanked out before words are looked for.
QString withoutNames(QString text, const QStringList &names)
{
    for (const auto &name : names) {
        if (name.size() < 2)
            continue;
        for (auto at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size()))
            text.replace(at, name.size(), QString(name.size(), u' '));
    }
    return text;
}

} // namespace

Spelling::Spelling(const QString &affixFile, const QString &dictionaryFile)
    : m_dictionary(std::make_unique<Hunspell>(QFile::encodeName(affixFile).constData(),
                                              QFile::encodeName(dictionaryFile).constData()))
{
}

Spelling::~Spelling() = default;

std::shared_ptr<const Spelling> Spelling::ofThisMachine()
{
    for (const auto *folder : {"hunspell/", "myspell/dicts/"}) {
        const auto name = QLatin1String(folder) + QStringLiteral("th_TH");
        const auto words = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name + QStringLiteral(".dic"));
        const auto affixes = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name + QStringLiteral(".aff"));
        if (!words.isEmpty() && !affixes.isEmpty())
            return std::make_shared<const Spelling>(affixes, words);
    }
    return {};
}

bool Spelling::isWord(const QString &word) const
{
    auto known = m_known.constFind(word);
    if (known == m_known.cend())
        known = m_known.insert(word, m_dictionary->spell(word.toStdString()));
    return *known;
}

// The reading of a run of Thai letters that leaves the fewest letters over; these are told.
QList<TextRemark> Spelling::remarksInRun(const QString &run, int at) const
{
    const int size = int(run.size());
    QList<int> left(size + 1, 0); // letters left over from here on
    QList<int> step(size + 1, 1); // how far the next word goes; below zero: no word
    for (int from = size - 1; from >= 0; --from) {
        left[from] = left[from + 1] + 1;
        step[from] = -1;
        if (continues(run[from]))
            continue;
        for (int to = std::min(size, from + longestWord); to > from; --to) {
            if ((to < size && continues(run[to])) || left[to] >= left[from])
                continue;
            if (isWord(run.mid(from, to - from))) {
                left[from] = left[to];
                step[from] = to - from;
            }
        }
    }
    QList<TextRemark> remarks;
    for (int from = 0; from < size; from += std::abs(step[from])) {
        if (step[from] > 0)
            continue;
        if (!remarks.isEmpty() && remarks.last().from + remarks.last().length == at + from)
            ++remarks.last().length;
        else
            remarks << TextRemark{at + from, 1};
    }
    return remarks;
}

QList<TextRemark> Spelling::remarks(const QString &text, const QStringList &names) const
{
    const auto plain = withoutNames(text, names);
    QList<TextRemark> remarks;
    for (int from = 0; from < plain.size();) {
        int to = from;
        while (to < plain.size() && isThaiLetter(plain[to]))
            ++to;
        const bool isAbbreviation = to < plain.size() && plain[to] == u'.';
        if (to > from + 1 && !isAbbreviation) // ณ is a word
            remarks << remarksInRun(plain.mid(from, to - from), from);
        from = std::max(to, from + 1);
    }
    return remarks;
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList suggestions;
    for (const auto &one : m_dictionary->suggest(word.toStdString()))
        suggestions << QString::fromStdString(one);
    return suggestions;
}

} // namespace core
