#include "ui/widgets/FlowLayout.h"
#include <QWidget>
#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap) : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items << item;
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, at);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const auto *item : m_items) {
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).expandedTo(minimumSize());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const auto room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    QList<QLayoutItem *> line;
    int used = 0;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = item->sizeHint().width();
        if (!line.isEmpty() && used + m_gap + width > room.width()) {
            y += placeLine(line, room, y, apply) + m_lineGap;
            line.clear();
            used = 0;
        }
        used += (line.isEmpty() ? 0 : m_gap) + width;
        line << item;
    }
    if (!line.isEmpty())
        y += placeLine(line, room, y, apply);
    return y - rect.top() + contentsMargins().bottom();
}

int FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &rect, int y, bool apply) const
{
    int height = 0, left = rect.width() - m_gap * int(line.size() - 1), growing = 0;
    for (const auto *item : line) {
        height = std::max(height, item->sizeHint().height());
        left -= item->sizeHint().width();
        growing += item->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0;
    }
    if (!apply)
        return height;
    int x = rect.left();
    for (auto *item : line) {
        int width = item->sizeHint().width();
        if (growing > 0 && left != 0 && item->expandingDirections().testFlag(Qt::Horizontal)) {
            const int share = left / growing--;
            left -= share;
            width += share;
        }
        width = std::min(width, rect.width());
        item->setGeometry(QRect(x, y, width, height));
        x += width + m_gap;
    }
    return height;
}

} // namespace ui
