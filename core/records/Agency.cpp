#include "core/records/Agency.h"
#include "core/records/CellNames.h"
#include "core/records/Rules.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<AgencyKind>()
{
    static const ChoiceList list{{"local_government", QT_TRANSLATE_NOOP("Choices", "Local government")},
                                 {"health", QT_TRANSLATE_NOOP("Choices", "Health")},
                                 {"police", QT_TRANSLATE_NOOP("Choices", "Police")},
                                 {"state", QT_TRANSLATE_NOOP("Choices", "State agency")},
                                 {"school", QT_TRANSLATE_NOOP("Choices", "School or university")},
                                 {"company", QT_TRANSLATE_NOOP("Choices", "Company or shop")},
                                 {"foundation", QT_TRANSLATE_NOOP("Choices", "Foundation")},
                                 {"community_group", QT_TRANSLATE_NOOP("Choices", "Community group")},
                                 {"alumni", QT_TRANSLATE_NOOP("Choices", "Alumni")},
                                 {"other", QT_TRANSLATE_NOOP("Choices", "Other")}};
    return list;
}

template <>
const RecordType<Agency> &typeOf<Agency>()
{
    static const auto type = recordType<Agency>(
        {.table = QStringLiteral("agencies"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Agencies"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Agency"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = toldApart(QStringLiteral("t.name"), QStringLiteral("agencies"), villageMarkSql()),
         .aliasSql = QStringList{QStringLiteral("t.name"), QStringLiteral("t.name || ") + villageMarkSql()},
         .orderSql = QStringLiteral("t.name"),
         .villageSql = QStringLiteral("t.village_id"),
         .isParty = true,
         .key = {QStringLiteral("name")},
         .tieBreak = {QStringLiteral("village")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &Agency::name).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &Agency::kind),
         field("contact", QT_TRANSLATE_NOOP("Fields", "Contact person"), &Agency::contact),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &Agency::phone).digits(),
         field("email", QT_TRANSLATE_NOOP("Fields", "E-mail"), &Agency::email).unlisted(),
         field("address", QT_TRANSLATE_NOOP("Fields", "Address"), &Agency::address).as(Input::Paragraph),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Agency::village),
         field("since", QT_TRANSLATE_NOOP("Fields", "Since"), &Agency::since).unlisted(),
         field("until", QT_TRANSLATE_NOOP("Fields", "Until"), &Agency::until).unlisted(),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Agency::note).as(Input::Paragraph)},
        [](const Agency &a) {
            auto complaints = rules::membershipDates(a.since, a.until) + rules::phone(QStringLiteral("phone"), a.phone);
            if (!a.email.isEmpty() && !a.email.contains(u'@'))
                complaints << rules::odd("email", QT_TRANSLATE_NOOP("Rules", "an e-mail address has an @"));
            return complaints;
        });
    return type;
}

template <>
const RecordType<Agreement> &typeOf<Agreement>()
{
    static const auto type = recordType<Agreement>(
        {.table = QStringLiteral("agreements"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Agreements"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Agreement"),
         .nameSql = QStringLiteral("t.subject"),
         .cellSql = QStringLiteral("t.subject"),
         .orderSql = QStringLiteral("t.expires_on, t.subject"),
         .key = {QStringLiteral("agency"), QStringLiteral("subject"), QStringLiteral("signed_on")}},
        {field("agency", QT_TRANSLATE_NOOP("Fields", "Agency"), &Agreement::agency).owned(),
         field("subject", QT_TRANSLATE_NOOP("Fields", "Subject"), &Agreement::subject).required(),
         field("signed_on", QT_TRANSLATE_NOOP("Fields", "Signed on"), &Agreement::signedOn),
         field("expires_on", QT_TRANSLATE_NOOP("Fields", "Expires on"), &Agreement::expiresOn)},
        [](const Agreement &a) -> QList<Complaint> {
            if (a.signedOn.isValid() && a.expiresOn.isValid() && a.expiresOn < a.signedOn)
                return {rules::refused("expires_on", QT_TRANSLATE_NOOP("Rules", "expires before it was signed"))};
            return {};
        });
    return type;
}

} // namespace core
