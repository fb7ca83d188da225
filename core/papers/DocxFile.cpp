// Office Open XML text: the parts of the file, and its content.
#include "core/exchange/Zip.h"
#include "core/papers/DocxStyles.h"
#include "core/papers/OfficeFiles.h"
#include <cmath>

namespace core {

namespace {

using namespace docx;

const QString office = QStringLiteral("http://schemas.openxmlformats.org/");
const QString relationship = office + QStringLiteral("officeDocument/2006/relationships/");
const QString wordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");
const QString coreType = QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml");

QString emu(double cm)
{
    return QString::number(std::llround(cm * 360000));
}

class Content
{
public:
    explicit Content(const Flow &flow) : m_flow(flow), m_part(document("w:document")) {}

    QByteArray written()
    {
        const auto body = m_part.in("w:body");
        for (const auto &block : m_flow.blocks)
            std::visit([this](const auto &one) { write(one); }, block);
        writeSection();
        return m_part.finished();
    }

    const QList<ZipPart> &pictures() const { return m_pictures; }

private:
    // The style Normal stays as it is, whatever the first paragraph without a style looks like.
    FlowLook baseOf(const FlowStyle &style) const
    {
        return style.role == FlowRole::Normal ? FlowLook() : m_flow.styles.at(style);
    }

    void write(const FlowParagraph &p)
    {
        const auto base = baseOf(p.style);
        const auto line = m_part.in("w:p");
        {
            const auto properties = m_part.in("w:pPr");
            m_part.empty("w:pStyle", {{"w:val", styleId(p.style)}});
            writeParagraphLook(m_part, p.look, base, p.startsPage);
            const auto mark = m_part.in("w:rPr"); // an empty line is as high as its mark
            writeLetters(m_part, p.look, base);
        }
        for (const auto &picture : p.pictures)
            write(picture);
        for (const auto &run : p.runs) {
            auto look = p.look;
            look.bold = run.bold;
            writeRun(run.text, look, base);
        }
    }

    void writeRun(const QString &text, const FlowLook &look, const FlowLook &base)
    {
        if (text.isEmpty())
            return;
        const auto run = m_part.in("w:r");
        if (look.size != base.size || look.bold != base.bold) {
            const auto properties = m_part.in("w:rPr");
            writeLetters(m_part, look, base);
        }
        const auto lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_part.empty("w:br");
            m_part.leaf("w:t", lines[i], {{"xml:space", QStringLiteral("preserve")}});
        }
    }

    void write(const FlowPicture &picture)
    {
        auto at = std::find_if(m_pictures.begin(), m_pictures.end(),
                               [&](const ZipPart &one) { return one.bytes == picture.bytes; }) -
                  m_pictures.begin();
        if (at == m_pictures.size()) // one picture on many pages stands in the file once
            m_pictures << ZipPart{QStringLiteral("word/media/image%1.%2").arg(at + 1).arg(picture.ending),
                                  picture.bytes, true};
        const auto image = QStringLiteral("image%1").arg(at + 1);
        const auto number = QString::number(++m_frames);
        const auto name = QStringLiteral("Picture ") + number;
        const auto description = picture.description.isEmpty() ? QString() : picture.description;
        const auto run = m_part.in("w:r");
        const auto drawing = m_part.in("w:drawing");
        const auto zero = QStringLiteral("0");
        const auto inLine =
            m_part.in("wp:inline", {{"distT", zero}, {"distB", zero}, {"distL", zero}, {"distR", zero}});
        m_part.empty("wp:extent", {{"cx", emu(picture.width)}, {"cy", emu(picture.height)}});
        m_part.empty("wp:docPr", {{"id", number}, {"name", name}, {"descr", description}});
        const auto graphic = m_part.in("a:graphic");
        const auto data = m_part.in("a:graphicData", {{"uri", office + QStringLiteral("drawingml/2006/picture")}});
        const auto whole = m_part.in("pic:pic");
        {
            const auto facts = m_part.in("pic:nvPicPr");
            m_part.empty("pic:cNvPr", {{"id", number}, {"name", name}});
            m_part.empty("pic:cNvPicPr");
        }
        {
            const auto fill = m_part.in("pic:blipFill");
            m_part.empty("a:blip", {{"r:embed", image}});
            const auto stretch = m_part.in("a:stretch");
            m_part.empty("a:fillRect");
        }
        const auto shape = m_part.in("pic:spPr");
        {
            const auto place = m_part.in("a:xfrm");
            m_part.empty("a:off", {{"x", zero}, {"y", zero}});
            m_part.empty("a:ext", {{"cx", emu(picture.width)}, {"cy", emu(picture.height)}});
        }
        const auto outline = m_part.in("a:prstGeom", {{"prst", QStringLiteral("rect")}});
        m_part.empty("a:avLst");
    }

    void writeBorder(const char *name)
    {
        m_part.empty(name, {{"w:val", QStringLiteral("single")},
                            {"w:sz", QStringLiteral("4")}, // eighths of a point
                            {"w:space", QStringLiteral("0")},
                            {"w:color", QStringLiteral("000000")}});
    }

    void writeTableProperties(const FlowTable &table)
    {
        double width = 0;
        for (const auto one : table.widths)
            width += one;
        const auto dxa = QStringLiteral("dxa");
        const auto properties = m_part.in("w:tblPr");
        m_part.empty("w:tblW", {{"w:w", twips(width)}, {"w:type", dxa}});
        m_part.empty("w:tblInd", {{"w:w", twips(table.leftIndent)}, {"w:type", dxa}});
        if (table.ruled) {
            const auto borders = m_part.in("w:tblBorders");
            for (const auto *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
                writeBorder(side);
        }
        m_part.empty("w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
        const auto margins = m_part.in("w:tblCellMar");
        m_part.empty("w:top", {{"w:w", twipsOfPoints(1)}, {"w:type", dxa}});
        m_part.empty("w:left", {{"w:w", twips(0.13)}, {"w:type", dxa}});
        m_part.empty("w:bottom", {{"w:w", twipsOfPoints(1)}, {"w:type", dxa}});
        m_part.empty("w:right", {{"w:w", twips(0.13)}, {"w:type", dxa}});
    }

    void write(const FlowTable &table)
    {
        const auto whole = m_part.in("w:tbl");
        writeTableProperties(table);
        {
            const auto grid = m_part.in("w:tblGrid");
            for (const auto width : table.widths)
                m_part.empty("w:gridCol", {{"w:w", twips(width)}});
        }
        for (const auto &row : table.rows)
            write(row, table);
    }

    void write(const FlowRow &row, const FlowTable &table)
    {
        const auto whole = m_part.in("w:tr");
        {
            const auto properties = m_part.in("w:trPr");
            m_part.empty("w:cantSplit");
            if (row.leastHeight > 0)
                m_part.empty("w:trHeight", {{"w:val", twips(row.leastHeight)}, {"w:hRule", QStringLiteral("atLeast")}});
            if (row.head)
                m_part.empty("w:tblHeader");
        }
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto cell = m_part.in("w:tc");
            writeCellProperties(row, table.widths.value(i));
            for (const auto &paragraph : row.cells[i])
                write(paragraph);
        }
    }

    void writeCellProperties(const FlowRow &row, double width)
    {
        const auto properties = m_part.in("w:tcPr");
        m_part.empty("w:tcW", {{"w:w", twips(width)}, {"w:type", QStringLiteral("dxa")}});
        if (row.ruledAbove) {
            const auto borders = m_part.in("w:tcBorders");
            writeBorder("w:top");
        }
        if (row.head)
            m_part.empty("w:shd", {{"w:val", QStringLiteral("clear")},
                                   {"w:color", QStringLiteral("auto")},
                                   {"w:fill", QStringLiteral("F0F0F0")}});
        if (row.leastHeight > 0)
            m_part.empty("w:vAlign", {{"w:val", QStringLiteral("bottom")}});
    }

    void writeSection()
    {
        const auto section = m_part.in("w:sectPr");
        m_part.empty("w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("header1")}});
        m_part.empty("w:headerReference", {{"w:type", QStringLiteral("first")}, {"r:id", QStringLiteral("header2")}});
        m_part.empty("w:pgSz", {{"w:w", twips(m_flow.pageWidth())},
                                {"w:h", twips(m_flow.pageHeight())},
                                {"w:orient", m_flow.landscape ? QStringLiteral("landscape") : QString()}});
        m_part.empty("w:pgMar", {{"w:top", twips(m_flow.top)},
                                 {"w:right", twips(m_flow.right)},
                                 {"w:bottom", twips(m_flow.bottom)},
                                 {"w:left", twips(m_flow.left)},
                                 {"w:header", twips(pageNumberTop)},
                                 {"w:footer", twips(1)},
                                 {"w:gutter", QStringLiteral("0")}});
        if (m_flow.framed)
            writePageBorders();
        m_part.empty("w:pgNumType", {{"w:start", QString::number(m_flow.firstPage)}});
        if (m_flow.landscape)
            m_part.empty("w:vAlign", {{"w:val", QStringLiteral("center")}});
        m_part.empty("w:titlePg");
    }

    void writePageBorders()
    {
        const auto borders = m_part.in("w:pgBorders", {{"w:offsetFrom", QStringLiteral("page")}});
        for (const auto *side : {"w:top", "w:left", "w:bottom", "w:right"})
            m_part.empty(side, {{"w:val", QStringLiteral("double")},
                                {"w:sz", QStringLiteral("12")}, // eighths of a point
                                {"w:space", QStringLiteral("28")},
                                {"w:color", QStringLiteral("%1").arg(frameColour, 6, 16, QChar(u'0')).toUpper()}});
    }

    const Flow &m_flow;
    XmlPart m_part;
    QList<ZipPart> m_pictures;
    int m_frames = 0;
};

QByteArray typesPart()
{
    XmlPart part("Types", {{"xmlns", office + QStringLiteral("package/2006/content-types")}});
    const auto byEnding = [&part](const QString &ending, const QString &type) {
        part.empty("Default", {{"Extension", ending}, {"ContentType", type}});
    };
    byEnding(QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    byEnding(QStringLiteral("xml"), QStringLiteral("application/xml"));
    byEnding(QStringLiteral("png"), QStringLiteral("image/png"));
    byEnding(QStringLiteral("jpeg"), QStringLiteral("image/jpeg"));
    const std::pair<const char *, QString> parts[] = {
        {"/word/document.xml", wordType.arg(QStringLiteral("document.main"))},
        {"/word/styles.xml", wordType.arg(QStringLiteral("styles"))},
        {"/word/settings.xml", wordType.arg(QStringLiteral("settings"))},
        {"/word/fontTable.xml", wordType.arg(QStringLiteral("fontTable"))},
        {"/word/header1.xml", wordType.arg(QStringLiteral("header"))},
        {"/word/header2.xml", wordType.arg(QStringLiteral("header"))},
        {"/docProps/core.xml", coreType}};
    for (const auto &[name, type] : parts)
        part.empty("Override", {{"PartName", QLatin1String(name)}, {"ContentType", type}});
    return part.finished();
}

struct Relation {
    QString id, type, target;
};

QByteArray relationsPart(const QList<Relation> &relations)
{
    XmlPart part("Relationships", {{"xmlns", office + QStringLiteral("package/2006/relationships")}});
    for (const auto &one : relations)
        part.empty("Relationship", {{"Id", one.id}, {"Type", one.type}, {"Target", one.target}});
    return part.finished();
}

QByteArray rootRelations()
{
    return relationsPart(
        {{QStringLiteral("document"), relationship + QStringLiteral("officeDocument"),
          QStringLiteral("word/document.xml")},
         {QStringLiteral("core"), office + QStringLiteral("package/2006/relationships/metadata/core-properties"),
          QStringLiteral("docProps/core.xml")}});
}

QByteArray documentRelations(const QList<ZipPart> &pictures)
{
    QList<Relation> relations;
    const auto add = [&relations](const QString &id, const QString &type, const QString &target) {
        relations << Relation{id, relationship + type, target};
    };
    add(QStringLiteral("styles"), QStringLiteral("styles"), QStringLiteral("styles.xml"));
    add(QStringLiteral("settings"), QStringLiteral("settings"), QStringLiteral("settings.xml"));
    add(QStringLiteral("fonts"), QStringLiteral("fontTable"), QStringLiteral("fontTable.xml"));
    add(QStringLiteral("header1"), QStringLiteral("header"), QStringLiteral("header1.xml"));
    add(QStringLiteral("header2"), QStringLiteral("header"), QStringLiteral("header2.xml"));
    for (qsizetype i = 0; i < pictures.size(); ++i)
        add(QStringLiteral("image%1").arg(i + 1), QStringLiteral("image"), pictures[i].name.section(u'/', 1));
    return relationsPart(relations);
}

QByteArray corePart(const Flow &flow)
{
    XmlPart part("cp:coreProperties", {{"xmlns:cp", office + QStringLiteral("package/2006/metadata/core-properties")},
                                       {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
    part.leaf("dc:title", flow.title);
    part.leaf("dc:creator", QStringLiteral("Bowon"));
    part.leaf("dc:language", QStringLiteral("th-TH"));
    return part.finished();
}

} // namespace

Result<QByteArray> docxOf(const Paper &paper, const ChartPicture &chartPicture)
{
    const auto flow = flowOf(paper, chartPicture);
    Content content(flow);
    QList<ZipPart> parts{{QStringLiteral("[Content_Types].xml"), typesPart()},
                         {QStringLiteral("_rels/.rels"), rootRelations()},
                         {QStringLiteral("word/document.xml"), content.written()},
                         {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(content.pictures())},
                         {QStringLiteral("word/styles.xml"), docx::stylesPart(flow)},
                         {QStringLiteral("word/settings.xml"), settingsPart()},
                         {QStringLiteral("word/fontTable.xml"), fontsPart()},
                         {QStringLiteral("word/header1.xml"), headerPart(flow, true)},
                         {QStringLiteral("word/header2.xml"), headerPart(flow, flow.firstPage > 1)},
                         {QStringLiteral("docProps/core.xml"), corePart(flow)}};
    if (flow.background) {
        const auto name = QStringLiteral("background.") + flow.background->ending;
        const auto relations = relationsPart(
            {{QStringLiteral("background"), relationship + QStringLiteral("image"), QStringLiteral("media/") + name}});
        for (const auto *header : {"word/_rels/header1.xml.rels", "word/_rels/header2.xml.rels"})
            parts << ZipPart{QLatin1String(header), relations};
        parts << ZipPart{QStringLiteral("word/media/") + name, flow.background->bytes, true};
    }
    return zipped(parts << content.pictures());
}

} // namespace core
