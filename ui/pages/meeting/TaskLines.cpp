#include "ui/pages/meeting/TaskLines.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include "ui/widgets/ChoiceBox.h"
#include "ui/widgets/Framing.h"
#include "ui/widgets/Suggestions.h"
#include "ui/widgets/ThaiDateEdit.h"
#include <QEvent>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

// What is too long for its field is read from its beginning.
void showFromItsBeginning(QLineEdit *field, const QString &text)
{
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

TaskLines::TaskLines(const SheetContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
}

TaskLines::Line &TaskLines::addLine(const core::FollowUp &task)
{
    Line line;
    line.row = new QWidget;
    line.what = new QLineEdit;
    line.who = new QLineEdit;
    line.due = new ThaiDateEdit;
    line.status = new ChoiceBox;
    auto *remove = new QToolButton;
    line.remove = remove;
    line.what->setObjectName(QStringLiteral("task"));
    line.who->setObjectName(QStringLiteral("responsible"));
    line.due->setObjectName(QStringLiteral("due_on"));
    line.status->setObjectName(QStringLiteral("task_status"));
    line.due->setToday(m_context.today);
    line.status->setChoicesOf<core::FollowUpStatus>();
    remove->setText(QStringLiteral("×"));
    remove->setFocusPolicy(Qt::NoFocus);
    for (auto *field : {line.what, line.who, static_cast<QLineEdit *>(line.due)})
        field->setProperty("role", QStringLiteral("sheet"));
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *sign = new QLabel(QStringLiteral("→"));
    sign->setProperty("role", QStringLiteral("quiet"));
    layout->addWidget(sign);
    layout->addWidget(line.what, 3);
    layout->addWidget(line.who, 2);
    layout->addWidget(line.due);
    layout->addWidget(line.status);
    layout->addWidget(remove);
    const auto goOn = [this] { focusNextChild(); };
    suggest(line.who, m_context.names, goOn);
    connect(line.what, &QLineEdit::returnPressed, this, goOn);
    connect(line.due, &QLineEdit::returnPressed, this, goOn);
    connect(line.what, &QLineEdit::textEdited, this, &TaskLines::tell);
    connect(line.who, &QLineEdit::textChanged, this, &TaskLines::tell);
    connect(line.due, &ThaiDateEdit::edited, this, &TaskLines::tell);
    connect(line.status, &QComboBox::activated, this, [this, row = line.row] { finish(row); });
    connect(remove, &QToolButton::clicked, this, [this, row = line.row] { removeRow(row); });
    m_rows->addWidget(line.row);
    m_lines << line;
    fill(m_lines.last(), task);
    retranslate();
    setLocked(m_locked);
    return m_lines.last();
}

// A line that says who and when but not what cannot be kept.
void TaskLines::tell()
{
    for (const auto &line : std::as_const(m_lines)) {
        const bool lacks = line.what->text().trimmed().isEmpty() &&
                           (line.task.id.value > 0 || !line.who->text().isEmpty() || line.due->date().isValid());
        frame(line.what, lacks ? Framing::Refused : Framing::Plain);
        line.what->setPlaceholderText(lacks ? tr("The task is needed") : tr("Task"));
        hintAtNobody(line);
    }
    Q_EMIT edited();
}

// A task for nobody is kept, and told.
void TaskLines::hintAtNobody(const Line &line) const
{
    const bool nobody = !line.what->text().trimmed().isEmpty() && line.who->text().trimmed().isEmpty() &&
                        line.status->value<core::FollowUpStatus>() == core::FollowUpStatus::Open;
    frame(line.who, nobody ? Framing::Hinted : Framing::Plain);
    line.who->setPlaceholderText(nobody ? tr("Who? Nobody is named") : tr("Who"));
}

// A task that is done was done today.
void TaskLines::finish(const QWidget *row)
{
    for (auto &line : m_lines)
        if (line.row == row)
            line.task.doneOn =
                line.status->value<core::FollowUpStatus>() == core::FollowUpStatus::Done ? m_context.today() : QDate();
    Q_EMIT edited();
}

void TaskLines::fill(Line &line, const core::FollowUp &task)
{
    line.task = task;
    const QSignalBlocker quiet(line.who);
    if (core::normalizedLine(line.what->text()) != task.task)
        showFromItsBeginning(line.what, task.task);
    if (core::normalizedLine(line.who->text()) != task.responsible)
        showFromItsBeginning(line.who, task.responsible);
    if (line.due->date() != task.dueOn)
        line.due->setDate(task.dueOn);
    line.status->setValue(task.status);
    hintAtNobody(line);
    line.status->setVisible(task.id.value > 0 || task.status != core::FollowUpStatus::Open);
}

void TaskLines::show(const QList<core::FollowUp> &tasks)
{
    for (auto i = m_lines.size(); i-- > 0;) {
        const bool stays = std::any_of(tasks.begin(), tasks.end(),
                                       [&](const core::FollowUp &task) { return task.id == m_lines[i].task.id; });
        if (!stays)
            delete m_lines.takeAt(i).row;
    }
    for (const auto &task : tasks) {
        const auto line =
            std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.task.id == task.id; });
        if (line != m_lines.end())
            fill(*line, task);
        else
            addLine(task);
    }
    setVisible(!m_lines.isEmpty());
    Q_EMIT linesChanged();
}

QList<core::FollowUp> TaskLines::tasks(core::Id<core::AgendaItem> item) const
{
    QList<core::FollowUp> tasks;
    for (const auto &line : m_lines) {
        auto task = line.task;
        task.agendaItem = item;
        if (const auto typed = line.what->text(); !typed.trimmed().isEmpty())
            task.task = typed; // an emptied task keeps its last words until it is removed
        task.responsible = line.who->text();
        task.dueOn = line.due->date();
        task.status = line.status->value<core::FollowUpStatus>();
        tasks << task;
    }
    return tasks;
}

QWidget *TaskLines::statusOf(core::Id<core::FollowUp> task) const
{
    for (const auto &line : m_lines)
        if (line.task.id == task)
            return line.status;
    return nullptr;
}

void TaskLines::add()
{
    core::FollowUp task;
    task.id.value = m_context.nextId();
    auto &line = addLine(task);
    setVisible(true);
    Q_EMIT linesChanged();
    line.what->setFocus(Qt::ShortcutFocusReason);
}

bool TaskLines::removeFocused()
{
    for (const auto &line : std::as_const(m_lines))
        if (line.row->isAncestorOf(focusWidget()) && line.row->focusWidget() && line.row->focusWidget()->hasFocus())
            return removeRow(line.row), true;
    return false;
}

void TaskLines::removeRow(QWidget *row)
{
    if (m_locked)
        return;
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &l) { return l.row == row; });
    Q_EMIT aboutToRemove();
    const auto task = line->task.task;
    const auto at = line - m_lines.begin();
    m_lines.removeAt(at);
    if (row->isAncestorOf(focusWidget()))
        focusPreviousChild();
    row->hide();
    row->deleteLater();
    setVisible(!m_lines.isEmpty());
    Q_EMIT linesChanged();
    Q_EMIT edited();
    if (!task.isEmpty())
        Q_EMIT removed(task);
}

void TaskLines::setLocked(bool locked)
{
    m_locked = locked;
    for (const auto &line : std::as_const(m_lines)) {
        for (auto *field : {line.what, line.who, static_cast<QLineEdit *>(line.due)})
            field->setReadOnly(locked);
        line.status->setEnabled(!m_context.store->isReadOnly()); // a task goes on after the minutes are certified
        line.remove->setVisible(!locked);
    }
}

void TaskLines::settleIds(const core::RealIds &ids)
{
    for (auto &line : m_lines)
        line.task.id.value = ids.followUps.value(line.task.id.value, line.task.id.value);
}

QList<QWidget *> TaskLines::fields() const
{
    QList<QWidget *> fields;
    for (const auto &line : m_lines)
        fields << line.what << line.who << line.due << line.status;
    return fields;
}

void TaskLines::retranslate()
{
    for (const auto &line : std::as_const(m_lines)) {
        line.what->setPlaceholderText(tr("Task"));
        line.what->setAccessibleName(tr("Task"));
        hintAtNobody(line);
        line.who->setAccessibleName(tr("Who"));
        line.due->setPlaceholderText(tr("Due"));
        line.due->setAccessibleName(tr("Due"));
        line.remove->setToolTip(tr("Remove the task"));
        line.remove->setAccessibleName(tr("Remove the task"));
    }
}

void TaskLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
