#pragma once
#include <QStringList>
#include <QWidget>

namespace ui {

// Where the words that were looked for stand in the record that is opened.
struct FoundPlace {
    QStringList words; // in their search form
    QString line = {}; // kind of the line of the record, and which; empty: the record itself
    qint64 lineId = 0;
    QString field = {};
};

// One page of the window. It knows no sibling: it speaks outward by signals, and answers the keys that mean the same
// everywhere (Ctrl+N, Ctrl+F, Ctrl+P), each where it makes sense on that page.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual bool canCreate() const { return false; }
    virtual void create() {} // a new record, ready to type
    virtual bool canFind() const { return false; }
    virtual void find() {} // the cursor into the page's own filter
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual void open(qint64 recordId) { Q_UNUSED(recordId) }      // shows that record
    virtual void mark(const FoundPlace &place) { Q_UNUSED(place) } // in the record that was opened
    // Saves what is still being typed; called before the page is left, printed or the program ends. False: something
    // could not be saved and stays on the screen.
    virtual bool settle() { return true; }
    // The cursor to where work goes on: to where it stood when the page was left, else, and where a record was asked
    // for, to the page's natural first place.
    void takeFocus(bool anew = false);
    virtual bool isShowing(qint64 recordId) const { return recordId == 0; } // whether a change of it would be seen

protected:
    virtual QWidget *firstPlace() { return nullptr; }

private:
    bool m_isBegun = false; // the cursor has been here

Q_SIGNALS:
    void wanted(const QString &page, qint64 recordId); // go there: page names of --page, record 0 for the page itself
    void placeWanted(const QString &page, qint64 recordId, const ui::FoundPlace &place); // and there, that place
    void fileWanted(const QString &path);              // open this file instead
    void said(const QString &line);                    // for the quiet line at the foot of the window
    void saved();                                      // "saved 10.42"
    void removed(const QString &what);                 // "deleted · undo" is offered for ten seconds
};

} // namespace ui
