#pragma once
#include "core/records/Party.h"
#include "core/records/Village.h"

namespace core {

enum class TempleKind { Temple, MonasticResidence, Mosque, Church, Shrine, Other };

// วัด, สำนักสงฆ์, มัสยิด, โบสถ์.
struct Temple {
    Id<Temple> id;
    QString name;
    Id<Village> village;
    TempleKind kind = TempleKind::Temple;
    QString abbot;
    QString tradition;
    std::optional<int> monks;
    QString phone;
    QDate since;
    QDate until;
    QString note;
    bool operator==(const Temple &) const = default;
};

template <>
struct KindName<Temple> {
    static constexpr auto value = "temple";
};
template <>
const ChoiceList &choicesOf<TempleKind>();
template <>
const RecordType<Temple> &typeOf<Temple>();

} // namespace core
