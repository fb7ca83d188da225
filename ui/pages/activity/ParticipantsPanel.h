#pragma once
#include "core/figures/NameList.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace ui {

class CrowdTable;
class NamesPanel;
class ParticipantsModel;
class TickTable;

// Who came to an activity: groups on the left (villages, temples, agencies, resource people, persons), their members
// to tick with the space bar, role and hours for all at once, names pasted from a list, and headcounts of villages for
// crowds.
class ParticipantsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ParticipantsPanel(const Office &office, QWidget *parent = nullptr);
    void show(core::Id<core::Activity> activity);
    void find();

Q_SIGNALS:
    void closed();
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTop(QWidget *top);
    void connectParts();
    void retranslate();
    void tellTitle();
    void listGroups();
    void showGroup();
    void countGroups();
    void complain(const QString &reason);
    void setHoursOfAll();
    void openNames();
    void closeNames();
    void addNames(const QList<core::NamePick> &picks);

    Office m_office;
    core::Id<core::Activity> m_activity;
    core::Sitting m_sitting = 0;
    ParticipantsModel *m_model;
    QLabel *m_title;
    QLabel *m_complaint;
    QLabel *m_forAll;
    QLabel *m_hoursLabel;
    QComboBox *m_role;
    QDoubleSpinBox *m_hours;
    QPushButton *m_apply;
    QPushButton *m_everyone;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_fromList;
    QPushButton *m_close;
    QListWidget *m_groups;
    TickTable *m_ticks;
    CrowdTable *m_crowds;
    QStackedWidget *m_middle; // the ticks, or a pasted list
    NamesPanel *m_names = nullptr;
};

} // namespace ui
