#include "core/records/Words.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<Words> &typeOf<Words>()
{
    static const auto type = recordType<Words>(
        {.table = QStringLiteral("words"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Words on papers"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Words on a paper"),
         .nameSql = QStringLiteral("'สรุปประจำ' || CASE WHEN t.paper LIKE '% fiscal %' THEN 'ปีงบประมาณ ' "
                                   "WHEN t.paper LIKE '% calendar %' THEN 'ปี ' ELSE 'ปีการศึกษา ' END || "
                                   "substr(t.paper, -4)"),
         .cellSql = QStringLiteral("t.paper || ' ' || t.passage"),
         .orderSql = QStringLiteral("t.paper, t.passage"),
         .key = {QStringLiteral("paper"), QStringLiteral("passage")}},
        {field("paper", QT_TRANSLATE_NOOP("Fields", "Paper"), &Words::paper).required(),
         field("passage", QT_TRANSLATE_NOOP("Fields", "Passage"), &Words::passage).required(),
         field("content", QT_TRANSLATE_NOOP("Fields", "Words"), &Words::content).as(Input::Paragraph)});
    return type;
}

} // namespace core
