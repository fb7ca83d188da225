#pragma once
#include "core/records/FollowUp.h"
#include "core/sample/SampleTopic.h"

namespace core {

// A day on which a body meets, or will.
struct SampleSitting {
    SampleSeason season = SampleSeason::Any;
    QDate date;
    int academicYear = 0;
    int number = 0; // in its calendar year
    bool extraordinary = false;
    bool failsQuorum = false;
    bool leavesTaskOpen = false; // its first task is never finished
    QString label() const;       // 2/2568
};

// A task as its meeting gave it.
struct SampleTask {
    QString item;  // number of the agenda item
    QString given; // at which meeting: 2/2568
    FollowUp followUp;
};

} // namespace core
