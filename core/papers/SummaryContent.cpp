#include "core/papers/SummaryContent.h"
#include "core/records/Activity.h"
#include "core/records/Words.h"
#include "core/store/Store.h"

namespace core {

namespace {
constexpr int trendYears = 6;
constexpr int mostPartners = 12;
} // namespace

QString summaryName(const Period &period)
{
    const char *kinds[] = {"academic", "fiscal", "calendar"};
    return QStringLiteral("summary %1 %2").arg(QLatin1String(kinds[int(period.kind)])).arg(period.year);
}

Result<SummaryContent> summaryContent(const Store &store, const Period &period, QDate today)
{
    SummaryContent content;
    content.today = today;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    const auto start = yearStartOf(store);
    for (int year = period.year - trendYears + 1; year <= period.year; ++year) {
        const auto figures = annualSummary(store, periodOf(period.kind, year, start), today);
        if (!figures)
            return figures.error();
        const bool any = figures->totals.attendances > 0 || figures->totals.people > 0 || figures->meetings.held > 0;
        if (any || !content.years.isEmpty() || year == period.year)
            content.years << *figures; // the trend begins with the first year on record
        if (year == period.year - 1)
            content.before = *figures;
        if (year == period.year)
            content.now = *figures;
    }
    const auto partners = mostActivePartners(store, period, mostPartners);
    const auto thanks = thanksOwed(store, period, today);
    const auto meetings = meetingsHeld(store, period);
    const auto requests = requestsIn(store, period, today), open = openRequests(store, period, today);
    if (!requests || !open)
        return !requests ? requests.error() : open.error();
    content.requests = *requests;
    content.openRequests = *open;
    const auto words = store.all<Words>();
    if (!partners || !thanks || !meetings || !words)
        return !partners ? partners.error() : !thanks ? thanks.error() : !meetings ? meetings.error() : words.error();
    content.partners = *partners;
    content.thanks = *thanks;
    content.meetings = *meetings;
    for (const auto &one : *words)
        if (one.paper == summaryName(period))
            content.words[one.passage] = one.content;
    if (period.kind == YearKind::Academic) {
        const auto goals = goalsOf(store, content.now, content.before, today);
        const auto ratings = selfRatingOf(store, period.year);
        if (!goals || !ratings)
            return !goals ? goals.error() : ratings.error();
        content.goals = *goals;
        content.ratings = *ratings;
    }
    for (const auto &choice : choicesOf<Strategy>()) {
        const auto titles = activitiesOf(store, period, QLatin1String(choice.word));
        if (!titles)
            return titles.error();
        content.activities[QLatin1String(choice.word)] = *titles;
    }
    return content;
}

} // namespace core
