#include "core/papers/LetterParts.h"
#include "core/records/RollCall.h"

namespace core {

namespace {

QString standing(const RollLine &line)
{
    switch (line.mark()) {
    case Mark::Present:
        return QStringLiteral(u"มา");
    case Mark::Absent:
        return QStringLiteral(u"ไม่มา");
    case Mark::OnLeave:
        return QStringLiteral(u"ลา");
    case Mark::StandIn:
        return QStringLiteral(u"มีผู้มาแทน");
    case Mark::None:
        break;
    }
    return {};
}

QString officeOf(const RollLine &line)
{
    return line.represents.isEmpty() || line.position.contains(line.represents)
               ? line.position
               : QString(line.position + u' ' + line.represents).trimmed();
}

} // namespace

Paper distributionPaper(const MeetingPapersContent &content)
{
    const auto &m = content.minutes;
    const auto title = QStringLiteral(u"บัญชีแจกจ่ายรายงานการประชุม");
    Paper paper;
    paper.numerals = m.school.numerals;
    paper.title = title + letter::meetingName(m);
    const auto heading = letter::heading(title, m);
    for (const auto &line : heading)
        paper.blocks << line;
    paper.blocks << Space{6};
    Table table;
    table.columns = {{QStringLiteral(u"ที่"), 1, Align::Centre}, {QStringLiteral(u"ชื่อ – สกุล"), 4.6},
                     {QStringLiteral(u"ตำแหน่ง"), 4.2},         {QStringLiteral(u"การประชุม"), 2, Align::Centre},
                     {QStringLiteral(u"ลายมือชื่อผู้รับ"), 3},       {QStringLiteral(u"วันที่รับ"), 2}};
    table.rowHeight = 0.9;
    table.repeated = heading;
    table.repeated << Paragraph{.runs = {}, .size = 4};
    const auto add = [&](const QString &name, const QString &position, const QString &came) {
        table.rows << QStringList{QString::number(table.rows.size() + 1), name, position, came};
    };
    for (const auto &line : rollOf(m.seats, m.meeting.attendance)) {
        if (line.isVacant())
            continue;
        add(m.names.value(line.member.value), officeOf(line), standing(line));
        if (line.mark() == Mark::StandIn)
            add(m.names.value(line.standIn->member.value), QStringLiteral(u"แทน ") + m.names.value(line.member.value),
                QStringLiteral(u"มา"));
    }
    for (const auto &guest : guestsOf(m.meeting.attendance))
        add(m.names.value(guest.member.value), m.positions.value(guest.member.value), QStringLiteral(u"เข้าร่วม"));
    const auto copies = table.rows.size();
    paper.blocks << table << Space{8} << paragraph(QStringLiteral(u"รวมแจกจ่าย %1 ฉบับ").arg(copies));
    paper.blocks << Signatures{{{m.meeting.minuteTaker, {}, QStringLiteral(u"ผู้แจกจ่าย")}}};
    return paper;
}

} // namespace core
