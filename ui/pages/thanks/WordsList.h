#pragma once
#include <QWidget>

class QLabel;
class QListWidget;
class QTextEdit;

namespace ui {

// The words in braces that a template may have. Enter or a double click puts one where the cursor stood in the text.
class WordsList : public QWidget
{
    Q_OBJECT
public:
    // Into the texts of `form`; the one where the cursor was last.
    explicit WordsList(QWidget *form, QWidget *parent = nullptr);
    ~WordsList() override;
    void focus();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void insert();
    void goBack();

    QWidget *m_form;
    QTextEdit *m_into = nullptr;
    QLabel *m_title;
    QListWidget *m_words;
};

} // namespace ui
