#include "core/records/TeacherLetter.h"

namespace core {

template <>
const RecordType<TeacherLetter> &typeOf<TeacherLetter>()
{
    static const auto type = recordType<TeacherLetter>(
        {.table = QStringLiteral("teacher_letters"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Letters to teachers"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Letter to teachers"),
         .nameSql = QStringLiteral("t.number"),
         .cellSql = QStringLiteral("t.teacher_letter_id"),
         .orderSql = QStringLiteral("t.activity_id"),
         .key = {QStringLiteral("activity")}},
        {field("activity", QT_TRANSLATE_NOOP("Fields", "Activity"), &TeacherLetter::activity).owned(),
         field("number", QT_TRANSLATE_NOOP("Fields", "Letter no."), &TeacherLetter::number),
         field("date", QT_TRANSLATE_NOOP("Fields", "Date"), &TeacherLetter::date).in("dated_on"),
         field("start", QT_TRANSLATE_NOOP("Fields", "Start"), &TeacherLetter::start).in("starts_at")});
    return type;
}

} // namespace core
