#pragma once
#include "core/store/Store.h"
#include <QDate>
#include <functional>

namespace core {

// How large the sample school is, and on which day it is looked at: what lies after `today` is only planned.
struct SampleOptions {
    int households = 900;
    int years = 6; // academic years, the last one running on `today`
    quint64 seed = 2568;
    QDate today{2026, 2, 15};
    std::function<bool(int percent)> goesOn = {}; // told how far it is; false: given up, and nothing is left behind
};

// Fills an empty file with a village school of the northern hills and everyone around it: one step of history. All
// persons and places are invented. The same options make the same school, to the letter.
Result<void> makeSampleSchool(Store &store, const SampleOptions &options = {});

} // namespace core
