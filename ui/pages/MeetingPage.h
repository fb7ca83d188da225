#pragma once
#include "core/papers/MinutesPaper.h"
#include "core/records/MeetingPaper.h"
#include "core/store/MinutesWriter.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include "ui/print/PaperFile.h"
#include <QPointer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace ui {

class MeetingList;
class MeetingPapersPanel;
class MinutesPreview;
class MinutesSheet;
class SaveAsButton;

// The minutes of meetings: the list at the side, one sheet to type on. What is typed is saved at every pause and at
// least twice a second, without the typist ever waiting for it.
class MeetingPage : public Page
{
    Q_OBJECT
public:
    explicit MeetingPage(const Office &office, QWidget *parent = nullptr);
    ~MeetingPage() override;

    bool canCreate() const override { return !m_office.store.isReadOnly(); }
    void create() override;
    bool canFind() const override { return true; }
    void find() override;
    bool canPrint() const override { return true; }
    void print() override;
    void open(qint64 meeting) override;
    void mark(const FoundPlace &place) override;
    bool settle() override;
    bool isShowing(qint64 meeting) const override { return meeting == m_meeting; }
    qint64 shownMeeting() const { return m_meeting; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QWidget *firstPlace() override;

private:
    void build();
    void connectParts();
    void retranslate();
    void typed();
    void handOver();
    void beginChapter();
    void lay(const core::Minutes &minutes); // on the sheet
    void load(qint64 meeting);
    void reload(const QString &kind);
    void showEmpty();
    void remove(qint64 meeting);
    void tell(const core::Error &error);
    void tryAgain(const core::Error &error);
    void foldList(bool folded);
    void togglePreview(bool shown);
    void preview();
    void saveAs(PaperFile as);
    void openGoal(const core::AgendaItem &resolved);
    std::optional<core::MinutesContent> content();
    void bindBook();
    QWidget *buildPapers(QStackedLayout *pages); // the page itself, below which a paper lies
    void retranslatePapers();
    bool isPaperOpen() const;
    void openPaper(core::PaperKind paper);
    void closePaper();
    void saveCalendar();

    Office m_office;
    core::MinutesWriter *m_writer;
    qint64 m_meeting = 0; // on the sheet; below zero as long as the file does not have it
    core::Minutes m_handedOver;
    bool m_isDirty = false;
    bool m_isStale = true;
    bool m_ownStep = false; // what comes next is a step of history of its own
    QTimer *m_pause;
    QTimer *m_longest;
    QTimer *m_untilPreview;
    bool m_foldedForPreview = false;
    std::optional<core::MinutesPhotos> m_photos; // of the meeting on the sheet, as far as they were asked for

    QLabel *m_title;
    QToolButton *m_fold;
    QToolButton *m_showPreview;
    QToolButton *m_print;
    SaveAsButton *m_saveAs;
    QToolButton *m_papers;
    QLabel *m_complaint;
    QSplitter *m_splitter;
    MeetingList *m_list;
    QStackedWidget *m_middle;
    MinutesSheet *m_sheet;
    MinutesPreview *m_preview;
    MeetingPapersPanel *m_paper;
    QPointer<QWidget> m_cursor; // where it was on the sheet when a paper was opened
    QLabel *m_emptyText;
    QPushButton *m_first;
};

} // namespace ui
