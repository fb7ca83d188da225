// Pictures, and what takes a page for itself.
#include "core/papers/FlowWriter.h"

namespace core {

namespace {
constexpr double photoGap = 0.6;     // cm between the two columns
constexpr double captionSize = 14;   // pt
constexpr double captionLines = 1.3; // cm: two of them
constexpr double apart = 8;          // pt between the parts of a certificate
constexpr double spare = 0.9;        // cm free at its foot: for what stands apart
} // namespace

FlowPicture FlowWriter::fitted(const Picture &picture, const PictureFacts &facts, double width, double height)
{
    const auto size = QSizeF(facts.size).scaled(width, height, Qt::KeepAspectRatio);
    return {picture.bytes, facts.ending, size.width(), size.height(), picture.caption};
}

void FlowWriter::write(const Picture &picture)
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
void FlowWriter::write(const PictureGrid &grid)
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
        table.rows.last().cells << QList<FlowParagraph>{cell({}, captionSize, false, Align::Centre, FlowRole::Caption)};
    if (!table.rows.isEmpty())
        add(table);
}

// As on its page, but for the sizes of long lines: how wide they are a word processor knows better.
void FlowWriter::write(const Certificate &one)
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

void FlowWriter::write(const LabelSheets &labels)
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

} // namespace core
