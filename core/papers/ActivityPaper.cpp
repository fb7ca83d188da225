#include "core/papers/ActivityPaper.h"
#include "core/papers/LetterParts.h"
#include "core/papers/PlanPaper.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

// What gives way, step by step, so that a report stays on one page.
struct Look {
    double text, table, photo; // pt, pt, cm
    int photos, columns, gifts, villages;
};
constexpr Look looks[closestReport + 1]{{16, 14, 6, 4, 2, 8, 16},
                                        {15, 13, 4.6, 4, 2, 6, 12},
                                        {15, 13, 2.7, 4, 4, 6, 10},
                                        {14, 12, 2.7, 4, 4, 5, 6},
                                        {13, 11, 2.6, 4, 4, 3, 5}};

QString hoursText(double hours)
{
    return grouped(hours, hours == double(qint64(hours)) ? 0 : 1);
}

QString spanOf(const Activity &a)
{
    auto span = QStringLiteral(u"วัน%1ที่ %2").arg(weekdayName(a.date.dayOfWeek()), formatDate(a.date, DateStyle::Long));
    if (a.endDate.isValid() && a.endDate != a.date)
        span += QStringLiteral(u" ถึง%1").arg(QStringLiteral(u"วันที่ ") + formatDate(a.endDate, DateStyle::Long));
    return span;
}

// Writes the report from its title to the signatures.
class ReportLines
{
public:
    ReportLines(const ActivityContent &content, int closeness)
        : c(content), a(content.record), m_look(looks[std::clamp(closeness, 0, closestReport)])
    {
    }

    Paper paper()
    {
        m_paper.numerals = c.school.numerals;
        m_paper.top = 2;
        m_paper.title = QStringLiteral(u"รายงานผลการจัดกิจกรรม ") + a.title;
        head();
        told({{QStringLiteral(u"วัตถุประสงค์"), a.objective}});
        told({{QStringLiteral(u"เป้าหมาย/ตัวชี้วัด"), a.target}});
        told({{QStringLiteral(u"วันและสถานที่"), spanOf(a) + againstPlan() + placeOf()}});
        told({{QStringLiteral(u"ผู้รับผิดชอบ"), a.organiser}, {QStringLiteral(u"กลุ่มเป้าหมาย"), a.audience}});
        came();
        told({{QStringLiteral(u"งบประมาณ"), money()}});
        given();
        told({{QStringLiteral(u"ผลการดำเนินงาน"), a.result}, {QStringLiteral(u"ระดับผล"), rating()}});
        told({{QStringLiteral(u"ปัญหาและข้อเสนอแนะ"), a.suggestions}});
        told({{QStringLiteral(u"กลยุทธ์"), strategiesOnPaper(a.strategies)},
              {QStringLiteral(u"มาตรฐานการศึกษา"), standards()}});
        photos();
        signatures();
        return m_paper;
    }

private:
    void centred(const QString &text, double size)
    {
        m_paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    }

    void head()
    {
        m_paper.blocks << Paragraph{
            .runs = {{QStringLiteral(u"รายงานผลการจัดกิจกรรม"), true}}, .align = Align::Centre, .size = 20};
        centred(a.title, 18);
        if (!c.school.name.isEmpty())
            centred(c.school.name, 16);
        if (a.status == ActivityStatus::Cancelled)
            centred(QStringLiteral(u"(งดจัด)"), 16);
        m_paper.blocks << Space{4};
    }

    // One numbered paragraph of what there is to tell, each under its own words.
    void told(const QList<std::pair<QString, QString>> &parts)
    {
        QList<Run> runs;
        for (const auto &[what, text] : parts) {
            if (text.isEmpty())
                continue;
            const auto label = what + QStringLiteral("  ");
            runs << Run{runs.isEmpty() ? QStringLiteral("%1. %2").arg(++m_number).arg(label)
                                       : QStringLiteral("   ") + label,
                        true}
                 << Run{text};
        }
        if (!runs.isEmpty())
            m_paper.blocks << Paragraph{
                .runs = runs, .align = Align::Distribute, .size = m_look.text, .spaceBefore = 2};
    }

    QString rating() const
    {
        return a.rating ? QStringLiteral(u"%1 (ระดับ %2 จาก 5)").arg(ratingOnPaper(*a.rating)).arg(*a.rating)
                        : QString();
    }

    QString againstPlan() const
    {
        if (!a.plannedDate.isValid())
            return {};
        const PlanLine line{a, a.plannedDate, {}, planStateOf(a, a.date)};
        if (!line.isMoved())
            return a.status == ActivityStatus::Held ? QStringLiteral(u" (ตามแผน)") : QString();
        return QStringLiteral(u" (ตามแผนวันที่ %1)").arg(formatDate(a.plannedDate, DateStyle::Long));
    }

    QString placeOf() const
    {
        QStringList places{a.place};
        if (!a.place.contains(c.village))
            places << c.village;
        places.removeAll(QString());
        return places.isEmpty() ? QString() : QStringLiteral(u" ณ ") + places.join(u' ');
    }

    QString money() const
    {
        auto words = QStringLiteral(u"ตั้งไว้ %1 บาท ใช้จริง %2 บาท").arg(bahtText(a.budget), bahtText(a.spent));
        if (const auto rest = a.budget - a.spent; rest > 0)
            words += QStringLiteral(u" คงเหลือ %1 บาท").arg(bahtText(rest));
        else if (rest < 0)
            words += QStringLiteral(u" เกินกว่าที่ตั้งไว้ %1 บาท").arg(bahtText(-rest));
        if (!a.budgetSource.isEmpty())
            words += QStringLiteral(u" จาก%1").arg(a.budgetSource);
        return words;
    }

    // The largest places each in a row of their own, all others together.
    QList<CameFrom> rows() const
    {
        if (c.came.size() <= m_look.villages)
            return c.came;
        auto kept = c.came.mid(0, m_look.villages - 1);
        CameFrom rest{QStringLiteral(u"หมู่บ้านอื่น ๆ อีก %1 แห่ง").arg(c.came.size() - kept.size())};
        for (const auto &one : c.came.mid(kept.size())) {
            rest.households += one.households;
            rest.householdPeople += one.householdPeople;
            rest.others += one.others;
            rest.otherPeople += one.otherPeople;
            rest.crowd += one.crowd;
            rest.hours += one.hours;
        }
        return kept << rest;
    }

    static QStringList cells(const QString &name, const CameFrom &from)
    {
        const auto number = [](int n) { return n ? grouped(qint64(n)) : QStringLiteral("-"); };
        return {name,
                number(from.households),
                number(from.householdPeople),
                number(from.otherPeople),
                number(from.crowd),
                number(from.people()),
                from.hours > 0 ? hoursText(from.hours) : QStringLiteral("-")};
    }

    void came()
    {
        if (c.came.isEmpty()) {
            const auto planned = QStringLiteral(u"ตามแผน %1 คน ยังไม่ได้บันทึกผู้เข้าร่วม");
            return told({{QStringLiteral(u"ผู้เข้าร่วม"),
                          a.plannedPeople ? planned.arg(grouped(qint64(*a.plannedPeople))) : QString()}});
        }
        CameFrom all;
        Table table;
        table.size = m_look.table;
        table.columns = {{QStringLiteral(u"มาจาก"), 5.4},
                         {QStringLiteral(u"ครัวเรือน"), 1.8, Align::Right},
                         {QStringLiteral(u"คนในครัวเรือน"), 2.2, Align::Right},
                         {QStringLiteral(u"ภาคี/บุคคล"), 1.9, Align::Right},
                         {QStringLiteral(u"ไม่ลงชื่อ"), 1.6, Align::Right},
                         {QStringLiteral(u"รวม (คน)"), 1.7, Align::Right},
                         {QStringLiteral(u"ชั่วโมง"), 1.7, Align::Right}};
        for (const auto &from : rows()) {
            table.rows << cells(from.village.isEmpty() ? QStringLiteral(u"นอกพื้นที่/ไม่ระบุหมู่บ้าน") : from.village, from);
            all.households += from.households;
            all.householdPeople += from.householdPeople;
            all.others += from.others;
            all.otherPeople += from.otherPeople;
            all.crowd += from.crowd;
            all.hours += from.hours;
        }
        table.rows << cells(QStringLiteral(u"รวม"), all);
        table.totals = 1;
        auto words = QStringLiteral(u"%1 คน").arg(grouped(qint64(all.people())));
        if (a.plannedPeople)
            words += QStringLiteral(u" (ตามแผน %1 คน)").arg(grouped(qint64(*a.plannedPeople)));
        if (!c.byKind.isEmpty())
            words += QStringLiteral(u" ได้แก่ ") + c.byKind.join(QStringLiteral(", "));
        told({{QStringLiteral(u"ผู้เข้าร่วม"), words}});
        std::get<Paragraph>(m_paper.blocks.last()).keepWithNext = true;
        m_paper.blocks << table;
    }

    static QString giftInWords(const GivenAt &one)
    {
        auto gift = one.direction == Direction::ToSchool ? one.who : QStringLiteral(u"โรงเรียนมอบแก่ ") + one.who;
        if (!one.what.isEmpty())
            gift += u' ' + one.what;
        if (one.amount)
            gift += (one.isEstimated ? QStringLiteral(u" ประมาณ %1 บาท") : QStringLiteral(u" %1 บาท"))
                        .arg(bahtText(one.amount));
        else if (one.hours > 0)
            gift += QStringLiteral(u" %1 ชั่วโมง").arg(hoursText(one.hours));
        return gift;
    }

    // Each direction apart, and money apart from what was estimated.
    QString giftsSummed() const
    {
        QStringList words;
        for (const auto direction : {Direction::ToSchool, Direction::ToCommunity}) {
            qint64 money = 0, estimated = 0;
            for (const auto &one : c.given)
                if (one.direction == direction)
                    (one.isEstimated ? estimated : money) += one.amount;
            QStringList parts;
            if (money)
                parts << QStringLiteral(u"เงิน %1 บาท").arg(bahtText(money));
            if (estimated)
                parts << QStringLiteral(u"สิ่งที่ตีราคาได้ประมาณ %1 บาท").arg(bahtText(estimated));
            if (!parts.isEmpty())
                words << (direction == Direction::ToSchool ? QStringLiteral(u"รวมที่โรงเรียนได้รับ ")
                                                           : QStringLiteral(u"รวมที่โรงเรียนให้ ")) +
                             parts.join(QStringLiteral(u" และ"));
        }
        return words.join(QStringLiteral("; "));
    }

    void given()
    {
        if (c.given.isEmpty())
            return;
        QStringList words;
        for (const auto &one : c.given.mid(0, m_look.gifts))
            words << giftInWords(one);
        auto text = words.join(QStringLiteral("; "));
        if (c.given.size() > m_look.gifts)
            text += QStringLiteral(u" และอีก %1 รายการ").arg(c.given.size() - m_look.gifts);
        if (const auto sum = giftsSummed(); c.given.size() > 1 && !sum.isEmpty())
            text += u' ' + sum;
        told({{QStringLiteral(u"สิ่งที่ให้และรับ"), text}});
    }

    QString standards() const
    {
        QStringList words;
        for (const auto &code : codesIn(a.standards)) {
            auto word = code;
            for (const auto &standard : c.standards)
                if (standard.code == code)
                    word += u' ' + standard.title;
            words << word;
        }
        return words.join(QStringLiteral("; "));
    }

    void photos()
    {
        if (c.photos.isEmpty())
            return;
        m_paper.blocks << Space{4} << PictureGrid{c.photos.mid(0, m_look.photos), m_look.photo, m_look.columns};
    }

    void signatures()
    {
        m_paper.blocks << Space{6}
                       << Signatures{{{{}, {}, QStringLiteral(u"ผู้รายงาน")},
                                      {c.school.director, letter::directorPosition(c.school), {}}},
                                     true};
    }

    const ActivityContent &c;
    const Activity &a;
    const Look m_look;
    Paper m_paper;
    int m_number = 0;
};

} // namespace

QString ratingOnPaper(int rating)
{
    static const QString words[]{QStringLiteral(u"ต้องปรับปรุง"), QStringLiteral(u"พอใช้"), QStringLiteral(u"ปานกลาง"),
                                 QStringLiteral(u"ดี"), QStringLiteral(u"ดีมาก")};
    return words[std::clamp(rating, 1, 5) - 1];
}

Paper activityPaper(const ActivityContent &content, int closeness)
{
    return ReportLines(content, closeness).paper();
}

} // namespace core
