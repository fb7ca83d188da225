#pragma once
#include "ui/print/Sheets.h"
#include <QAbstractScrollArea>

namespace ui {

// The pages as they will print, white on a grey desk. Only what is seen is painted; the place is kept when the pages
// are laid anew while one types.
class PaperPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaperPreview(QWidget *parent = nullptr);
    void show(const Sheets &sheets);
    using QAbstractScrollArea::show;
    const Sheets &sheets() const { return m_sheets; }
    int pageCount() const { return int(m_sheets.pages.size()); }
    int currentPage() const;                 // the one in the middle, from 0
    void bringIntoSight(int page, double y); // of the page, in units; nothing moves where it is seen already
    // 0: as wide as there is room; else 1 is the size of paper at 96 dpi.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void pageChanged(int page, int of);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    double scale() const;            // pixels for one unit
    QRectF pageArea(int page) const; // on the whole desk
    void measure();

    Sheets m_sheets;
    double m_zoom = 0;
};

} // namespace ui
