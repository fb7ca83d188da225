#include "ui/print/LineSetter.h"
#include "core/thai/Words.h"
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace ui {

namespace {

constexpr double widestGap = 0.12; // of the letters' height, between two letters

int clustersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int clusters = 0;
    while (finder.toNextBoundary() != -1)
        ++clusters;
    return clusters;
}

// The whole text on one endless line, to measure any part of it.
class Ruler
{
public:
    Ruler(const QString &text, const QList<core::Run> &runs, const PaperFont &font, double points)
        : m_layout(text, font.font(points, false))
    {
        QList<QTextLayout::FormatRange> formats;
        int at = 0;
        for (const auto &run : runs) {
            QTextCharFormat format;
            format.setFont(font.font(points, run.bold));
            formats << QTextLayout::FormatRange{at, int(run.text.size()), format};
            at += int(run.text.size());
        }
        m_layout.setFormats(formats);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(1e9);
        m_layout.endLayout();
    }
    double at(int position) const { return m_line.cursorToX(position); }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

int withoutSpaces(const QString &text, int from, int to)
{
    while (to > from && text[to - 1].isSpace())
        --to;
    return to;
}

SetLine lineOf(const QList<core::Run> &runs, const QString &text, const Ruler &ruler, int from, int to)
{
    SetLine line;
    line.width = ruler.at(to) - ruler.at(from);
    line.clusters = clustersIn(text.mid(from, to - from));
    int start = 0;
    for (const auto &run : runs) {
        const int end = start + int(run.text.size());
        const int first = std::max(from, start), last = std::min(to, end);
        if (first < last)
            line.stretches << Stretch{text.mid(first, last - first), run.bold, ruler.at(first) - ruler.at(from)};
        start = end;
    }
    return line;
}

} // namespace

QList<SetLine> setLines(const QList<core::Run> &runs, const PaperFont &font, double points, double width, double indent)
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    if (text.isEmpty())
        return {SetLine{{}, 0, 0, true}};
    const Ruler ruler(text, runs, font, points);
    const auto breaks = core::lineBreaks(text);
    QList<SetLine> lines;
    int from = 0, next = 0;
    while (from < text.size()) {
        const double room = width - (lines.isEmpty() ? indent : 0);
        int to = -1;
        for (int k = next; k < breaks.size(); ++k) {
            const int end = withoutSpaces(text, from, breaks[k]);
            if (to >= 0 && ruler.at(end) - ruler.at(from) > room)
                break;
            to = breaks[k];
            next = k + 1;
        }
        lines << lineOf(runs, text, ruler, from, withoutSpaces(text, from, to));
        from = to;
    }
    lines.last().isLast = true;
    return lines;
}

double distribution(const SetLine &line, const PaperFont &font, double points, double width)
{
    if (line.isLast || line.clusters < 2)
        return 0;
    const double gap = (width - line.width) / (line.clusters - 1);
    return gap > 0 && gap <= widestGap * font.font(points, false).pixelSize() ? gap : 0;
}

} // namespace ui
