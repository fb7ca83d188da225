#pragma once
#include "core/papers/MeetingPapers.h"
#include "ui/Office.h"
#include "ui/print/PaperFile.h"
#include "ui/print/Sheets.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace ui {

class PaperFields;
class PaperPreview;
class SaveAsButton;
class Typesetter;

// A paper around a meeting: its pages as they will print, beside the few fields it needs. What is typed is kept with
// the meeting; Esc goes back to the sheet.
class MeetingPapersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingPapersPanel(const Office &office, QWidget *parent = nullptr);
    void open(core::Id<core::Meeting> meeting, core::PaperKind paper);
    core::Id<core::Meeting> meeting() const { return m_meeting; }
    bool settle(); // keeps what was typed; false: it could not be
    void print();
    void saveAs(PaperFile as);

Q_SIGNALS:
    void closed();
    void saved();
    void said(const QString &line);
    void schoolWanted();
    void laid(); // the pages show what was typed last

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    bool load();
    void lay();
    bool keep(bool leaving);
    void leave();
    core::Paper paper() const;
    void tellPage();
    void complain(const QString &message);

    Office m_office;
    core::Id<core::Meeting> m_meeting;
    core::PaperKind m_paper = core::PaperKind::Invitation;
    core::MeetingPaper m_kept;
    core::MeetingPapersContent m_content;
    qint64 m_sitting = 0;
    bool m_isKeeping = false;
    Typesetter *m_typesetter;
    QTimer *m_pause;
    QTimer *m_reload;
    QPushButton *m_back, *m_print;
    SaveAsButton *m_save;
    QLabel *m_title, *m_complaint, *m_page;
    PaperFields *m_fields;
    PaperPreview *m_pages;
};

} // namespace ui
