#pragma once
#include "core/records/Seating.h"
#include "core/store/Store.h"

namespace core {

// A body with all seats it ever had on record, in their order.
struct Body {
    Committee record;
    QList<Seat> seats;
};
Result<Body> bodyOf(const Store &store, Id<Committee> committee);
Result<QList<Body>> bodies(const Store &store); // in their natural order

// How deep each body stands below those it is part of: the school's network 0, a grade's 1, a class's 2.
QHash<qint64, int> depths(const QList<Committee> &bodies);

} // namespace core
