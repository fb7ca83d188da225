#include "core/papers/PlanPaper.h"
#include "core/papers/LetterParts.h"
#include "core/records/Standard.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

constexpr double tableSize = 12; // pt: nine columns on an upright page

QString dayOf(QDate day)
{
    return day.isValid() ? formatDate(day, DateStyle::Short) : QString();
}

// 20–22 มิ.ย. 68; over the end of a month both days in full.
QString daysOf(QDate day, const Activity &activity)
{
    const auto last = activity.endDate.isValid() ? day.addDays(activity.date.daysTo(activity.endDate)) : day;
    if (last <= day)
        return dayOf(day);
    if (last.month() == day.month() && last.year() == day.year())
        return QStringLiteral(u"%1–%2").arg(day.day()).arg(dayOf(last));
    return dayOf(day) + QStringLiteral(u" –\n") + dayOf(last);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

QString money(qint64 satang)
{
    return satang ? bahtText(satang) : QStringLiteral("-");
}

QStringList rowOf(const PlanLine &line, int number)
{
    const auto &a = line.record;
    auto what = a.title;
    if (!a.organiser.isEmpty())
        what += u'\n' + QStringLiteral(u"โดย ") + a.organiser;
    const bool isHeld = a.status == ActivityStatus::Held;
    const auto planned = a.plannedPeople ? grouped(qint64(*a.plannedPeople)) : QStringLiteral("-");
    const auto came = isHeld && line.people ? grouped(*line.people) : QStringLiteral("-");
    auto tags = strategiesOnPaper(a.strategies).replace(QStringLiteral(", "), QStringLiteral("\n"));
    const auto codes = codesIn(a.standards).join(QStringLiteral(", "));
    if (!codes.isEmpty())
        tags += (tags.isEmpty() ? QString() : QStringLiteral("\n")) + codes;
    return {QString::number(number),
            daysOf(line.day, a),
            what,
            orDash(a.audience),
            tags,
            money(a.budget) + u'\n' + money(a.spent),
            planned + u'\n' + came,
            isHeld ? daysOf(a.date, a) : QStringLiteral("-"),
            planStateOnPaper(line)};
}

Table tableOf(const YearPlan &plan)
{
    Table table;
    table.size = tableSize;
    table.columns = {{QStringLiteral(u"ที่"), 0.8, Align::Centre},
                     {QStringLiteral(u"วันตามแผน"), 2},
                     {QStringLiteral(u"กิจกรรม / ผู้รับผิดชอบ"), 4.5},
                     {QStringLiteral(u"กลุ่มเป้าหมาย"), 2},
                     {QStringLiteral(u"กลยุทธ์ /\nมาตรฐาน"), 2.3},
                     {QStringLiteral(u"งบประมาณ /\nใช้จริง (บาท)"), 1.9, Align::Right},
                     {QStringLiteral(u"คน: แผน\n/ มาจริง"), 1.5, Align::Right},
                     {QStringLiteral(u"วันที่จัด"), 2},
                     {QStringLiteral(u"ผล"), 1.7}};
    QDate month;
    int number = 0;
    for (const auto &line : plan.lines) {
        const QDate first(line.day.year(), line.day.month(), 1);
        if (first != month)
            table.rows << QStringList{
                {}, {}, QStringLiteral(u"— %1 %2 —").arg(monthName(first.month())).arg(buddhistYear(first))};
        month = first;
        table.rows << rowOf(line, ++number);
    }
    const auto &s = plan.sums;
    table.rows << QStringList{{},
                              {},
                              QStringLiteral(u"รวม %1 กิจกรรม").arg(s.lines),
                              {},
                              {},
                              money(s.budget) + u'\n' + money(s.spent),
                              grouped(s.plannedPeople) + u'\n' + grouped(s.people)};
    table.totals = 1;
    return table;
}

QString sumOf(const PlanSums &s)
{
    auto sum = QStringLiteral(u"ทั้งหมด %1 กิจกรรม จัดแล้ว %2 กิจกรรม").arg(s.lines).arg(s.held);
    const std::pair<int, QString> rest[]{{s.moved, QStringLiteral(u" เลื่อนจากวันตามแผน %1 กิจกรรม")},
                                         {s.cancelled, QStringLiteral(u" งดจัด %1 กิจกรรม")},
                                         {s.unsettled, QStringLiteral(u" ยังไม่สรุปผล %1 กิจกรรม")},
                                         {s.ahead, QStringLiteral(u" ยังไม่ถึงกำหนด %1 กิจกรรม")}};
    for (const auto &[count, words] : rest)
        if (count > 0)
            sum += words.arg(count);
    return sum;
}

} // namespace

QString planStateOnPaper(const PlanLine &line)
{
    const auto by = [&] { return qAbs(line.daysLate()); };
    switch (line.state) {
    case PlanState::Ahead:
        return QStringLiteral(u"ยังไม่ถึงกำหนด");
    case PlanState::Postponed:
        return QStringLiteral(u"เลื่อนเป็น %1").arg(formatDate(line.record.date, DateStyle::Short));
    case PlanState::Unsettled:
        return QStringLiteral(u"ยังไม่สรุปผล");
    case PlanState::OnTime:
        return QStringLiteral(u"จัดตามแผน");
    case PlanState::Moved:
        return (line.daysLate() > 0 ? QStringLiteral(u"จัดช้ากว่าแผน %1 วัน") : QStringLiteral(u"จัดก่อนแผน %1 วัน"))
            .arg(by());
    case PlanState::Unplanned:
        return QStringLiteral(u"จัดแล้ว");
    case PlanState::Cancelled:
        break;
    }
    return QStringLiteral(u"งดจัด");
}

QString strategiesOnPaper(const QList<Strategy> &strategies)
{
    static const QString names[]{QStringLiteral(u"วิสัยทัศน์ร่วม"), QStringLiteral(u"รวมพลัง"),
                                 QStringLiteral(u"โรงเรียนเป็นฐาน")};
    QStringList words;
    for (const auto strategy : strategies)
        words << names[int(strategy)];
    return words.join(QStringLiteral(", "));
}

Result<PlanContent> planContent(const Store &store, const Period &period, QDate today)
{
    const auto plan = yearPlan(store, period, today);
    if (!plan)
        return plan.error();
    PlanContent content{{}, *plan};
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    return content;
}

Paper planPaper(const PlanContent &content)
{
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.left = 1.5;
    paper.right = 1.5;
    paper.top = 2;
    const auto year = periodName(content.plan.period);
    paper.title = QStringLiteral(u"แผนปฏิบัติงานความร่วมมือ %1 %2").arg(year, content.school.name);
    const auto centred = [&](const QString &text, double size) {
        paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    centred(QStringLiteral(u"แผนปฏิบัติงานความร่วมมือระหว่างโรงเรียนกับชุมชน"), 20);
    centred(year, 18);
    if (!content.school.name.isEmpty())
        centred(content.school.name, 16);
    paper.blocks << Paragraph{.runs = {{sumOf(content.plan.sums)}}, .align = Align::Centre, .size = 14} << Space{6};
    paper.blocks << tableOf(content.plan) << Space{12};
    paper.blocks << Signatures{
        {{{}, {}, QStringLiteral(u"ผู้เสนอแผน")},
         {content.school.director, letter::directorPosition(content.school), QStringLiteral(u"ผู้อนุมัติ")}},
        true};
    return paper;
}

} // namespace core
