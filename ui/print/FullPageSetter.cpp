#include "ui/print/FullPageSetter.h"
#include "ui/print/LineSetter.h"
#include <algorithm>

namespace ui {

namespace {

// Certificates are set in bold letters throughout: read from a wall, and with one font in the file of hundreds. What
// weighs more is larger.
constexpr double emblemHeight = 2.8;                     // cm
constexpr double headingPoints = 34, openingPoints = 23; // of a certificate
constexpr double namePoints = 52, fewestNamePoints = 30; // the largest; a smaller one is no name on a wall
constexpr double wordingPoints = 25, fewestWordingPoints = 18;
constexpr double signaturePoints = 21, fewestSignaturePoints = 12, numberPoints = 17;
constexpr double penGap = 40;                        // pt above a name one signs over
constexpr double leastGap = 12, mostGap = 24;        // pt between what does not belong together
constexpr double numberTop = 2.0, numberRight = 2.5; // cm from the paper's edges
constexpr double underNameWidth = 9;                 // cm
constexpr double leastScale = 0.4;
constexpr QRgb frameColour = qRgb(150, 115, 40);

// A text as it stands in the middle of a page: as large as it may be, in as many lines as it needs.
struct Block {
    QList<SetLine> lines;
    double points = 16;
    double height = 0; // units
};

double widthOf(const QString &text, double points, const Sheets &sheets)
{
    return setLines({{text, true}}, sheets.font, points, 1e9, 0).first().width;
}

// Smaller, down to `fewest`, until the text has room on one line.
double fitting(const QString &text, double points, double fewest, double width, const Sheets &sheets)
{
    const double wide = widthOf(text, points, sheets);
    if (wide <= width)
        return points;
    // Pixel sizes are rounded, so that the reckoned size may still be too wide by a hair.
    double fit = std::max(fewest, std::floor(points * width / wide * 10) / 10);
    while (fit > fewest && widthOf(text, fit, sheets) > width)
        fit -= 0.1;
    return fit;
}

// Name and family name are parted rather than torn: at the space nearest to the middle.
QStringList parted(const QString &name)
{
    qsizetype at = -1;
    for (auto space = name.indexOf(u' '); space >= 0; space = name.indexOf(u' ', space + 1))
        if (at < 0 || std::abs(space - name.size() / 2) < std::abs(at - name.size() / 2))
            at = space;
    return at <= 0 ? QStringList{name} : QStringList{name.left(at).trimmed(), name.mid(at).trimmed()};
}

// Lines of about the same length rather than a last one of a single word.
QList<SetLine> balanced(const QString &text, double points, double width, const Sheets &sheets)
{
    auto lines = setLines({{text, true}}, sheets.font, points, width, 0);
    for (double share = 0.95; lines.size() > 1 && share > 0.5; share -= 0.05) {
        const auto tighter = setLines({{text, true}}, sheets.font, points, width * share, 0);
        if (tighter.size() > lines.size())
            break;
        lines = tighter;
    }
    return lines;
}

Block broken(const QString &text, double points, double width, const Sheets &sheets)
{
    Block block{balanced(text, points, width, sheets), points, 0};
    block.height = double(block.lines.size()) * sheets.font.lineHeight(points);
    return block;
}

Block lineOf(const QString &text, double points, double fewest, double width, const Sheets &sheets)
{
    return broken(text, fitting(text, points, fewest, width, sheets), width, sheets);
}

QList<Block> nameBlocks(const QString &name, double scale, double width, const Sheets &sheets)
{
    QList<Block> blocks;
    const auto lines = name.split(u'\n');
    auto first = QStringList{lines.first()};
    if (widthOf(lines.first(), fewestNamePoints * scale, sheets) > width)
        first = parted(lines.first());
    double points = namePoints * scale;
    for (const auto &line : first)
        points = std::min(points, fitting(line, points, fewestNamePoints * scale, width, sheets));
    for (const auto &line : first)
        blocks << broken(line, points, width, sheets);
    for (const auto &line : lines.mid(1))
        blocks << lineOf(line, wordingPoints * scale, fewestWordingPoints * scale, width, sheets);
    return blocks;
}

class CertificatePage
{
public:
    CertificatePage(const core::Certificate &certificate, const QImage &emblem, const Sheets &sheets,
                    const QRectF &area)
        : m_certificate(certificate), m_emblem(emblem), m_sheets(sheets), m_area(area)
    {
        for (m_scale = 1; m_scale > leastScale; m_scale -= 0.05) {
            set();
            if (height() + gaps() * leastGap * unitsPerPoint <= m_area.height())
                break;
        }
    }

    void put(Sheet &page)
    {
        putNumber(page);
        // What room is left stands above and below what belongs together, more of it at the edges.
        const double left = std::max(0.0, m_area.height() - height());
        m_gap = std::min(left / 5, mostGap * unitsPerPoint);
        double y = m_area.top() + std::max(0.0, left - gaps() * m_gap) / 2;
        if (!m_emblem.isNull()) {
            const double tall = emblemHeight * m_scale * unitsPerCm;
            const double wide = tall * m_emblem.width() / std::max(1, m_emblem.height());
            page.images << Sheet::Image{QRectF(middle() - wide / 2, y, wide, tall), {}, m_emblem};
            y += tall + m_gap / 2;
        }
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (i == m_name || i == m_wording || i == m_closing)
                y += m_gap;
            if (i == m_wording && m_sheets.background.isNull()) // a picture has its own ornaments
                page.rules << underName(y - m_gap * 0.7);
            putBlock(m_blocks[i], y, page);
            y += m_blocks[i].height;
        }
        putSignatures(y, page);
    }

private:
    void set()
    {
        m_blocks.clear();
        for (const auto &line : m_certificate.heading)
            add(line, headingPoints, openingPoints);
        addAlike(m_certificate.opening, openingPoints, fewestWordingPoints);
        m_name = m_blocks.size();
        m_blocks << nameBlocks(shown(m_certificate.name), m_scale, m_area.width(), m_sheets);
        m_wording = m_blocks.size();
        addAlike(m_certificate.wording, wordingPoints, fewestWordingPoints);
        m_closing = m_blocks.size();
        if (!m_certificate.closing.isEmpty())
            add(m_certificate.closing, openingPoints, fewestWordingPoints);
    }

    void add(const QString &text, double points, double fewest)
    {
        m_blocks << lineOf(shown(text), points * m_scale, fewest * m_scale, m_area.width(), m_sheets);
    }

    // Lines of one size: that of the longest that still has room on a line; what has none is broken.
    void addAlike(const QStringList &lines, double points, double fewest)
    {
        double size = points * m_scale;
        for (const auto &line : lines)
            if (widthOf(shown(line), fewest * m_scale, m_sheets) <= m_area.width())
                size = fitting(shown(line), size, fewest * m_scale, m_area.width(), m_sheets);
        for (const auto &line : lines)
            m_blocks << broken(shown(line), size, m_area.width(), m_sheets);
    }

    double height() const
    {
        double height = m_emblem.isNull() ? 0 : emblemHeight * m_scale * unitsPerCm;
        for (const auto &block : m_blocks)
            height += block.height;
        return height + signaturesHeight();
    }

    Sheet::Rule underName(double y) const
    {
        const double half = underNameWidth / 2 * unitsPerCm;
        return {QLineF(middle() - half, y, middle() + half, y), 100, false, frameColour};
    }

    QString shown(const QString &text) const { return core::inNumerals(text, m_sheets.numerals); }
    double middle() const { return m_sheets.width() / 2; }
    double gaps() const { return m_emblem.isNull() ? 3 : 3.5; }

    static void putLine(const SetLine &line, double x, double y, double points, Sheet &page)
    {
        for (const auto &stretch : line.stretches)
            if (!stretch.text.trimmed().isEmpty())
                page.texts << Sheet::Text{stretch.text, x + stretch.x, y, points, stretch.bold, 0};
    }

    void putBlock(const Block &block, double y, Sheet &page) const
    {
        for (const auto &line : block.lines) {
            putLine(line, middle() - line.width / 2, y, block.points, page);
            y += m_sheets.font.lineHeight(block.points);
        }
    }

    void putNumber(Sheet &page) const
    {
        if (m_certificate.number.isEmpty())
            return;
        const auto line = setLines({{shown(m_certificate.number), true}}, m_sheets.font, numberPoints, 1e9, 0).first();
        putLine(line, m_sheets.width() - numberRight * unitsPerCm - line.width, numberTop * unitsPerCm, numberPoints,
                page);
    }

    QStringList linesOf(const core::Signatures::Signatory &one) const
    {
        QStringList lines{u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')'};
        return lines << one.position.split(u'\n', Qt::SkipEmptyParts);
    }

    double share() const { return m_area.width() / double(std::max<qsizetype>(1, m_certificate.signatories.size())); }

    double signaturesHeight() const
    {
        double most = 0;
        for (const auto &one : m_certificate.signatories)
            most = std::max(most, double(linesOf(one).size()));
        return most == 0
                   ? 0
                   : penGap * m_scale * unitsPerPoint + most * m_sheets.font.lineHeight(signaturePoints * m_scale);
    }

    void putSignatures(double y, Sheet &page) const
    {
        double centre = m_area.left() + share() / 2;
        for (const auto &one : m_certificate.signatories) {
            double at = y + penGap * m_scale * unitsPerPoint;
            for (const auto &text : linesOf(one)) {
                const double points = fitting(shown(text), signaturePoints * m_scale, fewestSignaturePoints * m_scale,
                                              share() - unitsPerCm, m_sheets);
                const auto line = setLines({{shown(text), true}}, m_sheets.font, points, 1e9, 0).first();
                putLine(line, centre - line.width / 2, at, points, page);
                at += m_sheets.font.lineHeight(signaturePoints * m_scale);
            }
            centre += share();
        }
    }

    const core::Certificate &m_certificate;
    const QImage &m_emblem;
    const Sheets &m_sheets;
    QRectF m_area;
    QList<Block> m_blocks;
    qsizetype m_name = 0, m_wording = 0, m_closing = 0; // where each begins
    double m_gap = 0;
    double m_scale = 1; // smaller where there are too many words for the page
};

// An outline of lines; with cut corners where `notch` is more than nothing.
void outline(const QRectF &area, double notch, double width, Sheet &page)
{
    const double l = area.left(), t = area.top(), r = area.right(), b = area.bottom(), n = notch;
    const QPointF corners[] = {{l + n, t}, {r - n, t}, {r - n, t + n}, {r, t + n}, {r, b - n}, {r - n, b - n},
                               {r - n, b}, {l + n, b}, {l + n, b - n}, {l, b - n}, {l, t + n}, {l + n, t + n}};
    const auto count = std::size(corners);
    for (size_t i = 0; i < count; ++i)
        if (const QLineF line(corners[i], corners[(i + 1) % count]); line.length() > 0)
            page.rules << Sheet::Rule{line, width, false, frameColour};
}

constexpr double labelSide = 0.45, labelTop = 0.3; // cm free at the edges of a label
constexpr double fewestLabelPoints = 8;

} // namespace

void put(const core::Certificate &certificate, const QImage &emblem, const Sheets &sheets, const QRectF &area,
         Sheet &page)
{
    CertificatePage(certificate, emblem, sheets, area).put(page);
}

void put(const core::LabelSheets &labels, qsizetype first, const Sheets &sheets, Sheet &page)
{
    const int columns = std::max(1, labels.columns), rows = std::max(1, labels.rows);
    const double width = sheets.width() / columns, height = sheets.height() / rows;
    const double inner = width - 2 * labelSide * unitsPerCm, tall = height - 2 * labelTop * unitsPerCm;
    const auto last = std::min<qsizetype>(labels.texts.size(), first + qsizetype(columns) * rows);
    for (auto i = first; i < last; ++i) {
        const double x = width * double((i - first) % columns), y = height * double((i - first) / columns);
        QList<SetLine> lines;
        double points = labels.size;
        for (;; points -= 1) {
            lines.clear();
            for (const auto &part : core::inNumerals(labels.texts[i], sheets.numerals).split(u'\n'))
                lines << setLines({{part}}, sheets.font, points, inner, 0);
            if (points <= fewestLabelPoints || double(lines.size()) * sheets.font.lineHeight(points) <= tall)
                break;
        }
        double at = y + (height - double(lines.size()) * sheets.font.lineHeight(points)) / 2;
        for (const auto &line : lines) {
            for (const auto &stretch : line.stretches)
                page.texts << Sheet::Text{
                    stretch.text, x + labelSide * unitsPerCm + stretch.x, at, points, stretch.bold, 0};
            at += sheets.font.lineHeight(points);
        }
    }
}

void putFrame(const Sheets &sheets, Sheet &page)
{
    const QRectF paper(0, 0, sheets.width(), sheets.height());
    const auto inset = [&paper](double cm) {
        const double by = cm * unitsPerCm;
        return paper.adjusted(by, by, -by, -by);
    };
    outline(inset(1.0), 0, 180, page);
    outline(inset(1.22), 0.75 * unitsPerCm, 50, page);
    outline(inset(1.32), 0.75 * unitsPerCm, 50, page);
}

} // namespace ui
