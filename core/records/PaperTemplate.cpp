#include "core/records/PaperTemplate.h"
#include "core/records/Rules.h"
#include "core/records/Wording.h"
#include <QCoreApplication>

namespace core {

template <>
const ChoiceList &choicesOf<TemplateKind>()
{
    static const ChoiceList list{{"letter", QT_TRANSLATE_NOOP("Choices", "Letter")},
                                 {"certificate", QT_TRANSLATE_NOOP("Choices", "Certificate")},
                                 {"label", QT_TRANSLATE_NOOP("Choices", "Label")}};
    return list;
}

const QList<WordToFillIn> &wordsForTemplates()
{
    static const QList<WordToFillIn> words{
        {QStringLiteral(u"{ผู้รับ}"), QT_TRANSLATE_NOOP("Wording", "name of the recipient")},
        {QStringLiteral(u"{เรียน}"), QT_TRANSLATE_NOOP("Wording", "name and office, as it is written to")},
        {QStringLiteral(u"{ที่อยู่}"), QT_TRANSLATE_NOOP("Wording", "address of the recipient")},
        {QStringLiteral(u"{รายการ}"), QT_TRANSLATE_NOOP("Wording", "what was given, with quantity and money")},
        {QStringLiteral(u"{จำนวนเงิน}"), QT_TRANSLATE_NOOP("Wording", "amount in baht")},
        {QStringLiteral(u"{จำนวนเงินเป็นตัวอักษร}"), QT_TRANSLATE_NOOP("Wording", "amount in words")},
        {QStringLiteral(u"{วันที่รับ}"), QT_TRANSLATE_NOOP("Wording", "day of the gift")},
        {QStringLiteral(u"{เพื่อ}"), QT_TRANSLATE_NOOP("Wording", "what it is used for")},
        {QStringLiteral(u"{กิจกรรม}"), QT_TRANSLATE_NOOP("Wording", "title of the activity")},
        {QStringLiteral(u"{วันที่จัด}"), QT_TRANSLATE_NOOP("Wording", "day of the activity")},
        {QStringLiteral(u"{บทบาท}"), QT_TRANSLATE_NOOP("Wording", "as what the recipient took part")},
        {QStringLiteral(u"{โรงเรียน}"), QT_TRANSLATE_NOOP("Wording", "name of the school")},
        {QStringLiteral(u"{สังกัด}"), QT_TRANSLATE_NOOP("Wording", "education area of the school")},
        {QStringLiteral(u"{ผู้อำนวยการ}"), QT_TRANSLATE_NOOP("Wording", "name of the director")},
        {QStringLiteral(u"{เลขที่}"), QT_TRANSLATE_NOOP("Wording", "number of the paper")},
        {QStringLiteral(u"{วันที่}"), QT_TRANSLATE_NOOP("Wording", "date of the paper")},
        {QStringLiteral(u"{ปีการศึกษา}"), QT_TRANSLATE_NOOP("Wording", "academic year of the date")}};
    return words;
}

QList<SignatoryLine> signatoriesOf(const PaperTemplate &paper)
{
    QList<SignatoryLine> all;
    for (const auto &line : paper.signatories.split(u'\n', Qt::SkipEmptyParts))
        all << SignatoryLine{line.section(u';', 0, 0).trimmed(), line.section(u';', 1).trimmed()};
    return all;
}

namespace {

constexpr int backgroundPixels = 3508; // the longer side of A4 at 300 dpi

QStringList knownWords()
{
    QStringList words;
    for (const auto &one : wordsForTemplates())
        words << one.word;
    return words;
}

QList<Complaint> templateRules(const PaperTemplate &paper)
{
    QList<Complaint> complaints;
    const std::pair<const char *, const QString *> texts[] = {{"heading", &paper.heading},
                                                              {"opening", &paper.opening},
                                                              {"wording", &paper.wording},
                                                              {"closing", &paper.closing},
                                                              {"signatories", &paper.signatories}};
    for (const auto &[name, text] : texts)
        if (const auto unknown = unknownWords(*text, knownWords()); !unknown.isEmpty())
            complaints << Complaint{
                QString::fromLatin1(name),
                QCoreApplication::translate("Rules", "there is nothing to fill in for %1").arg(unknown.join(u' ')),
                false};
    if (paper.wording.isEmpty())
        complaints << rules::odd("wording", QT_TRANSLATE_NOOP("Rules", "there are no words yet"));
    return complaints;
}

} // namespace

template <>
const RecordType<PaperTemplate> &typeOf<PaperTemplate>()
{
    static const auto type = recordType<PaperTemplate>(
        {.table = QStringLiteral("paper_templates"),
         .title = QT_TRANSLATE_NOOP("Kinds", "Templates of letters, certificates and labels"),
         .singular = QT_TRANSLATE_NOOP("Kinds", "Template"),
         .nameSql = QStringLiteral("t.name"),
         .cellSql = QStringLiteral("t.name"),
         .orderSql = QStringLiteral("t.paper_template_id"),
         .key = {QStringLiteral("name")}},
        {field("name", QT_TRANSLATE_NOOP("Fields", "Name"), &PaperTemplate::name).required(),
         field("kind", QT_TRANSLATE_NOOP("Fields", "Kind"), &PaperTemplate::kind).unlisted(),
         field("heading", QT_TRANSLATE_NOOP("Fields", "Subject or heading"), &PaperTemplate::heading)
             .as(Input::Paragraph),
         field("opening", QT_TRANSLATE_NOOP("Fields", "Before the name"), &PaperTemplate::opening).as(Input::Paragraph),
         field("wording", QT_TRANSLATE_NOOP("Fields", "Wording"), &PaperTemplate::wording).as(Input::Paragraph),
         field("closing", QT_TRANSLATE_NOOP("Fields", "Closing words"), &PaperTemplate::closing).as(Input::Paragraph),
         field("signatories", QT_TRANSLATE_NOOP("Fields", "Signed by"), &PaperTemplate::signatories)
             .as(Input::Paragraph)
             .hint(QT_TRANSLATE_NOOP("Fields", "name;position, a line each; empty: the director")),
         field("prefix", QT_TRANSLATE_NOOP("Fields", "Before the number"), &PaperTemplate::prefix).unlisted(),
         field("emblem", QT_TRANSLATE_NOOP("Fields", "With the emblem"), &PaperTemplate::emblem).unlisted(),
         field("background", QT_TRANSLATE_NOOP("Fields", "Background picture"), &PaperTemplate::background)
             .as(Input::Picture)
             .upTo(backgroundPixels),
         field("columns", QT_TRANSLATE_NOOP("Fields", "Labels across"), &PaperTemplate::columns)
             .between(1, 6)
             .unlisted(),
         field("rows", QT_TRANSLATE_NOOP("Fields", "Labels down"), &PaperTemplate::rows).between(1, 20).unlisted(),
         field("retired", QT_TRANSLATE_NOOP("Fields", "No longer offered"), &PaperTemplate::retired).unlisted()},
        templateRules);
    return type;
}

} // namespace core
