#include "core/sample/SamplePhrases.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"

namespace core {

QString SamplePhrases::said(const QString &sentence)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const auto c = sentence[i];
        const auto end = c == u'[' ? sentence.indexOf(u']', i) : c == u'{' ? sentence.indexOf(u'}', i) : -1;
        if (end < 0) {
            text += c;
            continue;
        }
        const auto inside = sentence.mid(i + 1, end - i - 1);
        text += c == u'{' ? blank(inside) : said(m_dice.oneOf(inside.split(u'|')));
        i = end;
    }
    return normalizedParagraph(text);
}

QString SamplePhrases::blank(const QString &inside)
{
    if (const auto known = m_words.constFind(inside); known != m_words.constEnd())
        return *known;
    const auto equals = inside.indexOf(u'=');
    const auto text = number(inside.mid(equals + 1));
    if (equals > 0)
        m_words[inside.left(equals)] = text;
    return text;
}

QString SamplePhrases::number(const QString &range)
{
    const auto dash = range.indexOf(u'-');
    if (dash < 0)
        return u'{' + range + u'}'; // a word that nobody told: the tests look for these
    const auto slash = range.indexOf(u'/');
    const int least = range.left(dash).toInt();
    const int most = range.mid(dash + 1, slash < 0 ? -1 : slash - dash - 1).toInt();
    const int step = slash < 0 ? 1 : range.mid(slash + 1).toInt();
    return grouped(qint64(least + m_dice.below((most - least) / step + 1) * step));
}

} // namespace core
