#pragma once
#include "core/records/Agency.h"
#include "core/records/Household.h"
#include "core/records/Temple.h"

namespace core {

// Someone who sits on bodies, attends, heads a household. Monks and highland families may have no family name.
struct Person {
    Id<Person> id;
    QString title; // also ranks and religious titles
    QString givenName;
    QString familyName;
    QString code; // tells two of one name apart
    QString phone;
    Id<Household> household;
    Id<Temple> temple;
    Id<Agency> agency;
    Id<Village> village; // where none of the three is known
    QString role;
    QString note;
    bool operator==(const Person &) const = default;
};

// As Thais write it: the title joined to the given name, except where it is a rank or ends in a full stop.
QString fullName(const QString &title, const QString &givenName, const QString &familyName);
inline QString fullName(const Person &p)
{
    return fullName(p.title, p.givenName, p.familyName);
}
// The same in SQL, over a table aliased t with these three columns.
QString fullNameSql();

// A full name taken apart at a known title (นาย, นาง, นางสาว, พระครู …) and at the first space.
struct NameParts {
    QString title;
    QString givenName;
    QString familyName;
    bool operator==(const NameParts &) const = default;
};
NameParts nameParts(const QString &fullName);
// A form of address written out: นางสาว for น.ส.
QString wholeTitle(const QString &title);

template <>
struct KindName<Person> {
    static constexpr auto value = "person";
};
template <>
const RecordType<Person> &typeOf<Person>();

} // namespace core
