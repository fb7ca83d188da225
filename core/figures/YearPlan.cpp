#include "core/figures/YearPlan.h"
#include <algorithm>

namespace core {

namespace {

QDate lastDayOf(const Activity &activity)
{
    return activity.endDate.isValid() ? activity.endDate : activity.date;
}

// The plan's day, while nothing else was said.
void keepPlan(Activity &activity)
{
    if (!activity.plannedDate.isValid() && activity.status == ActivityStatus::Planned)
        activity.plannedDate = activity.date;
}

void add(PlanSums &sums, const PlanLine &line)
{
    ++sums.lines;
    switch (line.state) {
    case PlanState::OnTime:
    case PlanState::Moved:
    case PlanState::Unplanned:
        ++sums.held;
        break;
    case PlanState::Cancelled:
        ++sums.cancelled;
        break;
    case PlanState::Unsettled:
        ++sums.unsettled;
        break;
    case PlanState::Ahead:
    case PlanState::Postponed:
        ++sums.ahead;
        break;
    }
    sums.moved += line.state != PlanState::Cancelled && line.isMoved() ? 1 : 0;
    sums.budget += line.record.budget;
    sums.spent += line.record.spent;
    sums.plannedPeople += line.record.plannedPeople.value_or(0);
    sums.people += line.record.status == ActivityStatus::Held ? line.people.value_or(0) : 0;
}

} // namespace

PlanState planStateOf(const Activity &activity, QDate today)
{
    const bool isMoved = activity.plannedDate.isValid() && activity.plannedDate != activity.date;
    switch (activity.status) {
    case ActivityStatus::Cancelled:
        return PlanState::Cancelled;
    case ActivityStatus::Held:
        return !activity.plannedDate.isValid() ? PlanState::Unplanned : isMoved ? PlanState::Moved : PlanState::OnTime;
    case ActivityStatus::Planned:
        break;
    }
    if (lastDayOf(activity) < today)
        return PlanState::Unsettled;
    return isMoved ? PlanState::Postponed : PlanState::Ahead;
}

PlanSums sumsOf(const QList<PlanLine> &lines)
{
    PlanSums sums;
    for (const auto &line : lines)
        add(sums, line);
    return sums;
}

Result<YearPlan> yearPlan(const Store &store, const Period &period, QDate today)
{
    const auto from = period.from.toString(Qt::ISODate), to = period.to.toString(Qt::ISODate);
    const auto found = store.select(
        QStringLiteral("SELECT a.activity_id, (SELECT sum(p.people) FROM participations p WHERE p.activity_id = "
                       "a.activity_id), (SELECT sum(h.people) FROM headcounts h WHERE h.activity_id = a.activity_id) "
                       "FROM activities a WHERE coalesce(a.planned_on, a.held_on) BETWEEN ? AND ? OR a.held_on "
                       "BETWEEN ? AND ?"),
        {from, to, from, to});
    if (!found)
        return found.error();
    QList<qint64> ids;
    QHash<qint64, std::optional<qint64>> people;
    for (const auto &row : *found) {
        ids << row[0].toLongLong();
        if (!row[1].isNull() || !row[2].isNull())
            people[row[0].toLongLong()] = row[1].toLongLong() + row[2].toLongLong();
    }
    const auto rows = store.rows(typeOf<Activity>(), ids);
    if (!rows)
        return rows.error();
    YearPlan plan{period, {}, {}};
    for (const auto &row : *rows) {
        PlanLine line{typeOf<Activity>().fromRow(row), {}, people.value(row.id), {}};
        const auto planned = line.record.plannedDate;
        line.day = planned.isValid() && period.contains(planned) ? planned : line.record.date;
        line.state = planStateOf(line.record, today);
        plan.lines << line;
    }
    plan.sums = sumsOf(plan.lines);
    std::sort(plan.lines.begin(), plan.lines.end(), [](const PlanLine &a, const PlanLine &b) {
        return std::pair(a.day, a.record.id) < std::pair(b.day, b.record.id);
    });
    return plan;
}

Result<bool> isInPlan(const Store &store, const QString &title, QDate day)
{
    const auto found = store.select(
        QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM activities WHERE title = ? AND coalesce(planned_on, held_on) = ?)"),
        {title, day.toString(Qt::ISODate)});
    if (!found)
        return found.error();
    return found->first()[0].toBool();
}

std::optional<ActivityStatus> statusOfKey(QChar key)
{
    static const std::pair<ActivityStatus, QString> keys[]{{ActivityStatus::Held, QStringLiteral(u"จh้็")},
                                                           {ActivityStatus::Cancelled, QStringLiteral(u"งcแฉ")},
                                                           {ActivityStatus::Planned, QStringLiteral(u"ผpยญ")}};
    for (const auto &[status, letters] : keys)
        if (letters.contains(key.toLower()))
            return status;
    return {};
}

Activity settledAs(Activity activity, ActivityStatus status)
{
    keepPlan(activity);
    activity.status = status;
    return activity;
}

Activity heldOn(Activity activity, QDate day)
{
    keepPlan(activity);
    if (activity.endDate.isValid() && activity.date.isValid())
        activity.endDate = day.addDays(activity.date.daysTo(activity.endDate));
    activity.date = day;
    return activity;
}

} // namespace core
