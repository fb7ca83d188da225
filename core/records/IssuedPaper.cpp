#include "core/records/IssuedPaper.h"
#include "core/records/Rules.h"
#include "core/thai/BuddhistDate.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<IssuedPaper> &typeOf<IssuedPaper>()
{
    static const auto type = recordType<IssuedPaper>(
        {.table = QStringLiteral("issued_papers"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Register of letters and certificates"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Issued paper"),
         .nameSql = QStringLiteral("t.number || '/' || t.year || ' ' || t.name"),
         .cellSql = QStringLiteral("t.kind || ' ' || t.number || '/' || t.year"),
         .orderSql = QStringLiteral("t.year DESC, t.kind, t.number DESC"),
         .key = {QStringLiteral("kind"), QStringLiteral("number"), QStringLiteral("year")}},
        {field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &IssuedPaper::kind),
         field("number", QT_TRANSLATE_NOOP("Fields", "No."), &IssuedPaper::number)
             .between(1, 99999)
             .required()
             .writtenWith("year"),
         field("year", QT_TRANSLATE_NOOP("Fields", "Year (B.E.)"), &IssuedPaper::year)
             .between(2400, 2700)
             .required()
             .unlisted(),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &IssuedPaper::date)
             .in("dated_on")
             .required()
             .startingToday(),
         field("name", QT_TRANSLATE_NOOP("Fields", "Name as printed"), &IssuedPaper::name).required(),
         field("purpose", QT_TRANSLATE_NOOP("Fields", "For what"), &IssuedPaper::purpose),
         field("member", QT_TRANSLATE_NOOP("Fields", "Member"), &IssuedPaper::member).in("party_id").unlisted(),
         field("template", QT_TRANSLATE_NOOP("Fields", "Made from"), &IssuedPaper::paperTemplate)
             .in("paper_template_id")
             .unlisted(),
         field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &IssuedPaper::activity).unlisted()},
        [](const IssuedPaper &paper) -> QList<Complaint> {
            if (paper.kind == TemplateKind::Label)
                return {rules::refused("kind", QT_TRANSLATE_NOOP("Rules", "labels bear no number"))};
            if (paper.date.isValid() && paper.year && buddhistYear(paper.date) != paper.year)
                return {rules::odd("year", QT_TRANSLATE_NOOP("Rules", "the year is not that of the date"))};
            return {};
        });
    return type;
}

template <>
const RecordType<ThankedGift> &typeOf<ThankedGift>()
{
    static const auto type = recordType<ThankedGift>(
        {.table = QStringLiteral("thanked_gifts"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Gifts thanked for"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Gift thanked for"),
         .nameSql = QStringLiteral("(SELECT c.description FROM contributions c WHERE c.contribution_id = "
                                   "t.contribution_id)"),
         .cellSql = QStringLiteral("t.thanked_gift_id"),
         .orderSql = QStringLiteral("t.issued_paper_id, t.thanked_gift_id"),
         .key = {QStringLiteral("issued_paper"), QStringLiteral("contribution")}},
        {field("issued_paper", QT_TRANSLATE_NOOP("Fields", "Issued paper"), &ThankedGift::paper).owned(),
         field("contribution", QT_TRANSLATE_NOOP("Fields", "Contribution"), &ThankedGift::contribution).required()});
    return type;
}

} // namespace core
