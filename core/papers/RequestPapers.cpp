#include "core/papers/RequestPapers.h"
#include "core/papers/SummaryPaper.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include <algorithm>

namespace core {

namespace {

constexpr int mostOpen = 20; // listed in the annual summary
const QString nothing = QStringLiteral("-");

QString day(QDate date)
{
    return date.isValid() ? formatDate(date, DateStyle::Short) : nothing;
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? nothing : text;
}

QString wayOnPaper(TellingWay way)
{
    switch (way) {
    case TellingWay::Loudspeaker:
        return QStringLiteral(u"หอกระจายข่าว");
    case TellingWay::Line:
        return QStringLiteral(u"ไลน์");
    case TellingWay::Letter:
        return QStringLiteral(u"หนังสือแจ้ง");
    case TellingWay::VillageMeeting:
        return QStringLiteral(u"ประชุมหมู่บ้าน");
    case TellingWay::HomeVisit:
        return QStringLiteral(u"เยี่ยมบ้าน");
    case TellingWay::Pupils:
        return QStringLiteral(u"ฝากนักเรียน");
    case TellingWay::Temple:
        return QStringLiteral(u"ประกาศที่วัด");
    case TellingWay::Other:
        break;
    }
    return QStringLiteral(u"อื่น ๆ");
}

Paragraph centred(const QString &text, double size)
{
    return {.runs = {{text, true}}, .align = Align::Centre, .size = size};
}

Paragraph heading(const QString &text)
{
    return {.runs = {{text, true}}, .spaceBefore = 10, .keepWithNext = true};
}

// What was answered and when, or how far it is.
QString outcome(const RequestLine &line)
{
    const auto &r = line.record;
    QStringList words{requestStatusOnPaper(r.status)};
    if (line.isLate)
        words.last() += QStringLiteral(u" (เกินกำหนด)");
    if (r.answeredOn.isValid())
        words << QStringLiteral(u"ตอบเมื่อ ") + day(r.answeredOn);
    if (!r.answer.isEmpty())
        words << r.answer;
    return words.join(u'\n');
}

Table registerTable(const QList<RequestLine> &lines)
{
    Table table;
    table.size = 13;
    table.columns = {{QStringLiteral(u"ที่"), 0.9, Align::Centre},
                     {QStringLiteral(u"วันที่"), 2.4},
                     {QStringLiteral(u"ผู้แจ้ง/หมู่บ้าน"), 3.2},
                     {QStringLiteral(u"ประเภท"), 2.5},
                     {QStringLiteral(u"เรื่อง"), 4.2},
                     {QStringLiteral(u"กำหนด"), 2.4},
                     {QStringLiteral(u"ผลการดำเนินการ"), 5}};
    for (const auto &line : lines) {
        const auto &r = line.record;
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  day(r.date),
                                  orNothing(line.from),
                                  requestKindOnPaper(r.kind),
                                  r.subject,
                                  day(r.dueOn),
                                  outcome(line)};
    }
    return table;
}

QString sumOf(const RequestFigures &figures)
{
    auto sum = QStringLiteral(u"รวม %1 เรื่อง ครบกำหนดตอบในปี %2 เรื่อง ตอบภายในกำหนด %3 เรื่อง")
                   .arg(figures.received)
                   .arg(figures.due)
                   .arg(figures.answeredOnTime);
    if (figures.due > 0)
        sum += QStringLiteral(u" คิดเป็นร้อยละ %1").arg(grouped(figures.answeredOnTime * 100.0 / figures.due, 1));
    return sum;
}

// Writes one request's course from the title to the signatures.
class CourseLines
{
public:
    explicit CourseLines(const RequestCourseContent &content) : c(content), r(content.course.record) {}

    Paper paper()
    {
        m_paper.numerals = c.school.numerals;
        m_paper.title = QStringLiteral(u"บันทึกการดำเนินการ เรื่อง ") + r.subject;
        add(centred(QStringLiteral(u"บันทึกการดำเนินการตามคำร้องขอ ข้อเสนอแนะ และข้อกังวล"), 20));
        if (!c.school.name.isEmpty())
            add(centred(c.school.name, 18));
        add(Space{8});
        head();
        steps();
        result();
        if (r.kind == RequestKind::News)
            told();
        signatures();
        return m_paper;
    }

private:
    void add(const Block &block) { m_paper.blocks << block; }

    // Labels with what is known; two in a line where both are.
    void line(const QList<FormLine::Item> &items)
    {
        FormLine line{.items = {}, .spaceBefore = 2};
        for (const auto &item : items)
            if (!item.text.isEmpty())
                line.items << item;
        if (!line.items.isEmpty())
            add(line);
    }

    void head()
    {
        const auto &course = c.course;
        line({{QStringLiteral(u"เรื่อง"), r.subject}});
        line({{QStringLiteral(u"ประเภท"), requestKindOnPaper(r.kind)},
              {QStringLiteral(u"ทิศทาง"), requestSideOnPaper(r.side)}});
        line({{QStringLiteral(u"วันที่รับเรื่อง"), formatDate(r.date, DateStyle::Long)},
              {QStringLiteral(u"กำหนดตอบ"), orNothing(formatDate(r.dueOn, DateStyle::Long))}});
        line({{QStringLiteral(u"ผู้แจ้ง"), course.from}, {QStringLiteral(u"หมู่บ้าน"), course.village}});
        line({{QStringLiteral(u"สาขาภูมิปัญญา"), r.knowledgeField}, {QStringLiteral(u"สำหรับ"), r.grades}});
        line({{QStringLiteral(u"ผู้รับผิดชอบ"), r.responsible}});
        text(QStringLiteral(u"รายละเอียด"), r.details);
    }

    void text(const QString &title, const QString &words)
    {
        if (words.isEmpty())
            return;
        add(heading(title));
        for (const auto &one : words.split(u'\n', Qt::SkipEmptyParts))
            add(Paragraph{.runs = {{one}}, .align = Align::Distribute, .firstIndent = 1.5});
    }

    void steps()
    {
        add(heading(QStringLiteral(u"ลำดับการดำเนินการ")));
        Table table;
        table.columns = {{QStringLiteral(u"ที่"), 1, Align::Centre},
                         {QStringLiteral(u"วันที่"), 2.4},
                         {QStringLiteral(u"การดำเนินการ"), 9},
                         {QStringLiteral(u"โดย"), 4.4}};
        struct Act {
            QDate on;
            QString what, by;
        };
        QList<Act> acts{{r.date, QStringLiteral(u"รับเรื่อง"), c.course.from}};
        for (const auto &step : c.course.steps)
            acts << Act{step.date, step.what, step.by};
        if (r.answeredOn.isValid())
            acts << Act{r.answeredOn, QStringLiteral(u"แจ้งผล"), r.responsible};
        if (r.settledOn.isValid())
            acts << Act{r.settledOn, QStringLiteral(u"ยุติเรื่อง"), {}};
        std::stable_sort(acts.begin() + 1, acts.end(), [](const Act &x, const Act &y) { return x.on < y.on; });
        for (const auto &act : acts)
            table.rows << QStringList{QString::number(table.rows.size() + 1), day(act.on), act.what, act.by};
        add(table);
    }

    void result()
    {
        text(QStringLiteral(u"คำตอบ"), r.answer);
        if (!c.course.activity.isEmpty())
            text(QStringLiteral(u"กิจกรรมที่เกิดขึ้น"),
                 QStringLiteral(u"%1 (%2)").arg(c.course.activity, formatDate(c.course.activityDate, DateStyle::Long)));
        add(Paragraph{.runs = {{QStringLiteral(u"สถานะ "), true}, {requestStatusOnPaper(r.status)}}, .spaceBefore = 8});
    }

    void told()
    {
        add(heading(QStringLiteral(u"การแจ้งข่าวแก่หมู่บ้าน")));
        Table table;
        table.columns = {{QStringLiteral(u"หมู่บ้าน"), 6}, {QStringLiteral(u"แจ้งเมื่อ"), 3}, {QStringLiteral(u"วิธีแจ้ง"), 6}};
        QStringList silent;
        for (const auto &village : c.villages) {
            if (village.tellings.isEmpty() && village.inServiceArea)
                silent << village.name;
            for (const auto &telling : village.tellings)
                table.rows << QStringList{village.name, day(telling.date),
                                          wayOnPaper(telling.way) + (telling.note.isEmpty()
                                                                         ? QString()
                                                                         : QStringLiteral(" (%1)").arg(telling.note))};
        }
        if (!table.rows.isEmpty())
            add(table);
        add(Paragraph{.runs = {{QStringLiteral(u"หมู่บ้านในเขตบริการที่ยังไม่ได้แจ้ง "), true},
                               {silent.isEmpty() ? QStringLiteral(u"ไม่มี") : silent.join(QStringLiteral(", "))}},
                      .spaceBefore = 6});
    }

    void signatures()
    {
        add(Space{18});
        const auto position = c.school.directorPosition.isEmpty() ? QStringLiteral(u"ผู้อำนวยการ") + c.school.name
                                                                  : c.school.directorPosition;
        add(Signatures{{{r.responsible, {}, QStringLiteral(u"ผู้รับผิดชอบ")},
                        {c.school.director, position, QStringLiteral(u"ผู้รับรอง")}}});
    }

    const RequestCourseContent &c;
    const Request &r;
    Paper m_paper;
};

} // namespace

QString requestSideOnPaper(RequestSide side)
{
    return side == RequestSide::Community ? QStringLiteral(u"ชุมชนถึงโรงเรียน") : QStringLiteral(u"โรงเรียนถึงชุมชน");
}

QString requestKindOnPaper(RequestKind kind)
{
    switch (kind) {
    case RequestKind::Need:
        return QStringLiteral(u"ความต้องการ");
    case RequestKind::Concern:
        return QStringLiteral(u"ข้อกังวล");
    case RequestKind::Suggestion:
        return QStringLiteral(u"ข้อเสนอแนะ");
    case RequestKind::News:
        break;
    }
    return QStringLiteral(u"ข่าวสาร");
}

QString requestStatusOnPaper(RequestStatus status)
{
    switch (status) {
    case RequestStatus::Received:
        return QStringLiteral(u"รับเรื่องแล้ว");
    case RequestStatus::InProgress:
        return QStringLiteral(u"กำลังดำเนินการ");
    case RequestStatus::Answered:
        return QStringLiteral(u"ตอบแล้ว");
    case RequestStatus::Settled:
        return QStringLiteral(u"ยุติแล้ว");
    case RequestStatus::Declined:
        break;
    }
    return QStringLiteral(u"ไม่สามารถดำเนินการได้");
}

Result<RequestRegisterContent> requestRegisterContent(const Store &store, const Period &period, QDate today)
{
    RequestRegisterContent content;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    content.period = period;
    const auto lines = requestsIn(store, period, today);
    const auto figures = requestFigures(store, period);
    if (!lines || !figures)
        return !lines ? lines.error() : figures.error();
    content.lines = *lines;
    content.figures = *figures;
    return content;
}

Paper requestRegisterPaper(const RequestRegisterContent &content)
{
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.left = paper.right = 1.5;
    paper.title = QStringLiteral(u"ทะเบียนคำร้องขอ ข้อเสนอแนะ และข้อกังวล ") + periodName(content.period);
    paper.blocks << centred(QStringLiteral(u"ทะเบียนคำร้องขอ ข้อเสนอแนะ และข้อกังวล"), 20);
    paper.blocks << centred(periodName(content.period), 18);
    if (!content.school.name.isEmpty())
        paper.blocks << centred(content.school.name, 18);
    for (const auto side : {RequestSide::Community, RequestSide::School}) {
        QList<RequestLine> lines;
        for (const auto &line : content.lines)
            if (line.record.side == side)
                lines << line;
        paper.blocks << heading(requestSideOnPaper(side) + QStringLiteral(u" (%1 เรื่อง)").arg(lines.size()));
        if (lines.isEmpty())
            paper.blocks << paragraph(QStringLiteral(u"ไม่มี"));
        else
            paper.blocks << registerTable(lines);
    }
    paper.blocks << Paragraph{.runs = {{sumOf(content.figures)}}, .spaceBefore = 8};
    return paper;
}

Result<RequestCourseContent> requestCourseContent(const Store &store, Id<Request> request)
{
    RequestCourseContent content;
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    const auto course = requestCourse(store, request);
    if (!course)
        return course.error();
    content.course = *course;
    if (course->record.kind != RequestKind::News)
        return content;
    const auto villages = villagesTold(store, request);
    if (!villages)
        return villages.error();
    content.villages = *villages;
    return content;
}

Paper requestCoursePaper(const RequestCourseContent &content)
{
    return CourseLines(content).paper();
}

QList<Block> requestsOfSummary(const SummaryContent &content)
{
    const auto &now = content.now.requests, &before = content.before.requests;
    auto told = QStringLiteral(u"มีคำร้องขอ ข้อเสนอแนะ ข้อกังวล และข่าวสาร %1 เรื่อง (ปีก่อน %2 เรื่อง) ครบกำหนดตอบในปี %3 เรื่อง "
                               u"ตอบภายในกำหนด %4 เรื่อง")
                    .arg(now.received)
                    .arg(before.received)
                    .arg(now.due)
                    .arg(now.answeredOnTime);
    if (now.due > 0)
        told += QStringLiteral(u" คิดเป็นร้อยละ %1").arg(grouped(now.answeredOnTime * 100.0 / now.due, 1));
    const bool any = !content.openRequests.isEmpty();
    QList<Block> blocks{
        Paragraph{.runs = {{told}}, .align = Align::Distribute, .firstIndent = 1.5, .keepWithNext = any}};
    if (!any)
        return blocks << Paragraph{.runs = {{QStringLiteral(u"ไม่มีเรื่องค้างดำเนินการ")}}, .firstIndent = 1.5};
    Table table;
    table.columns = {{QStringLiteral(u"วันที่"), 2.2},
                     {QStringLiteral(u"เรื่องที่ยังดำเนินการอยู่"), 6},
                     {QStringLiteral(u"ผู้แจ้ง/หมู่บ้าน"), 4.4},
                     {QStringLiteral(u"กำหนด"), 3.2}};
    for (const auto &line : content.openRequests.mid(0, mostOpen))
        table.rows << QStringList{day(line.record.date), line.record.subject, orNothing(line.from),
                                  day(line.record.dueOn) + (line.isLate ? QStringLiteral(u" (เกิน)") : QString())};
    blocks << table;
    if (const auto more = content.openRequests.size() - mostOpen; more > 0)
        blocks << Paragraph{.runs = {{QStringLiteral(u"และอีก %1 เรื่อง").arg(more)}}, .size = 13, .spaceBefore = 2};
    return blocks;
}

} // namespace core
