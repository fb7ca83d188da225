#include "core/exchange/Workbook.h"
#include "core/exchange/XmlPart.h"
#include "core/exchange/Zip.h"
#include <QRegularExpression>
#include <QSet>
#include <functional>

namespace core {

namespace {

const QString office = QStringLiteral("http://schemas.openxmlformats.org/");
const QString spreadsheet = office + QStringLiteral("spreadsheetml/2006/main");
const QString relationship = office + QStringLiteral("officeDocument/2006/relationships");
const QString bookType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml");
const QDate dayNought(1899, 12, 30);
constexpr int kinds = 7;              // of BookCell
constexpr qsizetype longestName = 31; // of a sheet, in Excel

// Styles by number: 0 nothing, 1 a head, then every kind of cell, then every kind in bold.
int styleOf(BookCell::Kind kind, bool bold)
{
    return 2 + int(kind) + (bold ? kinds : 0);
}

QString columnName(int column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

// Excel reads _x0041_ in a text as a letter of that number.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(escape, QStringLiteral("_x005F_"));
}

QString sheetName(const QString &wanted, QSet<QString> &taken)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\[\]:*?/\\'])"));
    auto plain = QString(wanted).replace(forbidden, QStringLiteral(" ")).simplified().left(longestName);
    if (plain.isEmpty())
        plain = QStringLiteral("Sheet");
    auto name = plain;
    for (int i = 2; taken.contains(name.toLower()); ++i)
        name = plain.left(longestName - 4) + QStringLiteral(" (%1)").arg(i);
    taken << name.toLower();
    return name;
}

// Letters that take room: marks above and below stand on others.
qsizetype roomOf(const BookCell &cell)
{
    if (cell.kind == BookCell::Kind::Date)
        return 11;
    if (cell.kind == BookCell::Kind::Decimal || cell.kind == BookCell::Kind::Share) // one decimal is shown
        return QString::number(cell.text.toDouble() * (cell.kind == BookCell::Kind::Share ? 100 : 1), 'f', 1).size() +
               2;
    qsizetype room = 0, most = 0;
    for (const auto c : cell.text) {
        room = c == u'\n' ? 0 : c.category() == QChar::Mark_NonSpacing ? room : room + 1;
        most = std::max(most, room);
    }
    return cell.kind == BookCell::Kind::Text ? most : most + 3;
}

// In letters: as wide as what stands in a column; a long head is written in several lines.
QList<qsizetype> widthsOf(const BookSheet &sheet)
{
    constexpr qsizetype least = 6, widestHead = 16, widest = 50;
    QList<qsizetype> widths;
    for (int i = 0; i < sheet.heads.size(); ++i) {
        const auto head = roomOf(BookCell::words(sheet.heads[i])) + 3; // the filter's arrow beside it
        auto room = std::clamp(head, least, widestHead);
        for (const auto &row : sheet.rows)
            room = std::max(room, roomOf(row.value(i)));
        widths << std::min(room, widest) + 2;
    }
    return widths;
}

void writeColumns(XmlPart &part, const QList<qsizetype> &widths)
{
    const auto columns = part.in("cols");
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const auto at = QString::number(i + 1);
        part.empty(
            "col",
            {{"min", at}, {"max", at}, {"width", QString::number(widths[i])}, {"customWidth", QStringLiteral("1")}});
    }
}

// Not every spreadsheet finds the height of a row by itself.
QString heightOf(const QList<BookCell> &cells, const QList<qsizetype> &widths)
{
    constexpr double line = 21, most = 409; // pt; Excel's own limit
    qsizetype lines = 1;
    for (qsizetype i = 0; i < cells.size() && i < widths.size(); ++i) {
        qsizetype own = 0;
        const auto paragraphs = cells[i].text.split(u'\n');
        for (const auto &one : paragraphs)
            own += 1 + std::max<qsizetype>(0, roomOf(BookCell::words(one)) - 1) / widths[i];
        lines = std::max(lines, own);
    }
    return decimal(std::min(most, line * double(lines)));
}

void writeCell(XmlPart &part, const BookCell &cell, const QString &at, int style)
{
    if (cell.kind == BookCell::Kind::Date) {
        const auto one = part.in("c", {{"r", at}, {"s", QString::number(style)}});
        part.leaf("v", QString::number(dayNought.daysTo(cell.date)));
    } else if (cell.kind != BookCell::Kind::Text && !cell.text.isEmpty()) {
        const auto one = part.in("c", {{"r", at}, {"s", QString::number(style)}});
        part.leaf("v", cell.text);
    } else if (cell.text.isEmpty()) {
        part.empty("c", {{"r", at}, {"s", QString::number(style)}});
    } else {
        const auto one = part.in("c", {{"r", at}, {"s", QString::number(style)}, {"t", QStringLiteral("inlineStr")}});
        const auto words = part.in("is");
        part.leaf("t", withoutEscapes(cell.text), {{"xml:space", QStringLiteral("preserve")}});
    }
}

void writeRow(XmlPart &part, int number, const QList<BookCell> &cells, const QList<qsizetype> &widths,
              const std::function<int(const BookCell &)> &style)
{
    const auto row = part.in(
        "row",
        {{"r", QString::number(number)}, {"ht", heightOf(cells, widths)}, {"customHeight", QStringLiteral("1")}});
    for (int i = 0; i < cells.size(); ++i)
        writeCell(part, cells[i], columnName(i) + QString::number(number), style(cells[i]));
}

void writeRows(XmlPart &part, const BookSheet &sheet, const QList<qsizetype> &widths)
{
    const auto data = part.in("sheetData");
    QList<BookCell> heads;
    for (const auto &head : sheet.heads)
        heads << BookCell::words(head);
    writeRow(part, 1, heads, widths, [](const BookCell &) { return 1; });
    for (qsizetype r = 0; r < sheet.rows.size(); ++r) {
        const bool bold = r >= sheet.rows.size() - sheet.totals;
        writeRow(part, int(r) + 2, sheet.rows[r], widths,
                 [bold](const BookCell &cell) { return styleOf(cell.kind, bold); });
    }
}

QByteArray sheetPart(const BookSheet &sheet)
{
    XmlPart part("worksheet", {{"xmlns", spreadsheet}});
    {
        const auto properties = part.in("sheetPr");
        part.empty("pageSetUpPr", {{"fitToPage", QStringLiteral("1")}});
    }
    const auto area =
        QStringLiteral("A1:%1%2").arg(columnName(std::max(0, int(sheet.heads.size()) - 1))).arg(sheet.rows.size() + 1);
    {
        const auto views = part.in("sheetViews");
        const auto view = part.in("sheetView", {{"workbookViewId", QStringLiteral("0")}});
        part.empty("pane", {{"ySplit", QStringLiteral("1")},
                            {"topLeftCell", QStringLiteral("A2")},
                            {"activePane", QStringLiteral("bottomLeft")},
                            {"state", QStringLiteral("frozen")}});
    }
    const auto widths = widthsOf(sheet);
    if (!widths.isEmpty())
        writeColumns(part, widths);
    writeRows(part, sheet, widths);
    if (sheet.totals == 0 && !sheet.heads.isEmpty())
        part.empty("autoFilter", {{"ref", area}});
    part.empty("pageSetup", {{"paperSize", QStringLiteral("9")}, // A4
                             {"orientation", QStringLiteral("landscape")},
                             {"fitToHeight", QStringLiteral("0")}}); // as many pages as it takes
    const auto errors = part.in("ignoredErrors");                    // a telephone number is meant to be text
    part.empty("ignoredError", {{"sqref", area}, {"numberStoredAsText", QStringLiteral("1")}});
    return part.finished();
}

QString formatOf(BookCell::Kind kind)
{
    switch (kind) {
    case BookCell::Kind::Text:
        return QStringLiteral("49"); // @
    case BookCell::Kind::Number:
        return QStringLiteral("0");
    case BookCell::Kind::Count:
        return QStringLiteral("3"); // #,##0
    case BookCell::Kind::Decimal:
        return QStringLiteral("164");
    case BookCell::Kind::Money:
        return QStringLiteral("4"); // #,##0.00
    case BookCell::Kind::Share:
        return QStringLiteral("165");
    case BookCell::Kind::Date:
        return QStringLiteral("166");
    }
    return {};
}

void writeFormats(XmlPart &part)
{
    const std::pair<const char *, const char *> formats[] = {
        {"164", "#,##0.0"}, {"165", "0.0%"}, {"166", "[$-107041E]d/m/yyyy;@"}}; // Thai, Buddhist era
    const auto all = part.in("numFmts", {{"count", QStringLiteral("3")}});
    for (const auto &[number, code] : formats)
        part.empty("numFmt", {{"numFmtId", QLatin1String(number)}, {"formatCode", QLatin1String(code)}});
}

void writeLetters(XmlPart &part)
{
    const auto fonts = part.in("fonts", {{"count", QStringLiteral("2")}});
    for (const bool bold : {false, true}) {
        const auto font = part.in("font");
        if (bold)
            part.empty("b");
        part.empty("sz", {{"val", QStringLiteral("16")}});
        part.empty("name", {{"val", QStringLiteral("TH Sarabun New")}});
        part.empty("charset", {{"val", QStringLiteral("222")}}); // Thai
    }
}

void writeStyle(XmlPart &part, const QString &format, bool bold, bool head, bool centred = false)
{
    const auto style = part.in("xf", {{"numFmtId", format},
                                      {"fontId", bold ? QStringLiteral("1") : QStringLiteral("0")},
                                      {"fillId", head ? QStringLiteral("2") : QStringLiteral("0")},
                                      {"borderId", QStringLiteral("1")},
                                      {"xfId", QStringLiteral("0")},
                                      {"applyNumberFormat", QStringLiteral("1")},
                                      {"applyFont", QStringLiteral("1")},
                                      {"applyFill", QStringLiteral("1")},
                                      {"applyBorder", QStringLiteral("1")},
                                      {"applyAlignment", QStringLiteral("1")}});
    part.empty("alignment", {{"horizontal", centred ? QStringLiteral("center") : QString()},
                             {"vertical", head ? QStringLiteral("center") : QStringLiteral("top")},
                             {"wrapText", QStringLiteral("1")}});
}

QByteArray stylesPart()
{
    XmlPart part("styleSheet", {{"xmlns", spreadsheet}});
    writeFormats(part);
    writeLetters(part);
    {
        const auto fills = part.in("fills", {{"count", QStringLiteral("3")}});
        for (const auto *pattern : {"none", "gray125", "solid"}) {
            const auto fill = part.in("fill");
            const auto one = part.in("patternFill", {{"patternType", QLatin1String(pattern)}});
            if (qstrcmp(pattern, "solid") == 0)
                part.empty("fgColor", {{"rgb", QStringLiteral("FFF0F0F0")}});
        }
    }
    {
        const auto borders = part.in("borders", {{"count", QStringLiteral("2")}});
        for (const bool ruled : {false, true}) {
            const auto border = part.in("border");
            for (const auto *side : {"left", "right", "top", "bottom"}) {
                const auto one = part.in(side, {{"style", ruled ? QStringLiteral("thin") : QString()}});
                if (ruled)
                    part.empty("color", {{"rgb", QStringLiteral("FFBFBFBF")}});
            }
            part.empty("diagonal");
        }
    }
    {
        const auto bases = part.in("cellStyleXfs", {{"count", QStringLiteral("1")}});
        part.empty("xf", {{"numFmtId", QStringLiteral("0")}, {"fontId", QStringLiteral("0")}});
    }
    {
        const auto styles = part.in("cellXfs", {{"count", QString::number(2 + 2 * kinds)}});
        writeStyle(part, QStringLiteral("0"), false, false);
        writeStyle(part, QStringLiteral("49"), true, true, true);
        for (const bool bold : {false, true})
            for (int kind = 0; kind < kinds; ++kind)
                writeStyle(part, formatOf(BookCell::Kind(kind)), bold, false,
                           BookCell::Kind(kind) == BookCell::Kind::Date);
    }
    const auto named = part.in("cellStyles", {{"count", QStringLiteral("1")}});
    part.empty("cellStyle",
               {{"name", QStringLiteral("Normal")}, {"xfId", QStringLiteral("0")}, {"builtinId", QStringLiteral("0")}});
    return part.finished();
}

QByteArray bookPart(const QStringList &names)
{
    XmlPart part("workbook", {{"xmlns", spreadsheet}, {"xmlns:r", relationship}});
    {
        const auto views = part.in("bookViews");
        part.empty("workbookView");
    }
    {
        const auto sheets = part.in("sheets");
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto number = QString::number(i + 1);
            part.empty("sheet", {{"name", names[i]}, {"sheetId", number}, {"r:id", QStringLiteral("sheet") + number}});
        }
    }
    const auto defined = part.in("definedNames"); // the head stands on every printed page
    for (qsizetype i = 0; i < names.size(); ++i)
        part.leaf("definedName", QStringLiteral("'%1'!$1:$1").arg(names[i]),
                  {{"name", QStringLiteral("_xlnm.Print_Titles")}, {"localSheetId", QString::number(i)}});
    return part.finished();
}

QByteArray typesPart(qsizetype sheets)
{
    XmlPart part("Types", {{"xmlns", office + QStringLiteral("package/2006/content-types")}});
    part.empty("Default",
               {{"Extension", QStringLiteral("rels")},
                {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
    part.empty("Default", {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
    const auto one = [&part](const QString &name, const QString &type) {
        part.empty("Override", {{"PartName", name}, {"ContentType", bookType.arg(type)}});
    };
    one(QStringLiteral("/xl/workbook.xml"), QStringLiteral("sheet.main"));
    one(QStringLiteral("/xl/styles.xml"), QStringLiteral("styles"));
    for (qsizetype i = 1; i <= sheets; ++i)
        one(QStringLiteral("/xl/worksheets/sheet%1.xml").arg(i), QStringLiteral("worksheet"));
    return part.finished();
}

QByteArray relationsPart(const QList<std::pair<QString, QString>> &targets) // kind and target
{
    XmlPart part("Relationships", {{"xmlns", office + QStringLiteral("package/2006/relationships")}});
    int sheet = 0;
    for (const auto &[kind, target] : targets)
        part.empty("Relationship",
                   {{"Id", kind == QLatin1String("worksheet") ? QStringLiteral("sheet%1").arg(++sheet) : kind},
                    {"Type", relationship + u'/' + kind},
                    {"Target", target}});
    return part.finished();
}

} // namespace

BookCell BookCell::decimal(double number)
{
    return {Kind::Decimal, QString::number(number, 'g', 15)};
}

BookCell BookCell::share(double number)
{
    return {Kind::Share, QString::number(number, 'g', 15)};
}

BookCell BookCell::money(qint64 satang)
{
    const auto whole = qAbs(satang);
    return {Kind::Money, QStringLiteral("%1%2.%3")
                             .arg(satang < 0 ? QStringLiteral("-") : QString())
                             .arg(whole / 100)
                             .arg(whole % 100, 2, 10, QLatin1Char('0'))};
}

Result<QByteArray> xlsxOf(const QList<BookSheet> &sheets)
{
    QSet<QString> taken;
    QStringList names;
    for (const auto &sheet : sheets)
        names << sheetName(sheet.name, taken);
    QList<std::pair<QString, QString>> targets{{QStringLiteral("styles"), QStringLiteral("styles.xml")}};
    QList<ZipPart> parts{{QStringLiteral("[Content_Types].xml"), typesPart(sheets.size())},
                         {QStringLiteral("_rels/.rels"),
                          relationsPart({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}})},
                         {QStringLiteral("xl/workbook.xml"), bookPart(names)},
                         {QStringLiteral("xl/styles.xml"), stylesPart()}};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const auto name = QStringLiteral("worksheets/sheet%1.xml").arg(i + 1);
        targets << std::pair{QStringLiteral("worksheet"), name};
        parts << ZipPart{QStringLiteral("xl/") + name, sheetPart(sheets[i])};
    }
    parts << ZipPart{QStringLiteral("xl/_rels/workbook.xml.rels"), relationsPart(targets)};
    return zipped(parts);
}

} // namespace core
