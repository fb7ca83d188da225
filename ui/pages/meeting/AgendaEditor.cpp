#include "ui/pages/meeting/AgendaEditor.h"
#include "core/records/Agenda.h"
#include "ui/pages/meeting/AgendaDrag.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/StandardsMenu.h"
#include "ui/pages/meeting/TaskLines.h"
#include "ui/widgets/GrowingText.h"
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QTimer>
#include <algorithm>

namespace ui {

AgendaEditor::AgendaEditor(const SheetContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)), m_menu(new QMenu(this)),
      m_standards(new StandardsMenu(*context.store, this)), m_drag(new AgendaDrag(this, m_items))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    makeActions();
    retranslate();
    connect(m_drag, &AgendaDrag::dropped, this, &AgendaEditor::drop);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

AgendaEditor::~AgendaEditor()
{
    disconnect(qApp, nullptr, this, nullptr); // the cursor moves about while the lines go
}

void AgendaEditor::makeActions()
{
    const std::pair<const char *, const char *> acts[ActCount] = {{"addItem", "Ctrl+Return"},
                                                                  {"addHeading", "Ctrl+Shift+Return"},
                                                                  {"addTask", "Ctrl+T"},
                                                                  {"openText", ""},
                                                                  {"openVotes", "Ctrl+Shift+O"},
                                                                  {"openDissent", "Ctrl+Shift+D"},
                                                                  {"openPhotos", "Ctrl+Shift+P"},
                                                                  {"makeGoal", "Ctrl+Shift+G"},
                                                                  {"chooseStandards", "Ctrl+Shift+E"},
                                                                  {"indent", "Alt+Right"},
                                                                  {"outdent", "Alt+Left"},
                                                                  {"moveUp", "Alt+Up"},
                                                                  {"moveDown", "Alt+Down"},
                                                                  {"removeItem", "Ctrl+Shift+Del"}};
    const std::function<void()> works[ActCount] = {
        [this] { addItem(); },
        [this] { addHeading(); },
        [this] { addTask(); },
        [this] { m_items[current()]->openText(); },
        [this] { m_items[current()]->openVotes(); },
        [this] { m_items[current()]->openDissent(); },
        [this] { Q_EMIT photosWanted(m_items[current()]); },
        [this] { Q_EMIT goalWanted(m_items[current()]->item()); },
        [this] { chooseStandards(); },
        [this] { indent(1); },
        [this] { indent(-1); },
        [this] { move(-1); },
        [this] { move(1); },
        [this] { remove(); },
    };
    for (int act = 0; act < ActCount; ++act) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(acts[act].first));
        action->setShortcut(QKeySequence(QString::fromLatin1(acts[act].second)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, act, work = works[act]] {
            const bool may = !m_locked || act == Goal; // a goal is no part of the minutes
            if (may && (current() >= 0 || act == AddHeading) && !actOnPicture(act))
                work();
        });
        addAction(action);
        m_menu->addAction(action);
        m_actions << action;
        if (act == AddHeading || act == Standards || act == Down)
            m_menu->addSeparator();
    }
    auto keypad = m_actions[AddItem]->shortcuts();
    keypad << QKeySequence(Qt::CTRL | Qt::Key_Enter);
    m_actions[AddItem]->setShortcuts(keypad);
}

// Ticked at the item where the cursor is, wherever the cursor is when the menu closes.
void AgendaEditor::chooseStandards()
{
    const QPointer<AgendaItemEditor> item = m_items[current()];
    m_standards->list(item->standards());
    m_standards->disconnect(this);
    connect(m_standards, &StandardsMenu::chosen, this, [item](const QString &codes) {
        if (item)
            item->setStandards(codes);
    });
    m_standards->popup(item->menuPlace());
}

void AgendaEditor::retranslate()
{
    m_actions[AddItem]->setText(tr("Add an item below"));
    m_actions[AddHeading]->setText(tr("Add a heading"));
    m_actions[AddTask]->setText(tr("Add a task"));
    m_actions[Text]->setText(tr("Text under the heading"));
    m_actions[Votes]->setText(tr("Count of votes"));
    m_actions[Dissent]->setText(tr("Dissenting opinion"));
    m_actions[Photos]->setText(tr("Photos and papers of the item"));
    m_actions[Goal]->setText(tr("A shared goal of the year"));
    m_actions[Standards]->setText(tr("Evidence for standards…"));
    m_actions[Indent]->setText(tr("Move right, below the item above"));
    m_actions[Outdent]->setText(tr("Move left"));
    m_actions[Up]->setText(tr("Move up"));
    m_actions[Down]->setText(tr("Move down"));
    m_actions[Remove]->setText(tr("Remove"));
}

void AgendaEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaEditor::show(const QList<core::AgendaItem> &agenda, const QList<core::FollowUp> &followUps)
{
    auto before = m_items;
    QList<AgendaItemEditor *> kept;
    m_items.clear();
    for (const auto &item : agenda) {
        QList<core::FollowUp> tasks;
        std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(tasks),
                     [&](const core::FollowUp &task) { return task.agendaItem == item.id; });
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const AgendaItemEditor *editor) { return editor->id() == item.id; });
        if (same != before.end()) {
            m_items << *same;
            before.erase(same);
            m_items.last()->setNumber(item.number, false); // its level, before what it shows
            m_items.last()->show(item, tasks);
        } else {
            insert(int(m_items.size()), item, tasks);
        }
    }
    if (before.contains(m_last))
        m_last = nullptr;
    qDeleteAll(before);
    place();
    renumber();
}

AgendaItemEditor *AgendaEditor::insert(int at, const core::AgendaItem &item, const QList<core::FollowUp> &tasks)
{
    auto *editor = new AgendaItemEditor(m_context, this);
    editor->setMenu(m_menu);
    m_drag->watch(editor->handle());
    editor->show(item, tasks);
    editor->setLocked(m_locked);
    editor->setCurrent(false);
    connect(editor, &AgendaItemEditor::edited, this, &AgendaEditor::edited);
    connect(editor, &AgendaItemEditor::fieldsChanged, this, &AgendaEditor::fieldsChanged);
    connect(editor, &AgendaItemEditor::left, this, &AgendaEditor::goFrom);
    connect(editor, &AgendaItemEditor::taskWanted, this, [editor] { editor->taskLines()->add(); });
    connect(editor->taskLines(), &TaskLines::aboutToRemove, this, &AgendaEditor::aboutToRemove);
    connect(editor->taskLines(), &TaskLines::removed, this, &AgendaEditor::removed);
    connect(editor, &AgendaItemEditor::reported, this, &AgendaEditor::reported);
    connect(editor, &AgendaItemEditor::certificationWanted, this,
            [this, editor](core::Id<core::Meeting> minutes, const QString &corrections) {
                Q_EMIT certificationWanted(editor, minutes, corrections);
            });
    m_items.insert(at, editor);
    return editor;
}

void AgendaEditor::place()
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_layout->indexOf(m_items[i]) != i) {
            m_layout->removeWidget(m_items[i]);
            m_layout->insertWidget(i, m_items[i]);
            m_items[i]->show();
        }
}

void AgendaEditor::renumber()
{
    QList<core::AgendaItem> agenda(m_items.size());
    QList<int> levels;
    for (const auto *item : std::as_const(m_items))
        levels << item->level();
    levels = core::renumber(agenda, levels);
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i]->setNumber(agenda[i].number, i + 1 < m_items.size() && levels[i + 1] > levels[i]);
    Q_EMIT fieldsChanged();
}

QList<core::AgendaItem> AgendaEditor::agenda() const
{
    QList<core::AgendaItem> agenda;
    for (const auto *item : m_items)
        agenda << item->item();
    return agenda;
}

QList<core::FollowUp> AgendaEditor::followUps() const
{
    QList<core::FollowUp> tasks;
    for (const auto *item : m_items)
        tasks << item->tasks();
    return tasks;
}

void AgendaEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_drag->setLocked(locked);
    for (auto *item : std::as_const(m_items))
        item->setLocked(locked);
}

// Line by line, so that no key waits for a long agenda.
void AgendaEditor::checkWords()
{
    m_unchecked.clear();
    for (auto *item : std::as_const(m_items))
        m_unchecked << item;
    QTimer::singleShot(0, this, &AgendaEditor::checkNext);
}

void AgendaEditor::checkNext()
{
    if (m_unchecked.isEmpty())
        return;
    if (auto *item = m_unchecked.takeFirst().data())
        item->checkWords();
    QTimer::singleShot(0, this, &AgendaEditor::checkNext);
}

void AgendaEditor::showProgress()
{
    for (auto *item : std::as_const(m_items))
        item->showProgress();
}

void AgendaEditor::settleProgress()
{
    for (auto *item : std::as_const(m_items))
        item->settleProgress();
}

void AgendaEditor::checkVotes()
{
    for (auto *item : std::as_const(m_items))
        item->checkVotes();
}

void AgendaEditor::settleIds(const core::RealIds &ids)
{
    for (auto *item : std::as_const(m_items))
        item->settleIds(ids);
}

QWidget *AgendaEditor::firstField() const
{
    return m_items.isEmpty() ? nullptr : m_items.first()->texts().value(0);
}

QList<QWidget *> AgendaEditor::fields() const
{
    QList<QWidget *> fields;
    for (const auto *item : m_items)
        fields << item->fields();
    return fields;
}

int AgendaEditor::current() const
{
    return int(m_items.indexOf(m_last));
}

int AgendaEditor::endOf(int at) const
{
    int end = at + 1;
    while (end < m_items.size() && m_items[end]->level() > m_items[at]->level())
        ++end;
    return end;
}

void AgendaEditor::follow(QWidget *focused)
{
    if (!focused || !isAncestorOf(focused))
        return;
    for (auto *item : std::as_const(m_items))
        if (item->isAncestorOf(focused) && item != m_last) {
            if (current() >= 0)
                m_last->setCurrent(false);
            m_last = item;
            item->setCurrent(true);
            Q_EMIT reached(item->item().number);
            return;
        }
}

void AgendaEditor::goFrom(QWidget *from, bool downwards)
{
    QList<QWidget *> texts;
    for (const auto *item : std::as_const(m_items))
        texts << item->texts();
    const auto at = texts.indexOf(from) + (downwards ? 1 : -1);
    if (at < 0 || at >= texts.size())
        return;
    if (auto *text = qobject_cast<GrowingText *>(texts[at]))
        text->moveCursor(downwards ? QTextCursor::Start : QTextCursor::End);
    texts[at]->setFocus(Qt::OtherFocusReason);
}

AgendaItemEditor *AgendaEditor::add(int at, int level)
{
    core::AgendaItem item;
    item.id.value = m_context.nextId();
    item.number = QStringLiteral("0") + QStringLiteral(".0").repeated(level);
    auto *editor = insert(at, item, {});
    place();
    renumber();
    editor->texts().first()->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited();
    return editor;
}

void AgendaEditor::addItem()
{
    const int at = current();
    if (at < 0)
        return;
    const int level = m_items[at]->level();
    add(level == 0 ? at + 1 : endOf(at), std::max(1, level));
}

void AgendaEditor::addHeading()
{
    int at = current();
    while (at > 0 && m_items[at]->level() > 0)
        --at;
    add(at < 0 ? int(m_items.size()) : endOf(at), 0);
}

void AgendaEditor::addTask()
{
    m_items[current()]->taskLines()->add();
}

} // namespace ui
