#pragma once
#include "core/papers/Paper.h"
#include "ui/print/PaperFont.h"
#include <QLineF>
#include <QRectF>

namespace ui {

// A paper laid on pages: what stands where. Lengths in units (hundredths of a point) from the top left of an A4 page.
struct Sheet {
    struct Text {
        QString text;
        double x = 0, y = 0; // top left of the line
        double size = 16;    // points of TH Sarabun
        bool bold = false;
        double spacing = 0; // between letters, for lines set to both margins
    };
    struct Rule {
        QLineF line;
        double width = 50;
        bool dotted = false;
    };
    struct Drawing {
        QRectF area;
        core::Chart chart;
    };
    struct Image {
        QRectF area;
        QByteArray bytes;
    };
    QList<QRectF> shades; // behind the heads of tables
    QList<Rule> rules;
    QList<Text> texts;
    QList<Drawing> charts;
    QList<Image> images;
};

struct Sheets {
    struct Bookmark {
        QString title;
        int level = 1;
        int page = 0;
        double y = 0;
    };
    QString title;
    PaperFont font;
    core::Numerals numerals = core::Numerals::Thai;
    QString watermark;
    QList<Sheet> pages;
    QList<Bookmark> bookmarks;
};

inline constexpr double pageWidth = 21.0 * unitsPerCm;
inline constexpr double pageHeight = 29.7 * unitsPerCm;

// Breaks lines between Thai words and pages where an office would: no heading alone at the foot, no single line of a
// paragraph, no torn row, no signature without its text. Can be done on any thread.
Sheets layOut(const core::Paper &paper, const PaperFont &font);

} // namespace ui
