#include "core/papers/SeatsPaper.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

QString termOf(const SeatLine &line)
{
    const auto from = formatDate(line.seat.since, DateStyle::Short), to = formatDate(line.termEnd, DateStyle::Short);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return QStringLiteral(u"ตั้งแต่ ") + from;
    return from.isEmpty() ? QStringLiteral(u"ถึง ") + to : from + QStringLiteral(u" – ") + to;
}

QStringList rowOf(const SeatLine &line, int number, const QHash<qint64, QString> &names)
{
    const bool isVacant = line.state == SeatLine::State::Vacant;
    auto name = isVacant ? QStringLiteral(u"(ว่าง)") : names.value(line.seat.person.value);
    auto term = isVacant ? QString() : termOf(line);
    if (line.state == SeatLine::State::TermOver)
        term += QStringLiteral(u" (ครบวาระแล้ว)");
    return {QString::number(number), name, line.seat.position, line.seat.represents, term};
}

Table tableOf(const Seating &seating, const QHash<qint64, QString> &names)
{
    Table table;
    table.columns = {{QStringLiteral(u"ที่"), 1, Align::Centre},
                     {QStringLiteral(u"ชื่อ – สกุล"), 4.4},
                     {QStringLiteral(u"ตำแหน่ง"), 4.2},
                     {QStringLiteral(u"ผู้แทน/องค์ประกอบ"), 4.8},
                     {QStringLiteral(u"วาระการดำรงตำแหน่ง"), 5.6}};
    for (const auto &line : seating.lines)
        table.rows << rowOf(line, int(table.rows.size()) + 1, names);
    return table;
}

QString sumOf(const Seating &seating)
{
    auto sum = QStringLiteral(u"รวม %1 ตำแหน่ง มีผู้ดำรงตำแหน่ง %2 ตำแหน่ง ว่าง %3 ตำแหน่ง")
                   .arg(seating.seats)
                   .arg(std::max(0, seating.seats - seating.vacant))
                   .arg(seating.vacant);
    if (seating.over > 0)
        sum += QStringLiteral(u" ครบวาระและยังมิได้แต่งตั้งใหม่ %1 ตำแหน่ง").arg(seating.over);
    return sum;
}

} // namespace

Result<SeatsContent> seatsContent(const Store &store, Id<Committee> committee, QDate on)
{
    auto body = bodyOf(store, committee);
    if (!body)
        return body.error();
    SeatsContent content;
    content.body = *body;
    content.on = on;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    if (body->record.partOf) {
        const auto above = store.find(body->record.partOf);
        if (!above)
            return above.error();
        content.partOf = above->name;
    }
    QList<qint64> people;
    for (const auto &seat : body->seats)
        people << seat.person.value;
    auto names = store.memberNames(people);
    if (!names)
        return names.error();
    content.names = *names;
    return content;
}

Paper seatsPaper(const SeatsContent &content)
{
    const auto &body = content.body.record;
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.title = QStringLiteral(u"ทำเนียบ") + body.name;
    const auto centred = [&](const QString &text, double size) {
        paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    const auto told = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            paper.blocks << Paragraph{.runs = {{what, true}, {text}}, .align = Align::Distribute};
    };
    centred(paper.title, 20);
    if (!content.school.name.isEmpty() && !body.name.contains(content.school.name))
        centred(content.school.name, 18);
    centred(QStringLiteral(u"ณ วันที่ ") + formatDate(content.on, DateStyle::Long), 16);
    paper.blocks << Space{8};
    told(QStringLiteral(u"เป็นส่วนหนึ่งของ "), content.partOf);
    told(QStringLiteral(u"ระดับ "), body.level);
    told(QStringLiteral(u"อาศัยอำนาจตาม "), body.legalBasis);
    told(QStringLiteral(u"แต่งตั้งโดย "), body.appointmentOrder);
    if (body.termsYears)
        told(QStringLiteral(u"วาระการดำรงตำแหน่ง "), QStringLiteral(u"%1 ปี").arg(*body.termsYears));
    paper.blocks << Space{8};
    const auto seating = seatingOn(body, content.body.seats, content.on);
    paper.blocks << tableOf(seating, content.names);
    paper.blocks << Paragraph{.runs = {{sumOf(seating)}}, .spaceBefore = 8};
    return paper;
}

} // namespace core
