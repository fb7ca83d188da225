// What letters and signatures are made of.
#include "core/papers/FlowWriter.h"

namespace core {

namespace {
constexpr double signatureGap = 24;      // pt above each signature, for the pen
constexpr double noteGap = 16;           // pt above the line below them
constexpr double signatureCentre = 0.55; // of the width of the text
constexpr double emblemTitleSize = 29;   // pt, บันทึกข้อความ
constexpr double cmPerPoint = 2.54 / 72;
constexpr double lineSpacing = 1.3; // of TH Sarabun, times its size
constexpr double penGap = 50;       // pt between the closing words of a letter and the name
constexpr double dotsWidth = 5.2;   // cm, of the line one signs on, in TH Sarabun
const QString dots = QStringLiteral(u"(ลงชื่อ) ............................................");
} // namespace

FlowParagraph FlowWriter::emblemLine(const Emblem &emblem, Align align) const
{
    FlowParagraph line{.style = {}, .look = {.align = align}, .runs = {}};
    if (const auto facts = pictureFacts(emblem.bytes); facts.isKnown())
        line.pictures << fitted({.bytes = emblem.bytes}, facts, m_flow.width(), emblem.height);
    else
        line.look.size = emblem.height / cmPerPoint / lineSpacing; // its room stays free
    return line;
}

// Over a letter in the middle; in the head of a memo at the left of its title.
void FlowWriter::write(const Emblem &emblem)
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
void FlowWriter::write(const FormLine &form)
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

void FlowWriter::write(const Signatures &block)
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

QStringList FlowWriter::below(const Signatures::Signatory &one)
{
    QStringList lines{u'(' + (one.name.isEmpty() ? QString(40, u'.') : one.name) + u')'};
    if (!one.position.isEmpty())
        lines << one.position;
    return lines;
}

// The name stands in brackets under the dots, whatever is written behind them.
void FlowWriter::write(const Signatures::Signatory &one)
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
void FlowWriter::writeClosing(const Signatures &block)
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

void FlowWriter::writeSideBySide(const Signatures &block)
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

void FlowWriter::writeSignedBy(const QList<Signatures::Signatory> &signatories, const CertificateSize &sizes)
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

} // namespace core
