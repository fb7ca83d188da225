#include "ui/print/FormSetter.h"
#include <QFontMetricsF>
#include <QImage>
#include <numeric>

namespace ui {

namespace {

constexpr double textPoints = 16;
constexpr double formLabelPoints = 20; // ส่วนราชการ, ที่, วันที่, เรื่อง of a memo
constexpr double titlePoints = 29;  // บันทึกข้อความ
constexpr double labelGap = 0.3;    // cm
constexpr double itemGap = 0.2;     // cm between two items of a line
constexpr double penGap = 50;       // pt between the closing words and the name
constexpr double belowBaseline = 3; // pt, of a dotted line

struct SetItem {
    SetLine label;
    QList<SetLine> lines;
    double x = 0, textX = 0, right = 0;
};

double labelPoints(const core::FormLine &line)
{
    return line.dotted ? formLabelPoints : textPoints;
}

QList<SetItem> setItems(const core::FormLine &form, const Frame &frame)
{
    const double shares =
        std::accumulate(form.items.begin(), form.items.end(), 0.0,
                        [](double sum, const core::FormLine::Item &item) { return sum + item.share; });
    QList<SetItem> items;
    double x = frame.left;
    for (const auto &item : form.items) {
        SetItem set;
        set.x = set.textX = x;
        x += frame.width * item.share / shares;
        set.right = &item == &form.items.last() ? x : x - itemGap * unitsPerCm;
        if (!item.label.isEmpty()) {
            set.label = setLines({{core::inNumerals(item.label, frame.numerals), form.dotted}}, frame.font,
                                 labelPoints(form), 1e9, 0)
                            .first();
            set.textX += set.label.width + labelGap * unitsPerCm;
        }
        for (const auto &part : core::inNumerals(item.text, frame.numerals).split(u'\n'))
            set.lines << setLines({{part}}, frame.font, textPoints, set.right - set.textX, 0);
        items << set;
    }
    return items;
}

void putText(const SetLine &line, double x, double y, double points, Sheet &sheet)
{
    for (const auto &stretch : line.stretches)
        if (!stretch.text.trimmed().isEmpty())
            sheet.texts << Sheet::Text{stretch.text, x + stretch.x, y, points, stretch.bold, 0};
}

// From the top of a line to where its letters stand.
double baseline(const PaperFont &font, double points)
{
    const QFontMetricsF metrics(font.font(points, false));
    return (font.lineHeight(points) - metrics.height()) / 2 + metrics.ascent();
}

bool hasLabel(const core::FormLine &form)
{
    return std::any_of(form.items.begin(), form.items.end(), [](const auto &item) { return !item.label.isEmpty(); });
}

double firstLineHeight(const core::FormLine &form, const Frame &frame)
{
    return frame.font.lineHeight(hasLabel(form) ? labelPoints(form) : textPoints);
}

SetLine oneLine(const QString &text, const Frame &frame, double points = textPoints, bool bold = false)
{
    return setLines({{core::inNumerals(text, frame.numerals), bold}}, frame.font, points, 1e9, 0).first();
}

QList<SetLine> signatoryLines(const core::Signatures::Signatory &one, const Frame &frame)
{
    QList<SetLine> lines{oneLine(u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')', frame)};
    for (const auto &line : one.position.split(u'\n', Qt::SkipEmptyParts))
        lines << setLines({{core::inNumerals(line, frame.numerals)}}, frame.font, textPoints, frame.width / 2, 0);
    return lines;
}

} // namespace

double heightOf(const core::FormLine &form, const Frame &frame)
{
    qsizetype most = 1;
    for (const auto &item : setItems(form, frame))
        most = std::max(most, item.lines.size());
    return form.spaceBefore * unitsPerPoint + firstLineHeight(form, frame) +
           double(most - 1) * frame.font.lineHeight(textPoints);
}

void put(const core::FormLine &form, const Frame &frame, double y, Sheet &sheet)
{
    const double top = y + form.spaceBefore * unitsPerPoint, height = frame.font.lineHeight(textPoints);
    const double first = firstLineHeight(form, frame);
    const double onLine = hasLabel(form) ? baseline(frame.font, labelPoints(form)) : baseline(frame.font, textPoints);
    for (const auto &item : setItems(form, frame)) {
        putText(item.label, item.x, top, labelPoints(form), sheet);
        for (qsizetype i = 0; i < item.lines.size(); ++i) {
            const double base = i == 0 ? top + onLine : top + first + double(i - 1) * height + baseline(frame.font, 16);
            putText(item.lines[i], item.textX, base - baseline(frame.font, textPoints), textPoints, sheet);
            const double under = base + belowBaseline * unitsPerPoint;
            if (form.dotted)
                sheet.rules << Sheet::Rule{{item.textX, under, item.right, under}, 60, true};
        }
    }
}

double heightOf(const core::Emblem &emblem, const Frame &frame)
{
    const double height = emblem.height * unitsPerCm;
    // The first line of a letter stands at the emblem's feet.
    return emblem.title.isEmpty() ? height - frame.font.lineHeight(textPoints)
                                  : std::max(height, frame.font.lineHeight(titlePoints)) + 4 * unitsPerPoint;
}

void put(const core::Emblem &emblem, const Frame &frame, double y, Sheet &sheet)
{
    const double height = emblem.height * unitsPerCm;
    const auto image = QImage::fromData(emblem.bytes);
    if (!image.isNull()) {
        const double width = height * image.width() / std::max(1, image.height());
        const double x = emblem.title.isEmpty() ? (frame.page - width) / 2 : frame.left;
        sheet.images << Sheet::Image{QRectF(x, y, width, height), emblem.bytes};
    }
    if (emblem.title.isEmpty())
        return;
    const auto title = oneLine(emblem.title, frame, titlePoints, true);
    putText(title, (frame.page - title.width) / 2, y + height - frame.font.lineHeight(titlePoints), titlePoints, sheet);
}

double heightOfClosing(const core::Signatures &letter, const Frame &frame)
{
    double height = frame.font.lineHeight(textPoints);
    for (const auto &one : letter.signatories)
        height +=
            penGap * unitsPerPoint + double(signatoryLines(one, frame).size()) * frame.font.lineHeight(textPoints);
    return height;
}

void putClosing(const core::Signatures &letter, const Frame &frame, double y, Sheet &sheet)
{
    const double height = frame.font.lineHeight(textPoints);
    const auto closing = oneLine(letter.closing, frame);
    double widest = closing.width;
    for (const auto &one : letter.signatories)
        for (const auto &line : signatoryLines(one, frame))
            widest = std::max(widest, line.width);
    const double centre = std::min(frame.page / 2 + closing.width / 2, frame.left + frame.width - widest / 2);
    putText(closing, centre - closing.width / 2, y, textPoints, sheet);
    y += height;
    for (const auto &one : letter.signatories) {
        y += penGap * unitsPerPoint;
        for (const auto &line : signatoryLines(one, frame)) {
            putText(line, centre - line.width / 2, y, textPoints, sheet);
            y += height;
        }
    }
}

QList<SetLine> noteLines(const core::Signatures &block, const Frame &frame)
{
    QList<SetLine> lines;
    for (const auto &line : core::inNumerals(block.note, frame.numerals).split(u'\n', Qt::SkipEmptyParts))
        lines << setLines({{line}}, frame.font, textPoints, frame.width, 0);
    return lines;
}

} // namespace ui
