#include "ui/charts/ChartScene.h"
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <cmath>
#include <memory>

namespace ui {

namespace {

using core::Chart;

constexpr double nameGap = 8;      // px between a name and the axis
constexpr double noteGap = 4;      // px between a bar and its note
constexpr double noDataWidth = 44; // px
constexpr int wantedTicks = 5;

Qt::BrushStyle patternOf(Chart::Colour colour)
{
    switch (colour) {
    case Chart::Colour::Temple:
        return Qt::BDiagPattern;
    case Chart::Colour::Agency:
        return Qt::Dense5Pattern;
    case Chart::Colour::ResourcePerson:
        return Qt::DiagCrossPattern;
    case Chart::Colour::Person:
        return Qt::HorPattern;
    case Chart::Colour::School:
        return Qt::VerPattern;
    case Chart::Colour::ToCommunity:
        return Qt::FDiagPattern;
    case Chart::Colour::OnTheWay:
        return Qt::Dense4Pattern;
    case Chart::Colour::Behind:
        return Qt::BDiagPattern;
    case Chart::Colour::Missed:
        return Qt::FDiagPattern;
    case Chart::Colour::Neutral:
        return Qt::Dense6Pattern;
    default:
        return Qt::SolidPattern;
    }
}

double largest(const Chart &chart)
{
    double most = 0;
    for (int i = 0; i < chart.categories.size(); ++i) {
        double sum = 0;
        for (const auto &series : chart.series) {
            const double value = series.values.value(i).value_or(0);
            sum = chart.kind == Chart::Kind::StackedBars ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    return most;
}

// A round step: 1, 2 or 5 times a power of ten, never under the smallest that can be written.
double stepFor(double most, bool percent)
{
    if (most <= 0)
        return percent ? 0.25 : 1;
    const double rough = most / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough) {
            step = factor * power;
            break;
        }
    return percent ? std::max(step, 0.01) : std::max(step, 1.0);
}

QString written(const Chart &chart, double value, core::Numerals numerals)
{
    return core::inNumerals(chart.percent ? core::grouped(value * 100, 0) + QStringLiteral(" %")
                                          : core::grouped(value, chart.decimals),
                            numerals);
}

void style(QAbstractAxis *axis, const ChartLook &look)
{
    axis->setLabelsFont(look.font);
    axis->setLabelsBrush(look.ink);
    axis->setLinePen(QPen(look.ink, 0.8));
    auto grid = look.ink;
    grid.setAlphaF(0.18f);
    axis->setGridLinePen(QPen(grid, 0.6));
    axis->setTitleFont(look.font);
    axis->setTitleBrush(look.ink);
    axis->setTruncateLabels(false);
}

// Ticks that are written with the digits of the paper, which Qt's own value axis cannot.
QCategoryAxis *valueAxis(const Chart &chart, const ChartLook &look)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const double most = largest(chart), step = stepFor(most, chart.percent);
    qsizetype longest = 0;
    for (const auto &note : chart.notes)
        longest = std::max(longest, note.size());
    const double room = 1.05 + 0.022 * double(longest); // for the notes at the ends of the bars
    const double end = std::max(step * 1.05, most * room);
    axis->setRange(0, end);
    axis->setStartValue(0);
    for (double tick = 0; tick <= end * 0.985; tick += step) // the last label needs room, too
        axis->append(written(chart, tick, look.numerals), tick);
    style(axis, look);
    if (!chart.axisTitle.isEmpty())
        axis->setTitleText(chart.axisTitle);
    return axis;
}

bool hasData(const Chart &chart, int category)
{
    return std::any_of(chart.series.begin(), chart.series.end(),
                       [&](const Chart::Series &series) { return series.values.value(category).has_value(); });
}

// What stands at the end of each bar: its note, or that there is no data. Moved whenever the plot area moves.
void addNotes(QChart *chart, QAbstractSeries *series, const Chart &data, const ChartLook &look)
{
    struct Note {
        double value;
        double row;
        QGraphicsSimpleTextItem *name; // Qt's own axis cuts long names to dots
        QGraphicsSimpleTextItem *text;
        QGraphicsRectItem *box;
    };
    const auto written = [&](const QString &words) {
        auto *item = new QGraphicsSimpleTextItem(core::inNumerals(words, look.numerals), chart);
        item->setFont(look.font);
        item->setBrush(look.ink);
        item->setZValue(10);
        return item;
    };
    double widest = 0;
    auto notes = std::make_shared<QList<Note>>();
    for (int i = 0; i < data.categories.size(); ++i) {
        double end = 0;
        for (const auto &one : data.series)
            end = data.kind == Chart::Kind::StackedBars ? end + one.values.value(i).value_or(0)
                                                        : std::max(end, one.values.value(i).value_or(0));
        Note note{end, double(data.categories.size() - 1 - i), written(data.categories[i]), nullptr, nullptr};
        widest = std::max(widest, note.name->boundingRect().width());
        if (!hasData(data, i)) {
            note.box = new QGraphicsRectItem(chart);
            note.box->setPen(QPen(look.ink, 0.8, Qt::DashLine));
            note.box->setBrush(QBrush(look.ink, Qt::BDiagPattern));
        }
        const auto words = note.box ? look.noData : data.notes.value(i);
        if (!words.isEmpty())
            note.text = written(words);
        *notes << note;
    }
    const auto place = [chart, series, notes] {
        for (const auto &note : *notes) {
            const auto end = chart->mapToPosition(QPointF(note.value, note.row), series);
            const auto name = note.name->boundingRect();
            note.name->setPos(chart->plotArea().left() - name.width() - nameGap, end.y() - name.height() / 2);
            double x = end.x() + noteGap;
            if (note.box) {
                note.box->setRect(end.x(), end.y() - 6, noDataWidth, 12);
                x += noDataWidth;
            }
            if (note.text)
                note.text->setPos(x, end.y() - note.text->boundingRect().height() / 2);
        }
    };
    auto margins = chart->margins();
    margins.setLeft(int(std::ceil(widest)) + 12);
    chart->setMargins(margins);
    QObject::connect(chart, &QChart::plotAreaChanged, chart, place);
    place();
}

void addBars(QChart *chart, const Chart &data, const ChartLook &look)
{
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.62);
    for (const auto &one : data.series) {
        auto *set = new QBarSet(one.name);
        for (auto i = data.categories.size() - 1; i >= 0; --i) // the first category stands at the top
            *set << one.values.value(i).value_or(0);
        const auto colour = chartColour(one.colour);
        set->setBrush(look.onPaper ? QBrush(colour, patternOf(one.colour)) : QBrush(colour));
        set->setPen(QPen(look.onPaper ? colour.darker(130) : colour, 0.6));
        series->append(set);
    }
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    QStringList categories = data.categories;
    std::reverse(categories.begin(), categories.end());
    names->append(categories);
    names->setGridLineVisible(false);
    names->setLabelsVisible(false);
    style(names, look);
    auto *values = valueAxis(data, look);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    addNotes(chart, series, data, look);
}

// A line for each series; where a year has no data the line is broken, not drawn to zero.
void addLines(QChart *chart, const Chart &data, const ChartLook &look)
{
    auto *years = new QCategoryAxis;
    years->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    years->setRange(-0.5, double(data.categories.size()) - 0.5);
    years->setStartValue(-0.5);
    for (int i = 0; i < data.categories.size(); ++i)
        years->append(data.categories[i], i);
    years->setGridLineVisible(false);
    style(years, look);
    auto *values = valueAxis(data, look);
    chart->addAxis(years, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const auto add = [&](QXYSeries *series, bool inLegend) {
        chart->addSeries(series);
        series->attachAxis(years);
        series->attachAxis(values);
        for (auto *marker : chart->legend()->markers(series))
            marker->setVisible(inLegend);
    };
    static const Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (int n = 0; n < data.series.size(); ++n) {
        const auto &one = data.series[n];
        const QPen pen(chartColour(one.colour), 2, dashes[n % 4]);
        bool named = false;
        for (int i = 0; i < one.values.size();) {
            auto *line = new QLineSeries;
            line->setName(one.name);
            line->setPen(pen);
            line->setPointsVisible(true);
            for (; i < one.values.size() && one.values[i]; ++i)
                line->append(i, *one.values[i]);
            if (line->count() == 0) {
                delete line;
                ++i;
                continue;
            }
            add(line, !named);
            named = true;
        }
    }
}

} // namespace

QColor chartColour(Chart::Colour colour)
{
    switch (colour) {
    case Chart::Colour::Household:
        return QColor(0x56, 0xB4, 0xE9);
    case Chart::Colour::Temple:
        return QColor(0xE6, 0x9F, 0x00);
    case Chart::Colour::Agency:
        return QColor(0x00, 0x72, 0xB2);
    case Chart::Colour::ResourcePerson:
        return QColor(0x00, 0x9E, 0x73);
    case Chart::Colour::Person:
        return QColor(0x99, 0x99, 0x99);
    case Chart::Colour::School:
        return QColor(0xCC, 0x79, 0xA7);
    case Chart::Colour::ToSchool:
        return QColor(0x00, 0x72, 0xB2);
    case Chart::Colour::ToCommunity:
        return QColor(0xD5, 0x5E, 0x00);
    case Chart::Colour::Reached:
        return QColor(0x00, 0x9E, 0x73);
    case Chart::Colour::OnTheWay:
        return QColor(0x00, 0x72, 0xB2);
    case Chart::Colour::Behind:
        return QColor(0xE6, 0x9F, 0x00);
    case Chart::Colour::Missed:
        return QColor(0xD5, 0x5E, 0x00);
    case Chart::Colour::Neutral:
        break;
    }
    return QColor(0x5F, 0x6B, 0x73);
}

QChart *chartOf(const Chart &data, const ChartLook &look)
{
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(14, 2, 16, 2));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto bold = look.font;
    bold.setBold(true);
    chart->setTitleFont(bold);
    chart->setTitleBrush(look.ink);
    chart->setTitle(data.title);
    chart->legend()->setFont(look.font);
    chart->legend()->setLabelColor(look.ink);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setVisible(data.series.size() > 1);
    if (data.kind == Chart::Kind::Trend)
        addLines(chart, data, look);
    else
        addBars(chart, data, look);
    return chart;
}

void paintChart(QPainter &painter, const QRectF &area, const Chart &data, const ChartLook &look, double unitsPerPixel)
{
    QGraphicsScene scene;
    auto *chart = chartOf(data, look);
    scene.addItem(chart);
    const QSizeF size = area.size() / unitsPerPixel;
    chart->resize(size);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), size));
    scene.render(&painter, area, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace ui
