#include "core/papers/SummarySheets.h"
#include "core/papers/GoalsPaper.h"
#include "core/papers/RequestPapers.h"

namespace core {

namespace {

using Cells = QList<BookCell>;

BookCell words(const QString &text)
{
    return BookCell::words(text);
}

BookCell share(const std::optional<double> &value)
{
    return value ? BookCell::share(*value) : BookCell();
}

qint64 baht(const Giving &giving)
{
    return giving.money + giving.inKind;
}

BookSheet overview(const SummaryContent &c)
{
    const auto &now = c.now, &before = c.before;
    BookSheet sheet{
        QStringLiteral(u"ภาพรวมของปี"),
        {QStringLiteral(u"รายการ"), periodName(now.period), QStringLiteral(u"ปีก่อน (%1)").arg(before.period.year)},
        {}};
    const auto row = [&sheet](const QString &name, const auto &cell, const AnnualSummary &a, const AnnualSummary &b) {
        sheet.rows << Cells{words(name), cell(a), cell(b)};
    };
    const auto count = [&](const QString &name, const std::function<qint64(const AnnualSummary &)> &of) {
        row(
            name, [&](const AnnualSummary &year) { return BookCell::count(of(year)); }, now, before);
    };
    const auto money = [&](const QString &name, const std::function<qint64(const AnnualSummary &)> &of) {
        row(
            name, [&](const AnnualSummary &year) { return BookCell::money(of(year)); }, now, before);
    };
    count(QStringLiteral(u"ครัวเรือนในเขตบริการ"), [](const auto &y) { return y.households; });
    count(QStringLiteral(u"ครัวเรือนที่เข้าถึง"), [](const auto &y) { return y.reached; });
    row(
        QStringLiteral(u"ร้อยละที่เข้าถึง"), [](const AnnualSummary &y) { return share(y.reach); }, now, before);
    count(QStringLiteral(u"การมาร่วม (ครั้ง)"), [](const auto &y) { return y.totals.attendances; });
    count(QStringLiteral(u"จำนวนคน"), [](const auto &y) { return y.totals.people; });
    row(
        QStringLiteral(u"ชั่วโมง"), [](const AnnualSummary &y) { return BookCell::decimal(y.totals.hours); }, now,
        before);
    count(QStringLiteral(u"กิจกรรมที่จัด"), [](const auto &y) { return y.strategies.activities; });
    count(QStringLiteral(u"การประชุม"), [](const auto &y) { return y.meetings.held; });
    count(QStringLiteral(u"ประชุมครบองค์ประชุม"), [](const auto &y) { return y.meetings.withQuorum; });
    row(
        QStringLiteral(u"กรรมการมาประชุมเฉลี่ย"),
        [](const AnnualSummary &y) {
            return y.meetings.held ? BookCell::share(y.meetings.averagePresence) : BookCell();
        },
        now, before);
    count(QStringLiteral(u"มติที่ประชุม"), [](const auto &y) { return y.meetings.resolutions; });
    count(QStringLiteral(u"งานที่มอบหมายและครบกำหนด"), [](const auto &y) { return y.meetings.followUpsDue; });
    count(QStringLiteral(u"งานที่เสร็จแล้ว"), [](const auto &y) { return y.meetings.followUpsDone; });
    count(QStringLiteral(u"คำร้องขอ ข้อเสนอแนะ และข้อกังวล"), [](const auto &y) { return y.requests.received; });
    count(QStringLiteral(u"คำร้องขอที่ครบกำหนดตอบ"), [](const auto &y) { return y.requests.due; });
    count(QStringLiteral(u"ตอบภายในกำหนด"), [](const auto &y) { return y.requests.answeredOnTime; });
    money(QStringLiteral(u"ชุมชนให้โรงเรียน (บาท)"), [](const auto &y) { return baht(y.totals.toSchool); });
    money(QStringLiteral(u"โรงเรียนให้ชุมชน (บาท)"), [](const auto &y) { return baht(y.totals.toCommunity); });
    count(QStringLiteral(u"ยังไม่ได้ขอบคุณ (รายการ)"), [](const auto &y) { return y.thanksOwed; });
    return sheet;
}

Cells taken(const Taking &taking)
{
    Cells cells{BookCell::count(taking.attendances), BookCell::count(taking.people), BookCell::decimal(taking.hours)};
    for (const auto *giving : {&taking.toSchool, &taking.toCommunity})
        cells << BookCell::count(giving->times) << BookCell::money(giving->money) << BookCell::money(giving->inKind)
              << BookCell::decimal(giving->hours);
    return cells;
}

BookSheet villages(const AnnualSummary &year)
{
    BookSheet sheet{QStringLiteral(u"หมู่บ้าน"),
                    {QStringLiteral(u"หมู่ที่"), QStringLiteral(u"หมู่บ้าน"), QStringLiteral(u"เขตบริการ"),
                     QStringLiteral(u"ครัวเรือน"), QStringLiteral(u"ที่มาของจำนวน"), QStringLiteral(u"เข้าถึง"),
                     QStringLiteral(u"ร้อยละ"), QStringLiteral(u"ครั้ง"), QStringLiteral(u"คน"), QStringLiteral(u"ชั่วโมง")},
                    {}};
    for (const auto &way : {QStringLiteral(u"ชุมชนให้โรงเรียน"), QStringLiteral(u"โรงเรียนให้ชุมชน")})
        for (const auto &what : {QStringLiteral(u"ครั้ง"), QStringLiteral(u"เงิน (บาท)"), QStringLiteral(u"สิ่งของ (บาท)"),
                                 QStringLiteral(u"ชั่วโมง")})
            sheet.heads << way + u' ' + what;
    for (const auto &village : year.villages)
        sheet.rows << Cells{{BookCell::Kind::Number, QString::number(village.number)},
                            words(village.name),
                            words(village.inServiceArea ? QStringLiteral(u"ใช่") : QStringLiteral(u"ไม่ใช่")),
                            village.reach ? BookCell::count(village.households) : BookCell(),
                            words(village.fromCount ? QStringLiteral(u"ข้อมูลทางการ")
                                                    : QStringLiteral(u"ทะเบียนของโรงเรียน")),
                            BookCell::count(village.reached),
                            share(village.reach)} +
                          taken(village);
    sheet.rows << Cells{{}, words(beyondServiceArea()), {}, {}, {}, {}, {}} + taken(year.outside);
    sheet.rows << Cells{{},
                        words(QStringLiteral(u"รวม")),
                        {},
                        BookCell::count(year.households),
                        {},
                        BookCell::count(year.reached),
                        share(year.reach)} +
                      taken(year.totals);
    sheet.totals = 1;
    return sheet;
}

BookSheet years(const QList<AnnualSummary> &all)
{
    BookSheet sheet{QStringLiteral(u"รายปี"),
                    {QStringLiteral(u"ปี"), QStringLiteral(u"ครัวเรือน"), QStringLiteral(u"เข้าถึง"),
                     QStringLiteral(u"ร้อยละ"), QStringLiteral(u"ครั้ง"), QStringLiteral(u"คน"), QStringLiteral(u"ชั่วโมง"),
                     QStringLiteral(u"กิจกรรม"), QStringLiteral(u"การประชุม"), QStringLiteral(u"ชุมชนให้โรงเรียน (บาท)"),
                     QStringLiteral(u"โรงเรียนให้ชุมชน (บาท)")},
                    {}};
    for (const auto &year : all)
        sheet.rows << Cells{{BookCell::Kind::Number, QString::number(year.period.year)},
                            BookCell::count(year.households),
                            BookCell::count(year.reached),
                            share(year.reach),
                            BookCell::count(year.totals.attendances),
                            BookCell::count(year.totals.people),
                            BookCell::decimal(year.totals.hours),
                            BookCell::count(year.strategies.activities),
                            BookCell::count(year.meetings.held),
                            BookCell::money(baht(year.totals.toSchool)),
                            BookCell::money(baht(year.totals.toCommunity))};
    return sheet;
}

BookSheet strategies(const SummaryContent &c)
{
    BookSheet sheet{
        QStringLiteral(u"กลยุทธ์ 3S"),
        {QStringLiteral(u"กลยุทธ์"), QStringLiteral(u"กิจกรรม"), QStringLiteral(u"ปีก่อน"), QStringLiteral(u"ได้แก่")},
        {}};
    const auto &now = c.now.strategies, &before = c.before.strategies;
    const auto row = [&](const QString &name, int count, int last, const QString &word) {
        sheet.rows << Cells{words(name), BookCell::count(count), BookCell::count(last),
                            words(c.activities.value(word).join(u'\n'))};
    };
    row(QStringLiteral(u"วิสัยทัศน์ร่วม (Shared vision)"), now.sharedVision, before.sharedVision,
        QStringLiteral("shared_vision"));
    row(QStringLiteral(u"รวมพลัง (Synergy)"), now.synergy, before.synergy, QStringLiteral("synergy"));
    row(QStringLiteral(u"โรงเรียนเป็นฐาน (School-based activities)"), now.schoolBased, before.schoolBased,
        QStringLiteral("school_based"));
    sheet.rows << Cells{words(QStringLiteral(u"กิจกรรมทั้งหมด")), BookCell::count(now.activities),
                        BookCell::count(before.activities), words(QStringLiteral(u"กิจกรรมหนึ่งอาจใช้หลายกลยุทธ์"))};
    sheet.totals = 1;
    return sheet;
}

BookSheet meetings(const QList<MeetingHeld> &all)
{
    BookSheet sheet{QStringLiteral(u"การประชุม"),
                    {QStringLiteral(u"วันที่"), QStringLiteral(u"คณะ"), QStringLiteral(u"ครั้งที่"), QStringLiteral(u"พ.ศ."),
                     QStringLiteral(u"มาประชุม"), QStringLiteral(u"จากทั้งหมด"), QStringLiteral(u"องค์ประชุม")},
                    {}};
    for (const auto &held : all)
        sheet.rows << Cells{BookCell::day(held.date),
                            words(held.committee),
                            {BookCell::Kind::Number, QString::number(held.number)},
                            {BookCell::Kind::Number, QString::number(held.year)},
                            BookCell::count(held.present),
                            held.base > 0 ? BookCell::count(held.base) : BookCell(),
                            words(held.base == 0 ? QString()
                                  : held.quorum  ? QStringLiteral(u"ครบ")
                                                 : QStringLiteral(u"ไม่ครบ"))};
    return sheet;
}

BookSheet partners(const QList<Partner> &all)
{
    BookSheet sheet{QStringLiteral(u"ภาคีเครือข่าย"),
                    {QStringLiteral(u"ภาคีเครือข่าย"), QStringLiteral(u"มาร่วม (ครั้ง)"), QStringLiteral(u"ชั่วโมง"),
                     QStringLiteral(u"ให้ (ครั้ง)"), QStringLiteral(u"มูลค่า (บาท)")},
                    {}};
    for (const auto &partner : all)
        sheet.rows << Cells{words(partner.name), BookCell::count(partner.attendances), BookCell::decimal(partner.hours),
                            BookCell::count(partner.gifts), BookCell::money(partner.value)};
    return sheet;
}

BookCell dayOrNothing(QDate day)
{
    return day.isValid() ? BookCell::day(day) : BookCell();
}

// Of the year, or of whatever year and still open.
BookSheet requests(const QString &name, const QList<RequestLine> &lines)
{
    BookSheet sheet{name,
                    {QStringLiteral(u"วันที่"), QStringLiteral(u"ทิศทาง"), QStringLiteral(u"ประเภท"),
                     QStringLiteral(u"เรื่อง"), QStringLiteral(u"ผู้แจ้ง/หมู่บ้าน"), QStringLiteral(u"กำหนด"),
                     QStringLiteral(u"ตอบเมื่อ"), QStringLiteral(u"สถานะ")},
                    {}};
    for (const auto &line : lines)
        sheet.rows << Cells{BookCell::day(line.record.date),
                            words(requestSideOnPaper(line.record.side)),
                            words(requestKindOnPaper(line.record.kind)),
                            words(line.record.subject),
                            words(line.from),
                            dayOrNothing(line.record.dueOn),
                            dayOrNothing(line.record.answeredOn),
                            words(requestStatusOnPaper(line.record.status) +
                                  (line.isLate ? QStringLiteral(u" (เกินกำหนด)") : QString()))};
    return sheet;
}

// A figure of an indicator as a number of its own kind.
BookCell figure(Indicator indicator, const std::optional<double> &value)
{
    if (!value)
        return {};
    switch (measureOf(indicator)) {
    case Measure::Share:
        return BookCell::share(*value / 100);
    case Measure::Baht:
        return BookCell::money(qRound64(*value * 100));
    case Measure::Count:
        return BookCell::count(qRound64(*value));
    case Measure::Hours:
    case Measure::Own:
        break;
    }
    return BookCell::decimal(*value);
}

BookSheet goals(const QList<GoalProgress> &all)
{
    BookSheet sheet{QStringLiteral(u"เป้าหมายร่วม"),
                    {QStringLiteral(u"ที่"), QStringLiteral(u"เป้าหมายร่วม"), QStringLiteral(u"หมู่บ้าน"),
                     QStringLiteral(u"ตัวชี้วัด"), QStringLiteral(u"เป้าหมาย"), QStringLiteral(u"ผล"),
                     QStringLiteral(u"ปีก่อน"), QStringLiteral(u"ร้อยละของเป้าหมาย"), QStringLiteral(u"สถานะ"),
                     QStringLiteral(u"มติ")},
                    {}};
    for (const auto &one : all) {
        const auto indicator = one.goal.indicator;
        sheet.rows << Cells{{BookCell::Kind::Number, QString::number(sheet.rows.size() + 1)},
                            words(one.goal.statement),
                            words(one.villageNumber
                                      ? QStringLiteral(u"หมู่ %1 %2").arg(one.villageNumber).arg(one.villageName)
                                      : QString()),
                            words(indicatorOnPaper(indicator)),
                            figure(indicator, one.goal.target),
                            figure(indicator, one.value),
                            figure(indicator, one.before),
                            one.value ? BookCell::share(one.share) : BookCell(),
                            words(goalStateOnPaper(one.state)),
                            words(agreementOnPaper(one))};
    }
    return sheet;
}

BookSheet selfRating(const QList<RatedInvolvement> &all)
{
    BookSheet sheet{QStringLiteral(u"ประเมินตนเอง 6 ด้าน"),
                    {QStringLiteral(u"ด้าน"), QStringLiteral(u"คะแนน"), QStringLiteral(u"ปีก่อน"), QStringLiteral(u"ระดับ"),
                     QStringLiteral(u"หลักฐาน"), QStringLiteral(u"กิจกรรมของปี")},
                    {}};
    const auto score = [](const std::optional<int> &value) { return value ? BookCell::count(*value) : BookCell(); };
    for (const auto &one : all)
        sheet.rows << Cells{words(involvementOnPaper(one.rating.involvement)),
                            score(one.rating.score),
                            score(one.before),
                            words(one.rating.score ? scoreOnPaper(*one.rating.score) : QStringLiteral(u"ยังไม่ได้ประเมิน")),
                            words(one.rating.evidence),
                            BookCell::count(one.activities.size())};
    return sheet;
}

BookSheet thanks(const QList<Gift> &owed)
{
    BookSheet sheet{
        QStringLiteral(u"ยังไม่ได้ขอบคุณ"),
        {QStringLiteral(u"วันที่"), QStringLiteral(u"ผู้ให้"), QStringLiteral(u"รายการ"), QStringLiteral(u"มูลค่า (บาท)")},
        {}};
    for (const auto &gift : owed)
        sheet.rows << Cells{BookCell::day(gift.date), words(gift.giver), words(gift.what),
                            gift.amount ? BookCell::money(gift.amount) : BookCell()};
    return sheet;
}

} // namespace

QList<BookSheet> summarySheets(const SummaryContent &content)
{
    QList<BookSheet> sheets{overview(content)};
    if (content.now.period.kind == YearKind::Academic)
        sheets << goals(content.goals);
    sheets << villages(content.now) << years(content.years) << strategies(content) << meetings(content.meetings)
           << requests(QStringLiteral(u"คำร้องขอของปี"), content.requests)
           << requests(QStringLiteral(u"เรื่องที่ยังดำเนินการ"), content.openRequests) << partners(content.partners)
           << thanks(content.thanks);
    if (isRated(content.ratings))
        sheets << selfRating(content.ratings);
    return sheets;
}

} // namespace core
