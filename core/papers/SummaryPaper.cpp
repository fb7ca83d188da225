#include "core/papers/SummaryPaper.h"
#include "core/papers/GoalsPaper.h"
#include "core/papers/RequestPapers.h"
#include "core/papers/SummaryTables.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

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

    void text(const QString &words, bool keep = false) { add(summaryText(words, keep)); }

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
                      grouped(qint64(c.now.reached)), grouped(qint64(c.now.households)), shareText(c.now.reach)),
             true);
        Table table;
        table.columns = {{QStringLiteral(u"รายการ"), 5},
                         {QString::number(c.now.period.year), 2, Align::Right},
                         {QStringLiteral(u"ปีก่อน (%1)").arg(c.before.period.year), 2, Align::Right}};
        const auto row = [&](const QString &name, const QString &now, const QString &before) {
            table.rows << QStringList{name, now, before};
        };
        const auto &b = c.before.totals;
        row(QStringLiteral(u"ครัวเรือนที่เข้าถึง (เขตบริการ)"), shareText(c.now.reach), shareText(c.before.reach));
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

    void villages()
    {
        heading(QStringLiteral("villages"));
        m_paper.blocks << villagesOfSummary(c);
    }

    void reach()
    {
        heading(QStringLiteral("reach"));
        m_paper.blocks << reachOfSummary(c);
    }

    void strategies()
    {
        heading(QStringLiteral("strategies"));
        m_paper.blocks << strategiesOfSummary(c);
        passage(QStringLiteral("successes"));
    }

    void giving()
    {
        heading(QStringLiteral("giving"));
        m_paper.blocks << givingOfSummary(c);
    }

    void meetings()
    {
        heading(QStringLiteral("meetings"));
        m_paper.blocks << meetingsOfSummary(c);
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
        m_paper.blocks << partnersOfSummary(c);
    }

    void thanks()
    {
        heading(QStringLiteral("thanks"));
        m_paper.blocks << thanksOfSummary(c);
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

Paper summaryPaper(const SummaryContent &content, const QStringList &without)
{
    return SummaryLines(content, without).paper();
}

} // namespace core
