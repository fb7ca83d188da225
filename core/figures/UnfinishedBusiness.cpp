#include "core/figures/UnfinishedBusiness.h"
#include "core/figures/Certification.h"
#include <algorithm>

namespace core {

namespace {

// Lines under their headings, in the making.
class Fill
{
public:
    explicit Fill(const QList<AgendaItem> &agenda) : m_agenda(agenda)
    {
        for (const auto &item : agenda)
            m_levels << agendaLevel(item.number);
    }

    void under(bool (*isHeading)(const AgendaItem &), const AgendaItem &item)
    {
        const auto there = std::find_if(m_agenda.begin(), m_agenda.end(), [&](const AgendaItem &other) {
            return other.title == item.title || (item.certifies && other.certifies == item.certifies) ||
                   (item.followsUp && other.followsUp == item.followsUp);
        });
        if (there != m_agenda.end() && !there->followsUp && there->title == item.title)
            there->followsUp = item.followsUp; // it was written by hand
        if (there != m_agenda.end() || item.title.isEmpty())
            return;
        for (qsizetype i = 0; i < m_agenda.size(); ++i) {
            if (m_levels[i] != 0 || !isHeading(m_agenda[i]))
                continue;
            auto at = i + 1;
            while (at < m_agenda.size() && m_levels[at] > 0)
                ++at;
            m_agenda.insert(at, item);
            m_levels.insert(at, 1);
            return;
        }
    }

    QList<AgendaItem> done(qint64 nextId)
    {
        renumber(m_agenda, m_levels);
        for (auto &item : m_agenda)
            if (item.id.value == 0)
                item.id.value = nextId--;
        return m_agenda;
    }

private:
    QList<AgendaItem> m_agenda;
    QList<int> m_levels;
};

} // namespace

Result<UnfinishedBusiness> unfinishedBusiness(const Store &store, Id<Committee> committee, QDate day,
                                              Id<Meeting> except)
{
    UnfinishedBusiness business;
    const auto uncertified = awaitingCertification(store, committee, day, except);
    if (!uncertified)
        return uncertified.error();
    business.uncertified = *uncertified;
    const auto tasks = openTasks(store, committee, day, except);
    if (!tasks)
        return tasks.error();
    business.tasks = *tasks;
    const auto last = lastMeeting(store, committee, day, except);
    if (!last)
        return last.error();
    if (*last)
        for (const auto &item : (*last)->agenda)
            if (item.outcome == Outcome::Deferred)
                business.deferred << item.title;
    return business;
}

QList<AgendaItem> withUnfinished(const QList<AgendaItem> &agenda, const UnfinishedBusiness &business, qint64 nextId)
{
    Fill fill(agenda);
    for (const auto &minutes : business.uncertified) {
        AgendaItem item;
        item.title = certificationSubject(minutes);
        item.certifies = minutes.id;
        fill.under(isCertification, item);
    }
    for (const auto &task : business.tasks) {
        AgendaItem item;
        item.title = task.task;
        item.followsUp = task.id;
        fill.under(isMattersArising, item);
    }
    for (const auto &subject : business.deferred) {
        AgendaItem item;
        item.title = subject;
        fill.under(isMattersArising, item);
    }
    return fill.done(nextId);
}

} // namespace core
