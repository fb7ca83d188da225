#pragma once
#include "core/records/Agency.h"
#include "core/records/Request.h"
#include <span>

namespace core {

// Something that one side asks of the other every year, or now and then.
struct SampleAsk {
    enum class From { Village, Headman, Household, Temple, Agency };
    RequestKind kind;
    RequestSide side;
    int month = 1, day = 1;
    From from = From::Village;
    int village = 0; // 0: none
    AgencyKind agency = AgencyKind::Other;
    const char16_t *subject = u"";
    const char16_t *details = u"";
    const char16_t *field = u"";
    const char16_t *grades = u"";
    int due = 0;    // days in which an answer is promised; 0: none is
    int answer = 0; // days after which it comes, as a rule
    const char16_t *answered = u"";
    RequestStatus status = RequestStatus::Answered; // in the end
    const char16_t *step = u"";                     // what was done meanwhile
    const char16_t *activity = u"";                 // how the title of the one that came of it begins
    int chance = 850;                               // ‰ of the years
};

std::span<const SampleAsk> asksOfCommunity();
std::span<const SampleAsk> asksOfSchool();

} // namespace core
