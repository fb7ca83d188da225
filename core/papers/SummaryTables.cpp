#include "core/papers/SummaryTables.h"
#include "core/papers/SummaryPaper.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

namespace {

constexpr int mostThanks = 20;
const QString noData = QStringLiteral(u"ไม่มีข้อมูล");

const VillageFigures *beforeOf(const SummaryContent &c, const VillageFigures &village)
{
    for (const auto &one : c.before.villages)
        if (one.id == village.id)
            return &one;
    return nullptr;
}

// Where the numbers of households come from, and which of them cannot be right.
QList<Block> reachNotes(const SummaryContent &c)
{
    QList<Block> blocks;
    bool fromCount = false, fromRegister = false;
    for (const auto &village : c.now.villages)
        if (village.inServiceArea)
            (village.fromCount ? fromCount : fromRegister) = true;
    if (fromCount)
        blocks << summaryNote(QStringLiteral(u"* จำนวนครัวเรือนตามข้อมูลทางการของหมู่บ้านในปีนั้น") +
                              (fromRegister ? QStringLiteral(u" นอกนั้นตามทะเบียนครัวเรือนของโรงเรียน") : QString()));
    else
        blocks << summaryNote(QStringLiteral(u"จำนวนครัวเรือนตามทะเบียนครัวเรือนของโรงเรียน"));
    for (const auto &village : c.now.villages)
        if (village.inServiceArea && village.reach && *village.reach > 1)
            blocks << summaryNote(
                QStringLiteral(u"หมู่ %1: ครัวเรือนที่เข้าถึงมากกว่าจำนวนทางการ ควรตรวจสอบข้อมูลหมู่บ้าน").arg(village.number));
    return blocks;
}

} // namespace

QString shareText(const std::optional<double> &value)
{
    return value ? grouped(*value * 100, 1) + QStringLiteral(" %") : noData;
}

QString hoursText(double hours)
{
    return grouped(hours, hours == double(qint64(hours)) ? 0 : 1);
}

Paragraph summaryText(const QString &words, bool keepWithNext)
{
    return {.runs = {{words}}, .align = Align::Distribute, .firstIndent = 1.5, .keepWithNext = keepWithNext};
}

Paragraph summaryNote(const QString &words)
{
    return {.runs = {{words}}, .size = 13, .spaceBefore = 2};
}

QList<Block> villagesOfSummary(const SummaryContent &c)
{
    Table table;
    table.columns = {{QStringLiteral(u"หมู่บ้าน"), 5},
                     {QStringLiteral(u"ครั้ง"), 2, Align::Right},
                     {QStringLiteral(u"คน"), 2, Align::Right},
                     {QStringLiteral(u"ปีก่อน (คน)"), 2.4, Align::Right},
                     {QStringLiteral(u"ชั่วโมง"), 2.2, Align::Right}};
    const auto row = [&](const QString &name, const Taking &now, const Taking *before) {
        table.rows << QStringList{name, grouped(now.attendances), grouped(now.people),
                                  before ? grouped(before->people) : QStringLiteral("-"), hoursText(now.hours)};
    };
    for (const auto &village : c.now.villages)
        if (village.inServiceArea)
            row(QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name), village, beforeOf(c, village));
    row(beyondServiceArea(), c.now.outside, &c.before.outside);
    row(QStringLiteral(u"รวม"), c.now.totals, &c.before.totals);
    table.totals = 1;
    return {table, Space{6}, ChartBlock{participationChart(c.now), 8.5}};
}

QList<Block> reachOfSummary(const SummaryContent &c)
{
    Table table;
    table.columns = {{QStringLiteral(u"หมู่บ้านในเขตบริการ"), 5},       {QStringLiteral(u"ครัวเรือน"), 2, Align::Right},
                     {QStringLiteral(u"เข้าถึง"), 2, Align::Right},   {QStringLiteral(u"ยังไม่เข้าถึง"), 2.2, Align::Right},
                     {QStringLiteral(u"ร้อยละ"), 2.2, Align::Right}, {QStringLiteral(u"ปีก่อน"), 2.2, Align::Right}};
    int notReached = 0; // never less than none, village by village
    for (const auto &village : c.now.villages) {
        if (!village.inServiceArea)
            continue;
        const auto *before = beforeOf(c, village);
        notReached += std::max(0, village.households - village.reached);
        table.rows << QStringList{QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name) +
                                      (village.fromCount ? QStringLiteral("*") : QString()),
                                  village.reach ? grouped(qint64(village.households)) : noData,
                                  grouped(qint64(village.reached)),
                                  village.reach ? grouped(qint64(std::max(0, village.households - village.reached)))
                                                : QStringLiteral("-"),
                                  shareText(village.reach),
                                  before ? shareText(before->reach) : QStringLiteral("-")};
    }
    table.rows << QStringList{QStringLiteral(u"รวม"),         grouped(qint64(c.now.households)),
                              grouped(qint64(c.now.reached)), grouped(qint64(notReached)),
                              shareText(c.now.reach),         shareText(c.before.reach)};
    table.totals = 1;
    return QList<Block>{table} + reachNotes(c) + QList<Block>{Space{6}, ChartBlock{reachChart(c.now), 7.5}};
}

QList<Block> strategiesOfSummary(const SummaryContent &c)
{
    const auto &s = c.now.strategies, &b = c.before.strategies;
    Table table;
    table.columns = {{QStringLiteral(u"กลยุทธ์"), 4},
                     {QStringLiteral(u"กิจกรรม"), 1.6, Align::Right},
                     {QStringLiteral(u"ปีก่อน"), 1.6, Align::Right},
                     {QStringLiteral(u"ได้แก่"), 8}};
    const auto row = [&](const QString &name, int now, int before, const char *word) {
        const auto titles = c.activities.value(QLatin1String(word));
        auto some = titles.mid(0, 4).join(QStringLiteral(", "));
        if (titles.size() > 4)
            some += QStringLiteral(u" และอื่น ๆ");
        table.rows << QStringList{name, grouped(qint64(now)), grouped(qint64(before)), some};
    };
    row(QStringLiteral(u"วิสัยทัศน์ร่วม (Shared vision)"), s.sharedVision, b.sharedVision, "shared_vision");
    row(QStringLiteral(u"รวมพลัง (Synergy)"), s.synergy, b.synergy, "synergy");
    row(QStringLiteral(u"โรงเรียนเป็นฐาน (School-based activities)"), s.schoolBased, b.schoolBased, "school_based");
    table.rows << QStringList{QStringLiteral(u"กิจกรรมทั้งหมด"), grouped(qint64(s.activities)),
                              grouped(qint64(b.activities)), QStringLiteral(u"กิจกรรมหนึ่งอาจใช้หลายกลยุทธ์")};
    table.totals = 1;
    return {table};
}

QList<Block> givingOfSummary(const SummaryContent &c)
{
    Table table;
    table.columns = {{QStringLiteral(u"หมู่บ้าน"), 4},
                     {QStringLiteral(u"ให้โรงเรียน\nครั้ง"), 1.7, Align::Right},
                     {QStringLiteral(u"เงินและทุน\n(บาท)"), 2.4, Align::Right},
                     {QStringLiteral(u"สิ่งของ ฯลฯ\n(บาท)"), 2.4, Align::Right},
                     {QStringLiteral(u"ชั่วโมง"), 1.6, Align::Right},
                     {QStringLiteral(u"ให้ชุมชน\nครั้ง"), 1.7, Align::Right},
                     {QStringLiteral(u"มูลค่า\n(บาท)"), 2.4, Align::Right},
                     {QStringLiteral(u"ชั่วโมง"), 1.6, Align::Right}};
    const auto row = [&](const QString &name, const Taking &t) {
        table.rows << QStringList{name,
                                  grouped(qint64(t.toSchool.times)),
                                  bahtText(t.toSchool.money),
                                  bahtText(t.toSchool.inKind),
                                  hoursText(t.toSchool.hours),
                                  grouped(qint64(t.toCommunity.times)),
                                  bahtText(t.toCommunity.money + t.toCommunity.inKind),
                                  hoursText(t.toCommunity.hours)};
    };
    for (const auto &village : c.now.villages)
        if (village.inServiceArea)
            row(QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name), village);
    row(beyondServiceArea(), c.now.outside);
    row(QStringLiteral(u"รวม"), c.now.totals);
    table.rows << QStringList{QStringLiteral(u"ปีก่อน"),
                              grouped(qint64(c.before.totals.toSchool.times)),
                              bahtText(c.before.totals.toSchool.money),
                              bahtText(c.before.totals.toSchool.inKind),
                              hoursText(c.before.totals.toSchool.hours),
                              grouped(qint64(c.before.totals.toCommunity.times)),
                              bahtText(c.before.totals.toCommunity.money + c.before.totals.toCommunity.inKind),
                              hoursText(c.before.totals.toCommunity.hours)};
    table.totals = 2;
    table.size = 13;
    return {table,
            summaryNote(QStringLiteral(
                u"สิ่งของ แรงงาน ความรู้ และสถานที่ นับเป็นบาทเฉพาะที่ประมาณมูลค่าไว้ ชั่วโมงแรงงานและความรู้ไม่คิดเป็นเงิน")),
            ChartBlock{givingChart(c.now), 7.5}};
}

QList<Block> meetingsOfSummary(const SummaryContent &c)
{
    const auto &m = c.now.meetings;
    const auto told = summaryText(
        QStringLiteral(u"ประชุม %1 ครั้ง ครบองค์ประชุม %2 ครั้ง กรรมการมาประชุมเฉลี่ยร้อยละ %3 มีมติ %4 เรื่อง "
                       u"งานที่มอบหมายและครบกำหนดในปี %5 เรื่อง "
                       "เสร็จแล้ว %6 เรื่อง")
            .arg(grouped(qint64(m.held)), grouped(qint64(m.withQuorum)), grouped(m.averagePresence * 100, 0),
                 grouped(qint64(m.resolutions)), grouped(qint64(m.followUpsDue)), grouped(qint64(m.followUpsDone))),
        !c.meetings.isEmpty());
    if (c.meetings.isEmpty())
        return {told};
    Table table;
    table.columns = {{QStringLiteral(u"วันที่"), 2.4},
                     {QStringLiteral(u"การประชุม"), 7},
                     {QStringLiteral(u"มาประชุม"), 2.4, Align::Centre},
                     {QStringLiteral(u"องค์ประชุม"), 2.2, Align::Centre}};
    for (const auto &held : c.meetings)
        table.rows << QStringList{formatDate(held.date, DateStyle::Short),
                                  QStringLiteral(u"%1 ครั้งที่ %2/%3").arg(held.committee).arg(held.number).arg(held.year),
                                  held.base > 0 ? QStringLiteral(u"%1 จาก %2").arg(held.present).arg(held.base)
                                                : QStringLiteral("-"),
                                  held.base == 0 ? QStringLiteral("-")
                                  : held.quorum  ? QStringLiteral(u"ครบ")
                                                 : QStringLiteral(u"ไม่ครบ")};
    return {told, table};
}

QList<Block> partnersOfSummary(const SummaryContent &c)
{
    Table table;
    table.columns = {{QStringLiteral(u"ที่"), 1, Align::Centre},
                     {QStringLiteral(u"ภาคีเครือข่าย"), 7},
                     {QStringLiteral(u"มาร่วม (ครั้ง)"), 2.2, Align::Right},
                     {QStringLiteral(u"ให้ (ครั้ง)"), 2, Align::Right},
                     {QStringLiteral(u"มูลค่า (บาท)"), 2.4, Align::Right}};
    for (const auto &partner : c.partners)
        table.rows << QStringList{QString::number(table.rows.size() + 1), partner.name,
                                  grouped(qint64(partner.attendances)), grouped(qint64(partner.gifts)),
                                  bahtText(partner.value)};
    return {table};
}

QList<Block> thanksOfSummary(const SummaryContent &c)
{
    if (c.thanks.isEmpty())
        return {summaryText(QStringLiteral(u"ขอบคุณผู้ให้ครบทุกรายแล้ว"))};
    Table table;
    table.columns = {{QStringLiteral(u"วันที่"), 2.4},
                     {QStringLiteral(u"ผู้ให้"), 5},
                     {QStringLiteral(u"รายการ"), 6},
                     {QStringLiteral(u"มูลค่า (บาท)"), 2.4, Align::Right}};
    for (const auto &gift : c.thanks.mid(0, mostThanks))
        table.rows << QStringList{formatDate(gift.date, DateStyle::Short), gift.giver, gift.what,
                                  gift.amount ? bahtText(gift.amount) : QStringLiteral("-")};
    QList<Block> blocks{
        summaryText(QStringLiteral(u"มีการให้ที่ยังไม่ได้ขอบคุณ %1 รายการ").arg(grouped(qint64(c.thanks.size()))), true),
        table};
    if (c.thanks.size() > mostThanks)
        blocks << summaryNote(QStringLiteral(u"และอีก %1 รายการ").arg(grouped(qint64(c.thanks.size() - mostThanks))));
    return blocks;
}

} // namespace core
