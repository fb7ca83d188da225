#include "core/records/MeetingPaper.h"

namespace core {

template <>
const ChoiceList &choicesOf<PaperKind>()
{
    static const ChoiceList list{{"invitation", QT_TRANSLATE_NOOP("Choices", "Invitation letters")},
                                 {"sign_in", QT_TRANSLATE_NOOP("Choices", "Sign-in sheet")},
                                 {"memo", QT_TRANSLATE_NOOP("Choices", "Memo")},
                                 {"distribution", QT_TRANSLATE_NOOP("Choices", "Distribution list")}};
    return list;
}

template <>
const RecordType<MeetingPaper> &typeOf<MeetingPaper>()
{
    static const auto type = recordType<MeetingPaper>(
        {.table = QStringLiteral("meeting_papers"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Papers around meetings"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Paper of a meeting"),
         .nameSql = QStringLiteral("trim(t.number || ' ' || t.wording)"),
         .cellSql = QStringLiteral("t.meeting_paper_id"),
         .orderSql = QStringLiteral("t.meeting_id, t.paper"),
         .key = {QStringLiteral("meeting"), QStringLiteral("paper")}},
        {field("meeting", QT_TRANSLATE_NOOP("Fields", "Meeting"), &MeetingPaper::meeting).owned(),
         field("paper", QT_TRANSLATE_NOOP("Fields", "Paper"), &MeetingPaper::paper),
         field("number", QT_TRANSLATE_NOOP("Fields", "Letter no."), &MeetingPaper::number),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &MeetingPaper::date).in("dated_on"),
         field("wording", QT_TRANSLATE_NOOP("Fields", "Wording"), &MeetingPaper::wording).as(Input::Paragraph),
         field("blank_lines", QT_TRANSLATE_NOOP("Fields", "Blank lines"), &MeetingPaper::blankLines),
         field("lines_per_page", QT_TRANSLATE_NOOP("Fields", "Lines on a page"), &MeetingPaper::linesPerPage)});
    return type;
}

} // namespace core
