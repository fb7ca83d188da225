#pragma once
#include <QDate>
#include <QLineEdit>
#include <functional>

namespace ui {

// A date of the Buddhist era as people write it: 16/5/2568, 16 พ.ค. 68, ๑๖/๕. What is no date stays in the field,
// framed, and date() keeps the last good one. The arrow keys go by days, with Shift by months, with Ctrl by years; F4
// or the button opens a calendar.
class ThaiDateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit ThaiDateEdit(QWidget *parent = nullptr);
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    QDate date() const { return m_date; } // as far as it is typed; invalid: none
    void setDate(QDate date);
    void openCalendar();
    QString complaint() const; // why what stands there is not taken; empty: it is
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();                // at every key that made another date
    void dateChanged(QDate date); // when it is typed to the end
    void complaintChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read();
    void finish();
    void announce();
    void take(QDate date);
    void setRefused(bool refused);

    std::function<QDate()> m_today = [] { return QDate::currentDate(); };
    QDate m_date, m_announced;
    QAction *m_calendar;
    bool m_refused = false;
};

} // namespace ui
