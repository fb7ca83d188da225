// The charts of the annual summary, as data.
#include "core/papers/SummaryPaper.h"

namespace core {

namespace {

constexpr Chart::Colour colours[memberKinds] = {Chart::Colour::Household, Chart::Colour::Temple,
                                                Chart::Colour::Agency,    Chart::Colour::ResourcePerson,
                                                Chart::Colour::Person,    Chart::Colour::Neutral};

QString villageLabel(const VillageFigures &village, const ChartWords &words)
{
    return words.village.arg(village.number).arg(village.name);
}

// Those of the service area, then what came from beyond it as one bar.
struct Bar {
    QString name;
    const Taking *taking;
};
QList<Bar> bars(const AnnualSummary &summary, const ChartWords &words)
{
    QList<Bar> bars;
    for (const auto &village : summary.villages)
        if (village.inServiceArea)
            bars << Bar{villageLabel(village, words), &village};
    bars << Bar{words.outside, &summary.outside};
    return bars;
}

// Whether the year knows of anyone who came. Where it does not, nothing was written down: that is no zero.
bool isKnown(const AnnualSummary &summary)
{
    return summary.totals.attendances > 0 || summary.totals.people > 0;
}

} // namespace

QString beyondServiceArea()
{
    return QStringLiteral(u"นอกเขตบริการหรือไม่ระบุหมู่บ้าน");
}

const ChartWords &officialChartWords()
{
    static const ChartWords words{
        .village = QStringLiteral(u"หมู่ %1 %2"),
        .outside = beyondServiceArea(),
        .kinds = {QStringLiteral(u"ครัวเรือน"), QStringLiteral(u"วัด"), QStringLiteral(u"หน่วยงาน"),
                  QStringLiteral(u"ภูมิปัญญา"), QStringLiteral(u"บุคคล"), QStringLiteral(u"นับจำนวน")},
        .participation = QStringLiteral(u"จำนวนคนที่มาร่วม แยกตามหมู่บ้านและประเภทสมาชิก"),
        .peopleAxis = QStringLiteral(u"คน (นับทุกครั้งที่มา)"),
        .reach = QStringLiteral(u"ครัวเรือนที่เข้าถึง ต่อครัวเรือนทั้งหมดในเขตบริการ"),
        .reached = QStringLiteral(u"ครัวเรือนที่เข้าถึง"),
        .share = QStringLiteral(u"%1 % (%2 จาก %3)"),
        .reachTrend = QStringLiteral(u"ร้อยละของครัวเรือนที่เข้าถึง รายปี"),
        .peopleTrend = QStringLiteral(u"จำนวนคนที่มาร่วมและชั่วโมงที่ทำงานร่วมกัน รายปี"),
        .hours = QStringLiteral(u"ชั่วโมง"),
        .giving = QStringLiteral(u"มูลค่าที่ให้และรับ แยกตามหมู่บ้าน"),
        .baht = QStringLiteral(u"บาท"),
        .toSchool = QStringLiteral(u"ชุมชนให้โรงเรียน"),
        .toCommunity = QStringLiteral(u"โรงเรียนให้ชุมชน"),
    };
    return words;
}

Chart participationChart(const AnnualSummary &summary, const ChartWords &words)
{
    Chart chart{.kind = Chart::Kind::StackedBars, .title = words.participation, .categories = {}, .series = {}};
    chart.axisTitle = words.peopleAxis;
    const bool known = isKnown(summary);
    const auto all = bars(summary, words);
    for (const auto &bar : all) {
        chart.categories << bar.name;
        chart.notes << (known ? grouped(bar.taking->people) : QString());
    }
    for (size_t kind = 0; kind < memberKinds; ++kind) {
        Chart::Series series{words.kinds[kind], colours[kind], {}};
        double sum = 0;
        for (const auto &bar : all) {
            const auto people = double(bar.taking->peopleByKind[kind]);
            series.values << (known ? std::optional(people) : std::nullopt);
            sum += people;
        }
        if (sum > 0 || (!known && kind == 0))
            chart.series << series;
    }
    return chart;
}

Chart reachChart(const AnnualSummary &summary, const ChartWords &words)
{
    Chart chart{.kind = Chart::Kind::Bars, .title = words.reach, .categories = {}, .series = {}};
    chart.percent = true;
    Chart::Series series{words.reached, Chart::Colour::Household, {}};
    for (const auto &village : summary.villages) {
        if (!village.inServiceArea)
            continue;
        chart.categories << villageLabel(village, words);
        series.values << village.reach;
        chart.notes << (village.reach
                            ? words.share.arg(grouped(*village.reach * 100, 0), grouped(qint64(village.reached)),
                                              grouped(qint64(village.households)))
                            : QString());
    }
    chart.series << series;
    return chart;
}

Chart reachTrendChart(const QList<AnnualSummary> &years, const ChartWords &words)
{
    Chart chart{.kind = Chart::Kind::Trend, .title = words.reachTrend, .categories = {}, .series = {}};
    chart.percent = true;
    Chart::Series series{words.reached, Chart::Colour::Household, {}};
    for (const auto &year : years) {
        chart.categories << QString::number(year.period.year);
        series.values << year.reach;
    }
    chart.series << series;
    return chart;
}

Chart peopleTrendChart(const QList<AnnualSummary> &years, const ChartWords &words)
{
    Chart chart{.kind = Chart::Kind::Trend, .title = words.peopleTrend, .categories = {}, .series = {}};
    Chart::Series people{words.peopleAxis, Chart::Colour::Agency, {}};
    Chart::Series hours{words.hours, Chart::Colour::ToCommunity, {}};
    for (const auto &year : years) {
        chart.categories << QString::number(year.period.year);
        const bool known = isKnown(year);
        people.values << (known ? std::optional(double(year.totals.people)) : std::nullopt);
        hours.values << (known ? std::optional(year.totals.hours) : std::nullopt);
    }
    chart.series << people << hours;
    return chart;
}

Chart givingChart(const AnnualSummary &summary, const ChartWords &words)
{
    Chart chart{.kind = Chart::Kind::StackedBars, .title = words.giving, .categories = {}, .series = {}};
    chart.axisTitle = words.baht;
    Chart::Series to{words.toSchool, Chart::Colour::ToSchool, {}};
    Chart::Series from{words.toCommunity, Chart::Colour::ToCommunity, {}};
    for (const auto &bar : bars(summary, words)) {
        chart.categories << bar.name;
        to.values << double(bar.taking->toSchool.money + bar.taking->toSchool.inKind) / 100;
        from.values << double(bar.taking->toCommunity.money + bar.taking->toCommunity.inKind) / 100;
    }
    chart.series << to << from;
    return chart;
}

} // namespace core
