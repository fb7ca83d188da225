// OpenDocument text: the parts of the file, and its content.
#include "core/exchange/Zip.h"
#include "core/papers/OdtStyles.h"
#include "core/papers/OfficeFiles.h"

namespace core {

namespace {

using namespace odt;

const QString hairline = QStringLiteral("0.5pt solid #000000");
const QString mimetype = QStringLiteral("application/vnd.oasis.opendocument.text");

// A paragraph's look where it is not its style's.
struct OwnLook {
    FlowStyle style;
    FlowLook look;
    bool startsPage = false;
    bool isFirst = false;
    bool operator==(const OwnLook &) const = default;
};

class Content
{
public:
    explicit Content(const Flow &flow) : m_flow(flow), m_part(document("office:document-content"))
    {
        bool first = true;
        eachParagraph(flow, [&](const FlowParagraph &p) {
            const OwnLook own{p.style, p.look, p.startsPage, std::exchange(first, false)};
            if (isOwn(own) && !m_looks.contains(own))
                m_looks << own;
        });
    }

    QByteArray written()
    {
        writeFonts(m_part);
        {
            const auto styles = m_part.in("office:automatic-styles");
            writeLooks();
            writeTableStyles();
        }
        const auto body = m_part.in("office:body");
        const auto text = m_part.in("office:text");
        m_isFirst = true;
        for (const auto &block : m_flow.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        return m_part.finished();
    }

    const QList<ZipPart> &pictures() const { return m_pictures; }

private:
    // The style Standard stays as it is, whatever the first paragraph without a style looks like.
    FlowLook baseOf(const FlowStyle &style) const
    {
        return style.role == FlowRole::Normal ? FlowLook() : m_flow.styles.at(style);
    }

    bool isOwn(const OwnLook &own) const { return own.isFirst || own.startsPage || own.look != baseOf(own.style); }

    void writeLooks()
    {
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            const auto &own = m_looks[i];
            const auto style = m_part.in(
                "style:style", {{"style:name", QStringLiteral("P%1").arg(i + 1)},
                                {"style:family", QStringLiteral("paragraph")},
                                {"style:parent-style-name", styleName(own.style)},
                                {"style:master-page-name", own.isFirst ? QStringLiteral("First") : QString()}});
            writeLook(m_part, own.look, baseOf(own.style), own.startsPage,
                      own.isFirst ? QString::number(m_flow.firstPage) : QString());
        }
        for (const bool bold : {true, false}) {
            const auto style = m_part.in(
                "style:style", {{"style:name", bold ? m_bold : m_plain}, {"style:family", QStringLiteral("text")}});
            const auto properties = m_part.in("style:text-properties");
            writeWeight(m_part, bold);
        }
        const auto style = m_part.in(
            "style:style", {{"style:name", QStringLiteral("Picture")}, {"style:family", QStringLiteral("graphic")}});
        m_part.empty("style:graphic-properties", {{"style:vertical-pos", QStringLiteral("top")},
                                                  {"style:vertical-rel", QStringLiteral("baseline")}});
    }

    void cellStyle(const QString &name, const QString &border, const QString &above, const QString &shade,
                   bool atFoot = false)
    {
        const auto style =
            m_part.in("style:style", {{"style:name", name}, {"style:family", QStringLiteral("table-cell")}});
        m_part.empty("style:table-cell-properties",
                     {{"fo:border", above.isNull() ? border : QString()},
                      {"fo:border-top", above},
                      {"fo:padding-left", cm(0.13)},
                      {"fo:padding-right", cm(0.13)},
                      {"fo:padding-top", cm(0.035)},
                      {"fo:padding-bottom", cm(0.035)},
                      {"fo:background-color", shade},
                      {"style:vertical-align", atFoot ? QStringLiteral("bottom") : QString()}});
    }

    void writeTableStyles()
    {
        const auto none = QStringLiteral("none");
        cellStyle(QStringLiteral("Ruled"), hairline, {}, {});
        cellStyle(QStringLiteral("Head"), hairline, {}, QStringLiteral("#f0f0f0"));
        cellStyle(QStringLiteral("Plain"), none, {}, {});
        cellStyle(QStringLiteral("Total"), none, hairline, {});
        cellStyle(QStringLiteral("Foot"), none, {}, {}, true);
        int number = 0;
        for (const auto &block : m_flow.blocks)
            if (const auto *table = std::get_if<FlowTable>(&block))
                writeTableStyle(*table, ++number);
    }

    void writeTableStyle(const FlowTable &table, int number)
    {
        double width = 0;
        for (int i = 0; i < table.widths.size(); ++i) {
            width += table.widths[i];
            const auto column = m_part.in("style:style", {{"style:name", columnName(number, i)},
                                                          {"style:family", QStringLiteral("table-column")}});
            m_part.empty("style:table-column-properties", {{"style:column-width", cm(table.widths[i])}});
        }
        {
            const auto style = m_part.in(
                "style:style", {{"style:name", tableName(number)}, {"style:family", QStringLiteral("table")}});
            m_part.empty("style:table-properties", {{"style:width", cm(width)},
                                                    {"table:align", QStringLiteral("left")},
                                                    {"fo:margin-left", cm(table.leftIndent)},
                                                    {"fo:margin-bottom", pt(2)}});
        }
        const double height = table.rows.isEmpty() ? 0 : table.rows.first().leastHeight;
        const auto row =
            m_part.in("style:style", {{"style:name", rowName(number)}, {"style:family", QStringLiteral("table-row")}});
        m_part.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")},
                                                    {"style:min-row-height", height > 0 ? cm(height) : QString()}});
    }

    static QString tableName(int number) { return QStringLiteral("Table%1").arg(number); }
    static QString rowName(int number) { return QStringLiteral("Table%1.row").arg(number); }
    static QString columnName(int number, int column)
    {
        return QStringLiteral("Table%1.%2").arg(number).arg(column + 1);
    }

    void write(const FlowParagraph &p)
    {
        const OwnLook own{p.style, p.look, p.startsPage, std::exchange(m_isFirst, false)};
        const auto name = isOwn(own) ? QStringLiteral("P%1").arg(m_looks.indexOf(own) + 1) : styleName(p.style);
        const bool isHeading = p.style.role == FlowRole::Heading;
        const auto line = m_part.in(isHeading ? "text:h" : "text:p",
                                    {{"text:style-name", name},
                                     {"text:outline-level", isHeading ? QString::number(p.style.level) : QString()}});
        for (const auto &picture : p.pictures)
            write(picture);
        bool afterSpace = true; // at the beginning of a line a space must be spelt out
        for (const auto &run : p.runs) {
            if (run.bold == p.look.bold) {
                writeText(run.text, afterSpace);
                continue;
            }
            const auto span = m_part.in("text:span", {{"text:style-name", run.bold ? m_bold : m_plain}});
            writeText(run.text, afterSpace);
        }
    }

    // In this format several spaces are one, and a line break is nothing.
    void writeText(const QString &text, bool &afterSpace)
    {
        QString plain;
        const auto flush = [&] { m_part.text(std::exchange(plain, QString())); };
        for (const auto c : text) {
            const bool isSpace = c == u' ';
            if (c == u'\n' || c == u'\t' || (isSpace && afterSpace)) {
                flush();
                m_part.empty(c == u'\n' ? "text:line-break" : isSpace ? "text:s" : "text:tab");
            } else {
                plain += c;
            }
            afterSpace = isSpace || c == u'\n' || c == u'\t';
        }
        flush();
    }

    void write(const FlowPicture &picture)
    {
        const auto number = ++m_frames;
        auto part = std::find_if(m_pictures.begin(), m_pictures.end(),
                                 [&](const ZipPart &one) { return one.bytes == picture.bytes; });
        if (part == m_pictures.end()) // one picture on many pages stands in the file once
            part = m_pictures.insert(
                m_pictures.end(),
                ZipPart{QStringLiteral("Pictures/%1.%2").arg(number).arg(picture.ending), picture.bytes, true});
        const auto frame = m_part.in("draw:frame", {{"draw:style-name", QStringLiteral("Picture")},
                                                    {"draw:name", QStringLiteral("Picture %1").arg(number)},
                                                    {"text:anchor-type", QStringLiteral("as-char")},
                                                    {"svg:width", cm(picture.width)},
                                                    {"svg:height", cm(picture.height)}});
        m_part.empty("draw:image", {{"xlink:href", part->name},
                                    {"xlink:type", QStringLiteral("simple")},
                                    {"xlink:show", QStringLiteral("embed")},
                                    {"xlink:actuate", QStringLiteral("onLoad")}});
        if (!picture.description.isEmpty())
            m_part.leaf("svg:desc", picture.description);
    }

    void write(const FlowTable &table)
    {
        const int number = ++m_tables;
        const auto whole =
            m_part.in("table:table", {{"table:name", tableName(number)}, {"table:style-name", tableName(number)}});
        for (int i = 0; i < table.widths.size(); ++i)
            m_part.empty("table:table-column", {{"table:style-name", columnName(number, i)}});
        for (const auto &row : table.rows) {
            if (!row.head) {
                write(row, table.ruled, number);
                continue;
            }
            const auto heads = m_part.in("table:table-header-rows");
            write(row, table.ruled, number);
        }
    }

    void write(const FlowRow &row, bool ruled, int number)
    {
        const auto look = row.head              ? QStringLiteral("Head")
                          : ruled               ? QStringLiteral("Ruled")
                          : row.ruledAbove      ? QStringLiteral("Total")
                          : row.leastHeight > 0 ? QStringLiteral("Foot")
                                                : QStringLiteral("Plain");
        const auto whole = m_part.in("table:table-row", {{"table:style-name", rowName(number)}});
        for (const auto &cell : row.cells) {
            const auto one = m_part.in("table:table-cell",
                                       {{"table:style-name", look}, {"office:value-type", QStringLiteral("string")}});
            for (const auto &paragraph : cell)
                write(paragraph);
        }
    }

    const Flow &m_flow;
    XmlPart m_part;
    const QString m_bold = QStringLiteral("Bold"), m_plain = QStringLiteral("NotBold");
    QList<OwnLook> m_looks;
    QList<ZipPart> m_pictures;
    int m_tables = 0, m_frames = 0;
    bool m_isFirst = true;
};

QByteArray metaPart(const Flow &flow)
{
    auto part = document("office:document-meta");
    const auto meta = part.in("office:meta");
    part.leaf("dc:title", flow.title);
    part.leaf("dc:language", QStringLiteral("th-TH"));
    part.leaf("meta:generator", QStringLiteral("Bowon"));
    return part.finished();
}

QByteArray manifestPart(const QList<ZipPart> &parts)
{
    XmlPart part("manifest:manifest",
                 {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                  {"manifest:version", QStringLiteral("1.3")}});
    part.empty("manifest:file-entry", {{"manifest:full-path", QStringLiteral("/")},
                                       {"manifest:version", QStringLiteral("1.3")},
                                       {"manifest:media-type", mimetype}});
    for (const auto &one : parts) {
        const auto ending = one.name.section(u'.', -1);
        part.empty("manifest:file-entry",
                   {{"manifest:full-path", one.name},
                    {"manifest:media-type",
                     ending == QLatin1String("xml") ? QStringLiteral("text/xml") : QStringLiteral("image/") + ending}});
    }
    return part.finished();
}

} // namespace

Result<QByteArray> odtOf(const Paper &paper, const ChartPicture &chartPicture)
{
    const auto flow = flowOf(paper, chartPicture);
    Content content(flow);
    QList<ZipPart> parts{{QStringLiteral("content.xml"), content.written()},
                         {QStringLiteral("styles.xml"), odt::stylesPart(flow)},
                         {QStringLiteral("meta.xml"), metaPart(flow)}};
    parts << content.pictures();
    if (flow.background)
        parts << ZipPart{odt::backgroundName(*flow.background), flow.background->bytes, true};
    const auto manifest = manifestPart(parts);
    parts.prepend({QStringLiteral("mimetype"), mimetype.toLatin1(), true});
    parts << ZipPart{QStringLiteral("META-INF/manifest.xml"), manifest};
    return zipped(parts);
}

} // namespace core
