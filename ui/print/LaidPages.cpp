#include "ui/print/LaidPages.h"

namespace ui {

namespace {
constexpr double pageNumberTop = 1.3; // cm
} // namespace

LaidPages::LaidPages(const core::Paper &paper, const PaperFont &font) : m_firstPage(paper.firstPage)
{
    m_sheets.title = core::inNumerals(paper.title, paper.numerals);
    m_sheets.font = font;
    m_sheets.numerals = paper.numerals;
    m_sheets.watermark = paper.watermark;
    m_sheets.landscape = paper.landscape;
    m_sheets.background = QImage::fromData(paper.background);
    m_left = paper.left * unitsPerCm;
    m_width = m_sheets.width() - m_left - paper.right * unitsPerCm;
    m_top = paper.top * unitsPerCm;
    m_bottom = m_sheets.height() - paper.bottom * unitsPerCm;
    y = m_top;
    m_sheets.pages << Sheet();
    if (m_firstPage > 1)
        numberPage();
}

void LaidPages::newPage()
{
    m_sheets.pages << Sheet();
    y = m_top;
    numberPage();
}

void LaidPages::beginPaper()
{
    m_sheets.pages << Sheet();
    y = m_top;
    m_begins = m_sheets.pages.size() - 1;
}

void LaidPages::numberPage()
{
    const auto number = shown(QStringLiteral("- %1 -").arg(m_sheets.pages.size() - m_begins + m_firstPage - 1));
    const auto line = setLines({{number}}, font(), 16, m_width, 0).first();
    put(line, m_left + (m_width - line.width) / 2, pageNumberTop * unitsPerCm, 16, 0);
}

void LaidPages::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

void LaidPages::put(const SetLine &line, double x, double top, double points, double spacing)
{
    double widened = 0;
    for (const auto &stretch : line.stretches) {
        if (!stretch.text.trimmed().isEmpty())
            sheet().texts << Sheet::Text{stretch.text, x + stretch.x + widened, top, points, stretch.bold, spacing};
        if (spacing > 0)
            widened += spacing * setLines({{stretch.text, stretch.bold}}, font(), points, 1e9, 0).first().clusters;
    }
}

} // namespace ui
