#pragma once
#include "core/records/Activity.h"
#include "core/records/Agency.h"
#include <span>

namespace core {

// Sets of choices, as bits in the order of their enumerations.
template <class E, class... More>
constexpr unsigned bits(E first, More... more)
{
    return (1u << unsigned(first)) | (0u | ... | (1u << unsigned(more)));
}

enum class SampleMoon { None, RainsRetreat, LoyKrathong }; // feasts that follow the moon
enum class SampleReach { ServiceArea, OneVillage, Everyone, Nobody };

// Something that school and community do together every year, or now and then.
struct SampleEvent {
    const char16_t *title = u"";
    int month = 1, day = 1;
    SampleMoon moon = SampleMoon::None;
    bool onSaturday = false; // the first one from that day; else on a weekday
    int days = 1;
    const char16_t *place = u"";
    int village = 0;  // 0: at school
    int chance = 850; // ‰ of the years
    unsigned strategies = 0, involvement = 0, participation = 0;
    const char16_t *standards = u"";
    const char16_t *organiser = u"";
    const char16_t *objective = u"";
    const char16_t *result = u"";
    SampleReach reach = SampleReach::ServiceArea;
    int draw = 0; // ‰ of the households that come, where they come as readily as usual
    ParticipationRole role = ParticipationRole::Participant;
    int helpers = 0; // ‰ of those who come lend a hand
    double hours = 3;
    unsigned agencies = 0;       // kinds
    unsigned temples = 0;        // by their order
    const char16_t *field = u""; // of resource people who teach
    int teachers = 0;            // how many of these
    int villagers = 0;           // persons who organise and help
    int crowd = 0;               // people of a village that came without names
    int budget = 0;              // baht
    bool gathers = true;         // not while the pandemic kept people apart
};

std::span<const SampleEvent> eventsOfFirstTerm();
std::span<const SampleEvent> eventsOfSecondTerm();

} // namespace core
