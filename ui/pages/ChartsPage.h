#pragma once
#include "core/papers/SummaryPaper.h"
#include "ui/Office.h"
#include "ui/Page.h"

class QChartView;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QTimer;

namespace ui {

class YearChooser;

// The question as a sentence of choices, its chart, one sentence of finding, and the same figures as a table; every
// village's figure opens the households behind it.
class ChartsPage : public Page
{
    Q_OBJECT
public:
    explicit ChartsPage(const Office &office, QWidget *parent = nullptr);
    enum Question { Participation, Reach, ReachTrend, PeopleTrend, Giving };

    bool canPrint() const override { return true; }
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    void retranslate();
    void load();
    void showChart();
    void fillTable(const core::Chart &chart);
    void showBehind(int row);
    void saveFile();
    void copyTable();
    core::Chart chart(const core::ChartWords &words = core::officialChartWords()) const;
    QString finding(const core::Chart &chart) const;
    void complain(const QString &message);

    Office m_office;
    QList<core::AnnualSummary> m_years; // oldest first, the chosen one last
    bool m_stale = true;
    int m_asked = 0;
    QComboBox *m_question;
    YearChooser *m_year;
    QChartView *m_view;
    QLabel *m_finding;
    QLabel *m_complaint;
    QTableWidget *m_table;
    QLabel *m_behindTitle;
    QTableWidget *m_behind;
    QPushButton *m_copy;
    QPushButton *m_save;
    QTimer *m_pause;
};

} // namespace ui
