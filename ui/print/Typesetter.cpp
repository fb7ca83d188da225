#include "ui/print/Typesetter.h"
#include <QThread>

namespace ui {

Typesetter::Typesetter(QObject *parent) : QObject(parent) {}

Typesetter::~Typesetter()
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

void Typesetter::lay(std::function<core::Paper()> paper)
{
    if (!m_font) {
        auto font = paperFont();
        if (!font) {
            Q_EMIT failed(font.error());
            return;
        }
        m_font = *font;
        m_thread.reset(QThread::create([this] { work(); }));
        m_thread->setObjectName(QStringLiteral("typesetter"));
        m_thread->start(QThread::LowPriority);
    }
    QMutexLocker lock(&m_mutex);
    m_next = std::move(paper); // what waited before is outdated
    m_news.wakeAll();
}

void Typesetter::work()
{
    QMutexLocker lock(&m_mutex);
    while (true) {
        while (!m_next && !m_closing)
            m_news.wait(&m_mutex);
        if (m_closing)
            return;
        const auto paper = std::exchange(m_next, nullptr);
        lock.unlock();
        auto sheets = layOut(paper(), *m_font);
        lock.relock();
        m_done = std::move(sheets);
        QMetaObject::invokeMethod(this, &Typesetter::deliver, Qt::QueuedConnection);
    }
}

void Typesetter::deliver()
{
    std::optional<Sheets> sheets;
    {
        QMutexLocker lock(&m_mutex);
        sheets.swap(m_done);
    }
    if (sheets)
        Q_EMIT laid(*sheets);
}

} // namespace ui
