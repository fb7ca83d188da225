#include "ui/print/PaperPreview.h"
#include "ui/Theme.h"
#include "ui/print/SheetPainter.h"
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace ui {

namespace {

constexpr double gap = 16; // px around each page
constexpr double pixelsPerUnit = 96.0 / 72.0 / unitsPerPoint;
constexpr double widest = 1.6; // pages are never blown up further than this to fill a wide window

} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    verticalScrollBar()->setSingleStep(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { Q_EMIT pageChanged(currentPage(), pageCount()); });
}

double PaperPreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom * pixelsPerUnit;
    return std::min(widest * pixelsPerUnit, std::max(100.0, viewport()->width() - 2 * gap) / m_sheets.width());
}

QRectF PaperPreview::pageArea(int page) const
{
    const QSizeF size = QSizeF(m_sheets.width(), m_sheets.height()) * scale();
    const double x = std::max(gap, (viewport()->width() - size.width()) / 2);
    return QRectF(QPointF(x, gap + page * (size.height() + gap)), size);
}

void PaperPreview::measure()
{
    const double height = pageCount() ? pageArea(pageCount() - 1).bottom() + gap : 0;
    const double width = m_sheets.width() * scale() + 2 * gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(width)) - viewport()->width()));
}

void PaperPreview::show(const Sheets &sheets)
{
    const int place = verticalScrollBar()->value();
    m_sheets = sheets;
    measure();
    verticalScrollBar()->setValue(place);
    setAccessibleName(sheets.title);
    viewport()->update();
    Q_EMIT pageChanged(currentPage(), pageCount());
}

int PaperPreview::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    for (int page = 0; page < pageCount(); ++page)
        if (middle < pageArea(page).bottom() + gap)
            return page;
    return std::max(0, pageCount() - 1);
}

void PaperPreview::bringIntoSight(int page, double y)
{
    if (page < 0 || page >= pageCount())
        return;
    const int place = int(pageArea(page).top() + y * scale());
    const int top = verticalScrollBar()->value(), height = viewport()->height();
    if (place < top || place > top + height * 3 / 4)
        verticalScrollBar()->setValue(place - height / 4);
}

void PaperPreview::setZoom(double zoom)
{
    const double middle = double(verticalScrollBar()->value()) / std::max(1, verticalScrollBar()->maximum());
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, 0.4, 3.0);
    measure();
    verticalScrollBar()->setValue(int(middle * verticalScrollBar()->maximum()));
    viewport()->update();
}

void PaperPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Midlight));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const QPointF origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < pageCount(); ++page) {
        const auto area = pageArea(page).translated(-origin);
        if (!area.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(area, Qt::white); // paper is white in the dark, too
        painter.setPen(QPen(colour::line(), 1));
        painter.drawRect(area);
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(scale(), scale());
        paintSheet(painter, m_sheets, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour::accent(), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperPreview::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperPreview::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void PaperPreview::keyPressEvent(QKeyEvent *event)
{
    auto *bar = verticalScrollBar();
    const int page = int(pageArea(1).top() - pageArea(0).top());
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->setValue(bar->value() + page);
        return;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return;
    case Qt::Key_Home:
        bar->setValue(0);
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(scale() / pixelsPerUnit * 1.1);
    case Qt::Key_Minus:
        return setZoom(scale() / pixelsPerUnit / 1.1);
    case Qt::Key_0:
        return setZoom(0);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperPreview::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(scale() / pixelsPerUnit * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
    event->accept();
}

} // namespace ui
