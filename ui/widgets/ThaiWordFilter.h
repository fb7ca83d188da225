#pragma once
#include <QObject>

class QKeyEvent;
class QLineEdit;
class QMouseEvent;
class QString;

namespace ui {

// Thai is written without spaces, and Qt's cursor stops only at these. With this filter on an editor (or on the whole
// application) Ctrl with the arrow keys, Backspace and Delete goes word by word, and a double click takes one word.
class ThaiWordFilter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    static int nextWord(const QString &text, int from);
    static int previousWord(const QString &text, int from);
    static std::pair<int, int> wordAt(const QString &text, int at); // from, to; without the space after it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool goIn(QLineEdit *edit, const QKeyEvent &key);
    template <class TextEdit>
    bool goIn(TextEdit *edit, const QKeyEvent &key);
    template <class TextEdit>
    bool selectIn(TextEdit *edit, const QMouseEvent &click);
};

} // namespace ui
