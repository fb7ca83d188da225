#pragma once
#include "ui/charts/ChartScene.h"
#include "ui/print/Sheets.h"

class QPainter;
class QPrinter;

namespace ui {

// Paints one page, for the screen, the printer and the PDF alike. The painter's unit must be one unit of the sheets.
void paintSheet(QPainter &painter, const Sheets &sheets, int page);

// How charts are drawn on paper: their letters a little smaller than the text.
ChartLook chartLookOnPaper(const PaperFont &font, core::Numerals numerals);

// Every page, on a printer set to A4.
core::Result<void> printSheets(const Sheets &sheets, QPrinter &printer);

} // namespace ui
