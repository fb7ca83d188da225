#pragma once
#include "core/records/Activity.h"
#include "ui/Office.h"
#include "ui/pages/RegisterPage.h"
#include "ui/print/PaperFile.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class ParticipantsPanel;
class PlanPanel;
class SaveAsButton;

// The activities: register and sheet as of every kind, the plan of a year (F7), and the grid of who came (F6).
class ActivityPage : public RegisterPage
{
    Q_OBJECT
public:
    explicit ActivityPage(const Office &office, QWidget *parent = nullptr);

    void create() override;
    void find() override;
    bool canPrint() const override { return true; }
    void print() override; // the plan, or the report of the activity that is shown
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;
    QWidget *firstPlace() override;
    void showRegister() override;

private:
    void retranslate();
    void showParticipants();
    void showPlan();
    void countParticipants();
    void offerFiles();
    void connectParticipants();
    void connectForm();
    void connectPlan();
    void rememberPlan();
    void followStrategies();
    QList<core::Complaint> oddities(const core::Row &row) const;
    bool isInPlan() const;
    void printReport();
    void saveReport(PaperFile as);

    Office m_office;
    ParticipantsPanel *m_participants;
    QStackedWidget *m_stack;
    PlanPanel *m_plan;
    QPushButton *m_who;
    QPushButton *m_planButton;
    QPushButton *m_print;
    QPushButton *m_letters;
    SaveAsButton *m_save;
    qint64 m_activity = 0;
    bool m_cameFromPlan = false;        // who came was asked from there
    QList<core::Strategy> m_strategies; // as they were when standards were last proposed
};

} // namespace ui
