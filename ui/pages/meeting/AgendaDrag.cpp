#include "ui/pages/meeting/AgendaDrag.h"
#include "ui/pages/meeting/AgendaItemEditor.h"
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>

namespace ui {

namespace {
constexpr int thickness = 3; // px of the bar
constexpr int margin = 40;   // px to the edge of the window within which the sheet scrolls
} // namespace

AgendaDrag::AgendaDrag(QWidget *agenda, const QList<AgendaItemEditor *> &items)
    : QObject(agenda), m_agenda(agenda), m_items(items), m_bar(new QWidget(agenda))
{
    m_bar->setObjectName(QStringLiteral("dropBar"));
    m_bar->setBackgroundRole(QPalette::Highlight);
    m_bar->setAutoFillBackground(true);
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bar->hide();
}

void AgendaDrag::watch(QWidget *handle)
{
    handle->setCursor(Qt::OpenHandCursor);
    handle->installEventFilter(this);
}

void AgendaDrag::setLocked(bool locked)
{
    m_locked = locked;
    for (auto *item : m_items)
        item->handle()->setCursor(locked ? Qt::ArrowCursor : Qt::OpenHandCursor);
    if (locked)
        stop();
}

int AgendaDrag::itemOf(const QObject *handle) const
{
    for (int at = 0; at < m_items.size(); ++at)
        if (m_items[at]->handle() == handle)
            return at;
    return -1;
}

int AgendaDrag::endOf(int at) const
{
    int end = at + 1;
    while (end < m_items.size() && m_items[end]->level() > m_items[at]->level())
        ++end;
    return end;
}

// Not among its own, a heading only where another begins, and nothing above the first heading.
bool AgendaDrag::mayStand(int before) const
{
    if (before > m_from && before < endOf(m_from))
        return false;
    if (m_items[m_from]->level() == 0)
        return before == m_items.size() || m_items[before]->level() == 0;
    return before > 0;
}

int AgendaDrag::edgeOf(int before) const
{
    return before < m_items.size() ? m_items[before]->y() : m_items.last()->geometry().bottom();
}

void AgendaDrag::begin(QWidget *handle, QPoint at)
{
    m_handle = handle;
    m_pressedAt = at;
    m_from = m_to = -1;
}

void AgendaDrag::follow(QPoint at)
{
    if (m_from < 0) {
        if ((at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        m_from = itemOf(m_handle);
        if (m_from < 0)
            return stop();
        m_handle->setCursor(Qt::ClosedHandCursor);
        m_handle->grabKeyboard(); // for Esc
    }
    m_from = itemOf(m_handle); // lines may have come and gone meanwhile
    if (m_from < 0)
        return stop();
    m_to = m_from;
    int nearest = -1;
    for (int before = 0; before <= m_items.size(); ++before) {
        const int far = std::abs(edgeOf(before) - at.y());
        if (mayStand(before) && (nearest < 0 || far < nearest)) {
            nearest = far;
            m_to = before;
        }
    }
    const int left = m_items[m_from]->contentsRect().left() + m_items[m_from]->layout()->contentsMargins().left();
    m_bar->setGeometry(left, edgeOf(m_to) - thickness / 2, m_agenda->width() - left, thickness);
    m_bar->raise();
    m_bar->show();
    for (auto *above = m_agenda->parentWidget(); above; above = above->parentWidget())
        if (auto *sheet = qobject_cast<QScrollArea *>(above)) {
            const auto here = m_agenda->mapTo(sheet->widget(), at);
            return sheet->ensureVisible(here.x(), here.y(), 0, margin);
        }
}

void AgendaDrag::stop()
{
    if (m_handle && m_from >= 0) {
        m_handle->releaseKeyboard();
        m_handle->setCursor(Qt::OpenHandCursor);
    }
    m_bar->hide();
    m_handle = nullptr;
    m_from = m_to = -1;
}

bool AgendaDrag::eventFilter(QObject *watched, QEvent *event)
{
    auto *handle = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (!m_locked && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            begin(handle, handle->mapTo(m_agenda, static_cast<QMouseEvent *>(event)->pos()));
        return !m_locked;
    case QEvent::MouseMove:
        if (m_handle == handle && static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton)
            follow(handle->mapTo(m_agenda, static_cast<QMouseEvent *>(event)->pos()));
        return m_handle == handle;
    case QEvent::MouseButtonRelease: {
        if (m_handle != handle)
            return false;
        const int from = m_from < 0 ? -1 : itemOf(handle), to = m_to, end = from < 0 ? 0 : endOf(from);
        stop();
        if (from >= 0 && to >= 0 && to <= m_items.size() && to != from && to != end)
            Q_EMIT dropped(from, to);
        return true;
    }
    case QEvent::KeyPress:
        if (m_from >= 0 && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            stop();
        return m_handle == handle;
    default:
        return false;
    }
}

} // namespace ui
