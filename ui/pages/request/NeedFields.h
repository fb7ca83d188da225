#pragma once
#include "core/figures/Synergy.h"
#include "ui/Office.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QTimer;

namespace ui {

class ReferencePicker;

// A need typed for the moment: what, of which field, for which grades, where.
class NeedFields : public QWidget
{
    Q_OBJECT
public:
    explicit NeedFields(const Office &office, QWidget *parent = nullptr);
    bool isEmpty() const;
    QString words() const;
    core::Result<core::Need> need() const;
    void clear(); // without telling
    QLineEdit *first() const { return m_words; }

Q_SIGNALS:
    void edited(); // after a pause

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Office m_office;
    QLabel *m_title;
    QLineEdit *m_words;
    QLineEdit *m_field;
    QLineEdit *m_grades;
    ReferencePicker *m_village;
    QTimer *m_pause;
};

} // namespace ui
