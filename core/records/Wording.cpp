#include "core/records/Wording.h"
#include <QRegularExpression>

namespace core {

namespace {

const QRegularExpression &braces()
{
    static const QRegularExpression form(QStringLiteral(R"(\{([^{}\n]*)\})"));
    return form;
}

} // namespace

QStringList wordsIn(const QString &wording)
{
    QStringList words;
    for (auto found = braces().globalMatch(wording); found.hasNext();)
        if (const auto word = found.next().captured(0); !words.contains(word))
            words << word;
    return words;
}

QStringList unknownWords(const QString &wording, const QStringList &known)
{
    auto words = wordsIn(wording);
    words.removeIf([&](const QString &word) { return known.contains(word); });
    return words;
}

QString filledIn(const QString &wording, const QHash<QString, QString> &words)
{
    QString filled;
    qsizetype at = 0;
    for (auto found = braces().globalMatch(wording); found.hasNext();) {
        const auto match = found.next();
        filled += wording.mid(at, match.capturedStart() - at);
        filled += words.value(match.captured(0), match.captured(0));
        at = match.capturedEnd();
    }
    return filled + wording.mid(at);
}

} // namespace core
