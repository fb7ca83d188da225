#include "core/records/Agenda.h"
#include "core/records/Rules.h"
#include <algorithm>

namespace core {

namespace {

const QString forInformation = QStringLiteral(u"เรื่องเสนอเพื่อทราบ");
const QString forDecision = QStringLiteral(u"เรื่องเสนอเพื่อพิจารณา");

qsizetype headingAt(const QList<AgendaItem> &agenda, const QString &heading)
{
    const auto found = std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem &item) {
        return agendaLevel(item.number) == 0 && item.heading.trimmed() == heading;
    });
    return found == agenda.end() ? -1 : found - agenda.begin();
}

} // namespace

QList<AgendaItem> officialAgenda(AgendaForm form)
{
    QStringList headings{QStringLiteral(u"เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"), QStringLiteral(u"เรื่องรับรองรายงานการประชุม"),
                         QStringLiteral(u"เรื่องสืบเนื่อง"), forDecision, QStringLiteral(u"เรื่องอื่น ๆ (ถ้ามี)")};
    if (form == AgendaForm::Six)
        headings.insert(3, forInformation);
    QList<AgendaItem> agenda;
    for (const auto &heading : headings) {
        AgendaItem item;
        item.number = QString::number(agenda.size() + 1);
        item.heading = heading;
        agenda << item;
    }
    return agenda;
}

AgendaForm formOf(const QList<AgendaItem> &agenda)
{
    return headingAt(agenda, forInformation) >= 0 ? AgendaForm::Six : AgendaForm::Five;
}

QList<AgendaItem> inForm(QList<AgendaItem> agenda, AgendaForm form, Id<AgendaItem> newId)
{
    QList<int> levels;
    for (const auto &item : std::as_const(agenda))
        levels << agendaLevel(item.number);
    const auto there = headingAt(agenda, forInformation);
    if (form == AgendaForm::Six && there < 0) {
        const auto before = headingAt(agenda, forDecision);
        const auto at = before < 0 ? agenda.size() : before;
        AgendaItem item;
        item.id = newId;
        item.heading = forInformation;
        agenda.insert(at, item);
        levels.insert(at, 0);
    } else if (form == AgendaForm::Five && there >= 0) {
        const auto &item = agenda[there];
        const bool hasItems = there + 1 < agenda.size() && levels[there + 1] > 0;
        if (hasItems || !item.discussion.isEmpty() || !item.resolution.isEmpty())
            return agenda;
        agenda.removeAt(there);
        levels.removeAt(there);
    }
    renumber(agenda, levels);
    return agenda;
}

int agendaLevel(const QString &number)
{
    return int(std::min<qsizetype>(number.count(u'.'), deepestAgendaLevel));
}

QList<int> renumber(QList<AgendaItem> &agenda, const QList<int> &levels)
{
    QList<int> became;
    QList<int> counters;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        const int deepest = became.isEmpty() ? 0 : std::min(became.last() + 1, deepestAgendaLevel);
        const int level = std::clamp(levels.value(i), 0, deepest);
        counters.resize(level + 1); // new places are 0
        ++counters[level];
        QStringList number;
        for (const auto n : std::as_const(counters))
            number << QString::number(n);
        agenda[i].number = number.join(u'.');
        became << level;
    }
    return became;
}

QString agendaLabel(const QString &number)
{
    return agendaLevel(number) == 0 ? QStringLiteral(u"ระเบียบวาระที่ ") + number : number;
}

bool isMattersArising(const AgendaItem &heading)
{
    return heading.heading.contains(QStringLiteral(u"สืบเนื่อง"));
}

bool isCertification(const AgendaItem &heading)
{
    return heading.heading.contains(QStringLiteral(u"รับรองรายงาน"));
}

bool isTie(const AgendaItem &item)
{
    return item.votesFor.value_or(0) > 0 && item.votesFor == item.votesAgainst;
}

QList<Complaint> voteComplaints(const AgendaItem &item, int electorate)
{
    if (!item.votesFor && !item.votesAgainst && !item.abstained)
        return {};
    QList<Complaint> complaints;
    const int inFavour = item.votesFor.value_or(0), against = item.votesAgainst.value_or(0);
    const int cast = inFavour + against + item.abstained.value_or(0);
    if (cast > electorate) {
        auto complaint =
            rules::odd("votes_for", QT_TRANSLATE_NOOP("Rules", "%1 votes, but only %2 members were there"));
        complaint.reason = complaint.reason.arg(cast).arg(electorate);
        complaints << complaint;
    }
    if (isTie(item) && item.castingVote == CastingVote::None)
        complaints << rules::odd("casting_vote", QT_TRANSLATE_NOOP("Rules", "a tie: the chair's casting vote decides"));
    const bool carried = inFavour > against || (isTie(item) && item.castingVote == CastingVote::For);
    const bool lost = against > inFavour || (isTie(item) && item.castingVote == CastingVote::Against);
    if ((item.outcome == Outcome::Approved && lost) || (item.outcome == Outcome::Rejected && carried))
        complaints << rules::odd("outcome", QT_TRANSLATE_NOOP("Rules", "the votes say otherwise"));
    return complaints;
}

} // namespace core
