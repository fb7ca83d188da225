// How lines of the agenda move about: by keys, by the mouse, and away.
#include "core/records/Agenda.h"
#include "ui/pages/meeting/AgendaEditor.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include "ui/pages/meeting/TaskLines.h"
#include <QAbstractButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

void AgendaEditor::indent(int by)
{
    const int at = current();
    const int level = m_items[at]->level();
    if (at == 0 || level + by < 1 || (by > 0 && level + by > m_items[at - 1]->level() + 1))
        return;
    const int end = endOf(at);
    for (int i = at; i < end; ++i)
        if (m_items[i]->level() + by > core::deepestAgendaLevel)
            return;
    for (int i = at; i < end; ++i)
        m_items[i]->setNumber(QStringLiteral("0") + QStringLiteral(".0").repeated(m_items[i]->level() + by), false);
    renumber();
    Q_EMIT edited();
}

// Past the neighbour of its level with all that lies below; at the end of its heading, over into the next.
void AgendaEditor::move(int by)
{
    const int at = current(), end = endOf(at), level = m_items[at]->level();
    int to = by < 0 ? at - 1 : end;
    if (by < 0) {
        while (to >= 0 && m_items[to]->level() > level)
            --to;
        if (to < 0 || (to == 0 && level > 0))
            return;
    } else {
        if (end == m_items.size())
            return;
        to = m_items[end]->level() == level ? endOf(end) : end + 1;
    }
    moveBlock(at, to);
}

void AgendaEditor::moveBlock(int from, int to)
{
    const int end = endOf(from);
    const auto block = m_items.mid(from, end - from);
    m_items.remove(from, end - from);
    if (to > from)
        to -= end - from;
    for (qsizetype i = 0; i < block.size(); ++i)
        m_items.insert(to + i, block[i]);
    place();
    renumber();
    Q_EMIT edited();
}

// By the mouse: a step of its own, so that one undo puts it back.
void AgendaEditor::drop(int from, int to)
{
    Q_EMIT aboutToRemove();
    auto *moved = m_items[from];
    moveBlock(from, to);
    moved->texts().first()->setFocus(Qt::OtherFocusReason);
}

void AgendaEditor::remove()
{
    if (m_last->taskLines()->removeFocused())
        return;
    const int at = current(), end = endOf(at);
    const auto block = m_items.mid(at, end - at);
    const auto first = block.first()->item();
    const auto label = QStringLiteral("%1 %2").arg(core::agendaLabel(first.number),
                                                   first.title.isEmpty() ? first.heading : first.title);
    Q_EMIT aboutToRemove();
    m_items.remove(at, end - at);
    m_last = nullptr;
    if (!m_items.isEmpty())
        m_items[std::min(at, int(m_items.size()) - 1)]->texts().first()->setFocus(Qt::ShortcutFocusReason);
    for (auto *item : block) {
        m_layout->removeWidget(item);
        item->hide();
        item->deleteLater();
    }
    renumber();
    Q_EMIT edited();
    Q_EMIT removed(label);
}

// With the cursor among the pictures of an item, the same keys move or remove a picture.
bool AgendaEditor::actOnPicture(int act)
{
    static const QHash<int, QString> buttons{{Up, QStringLiteral("attachmentUp")},
                                             {Down, QStringLiteral("attachmentDown")},
                                             {Remove, QStringLiteral("attachmentRemove")}};
    auto *around = focusWidget();
    while (around && around != this && around->objectName() != QLatin1String("attachmentLines"))
        around = around->parentWidget();
    auto *button = around && around != this ? around->findChild<QAbstractButton *>(buttons.value(act)) : nullptr;
    if (!button || !buttons.contains(act))
        return false;
    button->click();
    return true;
}

} // namespace ui
