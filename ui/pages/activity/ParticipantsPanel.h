#pragma once
#include "core/records/Activity.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace ui {

class ParticipantsModel;
class TickTable;

// Who came to an activity: groups on the left (villages, temples, agencies, resource people, persons), their members
// to tick with the space bar, role and hours for all at once, and headcounts of villages for crowds.
class ParticipantsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipantsPanel(const Office &office, QWidget *parent = nullptr);
    void show(core::Id<core::Activity> activity);

Q_SIGNALS:
    void closed();
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop(QWidget *top);
    void retranslate();
    void listGroups();
    void showGroup();
    void countGroups();
    void listHeadcounts();
    void saveHeadcount(int row);
    void goToCrowd(int row);

    Office m_office;
    core::Id<core::Activity> m_activity;
    core::Sitting m_sitting = 0;
    ParticipantsModel *m_model;
    QLabel *m_title;
    QLabel *m_complaint;
    QLabel *m_forAll;
    QLabel *m_hoursLabel;
    QLabel *m_headcountTitle;
    QComboBox *m_role;
    QDoubleSpinBox *m_hours;
    QPushButton *m_apply;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_close;
    QListWidget *m_groups;
    TickTable *m_ticks;
    QTableWidget *m_headcounts;
    bool m_listing = false;
};

} // namespace ui
