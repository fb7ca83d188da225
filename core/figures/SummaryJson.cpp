#include "core/figures/SummaryJson.h"
#include "core/store/Store.h"
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

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(rounded(*value, 1e4)) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString stateWord(GoalState state)
{
    const QString words[] = {u"noData"_s, u"reached"_s, u"onTheWay"_s, u"behind"_s, u"missed"_s};
    return words[int(state)];
}

QJsonObject object(const GoalProgress &one)
{
    const auto &goal = one.goal;
    return {{u"statement"_s, goal.statement},
            {u"indicator"_s, QLatin1String(choicesOf<Indicator>()[int(goal.indicator)].word)},
            {u"village"_s, one.villageNumber ? QJsonValue(one.villageNumber) : QJsonValue(QJsonValue::Null)},
            {u"target"_s, goal.target},
            {u"value"_s, number(one.value)},
            {u"yearBefore"_s, number(one.before)},
            {u"state"_s, stateWord(one.state)},
            {u"agreedAt"_s, one.meeting},
            {u"agreedItem"_s, goal.agreedItem}};
}

QJsonObject object(const RatedInvolvement &one)
{
    return {{u"involvement"_s, QLatin1String(choicesOf<Involvement>()[int(one.rating.involvement)].word)},
            {u"score"_s, number(one.rating.score)},
            {u"yearBefore"_s, number(one.before)},
            {u"evidence"_s, one.rating.evidence},
            {u"activities"_s, int(one.activities.size())}};
}

template <typename T>
QJsonArray array(const QList<T> &all)
{
    QJsonArray objects;
    for (const auto &one : all)
        objects << object(one);
    return objects;
}

} // namespace

QByteArray summaryJson(const AnnualSummary &summary, const QList<GoalProgress> &goals,
                       const QList<RatedInvolvement> &ratings)
{
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
        {u"villages"_s, array(summary.villages)},
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
        {u"goals"_s, array(goals)},
        {u"selfRating"_s, array(ratings)},
        {u"thanksOwed"_s, summary.thanksOwed},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Result<QByteArray> summaryJson(const Store &store, const Period &period, QDate today, QStringList &oddities)
{
    const auto now = annualSummary(store, period, today);
    if (!now)
        return now.error();
    oddities << now->oddities;
    if (period.kind != YearKind::Academic) // goals are agreed for an academic year
        return summaryJson(*now);
    const auto before = annualSummary(store, periodOf(period.kind, period.year - 1, yearStartOf(store)), today);
    if (!before)
        return before.error();
    const auto goals = goalsOf(store, *now, *before, today);
    const auto ratings = selfRatingOf(store, period.year);
    if (!goals || !ratings)
        return !goals ? goals.error() : ratings.error();
    return summaryJson(*now, *goals, *ratings);
}

} // namespace core
