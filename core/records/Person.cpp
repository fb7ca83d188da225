#include "core/records/Person.h"
#include "core/records/CellNames.h"
#include "core/records/Rules.h"
#include "core/thai/Text.h"
#include <QCoreApplication>
#include <QHash>

namespace core {

namespace {

// Longest first: นางสาว before นาง. Those with a space after them in the list are written apart from the name.
const QStringList &titles()
{
    static const QStringList list{
        QStringLiteral(u"ว่าที่ร้อยตรีหญิง"), QStringLiteral(u"ว่าที่ร้อยตรี"), QStringLiteral(u"ผู้ช่วยศาสตราจารย์"),
        QStringLiteral(u"พระอธิการ"),    QStringLiteral(u"พระปลัด"),   QStringLiteral(u"พระสมุห์"),
        QStringLiteral(u"พระใบฎีกา"),    QStringLiteral(u"พระมหา"),   QStringLiteral(u"พระครู"),
        QStringLiteral(u"เจ้าอธิการ"),    QStringLiteral(u"สามเณร"),   QStringLiteral(u"นางสาว"),
        QStringLiteral(u"เด็กชาย"),      QStringLiteral(u"เด็กหญิง"),   QStringLiteral(u"แม่ชี"),
        QStringLiteral(u"พ.ต.อ."),      QStringLiteral(u"พ.ต.ท."),   QStringLiteral(u"พ.ต.ต."),
        QStringLiteral(u"ร.ต.อ."),      QStringLiteral(u"ร.ต.ท."),   QStringLiteral(u"ร.ต.ต."),
        QStringLiteral(u"ด.ต."),        QStringLiteral(u"จ.ส.ต."),   QStringLiteral(u"จ.ส.อ."),
        QStringLiteral(u"ส.ต.อ."),      QStringLiteral(u"ส.อ."),     QStringLiteral(u"ผศ."),
        QStringLiteral(u"ดร."),         QStringLiteral(u"น.ส."),     QStringLiteral(u"ด.ช."),
        QStringLiteral(u"ด.ญ."),        QStringLiteral(u"นาย"),      QStringLiteral(u"นาง"),
        QStringLiteral(u"พระ")};
    return list;
}

} // namespace

QString fullName(const QString &title, const QString &givenName, const QString &familyName)
{
    return (title + givenName + u' ' + familyName).trimmed();
}

QString fullNameSql()
{
    return QStringLiteral("trim(t.title || t.given_name || ' ' || t.family_name)");
}

NameParts nameParts(const QString &fullName)
{
    auto name = normalizedLine(fullName);
    NameParts parts;
    for (const auto &title : titles())
        if (name.size() > title.size() && name.startsWith(title)) {
            parts.title = title;
            name = name.mid(title.size()).trimmed();
            break;
        }
    const auto space = name.indexOf(u' ');
    parts.givenName = space < 0 ? name : name.left(space);
    parts.familyName = space < 0 ? QString() : name.mid(space + 1);
    return parts;
}

QString wholeTitle(const QString &title)
{
    static const QHash<QString, QString> whole{{QStringLiteral(u"น.ส."), QStringLiteral(u"นางสาว")},
                                               {QStringLiteral(u"ด.ช."), QStringLiteral(u"เด็กชาย")},
                                               {QStringLiteral(u"ด.ญ."), QStringLiteral(u"เด็กหญิง")}};
    return whole.value(title, title);
}

template <>
const RecordType<Person> &typeOf<Person>()
{
    static const auto type = recordType<Person>(
        {.table = QStringLiteral("persons"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Persons"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Person"),
         .nameSql = fullNameSql(),
         .cellSql = toldApart(fullNameSql(), QStringLiteral("persons"), personMarkSql()),
         .aliasSql = QStringList{fullNameSql(), QStringLiteral("t.given_name || t.family_name"),
                                 QStringLiteral("t.code"), fullNameSql() + QStringLiteral(" || ") + personMarkSql()},
         .orderSql = QStringLiteral("t.given_name, t.family_name"),
         .villageSql =
             QStringLiteral("coalesce((SELECT h.village_id FROM households h WHERE h.household_id = t.household_id), "
                            "t.village_id, (SELECT e.village_id FROM temples e WHERE e.temple_id = t.temple_id), "
                            "(SELECT a.village_id FROM agencies a WHERE a.agency_id = t.agency_id))"),
         .isParty = true,
         .neverCompletes = true,
         .code = QStringLiteral("code"),
         .key = {QStringLiteral("given_name"), QStringLiteral("family_name")},
         .tieBreak = {QStringLiteral("title"), QStringLiteral("household"), QStringLiteral("village")}},
        {field("title", QT_TRANSLATE_NOOP("Fields", "Form of address"), &Person::title),
         field("given_name", QT_TRANSLATE_NOOP("Fields", "Given name"), &Person::givenName).required(),
         field("family_name", QT_TRANSLATE_NOOP("Fields", "Family name"), &Person::familyName),
         field("code", QT_TRANSLATE_NOOP("Fields", "Code"), &Person::code)
             .unlisted()
             .hint(QT_TRANSLATE_NOOP("Fields", "tells two of one name apart")),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &Person::phone).digits(),
         field("household", QT_TRANSLATE_NOOP("Fields", "Household"), &Person::household),
         field("temple", QT_TRANSLATE_NOOP("Fields", "Temple"), &Person::temple),
         field("agency", QT_TRANSLATE_NOOP("Fields", "Agency"), &Person::agency),
         field("village", QT_TRANSLATE_NOOP("Fields", "Village"), &Person::village),
         field("role", QT_TRANSLATE_NOOP("Fields", "Role"), &Person::role),
         field("note", QT_TRANSLATE_NOOP("Fields", "Note"), &Person::note).as(Input::Paragraph)},
        [](const Person &p) { return rules::phone(QStringLiteral("phone"), p.phone); });
    return type;
}

} // namespace core
