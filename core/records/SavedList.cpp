#include "core/records/SavedList.h"
#include <QCoreApplication>

namespace core {

template <>
const RecordType<SavedList> &typeOf<SavedList>()
{
    static const auto type = recordType<SavedList>(
        {.table = QStringLiteral("saved_lists"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Saved lists"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Saved list"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = QStringLiteral("t.saved_list_id"),
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &SavedList::name).required(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &SavedList::note).as(Input::Paragraph)});
    return type;
}

template <>
const RecordType<SavedListMember> &typeOf<SavedListMember>()
{
    static const auto type = recordType<SavedListMember>(
        {.table = QStringLiteral("saved_list_members"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Members of the list"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Member of the list"),
         .nameSql = QStringLiteral("(SELECT p.name FROM party_names p WHERE p.party_id = t.party_id)"),
         .cellSql = QStringLiteral("t.saved_list_member_id"),
         .orderSql = QStringLiteral("t.saved_list_id, t.saved_list_member_id"),
         .key = {QStringLiteral("saved_list"), QStringLiteral("member")}},
        {field("saved_list", QT_TRANSLATE_NOOP("Fields", "Saved list"), &SavedListMember::list).owned(),
         field("member", QT_TRANSLATE_NOOP("Fields", "Member"), &SavedListMember::member).in("party_id").required()});
    return type;
}

} // namespace core
