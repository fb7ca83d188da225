#pragma once
#include "core/records/Contribution.h"
#include "core/records/PaperTemplate.h"

namespace core {

// A line of the register of letters and certificates that left the office. Numbers run for each kind and calendar year.
struct IssuedPaper {
    Id<IssuedPaper> id;
    TemplateKind kind = TemplateKind::Letter;
    int number = 0;
    int year = 0; // พ.ศ.
    QDate date;
    Id<Party> member; // none: a name from a list
    QString name;     // as printed
    QString purpose;  // for what
    Id<PaperTemplate> paperTemplate;
    Id<Activity> activity;
    bool operator==(const IssuedPaper &) const = default;
};

// A gift that it thanked for: often one, several where they share a letter.
struct ThankedGift {
    Id<ThankedGift> id;
    Id<IssuedPaper> paper;
    Id<Contribution> contribution;
    bool operator==(const ThankedGift &) const = default;
};

template <>
struct KindName<IssuedPaper> {
    static constexpr auto value = "issued_paper";
};
template <>
struct KindName<ThankedGift> {
    static constexpr auto value = "thanked_gift";
};
template <>
const RecordType<IssuedPaper> &typeOf<IssuedPaper>();
template <>
const RecordType<ThankedGift> &typeOf<ThankedGift>();

} // namespace core
