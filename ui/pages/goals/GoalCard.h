#pragma once
#include "core/figures/SharedVision.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// Below a goal's fields: where it stands, as words and as a bar, last year's figure, and the resolution behind it.
class GoalCard : public QWidget
{
    Q_OBJECT
public:
    explicit GoalCard(QWidget *parent = nullptr);
    void tell(const core::GoalProgress &goal);

Q_SIGNALS:
    void meetingWanted(qint64 meeting);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    class Bar;

    core::GoalProgress m_goal;
    QLabel *m_title;
    QLabel *m_words;
    Bar *m_bar;
    QLabel *m_before;
    QLabel *m_resolution;
    QPushButton *m_meeting;
};

} // namespace ui
