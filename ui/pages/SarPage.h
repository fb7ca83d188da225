#pragma once
#include "core/papers/SarPaper.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include "ui/print/PaperFile.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace ui {

class SarModel;
class SaveAsButton;
class TickTable;
class YearChooser;

// The evidence for the annual self-assessment report: the standards on the left, those without any marked; what the
// year has to show for the chosen one on the right, and on which page of the year's papers it stands.
class SarPage : public Page
{
    Q_OBJECT
public:
    explicit SarPage(const Office &office, QWidget *parent = nullptr);

    bool canFind() const override { return true; }
    void find() override;
    bool canPrint() const override { return true; }
    void print() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QWidget *firstPlace() override;

private:
    void build();
    void connectParts();
    void retranslate();
    void load();
    void countPages();
    void show(const core::SarContent &content);
    void listCodes();
    void chooseCode();
    void arrangeColumns();
    void tell();
    void openCurrent();
    void withPages(const std::function<void(const core::SarContent &)> &use);
    void saveAs(PaperFile as);
    void complain(const QString &reason);
    core::Period period() const;

    Office m_office;
    core::SarContent m_content;
    bool m_stale = true;
    bool m_hasPages = false;
    int m_asked = 0; // answers to older questions are not shown
    SarModel *m_model;
    QLabel *m_title;
    YearChooser *m_year;
    QLabel *m_state;
    QPushButton *m_standards;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QLabel *m_complaint;
    QListWidget *m_codes;
    QLabel *m_chosen;
    QCheckBox *m_all;
    QLabel *m_gap;
    TickTable *m_ticks;
    QLabel *m_keys;
    QTimer *m_reload;
    QTimer *m_count;
};

} // namespace ui
