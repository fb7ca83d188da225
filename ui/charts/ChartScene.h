#pragma once
#include "core/papers/Chart.h"
#include "core/thai/Digits.h"
#include <QColor>
#include <QFont>

class QChart;
class QPainter;
class QRectF;

namespace ui {

// The colour of a meaning, the same everywhere and safe for colour-blind eyes (Okabe and Ito).
QColor chartColour(core::Chart::Colour colour);

// How a chart is written: on paper bars carry patterns, for grey printers, and letters are black.
struct ChartLook {
    QFont font; // of labels
    QColor ink = Qt::black;
    bool onPaper = false;
    core::Numerals numerals = core::Numerals::Arabic;
    QString noData; // the words for it
};

// The chart as Qt Charts draws it; notes and "no data" stand at the ends of the bars, wherever it is resized to.
QChart *chartOf(const core::Chart &chart, const ChartLook &look);

// The chart as vectors, in an area of the painter. Only on the window's thread: Qt Charts lives in a graphics scene.
// `unitsPerPixel`: how many of the painter's units make one pixel of a screen (1/96 inch).
void paintChart(QPainter &painter, const QRectF &area, const core::Chart &chart, const ChartLook &look,
                double unitsPerPixel);

} // namespace ui
