#pragma once
#include "core/store/Store.h"
#include "ui/Office.h"
#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

// Does `work` off the window's thread and hands what comes of it to `done` on the window's thread, unless the receiver
// is gone by then.
template <class T>
void inBackground(QObject *receiver, std::function<T()> work, std::function<void(const T &)> done)
{
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)] {
            auto result = std::make_shared<T>(work());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, result, done] {
                    if (guard)
                        done(*result);
                },
                Qt::QueuedConnection);
        });
}

// The same for what is read from the office's file: the worker opens it for itself, read-only. An office in memory has
// no second way in and is read at once.
template <class T>
void readInBackground(const Office &office, QObject *receiver, std::function<core::Result<T>(const core::Store &)> work,
                      std::function<void(const core::Result<T> &)> done)
{
    if (office.store.path() == QLatin1String(":memory:"))
        return done(work(office.store));
    inBackground<core::Result<T>>(
        receiver,
        [path = office.store.path(), work = std::move(work)]() -> core::Result<T> {
            const auto store = core::Store::open(path, core::Store::Access::ReadOnly);
            if (!store)
                return store.error();
            return work(**store);
        },
        std::move(done));
}

} // namespace ui
