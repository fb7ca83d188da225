#include "core/papers/SummaryPaper.h"
#include "core/papers/GoalsPaper.h"
#include "core/papers/RequestPapers.h"
#include "core/records/Activity.h"
#include "core/records/Words.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

constexpr int trendYears = 6;
constexpr int mostPartners = 12;
constexpr int mostThanks = 20;
const QString noData = QStringLiteral(u"ไม่มีข้อมูล");

QString share(const std::optional<double> &value)
{
    return value ? grouped(*value * 100, 1) + QStringLiteral(" %") : noData;
}

QString hoursText(double hours)
{
    return grouped(hours, hours == double(qint64(hours)) ? 0 : 1);
}

// Writes the paper from the first page to the signatures.
class SummaryLines
{
public:
    SummaryLines(const SummaryContent &content, const QStringList &without) : c(content), m_without(without) {}

    Paper paper()
    {
        m_paper.numerals = c.school.numerals;
        m_paper.title = QStringLiteral(u"สรุปผลเครือข่ายความร่วมมือ %1 %2").arg(c.school.name, periodName(c.now.period));
        head();
        const std::pair<const char *, void (SummaryLines::*)()> parts[] = {
            {"overview", &SummaryLines::overview},      {"goals", &SummaryLines::goals},
            {"villages", &SummaryLines::villages},      {"reach", &SummaryLines::reach},
            {"strategies", &SummaryLines::strategies},  {"giving", &SummaryLines::giving},
            {"meetings", &SummaryLines::meetings},      {"requests", &SummaryLines::requests},
            {"partners", &SummaryLines::partners},      {"thanks", &SummaryLines::thanks},
            {"self_rating", &SummaryLines::selfRating}, {"words", &SummaryLines::words}};
        for (const auto &[id, write] : parts)
            if (!m_without.contains(QLatin1String(id)))
                (this->*write)();
        signatures();
        return m_paper;
    }

private:
    void add(const Block &block) { m_paper.blocks << block; }

    void centred(const QString &text, double size, bool bold = true)
    {
        add(Paragraph{.runs = {{text, bold}}, .align = Align::Centre, .size = size});
    }

    void heading(const QString &id)
    {
        for (const auto &part : summaryParts())
            if (part.id == id)
                add(Paragraph{.runs = {{QStringLiteral("%1. %2").arg(++m_number).arg(part.title), true}},
                              .size = 18,
                              .spaceBefore = 12,
                              .keepWithNext = true,
                              .bookmark = 1});
    }

    void subheading(const QString &text)
    {
        add(Paragraph{.runs = {{text, true}}, .spaceBefore = 6, .keepWithNext = true});
    }

    void text(const QString &text, bool keep = false)
    {
        add(Paragraph{.runs = {{text}}, .align = Align::Distribute, .firstIndent = 1.5, .keepWithNext = keep});
    }

    void note(const QString &text) { add(Paragraph{.runs = {{text}}, .size = 13, .spaceBefore = 2}); }

    void head()
    {
        if (!c.school.logo.isEmpty())
            add(Picture{QByteArray::fromBase64(c.school.logo.toLatin1()), 2.2});
        centred(QStringLiteral(u"สรุปผลเครือข่ายความร่วมมือระหว่างโรงเรียนกับชุมชน"), 22);
        centred(periodName(c.now.period), 20);
        centred(QStringLiteral(u"(%1 – %2)")
                    .arg(formatDate(c.now.period.from, DateStyle::Long), formatDate(c.now.period.to, DateStyle::Long)),
                16, false);
        centred(c.school.name, 18);
        QStringList place;
        for (const auto &[word, value] : {std::pair{QStringLiteral(u"ตำบล"), c.school.subdistrict},
                                          {QStringLiteral(u"อำเภอ"), c.school.district},
                                          {QStringLiteral(u"จังหวัด"), c.school.province}})
            if (!value.isEmpty())
                place << word + value;
        if (!place.isEmpty())
            centred(place.join(u' '), 16, false);
        if (!c.school.educationArea.isEmpty())
            centred(c.school.educationArea, 16, false);
        passage(QStringLiteral("foreword"));
    }

    QString compared(double now, double before) const
    {
        if (before == 0)
            return {};
        const double change = (now - before) / before * 100;
        if (qAbs(change) < 0.5)
            return QStringLiteral(u" เท่ากับปีก่อน");
        return (change > 0 ? QStringLiteral(u" เพิ่มขึ้นจากปีก่อนร้อยละ %1") : QStringLiteral(u" ลดลงจากปีก่อนร้อยละ %1"))
            .arg(grouped(qAbs(change), 0));
    }

    void overview()
    {
        heading(QStringLiteral("overview"));
        const auto &t = c.now.totals;
        text(QStringLiteral(u"ใน%1 มีผู้มาร่วมงานกับโรงเรียน %2 คน (นับทุกครั้งที่มา)%3 รวม %4 ชั่วโมง จัดกิจกรรม %5 ครั้ง ประชุม %6 ครั้ง "
                            "เข้าถึงครัวเรือนในเขตบริการ %7 จาก %8 ครัวเรือน (%9)")
                 .arg(periodName(c.now.period), grouped(t.people),
                      compared(double(t.people), double(c.before.totals.people)), hoursText(t.hours),
                      grouped(qint64(c.now.strategies.activities)), grouped(qint64(c.now.meetings.held)),
                      grouped(qint64(c.now.reached)), grouped(qint64(c.now.households)), share(c.now.reach)),
             true);
        Table table;
        table.columns = {{QStringLiteral(u"รายการ"), 5},
                         {QString::number(c.now.period.year), 2, Align::Right},
                         {QStringLiteral(u"ปีก่อน (%1)").arg(c.before.period.year), 2, Align::Right}};
        const auto row = [&](const QString &name, const QString &now, const QString &before) {
            table.rows << QStringList{name, now, before};
        };
        const auto &b = c.before.totals;
        row(QStringLiteral(u"ครัวเรือนที่เข้าถึง (เขตบริการ)"), share(c.now.reach), share(c.before.reach));
        row(QStringLiteral(u"การมาร่วม (ครั้ง)"), grouped(t.attendances), grouped(b.attendances));
        row(QStringLiteral(u"จำนวนคน"), grouped(t.people), grouped(b.people));
        row(QStringLiteral(u"ชั่วโมง"), hoursText(t.hours), hoursText(b.hours));
        row(QStringLiteral(u"กิจกรรมที่จัด"), grouped(qint64(c.now.strategies.activities)),
            grouped(qint64(c.before.strategies.activities)));
        row(QStringLiteral(u"การประชุม"), grouped(qint64(c.now.meetings.held)), grouped(qint64(c.before.meetings.held)));
        row(QStringLiteral(u"ชุมชนให้โรงเรียน (บาท)"), bahtText(t.toSchool.money + t.toSchool.inKind),
            bahtText(b.toSchool.money + b.toSchool.inKind));
        row(QStringLiteral(u"โรงเรียนให้ชุมชน (บาท)"), bahtText(t.toCommunity.money + t.toCommunity.inKind),
            bahtText(b.toCommunity.money + b.toCommunity.inKind));
        add(table);
        if (c.years.size() > 1) {
            add(ChartBlock{reachTrendChart(c.years), 5.5});
            add(ChartBlock{peopleTrendChart(c.years), 6});
        }
    }

    void goals()
    {
        if (c.now.period.kind != YearKind::Academic)
            return;
        heading(QStringLiteral("goals"));
        m_paper.blocks << goalBlocks(c.goals);
    }

    void selfRating()
    {
        if (!isRated(c.ratings))
            return;
        heading(QStringLiteral("self_rating"));
        m_paper.blocks << ratingBlocks(c.ratings);
    }

    const Taking *beforeOf(const VillageFigures &village) const
    {
        for (const auto &one : c.before.villages)
            if (one.id == village.id)
                return &one;
        return nullptr;
    }

    void villages()
    {
        heading(QStringLiteral("villages"));
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
                row(QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name), village, beforeOf(village));
        row(beyondServiceArea(), c.now.outside, &c.before.outside);
        row(QStringLiteral(u"รวม"), c.now.totals, &c.before.totals);
        table.totals = 1;
        add(table);
        add(Space{6});
        add(ChartBlock{participationChart(c.now), 8.5});
    }

    void reach()
    {
        heading(QStringLiteral("reach"));
        Table table;
        table.columns = {
            {QStringLiteral(u"หมู่บ้านในเขตบริการ"), 5},       {QStringLiteral(u"ครัวเรือน"), 2, Align::Right},
            {QStringLiteral(u"เข้าถึง"), 2, Align::Right},   {QStringLiteral(u"ยังไม่เข้าถึง"), 2.2, Align::Right},
            {QStringLiteral(u"ร้อยละ"), 2.2, Align::Right}, {QStringLiteral(u"ปีก่อน"), 2.2, Align::Right}};
        bool fromCount = false, fromRegister = false;
        int notReached = 0; // never less than none, village by village
        for (const auto &village : c.now.villages) {
            if (!village.inServiceArea)
                continue;
            fromCount = fromCount || village.fromCount;
            fromRegister = fromRegister || !village.fromCount;
            const auto *before = static_cast<const VillageFigures *>(beforeOf(village));
            notReached += std::max(0, village.households - village.reached);
            table.rows << QStringList{QStringLiteral(u"หมู่ %1 %2").arg(village.number).arg(village.name) +
                                          (village.fromCount ? QStringLiteral("*") : QString()),
                                      village.reach ? grouped(qint64(village.households)) : noData,
                                      grouped(qint64(village.reached)),
                                      village.reach ? grouped(qint64(std::max(0, village.households - village.reached)))
                                                    : QStringLiteral("-"),
                                      share(village.reach),
                                      before ? share(before->reach) : QStringLiteral("-")};
        }
        table.rows << QStringList{QStringLiteral(u"รวม"),
                                  grouped(qint64(c.now.households)),
                                  grouped(qint64(c.now.reached)),
                                  grouped(qint64(notReached)),
                                  share(c.now.reach),
                                  share(c.before.reach)};
        table.totals = 1;
        add(table);
        if (fromCount)
            note(QStringLiteral(u"* จำนวนครัวเรือนตามข้อมูลทางการของหมู่บ้านในปีนั้น") +
                 (fromRegister ? QStringLiteral(u" นอกนั้นตามทะเบียนครัวเรือนของโรงเรียน") : QString()));
        else
            note(QStringLiteral(u"จำนวนครัวเรือนตามทะเบียนครัวเรือนของโรงเรียน"));
        for (const auto &village : c.now.villages)
            if (village.inServiceArea && village.reach && *village.reach > 1)
                note(QStringLiteral(u"หมู่ %1: ครัวเรือนที่เข้าถึงมากกว่าจำนวนทางการ ควรตรวจสอบข้อมูลหมู่บ้าน").arg(village.number));
        add(Space{6});
        add(ChartBlock{reachChart(c.now), 7.5});
    }

    void strategies()
    {
        heading(QStringLiteral("strategies"));
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
        add(table);
        passage(QStringLiteral("successes"));
    }

    void giving()
    {
        heading(QStringLiteral("giving"));
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
        add(table);
        note(QStringLiteral(u"สิ่งของ แรงงาน ความรู้ และสถานที่ นับเป็นบาทเฉพาะที่ประมาณมูลค่าไว้ ชั่วโมงแรงงานและความรู้ไม่คิดเป็นเงิน"));
        add(ChartBlock{givingChart(c.now), 7.5});
    }

    void meetings()
    {
        heading(QStringLiteral("meetings"));
        const auto &m = c.now.meetings;
        text(QStringLiteral(u"ประชุม %1 ครั้ง ครบองค์ประชุม %2 ครั้ง กรรมการมาประชุมเฉลี่ยร้อยละ %3 มีมติ %4 เรื่อง "
                            u"งานที่มอบหมายและครบกำหนดในปี %5 เรื่อง "
                            "เสร็จแล้ว %6 เรื่อง")
                 .arg(grouped(qint64(m.held)), grouped(qint64(m.withQuorum)), grouped(m.averagePresence * 100, 0),
                      grouped(qint64(m.resolutions)), grouped(qint64(m.followUpsDue)),
                      grouped(qint64(m.followUpsDone))),
             !c.meetings.isEmpty());
        if (c.meetings.isEmpty())
            return;
        Table table;
        table.columns = {{QStringLiteral(u"วันที่"), 2.4},
                         {QStringLiteral(u"การประชุม"), 7},
                         {QStringLiteral(u"มาประชุม"), 2.4, Align::Centre},
                         {QStringLiteral(u"องค์ประชุม"), 2.2, Align::Centre}};
        for (const auto &held : c.meetings)
            table.rows << QStringList{
                formatDate(held.date, DateStyle::Short),
                QStringLiteral(u"%1 ครั้งที่ %2/%3").arg(held.committee).arg(held.number).arg(held.year),
                held.base > 0 ? QStringLiteral(u"%1 จาก %2").arg(held.present).arg(held.base) : QStringLiteral("-"),
                held.base == 0 ? QStringLiteral("-")
                : held.quorum  ? QStringLiteral(u"ครบ")
                               : QStringLiteral(u"ไม่ครบ")};
        add(table);
    }

    void requests()
    {
        heading(QStringLiteral("requests"));
        m_paper.blocks << requestsOfSummary(c);
    }

    void partners()
    {
        if (c.partners.isEmpty())
            return;
        heading(QStringLiteral("partners"));
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
        add(table);
    }

    void thanks()
    {
        heading(QStringLiteral("thanks"));
        if (c.thanks.isEmpty())
            return text(QStringLiteral(u"ขอบคุณผู้ให้ครบทุกรายแล้ว"));
        text(QStringLiteral(u"มีการให้ที่ยังไม่ได้ขอบคุณ %1 รายการ").arg(grouped(qint64(c.thanks.size()))), true);
        Table table;
        table.columns = {{QStringLiteral(u"วันที่"), 2.4},
                         {QStringLiteral(u"ผู้ให้"), 5},
                         {QStringLiteral(u"รายการ"), 6},
                         {QStringLiteral(u"มูลค่า (บาท)"), 2.4, Align::Right}};
        for (const auto &gift : c.thanks.mid(0, mostThanks))
            table.rows << QStringList{formatDate(gift.date, DateStyle::Short), gift.giver, gift.what,
                                      gift.amount ? bahtText(gift.amount) : QStringLiteral("-")};
        add(table);
        if (c.thanks.size() > mostThanks)
            note(QStringLiteral(u"และอีก %1 รายการ").arg(grouped(qint64(c.thanks.size() - mostThanks))));
    }

    // The director's own words, under their heading where they open no part of their own.
    bool passage(const QString &id, bool titled = false)
    {
        const auto words = c.words.value(id);
        if (words.isEmpty())
            return false;
        for (const auto &one : summaryPassages())
            if (titled && one.id == id)
                subheading(one.title);
        add(Space{6});
        for (const auto &paragraph : words.split(u'\n', Qt::SkipEmptyParts))
            text(paragraph);
        return true;
    }

    void words()
    {
        bool any = false;
        for (const auto &id : {QStringLiteral("problems"), QStringLiteral("plans")})
            any = any || !c.words.value(id).isEmpty();
        if (!any)
            return;
        heading(QStringLiteral("words"));
        passage(QStringLiteral("problems"), true);
        passage(QStringLiteral("plans"), true);
    }

    void signatures()
    {
        add(Space{18});
        const auto position = c.school.directorPosition.isEmpty() ? QStringLiteral(u"ผู้อำนวยการ") + c.school.name
                                                                  : c.school.directorPosition;
        add(Signatures{{{{}, {}, QStringLiteral(u"ผู้จัดทำ")}, {c.school.director, position, QStringLiteral(u"ผู้รับรอง")}}});
    }

    const SummaryContent &c;
    const QStringList m_without;
    Paper m_paper;
    int m_number = 0;
};

} // namespace

const QList<SummaryPart> &summaryParts()
{
    static const QList<SummaryPart> parts{{QStringLiteral("overview"), QStringLiteral(u"ภาพรวมของปี")},
                                          {QStringLiteral("goals"), QStringLiteral(u"วิสัยทัศน์ร่วมและเป้าหมายของปี")},
                                          {QStringLiteral("villages"), QStringLiteral(u"การมีส่วนร่วมแยกตามหมู่บ้าน")},
                                          {QStringLiteral("reach"), QStringLiteral(u"การเข้าถึงครัวเรือน")},
                                          {QStringLiteral("strategies"), QStringLiteral(u"กิจกรรมตามกลยุทธ์ 3S")},
                                          {QStringLiteral("giving"), QStringLiteral(u"การให้และรับสองทาง")},
                                          {QStringLiteral("meetings"), QStringLiteral(u"การประชุมและการติดตามงาน")},
                                          {QStringLiteral("requests"), QStringLiteral(u"คำร้องขอ ข้อเสนอแนะ และข้อกังวล")},
                                          {QStringLiteral("partners"), QStringLiteral(u"ภาคีเครือข่ายที่ร่วมงานมากที่สุด")},
                                          {QStringLiteral("thanks"), QStringLiteral(u"การขอบคุณ")},
                                          {QStringLiteral("self_rating"), QStringLiteral(u"การประเมินตนเอง 6 ด้าน")},
                                          {QStringLiteral("words"), QStringLiteral(u"ข้อคิดเห็นของผู้อำนวยการ")}};
    return parts;
}

const QList<SummaryPassage> &summaryPassages()
{
    static const QList<SummaryPassage> passages{{QStringLiteral("foreword"), QStringLiteral(u"คำนำ")},
                                                {QStringLiteral("successes"), QStringLiteral(u"ผลที่เกิดขึ้นจากกลยุทธ์ 3S")},
                                                {QStringLiteral("problems"), QStringLiteral(u"ปัญหาและข้อจำกัด")},
                                                {QStringLiteral("plans"), QStringLiteral(u"แนวทางในปีต่อไป")}};
    return passages;
}

QString summaryName(const Period &period)
{
    const char *kinds[] = {"academic", "fiscal", "calendar"};
    return QStringLiteral("summary %1 %2").arg(QLatin1String(kinds[int(period.kind)])).arg(period.year);
}

Result<SummaryContent> summaryContent(const Store &store, const Period &period, QDate today)
{
    SummaryContent content;
    content.today = today;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    const auto start = yearStartOf(store);
    for (int year = period.year - trendYears + 1; year <= period.year; ++year) {
        const auto figures = annualSummary(store, periodOf(period.kind, year, start), today);
        if (!figures)
            return figures.error();
        const bool any = figures->totals.attendances > 0 || figures->totals.people > 0 || figures->meetings.held > 0;
        if (any || !content.years.isEmpty() || year == period.year)
            content.years << *figures; // the trend begins with the first year on record
        if (year == period.year - 1)
            content.before = *figures;
        if (year == period.year)
            content.now = *figures;
    }
    const auto partners = mostActivePartners(store, period, mostPartners);
    const auto thanks = thanksOwed(store, period, today);
    const auto meetings = meetingsHeld(store, period);
    const auto requests = openRequests(store, period, today);
    if (!requests)
        return requests.error();
    content.openRequests = *requests;
    const auto words = store.all<Words>();
    if (!partners || !thanks || !meetings || !words)
        return !partners ? partners.error() : !thanks ? thanks.error() : !meetings ? meetings.error() : words.error();
    content.partners = *partners;
    content.thanks = *thanks;
    content.meetings = *meetings;
    for (const auto &one : *words)
        if (one.paper == summaryName(period))
            content.words[one.passage] = one.content;
    if (period.kind == YearKind::Academic) {
        const auto goals = goalsOf(store, content.now, content.before, today);
        const auto ratings = selfRatingOf(store, period.year);
        if (!goals || !ratings)
            return !goals ? goals.error() : ratings.error();
        content.goals = *goals;
        content.ratings = *ratings;
    }
    for (const auto &choice : choicesOf<Strategy>()) {
        const auto titles = activitiesOf(store, period, QLatin1String(choice.word));
        if (!titles)
            return titles.error();
        content.activities[QLatin1String(choice.word)] = *titles;
    }
    return content;
}

Paper summaryPaper(const SummaryContent &content, const QStringList &without)
{
    return SummaryLines(content, without).paper();
}

} // namespace core
