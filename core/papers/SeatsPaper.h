#pragma once
#include "core/figures/Bodies.h"
#include "core/papers/Paper.h"
#include "core/records/School.h"

namespace core {

// All that the list of a body's seats says.
struct SeatsContent {
    School school;
    Body body;
    QString partOf;               // name of the body it is part of
    QDate on;                     // the day that is told of
    QHash<qint64, QString> names; // of the holders, by person
};
Result<SeatsContent> seatsContent(const Store &store, Id<Committee> committee, QDate on);

// ทำเนียบคณะกรรมการ: on what grounds and by which order a body was appointed, and who sits where on a day.
Paper seatsPaper(const SeatsContent &content);

} // namespace core
