#pragma once
// Private to core/papers.
#include "core/papers/CertificateSize.h"
#include "core/papers/Flow.h"
#include "core/papers/PictureSize.h"

namespace core {

// Turns block after block of a paper into what flows: text, tables and charts in FlowWriter.cpp, what letters are made
// of in FlowLetters.cpp, pictures and what takes a page for itself in FlowPages.cpp.
class FlowWriter
{
public:
    FlowWriter(const Paper &paper, const ChartPicture &chartPicture);
    Flow flow();

private:
    QString shown(const QString &text) const { return inNumerals(text, m_paper.numerals); }
    void add(FlowParagraph paragraph);
    void gap(double height);
    void add(const FlowTable &table);
    static bool isAllBold(const Paragraph &p);
    FlowStyle styleOf(const Paragraph &p);
    bool signaturesFollow() const;
    void write(const Paragraph &p);
    FlowParagraph cell(const QString &text, double size, bool bold, Align align, FlowRole role = FlowRole::Cell) const;
    FlowRow row(const Table &table, const QStringList &texts, bool bold, bool head) const;
    void write(const Table &table);
    QString inWords(const ChartBlock &block) const;
    FlowParagraph emblemLine(const Emblem &emblem, Align align) const;
    void write(const Emblem &emblem);
    void write(const FormLine &form);
    void write(const ChartBlock &block);
    static QString valueOf(const Chart &chart, const std::optional<double> &value);
    void writeFigures(const Chart &chart);
    void write(const Signatures &block);
    static QStringList below(const Signatures::Signatory &one);
    void write(const Signatures::Signatory &one);
    void writeClosing(const Signatures &block);
    void writeSideBySide(const Signatures &block);
    static FlowPicture fitted(const Picture &picture, const PictureFacts &facts, double width, double height);
    void write(const Picture &picture);
    void write(const PictureGrid &grid);
    void large(const QString &text, double size, double above = 0);
    void write(const Certificate &one);
    void writeSignedBy(const QList<Signatures::Signatory> &signatories, const CertificateSize &sizes);
    void write(const LabelSheets &labels);
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

} // namespace core
