#pragma once
#include "core/records/Activity.h"
#include "core/thai/Period.h"
#include "ui/Office.h"
#include "ui/print/PaperFile.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace ui {

class CopyPlanPanel;
class PlanEntry;
class PlanModel;
class SaveAsButton;
class YearChooser;

// The plan of a year: a line at the top to type the next one, the months with their activities, what came of each
// beside it. One key settles a line: จ or H held, ง or C cancelled, ผ or P planned again.
class PlanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PlanPanel(const Office &office, QWidget *parent = nullptr);
    void refresh();
    void begin(); // the cursor where work goes on
    void create();
    void find();
    bool settle();
    void print();
    core::Id<core::Activity> current() const;
    core::Period period() const;

Q_SIGNALS:
    void closed();
    void openWanted(qint64 activity);
    void whoWanted(qint64 activity); // who came to it
    void said(const QString &line);
    void saved();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPlan();
    void buildTable();
    void offerFiles();
    void connectParts();
    void connectStore();
    void retranslate();
    void load();
    void restore(core::Id<core::Activity> activity, int column);
    void arrangeColumns();
    void tellSums();
    void complain(const QString &reason);
    void settleLine(core::ActivityStatus status);
    void goTo(int row, int column);
    void openCopy();
    bool isTableKey(const class QKeyEvent &key);
    void savePlan(PaperFile as);
    void saveCalendar(PaperFile as);
    void saveCalendarFile();
    void saveReports();
    QString fileFor(const QString &name, const QString &filter);
    void tell(const core::Result<void> &written, const QString &path);

    Office m_office;
    PlanModel *m_model;
    QStackedWidget *m_stack;
    CopyPlanPanel *m_copy = nullptr;
    QLabel *m_title;
    YearChooser *m_year;
    QLineEdit *m_filter;
    QPushButton *m_copyButton;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QPushButton *m_close;
    PlanEntry *m_entry;
    QLabel *m_complaint;
    QTableView *m_table;
    QWidget *m_blank; // instead of the table of an empty year
    QLabel *m_empty;
    QPushButton *m_copyFirst;
    QLabel *m_keys;
    QLabel *m_sums;
    QTimer *m_reload;
    bool m_stale = true;
};

} // namespace ui
