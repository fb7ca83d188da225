#pragma once
#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace ui {

// A month to choose a day from, with Thai months and years of the Buddhist era. Floats below its field: the arrow keys
// walk, Enter takes, Esc gives up.
class ThaiCalendar : public QFrame
{
    Q_OBJECT
public:
    explicit ThaiCalendar(QDate shown, QWidget *parent = nullptr);
    void popUpBelow(const QWidget *field);

Q_SIGNALS:
    void picked(QDate date);

private:
    void buildTop();
    void showPage(int year, int month);

    QCalendarWidget *m_days;
    QComboBox *m_month;
    QSpinBox *m_year;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace ui
