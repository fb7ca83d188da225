#pragma once
#include "core/store/Minutes.h"
#include "ui/pages/meeting/SheetContext.h"
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QVBoxLayout;

namespace ui {

class AgendaDrag;
class AgendaItemEditor;
class StandardsMenu;

// The agenda of a meeting, edited in place: lines are added, moved, indented and removed by keys, and number
// themselves.
class AgendaEditor : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaEditor(const SheetContext &context, QWidget *parent = nullptr);
    ~AgendaEditor() override;
    // Lines that are there already keep their place, cursor and text undo.
    void show(const QList<core::AgendaItem> &agenda, const QList<core::FollowUp> &followUps);
    using QWidget::show;
    QList<core::AgendaItem> agenda() const;
    QList<core::FollowUp> followUps() const;
    void setLocked(bool locked);
    void settleIds(const core::RealIds &ids);
    const QList<AgendaItemEditor *> &items() const { return m_items; }
    QWidget *firstField() const;
    QList<QWidget *> fields() const;

    void addItem();
    void addHeading();
    void indent(int by);
    void move(int by);
    void remove();
    void addTask();
    void checkWords();
    void showProgress(); // of tasks; something was reported elsewhere
    void settleProgress();
    void checkVotes(); // who was there may have changed

Q_SIGNALS:
    void edited();
    void aboutToRemove();
    void removed(const QString &what);
    void fieldsChanged();
    void photosWanted(AgendaItemEditor *of);
    void goalWanted(const core::AgendaItem &resolved);
    void certificationWanted(AgendaItemEditor *under, core::Id<core::Meeting> minutes, const QString &corrections);
    void reported(core::Id<core::FollowUp> task, const QString &note, core::FollowUpStatus status);
    void reached(const QString &number); // the cursor is on that line

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Act {
        AddItem,
        AddHeading,
        AddTask,
        Text,
        Votes,
        Dissent,
        Photos,
        Goal,
        Standards,
        Indent,
        Outdent,
        Up,
        Down,
        Remove,
        ActCount
    };
    void makeActions();
    void retranslate();
    int current() const;
    int endOf(int at) const; // one past the last line below it
    AgendaItemEditor *insert(int at, const core::AgendaItem &item, const QList<core::FollowUp> &tasks);
    AgendaItemEditor *add(int at, int level);
    bool actOnPicture(int act);
    void chooseStandards();
    void moveBlock(int from, int to); // an item with all below it, to stand before the one at `to`
    void drop(int from, int to);
    void follow(QWidget *focused);
    void goFrom(QWidget *from, bool downwards);
    void place(); // the lines into the layout, in their order
    void checkNext();
    void renumber(); // and into the order of the Tab key

    SheetContext m_context;
    QVBoxLayout *m_layout;
    QMenu *m_menu;
    StandardsMenu *m_standards;
    AgendaDrag *m_drag;
    QList<QAction *> m_actions;
    QList<AgendaItemEditor *> m_items;
    QList<QPointer<AgendaItemEditor>> m_unchecked; // whose words are still to be looked at
    AgendaItemEditor *m_last = nullptr;            // where the cursor is, or was
    bool m_locked = false;
};

} // namespace ui
