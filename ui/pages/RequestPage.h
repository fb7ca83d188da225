#pragma once
#include "core/records/Request.h"
#include "ui/Office.h"
#include "ui/pages/RegisterPage.h"
#include <QSet>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class PaperPanel;
class RequestFilter;
class TellingsPanel;
class YearChooser;

// Requests, concerns, suggestions and news in both directions: the register with what is open or late, the sheet with
// each step, one key to answer (F7), to settle (F8), to make an activity of it (F9), to tell the villages (F6), and
// the papers (Ctrl+P).
class RequestPage : public RegisterPage
{
    Q_OBJECT
public:
    explicit RequestPage(const Office &office, QWidget *parent = nullptr);

    void create() override;
    bool canPrint() const override { return true; }
    void print() override;
    void open(qint64 request) override;

protected:
    void changeEvent(QEvent *event) override;
    void showRegister() override;

private:
    QWidget *buildFoot();
    QWidget *buildPaperFields();
    void connectParts();
    void connectPanels();
    void retranslate();
    void refreshActs();
    void filter();
    void answer();
    void close();
    void goToActivity();
    void goToStrengths();
    void tellVillages();
    core::Request record() const; // what is shown

    Office m_office;
    TellingsPanel *m_tellings;
    PaperPanel *m_paper;
    QStackedWidget *m_stack;
    RequestFilter *m_filter;
    QWidget *m_foot;
    QPushButton *m_answer, *m_close, *m_activity, *m_strengths, *m_tell, *m_print;
    QComboBox *m_which;
    YearChooser *m_year;
    qint64 m_request = 0;
    QSet<qint64> m_late; // of those listed
};

} // namespace ui
