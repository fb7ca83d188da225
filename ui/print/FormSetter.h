#pragma once
#include "ui/print/LineSetter.h"
#include "ui/print/Sheets.h"

namespace ui {

// Where on a page something is set, and with what.
struct Frame {
    const PaperFont &font;
    core::Numerals numerals;
    double left, width; // in units
    double page;        // width of the paper
};

// What letters and memos are made of besides running text. Heights are those that `put` fills.
double heightOf(const core::FormLine &line, const Frame &frame);
void put(const core::FormLine &line, const Frame &frame, double y, Sheet &sheet);

double heightOf(const core::Emblem &emblem, const Frame &frame);
void put(const core::Emblem &emblem, const Frame &frame, double y, Sheet &sheet);

// The end of a letter: its closing words where the page's right half begins, and name and position centred below them.
double heightOfClosing(const core::Signatures &letter, const Frame &frame);
void putClosing(const core::Signatures &letter, const Frame &frame, double y, Sheet &sheet);

// Lines at the left margin below signatures.
QList<SetLine> noteLines(const core::Signatures &block, const Frame &frame);

} // namespace ui
