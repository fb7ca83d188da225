#pragma once
#include "core/papers/MeetingPapers.h"
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ThaiDateEdit;
class WholeNumberEdit;

// The few fields that a paper around a meeting needs, each only where the paper has it.
class PaperFields : public QWidget
{
    Q_OBJECT
public:
    explicit PaperFields(std::function<QDate()> today, QWidget *parent = nullptr);
    // What stands there already keeps its cursor.
    void show(const core::MeetingPaper &paper, const core::MeetingPapersContent &content);
    using QWidget::show;
    core::MeetingPaper record() const;
    QSet<qint64> leftOut() const; // who gets no letter
    void setReadOnly(bool readOnly);
    void start(); // the cursor into the first field

Q_SIGNALS:
    void edited();
    void recipientsChanged(); // chosen for this print, and not kept
    void schoolWanted();      // its number, emblem and director are entered elsewhere

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectFields();
    void retranslate();
    void showRecipients(const core::MeetingPapersContent &content);
    void tell();
    void proposeBlankLines();

    core::MeetingPaper m_paper;
    core::School m_school;
    qsizetype m_people = 0;
    QFormLayout *m_form;
    QLineEdit *m_number;
    ThaiDateEdit *m_date;
    WholeNumberEdit *m_linesPerPage, *m_blankLines;
    QLabel *m_prefix, *m_wordingTitle, *m_wordingHint, *m_recipientsTitle, *m_notes;
    QPlainTextEdit *m_wording;
    QPushButton *m_usual, *m_toSchool;
    QListWidget *m_recipients;
};

} // namespace ui
