#pragma once
#include "core/papers/Paper.h"
#include <functional>
#include <map>
#include <optional>

// A paper as a word processor wants it: nothing but paragraphs of a style, and tables of paragraphs; where a page ends
// is the word processor's business. Both office formats are written from this. Lengths in cm, letters and gaps in pt.
namespace core {

enum class FlowRole { Normal, Title, Subtitle, Heading, Text, Cell, CellHead, Caption, Signature };

// A style that the person who opens the file finds by name and may change for the whole paper.
struct FlowStyle {
    FlowRole role = FlowRole::Normal;
    int level = 0; // of a heading, from 1
    auto operator<=>(const FlowStyle &) const = default;
};

struct FlowLook {
    double size = 16;
    bool bold = false;
    Align align = Align::Left;
    double firstIndent = 0, leftIndent = 0, rightIndent = 0;
    double spaceBefore = 0;
    bool keepWithNext = false;
    bool operator==(const FlowLook &) const = default;
};

struct FlowPicture {
    QByteArray bytes;
    QString ending; // "png" or "jpeg"
    double width = 0, height = 0;
    QString description = {}; // for who cannot see it
};

struct FlowParagraph {
    FlowStyle style;
    FlowLook look;
    QList<Run> runs; // a line break is \n
    QList<FlowPicture> pictures = {};
    bool startsPage = false;
};

struct FlowRow {
    QList<QList<FlowParagraph>> cells;
    bool head = false;       // repeated on each page
    double leastHeight = 0;  // its cells stand at its foot
    bool ruledAbove = false; // of a table without lines
};

struct FlowTable {
    QList<double> widths;
    double leftIndent = 0;
    bool ruled = true;
    QList<FlowRow> rows;
};

using FlowBlock = std::variant<FlowParagraph, FlowTable>;

struct Flow {
    QString title;
    Numerals numerals = Numerals::Thai;
    double left = 3, right = 2, top = 2.5, bottom = 2;
    int firstPage = 1;
    QString watermark;
    bool landscape = false, framed = false;
    std::optional<FlowPicture> background; // over the whole page
    QList<FlowBlock> blocks;               // the first is a paragraph; no two tables stand together
    std::map<FlowStyle, FlowLook> styles;  // of those that occur

    double pageWidth() const { return landscape ? 29.7 : 21.0; }
    double pageHeight() const { return landscape ? 21.0 : 29.7; }
    double width() const { return pageWidth() - left - right; }
};

// A chart as a picture of this size (cm), PNG; its words are in the paper's digits already. Core itself cannot draw:
// without one a chart becomes a table of its figures.
using ChartPicture = std::function<QByteArray(const Chart &chart, Numerals numerals, double width, double height)>;

Flow flowOf(const Paper &paper, const ChartPicture &chartPicture = {});

// Every paragraph, those in tables too, from top to bottom.
void eachParagraph(const Flow &flow, const std::function<void(const FlowParagraph &)> &visit);

inline constexpr quint32 frameColour = 0x967328; // of the line around a page
inline constexpr double pageNumberTop = 1.3;     // cm from the edge of the paper

// How large the word across a draft is drawn, in cm: as large as on the program's own pages.
inline constexpr double watermarkHeight = 3.7;
double watermarkWidth(const QString &word);

} // namespace core
