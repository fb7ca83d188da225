#pragma once
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QTimer;
class QToolButton;

namespace core {
struct Kind;
}

namespace ui {

class RecordColumns;
class RecordTableModel;

// A register: the filter above, the records of one kind, how many they are. Typing in the table goes into the filter.
class RecordList : public QWidget
{
    Q_OBJECT
public:
    RecordList(const Office &office, const core::Kind &kind, QWidget *parent = nullptr);

    RecordTableModel *model() const { return m_model; }
    QWidget *table() const;
    qint64 current() const { return m_current; } // 0: none
    void select(qint64 id);                      // without telling; 0: none
    void chooseNearest();                        // the record nearest to where the current one was
    void chooseFirst();
    void find(); // the cursor into the filter
    void clearFilter();
    void addAbove(QWidget *widget); // the filter
    void focusTable();
    void arrangeColumns();                   // anew, by what stands in the cells
    qint64 count() const { return m_count; } // of all records, filtered out or not

Q_SIGNALS:
    void chosen(qint64 id); // by someone who looks for it; 0: none is left
    void entered();         // Enter: into its sheet
    void deleteWanted();
    void counted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void filter();
    void choose(int row);
    void restore();
    void tellCount();
    bool filterKey(int key);
    bool tableKey(const class QKeyEvent &key);

    Office m_office;
    RecordTableModel *m_model;
    QLineEdit *m_filter;
    QToolButton *m_columnsButton;
    QTableView *m_table;
    QLabel *m_foot;
    QTimer *m_pause;
    RecordColumns *m_columns;
    qint64 m_current = 0;
    int m_row = 0; // where the current one was seen last
    qint64 m_count = 0;
    bool m_quiet = false; // the selection moves by itself
};

} // namespace ui
