#pragma once
#include "core/store/Minutes.h"
#include <QMutex>
#include <QTimer>
#include <QWaitCondition>
#include <deque>

class QThread;

namespace core {

// Takes down what is typed without ever making the typist wait: hands the minutes to a thread that saves them through
// a store of its own on the same file. Of several versions that wait, only the last is written. Where there is no
// second way into the file (":memory:"), it saves at once.
class MinutesWriter : public QObject
{
    Q_OBJECT
public:
    explicit MinutesWriter(Store &store, QObject *parent = nullptr);
    ~MinutesWriter() override; // writes what still waits

    // What is written in one chapter is one step of history, until something else is saved in between.
    void beginChapter() { ++m_chapter; }
    void write(const Minutes &minutes);
    bool isIdle() const;
    bool isAnnouncing() const { return m_announcing; } // the store is telling of what was written here
    // Waits until all is written and told. False: the last of it could not be saved.
    bool flush();

Q_SIGNALS:
    void written(const core::Minutes &minutes, const core::RealIds &ids);
    void failed(const core::Error &error);

private:
    struct Job {
        Minutes minutes;
        int chapter = 0;
        QString who;
    };
    struct Outcome {
        Result<Minutes> minutes;
        RealIds ids;
        QStringList kinds;
    };
    void work();
    Outcome save(Store &store, const Job &job, QStringList &kinds);
    void deliver();
    void tell(const Outcome &outcome);
    void announce();

    Store &m_store;
    int m_chapter = 1;
    bool m_lastFailed = false;
    bool m_announcing = false;
    QStringList m_unannounced; // kinds that were written since the last word to the rest of the window
    QTimer m_untilAnnounced;
    std::unique_ptr<QThread> m_thread;

    // Of whoever saves:
    RealIds m_ids;
    int m_openChapter = 0;
    Sitting m_sitting = 0;

    // Between the two threads:
    mutable QMutex m_mutex;
    QWaitCondition m_news;
    std::deque<Job> m_jobs;
    std::deque<Outcome> m_outcomes;
    bool m_busy = false;
    bool m_closing = false;
};

} // namespace core
