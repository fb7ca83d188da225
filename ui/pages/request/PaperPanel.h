#pragma once
#include "core/papers/Paper.h"
#include "ui/Office.h"
#include "ui/print/PaperFile.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class PaperPreview;
class SaveAsButton;
class Typesetter;

// A paper as it will print, with the few fields it needs above; printed or saved. Esc goes back.
class PaperPanel : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<core::Result<core::Paper>()>;
    // `fields` belong to the panel from now on.
    PaperPanel(const Office &office, QWidget *fields, QWidget *parent = nullptr);
    void open(const Make &make);
    void lay(); // anew, after something that it says has changed
    void print();
    void saveAs(PaperFile as);
    void complain(const QString &message); // empty: nothing is wrong

Q_SIGNALS:
    void closed();
    void said(const QString &line);
    void laid();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(QWidget *fields);
    void retranslate();
    void tellPage();

    Office m_office;
    Make m_make;
    Typesetter *m_typesetter;
    QPushButton *m_back;
    QPushButton *m_print;
    SaveAsButton *m_save;
    QLabel *m_page;
    QLabel *m_complaint;
    PaperPreview *m_pages;
};

} // namespace ui
