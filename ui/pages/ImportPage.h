#pragma once
#include "core/exchange/ImportPlan.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include <atomic>
#include <memory>

class QAbstractTableModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimer;

namespace ui {

class ImportPlanModel;

// Lists from files, in and out: which kind, which file, then what will happen row by row, and only then the import
// itself, all or nothing.
class ImportPage : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const Office &office, QWidget *parent = nullptr);
    ~ImportPage() override;
    void readFile(const QString &path); // and shows what would happen

    bool canFind() const override { return false; }

protected:
    void changeEvent(QEvent *event) override;
    QWidget *firstPlace() override;

private:
    void buildTop(QWidget *top);
    void retranslate();
    void nameColumns();
    void showTable(bool shown);
    QString leftOut() const;
    void chooseFile();
    void readSheet();
    void plan();
    void showPlan(const core::Result<core::ImportPlan> &plan);
    void apply();
    void exportKind();
    void beginWork(const QString &what);
    void endWork();
    void complain(const QString &message);
    const core::Kind &kind() const;

    Office m_office;
    QString m_path;
    std::shared_ptr<const core::Sheet> m_sheet; // shared with the table that shows them
    std::shared_ptr<const core::ImportPlan> m_plan;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    int m_asked = 0;
    bool m_isDone = false; // the plan on the page was carried out
    QLabel *m_title;
    QLabel *m_words;
    QComboBox *m_kind;
    QLabel *m_kindLabel;
    QPushButton *m_choose;
    QPushButton *m_export;
    QCheckBox *m_sensitive;
    QComboBox *m_sheets; // of a spreadsheet with several
    QLabel *m_file;
    QLabel *m_counts;
    QLabel *m_complaint;
    QComboBox *m_show;
    QLabel *m_empty;
    QTableView *m_table;
    QLabel *m_why; // of the row with the cursor, whole
    ImportPlanModel *m_model;
    QCheckBox *m_skip;
    QPushButton *m_apply;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTimer *m_patience;
};

} // namespace ui
