#pragma once
#include "core/records/Meeting.h"
#include <span>

namespace core {

// The school's year as meetings feel it.
enum class SampleSeason { Any, Opening, Rains, Cool, Haze, Closing };

// Something that a meeting talks about; SamplePhrases fills the blanks.
struct SampleTopic {
    SampleSeason season = SampleSeason::Any;
    const char16_t *title = u"";
    const char16_t *discussion = u"";
    const char16_t *resolution = u""; // empty: the meeting takes note
    const char16_t *task = u"";       // what someone has to do about it
    const char16_t *responsible = u"";
    int days = 30;
    const char16_t *result = u"";
    Outcome outcome = Outcome::Approved;
    bool gathers = false;   // not while the pandemic kept people apart
    bool everyYear = false; // else it comes up now and then
    int firstYear = 0;      // academic, พ.ศ.
    int lastYear = 9999;
};

inline constexpr int pandemicFrom = 2563, pandemicTo = 2564; // academic years

// What each body hears of, decides on, and brings up at the end.
std::span<const SampleTopic> boardNews();
std::span<const SampleTopic> boardBusiness();
std::span<const SampleTopic> parentNews();
std::span<const SampleTopic> parentBusiness();
std::span<const SampleTopic> assemblyNews();
std::span<const SampleTopic> assemblyBusiness();
std::span<const SampleTopic> otherMatters();
const SampleTopic &floodRelief(); // for which a board came together between its meetings

} // namespace core
