#include "core/papers/Paper.h"

namespace core {

namespace {

QString text(const Paragraph &paragraph)
{
    QString text;
    for (const auto &run : paragraph.runs)
        text += run.text;
    return text;
}

struct Lines {
    QStringList lines;
    void operator()(const Paragraph &p) { lines << text(p); }
    void operator()(const Table &table)
    {
        QStringList titles;
        for (const auto &column : table.columns)
            titles << column.title;
        if (table.ruled)
            lines << titles.join(u'\t');
        for (const auto &row : table.rows)
            lines << row.join(u'\t');
    }
    void operator()(const Emblem &emblem)
    {
        if (!emblem.title.isEmpty())
            lines << emblem.title;
    }
    void operator()(const FormLine &line)
    {
        QStringList cells;
        for (const auto &item : line.items)
            cells << (item.label.isEmpty() || item.text.isEmpty() ? item.label + item.text
                                                                  : item.label + QStringLiteral("  ") + item.text);
        const auto text = cells.join(u'\t');
        lines << (text.isEmpty() && line.dotted ? QString(80, u'.') : text);
    }
    void operator()(const ChartBlock &block)
    {
        const auto &chart = block.chart;
        lines << chart.title;
        for (int i = 0; i < chart.categories.size(); ++i) {
            QStringList cells{chart.categories[i]};
            for (const auto &series : chart.series)
                if (const auto value = series.values.value(i))
                    cells << series.name + u' ' +
                                 (chart.percent ? grouped(*value * 100, 0) + QStringLiteral(" %")
                                                : grouped(*value, chart.decimals));
            if (!chart.notes.value(i).isEmpty())
                cells << chart.notes[i];
            lines << cells.join(u'\t');
        }
    }
    void operator()(const Signatures &signatures)
    {
        if (!signatures.closing.isEmpty())
            lines << signatures.closing;
        for (const auto &one : signatures.signatories) {
            if (signatures.closing.isEmpty())
                lines << QStringLiteral(u"(ลงชื่อ) ............................................ ") + one.role;
            lines << u'(' + one.name + u')';
            if (!one.position.isEmpty())
                lines << one.position;
        }
        if (!signatures.note.isEmpty())
            lines << signatures.note;
    }
    void operator()(const Picture &picture)
    {
        if (!picture.caption.isEmpty())
            lines << picture.caption;
    }
    void operator()(const PictureGrid &grid)
    {
        for (const auto &picture : grid.pictures)
            (*this)(picture);
    }
    void operator()(const Certificate &c)
    {
        if (!lines.isEmpty())
            lines << QString();
        if (!c.number.isEmpty())
            lines << c.number;
        lines << c.heading << c.opening << c.name << c.wording;
        if (!c.closing.isEmpty())
            lines << c.closing;
        for (const auto &one : c.signatories)
            lines << u'(' + one.name + u')' << one.position.split(u'\n', Qt::SkipEmptyParts);
    }
    void operator()(const LabelSheets &labels)
    {
        for (const auto &text : labels.texts)
            if (!text.isEmpty())
                lines << text << QString();
    }
    void operator()(const Space &) {}
    void operator()(const PageBreak &page)
    {
        if (page.restart)
            lines << QString();
    }
};

} // namespace

QString accountText(qint64 satang)
{
    const auto amount = qAbs(satang);
    return (satang < 0 ? QStringLiteral("-") : QString()) + grouped(amount / 100) +
           QStringLiteral(".%1").arg(amount % 100, 2, 10, QLatin1Char('0'));
}

Chart inNumerals(Chart chart, Numerals numerals)
{
    chart.title = inNumerals(chart.title, numerals);
    chart.axisTitle = inNumerals(chart.axisTitle, numerals);
    for (auto *texts : {&chart.categories, &chart.notes})
        for (auto &text : *texts)
            text = inNumerals(text, numerals);
    for (auto &series : chart.series)
        series.name = inNumerals(series.name, numerals);
    return chart;
}

QString plainText(const Paper &paper)
{
    Lines lines;
    if (!paper.watermark.isEmpty())
        lines.lines << QStringLiteral("[%1]").arg(paper.watermark);
    for (const auto &block : paper.blocks)
        std::visit(lines, block);
    return inNumerals(lines.lines.join(u'\n'), paper.numerals) + u'\n';
}

} // namespace core
