#include "core/records/Temple.h"
#include "core/records/CellNames.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<TempleKind>()
{
    static const ChoiceList list{{"temple", QT_TRANSLATE_NOOP("Choices", "Temple")},
                                 {"monastic_residence", QT_TRANSLATE_NOOP("Choices", "Monastic residence")},
                                 {"mosque", QT_TRANSLATE_NOOP("Choices", "Mosque")},
                                 {"church", QT_TRANSLATE_NOOP("Choices", "Church")},
                                 {"shrine", QT_TRANSLATE_NOOP("Choices", "Shrine")},
                                 {"other", QT_TRANSLATE_NOOP("Choices", "Other")}};
    return list;
}

template <>
const RecordType<Temple> &typeOf<Temple>()
{
    static const auto type = recordType<Temple>(
        {.table = QStringLiteral("temples"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Temples"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Temple"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = toldApart(QStringLiteral("t.name"), QStringLiteral("temples"), villageMarkSql()),
         .aliasSql = QStringList{QStringLiteral("t.name"), QStringLiteral("t.name || ") + villageMarkSql()},
         .orderSql = QStringLiteral("t.name"),
         .villageSql = QStringLiteral("t.village_id"),
         .isParty = true,
         .key = {QStringLiteral("name")},
         .tieBreak = {QStringLiteral("village")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Temple::name).required(),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Temple::village),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Temple::kind),
         field("abbot", QT_TRANSLATE_NOOP("Fields", "Abbot or leader"), &Temple::abbot),
         field("tradition", QT_TRANSLATE_NOOP("Fields", "Tradition"), &Temple::tradition).sensitive(),
         field("monks", QT_TRANSLATE_NOOP("Fields", "Monks"), &Temple::monks),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &Temple::phone).digits(),
         field("since", QT_TRANSLATE_NOOP("Fields", "Since"), &Temple::since).unlisted(),
         field("until", QT_TRANSLATE_NOOP("Fields", "Until"), &Temple::until).unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Temple::note).as(Input::Paragraph)},
        [](const Temple &t) {
            return rules::membershipDates(t.since, t.until) + rules::phone(QStringLiteral("phone"), t.phone);
        });
    return type;
}

} // namespace core
