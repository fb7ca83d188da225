#pragma once
#include "core/records/Meeting.h"

namespace core {

enum class FollowUpStatus { Open, InProgress, Done, Cancelled };

// A task that a meeting gave to someone.
struct FollowUp {
    Id<FollowUp> id;
    Id<AgendaItem> agendaItem;
    QString task;
    QString responsible;
    QDate dueOn;
    FollowUpStatus status = FollowUpStatus::Open;
    QDate doneOn;
    QString result;
    bool operator==(const FollowUp &) const = default;
};

template <>
struct KindName<FollowUp> {
    static constexpr auto value = "follow_up";
};
template <>
const ChoiceList &choicesOf<FollowUpStatus>();
template <>
const RecordType<FollowUp> &typeOf<FollowUp>();

} // namespace core
