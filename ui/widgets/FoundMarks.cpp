#include "ui/widgets/FoundMarks.h"
#include "core/thai/Finding.h"
#include <QShortcut>
#include <QTextEdit>

namespace ui {

namespace {

// Black on a light yellow, in the dark as well: a marker pen.
QTextCharFormat marker()
{
    QTextCharFormat format;
    format.setBackground(QColor(255, 226, 120));
    format.setForeground(Qt::black);
    return format;
}

} // namespace

FoundMarks::FoundMarks(QWidget *within) : QObject(within), m_escape(new QShortcut(QKeySequence(Qt::Key_Escape), within))
{
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &FoundMarks::clear);
}

void FoundMarks::mark(const QList<QTextEdit *> &texts, const QStringList &words)
{
    clear();
    for (auto *text : texts) {
        QList<QTextEdit::ExtraSelection> marks;
        for (const auto &place : core::placesOf(words, text->toPlainText())) {
            QTextCursor cursor(text->document());
            cursor.setPosition(int(place.from));
            cursor.setPosition(int(place.from + place.length), QTextCursor::KeepAnchor);
            marks << QTextEdit::ExtraSelection{cursor, marker()};
        }
        if (marks.isEmpty())
            continue;
        text->setExtraSelections(marks);
        m_marked[text] = text->toPlainText();
        // Being checked anew tells of a change, too: only another text is one.
        connect(text, &QTextEdit::textChanged, this, [this, text] {
            if (text->toPlainText() != m_marked.value(text))
                clear();
        });
        connect(text, &QObject::destroyed, this, [this, text] { m_marked.remove(text); });
    }
    m_escape->setEnabled(!m_marked.isEmpty());
}

void FoundMarks::clear()
{
    for (auto text = m_marked.cbegin(); text != m_marked.cend(); ++text) {
        text.key()->disconnect(this);
        text.key()->setExtraSelections({});
    }
    m_marked.clear();
    m_escape->setEnabled(false);
}

} // namespace ui
