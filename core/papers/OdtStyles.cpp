#include "core/papers/OdtStyles.h"
#include <numbers>

namespace core::odt {

namespace {

constexpr double frameInset = 1; // cm from the edge of the paper
const QString yes = QStringLiteral("true");

QString displayName(const FlowStyle &style)
{
    switch (style.role) {
    case FlowRole::Normal:
        return QStringLiteral("Standard");
    case FlowRole::Title:
        return QStringLiteral("Title");
    case FlowRole::Subtitle:
        return QStringLiteral("Subtitle");
    case FlowRole::Heading:
        return QStringLiteral("Heading %1").arg(style.level);
    case FlowRole::Text:
        return QStringLiteral("Text body");
    case FlowRole::Cell:
        return QStringLiteral("Table Contents");
    case FlowRole::CellHead:
        return QStringLiteral("Table Heading");
    case FlowRole::Caption:
        return QStringLiteral("Caption");
    case FlowRole::Signature:
        return QStringLiteral("Signature");
    }
    return {};
}

QString alignment(Align align)
{
    switch (align) {
    case Align::Left:
        return QStringLiteral("start");
    case Align::Centre:
        return QStringLiteral("center");
    case Align::Right:
        return QStringLiteral("end");
    case Align::Distribute:
        return QStringLiteral("justify");
    }
    return {};
}

void writeDefaults(XmlPart &part)
{
    {
        const auto style = part.in("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
        part.empty("style:paragraph-properties", {{"fo:orphans", QStringLiteral("2")},
                                                  {"fo:widows", QStringLiteral("2")},
                                                  {"style:tab-stop-distance", cm(1.25)},
                                                  {"style:writing-mode", QStringLiteral("lr-tb")}});
        part.empty("style:text-properties", {{"style:font-name", fontName},
                                             {"style:font-name-asian", fontName},
                                             {"style:font-name-complex", fontName},
                                             {"fo:font-size", pt(16)},
                                             {"style:font-size-asian", pt(16)},
                                             {"style:font-size-complex", pt(16)},
                                             {"fo:language", QStringLiteral("en")},
                                             {"fo:country", QStringLiteral("US")},
                                             {"style:language-complex", QStringLiteral("th")},
                                             {"style:country-complex", QStringLiteral("TH")}});
    }
    const auto style = part.in("style:default-style", {{"style:family", QStringLiteral("table")}});
    part.empty("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
}

void writeStyle(XmlPart &part, const FlowStyle &style, const FlowLook &look)
{
    const bool isHeading = style.role == FlowRole::Heading;
    const auto one =
        part.in("style:style", {{"style:name", styleName(style)},
                                {"style:display-name", displayName(style)},
                                {"style:family", QStringLiteral("paragraph")},
                                {"style:parent-style-name", style.role == FlowRole::Normal ? QString() : styleName({})},
                                {"style:next-style-name", isHeading ? styleName({FlowRole::Text}) : QString()},
                                {"style:default-outline-level", isHeading ? QString::number(style.level) : QString()},
                                {"style:class", QStringLiteral("text")}});
    // Normal is what a paragraph is without a style; what its first one has is its own.
    writeLook(part, style.role == FlowRole::Normal ? FlowLook() : look, FlowLook());
}

void writePageLayout(XmlPart &part, const Flow &flow)
{
    const double top = std::min(pageNumberTop, flow.top);
    const auto padding = [&flow](double margin) { return flow.framed ? std::max(0.0, margin - frameInset) : 0.0; };
    const auto layout = part.in("style:page-layout", {{"style:name", QStringLiteral("A4")}});
    {
        const auto page = part.in(
            "style:page-layout-properties",
            {{"fo:page-width", cm(flow.pageWidth())},
             {"fo:page-height", cm(flow.pageHeight())},
             {"style:print-orientation", flow.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
             {"fo:margin-left", cm(flow.left - padding(flow.left))},
             {"fo:margin-right", cm(flow.right - padding(flow.right))},
             {"fo:margin-top", cm(top - padding(top))},
             {"fo:margin-bottom", cm(flow.bottom - padding(flow.bottom))},
             {"fo:padding-left", flow.framed ? cm(padding(flow.left)) : QString()},
             {"fo:padding-right", flow.framed ? cm(padding(flow.right)) : QString()},
             {"fo:padding-top", flow.framed ? cm(padding(top)) : QString()},
             {"fo:padding-bottom", flow.framed ? cm(padding(flow.bottom)) : QString()},
             {"fo:border",
              flow.framed ? QStringLiteral("3pt double #%1").arg(frameColour, 6, 16, QChar(u'0')) : QString()},
             {"draw:background-size", flow.background ? QStringLiteral("full") : QString()},
             {"style:writing-mode", QStringLiteral("lr-tb")}});
        if (flow.background)
            part.empty("style:background-image", {{"xlink:href", backgroundName(*flow.background)},
                                                  {"xlink:type", QStringLiteral("simple")},
                                                  {"xlink:actuate", QStringLiteral("onLoad")},
                                                  {"style:repeat", QStringLiteral("stretch")}});
    }
    const auto header = part.in("style:header-style");
    part.empty("style:header-footer-properties", {{"svg:height", cm(std::max(0.0, flow.top - pageNumberTop))},
                                                  {"fo:margin-bottom", cm(0)},
                                                  {"style:dynamic-spacing", QStringLiteral("false")}});
}

void writeWatermarkStyle(XmlPart &part)
{
    const auto style = part.in(
        "style:style", {{"style:name", QStringLiteral("Watermark")}, {"style:family", QStringLiteral("graphic")}});
    part.empty("style:graphic-properties", {{"draw:stroke", QStringLiteral("none")},
                                            {"draw:fill", QStringLiteral("solid")},
                                            {"draw:fill-color", QStringLiteral("#e8e8e8")},
                                            {"draw:auto-grow-height", QStringLiteral("false")},
                                            {"draw:auto-grow-width", QStringLiteral("false")},
                                            {"style:run-through", QStringLiteral("background")},
                                            {"style:wrap", QStringLiteral("run-through")},
                                            {"style:horizontal-pos", QStringLiteral("center")},
                                            {"style:horizontal-rel", QStringLiteral("page")},
                                            {"style:vertical-pos", QStringLiteral("middle")},
                                            {"style:vertical-rel", QStringLiteral("page")},
                                            {"draw:wrap-influence-on-position", QStringLiteral("once-concurrent")},
                                            {"style:flow-with-text", QStringLiteral("false")}});
    part.empty("style:text-properties", {{"style:font-name", fontName},
                                         {"style:font-name-complex", fontName},
                                         {"fo:font-weight", QStringLiteral("bold")},
                                         {"style:font-weight-complex", QStringLiteral("bold")}});
}

// The word behind the text, from corner to corner: drawn, so that it is no word of the paper. As LibreOffice draws its
// own, so that its menu can take it away.
void writeWatermark(XmlPart &part, const QString &word)
{
    if (word.isEmpty())
        return;
    const double width = watermarkWidth(word), height = watermarkHeight;
    // Turned about its corner, it is moved back to the middle of the page.
    const auto place = QStringLiteral("rotate (0.785398163397448) translate (%1 %2)")
                           .arg(cm((21 - (width + height) / std::numbers::sqrt2) / 2),
                                cm((29.7 + (width - height) / std::numbers::sqrt2) / 2));
    const auto shape = part.in("draw:custom-shape", {{"text:anchor-type", QStringLiteral("char")},
                                                     {"draw:name", QStringLiteral("PowerPlusWaterMarkObject")},
                                                     {"draw:style-name", QStringLiteral("Watermark")},
                                                     {"svg:width", cm(width)},
                                                     {"svg:height", cm(height)},
                                                     {"draw:transform", place}});
    part.leaf("text:p", word);
    const auto geometry =
        part.in("draw:enhanced-geometry",
                {{"svg:viewBox", QStringLiteral("0 0 21600 21600")},
                 {"draw:text-areas", QStringLiteral("0 0 21600 21600")},
                 {"draw:type", QStringLiteral("fontwork-plain-text")},
                 {"draw:modifiers", QStringLiteral("10800")},
                 {"draw:enhanced-path", QStringLiteral("M ?f3 0 L ?f5 0 N M ?f6 21600 L ?f7 21600 N")},
                 {"draw:text-path", yes},
                 {"draw:text-path-mode", QStringLiteral("shape")},
                 {"draw:text-path-scale", QStringLiteral("path")}});
    const char *formulas[] = {
        "$0 -10800",           "?f0 *2",          "abs(?f1 )",          "if(?f1 ,0,?f2 )", "21600-?f2 ",
        "if(?f1 ,?f4 ,21600)", "if(?f1 ,?f2 ,0)", "if(?f1 ,21600,?f4 )"};
    int number = 0;
    for (const auto *formula : formulas)
        part.empty("draw:equation", {{"draw:name", QStringLiteral("f%1").arg(number++)},
                                     {"draw:formula", QString::fromLatin1(formula)}});
}

void writeMaster(XmlPart &part, const QString &name, const QString &next, const Flow &flow, bool numbered)
{
    const auto master = part.in(
        "style:master-page",
        {{"style:name", name}, {"style:page-layout-name", QStringLiteral("A4")}, {"style:next-style-name", next}});
    const auto header = part.in("style:header");
    const auto line = part.in("text:p", {{"text:style-name", QStringLiteral("Header")}});
    writeWatermark(part, flow.watermark);
    if (!numbered || flow.landscape) // certificates bear no numbers of pages
        return;
    const bool thai = flow.numerals == Numerals::Thai;
    const auto second = inNumerals(QString::number(flow.firstPage + 1), flow.numerals);
    part.text(QStringLiteral("- "));
    part.leaf("text:page-number", second,
              {{"style:num-format", thai ? QStringLiteral("Native Numbering") : QStringLiteral("1")},
               {"text:select-page", QStringLiteral("current")}});
    part.text(QStringLiteral(" -"));
}

} // namespace

QString backgroundName(const FlowPicture &picture)
{
    return QStringLiteral("Pictures/background.") + picture.ending;
}

QString styleName(const FlowStyle &style)
{
    return displayName(style).replace(u' ', QStringLiteral("_20_"));
}

XmlPart document(const char *root)
{
    const auto oasis = [](const char *name) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1:1.0").arg(QLatin1String(name));
    };
    const auto compatible = [](const char *name) {
        return QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:%1-compatible:1.0").arg(QLatin1String(name));
    };
    return XmlPart(root, {{"xmlns:office", oasis("office")},
                          {"xmlns:style", oasis("style")},
                          {"xmlns:text", oasis("text")},
                          {"xmlns:table", oasis("table")},
                          {"xmlns:draw", oasis("drawing")},
                          {"xmlns:meta", oasis("meta")},
                          {"xmlns:fo", compatible("xsl-fo")},
                          {"xmlns:svg", compatible("svg")},
                          {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
                          {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                          {"office:version", QStringLiteral("1.3")}});
}

void writeFonts(XmlPart &part)
{
    const auto fonts = part.in("office:font-face-decls");
    part.empty("style:font-face", {{"style:name", fontName},
                                   {"svg:font-family", u'\'' + fontName + u'\''},
                                   {"style:font-family-generic", QStringLiteral("swiss")},
                                   {"style:font-pitch", QStringLiteral("variable")}});
}

void writeWeight(XmlPart &part, bool bold)
{
    const auto weight = bold ? QStringLiteral("bold") : QStringLiteral("normal");
    part.attribute("fo:font-weight", weight);
    part.attribute("style:font-weight-asian", weight);
    part.attribute("style:font-weight-complex", weight);
}

void writeLook(XmlPart &part, const FlowLook &look, const FlowLook &base, bool startsPage, const QString &pageNumber)
{
    const auto differs = [&](auto member) { return look.*member != base.*member; };
    const auto length = [&](double FlowLook::*member, QString (*unit)(double)) {
        return differs(member) ? unit(look.*member) : QString();
    };
    part.empty("style:paragraph-properties",
               {{"fo:text-align", differs(&FlowLook::align) ? alignment(look.align) : QString()},
                {"fo:text-indent", length(&FlowLook::firstIndent, cm)},
                {"fo:margin-left", length(&FlowLook::leftIndent, cm)},
                {"fo:margin-right", length(&FlowLook::rightIndent, cm)},
                {"fo:margin-top", length(&FlowLook::spaceBefore, pt)},
                {"fo:keep-with-next", differs(&FlowLook::keepWithNext)
                                          ? look.keepWithNext ? QStringLiteral("always") : QStringLiteral("auto")
                                          : QString()},
                {"fo:break-before", startsPage ? QStringLiteral("page") : QString()},
                {"style:page-number", pageNumber}});
    if (!differs(&FlowLook::size) && !differs(&FlowLook::bold))
        return;
    part.empty("style:text-properties", {{"fo:font-size", length(&FlowLook::size, pt)},
                                         {"style:font-size-asian", length(&FlowLook::size, pt)},
                                         {"style:font-size-complex", length(&FlowLook::size, pt)}});
    if (differs(&FlowLook::bold))
        writeWeight(part, look.bold);
}

QByteArray stylesPart(const Flow &flow)
{
    auto part = document("office:document-styles");
    writeFonts(part);
    {
        const auto styles = part.in("office:styles");
        writeDefaults(part);
        if (!flow.styles.contains({}))
            writeStyle(part, {}, {});
        for (const auto &[style, look] : flow.styles)
            writeStyle(part, style, look);
        const auto header = part.in("style:style", {{"style:name", QStringLiteral("Header")},
                                                    {"style:family", QStringLiteral("paragraph")},
                                                    {"style:parent-style-name", styleName({})},
                                                    {"style:class", QStringLiteral("extra")}});
        part.empty("style:paragraph-properties", {{"fo:text-align", QStringLiteral("center")}});
        // The native digits of a page number are those of the language of Latin letters, of all.
        part.empty("style:text-properties",
                   {{"fo:language", QStringLiteral("th")}, {"fo:country", QStringLiteral("TH")}});
    }
    {
        const auto automatic = part.in("office:automatic-styles");
        writePageLayout(part, flow);
        if (!flow.watermark.isEmpty())
            writeWatermarkStyle(part);
    }
    {
        const auto masters = part.in("office:master-styles");
        writeMaster(part, QStringLiteral("Standard"), {}, flow, true);
        writeMaster(part, QStringLiteral("First"), QStringLiteral("Standard"), flow, flow.firstPage > 1);
    }
    return part.finished();
}

} // namespace core::odt
