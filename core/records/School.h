#pragma once
#include "core/records/Kind.h"
#include "core/thai/Digits.h"

namespace core {

// The one school whose office keeps this file. Its id is always 1.
struct School {
    Id<School> id;
    QString name;
    QString schoolCode;
    QString educationArea;
    QString subdistrict;
    QString district;
    QString province;
    QString postcode;
    QString phone;
    QString director;
    QString directorPosition;
    std::optional<int> pupils;
    QString logo;         // base64 of a PNG or JPEG
    QString garuda;       // ตราครุฑ on letters and memos, as the logo
    QString letterPrefix; // ศธ 04012.34, before the number of a letter
    QString letterSection; // ส่วนราชการเจ้าของเรื่อง, at the foot of a letter
    QString yearStart = QStringLiteral("05-16"); // month-day on which the academic year begins
    Numerals numerals = Numerals::Thai;          // on papers
    bool operator==(const School &) const = default;
};

template <>
struct KindName<School> {
    static constexpr auto value = "school";
};
template <>
const ChoiceList &choicesOf<Numerals>();
template <>
const RecordType<School> &typeOf<School>();

} // namespace core
