#pragma once
#include "core/papers/SummaryPaper.h"
#include "core/store/Store.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include "ui/print/PaperFile.h"
#include "ui/print/Sheets.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTimer;
class QToolButton;

namespace ui {

class PaperPreview;
class SaveAsButton;
class YearChooser;

// The annual partnership summary: which year, which parts, the pages as they will print, and the director's own words
// typed beside them.
class SummaryPage : public Page
{
    Q_OBJECT
public:
    explicit SummaryPage(const Office &office, QWidget *parent = nullptr);

    bool canPrint() const override { return true; }
    void print() override;
    bool settle() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    QWidget *buildSide();
    void retranslate();
    void load();
    void showContent(const core::Result<core::SummaryContent> &content);
    void lay();
    void saveWords();
    void saveAs(PaperFile as);
    void saveFigures();
    QString fileFor(const QString &ending, const QString &filter);
    void tell(const core::Result<void> &written, const QString &path);
    void complain(const QString &message);
    QStringList without() const;
    core::Period period() const;

    Office m_office;
    core::SummaryContent m_content;
    bool m_loaded = false;
    bool m_stale = true;
    int m_asked = 0; // answers to older questions are not shown
    core::Sitting m_sitting = 0;
    YearChooser *m_year;
    QLabel *m_title;
    QLabel *m_partsTitle;
    QLabel *m_wordsTitle;
    QLabel *m_complaint;
    QLabel *m_pages;
    QToolButton *m_print;
    SaveAsButton *m_save;
    QList<QCheckBox *> m_parts;
    QList<QLabel *> m_passageLabels;
    QList<QPlainTextEdit *> m_passages;
    PaperPreview *m_preview;
    QTimer *m_pause;
    QTimer *m_reload;
};

} // namespace ui
