#include "core/papers/FlowWriter.h"

namespace core {

namespace {
constexpr double captionSize = 14; // pt
const QString noData = QStringLiteral(u"ไม่มีข้อมูล");
} // namespace

FlowWriter::FlowWriter(const Paper &paper, const ChartPicture &chartPicture)
    : m_paper(paper), m_chartPicture(chartPicture)
{
    m_flow.title = shown(paper.title);
    m_flow.numerals = paper.numerals;
    m_flow.left = paper.left;
    m_flow.right = paper.right;
    m_flow.top = paper.top;
    m_flow.bottom = paper.bottom;
    m_flow.firstPage = paper.firstPage;
    m_flow.watermark = paper.watermark;
    m_flow.landscape = paper.landscape;
    m_flow.framed = paper.framed;
    if (const auto facts = pictureFacts(paper.background); facts.isKnown())
        m_flow.background = FlowPicture{paper.background, facts.ending, m_flow.pageWidth(), m_flow.pageHeight(), {}};
}

Flow FlowWriter::flow()
{
    for (m_at = 0; m_at < m_paper.blocks.size(); ++m_at)
        std::visit([this](const auto &block) { write(block); }, m_paper.blocks[m_at]);
    if (m_flow.blocks.isEmpty() || std::holds_alternative<FlowTable>(m_flow.blocks.last()))
        gap(1); // a word processor's text ends with a paragraph
    eachParagraph(m_flow, [this](const FlowParagraph &p) { m_flow.styles.try_emplace(p.style, p.look); });
    return m_flow;
}

void FlowWriter::add(FlowParagraph paragraph)
{
    paragraph.startsPage = std::exchange(m_newPage, false);
    paragraph.look.spaceBefore += std::exchange(m_space, 0);
    m_flow.blocks << paragraph;
}

// An empty line of that height: before a table, which has no space of its own above it.
void FlowWriter::gap(double height)
{
    add({.style = {}, .look = {.size = std::max(1.0, height / 1.3), .keepWithNext = true}, .runs = {}});
}

void FlowWriter::add(const FlowTable &table)
{
    const bool below = !m_flow.blocks.isEmpty() && std::holds_alternative<FlowTable>(m_flow.blocks.last());
    if (m_flow.blocks.isEmpty() || below || m_newPage || m_space > 0)
        gap(std::exchange(m_space, 0));
    m_flow.blocks << table;
}

bool FlowWriter::isAllBold(const Paragraph &p)
{
    return std::all_of(p.runs.begin(), p.runs.end(), [](const Run &run) { return run.bold; });
}

// What the paper means by how it writes a paragraph: the first centred lines are its title, a bold line that stays
// with what follows is a heading.
FlowStyle FlowWriter::styleOf(const Paragraph &p)
{
    const bool centred = p.align == Align::Centre && m_inHead;
    if (centred && p.bookmark == 0)
        return {std::exchange(m_titled, true) ? FlowRole::Subtitle : FlowRole::Title};
    m_inHead = false;
    if (p.bookmark > 0)
        return {FlowRole::Heading, m_level = p.bookmark};
    if (p.keepWithNext && isAllBold(p))
        return {FlowRole::Heading, m_level + 1};
    return {p.align == Align::Distribute ? FlowRole::Text : FlowRole::Normal};
}

bool FlowWriter::signaturesFollow() const
{
    for (auto next = m_at + 1; next < m_paper.blocks.size(); ++next)
        if (!std::holds_alternative<Space>(m_paper.blocks[next]))
            return std::holds_alternative<Signatures>(m_paper.blocks[next]);
    return false;
}

void FlowWriter::write(const Paragraph &p)
{
    FlowParagraph whole{.style = styleOf(p),
                        .look = {.size = p.size,
                                 .bold = isAllBold(p),
                                 .align = p.align,
                                 .firstIndent = p.firstIndent,
                                 .leftIndent = p.leftIndent,
                                 .spaceBefore = p.spaceBefore,
                                 .keepWithNext = p.keepWithNext || signaturesFollow()},
                        .runs = {}};
    const bool mayBreak = p.align != Align::Distribute; // a broken line would be drawn to both margins
    for (const auto &run : p.runs) {
        const auto lines = shown(run.text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0 && mayBreak) {
                whole.runs.last().text += u'\n' + lines[i];
                continue;
            }
            if (i > 0) {
                add(whole);
                whole.runs.clear();
                whole.look.spaceBefore = 0;
            }
            whole.runs << Run{lines[i], run.bold};
        }
    }
    add(whole);
}

FlowParagraph FlowWriter::cell(const QString &text, double size, bool bold, Align align, FlowRole role) const
{
    return {.style = {role}, .look = {.size = size, .bold = bold, .align = align}, .runs = {{shown(text), bold}}};
}

FlowRow FlowWriter::row(const Table &table, const QStringList &texts, bool bold, bool head) const
{
    FlowRow row;
    row.head = head;
    for (int i = 0; i < table.columns.size(); ++i) {
        QList<FlowParagraph> lines;
        for (const auto &line : texts.value(i).split(u'\n'))
            lines << cell(line, table.size, bold, head ? Align::Centre : table.columns[i].align,
                          head ? FlowRole::CellHead : FlowRole::Cell);
        row.cells << lines;
    }
    return row;
}

void FlowWriter::write(const Table &table)
{
    m_inHead = false;
    FlowTable flow{.widths = {}, .leftIndent = table.leftIndent, .ruled = table.ruled, .rows = {}};
    double sum = 0;
    QStringList titles;
    for (const auto &column : table.columns) {
        sum += column.width;
        titles << column.title;
    }
    for (const auto &column : table.columns)
        flow.widths << (m_flow.width() - table.leftIndent) * column.width / sum;
    if (table.ruled && !titles.join(QString()).isEmpty())
        flow.rows << row(table, titles, true, true);
    for (int r = 0; r < table.rows.size(); ++r) {
        flow.rows << row(table, table.rows[r], r >= table.rows.size() - table.totals, false);
        flow.rows.last().ruledAbove = !table.ruled && table.totals > 0 && r == table.rows.size() - table.totals;
    }
    if (!flow.rows.isEmpty())
        add(flow);
}

// As it is read aloud: the chart in words.
QString FlowWriter::inWords(const ChartBlock &block) const
{
    Paper words;
    words.numerals = m_paper.numerals;
    words.blocks << block;
    return plainText(words).trimmed();
}

void FlowWriter::write(const ChartBlock &block)
{
    m_inHead = false;
    const auto picture = m_chartPicture ? m_chartPicture(inNumerals(block.chart, m_paper.numerals), m_paper.numerals,
                                                         m_flow.width(), block.height)
                                        : QByteArray();
    if (picture.isEmpty())
        return writeFigures(block.chart);
    add({.style = {},
         .look = {.align = Align::Centre},
         .runs = {},
         .pictures = {{picture, QStringLiteral("png"), m_flow.width(), block.height, inWords(block)}}});
}

QString FlowWriter::valueOf(const Chart &chart, const std::optional<double> &value)
{
    if (!value)
        return noData;
    return chart.percent ? grouped(*value * 100, 0) + QStringLiteral(" %") : grouped(*value, chart.decimals);
}

void FlowWriter::writeFigures(const Chart &chart)
{
    auto title = cell(chart.title, captionSize, true, Align::Left, FlowRole::Caption);
    title.look.spaceBefore = 6;
    title.look.keepWithNext = true;
    add(title);
    Table table;
    table.columns << Table::Column{chart.axisTitle, 3};
    // A note of a single series says its value already; of several it is their sum.
    const bool noted = !chart.notes.join(QString()).isEmpty();
    const bool replaces = noted && chart.series.size() == 1;
    for (const auto &series : chart.series)
        table.columns << Table::Column{series.name, 2, Align::Right};
    if (noted && !replaces)
        table.columns << Table::Column{QStringLiteral(u"รวม"), 2, Align::Right};
    for (int i = 0; i < chart.categories.size(); ++i) {
        QStringList cells{chart.categories[i]};
        for (const auto &series : chart.series)
            cells << (replaces && !chart.notes.value(i).isEmpty() ? chart.notes[i]
                                                                  : valueOf(chart, series.values.value(i)));
        if (noted && !replaces)
            cells << chart.notes.value(i);
        table.rows << cells;
    }
    write(table);
}

// One weight throughout, as on its page.
void FlowWriter::large(const QString &text, double size, double above)
{
    add({.style = {},
         .look = {.size = size, .bold = true, .align = Align::Centre, .spaceBefore = above},
         .runs = {{shown(text), true}}});
}

} // namespace core
