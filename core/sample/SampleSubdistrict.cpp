#include "core/sample/SampleSubdistrict.h"

namespace core {

QList<Seat> SampleBody::seatsOn(QDate day) const
{
    QList<Seat> held;
    for (const auto &seat : seats)
        if (seat.since <= day && (!seat.until.isValid() || seat.until >= day))
            held << seat;
    std::stable_sort(held.begin(), held.end(), [](const Seat &a, const Seat &b) { return a.order < b.order; });
    return held;
}

NameParts SampleSubdistrict::newName(SampleDice &dice, SamplePeople people, bool isWoman)
{
    auto name = sampleName(dice, people, isWoman);
    while (!isFree(name))
        name = sampleName(dice, people, isWoman);
    take(name);
    return name;
}

const Person &SampleSubdistrict::directorOn(QDate day) const
{
    for (const auto &director : directors)
        if (!director.until.isValid() || day <= director.until)
            return director.person;
    return directors.last().person;
}

const Person *SampleSubdistrict::person(Id<Person> id) const
{
    for (const auto &director : directors)
        if (director.person.id == id)
            return &director.person;
    for (const auto *group : {&teachers, &headmen, &monks, &officials, &villagers})
        for (const auto &one : *group)
            if (one.id == id)
                return &one;
    return nullptr;
}

const Agency &SampleSubdistrict::agency(AgencyKind kind, int nth) const
{
    const Agency *found = &agencies.first();
    for (const auto &one : agencies)
        if (one.kind == kind) {
            found = &one;
            if (nth-- == 0)
                break;
        }
    return *found;
}

} // namespace core
