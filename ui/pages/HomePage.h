#pragma once
#include "core/figures/SharedVision.h"
#include "core/figures/Today.h"
#include "ui/Office.h"
#include "ui/Page.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

class DutyList;
class GoalLines;

// Today: what is due and late, the way to each, and the year so far in six figures beside last year's.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const Office &office, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    // What comes first in an office that begins.
    enum class Step { School, Villages, Households, Board, Goals, Requests };

    // What the page tells, read in one go off the window's thread.
    struct Sight {
        QString school;
        QList<core::Duty> duties;
        QList<int> counts; // of each kind of duty
        core::AnnualSummary now, before;
        QList<core::GoalProgress> goals; // of that year
        QList<Step> steps;               // not done yet
    };

    static core::Result<Sight> look(const core::Store &store, QDate today);
    void nameParts();
    void arrange();
    void connectParts();
    void retranslate();
    void refresh();
    void tell(const Sight &sight);
    void listDuties(const Sight &sight);
    void showFigures(const Sight &sight);
    void tellGoals(const Sight &sight);
    static core::Result<QList<Step>> stepsToBegin(const core::Store &store);

    Office m_office;
    QLabel *m_title;
    QLabel *m_day;
    QLabel *m_dutiesTitle;
    DutyList *m_duties;
    QLabel *m_yearTitle;
    QGridLayout *m_figures;
    QLabel *m_goalsTitle;
    GoalLines *m_goals;
    QToolButton *m_noGoals;
    QPushButton *m_newMeeting;
    QPushButton *m_newActivity;
    QPushButton *m_summary;
    QTimer *m_pause;
    bool m_stale = true;
    int m_looks = 0; // only the last one is shown
};

} // namespace ui
