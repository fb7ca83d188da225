#include "app/Arguments.h"
#include <QCoreApplication>

namespace app {

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}
} // namespace

Arguments::Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags, int places)
{
    for (int i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (!word.startsWith(QStringLiteral("--"))) {
            m_places << word;
            continue;
        }
        const auto name = word.mid(2).section(u'=', 0, 0);
        if (flags.contains(name)) {
            m_options.insert(name, QStringLiteral("1"));
        } else if (!valued.contains(name)) {
            m_problem = translated(QT_TRANSLATE_NOOP("Commands", "There is no option “%1” here.")).arg(word);
        } else if (word.contains(u'=')) {
            m_options.insert(name, word.section(u'=', 1));
        } else if (i + 1 < words.size()) {
            m_options.insert(name, words[++i]);
        } else {
            m_problem = translated(QT_TRANSLATE_NOOP("Commands", "The option “%1” needs a value.")).arg(word);
        }
    }
    if (m_problem.isEmpty() && m_places.size() < places)
        m_problem = translated(QT_TRANSLATE_NOOP("Commands", "Something is missing: see bowon --help."));
    if (m_problem.isEmpty() && m_places.size() > places)
        m_problem =
            translated(QT_TRANSLATE_NOOP("Commands", "“%1” is too much: see bowon --help.")).arg(m_places[places]);
}

} // namespace app
