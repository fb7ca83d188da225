#include "ui/print/FormSetter.h"
#include "ui/print/FullPageSetter.h"
#include "ui/print/LineSetter.h"
#include "ui/print/Sheets.h"
#include <QImage>

namespace ui {

namespace {

using core::Align;

constexpr double pageNumberTop = 1.3; // cm
constexpr double emblemTop = 1.5;     // cm
constexpr double cellPadding = 0.13;  // cm, left and right
constexpr double rowPadding = 2;      // pt, above and below together
constexpr double gridGap = 0.6;       // cm between the two columns
constexpr double noteGap = 16;        // pt above the line below them
constexpr double signatureGap = 24;   // pt above each signature, for the pen
constexpr int fewestLines = 2;        // of a paragraph at the foot or the top of a page
constexpr int fewestRows = 3;         // of a ruled table at the foot of a page
constexpr double shortTable = 0.4;    // of a page: up to that a ruled table is not torn
const QString dots = QStringLiteral(u"(ลงชื่อ) ............................................ ");

// Lays block after block, from the top of the first page.
class Layout
{
public:
    Layout(const core::Paper &paper, const PaperFont &font) : m_paper(paper)
    {
        m_sheets.title = core::inNumerals(paper.title, paper.numerals);
        m_sheets.font = font;
        m_sheets.numerals = paper.numerals;
        m_sheets.watermark = paper.watermark;
        m_left = paper.left * unitsPerCm;
        m_sheets.landscape = paper.landscape;
        m_sheets.background = QImage::fromData(paper.background);
        m_width = m_sheets.width() - m_left - paper.right * unitsPerCm;
        m_top = paper.top * unitsPerCm;
        m_bottom = m_sheets.height() - paper.bottom * unitsPerCm;
        m_y = m_top;
        m_sheets.pages << Sheet();
        if (paper.firstPage > 1)
            numberPage();
    }

    Sheets laid()
    {
        for (m_at = 0; m_at < m_paper.blocks.size(); ++m_at)
            std::visit([this](const auto &block) { lay(block); }, m_paper.blocks[m_at]);
        if (m_paper.framed)
            for (auto &page : m_sheets.pages)
                putFrame(m_sheets, page);
        return m_sheets;
    }

private:
    Sheet &sheet() { return m_sheets.pages.last(); }
    const PaperFont &font() const { return m_sheets.font; }
    double room() const { return m_bottom - m_y; }
    QString shown(const QString &text) const { return core::inNumerals(text, m_paper.numerals); }

    void newPage()
    {
        m_sheets.pages << Sheet();
        m_y = m_top;
        numberPage();
    }

    void numberPage()
    {
        const auto number =
            shown(QStringLiteral("- %1 -").arg(m_sheets.pages.size() - m_begins + m_paper.firstPage - 1));
        const auto line = setLines({{number}}, font(), 16, m_width, 0).first();
        put(line, m_left + (m_width - line.width) / 2, pageNumberTop * unitsPerCm, 16, 0);
    }

    void need(double height)
    {
        if (height > room() && m_y > m_top)
            newPage();
    }

    // Text of a line, weight by weight; spacing widens what stands before a stretch, too.
    void put(const SetLine &line, double x, double y, double points, double spacing)
    {
        double widened = 0;
        for (const auto &stretch : line.stretches) {
            if (!stretch.text.trimmed().isEmpty())
                sheet().texts << Sheet::Text{stretch.text, x + stretch.x + widened, y, points, stretch.bold, spacing};
            if (spacing > 0)
                widened += spacing * setLines({{stretch.text, stretch.bold}}, font(), points, 1e9, 0).first().clusters;
        }
    }

    QList<core::Run> shownRuns(QList<core::Run> runs) const
    {
        for (auto &run : runs)
            run.text = shown(run.text);
        return runs;
    }

    // A paragraph with line breaks in it is several paragraphs of one look.
    static QList<core::Paragraph> split(const core::Paragraph &paragraph)
    {
        QList<core::Paragraph> parts{paragraph};
        parts.last().runs.clear();
        for (const auto &run : paragraph.runs) {
            const auto lines = run.text.split(u'\n');
            for (int i = 0; i < lines.size(); ++i) {
                if (i > 0) {
                    parts << paragraph;
                    parts.last().runs.clear();
                    parts.last().spaceBefore = 0;
                    parts.last().bookmark = 0;
                }
                parts.last().runs << core::Run{lines[i], run.bold};
            }
        }
        return parts;
    }

    QList<SetLine> linesOf(const core::Paragraph &p) const
    {
        return setLines(shownRuns(p.runs), font(), p.size, m_width - p.leftIndent * unitsPerCm,
                        p.firstIndent * unitsPerCm);
    }

    Frame frame() const { return {font(), m_paper.numerals, m_left, m_width, m_sheets.width()}; }

    double heightOf(const core::Signatures &block) const
    {
        double height = block.closing.isEmpty() ? 0 : heightOfClosing(block, frame());
        for (const auto &one : block.signatories) {
            if (!block.closing.isEmpty())
                break;
            const double own = signatureGap * unitsPerPoint + (one.position.isEmpty() ? 2 : 3) * font().lineHeight(16);
            height = block.sideBySide ? std::max(height, own) : height + own;
        }
        const auto note = noteLines(block, frame()).size();
        return height + (note == 0 ? 0 : noteGap * unitsPerPoint + double(note) * font().lineHeight(16));
    }

    // What must fit below a heading: the beginning of what comes next.
    double beginningOf(qsizetype at) const
    {
        if (at >= m_paper.blocks.size())
            return 0;
        const auto &block = m_paper.blocks[at];
        if (const auto *space = std::get_if<core::Space>(&block))
            return space->height * unitsPerPoint + beginningOf(at + 1);
        if (const auto *p = std::get_if<core::Paragraph>(&block)) {
            const auto lines = split(*p);
            const double height = font().lineHeight(p->size);
            const double first = p->spaceBefore * unitsPerPoint +
                                 height * std::min<double>(fewestLines, double(linesOf(lines.first()).size()));
            return p->keepWithNext ? first + beginningOf(at + 1) : first;
        }
        if (const auto *table = std::get_if<core::Table>(&block))
            return beginningOf(*table);
        if (const auto *chart = std::get_if<core::ChartBlock>(&block))
            return chart->height * unitsPerCm;
        if (const auto *picture = std::get_if<core::Picture>(&block))
            return picture->height * unitsPerCm;
        if (const auto *signatures = std::get_if<core::Signatures>(&block))
            return heightOf(*signatures);
        if (const auto *form = std::get_if<core::FormLine>(&block))
            return ui::heightOf(*form, frame()) + (form->keepWithNext ? beginningOf(at + 1) : 0);
        return 0;
    }

    // The signatures that follow at once, if any: the last lines of the text go with them.
    double signaturesBelow() const
    {
        auto next = m_at + 1;
        double gap = 0;
        for (; next < m_paper.blocks.size(); ++next) {
            const auto *space = std::get_if<core::Space>(&m_paper.blocks[next]);
            if (!space)
                break;
            gap += space->height * unitsPerPoint;
        }
        const auto *signatures =
            next < m_paper.blocks.size() ? std::get_if<core::Signatures>(&m_paper.blocks[next]) : nullptr;
        return signatures ? gap + heightOf(*signatures) : 0;
    }

    void lay(const core::Paragraph &whole)
    {
        const auto parts = split(whole);
        for (qsizetype i = 0; i < parts.size(); ++i)
            layPart(parts[i], i + 1 == parts.size());
    }

    void layPart(const core::Paragraph &p, bool isLastPart)
    {
        const auto lines = linesOf(p);
        const double height = font().lineHeight(p.size);
        if (m_y > m_top)
            m_y += p.spaceBefore * unitsPerPoint;
        if (p.keepWithNext && isLastPart)
            need(height * double(lines.size()) + beginningOf(m_at + 1));
        if (p.bookmark > 0) {
            need(height);
            QString title;
            for (const auto &run : p.runs)
                title += shown(run.text);
            m_sheets.bookmarks << Sheets::Bookmark{title, p.bookmark, int(m_sheets.pages.size()) - 1, m_y};
        }
        const double below = isLastPart ? signaturesBelow() : 0;
        for (qsizetype done = 0; done < lines.size();) {
            const auto left = lines.size() - done;
            auto fit = std::min<qsizetype>(left, qsizetype(room() / height + 1e-6));
            if (fit == left && below > 0 && room() < height * double(left) + below && m_y > m_top)
                fit = std::max<qsizetype>(0, left - fewestLines); // the last two go with the signatures
            if (fit < left) {
                if (left - fit < fewestLines)
                    fit = left - fewestLines; // no widow
                if (fit < fewestLines && !(m_y <= m_top && fit > 0))
                    fit = 0; // no orphan
            }
            if (fit <= 0 && m_y <= m_top)
                fit = 1; // a page that takes nothing would go on for ever
            for (qsizetype i = 0; i < fit; ++i, ++done)
                putLine(p, lines[done], done == 0, height);
            if (done < lines.size())
                newPage();
        }
    }

    void putLine(const core::Paragraph &p, const SetLine &line, bool first, double height)
    {
        const double indent = (p.leftIndent + (first ? p.firstIndent : 0)) * unitsPerCm;
        const double width = m_width - indent;
        double x = m_left + indent;
        if (p.align == Align::Centre)
            x += (width - line.width) / 2;
        else if (p.align == Align::Right)
            x += width - line.width;
        put(line, x, m_y, p.size, p.align == Align::Distribute ? distribution(line, font(), p.size, width) : 0);
        m_y += height;
    }

    // Tables.
    double tableWidth(const core::Table &table) const { return m_width - table.leftIndent * unitsPerCm; }

    QList<double> widths(const core::Table &table) const
    {
        double sum = 0;
        for (const auto &column : table.columns)
            sum += column.width;
        QList<double> widths;
        for (const auto &column : table.columns)
            widths << tableWidth(table) * column.width / sum;
        return widths;
    }

    static bool hasHead(const core::Table &table)
    {
        return table.ruled && std::any_of(table.columns.begin(), table.columns.end(),
                                          [](const core::Table::Column &column) { return !column.title.isEmpty(); });
    }

    using Cells = QList<QList<SetLine>>;

    Cells cellsOf(const core::Table &table, const QStringList &row, bool bold) const
    {
        const auto all = widths(table);
        Cells cells;
        for (int i = 0; i < table.columns.size(); ++i) {
            QList<SetLine> lines;
            for (const auto &part : row.value(i).split(u'\n'))
                lines << setLines({{shown(part), bold}}, font(), table.size, all[i] - 2 * cellPadding * unitsPerCm, 0);
            cells << lines;
        }
        return cells;
    }

    double heightOf(const core::Table &table, const Cells &cells, bool head = false) const
    {
        qsizetype most = 1;
        for (const auto &cell : cells)
            most = std::max(most, cell.size());
        const double text = double(most) * font().lineHeight(table.size) + rowPadding * unitsPerPoint;
        return head ? text : std::max(text, m_rowHeight);
    }

    double rowHeight(const core::Table &table, const QStringList &row) const
    {
        return std::max(heightOf(table, cellsOf(table, row, false)), table.rowHeight * unitsPerCm);
    }

    // How high the rows of this page are at least: as high as is wanted, or lower so that as many fit as are wanted.
    void measureRows(const core::Table &table, qsizetype first)
    {
        m_rowHeight = 0;
        double sum = 0, wanted = table.rowHeight * unitsPerCm;
        QList<double> heights;
        for (auto r = first; r < std::min(first + table.rowsPerPage, table.rows.size()); ++r)
            heights << heightOf(table, cellsOf(table, table.rows[r], false));
        for (int tries = 0; tries < 50; ++tries, wanted *= 0.98) {
            sum = 0;
            for (const auto height : heights)
                sum += std::max(height, wanted);
            if (sum <= room())
                break;
        }
        m_rowHeight = wanted;
    }

    // The head with the first rows; a short table with all of them.
    double beginningOf(const core::Table &table) const
    {
        double height = hasHead(table) ? headHeight(table) : 0;
        const double most = shortTable * (m_bottom - m_top);
        double first = height;
        for (int r = 0; r < table.rows.size() && height <= most; ++r) {
            height += rowHeight(table, table.rows[r]);
            if (r < (table.ruled ? fewestRows : 1))
                first = height;
        }
        return table.ruled && height <= most ? height : first;
    }

    // What stays together from a row on: the last row goes with the sums below it.
    double heightFrom(const core::Table &table, int row, const Cells &cells) const
    {
        double height = heightOf(table, cells);
        const auto firstTotal = table.rows.size() - table.totals;
        if (table.totals > 0 && row + 1 == firstTotal)
            for (auto r = firstTotal; r < table.rows.size(); ++r)
                height += rowHeight(table, table.rows[r]);
        return height;
    }

    QStringList titles(const core::Table &table) const
    {
        QStringList titles;
        for (const auto &column : table.columns)
            titles << column.title;
        return titles;
    }

    double headHeight(const core::Table &table) const
    {
        return heightOf(table, cellsOf(table, titles(table), true), true);
    }

    void putRow(const core::Table &table, const Cells &cells, bool head)
    {
        const double height = heightOf(table, cells, head);
        const double start = m_left + table.leftIndent * unitsPerCm;
        const auto all = widths(table);
        if (head)
            sheet().shades << QRectF(start, m_y, tableWidth(table), height);
        double x = start;
        for (int i = 0; i < cells.size(); ++i) {
            const double inner = all[i] - 2 * cellPadding * unitsPerCm;
            double y = m_y + rowPadding * unitsPerPoint / 2;
            if (table.rowHeight > 0) // the pen needs the room, what is printed stands in the middle of it
                y = m_y + (height - double(cells[i].size()) * font().lineHeight(table.size)) / 2;
            for (const auto &line : cells[i]) {
                const auto align = head ? Align::Centre : table.columns[i].align;
                const double shift = align == Align::Right    ? inner - line.width
                                     : align == Align::Centre ? (inner - line.width) / 2
                                                              : 0;
                put(line, x + cellPadding * unitsPerCm + std::max(0.0, shift), y, table.size, 0);
                y += font().lineHeight(table.size);
            }
            if (table.ruled)
                sheet().rules << Sheet::Rule{{x, m_y, x, m_y + height}};
            x += all[i];
        }
        if (table.ruled) {
            sheet().rules << Sheet::Rule{{x, m_y, x, m_y + height}} << Sheet::Rule{{start, m_y, x, m_y}}
                          << Sheet::Rule{{start, m_y + height, x, m_y + height}};
        }
        m_y += height;
    }

    void lay(const core::Table &table)
    {
        const auto head = cellsOf(table, titles(table), true);
        const auto putHead = [&] {
            if (hasHead(table))
                putRow(table, head, true);
        };
        m_rowHeight = 0;
        need(beginningOf(m_at));
        putHead();
        measureRows(table, 0);
        int onPage = 0;
        for (int r = 0; r < table.rows.size(); ++r, ++onPage) {
            const bool isTotal = r >= table.rows.size() - table.totals;
            auto cells = cellsOf(table, table.rows[r], isTotal);
            const bool isFull = table.rowsPerPage > 0 && onPage == table.rowsPerPage;
            if (isFull || (heightFrom(table, r, cells) > room() && m_y > m_top)) {
                newPage();
                for (const auto &whole : table.repeated)
                    for (const auto &part : split(whole))
                        layPart(part, false);
                putHead();
                measureRows(table, r);
                onPage = 0;
            }
            while (heightOf(table, cells) > room()) // taller than a page: the one row that is cut
                cells = putWhatFits(table, cells, putHead);
            if (isTotal && r == table.rows.size() - table.totals && !table.ruled)
                sheet().rules << Sheet::Rule{{m_left, m_y, m_left + m_width, m_y}};
            putRow(table, cells, false);
        }
        m_y += 2 * unitsPerPoint;
    }

    Cells putWhatFits(const core::Table &table, const Cells &cells, const std::function<void()> &putHead)
    {
        const auto fit =
            std::max<qsizetype>(1, qsizetype((room() - rowPadding * unitsPerPoint) / font().lineHeight(table.size)));
        Cells now, later;
        for (const auto &cell : cells) {
            now << cell.mid(0, fit);
            later << cell.mid(fit);
        }
        putRow(table, now, false);
        newPage();
        putHead();
        return later;
    }

    void lay(const core::ChartBlock &block)
    {
        const double height = block.height * unitsPerCm;
        need(height);
        sheet().charts << Sheet::Drawing{QRectF(m_left, m_y, m_width, height),
                                         core::inNumerals(block.chart, m_paper.numerals)};
        m_y += height;
    }

    void lay(const core::Picture &picture)
    {
        const double height = picture.height * unitsPerCm;
        const auto image = QImage::fromData(picture.bytes);
        if (image.isNull())
            return;
        const double width = std::min(m_width, height * image.width() / std::max(1, image.height()));
        need(height + (picture.caption.isEmpty() ? 0 : font().lineHeight(14)));
        sheet().images << Sheet::Image{QRectF(m_left + (m_width - width) / 2, m_y, width, height), picture.bytes};
        m_y += height;
        if (!picture.caption.isEmpty()) {
            const auto line = setLines({{shown(picture.caption)}}, font(), 14, m_width, 0).first();
            put(line, m_left + (m_width - line.width) / 2, m_y, 14, 0);
            m_y += font().lineHeight(14);
        }
    }

    // A photograph fits into its cell, whatever its shape; its caption stands below it.
    void lay(const core::PictureGrid &grid)
    {
        const double gap = gridGap * unitsPerCm, width = (m_width - gap) / 2, height = grid.height * unitsPerCm;
        const double caption = font().lineHeight(14) * 2;
        for (qsizetype i = 0; i < grid.pictures.size(); ++i) {
            const auto image = QImage::fromData(grid.pictures[i].bytes);
            if (i % 2 == 0) {
                if (i > 0)
                    m_y += height + caption;
                need(height + caption);
            }
            const double left = m_left + (i % 2 == 0 ? 0 : width + gap);
            const auto size = QSizeF(image.size()).scaled(width, height, Qt::KeepAspectRatio);
            const QRectF area(left + (width - size.width()) / 2, m_y + height - size.height(), size.width(),
                              size.height());
            if (!image.isNull())
                sheet().images << Sheet::Image{area, grid.pictures[i].bytes};
            double y = m_y + height;
            for (const auto &line : setLines({{shown(grid.pictures[i].caption)}}, font(), 14, width, 0).mid(0, 2)) {
                put(line, left + (width - line.width) / 2, y, 14, 0);
                y += font().lineHeight(14);
            }
        }
        if (!grid.pictures.isEmpty())
            m_y += height + caption;
    }

    void lay(const core::Emblem &emblem)
    {
        need(ui::heightOf(emblem, frame()));
        const double top = m_y > m_top ? m_y : emblemTop * unitsPerCm;
        ui::put(emblem, frame(), top, sheet());
        if (!sheet().images.isEmpty())
            sheet().images.last().shared = decoded(sheet().images.last().bytes);
        m_y = top + ui::heightOf(emblem, frame());
    }

    void lay(const core::FormLine &form)
    {
        need(beginningOf(m_at));
        ui::put(form, frame(), m_y, sheet());
        m_y += ui::heightOf(form, frame());
    }

    void layNote(const core::Signatures &block)
    {
        if (!block.note.isEmpty())
            m_y += noteGap * unitsPerPoint;
        for (const auto &note : noteLines(block, frame())) {
            put(note, m_left, m_y, 16, 0);
            m_y += font().lineHeight(16);
        }
    }

    void lay(const core::Signatures &block)
    {
        need(heightOf(block));
        if (!block.closing.isEmpty()) {
            putClosing(block, frame(), m_y, sheet());
            m_y += heightOfClosing(block, frame());
            return layNote(block);
        }
        const double line = font().lineHeight(16);
        const double share = m_width / double(std::max<qsizetype>(1, block.signatories.size()));
        const double top = m_y;
        const double widthOfDots = setLines({{dots}}, font(), 16, 1e9, 0).first().width;
        for (qsizetype i = 0; i < block.signatories.size(); ++i) {
            const auto &one = block.signatories[i];
            if (block.sideBySide)
                m_y = top;
            m_y += signatureGap * unitsPerPoint;
            // The name stands in brackets under the dots, whatever is written behind them.
            const double centre = block.sideBySide ? m_left + share * (double(i) + 0.5) : m_left + m_width * 0.55;
            const double start = centre - widthOfDots / 2;
            put(setLines({{dots.trimmed()}}, font(), 16, 1e9, 0).first(), start, m_y, 16, 0);
            if (!one.role.isEmpty() && !block.sideBySide)
                put(setLines({{shown(one.role)}}, font(), 16, 1e9, 0).first(), start + widthOfDots, m_y, 16, 0);
            m_y += line;
            QStringList below{u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')'};
            if (!one.position.isEmpty())
                below << one.position;
            if (block.sideBySide && !one.role.isEmpty())
                below << one.role;
            for (const auto &text : below) {
                const auto set = setLines({{shown(text)}}, font(), 16, 1e9, 0).first();
                put(set, centre - set.width / 2, m_y, 16, 0);
                m_y += line;
            }
        }
        layNote(block);
    }

    void lay(const core::Space &space)
    {
        if (m_y > m_top)
            m_y += space.height * unitsPerPoint;
    }

    void lay(const core::PageBreak &page)
    {
        if (m_y > m_top && page.restart)
            beginPaper();
        else if (m_y > m_top)
            newPage();
    }

    // One picture that stands on many pages is decoded once.
    const QImage &decoded(const QByteArray &bytes)
    {
        if (!m_decoded.contains(bytes))
            m_decoded[bytes] = QImage::fromData(bytes);
        return m_decoded[bytes];
    }

    void lay(const core::Certificate &certificate)
    {
        if (m_used)
            beginPaper();
        ui::put(certificate, decoded(certificate.emblem), m_sheets, {m_left, m_top, m_width, m_bottom - m_top},
                sheet());
        m_used = true;
    }

    void lay(const core::LabelSheets &labels)
    {
        const qsizetype each = qsizetype(labels.columns) * labels.rows;
        for (qsizetype first = 0; first < labels.texts.size(); first += each) {
            if (m_used)
                beginPaper();
            ui::put(labels, first, m_sheets, sheet());
            m_used = true;
        }
    }

    // Another paper of the same print: its first page bears no number.
    void beginPaper()
    {
        m_sheets.pages << Sheet();
        m_y = m_top;
        m_begins = m_sheets.pages.size() - 1;
    }

    const core::Paper &m_paper;
    Sheets m_sheets;
    double m_left, m_width, m_top, m_bottom, m_y;
    qsizetype m_at = 0;
    double m_rowHeight = 0; // of the table that is being laid, at least
    qsizetype m_begins = 0; // the page from which pages are counted
    bool m_used = false;    // the page, by what takes a whole one
    QHash<QByteArray, QImage> m_decoded;
};

} // namespace

Sheets layOut(const core::Paper &paper, const PaperFont &font)
{
    return Layout(paper, font).laid();
}

} // namespace ui
