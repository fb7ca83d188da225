#include "core/records/LearningPlace.h"
#include "core/records/CellNames.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<LearningPlace> &typeOf<LearningPlace>()
{
    static const auto type = recordType<LearningPlace>(
        {.table = QStringLiteral("learning_places"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Places of learning"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Place of learning"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = toldApart(QStringLiteral("t.name"), QStringLiteral("learning_places"), villageMarkSql()),
         .aliasSql = QStringList{QStringLiteral("t.name"), QStringLiteral("t.name || ") + villageMarkSql()},
         .orderSql = QStringLiteral("t.name"),
         .key = {QStringLiteral("name")},
         .tieBreak = {QStringLiteral("village")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &LearningPlace::name).required(),
         field("inside_school", QT_TRANSLATE_NOOP("Fields", "Inside the school"), &LearningPlace::insideSchool),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &LearningPlace::village),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &LearningPlace::kind),
         field("topics", QT_TRANSLATE_NOOP("Fields", "Topics"), &LearningPlace::topics),
         field("contact", QT_TRANSLATE_NOOP("Fields", "Contact person"), &LearningPlace::contact),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &LearningPlace::note).as(Input::Paragraph)});
    return type;
}

} // namespace core
