#pragma once
#include "core/figures/SharedVision.h"
#include "ui/Office.h"
#include "ui/pages/RegisterPage.h"
#include "ui/print/PaperFile.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace ui {

class GoalCard;
class SaveAsButton;
class SelfRatingPanel;

// Shared vision: the goals agreed with the community, each followed by itself, and the year's self-rating (F6).
class GoalsPage : public RegisterPage
{
    Q_OBJECT
public:
    explicit GoalsPage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override;
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void showRegister() override;

private:
    void build();
    void connectParts();
    void retranslate();
    void proposeStandards();
    void turn(); // between goals and self-rating
    void load(); // the progress of every year that has goals
    void tellCard();
    int shownYear() const;
    void saveAs(PaperFile as);
    void complain(const QString &message);
    using Progress = QHash<qint64, core::GoalProgress>;
    static core::Result<Progress> progressOfAll(const core::Store &store, QDate today);

    Office m_office;
    GoalCard *m_card;
    SelfRatingPanel *m_rating;
    QStackedWidget *m_stack;
    QPushButton *m_turn;
    QToolButton *m_print;
    SaveAsButton *m_save;
    QLabel *m_complaint;
    QTimer *m_pause;
    Progress m_progress; // by goal
    int m_asked = 0;
    bool m_stale = true;
};

} // namespace ui
