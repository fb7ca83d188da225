#pragma once
#include "core/records/PaperTemplate.h"
#include "ui/record/RecordPage.h"

class QPushButton;
class QTimer;

namespace ui {

class PaperPreview;
class Typesetter;
class WordsList;

// Templates of letters, certificates and labels: register and sheet as of every kind, beside them the paper as it will
// print, with somebody on it, and the words that are filled in (F7).
class PaperTemplatePage : public RecordPage
{
    Q_OBJECT
public:
    explicit PaperTemplatePage(const Office &office, QWidget *parent = nullptr);

Q_SIGNALS:
    void laid();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void retranslate();
    void copy();       // one more, to be worded otherwise
    void showFields(); // those that a paper of its kind has

    Office m_office;
    Typesetter *m_typesetter;
    PaperPreview *m_preview;
    WordsList *m_words;
    QTimer *m_pause;
    QPushButton *m_copy;
};

} // namespace ui
