#pragma once
#include "core/records/Activity.h"
#include "core/thai/Period.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class NumberEdit;
class ThaiDateEdit;

// One line in which the next line of the plan is typed: what, when, for whom, how many people, how much money. Enter
// goes on, and in the last field adds it; Ctrl+Enter adds it from anywhere.
class PlanEntry : public QWidget
{
    Q_OBJECT
public:
    explicit PlanEntry(const Office &office, QWidget *parent = nullptr);
    void setPeriod(const core::Period &period);
    void begin();  // the cursor into the first field
    bool settle(); // false: something typed is not added yet, and it stays

Q_SIGNALS:
    void added(core::Id<core::Activity> activity);
    void left(); // Esc where nothing is typed; else it takes the line back

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void add();
    void tell();
    void say(const QString &words, bool isHint = false);
    void giveUp();
    QString complaint() const;
    bool isThere(QDate date) const;

    Office m_office;
    core::Period m_period;
    QLineEdit *m_title;
    ThaiDateEdit *m_date;
    QLineEdit *m_audience;
    NumberEdit *m_people;
    NumberEdit *m_budget;
    QPushButton *m_add;
    QLabel *m_complaint;
    QList<QLineEdit *> m_fields; // in their order
};

} // namespace ui
