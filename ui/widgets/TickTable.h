#pragma once
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

// Many lines with a tick each: the space bar ticks wherever the cursor stands in the line, letters find a name, down
// leads from the field into the list and Esc back.
class TickTable : public QWidget
{
    Q_OBJECT
public:
    // The columns of `model` with the tick and with what is found by typing.
    TickTable(QAbstractItemModel *model, int tickColumn, int nameColumn, QWidget *parent = nullptr);
    QTableView *table() const { return m_table; }
    QLineEdit *filter() const { return m_filter; }
    QList<int> shown() const; // rows of the model that the filter lets through
    int current() const;      // row of the model where the cursor stands; -1: none
    void beginAnew();         // other lines: nothing typed, the cursor on the first

Q_SIGNALS:
    void givenUp(); // Esc where nothing is typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isTableKey(QKeyEvent *event);
    void tickCurrent();

    int m_tickColumn;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTableView *m_table;
};

} // namespace ui
