#pragma once
#include "core/papers/Paper.h"
#include "ui/print/PaperFont.h"
#include <QImage>
#include <QLineF>
#include <QRectF>

namespace ui {

// A paper laid on pages: what stands where. Lengths in units (hundredths of a point) from the top left of an A4 page,
// upright or on its side.
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
        QRgb colour = qRgb(0, 0, 0);
    };
    struct Drawing {
        QRectF area;
        core::Chart chart;
    };
    struct Image {
        QRectF area;
        QByteArray bytes;
        QImage shared = {}; // drawn in place of the bytes: one picture on many pages stands in a PDF once
    };
    QList<QRectF> shades; // behind the heads of tables
    QList<Rule> rules;
    QList<Text> texts;
    QList<Drawing> charts;
    QList<Image> images;
};

// Of a page that stands upright.
inline constexpr double pageWidth = 21.0 * unitsPerCm;
inline constexpr double pageHeight = 29.7 * unitsPerCm;

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
    bool landscape = false;
    QImage background; // behind every page
    QList<Sheet> pages;
    QList<Bookmark> bookmarks;

    double width() const { return landscape ? pageHeight : pageWidth; }
    double height() const { return landscape ? pageWidth : pageHeight; }
};

// Breaks lines between Thai words and pages where an office would: no heading alone at the foot, no single line of a
// paragraph, no torn row, no signature without its text. Can be done on any thread.
Sheets layOut(const core::Paper &paper, const PaperFont &font);

} // namespace ui
