#pragma once
#include "core/papers/Paper.h"
#include "ui/print/PaperFont.h"

namespace ui {

// A stretch of one line in one weight.
struct Stretch {
    QString text;
    bool bold = false;
    double x = 0; // from the start of the line
};

// One line of a paragraph or a cell.
struct SetLine {
    QList<Stretch> stretches;
    double width = 0; // as it would be without spacing
    int clusters = 0; // letters with their marks
    bool isLast = false;
};

// Breaks text into lines of a width. The first line may be shorter by an indent.
QList<SetLine> setLines(const QList<core::Run> &runs, const PaperFont &font, double points, double width,
                        double indent);

// How much to add between letters so that a line reaches both margins, the Thai way; 0 where it is the last of its
// paragraph or so short that the gaps would show.
double distribution(const SetLine &line, const PaperFont &font, double points, double width);

} // namespace ui
