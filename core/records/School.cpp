#include "core/records/School.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<Numerals>()
{
    static const ChoiceList list{{"thai", QT_TRANSLATE_NOOP("Choices", "Thai digits ๑๒๓")},
                                 {"arabic", QT_TRANSLATE_NOOP("Choices", "Arabic digits 123")}};
    return list;
}

namespace {
constexpr int garudaPixels = 720; // 3 cm of paper at 600 dpi: it is a line drawing
} // namespace

template <>
const RecordType<School> &typeOf<School>()
{
    static const auto type = recordType<School>(
        {.table = QStringLiteral("schools"),
         .title = QT_TRANSLATE_NOOP("Kinds", "School"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "School"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = QStringLiteral("t.school_id"),
         .isSingle = true,
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &School::name).required(),
         field("school_code", QT_TRANSLATE_NOOP("Fields", "School code"), &School::schoolCode).digits(),
         field("education_area", QT_TRANSLATE_NOOP("Fields", "Education area"), &School::educationArea),
         field("subdistrict", QT_TRANSLATE_NOOP("Fields", "Subdistrict"), &School::subdistrict),
         field("district", QT_TRANSLATE_NOOP("Fields", "District"), &School::district),
         field("province", QT_TRANSLATE_NOOP("Fields", "Province"), &School::province),
         field("postcode", QT_TRANSLATE_NOOP("Fields", "Postcode"), &School::postcode).digits(),
         field("phone", QT_TRANSLATE_NOOP("Fields", "Phone"), &School::phone).digits(),
         field("director", QT_TRANSLATE_NOOP("Fields", "Director"), &School::director),
         field("director_position", QT_TRANSLATE_NOOP("Fields", "Director's position"), &School::directorPosition),
         field("pupils", QT_TRANSLATE_NOOP("Fields", "Pupils"), &School::pupils),
         field("logo", QT_TRANSLATE_NOOP("Fields", "Logo"), &School::logo).as(Input::Picture),
         field("garuda", QT_TRANSLATE_NOOP("Fields", "Garuda of letters"), &School::garuda)
             .as(Input::Picture)
             .upTo(garudaPixels),
         field("letter_prefix", QT_TRANSLATE_NOOP("Fields", "Number before letters"), &School::letterPrefix)
             .hint(QT_TRANSLATE_NOOP("Fields", "ศธ 04012.34")),
         field("letter_section", QT_TRANSLATE_NOOP("Fields", "Section that writes letters"), &School::letterSection),
         field("year_start", QT_TRANSLATE_NOOP("Fields", "Academic year begins"), &School::yearStart)
             .as(Input::DayOfYear)
             .required(),
         field("numerals", QT_TRANSLATE_NOOP("Fields", "Digits on papers"), &School::numerals)});
    return type;
}

} // namespace core
