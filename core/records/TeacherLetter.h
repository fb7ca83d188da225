#pragma once
#include "core/records/Activity.h"

namespace core {

// What was typed on the letters that invite an activity's teachers; an activity has at most one of it.
struct TeacherLetter {
    Id<TeacherLetter> id;
    Id<Activity> activity;
    QString number; // after the school's prefix
    QDate date;
    QTime start; // of what they are invited to
    bool operator==(const TeacherLetter &) const = default;
};

template <>
struct KindName<TeacherLetter> {
    static constexpr auto value = "teacher_letter";
};
template <>
const RecordType<TeacherLetter> &typeOf<TeacherLetter>();

} // namespace core
