#include "core/papers/GoalsPaper.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

QString indicatorOnPaper(Indicator indicator)
{
    const char16_t *names[] = {u"ร้อยละของครัวเรือนที่มีส่วนร่วม",
                               u"จำนวนครัวเรือนที่มีส่วนร่วม",
                               u"จำนวนครั้งที่มาร่วม",
                               u"จำนวนผู้มาร่วม (คน)",
                               u"ชั่วโมงที่ทำงานร่วมกัน",
                               u"จำนวนครั้งที่ชุมชนให้โรงเรียน",
                               u"มูลค่าที่ชุมชนให้โรงเรียน (บาท)",
                               u"จำนวนครั้งที่โรงเรียนให้ชุมชน",
                               u"มูลค่าที่โรงเรียนให้ชุมชน (บาท)",
                               u"ชั่วโมงที่โรงเรียนให้ชุมชน",
                               u"จำนวนกิจกรรมที่จัด",
                               u"จำนวนกิจกรรมวิสัยทัศน์ร่วม",
                               u"จำนวนกิจกรรมรวมพลัง",
                               u"จำนวนกิจกรรมโรงเรียนเป็นฐาน",
                               u"จำนวนการประชุม",
                               u"ร้อยละของการประชุมที่ครบองค์ประชุม",
                               u"ร้อยละของกรรมการที่มาประชุม",
                               u"ร้อยละของงานตามมติที่เสร็จ",
                               u"ร้อยละของคำขอที่ตอบทันกำหนด",
                               u"การให้ที่ยังไม่ได้ขอบคุณ (ไม่เกิน)",
                               u"ตามที่ผู้รับผิดชอบรายงาน"};
    return QString::fromUtf16(names[int(indicator)]);
}

QString goalStateOnPaper(GoalState state)
{
    switch (state) {
    case GoalState::NoData:
        return QStringLiteral(u"ไม่มีข้อมูล");
    case GoalState::Reached:
        return QStringLiteral(u"บรรลุเป้าหมาย");
    case GoalState::OnTheWay:
        return QStringLiteral(u"เป็นไปตามแผน");
    case GoalState::Behind:
        return QStringLiteral(u"ช้ากว่าแผน");
    case GoalState::Missed:
        break;
    }
    return QStringLiteral(u"ไม่บรรลุเป้าหมาย");
}

QString involvementOnPaper(Involvement type)
{
    const char16_t *names[] = {u"การอบรมเลี้ยงดู", u"การติดต่อสื่อสาร", u"การอาสาสมัคร",
                               u"การเรียนรู้ที่บ้าน", u"การตัดสินใจ",    u"การร่วมมือกับชุมชน"};
    return QString::fromUtf16(names[int(type)]);
}

QString scoreOnPaper(int score)
{
    const char16_t *names[] = {u"ไม่เกิดขึ้น", u"เกิดขึ้นน้อย", u"เกิดขึ้นบางครั้ง", u"เกิดขึ้นบ่อย", u"เกิดขึ้นทั่วถึง"};
    return QString::fromUtf16(names[std::clamp(score, 1, 5) - 1]);
}

QString agreementOnPaper(const GoalProgress &goal)
{
    if (goal.meeting.isEmpty())
        return {};
    auto words = QStringLiteral(u"มติที่ประชุม") + goal.meeting;
    if (!goal.goal.agreedItem.isEmpty())
        words += QStringLiteral(u" วาระที่ ") + goal.goal.agreedItem;
    return words;
}

namespace {

constexpr double barHeight = 0.8, barRoom = 2.6; // cm of a bar, and of the title, axis and legend

QString told(const GoalProgress &goal, bool withAgreement)
{
    auto words = goal.goal.statement;
    if (goal.villageNumber)
        words += QStringLiteral(u"\nเฉพาะหมู่ %1 %2").arg(goal.villageNumber).arg(goal.villageName);
    if (const auto agreement = agreementOnPaper(goal); withAgreement && !agreement.isEmpty())
        words += u'\n' + agreement;
    return words;
}

QString orDash(Indicator indicator, const std::optional<double> &value)
{
    return value ? goalFigure(indicator, *value) : QStringLiteral("-");
}

QString countOf(const QList<GoalProgress> &goals)
{
    const auto in = [&](GoalState state) {
        return std::count_if(goals.begin(), goals.end(), [state](const auto &g) { return g.state == state; });
    };
    QStringList parts{QStringLiteral(u"กำหนดเป้าหมายร่วม %1 ข้อ").arg(goals.size())};
    for (const auto state :
         {GoalState::Reached, GoalState::OnTheWay, GoalState::Behind, GoalState::Missed, GoalState::NoData})
        if (const auto count = in(state))
            parts << QStringLiteral(u"%1 %2 ข้อ").arg(goalStateOnPaper(state)).arg(count);
    return parts.join(u' ');
}

// How far each goal is, in the colour of its state: one bar a goal, by its number in the table above.
Chart progressChart(const QList<GoalProgress> &goals)
{
    Chart chart{.kind = Chart::Kind::StackedBars, .title = {}, .categories = {}, .series = {}};
    chart.title = QStringLiteral(u"ความก้าวหน้าเทียบกับเป้าหมาย");
    chart.percent = true;
    for (qsizetype i = 0; i < goals.size(); ++i) {
        const auto &goal = goals[i];
        chart.categories << QStringLiteral(u"ข้อ %1").arg(i + 1);
        chart.notes << (goal.value ? goalFigure(goal.goal.indicator, *goal.value) + u' ' + goalStateOnPaper(goal.state)
                                   : QString());
    }
    const std::pair<GoalState, Chart::Colour> states[] = {{GoalState::Reached, Chart::Colour::Reached},
                                                          {GoalState::OnTheWay, Chart::Colour::OnTheWay},
                                                          {GoalState::Behind, Chart::Colour::Behind},
                                                          {GoalState::Missed, Chart::Colour::Missed}};
    for (const auto &[state, colour] : states) {
        Chart::Series series{goalStateOnPaper(state), colour, {}};
        bool any = false;
        for (const auto &goal : goals) {
            const bool isOf = goal.state == state;
            any = any || isOf;
            series.values << (isOf ? std::optional(goal.share) : std::nullopt);
        }
        if (any)
            chart.series << series;
    }
    return chart;
}

Paragraph text(const QString &words)
{
    return {.runs = {{words}}, .align = Align::Distribute, .firstIndent = 1.5};
}

Paragraph heading(const QString &words)
{
    return {.runs = {{words, true}}, .size = 18, .spaceBefore = 10, .keepWithNext = true, .bookmark = 1};
}

} // namespace

QString goalFigure(Indicator indicator, double value)
{
    const bool isWhole = value == double(qint64(value));
    if (measureOf(indicator) == Measure::Share)
        return grouped(value, isWhole ? 0 : 1) + QStringLiteral(" %");
    return grouped(value, isWhole ? 0 : measureOf(indicator) == Measure::Baht ? 2 : 1);
}

QList<Block> goalBlocks(const QList<GoalProgress> &goals)
{
    if (goals.isEmpty())
        return {text(QStringLiteral(u"ปีนี้ไม่มีเป้าหมายร่วมที่บันทึกไว้"))};
    // One resolution for all of them is told once.
    const auto agreement = agreementOnPaper(goals.first());
    const bool isOne = !agreement.isEmpty() && std::all_of(goals.begin(), goals.end(), [&](const auto &goal) {
        return agreementOnPaper(goal) == agreement;
    });
    auto sum = text(countOf(goals) + (isOne ? QStringLiteral(u" ตาม") + agreement : QString()));
    sum.keepWithNext = true;
    Table table;
    table.columns = {{QStringLiteral(u"ที่"), 0.9, Align::Centre},
                     {QStringLiteral(u"เป้าหมายร่วม"), 6},
                     {QStringLiteral(u"ตัวชี้วัด"), 3.6},
                     {QStringLiteral(u"เป้าหมาย"), 1.9, Align::Right},
                     {QStringLiteral(u"ผล"), 1.9, Align::Right},
                     {QStringLiteral(u"ปีก่อน"), 1.9, Align::Right},
                     {QStringLiteral(u"สถานะ"), 2.6}};
    for (const auto &goal : goals) {
        const auto indicator = goal.goal.indicator;
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  told(goal, !isOne),
                                  indicatorOnPaper(indicator),
                                  goalFigure(indicator, goal.goal.target),
                                  orDash(indicator, goal.value),
                                  orDash(indicator, goal.before),
                                  goalStateOnPaper(goal.state)};
    }
    QList<Block> blocks{sum, table};
    if (std::any_of(goals.begin(), goals.end(), [](const auto &goal) { return goal.value.has_value(); }))
        blocks << Space{6} << ChartBlock{progressChart(goals), barRoom + barHeight * double(goals.size())};
    return blocks;
}

bool isRated(const QList<RatedInvolvement> &ratings)
{
    return std::any_of(ratings.begin(), ratings.end(), [](const auto &r) { return r.rating.score.has_value(); });
}

QList<Block> ratingBlocks(const QList<RatedInvolvement> &ratings)
{
    if (!isRated(ratings))
        return {text(QStringLiteral(u"ปีนี้ยังไม่ได้ประเมินตนเอง"))};
    Table table;
    table.columns = {{QStringLiteral(u"ด้าน"), 3.4},
                     {QStringLiteral(u"คะแนน"), 1.4, Align::Centre},
                     {QStringLiteral(u"ปีก่อน"), 1.4, Align::Centre},
                     {QStringLiteral(u"ระดับ"), 2.4},
                     {QStringLiteral(u"หลักฐาน"), 8.4}};
    int sum = 0, rated = 0;
    for (const auto &one : ratings) {
        const auto score = one.rating.score;
        auto evidence = one.rating.evidence;
        if (evidence.isEmpty() && !one.activities.isEmpty())
            evidence = QStringLiteral(u"กิจกรรม %1 ครั้ง").arg(one.activities.size());
        table.rows << QStringList{involvementOnPaper(one.rating.involvement),
                                  score ? QString::number(*score) : QStringLiteral("-"),
                                  one.before ? QString::number(*one.before) : QStringLiteral("-"),
                                  score ? scoreOnPaper(*score) : QStringLiteral(u"ยังไม่ได้ประเมิน"), evidence};
        sum += score.value_or(0);
        rated += score ? 1 : 0;
    }
    table.rows << QStringList{QStringLiteral(u"เฉลี่ย"), grouped(double(sum) / rated, 1), {}, {}, {}};
    table.totals = 1;
    return {table, Paragraph{.runs = {{QStringLiteral(u"1 ไม่เกิดขึ้น 2 เกิดขึ้นน้อย 3 เกิดขึ้นบางครั้ง 4 เกิดขึ้นบ่อย 5 เกิดขึ้นทั่วถึง "
                                                      u"ตามกรอบการมีส่วนร่วม 6 ด้านของเอปสไตน์")}},
                             .size = 13,
                             .spaceBefore = 2}};
}

Result<GoalsContent> goalsContent(const Store &store, int academicYear, QDate today)
{
    GoalsContent content;
    content.today = today;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    content.year = periodOf(YearKind::Academic, academicYear, yearStartOf(store));
    const auto goals = goalsOf(store, academicYear, today);
    const auto ratings = selfRatingOf(store, academicYear);
    if (!goals || !ratings)
        return !goals ? goals.error() : ratings.error();
    content.goals = *goals;
    content.ratings = *ratings;
    return content;
}

Paper goalsPaper(const GoalsContent &content)
{
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.title = QStringLiteral(u"เป้าหมายร่วมและการประเมินตนเอง ") + periodName(content.year);
    const auto centred = [&](const QString &words, double size) {
        if (!words.isEmpty())
            paper.blocks << Paragraph{.runs = {{words, true}}, .align = Align::Centre, .size = size};
    };
    centred(QStringLiteral(u"เป้าหมายร่วมและการประเมินตนเองด้านการมีส่วนร่วม"), 20);
    centred(periodName(content.year), 18);
    centred(content.school.name, 18);
    paper.blocks << Paragraph{.runs = {{QStringLiteral(u"ข้อมูล ณ วันที่ ") + formatDate(content.today, DateStyle::Long)}},
                              .align = Align::Centre};
    paper.blocks << heading(QStringLiteral(u"1. วิสัยทัศน์ร่วมและเป้าหมายของปี")) << goalBlocks(content.goals);
    paper.blocks << heading(QStringLiteral(u"2. การประเมินตนเอง 6 ด้าน")) << ratingBlocks(content.ratings);
    const auto &school = content.school;
    paper.blocks << Space{18}
                 << Signatures{
                        .signatories = {{{}, {}, QStringLiteral(u"ผู้จัดทำ")},
                                        {school.director,
                                         school.directorPosition.isEmpty() ? QStringLiteral(u"ผู้อำนวยการ") + school.name
                                                                           : school.directorPosition,
                                         QStringLiteral(u"ผู้รับรอง")}}};
    return paper;
}

} // namespace core
