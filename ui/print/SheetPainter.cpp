#include "ui/print/SheetPainter.h"
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPrinter>
#include <QTextLayout>
#include <cmath>

namespace ui {

namespace {

const QColor shade(240, 240, 240);
const QColor watermarkShade(232, 232, 232);
constexpr double watermarkLetters = 160; // pt
constexpr double chartLetters = 13;      // pt of TH Sarabun

void paintText(QPainter &painter, const Sheet::Text &text, const PaperFont &paperFont)
{
    auto font = paperFont.font(text.size, text.bold);
    if (text.spacing > 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, text.spacing);
    QTextLayout layout(text.text, font);
    layout.beginLayout();
    auto line = layout.createLine();
    line.setLineWidth(1e9);
    layout.endLayout();
    // The font's own line may be higher or lower than the paper's: the letters stand in its middle.
    const double lead = (paperFont.lineHeight(text.size) - line.height()) / 2;
    layout.draw(&painter, QPointF(text.x, text.y + lead));
}

// As an outline and not as text: it is no word of the paper, to be found or copied.
void paintWatermark(QPainter &painter, const Sheets &sheets)
{
    QPainterPath letters;
    letters.addText(0, 0, sheets.font.font(watermarkLetters, true), sheets.watermark);
    const auto area = letters.boundingRect();
    painter.save();
    painter.translate(sheets.width() / 2, sheets.height() / 2);
    painter.rotate(-45);
    painter.translate(-area.center());
    painter.fillPath(letters, watermarkShade);
    painter.restore();
}

} // namespace

ChartLook chartLookOnPaper(const PaperFont &paperFont, core::Numerals numerals)
{
    QFont font(paperFont.family);
    font.setPixelSize(int(std::lround(chartLetters * paperFont.scale * 96 / 72)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, Qt::black, true, numerals, QStringLiteral(u"ไม่มีข้อมูล")};
}

void paintSheet(QPainter &painter, const Sheets &sheets, int page)
{
    const auto &sheet = sheets.pages.at(page);
    if (!sheets.background.isNull())
        painter.drawImage(QRectF(0, 0, sheets.width(), sheets.height()), sheets.background);
    if (!sheets.watermark.isEmpty())
        paintWatermark(painter, sheets);
    for (const auto &area : sheet.shades)
        painter.fillRect(area, shade);
    for (const auto &image : sheet.images)
        painter.drawImage(image.area, image.shared.isNull() ? QImage::fromData(image.bytes) : image.shared);
    for (const auto &drawing : sheet.charts)
        paintChart(painter, drawing.area, drawing.chart, chartLookOnPaper(sheets.font, sheets.numerals),
                   unitsPerPoint * 72 / 96);
    for (const auto &rule : sheet.rules) {
        painter.setPen(QPen(QColor(rule.colour), rule.width, rule.dotted ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    for (const auto &text : sheet.texts)
        paintText(painter, text, sheets.font);
}

core::Result<void> printSheets(const Sheets &sheets, QPrinter &printer)
{
    const auto failed = [] {
        return core::Error{core::Error::Kind::Storage,
                           QCoreApplication::translate(
                               "Print", "The printer did not take the pages. Check that it is on and has paper, "
                                        "then print again.")};
    };
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(sheets.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&printer))
        return failed();
    const double scale = printer.logicalDpiX() / 72.0 / unitsPerPoint;
    for (int page = 0; page < sheets.pages.size(); ++page) {
        if (page > 0 && !printer.newPage())
            return failed();
        painter.save();
        painter.scale(scale, scale);
        paintSheet(painter, sheets, page);
        painter.restore();
    }
    return {};
}

} // namespace ui
