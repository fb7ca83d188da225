#pragma once
#include "core/figures/Participants.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

// Crowds without names: how many people of each village were there, beside how many live there. More than that is kept,
// and told.
class CrowdTable : public QWidget
{
    Q_OBJECT
public:
    explicit CrowdTable(const Office &office, QWidget *parent = nullptr);
    void show(core::Id<core::Activity> activity, core::Sitting sitting);
    using QWidget::show;
    void weigh(); // anew, after somebody came by name
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void saved();
    void left();                        // Esc
    void failed(const QString &reason); // empty: no longer

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Village, People, Known, ColumnCount };
    void retranslate();
    void list();
    void arrangeColumns();
    void tellOdd();
    void keep(int row);
    void goTo(int row);

    Office m_office;
    core::Id<core::Activity> m_activity;
    core::Sitting m_sitting = 0;
    QList<core::Crowd> m_crowds;
    QLabel *m_title;
    QLabel *m_hint;
    QTableWidget *m_table;
    bool m_listing = false;
    bool m_keeping = false;
};

} // namespace ui
