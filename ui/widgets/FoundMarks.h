#pragma once
#include <QHash>
#include <QObject>
#include <QStringList>

class QShortcut;
class QTextEdit;
class QWidget;

namespace ui {

// Marks the words that were looked for in texts, until something is typed there or Esc is pressed.
class FoundMarks : public QObject
{
    Q_OBJECT
public:
    explicit FoundMarks(QWidget *within); // where Esc takes the marks away
    void mark(const QList<QTextEdit *> &texts, const QStringList &words);
    void clear();
    bool isEmpty() const { return m_marked.isEmpty(); }

private:
    QHash<QTextEdit *, QString> m_marked; // and what stood there then
    QShortcut *m_escape;
};

} // namespace ui
