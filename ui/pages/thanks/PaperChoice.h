#pragma once
#include "core/papers/ThanksPapers.h"
#include "ui/Office.h"
#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class ThaiDateEdit;
class WholeNumberEdit;

// Which paper: its template, the number of the first, the date; and what it will lack.
class PaperChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PaperChoice(const Office &office, QWidget *parent = nullptr);
    void load(); // templates, school and numbers as the file has them
    // A template that suits, where the one that is chosen does not.
    void suggest(core::TemplateKind kind, const QString &word = {});
    core::ThanksContent content(const QList<core::PaperTo> &to) const;
    bool isNumbered() const; // labels are not
    void tell(const core::ThanksContent &content);
    void focus();
    void forgetNumber(); // the next one again

Q_SIGNALS:
    void changed();
    void templatesWanted(qint64 shown); // to be edited elsewhere
    void schoolWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void choose();
    void proposeNumber();
    QString numberNotes(const core::ThanksContent &content) const;
    QStringList lacking() const;
    const core::PaperTemplate *current() const;

    Office m_office;
    core::School m_school;
    QList<core::PaperTemplate> m_templates; // those that are offered
    int m_next = 1;
    QList<int> m_missing;
    QLabel *m_templateLabel, *m_numberLabel, *m_dateLabel, *m_notes;
    QComboBox *m_template;
    WholeNumberEdit *m_number;
    ThaiDateEdit *m_date;
    QPushButton *m_edit, *m_toSchool;
};

} // namespace ui
