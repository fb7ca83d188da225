#pragma once
#include "ui/Office.h"
#include "ui/Page.h"

class QPushButton;
class QStackedWidget;

namespace ui {

class ParticipantsPanel;
class RecordPage;

// The activities: register and sheet as of every kind, and the grid of who came (F6).
class ActivityPage : public Page
{
    Q_OBJECT
public:
    explicit ActivityPage(const Office &office, QWidget *parent = nullptr);

    bool canCreate() const override;
    void create() override;
    bool canFind() const override { return true; }
    void find() override;
    void open(qint64 activity) override;
    void mark(const FoundPlace &place) override;
    bool settle() override;
    bool isShowing(qint64 recordId) const override;

protected:
    void changeEvent(QEvent *event) override;
    QWidget *firstPlace() override;

private:
    void retranslate();
    void showRegister();
    void showParticipants();
    void countParticipants();

    Office m_office;
    RecordPage *m_register;
    ParticipantsPanel *m_participants;
    QStackedWidget *m_stack;
    QPushButton *m_who;
    qint64 m_activity = 0;
};

} // namespace ui
