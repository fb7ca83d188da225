#pragma once
#include "core/papers/Chart.h"
#include "core/thai/Digits.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

// A paper as a list of blocks: what an office prints, before anyone knows on what. Window-less, compared as text in
// tests; painted by one composer for screen, printer and PDF. Sizes: text in points of TH Sarabun, lengths in cm.
namespace core {

enum class Align { Left, Centre, Right, Distribute }; // Distribute: both margins, the Thai way (between letters)

// A stretch of text of one look inside a paragraph.
struct Run {
    QString text;
    bool bold = false;
    bool operator==(const Run &) const = default;
};

struct Paragraph {
    QList<Run> runs;
    Align align = Align::Left;
    double size = 16;          // pt
    double firstIndent = 0;    // cm, of the first line
    double leftIndent = 0;     // cm, of every line
    double spaceBefore = 0;    // pt
    bool keepWithNext = false; // a heading never stands alone at the foot of a page
    int bookmark = 0;          // level 1, 2 … in the PDF's outline; 0: none
};

struct Table {
    struct Column {
        QString title;
        double width = 1; // share of the table's width
        Align align = Align::Left;
    };
    QList<Column> columns;
    QList<QStringList> rows;
    bool ruled = true;     // hairlines and a header row, repeated on each page; else plain columns (attendance lists)
    int totals = 0;        // the last n rows are sums: bold, a line above
    double size = 14;      // pt
    double leftIndent = 0; // cm
    double rowHeight = 0;  // cm at least: room for a pen
    int rowsPerPage = 0;   // 0: as many as there is room for
    QList<Paragraph> repeated = {}; // above the head on every page after the first
    // Sums that go on from page to page, as in an account book: at the foot of each page what the page comes to and
    // what is carried forward, at the top of the next what is brought forward.
    struct Carried {
        QList<int> columns;
        QList<QList<qint64>> amounts; // satang, of each row that is no total, in the order of `columns`
        int label = 0;                // the column that says what the sum is
    };
    Carried carried = {};
};
// Money in an account book: 1,250.50, 1,250.00.
QString accountText(qint64 satang);

// The emblem over a letter, 1.5 cm from the paper's edge; with a title the head of a memo: the emblem at the left, the
// title in the middle. Its room stays free where there is no picture.
struct Emblem {
    QByteArray bytes;
    double height = 3; // cm
    QString title = {};
};

// A line of a form: labels, and beside each what is filled in, which goes on below its own beginning.
struct FormLine {
    struct Item {
        QString label;
        QString text;     // may have several lines
        double share = 1; // of the width
    };
    QList<Item> items;
    bool dotted = false;    // a dotted line to write on; the labels large and bold
    double spaceBefore = 0; // pt
    bool keepWithNext = false;
};

// A chart of the given height over the full width of the text.
struct ChartBlock {
    Chart chart;
    double height = 7; // cm
};

// Signature lines with the name in brackets below; the whole block stays on one page, with the last lines of the text
// before it.
struct Signatures {
    struct Signatory {
        QString name;
        QString position; // may be empty
        QString role;     // written after the line: ผู้จดรายงานการประชุม
    };
    QList<Signatory> signatories;
    bool sideBySide = false;
    QString note = {};    // lines below them at the left margin, on the same page
    QString closing = {}; // of a letter: the words above, and no line to sign on
};

// A picture as the file holds it (PNG, JPEG), centred.
struct Picture {
    QByteArray bytes;
    double height = 3; // cm
    QString caption = {};
};

// Photographs side by side, each over its caption; as usual four to a page.
struct PictureGrid {
    QList<Picture> pictures;
    double height = 9.5; // cm of each at most
    int columns = 2;
};

struct Space {
    double height = 6; // pt
};

// A certificate: a page of its own, read from a wall. What is too long for a line is set smaller, and broken only where
// it would become too small.
struct Certificate {
    QString number; // at the top right
    QByteArray emblem;
    QStringList heading; // large
    QStringList opening; // before the name
    QString name;        // largest; a second line is what the person is
    QStringList wording;
    QString closing; // ให้ไว้ ณ วันที่ …
    QList<Signatures::Signatory> signatories;
};

// Labels on sheets of the paper's size, filled row by row; each text has a line for each line of the label.
struct LabelSheets {
    QStringList texts;
    int columns = 3, rows = 8;
    double size = 16; // pt; smaller where a text would not fit
};

struct PageBreak {
    bool restart = false; // what follows is a paper of its own, its pages counted from one
};

using Block = std::variant<Paragraph, Table, Emblem, FormLine, ChartBlock, Signatures, Picture, PictureGrid, Space,
                           PageBreak, Certificate, LabelSheets>;

struct Paper {
    QString title;                                     // of the file: PDF title, window caption
    Numerals numerals = Numerals::Thai;                // every digit on the paper, page numbers too
    double left = 3, right = 2, top = 2.5, bottom = 2; // margins in cm
    int firstPage = 1;          // in a book, pages count on; a first page other than 1 bears its number, too
    QString watermark = {};     // one word, pale across every page
    bool landscape = false;     // A4 on its side
    bool framed = false;        // a double line around every page
    QByteArray background = {}; // a picture over the whole of every page, behind what is printed
    QList<Block> blocks;
};

inline Paragraph paragraph(const QString &text, bool bold = false)
{
    return {.runs = {{text, bold}}};
}

// The chart with its words in the paper's digits; its values are not words.
Chart inNumerals(Chart chart, Numerals numerals);

// The paper as plain text, line by line, as a person would read it aloud: golden tests and the .txt file.
QString plainText(const Paper &paper);

} // namespace core
