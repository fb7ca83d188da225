#pragma once
#include "core/records/Agency.h"
#include "core/records/Contribution.h"
#include <span>

namespace core {

// Something given every year, or now and then.
struct SampleGift {
    enum class From { Household, Temple, Agency, ResourcePerson, Villager };
    struct Who {
        From from = From::Household;
        int which = 0;               // household's village (0: any), temple by its order, agency's kind
        int nth = 0;                 // agency of that kind
        const char16_t *field = u""; // resource person's
    };
    struct When {
        int month = 1, day = 1, within = 30; // days
        int times = 1;                       // a year; of households, where there are 900
        int chance = 900;                    // ‰ each time
    };
    struct Baht {
        int least = 0, most = 0, step = 100;
    };
    struct Things {
        int fewest = 0, most = 0;
        const char16_t *unit = u"";
    };
    struct Hours {
        int least = 0, most = 0;
    };
    ContributionKind kind;
    const char16_t *description;
    Who who;
    When when;
    Baht baht = {};
    Things things = {};
    Hours hours = {};
    const char16_t *usedFor = u"";
    const char16_t *activity = u""; // how the title of the one it belongs to begins
};

std::span<const SampleGift> giftsToSchool();
std::span<const SampleGift> giftsToCommunity();

} // namespace core
