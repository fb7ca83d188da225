#pragma once
#include "core/records/TeacherLetter.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class ThaiDateEdit;
class ThaiTimeEdit;

// What is typed on letters of invitation: number, date, and the time of what one is invited to. Kept with the activity
// at every key; an hour of it is one step of history.
class LetterFields : public QWidget
{
    Q_OBJECT
public:
    explicit LetterFields(const Office &office, QWidget *parent = nullptr);
    core::Result<void> open(core::Id<core::Activity> activity);
    const core::TeacherLetter &letter() const { return m_letter; }
    core::Result<void> keep();
    void focusFirst();

Q_SIGNALS:
    void edited(); // and kept, where it could be
    void saved();
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Office m_office;
    core::TeacherLetter m_letter;
    qint64 m_sitting = 0;
    QLabel *m_numberLabel, *m_dayLabel, *m_timeLabel;
    QLineEdit *m_number;
    ThaiDateEdit *m_day;
    ThaiTimeEdit *m_time;
};

} // namespace ui
