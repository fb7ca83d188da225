#pragma once
#include "core/figures/NameList.h"
#include "core/records/Phrase.h"
#include "core/records/RollCall.h"
#include "core/store/Minutes.h"
#include "ui/Office.h"
#include "ui/Page.h"
#include "ui/pages/meeting/SheetContext.h"
#include "ui/widgets/WordCheck.h"
#include <QScrollArea>

class QLabel;
class QPushButton;
class QStringListModel;
class QTimer;
class QVBoxLayout;

namespace ui {

class AgendaEditor;
class AgendaItemEditor;
class FoundMarks;
class GuestList;
class HouseholdPanel;
class MeetingHead;
class NamesPanel;
class RollSection;
class SheetAnnexes;

// The minutes of one meeting as one sheet, in the order of the official paper: head, roll, guests, agenda.
class MinutesSheet : public QScrollArea
{
    Q_OBJECT
public:
    explicit MinutesSheet(const Office &office, QWidget *parent = nullptr);
    ~MinutesSheet() override;
    // What stands there already keeps its place, cursor and text undo.
    void show(const core::Minutes &minutes);
    using QScrollArea::show;
    core::Minutes minutes() const;
    void settleIds(const core::RealIds &ids);
    bool finishTyping(); // false: something could not be kept
    void refreshPhrases();
    void refreshWords(); // that are checked, as the settings say
    void refreshAnnexes() { lock(); }
    void refreshOffice();               // bodies, seats and names may have changed
    void mark(const FoundPlace &place); // words that were looked for; goes where they stand
    void propose();                     // the cursor to where a meeting begins
    QWidget *firstPlace() const;
    void takeOverLast(); // the agenda and guests of the body's last meeting
    // Of tasks of earlier meetings; and whether what was typed of one is being kept just now.
    void refreshProgress();
    bool isReporting() const { return m_isReporting; }
    qint64 nextId() { return --m_lastId; }

Q_SIGNALS:
    void edited();
    void keepWanted();    // what was typed must stand in the file now
    void chapterWanted(); // what comes is another step of history than what was
    void aboutToRemove(); // or to lock: what comes next is a step of its own
    void removed(const QString &what);
    void reached(const QString &number);               // the line of the agenda with the cursor
    void goalWanted(const core::AgendaItem &resolved); // which the meeting agreed on
    void failed(const core::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void arrangeTabs();
    void goTo(QWidget *field, const QStringList &words);
    void lock();
    bool isLocked() const;
    void nameForm();
    void changeForm();
    SheetContext context();
    QCompleter *completer(QStringListModel *words);
    QList<core::RollLine> rollFor(const QList<core::Attendance> &attendance);
    void showRoll(const QList<core::Attendance> &attendance);
    void changeCommittee();
    void proposeNumber(int year);
    void changeDate(QDate before);
    void changeStatus(core::MeetingStatus before);
    void report(core::Id<core::FollowUp> task, const QString &note, core::FollowUpStatus status);
    void begin(); // what was planned is under way
    void checkHead();
    std::optional<qint64> newPerson(const QString &name);
    void connectGuests();
    void openNames(const QString &text);
    void addNames(const QList<core::NamePick> &picks);
    void openHouseholds();
    void closePanel(QWidget *panel);
    void bringInSight(QWidget *panel);
    void openPhotos(AgendaItemEditor *item);
    void showPhotos(AgendaItemEditor *item);
    void showAllPhotos();
    void certify(AgendaItemEditor *under, core::Id<core::Meeting> minutes, const QString &corrections);
    core::Committee committee() const;

    Office m_office;
    qint64 m_lastId = 0; // provisional ids count down
    core::Minutes m_shown;
    bool m_hasBegun = false;
    core::Sitting m_reporting = 0; // on tasks, at this meeting
    bool m_isReporting = false;
    QList<core::Committee> m_committees;
    QHash<qint64, QString> m_names;
    QStringListModel *m_people;
    QStringListModel *m_places;
    QLabel *m_lockNote;
    MeetingHead *m_head;
    RollSection *m_roll;
    QLabel *m_guestTitle;
    GuestList *m_guests;
    QVBoxLayout *m_panels; // below the guests; made when first needed:
    NamesPanel *m_namesPanel = nullptr;
    HouseholdPanel *m_householdPanel = nullptr;
    QLabel *m_agendaTitle;
    QLabel *m_agendaHint;
    QPushButton *m_takeOver;
    QPushButton *m_form;
    AgendaEditor *m_agenda;
    WordCheck::Sources m_words;
    QList<core::Phrase> m_phrases;
    SheetAnnexes *m_annexes;
    FoundMarks *m_marks;
    QTimer *m_tabs;  // the order of the Tab key, once for many changes
    QTimer *m_check; // what looks odd, a moment after the last key
};

} // namespace ui
