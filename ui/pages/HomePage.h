#pragma once
#include "core/figures/SharedVision.h"
#include "core/figures/Today.h"
#include "ui/Office.h"
#include "ui/Page.h"

class QGridLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTimer;

namespace ui {

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
    // What the page tells, read in one go off the window's thread.
    struct Sight {
        QString school;
        QList<core::Duty> duties;
        QList<int> counts; // of each kind of duty
        core::AnnualSummary now, before;
        QList<core::GoalProgress> goals; // of that year
        bool isNew = false;              // nothing is entered yet
    };

    static core::Result<Sight> look(const core::Store &store, QDate today);
    void retranslate();
    void refresh();
    void tell(const Sight &sight);
    void listDuties(const Sight &sight);
    void showFigures(const Sight &sight);
    int add(const core::Duty &duty);
    QListWidgetItem *addLine(const QString &text, const QString &page, qint64 record);
    void offerFirstSteps();
    void heading(const QString &text);
    QString sentence(const core::Duty &duty) const;

    Office m_office;
    QLabel *m_title;
    QLabel *m_day;
    QLabel *m_dutiesTitle;
    QListWidget *m_duties;
    QLabel *m_yearTitle;
    QGridLayout *m_figures;
    QLabel *m_goalsTitle;
    GoalLines *m_goals;
    QPushButton *m_newMeeting;
    QPushButton *m_newActivity;
    QPushButton *m_summary;
    QTimer *m_pause;
    bool m_stale = true;
    int m_looks = 0; // only the last one is shown
};

} // namespace ui
