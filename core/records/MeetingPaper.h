#pragma once
#include "core/records/Meeting.h"

namespace core {

enum class PaperKind { Invitation, SignIn, Memo, Distribution };

// What the clerk typed for a paper around a meeting, beside what the meeting itself tells. Of each kind a meeting has
// at most one.
struct MeetingPaper {
    Id<MeetingPaper> id;
    Id<Meeting> meeting;
    PaperKind paper = PaperKind::Invitation;
    QString number;                  // of the letter or memo, after the school's prefix
    QDate date;                      // on the letter or memo
    QString wording;                 // of its body, with words in braces to be filled in; empty: the usual one
    std::optional<int> blankLines;   // of a sign-in sheet, below those who are invited
    std::optional<int> linesPerPage; // of a sign-in sheet
    bool operator==(const MeetingPaper &) const = default;
};

template <>
struct KindName<MeetingPaper> {
    static constexpr auto value = "meeting_paper";
};
template <>
const ChoiceList &choicesOf<PaperKind>();
template <>
const RecordType<MeetingPaper> &typeOf<MeetingPaper>();

} // namespace core
