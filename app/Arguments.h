#pragma once
#include <QHash>
#include <QStringList>

namespace app {

// What stands on the command line: places and options, told apart by what the command knows.
class Arguments
{
public:
    // `valued`: options that take a value; `flags`: those that do not. What is wrong is told by problem().
    Arguments(const QStringList &words, const QStringList &valued, const QStringList &flags, int places);

    const QString &problem() const { return m_problem; } // empty: nothing is wrong
    QString place(int index) const { return m_places.value(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }

private:
    QStringList m_places;
    QHash<QString, QString> m_options;
    QString m_problem;
};

} // namespace app
