#pragma once
#include "core/papers/ThanksPapers.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include "ui/pages/thanks/RecipientsModel.h"
#include "ui/print/PaperFile.h"
#include "ui/print/Sheets.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace ui {

class PaperChoice;
class PaperPreview;
class RecipientsSource;
class SaveAsButton;
class TickTable;
class Typesetter;

// Whoever gave and was not thanked, and whoever else gets a letter, a certificate or a label: ticked at the left, the
// papers as they will print at the right. Printing thanks and registers in one step.
class ThanksPage : public Page
{
    Q_OBJECT
public:
    explicit ThanksPage(const Office &office, QWidget *parent = nullptr);

    bool canFind() const override { return true; }
    void find() override;
    bool canPrint() const override { return true; }
    void print() override;
    void open(qint64 contribution) override; // that gift, ticked; 0: the gifts

Q_SIGNALS:
    void laid();   // the pages show what is ticked
    void issued(); // what was printed or saved is in the register

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    QLayout *buildTop();
    QWidget *buildLeft();
    QWidget *buildRight();
    QLayout *buildFoot();
    void connectParts();
    void connectTable();
    void connectChoice();
    void retranslate();
    void reload();
    void showLoaded();
    void suit();
    void cancel();
    void lay();
    void tellTicks();
    void turnToCurrent();
    QList<core::PaperTo> recipients() const; // who is ticked
    QList<core::PaperTo> recipients(const QList<RecipientsModel::Line> &lines) const;
    core::Result<core::ThanksContent> chosen();
    bool isRegistered(const core::ThanksContent &content) const; // what leaves the office is numbered and entered
    void beBusy(const QString &words);                           // empty: no longer
    void finish(const core::ThanksContent &content, const core::Result<void> &done, const QString &where);
    core::Result<void> issue(const core::ThanksContent &content, const std::function<core::Result<void>()> &print);
    void saveAs(PaperFile as);
    void savePdf(const core::ThanksContent &content, const QString &path);
    void keepAsList();
    void complain(const QString &message);

    Office m_office;
    RecipientsModel *m_model;
    RecipientsSource *m_source;
    TickTable *m_table;
    PaperChoice *m_choice;
    PaperPreview *m_preview;
    Typesetter *m_typesetter;
    QTimer *m_pause, *m_reload;
    QLabel *m_title, *m_complaint, *m_pages, *m_ticks, *m_empty;
    QToolButton *m_print;
    SaveAsButton *m_save;
    QPushButton *m_cancel, *m_all, *m_none, *m_keep, *m_toRegister, *m_toLists;
    QLineEdit *m_listName;
    bool m_stale = true;
    bool m_isBusy = false;
    int m_job = 0;           // a print that was cancelled is not listened to
    qint64 m_wantedGift = 0; // to be ticked once the gifts are read
};

} // namespace ui
