#include "core/papers/LetterParts.h"

namespace core {

namespace {
constexpr double roomForRows = 19.6; // cm of a page below the heading
constexpr double highestRow = 1.2;   // cm
} // namespace

Paper signInPaper(const MeetingPapersContent &content, const MeetingPaper &typed)
{
    const auto title = QStringLiteral(u"ใบลงทะเบียนผู้เข้าร่วมประชุม");
    Paper paper;
    paper.numerals = content.minutes.school.numerals;
    paper.title = title + letter::meetingName(content.minutes);
    const auto heading = letter::heading(title, content.minutes);
    for (const auto &line : heading)
        paper.blocks << line;
    paper.blocks << Space{6};
    Table table;
    table.columns = {{QStringLiteral(u"ที่"), 1, Align::Centre},
                     {QStringLiteral(u"ชื่อ – สกุล"), 5},
                     {QStringLiteral(u"ตำแหน่ง"), 4.4},
                     {QStringLiteral(u"ลายมือชื่อ"), 3.6},
                     {QStringLiteral(u"เวลา"), 1.5, Align::Centre},
                     {QStringLiteral(u"หมายเหตุ"), 2}};
    table.rowsPerPage =
        std::clamp(typed.linesPerPage.value_or(usualLinesPerPage), fewestLinesPerPage, mostLinesPerPage);
    table.rowHeight = std::min(highestRow, roomForRows / table.rowsPerPage);
    table.repeated = heading;
    table.repeated << Paragraph{.runs = {}, .size = 4};
    for (const auto &one : content.recipients)
        table.rows << QStringList{QString::number(table.rows.size() + 1), one.name, one.position};
    const auto blank = typed.blankLines.value_or(usualBlankLines(content.recipients.size(), table.rowsPerPage));
    for (int i = 0; i < std::clamp(blank, 0, mostBlankLines); ++i)
        table.rows << QStringList{QString::number(table.rows.size() + 1)};
    paper.blocks << table;
    return paper;
}

} // namespace core
