#pragma once
#include "core/figures/Requests.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceBox;
class TellingsModel;
class ThaiDateEdit;
class TickTable;

// To which villages a piece of news was told: tick many, choose the way and the day, once for all. Those that were not
// told yet stand in a line of their own.
class TellingsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TellingsPanel(const Office &office, QWidget *parent = nullptr);
    void show(core::Id<core::Request> news);
    using QWidget::show;

Q_SIGNALS:
    void closed();
    void saved();
    void removed(const QString &what);
    void said(const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void retranslate();
    void load();
    void tell();
    void takeBack();
    int tickedAndTold() const;
    void tickUntold();
    void tellState();
    void complain(const QString &message);

    Office m_office;
    core::Id<core::Request> m_news;
    TellingsModel *m_model;
    QLabel *m_title;
    QLabel *m_complaint;
    QLabel *m_untold;
    QLabel *m_wayLabel, *m_dayLabel, *m_noteLabel;
    ChoiceBox *m_way;
    ThaiDateEdit *m_day;
    QLineEdit *m_note;
    QPushButton *m_tell;
    QPushButton *m_takeBack;
    QPushButton *m_tickUntold;
    QPushButton *m_close;
    TickTable *m_ticks;
};

} // namespace ui
