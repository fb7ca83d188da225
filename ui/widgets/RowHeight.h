#pragma once
#include <QObject>

class QTableView;

namespace ui {

// Rows as high as the letters need, and no lower than a control; they follow when the letters grow or shrink.
class RowHeight : public QObject
{
    Q_OBJECT
public:
    explicit RowHeight(QTableView *table);
    static int of(const class QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
};

} // namespace ui
