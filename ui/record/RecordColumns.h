#pragma once
#include <QObject>

class QMenu;
class QTableView;

namespace ui {

class RecordTableModel;

// Which columns of a register are shown, and how wide: chosen from a menu, remembered for each kind.
class RecordColumns : public QObject
{
    Q_OBJECT
public:
    RecordColumns(QTableView *table, RecordTableModel *model);
    void fill(QMenu *menu); // with a tick for each column
    void arrange();

private:
    void setShown(int column, bool shown);
    void rememberWidth(int column, int width);
    int usualWidth(int column) const;
    QString key(const char *what) const;

    QTableView *m_table;
    RecordTableModel *m_model;
    bool m_arranging = false;
    int m_measured = 0; // rows that the widths were taken from
};

} // namespace ui
