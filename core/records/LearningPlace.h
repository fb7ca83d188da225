#pragma once
#include "core/records/Village.h"

namespace core {

// แหล่งเรียนรู้, inside or outside the school.
struct LearningPlace {
    Id<LearningPlace> id;
    QString name;
    bool insideSchool = false;
    Id<Village> village;
    QString kind;
    QString topics;
    QString contact;
    QString note;
    bool operator==(const LearningPlace &) const = default;
};

template <>
struct KindName<LearningPlace> {
    static constexpr auto value = "learning_place";
};
template <>
const RecordType<LearningPlace> &typeOf<LearningPlace>();

} // namespace core
