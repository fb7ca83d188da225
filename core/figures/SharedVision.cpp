#include "core/figures/SharedVision.h"
#include "core/store/Store.h"
#include <algorithm>

namespace core {

namespace {

std::optional<double> percent(int part, int whole)
{
    return whole > 0 ? std::optional(100.0 * part / whole) : std::nullopt;
}

std::optional<double> percent(const std::optional<double> &share)
{
    return share ? std::optional(*share * 100) : std::nullopt;
}

double baht(const Giving &giving)
{
    return double(giving.money + giving.inKind) / 100;
}

std::optional<double> figureOf(Indicator indicator, const Taking &taking, int reached,
                               const std::optional<double> &reach)
{
    switch (indicator) {
    case Indicator::Reach:
        return percent(reach);
    case Indicator::HouseholdsReached:
        return reach ? std::optional<double>(reached) : std::nullopt;
    case Indicator::Attendances:
        return double(taking.attendances);
    case Indicator::People:
        return double(taking.people);
    case Indicator::Hours:
        return taking.hours;
    case Indicator::ToSchoolTimes:
        return taking.toSchool.times;
    case Indicator::ToSchoolValue:
        return baht(taking.toSchool);
    case Indicator::ToCommunityTimes:
        return taking.toCommunity.times;
    case Indicator::ToCommunityValue:
        return baht(taking.toCommunity);
    case Indicator::ToCommunityHours:
        return taking.toCommunity.hours;
    default:
        return {};
    }
}

// Of the whole school only.
std::optional<double> figureOf(Indicator indicator, const AnnualSummary &s)
{
    switch (indicator) {
    case Indicator::Activities:
        return s.strategies.activities;
    case Indicator::SharedVision:
        return s.strategies.sharedVision;
    case Indicator::Synergy:
        return s.strategies.synergy;
    case Indicator::SchoolBased:
        return s.strategies.schoolBased;
    case Indicator::MeetingsHeld:
        return s.meetings.held;
    case Indicator::MeetingsWithQuorum:
        return percent(s.meetings.withQuorum, s.meetings.held);
    case Indicator::AveragePresence:
        return s.meetings.held ? std::optional(100 * s.meetings.averagePresence) : std::nullopt;
    case Indicator::FollowUpsDone:
        return percent(s.meetings.followUpsDone, s.meetings.followUpsDue);
    case Indicator::RequestsOnTime:
        return percent(s.requests.answeredOnTime, s.requests.due);
    case Indicator::ThanksOwed:
        return s.thanksOwed;
    default:
        return {};
    }
}

double shareOf(const Goal &goal, const std::optional<double> &value)
{
    if (!value)
        return 0;
    if (isAtMost(goal.indicator))
        return *value <= goal.target ? 1 : goal.target / *value;
    return goal.target > 0 ? std::clamp(*value / goal.target, 0.0, 1.0) : 1;
}

// How much of the year has passed, its last day included: 0 before it, 1 after it.
double passed(const Period &year, QDate today)
{
    const auto days = year.from.daysTo(year.to) + 1;
    return std::clamp(double(year.from.daysTo(today) + 1) / double(days), 0.0, 1.0);
}

const QString goalSql =
    QStringLiteral("SELECT g.goal_id, v.number, v.name, c.name || ' ' || m.number || '/' || m.year, "
                   "(SELECT i.resolution FROM agenda_items i WHERE i.meeting_id = g.agreed_at_id AND i.number = "
                   "g.agreed_item AND g.agreed_item <> '') FROM goals g "
                   "LEFT JOIN villages v ON v.village_id = g.village_id "
                   "LEFT JOIN meetings m ON m.meeting_id = g.agreed_at_id "
                   "LEFT JOIN committees c ON c.committee_id = m.committee_id WHERE g.year = ?");

} // namespace

std::optional<double> figureOf(Indicator indicator, const AnnualSummary &summary, Id<Village> village)
{
    if (!isByVillage(indicator))
        return figureOf(indicator, summary);
    if (!village)
        return figureOf(indicator, summary.totals, summary.reached, summary.reach);
    for (const auto &one : summary.villages)
        if (one.id == village)
            return figureOf(indicator, one, one.reached, one.reach);
    return {};
}

GoalState stateOf(const Goal &goal, const std::optional<double> &value, const Period &year, QDate today)
{
    if (!value)
        return GoalState::NoData;
    if (isAtMost(goal.indicator) ? *value <= goal.target : *value >= goal.target)
        return GoalState::Reached;
    if (today > year.to)
        return GoalState::Missed;
    const bool grows = growsOverYear(goal.indicator) || goal.indicator == Indicator::Other;
    return grows && *value >= goal.target * passed(year, today) ? GoalState::OnTheWay : GoalState::Behind;
}

Result<QList<GoalProgress>> goalsOf(const Store &store, const AnnualSummary &now, const AnnualSummary &before,
                                    QDate today)
{
    const auto year = now.period.year;
    const auto rows = store.select(goalSql, {year});
    const auto records = store.all<Goal>();
    if (!rows || !records)
        return !rows ? rows.error() : records.error();
    QHash<qint64, QVariantList> told;
    for (const auto &row : *rows)
        told[row[0].toLongLong()] = row;
    QList<GoalProgress> goals;
    for (const auto &goal : *records) {
        const auto row = told.constFind(goal.id.value);
        if (row == told.cend())
            continue;
        const auto village = isByVillage(goal.indicator) ? goal.village : Id<Village>();
        GoalProgress one;
        one.goal = goal;
        one.meeting = row->at(3).toString();
        one.resolution = row->at(4).toString();
        if (village) {
            one.villageNumber = row->at(1).toInt();
            one.villageName = row->at(2).toString();
        }
        one.value = goal.indicator == Indicator::Other ? goal.measured : figureOf(goal.indicator, now, village);
        one.before = figureOf(goal.indicator, before, village);
        one.share = shareOf(goal, one.value);
        one.state = stateOf(goal, one.value, now.period, today);
        goals << one;
    }
    return goals;
}

Result<QList<GoalProgress>> goalsOf(const Store &store, int academicYear, QDate today)
{
    const auto start = yearStartOf(store);
    const auto now = annualSummary(store, periodOf(YearKind::Academic, academicYear, start), today);
    if (!now)
        return now.error();
    const auto before = annualSummary(store, periodOf(YearKind::Academic, academicYear - 1, start), today);
    if (!before)
        return before.error();
    return goalsOf(store, *now, *before, today);
}

Result<QList<GoalProgress>> goalsOfAllYears(const Store &store, QDate today)
{
    const auto years = store.select(QStringLiteral("SELECT DISTINCT year FROM goals ORDER BY year"));
    if (!years)
        return years.error();
    const auto start = yearStartOf(store);
    QList<GoalProgress> all;
    std::optional<AnnualSummary> last; // of most years, the year before is at hand
    for (const auto &row : *years) {
        const int year = row[0].toInt();
        if (!last || last->period.year != year - 1) {
            const auto before = annualSummary(store, periodOf(YearKind::Academic, year - 1, start), today);
            if (!before)
                return before.error();
            last = *before;
        }
        const auto now = annualSummary(store, periodOf(YearKind::Academic, year, start), today);
        if (!now)
            return now.error();
        const auto goals = goalsOf(store, *now, *last, today);
        if (!goals)
            return goals.error();
        all << *goals;
        last = *now;
    }
    return all;
}

Result<QList<RatedInvolvement>> selfRatingOf(const Store &store, int academicYear)
{
    const auto records = store.all<SelfRating>();
    if (!records)
        return records.error();
    const auto year = periodOf(YearKind::Academic, academicYear, yearStartOf(store));
    QList<RatedInvolvement> all;
    for (int type = 0; type < choicesOf<Involvement>().size(); ++type) {
        RatedInvolvement one;
        one.rating.year = academicYear;
        one.rating.involvement = Involvement(type);
        for (const auto &record : *records)
            if (record.involvement == Involvement(type) && record.year == academicYear)
                one.rating = record;
            else if (record.involvement == Involvement(type) && record.year == academicYear - 1)
                one.before = record.score;
        const auto titles = store.select(
            QStringLiteral("SELECT title FROM activities WHERE status = 'held' AND held_on BETWEEN ? AND ? AND "
                           "';' || involvement || ';' LIKE ? ORDER BY held_on, activity_id"),
            {year.from.toString(Qt::ISODate), year.to.toString(Qt::ISODate),
             QStringLiteral("%;%1;%").arg(QLatin1String(choicesOf<Involvement>()[type].word))});
        if (!titles)
            return titles.error();
        for (const auto &row : *titles)
            one.activities << row[0].toString();
        all << one;
    }
    return all;
}

} // namespace core
