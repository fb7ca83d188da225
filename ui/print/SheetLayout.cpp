#include "ui/print/FullPageSetter.h"
#include "ui/print/TableSetter.h"
#include <QHash>
#include <QImage>

namespace ui {

namespace {

using core::Align;

constexpr double emblemTop = 1.5;   // cm
constexpr double gridGap = 0.6;     // cm between the two columns
constexpr double noteGap = 16;      // pt above the line below them
constexpr double signatureGap = 24; // pt above each signature, for the pen
constexpr int fewestLines = 2;      // of a paragraph at the foot or the top of a page
const QString dots = QStringLiteral(u"(ลงชื่อ) ............................................ ");

// Lays block after block, from the top of the first page.
class Layout
{
public:
    Layout(const core::Paper &paper, const PaperFont &font) : m_paper(paper), m_pages(paper, font) {}

    Sheets laid()
    {
        for (m_at = 0; m_at < m_paper.blocks.size(); ++m_at)
            std::visit([this](const auto &block) { lay(block); }, m_paper.blocks[m_at]);
        if (m_paper.framed)
            for (auto &page : m_pages.sheets().pages)
                putFrame(m_pages.sheets(), page);
        return m_pages.sheets();
    }

private:
    const PaperFont &font() const { return m_pages.font(); }
    QString shown(const QString &text) const { return m_pages.shown(text); }
    Frame frame() const { return m_pages.frame(); }

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
        return setLines(shownRuns(p.runs), font(), p.size, m_pages.width() - p.leftIndent * unitsPerCm,
                        p.firstIndent * unitsPerCm);
    }

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
    double beginningOf(qsizetype at)
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
            return TableSetter(*table, m_pages).beginning();
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
        if (!m_pages.isAtTop())
            m_pages.y += p.spaceBefore * unitsPerPoint;
        if (p.keepWithNext && isLastPart)
            m_pages.need(height * double(lines.size()) + beginningOf(m_at + 1));
        if (p.bookmark > 0) {
            m_pages.need(height);
            QString title;
            for (const auto &run : p.runs)
                title += shown(run.text);
            m_pages.sheets().bookmarks << Sheets::Bookmark{title, p.bookmark, int(m_pages.sheets().pages.size()) - 1,
                                                           m_pages.y};
        }
        const double below = isLastPart ? signaturesBelow() : 0;
        for (qsizetype done = 0; done < lines.size();) {
            const auto left = lines.size() - done;
            auto fit = std::min<qsizetype>(left, qsizetype(m_pages.room() / height + 1e-6));
            if (fit == left && below > 0 && m_pages.room() < height * double(left) + below && !m_pages.isAtTop())
                fit = std::max<qsizetype>(0, left - fewestLines); // the last two go with the signatures
            if (fit < left) {
                if (left - fit < fewestLines)
                    fit = left - fewestLines; // no widow
                if (fit < fewestLines && !(m_pages.isAtTop() && fit > 0))
                    fit = 0; // no orphan
            }
            if (fit <= 0 && m_pages.isAtTop())
                fit = 1; // a page that takes nothing would go on for ever
            for (qsizetype i = 0; i < fit; ++i, ++done)
                putLine(p, lines[done], done == 0, height);
            if (done < lines.size())
                m_pages.newPage();
        }
    }

    void putLine(const core::Paragraph &p, const SetLine &line, bool first, double height)
    {
        const double indent = (p.leftIndent + (first ? p.firstIndent : 0)) * unitsPerCm;
        const double width = m_pages.width() - indent;
        double x = m_pages.left() + indent;
        if (p.align == Align::Centre)
            x += (width - line.width) / 2;
        else if (p.align == Align::Right)
            x += width - line.width;
        m_pages.put(line, x, m_pages.y, p.size,
                    p.align == Align::Distribute ? distribution(line, font(), p.size, width) : 0);
        m_pages.y += height;
    }

    void lay(const core::Table &table)
    {
        TableSetter(table, m_pages).put([&] {
            for (const auto &whole : table.repeated)
                for (const auto &part : split(whole))
                    layPart(part, false);
        });
    }

    void lay(const core::ChartBlock &block)
    {
        const double height = block.height * unitsPerCm;
        m_pages.need(height);
        m_pages.sheet().charts << Sheet::Drawing{QRectF(m_pages.left(), m_pages.y, m_pages.width(), height),
                                                 core::inNumerals(block.chart, m_paper.numerals)};
        m_pages.y += height;
    }

    void lay(const core::Picture &picture)
    {
        const double height = picture.height * unitsPerCm;
        const auto image = QImage::fromData(picture.bytes);
        if (image.isNull())
            return;
        const double width = std::min(m_pages.width(), height * image.width() / std::max(1, image.height()));
        m_pages.need(height + (picture.caption.isEmpty() ? 0 : font().lineHeight(14)));
        m_pages.sheet().images << Sheet::Image{
            QRectF(m_pages.left() + (m_pages.width() - width) / 2, m_pages.y, width, height), picture.bytes};
        m_pages.y += height;
        if (!picture.caption.isEmpty()) {
            const auto line = setLines({{shown(picture.caption)}}, font(), 14, m_pages.width(), 0).first();
            m_pages.put(line, m_pages.left() + (m_pages.width() - line.width) / 2, m_pages.y, 14, 0);
            m_pages.y += font().lineHeight(14);
        }
    }

    // A photograph fits into its cell, whatever its shape; its caption stands below it.
    void lay(const core::PictureGrid &grid)
    {
        const double gap = gridGap * unitsPerCm, height = grid.height * unitsPerCm;
        const double width = (m_pages.width() - gap * (grid.columns - 1)) / grid.columns;
        const double caption = font().lineHeight(14) * 2;
        for (qsizetype i = 0; i < grid.pictures.size(); ++i) {
            const auto image = QImage::fromData(grid.pictures[i].bytes);
            const auto column = i % grid.columns;
            if (column == 0) {
                if (i > 0)
                    m_pages.y += height + caption;
                m_pages.need(height + caption);
            }
            const double left = m_pages.left() + double(column) * (width + gap);
            const auto size = QSizeF(image.size()).scaled(width, height, Qt::KeepAspectRatio);
            const QRectF area(left + (width - size.width()) / 2, m_pages.y + height - size.height(), size.width(),
                              size.height());
            if (!image.isNull())
                m_pages.sheet().images << Sheet::Image{area, grid.pictures[i].bytes};
            double y = m_pages.y + height;
            for (const auto &line : setLines({{shown(grid.pictures[i].caption)}}, font(), 14, width, 0).mid(0, 2)) {
                m_pages.put(line, left + (width - line.width) / 2, y, 14, 0);
                y += font().lineHeight(14);
            }
        }
        if (!grid.pictures.isEmpty())
            m_pages.y += height + caption;
    }

    void lay(const core::Emblem &emblem)
    {
        m_pages.need(ui::heightOf(emblem, frame()));
        const double top = !m_pages.isAtTop() ? m_pages.y : emblemTop * unitsPerCm;
        ui::put(emblem, frame(), top, m_pages.sheet());
        if (auto &images = m_pages.sheet().images; !images.isEmpty())
            images.last().shared = decoded(images.last().bytes);
        m_pages.y = top + ui::heightOf(emblem, frame());
    }

    void lay(const core::FormLine &form)
    {
        m_pages.need(beginningOf(m_at));
        ui::put(form, frame(), m_pages.y, m_pages.sheet());
        m_pages.y += ui::heightOf(form, frame());
    }

    void layNote(const core::Signatures &block)
    {
        if (!block.note.isEmpty())
            m_pages.y += noteGap * unitsPerPoint;
        for (const auto &note : noteLines(block, frame())) {
            m_pages.put(note, m_pages.left(), m_pages.y, 16, 0);
            m_pages.y += font().lineHeight(16);
        }
    }

    void lay(const core::Signatures &block)
    {
        m_pages.need(heightOf(block));
        if (!block.closing.isEmpty()) {
            putClosing(block, frame(), m_pages.y, m_pages.sheet());
            m_pages.y += heightOfClosing(block, frame());
            return layNote(block);
        }
        const double line = font().lineHeight(16);
        const double share = m_pages.width() / double(std::max<qsizetype>(1, block.signatories.size()));
        const double top = m_pages.y;
        const double widthOfDots = setLines({{dots}}, font(), 16, 1e9, 0).first().width;
        for (qsizetype i = 0; i < block.signatories.size(); ++i) {
            const auto &one = block.signatories[i];
            if (block.sideBySide)
                m_pages.y = top;
            m_pages.y += signatureGap * unitsPerPoint;
            // The name stands in brackets under the dots, whatever is written behind them.
            const double centre =
                block.sideBySide ? m_pages.left() + share * (double(i) + 0.5) : m_pages.left() + m_pages.width() * 0.55;
            const double start = centre - widthOfDots / 2;
            m_pages.put(setLines({{dots.trimmed()}}, font(), 16, 1e9, 0).first(), start, m_pages.y, 16, 0);
            if (!one.role.isEmpty() && !block.sideBySide)
                m_pages.put(setLines({{shown(one.role)}}, font(), 16, 1e9, 0).first(), start + widthOfDots, m_pages.y,
                            16, 0);
            m_pages.y += line;
            QStringList below{u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')'};
            if (!one.position.isEmpty())
                below << one.position;
            if (block.sideBySide && !one.role.isEmpty())
                below << one.role;
            for (const auto &text : below) {
                const auto set = setLines({{shown(text)}}, font(), 16, 1e9, 0).first();
                m_pages.put(set, centre - set.width / 2, m_pages.y, 16, 0);
                m_pages.y += line;
            }
        }
        layNote(block);
    }

    void lay(const core::Space &space)
    {
        if (!m_pages.isAtTop())
            m_pages.y += space.height * unitsPerPoint;
    }

    void lay(const core::PageBreak &page)
    {
        if (!m_pages.isAtTop() && page.restart)
            m_pages.beginPaper();
        else if (!m_pages.isAtTop())
            m_pages.newPage();
    }

    // One picture that stands on many pages is decoded once.
    const QImage &decoded(const QByteArray &bytes)
    {
        if (!m_decoded.contains(bytes))
            m_decoded[bytes] = QImage::fromData(bytes);
        return m_decoded[bytes];
    }

    // What takes a page for itself is a paper of its own.
    void beginWholePage()
    {
        if (m_used)
            m_pages.beginPaper();
        m_used = true;
    }

    void lay(const core::Certificate &certificate)
    {
        beginWholePage();
        ui::put(certificate, decoded(certificate.emblem), m_pages.sheets(), m_pages.area(), m_pages.sheet());
    }

    void lay(const core::LabelSheets &labels)
    {
        const qsizetype each = qsizetype(labels.columns) * labels.rows;
        for (qsizetype first = 0; first < labels.texts.size(); first += each) {
            beginWholePage();
            ui::put(labels, first, m_pages.sheets(), m_pages.sheet());
        }
    }

    const core::Paper &m_paper;
    LaidPages m_pages;
    qsizetype m_at = 0;
    bool m_used = false; // the page, by what takes a whole one
    QHash<QByteArray, QImage> m_decoded;
};

} // namespace

Sheets layOut(const core::Paper &paper, const PaperFont &font)
{
    return Layout(paper, font).laid();
}

} // namespace ui
