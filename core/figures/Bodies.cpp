#include "core/figures/Bodies.h"

namespace core {

Result<Body> bodyOf(const Store &store, Id<Committee> committee)
{
    auto record = store.find(committee);
    if (!record)
        return record.error();
    auto rows = store.rowsOwnedBy(typeOf<Seat>(), QStringLiteral("committee_id"), committee.value);
    if (!rows)
        return rows.error();
    Body body{*record, {}};
    for (const auto &row : *rows)
        body.seats << typeOf<Seat>().fromRow(row);
    return body;
}

Result<QList<Body>> bodies(const Store &store)
{
    auto records = store.all<Committee>();
    if (!records)
        return records.error();
    auto seats = store.all<Seat>();
    if (!seats)
        return seats.error();
    QHash<qint64, QList<Seat>> ofBody;
    for (const auto &seat : *seats)
        ofBody[seat.committee.value] << seat;
    QList<Body> bodies;
    for (const auto &record : *records)
        bodies << Body{record, ofBody.value(record.id.value)};
    return bodies;
}

QHash<qint64, int> depths(const QList<Committee> &bodies)
{
    QHash<qint64, qint64> above;
    for (const auto &body : bodies)
        above[body.id.value] = body.partOf.value;
    QHash<qint64, int> depths;
    for (const auto &body : bodies) {
        int depth = 0;
        for (auto id = above.value(body.id.value); id && depth < bodies.size(); id = above.value(id))
            ++depth;
        depths[body.id.value] = depth < bodies.size() ? depth : 0; // a circle is no order
    }
    return depths;
}

} // namespace core
