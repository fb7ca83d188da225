#pragma once
#include "ui/print/FormSetter.h"

namespace ui {

// The pages of a paper as far as they are laid, and the place on the last of them that has been reached.
class LaidPages
{
public:
    LaidPages(const core::Paper &paper, const PaperFont &font);

    double y = 0; // of what is set next
    double left() const { return m_left; }
    double width() const { return m_width; }
    double height() const { return m_bottom - m_top; } // of the text on a page
    double room() const { return m_bottom - y; }
    bool isAtTop() const { return y <= m_top; }
    const PaperFont &font() const { return m_sheets.font; }
    QString shown(const QString &text) const { return core::inNumerals(text, m_sheets.numerals); }
    Frame frame() const { return {font(), m_sheets.numerals, m_left, m_width, m_sheets.width()}; }
    QRectF area() const { return {m_left, m_top, m_width, m_bottom - m_top}; } // of the text on a page

    Sheet &sheet() { return m_sheets.pages.last(); }
    Sheets &sheets() { return m_sheets; }
    void newPage();
    void need(double height); // a new page where there is less room
    void beginPaper();        // another one of the same print: its first page bears no number
    // Text of a line, weight by weight; spacing widens what stands before a stretch, too.
    void put(const SetLine &line, double x, double top, double points, double spacing);

private:
    void numberPage();

    Sheets m_sheets;
    int m_firstPage;
    double m_left, m_width, m_top, m_bottom;
    qsizetype m_begins = 0; // the page from which pages are counted
};

} // namespace ui
