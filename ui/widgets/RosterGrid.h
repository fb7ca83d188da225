#pragma once
#include "core/store/Store.h"
#include "ui/widgets/RosterModel.h"
#include <QTableView>

namespace ui {

// The roll call: one key a person, and on to the next. The table is as high as its lines.
class RosterGrid : public QTableView
{
    Q_OBJECT
public:
    explicit RosterGrid(const core::Store &store, QWidget *parent = nullptr);
    RosterModel *roster() const { return m_roster; }
    void markRest(core::Mark mark); // everyone not called yet
    void finishTyping();            // what is being typed into a cell counts
    void goOn(int from);            // to the mark in the next line
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void newPersonWanted(int row, const QString &name); // to stand in for the one in that row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void markCurrent(core::Mark mark);
    bool isOnText() const { return currentIndex().column() >= RosterModel::Remark; }
    void goTo(int row);
    void askForStandIn(int row);
    void arrangeColumns();

    RosterModel *m_roster;
};

} // namespace ui
