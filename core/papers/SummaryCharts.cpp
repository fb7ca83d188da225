// The charts of the annual summary, as data.
#include "core/papers/SummaryPaper.h"

namespace core {

namespace {

QString villageLabel(const VillageFigures &village)
{
    return QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name);
}

const std::pair<QString, Chart::Colour> kinds[memberKinds] = {
    {QStringLiteral(u"ครัวเรือน"), Chart::Colour::Household}, {QStringLiteral(u"วัด"), Chart::Colour::Temple},
    {QStringLiteral(u"หน่วยงาน"), Chart::Colour::Agency},    {QStringLiteral(u"ภูมิปัญญา"), Chart::Colour::ResourcePerson},
    {QStringLiteral(u"บุคคล"), Chart::Colour::Person},       {QStringLiteral(u"นับจำนวน"), Chart::Colour::Neutral}};

// Those of the service area, then what came from beyond it as one bar.
struct Bar {
    QString name;
    const Taking *taking;
};
QList<Bar> bars(const AnnualSummary &summary)
{
    QList<Bar> bars;
    for (const auto &village : summary.villages)
        if (village.inServiceArea)
            bars << Bar{villageLabel(village), &village};
    bars << Bar{QStringLiteral(u"นอกเขตบริการ"), &summary.outside};
    return bars;
}

} // namespace

Chart participationChart(const AnnualSummary &summary)
{
    Chart chart{.kind = Chart::Kind::StackedBars,
                .title = QStringLiteral(u"จำนวนคนที่มาร่วม แยกตามหมู่บ้านและประเภทสมาชิก"),
                .categories = {},
                .series = {}};
    chart.axisTitle = QStringLiteral(u"คน (นับทุกครั้งที่มา)");
    const auto all = bars(summary);
    for (const auto &bar : all) {
        chart.categories << bar.name;
        chart.notes << grouped(bar.taking->people);
    }
    for (size_t kind = 0; kind < memberKinds; ++kind) {
        Chart::Series series{kinds[kind].first, kinds[kind].second, {}};
        double sum = 0;
        for (const auto &bar : all) {
            series.values << double(bar.taking->peopleByKind[kind]);
            sum += double(bar.taking->peopleByKind[kind]);
        }
        if (sum > 0)
            chart.series << series;
    }
    return chart;
}

Chart reachChart(const AnnualSummary &summary)
{
    Chart chart{.kind = Chart::Kind::Bars,
                .title = QStringLiteral(u"ครัวเรือนที่เข้าถึง ต่อครัวเรือนทั้งหมดในเขตบริการ"),
                .categories = {},
                .series = {}};
    chart.percent = true;
    Chart::Series series{QStringLiteral(u"ครัวเรือนที่เข้าถึง"), Chart::Colour::Household, {}};
    for (const auto &village : summary.villages) {
        if (!village.inServiceArea)
            continue;
        chart.categories << villageLabel(village);
        series.values << village.reach;
        chart.notes << (village.reach ? QStringLiteral(u"%1 % (%2 จาก %3)")
                                            .arg(grouped(*village.reach * 100, 0), grouped(qint64(village.reached)),
                                                 grouped(qint64(village.households)))
                                      : QString());
    }
    chart.series << series;
    return chart;
}

Chart reachTrendChart(const QList<AnnualSummary> &years)
{
    Chart chart{.kind = Chart::Kind::Trend,
                .title = QStringLiteral(u"ร้อยละของครัวเรือนที่เข้าถึง รายปี"),
                .categories = {},
                .series = {}};
    chart.percent = true;
    Chart::Series series{QStringLiteral(u"ครัวเรือนที่เข้าถึง"), Chart::Colour::Household, {}};
    for (const auto &year : years) {
        chart.categories << QString::number(year.period.year);
        series.values << year.reach;
    }
    chart.series << series;
    return chart;
}

Chart peopleTrendChart(const QList<AnnualSummary> &years)
{
    Chart chart{.kind = Chart::Kind::Trend,
                .title = QStringLiteral(u"จำนวนคนที่มาร่วมและชั่วโมงที่ทำงานร่วมกัน รายปี"),
                .categories = {},
                .series = {}};
    Chart::Series people{QStringLiteral(u"คน (นับทุกครั้งที่มา)"), Chart::Colour::Agency, {}};
    Chart::Series hours{QStringLiteral(u"ชั่วโมง"), Chart::Colour::ToCommunity, {}};
    for (const auto &year : years) {
        chart.categories << QString::number(year.period.year);
        const bool any = year.totals.attendances > 0 || year.totals.people > 0;
        people.values << (any ? std::optional(double(year.totals.people)) : std::nullopt);
        hours.values << (any ? std::optional(year.totals.hours) : std::nullopt);
    }
    chart.series << people << hours;
    return chart;
}

Chart givingChart(const AnnualSummary &summary)
{
    Chart chart{.kind = Chart::Kind::StackedBars,
                .title = QStringLiteral(u"มูลค่าที่ให้และรับ แยกตามหมู่บ้าน"),
                .categories = {},
                .series = {}};
    chart.axisTitle = QStringLiteral(u"บาท");
    Chart::Series to{QStringLiteral(u"ชุมชนให้โรงเรียน"), Chart::Colour::ToSchool, {}};
    Chart::Series from{QStringLiteral(u"โรงเรียนให้ชุมชน"), Chart::Colour::ToCommunity, {}};
    for (const auto &bar : bars(summary)) {
        chart.categories << bar.name;
        to.values << double(bar.taking->toSchool.money + bar.taking->toSchool.inKind) / 100;
        from.values << double(bar.taking->toCommunity.money + bar.taking->toCommunity.inKind) / 100;
    }
    chart.series << to << from;
    return chart;
}

} // namespace core
