#pragma once
#include "core/records/Activity.h"

namespace core {

// A standard of education that the school's annual report gives evidence for.
struct Standard {
    Id<Standard> id;
    QString code; // "2.1", "1.2(2)"
    QString title;
    QList<Strategy> strategies; // of the 3S that are evidence for it, unless someone says otherwise
    bool operator==(const Standard &) const = default;
};

template <>
struct KindName<Standard> {
    static constexpr auto value = "standard";
};
template <>
const RecordType<Standard> &typeOf<Standard>();

// Codes as they are kept in one field: "2.1;2.2".
QStringList codesIn(const QString &field);
QString fieldOf(const QStringList &codes);
// The codes that these strategies are evidence for by default, in the order of the list.
QString usualStandards(const QList<Standard> &standards, const QList<Strategy> &strategies);

} // namespace core
