#include "core/figures/PlanCopy.h"
#include "core/thai/Digits.h"
#include "core/thai/Text.h"
#include <QRegularExpression>
#include <algorithm>

namespace core {

namespace {

constexpr int firstYear = 2400, lastYear = 2700;

Activity copyOf(const PlanLine &line, int years, CopiedDay how, const Period &to)
{
    const auto &source = line.record;
    auto copy = source;
    copy.id = {};
    copy.title = copiedTitle(source.title, years);
    copy.date = copiedDay(line.day, years, how, to);
    copy.plannedDate = copy.date;
    if (source.endDate.isValid())
        copy.endDate = copy.date.addDays(source.date.daysTo(source.endDate));
    copy.status = ActivityStatus::Planned;
    if (!copy.plannedPeople && line.people)
        copy.plannedPeople = int(*line.people);
    if (copy.budget == 0)
        copy.budget = source.spent;
    copy.spent = 0;
    copy.result.clear();
    copy.suggestions.clear();
    copy.rating.reset();
    return copy;
}

// Each line of the plan that is there stands for one proposal of its name, for the nearest first.
void markThere(QList<PlanProposal> &proposals, const YearPlan &there)
{
    struct Pair {
        qint64 days;
        qsizetype proposal, line;
    };
    QList<Pair> pairs;
    for (qsizetype p = 0; p < proposals.size(); ++p)
        for (qsizetype l = 0; l < there.lines.size(); ++l)
            if (searchForm(proposals[p].copy.title) == searchForm(there.lines[l].record.title))
                pairs << Pair{qAbs(proposals[p].copy.date.daysTo(there.lines[l].day)), p, l};
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.days < b.days; });
    QSet<qsizetype> taken;
    for (const auto &pair : std::as_const(pairs))
        if (!proposals[pair.proposal].isThere && !taken.contains(pair.line)) {
            proposals[pair.proposal].isThere = true;
            taken << pair.line;
        }
}

} // namespace

QDate copiedDay(QDate day, int years, CopiedDay how, const Period &to)
{
    auto copied = day.addYears(years);
    if (how == CopiedDay::SameDate)
        return std::clamp(copied, to.from, to.to);
    int by = day.dayOfWeek() - copied.dayOfWeek();
    by += by > 3 ? -7 : by < -3 ? 7 : 0;
    copied = copied.addDays(by);
    if (copied < to.from)
        return copied.addDays(7);
    return copied > to.to ? copied.addDays(-7) : copied;
}

QString copiedTitle(const QString &title, int years)
{
    static const QRegularExpression number(QStringLiteral("(?<![0-9๐-๙])[0-9๐-๙]{4}(?![0-9๐-๙])"));
    auto copied = title;
    for (auto found = number.globalMatch(title); found.hasNext();) {
        const auto match = found.next();
        const auto plain = toArabicDigits(match.captured());
        const int year = plain.toInt();
        if (year < firstYear || year > lastYear)
            continue;
        const auto moved = QString::number(year + years);
        copied.replace(match.capturedStart(), match.capturedLength(),
                       plain == match.captured() ? moved : toThaiDigits(moved));
    }
    return copied;
}

Result<QList<PlanProposal>> planProposals(const Store &store, const Period &from, const Period &to, CopiedDay how)
{
    const auto source = yearPlan(store, from, {}), there = source ? yearPlan(store, to, {}) : source;
    if (!there)
        return there.error();
    QList<PlanProposal> proposals;
    for (const auto &line : source->lines)
        proposals << PlanProposal{line.record, copyOf(line, to.year - from.year, how, to), false};
    markThere(proposals, *there);
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const PlanProposal &a, const PlanProposal &b) { return a.copy.date < b.copy.date; });
    return proposals;
}

Result<void> copyPlan(Store &store, const QList<Activity> &copies, const QString &note)
{
    return store.together(
        [&]() -> Result<void> {
            for (const auto &copy : copies)
                if (const auto id = store.save(copy); !id)
                    return id.error();
            return {};
        },
        QStringLiteral("edit"), note);
}

} // namespace core
