#pragma once
#include "core/records/Person.h"
#include "core/sample/SampleDice.h"

namespace core {

// Who lives in a village: names, languages and work follow from it.
enum class SamplePeople { NorthernThai, TaiLue, TaiYai, Karen, Lahu, Akha };

// Invented persons, put together from names that are common among these peoples. Some have no family name.
NameParts sampleName(SampleDice &dice, SamplePeople people, bool isWoman);
Person samplePerson(const NameParts &name, const QString &role);
QString samplePhone(SampleDice &dice); // of a number block that nobody is given
QString ethnicityOf(SamplePeople people);
QString languageOf(SamplePeople people);
QString sampleOccupation(SampleDice &dice, SamplePeople people);

} // namespace core
