#include "core/papers/SarPaper.h"
#include "core/thai/BuddhistDate.h"

namespace core {

namespace {

Table countsOf(const SarIndex &index)
{
    Table table;
    table.columns = {{QStringLiteral(u"มาตรฐาน"), 2, Align::Centre},
                     {QStringLiteral(u"ประเด็นพิจารณา"), 9},
                     {QStringLiteral(u"หลักฐาน (รายการ)"), 3, Align::Centre}};
    for (const auto &standard : index.standards) {
        const auto count = index.evidenceFor(standard.code).size();
        table.rows << QStringList{standard.code, standard.title,
                                  count ? QString::number(count) : QStringLiteral(u"ยังไม่มี")};
    }
    return table;
}

QString titleOf(const Evidence &evidence)
{
    static const QHash<QString, QString> words{{QStringLiteral("agenda_item"), QStringLiteral(u"มติเรื่อง")},
                                               {QStringLiteral("goal"), QStringLiteral(u"เป้าหมายร่วม: ")},
                                               {QStringLiteral("request"), QStringLiteral(u"เรื่องที่ขอหรือเสนอ: ")}};
    return words.value(evidence.kind) + evidence.title;
}

Table tableOf(const QList<Evidence> &evidence, const PageReferences &pages)
{
    Table table;
    table.size = 13;
    table.columns = {{QStringLiteral(u"ที่"), 0.9, Align::Centre},
                     {QStringLiteral(u"วันที่"), 2},
                     {QStringLiteral(u"หลักฐาน"), 5},
                     {QStringLiteral(u"สิ่งที่แสดง"), 5.4},
                     {QStringLiteral(u"เอกสาร หน้า"), 2.7}};
    for (const auto &one : evidence)
        table.rows << QStringList{QString::number(table.rows.size() + 1),
                                  one.date.isValid() ? formatDate(one.date, DateStyle::Short) : QStringLiteral("-"),
                                  titleOf(one), showsInWords(one),
                                  pagesInWords(pages.value(evidenceKey(one.kind, one.id)))};
    return table;
}

void add(Paper &paper, const QString &title, const QList<Evidence> &evidence, const PageReferences &pages)
{
    paper.blocks << Paragraph{
        .runs = {{title, true}}, .size = 16, .spaceBefore = 10, .keepWithNext = true, .bookmark = 1};
    if (evidence.isEmpty())
        paper.blocks << Paragraph{.runs = {{QStringLiteral(u"ยังไม่มีหลักฐานในปีนี้")}}, .firstIndent = 1};
    else
        paper.blocks << tableOf(evidence, pages);
}

} // namespace

QString evidenceKey(const QString &kind, qint64 id)
{
    return QStringLiteral("%1/%2").arg(kind).arg(id);
}

QString pagesInWords(const QList<PageReference> &references)
{
    QStringList words;
    for (const auto &one : references)
        words << (one.page > 0 ? QStringLiteral(u"%1 น. %2").arg(one.paper).arg(one.page) : one.paper);
    return words.isEmpty() ? QStringLiteral("-") : words.join(QStringLiteral("\n"));
}

QString showsInWords(const Evidence &evidence, int mostLetters)
{
    QString words;
    if (evidence.people > 0)
        words = QStringLiteral(u"ผู้เข้าร่วม %1 คน").arg(grouped(evidence.people));
    if (evidence.villages > 0)
        words += QStringLiteral(u" จาก %1 หมู่บ้าน").arg(evidence.villages);
    auto shows = evidence.shows.simplified();
    if (shows.size() > mostLetters) {
        shows.truncate(mostLetters);
        if (const auto space = shows.lastIndexOf(u' '); space > mostLetters / 2)
            shows.truncate(space);
        shows += QStringLiteral(u"…");
    }
    return words.isEmpty() || shows.isEmpty() ? words + shows : words + QStringLiteral(u" ") + shows;
}

Result<SarContent> sarContent(const Store &store, const Period &period)
{
    const auto index = sarIndex(store, period);
    if (!index)
        return index.error();
    SarContent content{{}, *index, {}, {}};
    if (const auto school = store.find(Id<School>{1}))
        content.school = *school;
    return content;
}

Paper sarPaper(const SarContent &content)
{
    const auto &index = content.index;
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.left = 2.5;
    const auto year = periodName(index.period);
    paper.title = QStringLiteral(u"ดัชนีหลักฐาน SAR %1 %2").arg(year, content.school.name);
    const auto centred = [&](const QString &text, double size) {
        paper.blocks << Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    centred(QStringLiteral(u"ดัชนีหลักฐานประกอบรายงานการประเมินตนเอง (SAR)"), 20);
    centred(QStringLiteral(u"ด้านความร่วมมือระหว่างโรงเรียนกับชุมชน ") + year, 16);
    if (!content.school.name.isEmpty())
        centred(content.school.name, 16);
    paper.blocks << Space{6} << countsOf(index);
    if (!content.papers.isEmpty()) {
        QStringList words;
        for (const auto &one : content.papers)
            words << QStringLiteral(u"“%1” คือ %2").arg(one.shortName, one.title);
        paper.blocks << Paragraph{.runs = {{QStringLiteral(u"เอกสารอ้างอิง: ") + words.join(QStringLiteral("; "))}},
                                  .size = 13,
                                  .spaceBefore = 4};
    }
    for (const auto &standard : index.standards)
        add(paper, QStringLiteral("%1 %2").arg(standard.code, standard.title), index.evidenceFor(standard.code),
            content.pages);
    for (const auto &code : index.unknownCodes())
        add(paper, code + QStringLiteral(u" (ไม่อยู่ในรายการมาตรฐาน)"), index.evidenceFor(code), content.pages);
    return paper;
}

} // namespace core
