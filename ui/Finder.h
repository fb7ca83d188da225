#pragma once
#include "core/store/Search.h"
#include <QObject>
#include <atomic>
#include <memory>

namespace core {
class Store;
}

namespace ui {

// Looks for words off the window's thread and tells of each kind of record as soon as it is known. What was asked
// before is dropped when something else is asked.
class Finder : public QObject
{
    Q_OBJECT
public:
    explicit Finder(QObject *parent = nullptr) : QObject(parent) {}
    ~Finder() override { stop(); }
    void setStore(const core::Store *store); // nullptr: no office is open
    void find(const core::SearchFor &wanted);
    void stop();

Q_SIGNALS:
    void found(const core::FoundOfKind &found);
    void finished(); // all is told
    void failed(const core::Error &error);

private:
    const core::Store *m_store = nullptr;
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace ui
