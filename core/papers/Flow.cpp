#include "core/papers/Flow.h"
#include "core/papers/CertificateSize.h"
#include "core/papers/PictureSize.h"

namespace core {

namespace {

constexpr double photoGap = 0.6;         // cm between the two columns
constexpr double captionSize = 14;       // pt
constexpr double captionLines = 1.3;     // cm: two of them
constexpr double signatureGap = 24;      // pt above each signature, for the pen
constexpr double noteGap = 16;           // pt above the line below them
constexpr double signatureCentre = 0.55; // of the width of the text
constexpr double emblemTitleSize = 29;   // pt, บันทึกข้อความ
constexpr double cmPerPoint = 2.54 / 72;
constexpr double lineSpacing = 1.3; // of TH Sarabun, times its size
constexpr double penGap = 50;       // pt between the closing words of a letter and the name
constexpr double apart = 8;         // pt between the parts of a certificate
constexpr double spare = 0.9;       // cm free at its foot: for what stands apart
constexpr double dotsWidth = 5.2;   // cm, of the line one signs on, in TH Sarabun
const QString dots = QStringLiteral(u"(ลงชื่อ) ............................................");
const QString noData = QStringLiteral(u"ไม่มีข้อมูล");

// Turns block after block of a paper into what flows.
class FlowWriter
{
public:
    FlowWriter(const Paper &paper, const ChartPicture &chartPicture) : m_paper(paper), m_chartPicture(chartPicture)
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
            m_flow.background =
                FlowPicture{paper.background, facts.ending, m_flow.pageWidth(), m_flow.pageHeight(), {}};
    }

    Flow flow()
    {
        for (m_at = 0; m_at < m_paper.blocks.size(); ++m_at)
            std::visit([this](const auto &block) { write(block); }, m_paper.blocks[m_at]);
        if (m_flow.blocks.isEmpty() || std::holds_alternative<FlowTable>(m_flow.blocks.last()))
            gap(1); // a word processor's text ends with a paragraph
        eachParagraph(m_flow, [this](const FlowParagraph &p) { m_flow.styles.try_emplace(p.style, p.look); });
        return m_flow;
    }

private:
    QString shown(const QString &text) const { return inNumerals(text, m_paper.numerals); }

    void add(FlowParagraph paragraph)
    {
        paragraph.startsPage = std::exchange(m_newPage, false);
        paragraph.look.spaceBefore += std::exchange(m_space, 0);
        m_flow.blocks << paragraph;
    }

    // An empty line of that height: before a table, which has no space of its own above it.
    void gap(double height)
    {
        add({.style = {}, .look = {.size = std::max(1.0, height / 1.3), .keepWithNext = true}, .runs = {}});
    }

    void add(const FlowTable &table)
    {
        const bool below = !m_flow.blocks.isEmpty() && std::holds_alternative<FlowTable>(m_flow.blocks.last());
        if (m_flow.blocks.isEmpty() || below || m_newPage || m_space > 0)
            gap(std::exchange(m_space, 0));
        m_flow.blocks << table;
    }

    static bool isAllBold(const Paragraph &p)
    {
        return std::all_of(p.runs.begin(), p.runs.end(), [](const Run &run) { return run.bold; });
    }

    // What the paper means by how it writes a paragraph: the first centred lines are its title, a bold line that stays
    // with what follows is a heading.
    FlowStyle styleOf(const Paragraph &p)
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

    bool signaturesFollow() const
    {
        for (auto next = m_at + 1; next < m_paper.blocks.size(); ++next)
            if (!std::holds_alternative<Space>(m_paper.blocks[next]))
                return std::holds_alternative<Signatures>(m_paper.blocks[next]);
        return false;
    }

    void write(const Paragraph &p)
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

    FlowParagraph cell(const QString &text, double size, bool bold, Align align, FlowRole role = FlowRole::Cell) const
    {
        return {.style = {role}, .look = {.size = size, .bold = bold, .align = align}, .runs = {{shown(text), bold}}};
    }

    FlowRow row(const Table &table, const QStringList &texts, bool bold, bool head) const
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

    void write(const Table &table)
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
    QString inWords(const ChartBlock &block) const
    {
        Paper words;
        words.numerals = m_paper.numerals;
        words.blocks << block;
        return plainText(words).trimmed();
    }

    FlowParagraph emblemLine(const Emblem &emblem, Align align) const
    {
        FlowParagraph line{.style = {}, .look = {.align = align}, .runs = {}};
        if (const auto facts = pictureFacts(emblem.bytes); facts.isKnown())
            line.pictures << fitted({.bytes = emblem.bytes}, facts, m_flow.width(), emblem.height);
        else
            line.look.size = emblem.height / cmPerPoint / lineSpacing; // its room stays free
        return line;
    }

    // Over a letter in the middle; in the head of a memo at the left of its title.
    void write(const Emblem &emblem)
    {
        if (emblem.title.isEmpty())
            return add(emblemLine(emblem, Align::Centre));
        const double side = m_flow.width() / 5;
        FlowTable table{.widths = {side, m_flow.width() - 2 * side, side}, .ruled = false, .rows = {FlowRow()}};
        table.rows.first().cells << QList<FlowParagraph>{emblemLine(emblem, Align::Left)}
                                 << QList<FlowParagraph>{cell(emblem.title, emblemTitleSize, true, Align::Centre,
                                                              FlowRole::Title)}
                                 << QList<FlowParagraph>{cell({}, 16, false, Align::Left)};
        add(table);
    }

    // Each label with what is filled in beside it, in columns of the shares they have.
    void write(const FormLine &form)
    {
        m_inHead = false;
        double shares = 0;
        for (const auto &item : form.items)
            shares += item.share;
        FlowTable table{.widths = {}, .ruled = false, .rows = {FlowRow()}};
        for (const auto &item : form.items) {
            table.widths << m_flow.width() * item.share / shares;
            QList<FlowParagraph> lines;
            for (const auto &text : item.text.split(u'\n'))
                lines << cell(text, 16, false, Align::Left);
            if (!item.label.isEmpty())
                lines.first().runs.prepend({shown(item.label) + QStringLiteral("  "), form.dotted});
            for (auto &line : lines)
                line.look.keepWithNext = form.keepWithNext;
            table.rows.first().cells << lines;
        }
        m_space += form.spaceBefore;
        add(table);
    }

    void write(const ChartBlock &block)
    {
        m_inHead = false;
        const auto picture = m_chartPicture ? m_chartPicture(inNumerals(block.chart, m_paper.numerals),
                                                             m_paper.numerals, m_flow.width(), block.height)
                                            : QByteArray();
        if (picture.isEmpty())
            return writeFigures(block.chart);
        add({.style = {},
             .look = {.align = Align::Centre},
             .runs = {},
             .pictures = {{picture, QStringLiteral("png"), m_flow.width(), block.height, inWords(block)}}});
    }

    static QString valueOf(const Chart &chart, const std::optional<double> &value)
    {
        if (!value)
            return noData;
        return chart.percent ? grouped(*value * 100, 0) + QStringLiteral(" %") : grouped(*value, chart.decimals);
    }

    void writeFigures(const Chart &chart)
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

    void write(const Signatures &block)
    {
        m_inHead = false;
        if (!block.closing.isEmpty())
            writeClosing(block);
        else if (block.sideBySide)
            writeSideBySide(block);
        else
            for (const auto &one : block.signatories)
                write(one);
        auto &last = m_flow.blocks.last();
        if (!block.note.isEmpty())
            for (const auto &line : block.note.split(u'\n'))
                add({.style = {},
                     .look = {.spaceBefore = line == block.note.section(u'\n', 0, 0) ? noteGap : 0},
                     .runs = {{shown(line)}}});
        else if (auto *paragraph = std::get_if<FlowParagraph>(&last))
            paragraph->look.keepWithNext = false;
    }

    static QStringList below(const Signatures::Signatory &one)
    {
        QStringList lines{u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')'};
        if (!one.position.isEmpty())
            lines << one.position;
        return lines;
    }

    // The name stands in brackets under the dots, whatever is written behind them.
    void write(const Signatures::Signatory &one)
    {
        const double left = m_flow.width() * signatureCentre - dotsWidth / 2;
        const double right = m_flow.width() - left - dotsWidth;
        add({.style = {FlowRole::Signature},
             .look = {.leftIndent = left, .spaceBefore = signatureGap, .keepWithNext = true},
             .runs = {{dots + u' ' + shown(one.role)}}});
        // A long name may reach beyond the dots on both sides.
        const double beyond = std::min(left, right);
        for (const auto &line : below(one))
            add({.style = {FlowRole::Signature},
                 .look = {.align = Align::Centre,
                          .leftIndent = left - beyond,
                          .rightIndent = right - beyond,
                          .keepWithNext = true},
                 .runs = {{shown(line)}}});
    }

    // Of a letter: the closing words, room for the pen, the name and the office, in the right half.
    void writeClosing(const Signatures &block)
    {
        const auto centred = [this](const QString &text, double above) {
            add({.style = {FlowRole::Signature},
                 .look = {.align = Align::Centre,
                          .leftIndent = m_flow.width() * 0.35,
                          .spaceBefore = above,
                          .keepWithNext = true},
                 .runs = {{shown(text)}}});
        };
        centred(block.closing, 0);
        for (const auto &one : block.signatories) {
            double above = penGap;
            for (const auto &text : below(one))
                for (const auto &line : text.split(u'\n'))
                    centred(line, std::exchange(above, 0));
        }
    }

    void writeSideBySide(const Signatures &block)
    {
        FlowTable table{.widths = {}, .ruled = false, .rows = {FlowRow()}};
        for (const auto &one : block.signatories) {
            table.widths << m_flow.width() / double(block.signatories.size());
            QList<FlowParagraph> lines;
            QStringList texts{dots};
            texts << below(one);
            if (!one.role.isEmpty())
                texts << one.role;
            for (const auto &text : texts) {
                lines << cell(text, 16, false, Align::Centre, FlowRole::Signature);
                lines.last().look.keepWithNext = true;
            }
            lines.first().look.spaceBefore = signatureGap;
            table.rows.first().cells << lines;
        }
        add(table);
    }

    static FlowPicture fitted(const Picture &picture, const PictureFacts &facts, double width, double height)
    {
        const auto size = QSizeF(facts.size).scaled(width, height, Qt::KeepAspectRatio);
        return {picture.bytes, facts.ending, size.width(), size.height(), picture.caption};
    }

    void write(const Picture &picture)
    {
        const auto facts = pictureFacts(picture.bytes);
        if (!facts.isKnown())
            return;
        const bool captioned = !picture.caption.isEmpty();
        add({.style = {},
             .look = {.align = Align::Centre, .keepWithNext = captioned},
             .runs = {},
             .pictures = {fitted(picture, facts, m_flow.width(), picture.height)}});
        if (captioned)
            add(cell(picture.caption, captionSize, false, Align::Centre, FlowRole::Caption));
    }

    // A photograph fits into its cell, whatever its shape; its caption stands below it.
    void write(const PictureGrid &grid)
    {
        const int columns = std::max(1, grid.columns);
        FlowTable table{.widths = QList<double>(columns, m_flow.width() / columns), .ruled = false, .rows = {}};
        const double width = (m_flow.width() - photoGap * (columns - 1)) / columns;
        for (qsizetype i = 0; i < grid.pictures.size(); ++i) {
            if (i % columns == 0)
                table.rows << FlowRow{.cells = {}, .leastHeight = grid.height + captionLines};
            const auto &picture = grid.pictures[i];
            QList<FlowParagraph> lines;
            if (const auto facts = pictureFacts(picture.bytes); facts.isKnown())
                lines << FlowParagraph{.style = {FlowRole::Cell},
                                       .look = {.size = captionSize, .align = Align::Centre, .keepWithNext = true},
                                       .runs = {},
                                       .pictures = {fitted(picture, facts, width, grid.height)}};
            lines << cell(picture.caption, captionSize, false, Align::Centre, FlowRole::Caption);
            table.rows.last().cells << lines;
        }
        while (!table.rows.isEmpty() && table.rows.last().cells.size() < columns)
            table.rows.last().cells << QList<FlowParagraph>{
                cell({}, captionSize, false, Align::Centre, FlowRole::Caption)};
        if (!table.rows.isEmpty())
            add(table);
    }

    // One weight throughout, as on its page.
    void large(const QString &text, double size, double above = 0)
    {
        add({.style = {},
             .look = {.size = size, .bold = true, .align = Align::Centre, .spaceBefore = above},
             .runs = {{shown(text), true}}});
    }

    // As on its page, but for the sizes of long lines: how wide they are a word processor knows better.
    void write(const Certificate &one)
    {
        m_inHead = false;
        m_newPage = !m_flow.blocks.isEmpty();
        add({.style = {}, .look = {.align = Align::Right}, .runs = {{shown(one.number), true}}});
        const auto facts = pictureFacts(one.emblem);
        const auto sizes = CertificateSize::fitting(one, facts.isKnown(), m_flow.width(),
                                                    m_flow.pageHeight() - m_flow.top - m_flow.bottom - spare);
        if (facts.isKnown())
            add({.style = {},
                 .look = {.align = Align::Centre},
                 .runs = {},
                 .pictures = {fitted({.bytes = one.emblem}, facts, m_flow.width(), sizes.emblemHeight)}});
        for (const auto &line : one.heading)
            large(line, sizes.heading);
        for (const auto &line : one.opening)
            large(line, sizes.opening);
        const auto names = one.name.split(u'\n');
        for (qsizetype i = 0; i < names.size(); ++i)
            large(names[i], i == 0 ? sizes.name : sizes.wording, i == 0 ? apart : 0);
        for (qsizetype i = 0; i < one.wording.size(); ++i)
            large(one.wording[i], sizes.wording, i == 0 ? apart : 0);
        large(one.closing, sizes.opening, apart);
        writeSignedBy(one.signatories, sizes);
    }

    void writeSignedBy(const QList<Signatures::Signatory> &signatories, const CertificateSize &sizes)
    {
        if (signatories.isEmpty())
            return;
        FlowTable table{.widths = {}, .ruled = false, .rows = {FlowRow()}};
        for (const auto &one : signatories) {
            table.widths << m_flow.width() / double(signatories.size());
            QList<FlowParagraph> lines;
            for (const auto &text : below(one))
                for (const auto &line : text.split(u'\n'))
                    lines << cell(line, sizes.signature, true, Align::Centre);
            table.rows.first().cells << lines;
        }
        m_space += sizes.penGap;
        add(table);
    }

    void write(const LabelSheets &labels)
    {
        m_inHead = false;
        const int columns = std::max(1, labels.columns);
        FlowTable table{.widths = QList<double>(columns, m_flow.width() / columns), .ruled = false, .rows = {}};
        for (qsizetype i = 0; i < labels.texts.size(); i += columns) {
            FlowRow row{.cells = {}, .leastHeight = m_flow.pageHeight() / std::max(1, labels.rows) - 0.05};
            for (auto at = i; at < i + columns; ++at) {
                QList<FlowParagraph> lines;
                for (const auto &line : labels.texts.value(at).split(u'\n'))
                    lines << cell(line, labels.size, false, Align::Left);
                row.cells << lines;
            }
            table.rows << row;
        }
        if (!table.rows.isEmpty())
            add(table);
    }

    void write(const Space &space) { m_space += space.height; }
    void write(const PageBreak &) { m_newPage = !m_flow.blocks.isEmpty(); }

    const Paper &m_paper;
    const ChartPicture &m_chartPicture;
    Flow m_flow;
    qsizetype m_at = 0;
    double m_space = 0; // asked for before what comes next
    bool m_newPage = false;
    bool m_inHead = true, m_titled = false;
    int m_level = 0; // of the last heading
};

} // namespace

Flow flowOf(const Paper &paper, const ChartPicture &chartPicture)
{
    return FlowWriter(paper, chartPicture).flow();
}

double watermarkWidth(const QString &word)
{
    constexpr double letter = 2; // cm; marks above and below take no width
    return letter * double(std::count_if(word.begin(), word.end(),
                                         [](QChar c) { return c.category() != QChar::Mark_NonSpacing; }));
}

void eachParagraph(const Flow &flow, const std::function<void(const FlowParagraph &)> &visit)
{
    for (const auto &block : flow.blocks) {
        if (const auto *paragraph = std::get_if<FlowParagraph>(&block)) {
            visit(*paragraph);
            continue;
        }
        for (const auto &row : std::get<FlowTable>(block).rows)
            for (const auto &cell : row.cells)
                for (const auto &paragraph : cell)
                    visit(paragraph);
    }
}

} // namespace core
