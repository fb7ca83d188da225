#include "core/papers/DocxStyles.h"
#include <cmath>

namespace core::docx {

namespace {

// The names by which Word knows its own styles, in whatever language it shows them.
QString wordsName(const FlowStyle &style)
{
    switch (style.role) {
    case FlowRole::Normal:
        return QStringLiteral("Normal");
    case FlowRole::Title:
        return QStringLiteral("Title");
    case FlowRole::Subtitle:
        return QStringLiteral("Subtitle");
    case FlowRole::Heading:
        return QStringLiteral("heading %1").arg(style.level);
    case FlowRole::Text:
        return QStringLiteral("Body Text");
    case FlowRole::Cell:
        return QStringLiteral("Table Contents");
    case FlowRole::CellHead:
        return QStringLiteral("Table Heading");
    case FlowRole::Caption:
        return QStringLiteral("caption");
    case FlowRole::Signature:
        return QStringLiteral("Signature");
    }
    return {};
}

QString alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return QStringLiteral("left");
    case Align::Centre:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("right");
    case Align::Distribute:
        return QStringLiteral("thaiDistribute");
    }
    return {};
}

void writeFonts(XmlPart &part)
{
    part.empty("w:rFonts",
               {{"w:ascii", fontName}, {"w:hAnsi", fontName}, {"w:eastAsia", fontName}, {"w:cs", fontName}});
}

void writeDefaults(XmlPart &part)
{
    const auto defaults = part.in("w:docDefaults");
    {
        const auto wrapped = part.in("w:rPrDefault");
        const auto letters = part.in("w:rPr");
        writeFonts(part);
        part.empty("w:sz", {{"w:val", QStringLiteral("32")}});
        part.empty("w:szCs", {{"w:val", QStringLiteral("32")}});
        part.empty("w:lang", {{"w:val", QStringLiteral("en-US")},
                              {"w:eastAsia", QStringLiteral("en-US")},
                              {"w:bidi", QStringLiteral("th-TH")}});
    }
    const auto wrapped = part.in("w:pPrDefault");
    const auto paragraph = part.in("w:pPr");
    part.empty("w:spacing", {{"w:before", QStringLiteral("0")},
                             {"w:after", QStringLiteral("0")},
                             {"w:line", QStringLiteral("240")},
                             {"w:lineRule", QStringLiteral("auto")}});
}

void writeStyle(XmlPart &part, const FlowStyle &style, const FlowLook &look)
{
    const bool isNormal = style.role == FlowRole::Normal, isHeading = style.role == FlowRole::Heading;
    const auto one = part.in("w:style", {{"w:type", QStringLiteral("paragraph")},
                                         {"w:default", isNormal ? QStringLiteral("1") : QString()},
                                         {"w:styleId", styleId(style)}});
    part.empty("w:name", {{"w:val", wordsName(style)}});
    if (!isNormal)
        part.empty("w:basedOn", {{"w:val", styleId({})}});
    if (isHeading)
        part.empty("w:next", {{"w:val", styleId({})}});
    part.empty("w:qFormat");
    {
        const auto paragraph = part.in("w:pPr");
        // Normal is what a paragraph is without a style; what its first one has is its own.
        writeParagraphLook(part, isNormal ? FlowLook() : look, {});
        if (isHeading)
            part.empty("w:outlineLvl", {{"w:val", QString::number(style.level - 1)}});
    }
    const auto letters = part.in("w:rPr");
    writeFonts(part);
    writeLetters(part, isNormal ? FlowLook() : look, {});
}

void writeTableStyle(XmlPart &part)
{
    const auto style = part.in("w:style", {{"w:type", QStringLiteral("table")},
                                           {"w:default", QStringLiteral("1")},
                                           {"w:styleId", QStringLiteral("TableNormal")}});
    part.empty("w:name", {{"w:val", QStringLiteral("Normal Table")}});
}

void writePageNumber(XmlPart &part, const Flow &flow)
{
    const auto plain = [&](const QString &text) {
        const auto run = part.in("w:r");
        part.leaf("w:t", text, {{"xml:space", QStringLiteral("preserve")}});
    };
    plain(QStringLiteral("- "));
    {
        const bool thai = flow.numerals == Numerals::Thai;
        const auto field = part.in(
            "w:fldSimple", {{"w:instr", thai ? QStringLiteral(" PAGE \\* THAIARABIC ") : QStringLiteral(" PAGE ")}});
        plain(inNumerals(QString::number(flow.firstPage + 1), flow.numerals));
    }
    plain(QStringLiteral(" -"));
}

// Drawn as Word draws its own watermarks, so that its menu can take it away.
void writeWatermark(XmlPart &part, const QString &word, int number)
{
    const auto run = part.in("w:r");
    const auto picture = part.in("w:pict");
    {
        const auto type = part.in("v:shapetype", {{"id", QStringLiteral("_x0000_t136")},
                                                  {"coordsize", QStringLiteral("21600,21600")},
                                                  {"o:spt", QStringLiteral("136")},
                                                  {"adj", QStringLiteral("10800")},
                                                  {"path", QStringLiteral("m@7,l@8,m@5,21600l@6,21600e")}});
        {
            const auto formulas = part.in("v:formulas");
            for (const auto *formula :
                 {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
                  "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7",
                  "sum @6 0 @5"})
                part.empty("v:f", {{"eqn", QString::fromLatin1(formula)}});
        }
        part.empty("v:path", {{"textpathok", QStringLiteral("t")}, {"o:connecttype", QStringLiteral("rect")}});
        part.empty("v:textpath", {{"on", QStringLiteral("t")}, {"fitshape", QStringLiteral("t")}});
    }
    const auto shape =
        part.in("v:shape",
                {{"id", QStringLiteral("PowerPlusWaterMarkObject%1").arg(number)},
                 {"o:spid", QStringLiteral("_x0000_s%1").arg(2048 + number)},
                 {"type", QStringLiteral("#_x0000_t136")},
                 {"style", QStringLiteral("position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;"
                                          "rotation:315;z-index:-251658752;"
                                          "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                                          "mso-position-vertical:center;mso-position-vertical-relative:page")
                               .arg(decimal(watermarkWidth(word) / 2.54 * 72), decimal(watermarkHeight / 2.54 * 72))},
                 {"o:allowincell", QStringLiteral("f")},
                 {"fillcolor", QStringLiteral("#e8e8e8")},
                 {"stroked", QStringLiteral("f")}});
    part.empty("v:textpath",
               {{"style", QStringLiteral("font-family:\"%1\";font-size:1pt;font-weight:bold").arg(fontName)},
                {"string", word}});
}

// A picture over the whole page, behind the text; its relation is of the header's own.
void writeBackground(XmlPart &part, const FlowPicture &picture)
{
    const auto emu = [](double cm) { return QString::number(std::llround(cm * 360000)); };
    const auto zero = QStringLiteral("0"), one = QStringLiteral("1");
    const auto run = part.in("w:r");
    const auto drawing = part.in("w:drawing");
    const auto anchor = part.in("wp:anchor", {{"distT", zero},
                                              {"distB", zero},
                                              {"distL", zero},
                                              {"distR", zero},
                                              {"simplePos", zero},
                                              {"relativeHeight", zero},
                                              {"behindDoc", one},
                                              {"locked", zero},
                                              {"layoutInCell", zero},
                                              {"allowOverlap", one}});
    part.empty("wp:simplePos", {{"x", zero}, {"y", zero}});
    for (const auto *direction : {"wp:positionH", "wp:positionV"}) {
        const auto place = part.in(direction, {{"relativeFrom", QStringLiteral("page")}});
        part.leaf("wp:posOffset", zero);
    }
    part.empty("wp:extent", {{"cx", emu(picture.width)}, {"cy", emu(picture.height)}});
    part.empty("wp:wrapNone");
    part.empty("wp:docPr", {{"id", QStringLiteral("9000")}, {"name", QStringLiteral("Background")}});
    const auto graphic = part.in("a:graphic");
    const auto data =
        part.in("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    const auto whole = part.in("pic:pic");
    {
        const auto facts = part.in("pic:nvPicPr");
        part.empty("pic:cNvPr", {{"id", QStringLiteral("9000")}, {"name", QStringLiteral("Background")}});
        part.empty("pic:cNvPicPr");
    }
    {
        const auto fill = part.in("pic:blipFill");
        part.empty("a:blip", {{"r:embed", QStringLiteral("background")}});
        const auto stretch = part.in("a:stretch");
        part.empty("a:fillRect");
    }
    const auto shape = part.in("pic:spPr");
    {
        const auto place = part.in("a:xfrm");
        part.empty("a:off", {{"x", zero}, {"y", zero}});
        part.empty("a:ext", {{"cx", emu(picture.width)}, {"cy", emu(picture.height)}});
    }
    const auto outline = part.in("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    part.empty("a:avLst");
}

} // namespace

QString styleId(const FlowStyle &style)
{
    auto name = wordsName(style).remove(u' ');
    name[0] = name[0].toUpper();
    return name;
}

QString twips(double cm)
{
    return QString::number(std::lround(cm * 1440 / 2.54));
}

QString twipsOfPoints(double points)
{
    return QString::number(std::lround(points * 20));
}

void writeParagraphLook(XmlPart &part, const FlowLook &look, const FlowLook &base, bool startsPage)
{
    const auto differs = [&](auto member) { return look.*member != base.*member; };
    if (differs(&FlowLook::keepWithNext))
        part.empty("w:keepNext", {{"w:val", look.keepWithNext ? QStringLiteral("1") : QStringLiteral("0")}});
    if (startsPage)
        part.empty("w:pageBreakBefore");
    if (differs(&FlowLook::spaceBefore))
        part.empty("w:spacing", {{"w:before", twipsOfPoints(look.spaceBefore)}});
    if (differs(&FlowLook::leftIndent) || differs(&FlowLook::rightIndent) || differs(&FlowLook::firstIndent))
        part.empty("w:ind", {{"w:left", twips(look.leftIndent)},
                             {"w:right", twips(look.rightIndent)},
                             {"w:firstLine", twips(look.firstIndent)}});
    if (differs(&FlowLook::align))
        part.empty("w:jc", {{"w:val", alignment(look.align)}});
}

void writeLetters(XmlPart &part, const FlowLook &look, const FlowLook &base)
{
    if (look.bold != base.bold)
        for (const auto *name : {"w:b", "w:bCs"})
            part.empty(name, {{"w:val", look.bold ? QStringLiteral("1") : QStringLiteral("0")}});
    if (look.size != base.size)
        for (const auto *name : {"w:sz", "w:szCs"})
            part.empty(name, {{"w:val", QString::number(std::lround(look.size * 2))}});
}

XmlPart document(const char *root)
{
    const auto office = QStringLiteral("http://schemas.openxmlformats.org/");
    return XmlPart(root, {{"xmlns:w", office + QStringLiteral("wordprocessingml/2006/main")},
                          {"xmlns:r", office + QStringLiteral("officeDocument/2006/relationships")},
                          {"xmlns:wp", office + QStringLiteral("drawingml/2006/wordprocessingDrawing")},
                          {"xmlns:a", office + QStringLiteral("drawingml/2006/main")},
                          {"xmlns:pic", office + QStringLiteral("drawingml/2006/picture")},
                          {"xmlns:v", QStringLiteral("urn:schemas-microsoft-com:vml")},
                          {"xmlns:o", QStringLiteral("urn:schemas-microsoft-com:office:office")}});
}

QByteArray stylesPart(const Flow &flow)
{
    auto part = document("w:styles");
    writeDefaults(part);
    if (!flow.styles.contains({}))
        writeStyle(part, {}, {});
    for (const auto &[style, look] : flow.styles)
        writeStyle(part, style, look);
    writeTableStyle(part);
    return part.finished();
}

QByteArray settingsPart()
{
    auto part = document("w:settings");
    {
        const auto compatible = part.in("w:compat");
        part.empty("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                       {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                       {"w:val", QStringLiteral("15")}});
    }
    part.empty("w:themeFontLang", {{"w:val", QStringLiteral("en-US")}, {"w:bidi", QStringLiteral("th-TH")}});
    return part.finished();
}

QByteArray fontsPart()
{
    auto part = document("w:fonts");
    const auto font = part.in("w:font", {{"w:name", fontName}});
    part.empty("w:altName", {{"w:val", QStringLiteral("TH SarabunPSK")}});
    part.empty("w:charset", {{"w:val", QStringLiteral("DE")}}); // Thai
    part.empty("w:family", {{"w:val", QStringLiteral("swiss")}});
    part.empty("w:pitch", {{"w:val", QStringLiteral("variable")}});
    return part.finished();
}

QByteArray headerPart(const Flow &flow, bool numbered)
{
    auto part = document("w:hdr");
    const auto line = part.in("w:p");
    {
        const auto properties = part.in("w:pPr");
        part.empty("w:jc", {{"w:val", QStringLiteral("center")}});
    }
    if (flow.background)
        writeBackground(part, *flow.background);
    if (!flow.watermark.isEmpty())
        writeWatermark(part, flow.watermark, numbered ? 1 : 2);
    if (numbered && !flow.landscape) // certificates bear no numbers of pages
        writePageNumber(part, flow);
    return part.finished();
}

} // namespace core::docx
