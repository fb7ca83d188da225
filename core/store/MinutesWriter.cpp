#include "core/store/MinutesWriter.h"
#include <QThread>

namespace core {

namespace {
// While someone types, the other pages need not hear of every pause.
constexpr auto betweenAnnouncements = std::chrono::seconds(2);
} // namespace

MinutesWriter::MinutesWriter(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_untilAnnounced.setSingleShot(true);
    connect(&m_untilAnnounced, &QTimer::timeout, this, &MinutesWriter::announce);
    if (store.path() == QLatin1String(":memory:") || store.isReadOnly())
        return;
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(QStringLiteral("minutes"));
    m_thread->start();
}

MinutesWriter::~MinutesWriter()
{
    if (!m_thread)
        return;
    {
        QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_news.wakeAll();
    }
    m_thread->wait();
}

void MinutesWriter::write(const Minutes &minutes)
{
    Job job{minutes, m_chapter, m_store.who()};
    if (!m_thread) {
        QStringList kinds; // the store itself tells
        m_announcing = true;
        const auto outcome = save(m_store, job, kinds);
        m_announcing = false;
        tell(outcome);
        return;
    }
    QMutexLocker lock(&m_mutex);
    if (!m_jobs.empty() && m_jobs.back().chapter == job.chapter &&
        m_jobs.back().minutes.meeting.id == minutes.meeting.id)
        m_jobs.back() = std::move(job);
    else
        m_jobs.push_back(std::move(job));
    m_news.wakeAll();
}

bool MinutesWriter::isIdle() const
{
    QMutexLocker lock(&m_mutex);
    return m_jobs.empty() && !m_busy && m_outcomes.empty();
}

bool MinutesWriter::flush()
{
    {
        QMutexLocker lock(&m_mutex);
        while (!m_jobs.empty() || m_busy)
            m_news.wait(&m_mutex);
    }
    deliver();
    announce();
    return !m_lastFailed;
}

// The thread: opens its own store when there is first something to save, and goes on until it is told to close.
void MinutesWriter::work()
{
    std::unique_ptr<Store> store;
    QStringList kinds;
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (m_jobs.empty() && !m_closing)
            m_news.wait(&m_mutex);
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        Outcome outcome{Error{}, {}, {}};
        if (!store) {
            if (auto opened = Store::open(m_store.path())) {
                store = std::move(opened).value();
                connect(store.get(), &Store::changed, store.get(), [&kinds](const QString &kind) { kinds << kind; });
            } else {
                outcome.minutes = opened.error();
            }
        }
        if (store) {
            store->setWho(job.who);
            outcome = save(*store, job, kinds);
        }
        lock.relock();
        m_busy = false;
        m_outcomes.push_back(std::move(outcome));
        m_news.wakeAll();
        QMetaObject::invokeMethod(this, &MinutesWriter::deliver, Qt::QueuedConnection);
    }
}

MinutesWriter::Outcome MinutesWriter::save(Store &store, const Job &job, QStringList &kinds)
{
    if (m_openChapter != job.chapter) {
        m_sitting = store.beginSitting();
        m_openChapter = job.chapter;
    }
    auto minutes = job.minutes;
    settleIds(minutes, m_ids);
    RealIds ids;
    auto saved = saveMinutes(store, minutes, m_sitting, &ids);
    if (saved)
        m_ids.insert(ids);
    return {std::move(saved), ids, std::exchange(kinds, {})};
}

void MinutesWriter::deliver()
{
    std::deque<Outcome> outcomes;
    {
        QMutexLocker lock(&m_mutex);
        outcomes.swap(m_outcomes);
    }
    for (const auto &outcome : outcomes)
        tell(outcome);
}

void MinutesWriter::tell(const Outcome &outcome)
{
    m_lastFailed = !outcome.minutes;
    if (!outcome.minutes) {
        Q_EMIT failed(outcome.minutes.error());
        return;
    }
    Q_EMIT written(*outcome.minutes, outcome.ids);
    for (const auto &kind : outcome.kinds)
        if (!m_unannounced.contains(kind))
            m_unannounced << kind;
    if (m_untilAnnounced.isActive())
        return;
    announce();
    m_untilAnnounced.start(betweenAnnouncements);
}

void MinutesWriter::announce()
{
    if (m_unannounced.isEmpty())
        return;
    m_announcing = true;
    m_store.announceWrittenElsewhere(std::exchange(m_unannounced, {}));
    m_announcing = false;
}

} // namespace core
