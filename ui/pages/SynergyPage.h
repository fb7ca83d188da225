#pragma once
#include "core/figures/Synergy.h"
#include "ui/Office.h"
#include "ui/Page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace ui {

class LetterFields;
class NeedFields;
class PaperPanel;
class SuggestionsModel;
class ThaiDateEdit;
class TickTable;

// What the school and the villages need at the left, who and what can help at the right, each with its reason; the
// ticked ones become a planned activity (F9), and their letters of invitation are at hand (F10).
class SynergyPage : public Page
{
    Q_OBJECT
public:
    explicit SynergyPage(const Office &office, QWidget *parent = nullptr);

    bool canCreate() const override { return true; }
    void create() override; // a need for the moment
    bool canFind() const override { return true; }
    void find() override;
    bool canPrint() const override { return true; }
    void print() override;
    void open(qint64 request) override;
    void mark(const FoundPlace &place) override; // of an activity: its letters of invitation
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    struct Sight {
        QList<core::Need> needs; // and what is planned already, last
        QList<core::Strength> strengths;
    };
    static core::Result<Sight> look(const core::Store &store, QDate today);

    QWidget *buildNeeds();
    QWidget *buildSuggestions();
    void buildPlan(QVBoxLayout *layout);
    void connectParts();
    void retranslate();
    void refresh();
    void listNeeds();
    void choose(int row);
    void showClosed();
    void useTyped();
    void suggest(const core::Need &need);
    QString told(const core::Need &need) const; // below its title
    void tellState();
    void plan();
    void openActivity();
    void invite();
    void showLetters(qint64 activity);
    void leaveLetters();
    void showNeeds();
    void complain(const QString &message);

    Office m_office;
    Sight m_sight;
    core::Need m_need;
    bool m_hasNeed = false;
    qint64 m_activity = 0; // planned for the need that is shown
    qint64 m_cameFrom = 0; // activity whose page asked for its letters
    qint64 m_wanted = 0;   // request to be chosen as soon as it is read
    bool m_stale = true;
    bool m_isRead = false; // the needs are known
    int m_looks = 0;
    SuggestionsModel *m_model;
    QStackedWidget *m_stack;
    PaperPanel *m_paper = nullptr;
    QTimer *m_pause;
    QLabel *m_title, *m_needsTitle, *m_needName, *m_said, *m_complaint;
    NeedFields *m_typed;
    QListWidget *m_needs;
    TickTable *m_ticks;
    QLineEdit *m_name;
    ThaiDateEdit *m_day;
    QCheckBox *m_schoolBased;
    QPushButton *m_plan, *m_open, *m_invite;
    LetterFields *m_letter;
};

} // namespace ui
