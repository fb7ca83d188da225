#pragma once
#include "ui/Office.h"
#include "ui/Page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace core {
struct Kind;
}

namespace ui {

class FoundMarks;
class RecordList;
class RecordSheet;

// A register: all records of a kind on the left, the sheet of the chosen one on the right. What every kind gets from
// its description alone; a page with more to show adds sections to the sheet.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(const Office &office, const core::Kind &kind, const QStringList &withoutOwned = {},
               QWidget *parent = nullptr);

    bool canCreate() const override;
    void create() override;
    bool canFind() const override { return true; }
    void find() override;
    void open(qint64 recordId) override;
    void mark(const FoundPlace &place) override;
    bool settle() override;
    bool isShowing(qint64 recordId) const override;
    QWidget *firstPlace() override;
    RecordSheet *sheet() const { return m_sheet; }
    RecordList *list() const { return m_list; }
    void divide(int list, int sheet); // the page, unless someone has divided it otherwise

protected:
    void addBeside(QWidget *widget, const QList<int> &sizes); // right of the sheet, unless divided otherwise
    QBoxLayout *top() const { return m_top; }                 // beside the title
    void addAbove(QWidget *row);                              // of the register and its sheet
    void addBelow(QWidget *row);
    void addView(QWidget *view);  // another look at the same records
    void showView(QWidget *view); // in place of register and sheet; nullptr: these again
    QWidget *view() const { return m_view; }
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildEmpty();
    void connectParts();
    void retranslate();
    void remove();
    void choose(qint64 id);
    void showWhetherEmpty();

    Office m_office;
    const core::Kind &m_kind;
    RecordList *m_list;
    RecordSheet *m_sheet;
    FoundMarks *m_marks;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QBoxLayout *m_top;
    QWidget *m_view = nullptr;
    QLabel *m_title;
    QPushButton *m_new;
    QLabel *m_emptyWords;
    QPushButton *m_first;
    QPushButton *m_import;
};

} // namespace ui
