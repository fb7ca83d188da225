#include "core/sample/SampleStages.h"
#include <algorithm>

namespace core {

namespace {

struct Living {
    int households = 0, pupils = 0;
};

Living livingIn(const SampleSubdistrict &subdistrict, const SampleVillage &village, const Period &year)
{
    Living living;
    for (const int at : village.households) {
        const auto &house = subdistrict.households[at];
        const bool isThere =
            (!house.since.isValid() || house.since <= year.to) && (!house.until.isValid() || house.until >= year.from);
        living.households += isThere ? 1 : 0;
        living.pupils += isThere ? house.pupils : 0;
    }
    return living;
}

int reachedLately(const SampleSubdistrict &subdistrict, const SampleVillage &village)
{
    return int(std::count_if(village.households.begin(), village.households.end(), [&](int at) {
        return subdistrict.reachedLately.contains(subdistrict.households[at].id.value);
    }));
}

} // namespace

// The official numbers of each year. Nobody has any of the village that is new; and one number of the running year was
// taken down too low, so that more households were reached than there seem to be.
void countVillages(SampleDesk &desk, SampleSubdistrict &subdistrict)
{
    SampleDice dice(desk.seed(), 40);
    for (int year = desk.firstYear(); year <= desk.lastYear(); ++year)
        for (const auto &village : std::as_const(subdistrict.villages)) {
            const auto living = livingIn(subdistrict, village, periodOf(YearKind::Academic, year));
            if (living.households == 0)
                continue;
            VillageCount count;
            count.village = village.record.id;
            count.year = year;
            const int more = dice.between(0, 35); // ‰ that the office does not know of
            const int outside = dice.between(4, 7);
            count.households =
                village.record.inServiceArea ? living.households * (1000 + more) / 1000 : living.households * outside;
            count.population = *count.households * dice.between(31, 38) / 10;
            count.pupils = living.pupils;
            if (year == desk.lastYear() && village.record.number == 2)
                count.households = std::max(1, reachedLately(subdistrict, village) * 94 / 100);
            desk.keep(count);
        }
    desk.reached(99);
}

} // namespace core
