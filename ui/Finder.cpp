#include "ui/Finder.h"
#include "core/store/Store.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

void Finder::setStore(const core::Store *store)
{
    stop();
    m_store = store;
}

void Finder::stop()
{
    if (m_stopped)
        *m_stopped = true;
    m_stopped.reset();
}

void Finder::find(const core::SearchFor &wanted)
{
    stop();
    if (!m_store)
        return;
    const auto stopped = m_stopped = std::make_shared<std::atomic_bool>(false);
    if (m_store->path() == QLatin1String(":memory:")) { // there is no second way in
        const auto done = core::searchEach(*m_store, wanted, [this](const core::FoundOfKind &one) {
            Q_EMIT found(one);
            return true;
        });
        if (done)
            Q_EMIT finished();
        else
            Q_EMIT failed(done.error());
        return;
    }
    QThreadPool::globalInstance()->start([guard = QPointer<Finder>(this), stopped, wanted, path = m_store->path()] {
        const auto tell = [&](const std::function<void(Finder &)> &news) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, stopped, news] {
                    if (guard && !*stopped)
                        news(*guard);
                },
                Qt::QueuedConnection);
        };
        if (*stopped)
            return;
        const auto store = core::Store::open(path, core::Store::Access::ReadOnly);
        const auto done = !store ? core::Result<void>(store.error())
                                 : core::searchEach(**store, wanted, [&](const core::FoundOfKind &one) {
                                       tell([one](Finder &finder) { Q_EMIT finder.found(one); });
                                       return !*stopped;
                                   });
        if (done)
            tell([](Finder &finder) { Q_EMIT finder.finished(); });
        else
            tell([error = done.error()](Finder &finder) { Q_EMIT finder.failed(error); });
    });
}

} // namespace ui
