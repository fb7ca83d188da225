// What is made of a match of needs and strengths.
#include "core/figures/Requests.h"
#include "core/figures/Synergy.h"
#include "core/records/School.h"
#include "core/store/Store.h"
#include "core/thai/Text.h"
#include <QCoreApplication>

namespace core {

namespace {

// The activity that an accepted one is a pattern for.
Result<void> follow(const Store &store, const QList<Strength> &accepted, Activity &activity)
{
    for (const auto &one : accepted) {
        if (one.kind == Strength::Kind::Place && activity.place.isEmpty())
            activity.place = one.name;
        if (one.kind != Strength::Kind::Activity)
            continue;
        const auto pattern = store.find(Id<Activity>{one.id});
        if (!pattern)
            return pattern.error();
        activity.involvement = pattern->involvement;
        activity.participation = pattern->participation;
        activity.standards = pattern->standards;
        activity.budget = pattern->budget;
        if (activity.place.isEmpty() && (!activity.village || pattern->village == activity.village))
            activity.place = pattern->place;
        if (activity.organiser.isEmpty())
            activity.organiser = pattern->organiser;
    }
    return {};
}

// Linked to the activity, in progress, and what was done about it told.
Result<void> link(Store &store, const SynergyPlan &plan, Id<Activity> activity, QDate today)
{
    auto request = store.find(plan.need.request);
    if (!request)
        return request.error();
    auto further = *request;
    further.activity = activity;
    if (further.status == RequestStatus::Received)
        further.status = RequestStatus::InProgress;
    if (const auto saved = store.save(further); !saved)
        return saved.error();
    QStringList names;
    for (const auto &one : plan.accepted)
        if (one.kind != Strength::Kind::Activity)
            names << one.name;
    const auto what = names.isEmpty() ? QCoreApplication::translate("Synergy", "An activity was planned")
                                      : QCoreApplication::translate("Synergy", "An activity was planned with %1")
                                            .arg(names.join(QStringLiteral(", ")));
    const auto step = store.save(RequestStep{{}, further.id, today, what, store.who()});
    return step ? Result<void>() : Result<void>(step.error());
}

} // namespace

Result<Id<Activity>> planActivity(Store &store, const SynergyPlan &plan, QDate today)
{
    Request request;
    if (plan.need.request) {
        const auto record = store.find(plan.need.request);
        if (!record)
            return record.error();
        request = *record;
    } else {
        request.subject = plan.need.title;
        request.village = plan.need.village;
    }
    auto activity = activityFor(request, today);
    if (!plan.title.isEmpty())
        activity.title = normalizedLine(plan.title);
    if (plan.date.isValid())
        activity.date = plan.date;
    activity.strategies << Strategy::Synergy;
    if (plan.schoolBased)
        activity.strategies << Strategy::SchoolBased;
    if (auto followed = follow(store, plan.accepted, activity); !followed)
        return followed.error();
    if (const auto school = store.find(Id<School>{1}); school && plan.schoolBased && activity.place.isEmpty())
        activity.place = school->name;
    Id<Activity> made;
    const auto done = store.together([&]() -> Result<void> {
        const auto id = store.save(activity);
        if (!id)
            return id.error();
        made = *id;
        for (const auto &one : plan.accepted) {
            if (one.kind != Strength::Kind::Person && one.kind != Strength::Kind::Agency)
                continue;
            Participation teacher;
            teacher.activity = made;
            teacher.member = {one.id};
            teacher.role = ParticipationRole::Teacher;
            if (const auto saved = store.save(teacher); !saved)
                return saved.error();
        }
        return plan.need.request ? link(store, plan, made, today) : Result<void>();
    });
    if (!done)
        return done.error();
    return made;
}

} // namespace core
