#include "core/figures/SummaryJson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace core {

namespace {

using namespace Qt::StringLiterals;

double rounded(double value, double places)
{
    return std::round(value * places) / places;
}

QJsonValue share(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value, 1e4)) : QJsonValue(QJsonValue::Null);
}

QJsonObject object(const Giving &giving)
{
    return {{u"times"_s, giving.times},
            {u"money"_s, double(giving.money) / 100},
            {u"inKind"_s, double(giving.inKind) / 100},
            {u"hours"_s, rounded(giving.hours, 1e4)}};
}

void add(QJsonObject &object_, const Taking &taking)
{
    object_[u"attendances"_s] = taking.attendances;
    object_[u"people"_s] = taking.people;
    object_[u"hours"_s] = rounded(taking.hours, 1e4);
    object_[u"toSchool"_s] = object(taking.toSchool);
    object_[u"toCommunity"_s] = object(taking.toCommunity);
}

QJsonObject object(const VillageFigures &village)
{
    QJsonObject o{{u"number"_s, village.number},
                  {u"name"_s, village.name},
                  {u"inServiceArea"_s, village.inServiceArea},
                  {u"households"_s, village.households},
                  {u"householdsFrom"_s, village.fromCount ? u"count"_s : u"register"_s},
                  {u"reached"_s, village.reached},
                  {u"reach"_s, share(village.reach)}};
    add(o, village);
    return o;
}

QString kindWord(YearKind kind)
{
    return kind == YearKind::Academic ? u"academic"_s : kind == YearKind::Fiscal ? u"fiscal"_s : u"calendar"_s;
}

} // namespace

QByteArray summaryJson(const AnnualSummary &summary)
{
    QJsonArray villages;
    for (const auto &village : summary.villages)
        villages << object(village);
    QJsonObject outside, totals{{u"households"_s, summary.households},
                                {u"reached"_s, summary.reached},
                                {u"reach"_s, share(summary.reach)}};
    add(outside, summary.outside);
    add(totals, summary.totals);
    const auto &m = summary.meetings;
    const auto &s = summary.strategies;
    const QJsonObject whole{
        {u"school"_s, QJsonObject{{u"name"_s, summary.school}}},
        {u"period"_s, QJsonObject{{u"kind"_s, kindWord(summary.period.kind)},
                                  {u"year"_s, summary.period.year},
                                  {u"from"_s, summary.period.from.toString(Qt::ISODate)},
                                  {u"to"_s, summary.period.to.toString(Qt::ISODate)}}},
        {u"villages"_s, villages},
        {u"outside"_s, outside},
        {u"totals"_s, totals},
        {u"meetings"_s, QJsonObject{{u"held"_s, m.held},
                                    {u"withQuorum"_s, m.withQuorum},
                                    {u"averagePresence"_s, rounded(m.averagePresence, 1e4)},
                                    {u"resolutions"_s, m.resolutions},
                                    {u"followUpsDue"_s, m.followUpsDue},
                                    {u"followUpsDone"_s, m.followUpsDone}}},
        {u"strategies"_s, QJsonObject{{u"shared_vision"_s, s.sharedVision},
                                      {u"synergy"_s, s.synergy},
                                      {u"school_based"_s, s.schoolBased},
                                      {u"activities"_s, s.activities}}},
        {u"requests"_s, QJsonObject{{u"received"_s, summary.requests.received},
                                    {u"due"_s, summary.requests.due},
                                    {u"answeredOnTime"_s, summary.requests.answeredOnTime}}},
        {u"thanksOwed"_s, summary.thanksOwed},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace core
