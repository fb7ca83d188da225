#include "core/papers/RegisterPaper.h"
#include "core/papers/LetterParts.h"
#include "core/store/Store.h"
#include "core/thai/BuddhistDate.h"
#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RegisterPaper", text);
}

QString titleOf(TemplateKind kind)
{
    return kind == TemplateKind::Letter ? QStringLiteral(u"ทะเบียนคุมหนังสือขอบคุณ") : QStringLiteral(u"ทะเบียนคุมเกียรติบัตร");
}

QList<Paragraph> heading(const RegisterContent &content)
{
    const auto centred = [](const QString &text, double size) {
        return Paragraph{.runs = {{text, true}}, .align = Align::Centre, .size = size};
    };
    return {centred(titleOf(content.kind), 20), centred(content.school.name, 16),
            centred(QStringLiteral(u"ประจำปี พ.ศ. %1").arg(content.year), 16)};
}

// Numbers that follow each other and that nothing here bears. Letters share theirs with all others that the office
// sends, and what came before the first of the year may stand in another book: only the rest was surely not used.
QStringList missingRow(int from, int to, bool isUnused)
{
    const auto numbers = from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to);
    return {numbers, {}, {}, {}, isUnused ? QStringLiteral(u"ไม่ได้ใช้") : QStringLiteral(u"ไม่มีในทะเบียนนี้")};
}

// The gifts that one paper thanked for, the oldest first.
Result<QList<Contribution>> giftsOf(const Store &store, Id<IssuedPaper> paper)
{
    const auto rows = store.select(
        QStringLiteral("SELECT c.contribution_id FROM contributions c JOIN thanked_gifts g USING (contribution_id) "
                       "WHERE g.issued_paper_id = ? ORDER BY c.given_on, c.contribution_id"),
        {paper.value});
    if (!rows)
        return rows.error();
    QList<Contribution> gifts;
    for (const auto &row : *rows) {
        const auto gift = store.find(Id<Contribution>{row[0].toLongLong()});
        if (!gift)
            return gift.error();
        gifts << *gift;
    }
    return gifts;
}

Result<PaperTo> recipientOf(const Store &store, const IssuedPaper &paper)
{
    PaperTo to = toName(paper.name);
    if (paper.member) {
        const auto members = toMembers(store, {paper.member});
        if (!members)
            return members.error();
        if (!members->isEmpty())
            to = members->first();
        if (QString(to.name).replace(u'\n', u' ') != paper.name) // called otherwise by now
            to.name = paper.name;
    }
    const auto gifts = giftsOf(store, paper.id);
    if (!gifts)
        return gifts.error();
    to.gifts = *gifts;
    if (paper.activity) {
        const auto activity = store.find(paper.activity);
        if (!activity)
            return activity.error();
        to.activity = *activity;
        to.role =
            paper.purpose.contains(QStringLiteral(": ")) ? paper.purpose.section(QStringLiteral(": "), 0, 0) : to.role;
    }
    return to;
}

} // namespace

Result<RegisterContent> registerContent(const Store &store, TemplateKind kind, int year)
{
    const auto all = store.all<IssuedPaper>();
    if (!all)
        return all.error();
    const auto missing = missingNumbers(store, kind, year);
    if (!missing)
        return missing.error();
    const auto school = store.find(Id<School>{1});
    RegisterContent content{school ? *school : School(), kind, year, {}, *missing};
    std::copy_if(all->begin(), all->end(), std::back_inserter(content.papers),
                 [&](const IssuedPaper &paper) { return paper.kind == kind && paper.year == year; });
    std::sort(content.papers.begin(), content.papers.end(),
              [](const IssuedPaper &a, const IssuedPaper &b) { return a.number < b.number; });
    return content;
}

Paper registerPaper(const RegisterContent &content)
{
    Paper paper;
    paper.numerals = content.school.numerals;
    paper.title = QStringLiteral(u"%1 พ.ศ. %2").arg(titleOf(content.kind)).arg(content.year);
    paper.left = 2.5;
    const auto head = heading(content);
    for (const auto &line : head)
        paper.blocks << line;
    paper.blocks << Space{6};
    Table table;
    table.columns = {{QStringLiteral(u"เลขที่"), 1.4, Align::Centre},
                     {QStringLiteral(u"วันที่"), 2.4},
                     {QStringLiteral(u"ออกให้แก่"), 5},
                     {QStringLiteral(u"เรื่อง"), 6.4},
                     {QStringLiteral(u"หมายเหตุ"), 1.8}};
    table.repeated = head;
    table.repeated << Paragraph{.runs = {}, .size = 4};
    auto missing = content.missing.begin();
    for (const auto &one : content.papers) {
        const auto from = missing;
        while (missing != content.missing.end() && *missing < one.number)
            ++missing;
        if (from != missing)
            table.rows << missingRow(*from, *(missing - 1),
                                     content.kind == TemplateKind::Certificate && !table.rows.isEmpty());
        table.rows << QStringList{
            QString::number(one.number), formatDate(one.date, DateStyle::Short), one.name, one.purpose, {}};
    }
    paper.blocks << table << Space{8} << paragraph(QStringLiteral(u"รวมออก %1 ฉบับ").arg(content.papers.size()))
                 << Signatures{{{{}, {}, QStringLiteral(u"ผู้จัดทำทะเบียน")}}}
                 << Signatures{{{content.school.director, letter::directorPosition(content.school), {}}}};
    return paper;
}

Result<ThanksContent> onceMore(const Store &store, Id<IssuedPaper> id)
{
    const auto paper = store.find(id);
    if (!paper)
        return paper.error();
    if (!paper->paperTemplate)
        return Error{Error::Kind::Invalid,
                     translated(QT_TRANSLATE_NOOP("RegisterPaper", "The register does not say with which template this "
                                                                   "paper was made. Choose one in its line first."))};
    const auto pattern = store.find(paper->paperTemplate);
    if (!pattern)
        return pattern.error();
    const auto to = recipientOf(store, *paper);
    if (!to)
        return to.error();
    const auto school = store.find(Id<School>{1});
    return ThanksContent{school ? *school : School(), *pattern, paper->date, paper->number, {*to}};
}

} // namespace core
